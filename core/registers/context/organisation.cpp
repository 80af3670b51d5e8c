// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/context/organisation.h"

#include "core/base/contrast.h"
#include "core/registers/checks.h"

#include <QRegularExpression>

namespace ringbinder::organisation {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,
                                       &shortName,
                                       &industry,
                                       &scopeLine,
                                       &ismsManager,
                                       &common::reference,
                                       &legalForm,
                                       &headcount,
                                       &address,
                                       &country,
                                       &website,
                                       &scopeStatement,
                                       &standardEdition,
                                       &topManager,
                                       &logo,
                                       &logoName,
                                       &brandColour,
                                       &accentColour,
                                       &printFont,
                                       &cover,
                                       &footerText,
                                       &namesProgram,
                                       &confidentiality,
                                       &preparedBy,
                                       &language,
                                       &currency,
                                       &fiscalYearStart,
                                       &guidance};

constexpr const FieldDef* kOrganisation[] = {&name,      &common::reference, &shortName,
                                             &legalForm, &industry,          &headcount,
                                             &address,   &country,           &website};
constexpr const FieldDef* kScope[] = {&scopeLine, &scopeStatement, &standardEdition, &ismsManager,
                                      &topManager};
constexpr const FieldDef* kPrintedPacks[] = {
    &logo,       &logoName,     &brandColour,     &accentColour, &printFont, &cover,
    &footerText, &namesProgram, &confidentiality, &preparedBy,   &language};
constexpr const FieldDef* kWorking[] = {&currency, &fiscalYearStart, &guidance};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("organisation", "Organisation"), kOrganisation},
    {QT_TRANSLATE_NOOP("organisation", "Scope"), kScope},
    {QT_TRANSLATE_NOOP("organisation", "Printed packs"), kPrintedPacks},
    {QT_TRANSLATE_NOOP("organisation", "Working"), kWorking},
};

// Titles and headings are set in it: too pale a colour is kept, and printed darker.
void checkContrast(const Record& record, IssueList& issues, const Field<QString>& field)
{
    bool isNumber = false;
    const QString text = record.text(field);
    const quint32 colour = text.mid(1).toUInt(&isNumber, 16);
    const double ratio = contrastRatio(colour, 0xffffff);
    if (text.size() != 7 || !isNumber || ratio >= kReadableContrast)
        return;
    issues.append(
        {&field, Issue::Severity::Warning,
         Message("check", QT_TRANSLATE_NOOP("check", "%1: %2 has a contrast of %3 to 1 on white; "
                                                     "text needs %4 to 1. Text is printed in the "
                                                     "darker shade %5."))
             .arg(labelOf(field))
             .arg(text)
             .arg(QString::number(ratio, 'f', 1))
             .arg(QString::number(kReadableContrast, 'f', 1))
             .arg(QStringLiteral("#%1").arg(readableShadeOn(0xffffff, colour), 6, 16,
                                            QLatin1Char('0')))});
}

void check(const Record& record, IssueList& issues)
{
    static const QRegularExpression colour(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    static const QRegularExpression currencyCode(QStringLiteral("^[A-Z]{3}$"));
    static const QRegularExpression monthAndDay(
        QStringLiteral("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"));
    checks::form(record, issues, brandColour, colour,
                 QT_TRANSLATE_NOOP("check", "%1: \"%2\" is not a colour like #1f5c99."));
    checks::form(record, issues, accentColour, colour,
                 QT_TRANSLATE_NOOP("check", "%1: \"%2\" is not a colour like #1f5c99."));
    checkContrast(record, issues, brandColour);
    checkContrast(record, issues, accentColour);
    checks::form(
        record, issues, currency, currencyCode,
        QT_TRANSLATE_NOOP("check", "%1: \"%2\" is not a code of three capitals like EUR."));
    checks::form(record, issues, fiscalYearStart, monthAndDay,
                 QT_TRANSLATE_NOOP("check", "%1: \"%2\" is not a month and day like 01-01."));
}

} // namespace

const RegisterDef def{
    .key = "organisation",
    .label = QT_TRANSLATE_NOOP("organisation", "Organisation"),
    .plural = QT_TRANSLATE_NOOP("organisation", "Organisations"),
    .prefix = "ORG",
    .clause = "4.3",
    .purpose =
        QT_TRANSLATE_NOOP("organisation", "Who this binder is about: the name, the mark and the "
                                          "one-sentence scope that every printed pack carries."),
    .auditor =
        QT_TRANSLATE_NOOP("organisation", "The auditor expects name, scope sentence and sites to "
                                          "read exactly as in the certification application."),
    .icon = "organisation",
    .place = Place::Plan,
    .singleton = true,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::organisation
