// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packchoices.h"

#include "core/registers/context/org_unit.h"
#include "ui/pages/savedviews.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace ringbinder {

namespace {

QString packChoiceWords(const char* text)
{
    return QCoreApplication::translate("ringbinder::ReportsPage", text);
}

} // namespace

void fillLanguages(QComboBox& box)
{
    for (const QString& code : Language::available()) {
        // "American English" is more than is chosen here.
        const QString name = code == QLatin1String("en") ? QStringLiteral("English")
                                                         : QLocale(code).nativeLanguageName();
        box.addItem(QString(name.left(1).toUpper() + name.mid(1)), code);
    }
}

void fillUnits(QComboBox& box, const OpenContext& context)
{
    box.clear();
    box.addItem(packChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "Whole organisation")),
                QString());
    const auto& names = context.binder.names(org_unit::def);
    QMap<QString, QString> byTitle;
    for (auto at = names.cbegin(); at != names.cend(); ++at)
        byTitle.insert(at->title, at.key().toString());
    for (auto at = byTitle.cbegin(); at != byTitle.cend(); ++at)
        box.addItem(at.key(), at.value());
}

void fillSubjects(QComboBox& box, const OpenContext& context, const report::PackDef* pack)
{
    box.clear();
    box.addItem(packChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "All records")),
                QString());
    if (!pack || !pack->subject)
        return;
    const auto records = context.binder.records(*pack->subject);
    if (!records) {
        context.host.report(records.error());
        return;
    }
    for (const Record& record : *records) {
        if (pack->isSubject && !pack->isSubject(record))
            continue;
        const auto name = context.binder.name(record.uid());
        box.addItem(
            QString(record.code() + QLatin1Char(' ') + (name ? name->title : record.title())),
            record.uid().toString());
    }
}

void fillSavedViews(QComboBox& box, const OpenContext& context, const RegisterDef& def)
{
    box.clear();
    box.addItem(packChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "Usual columns")),
                QString());
    const QList<TableView> views = SavedViews(context, def).saved();
    for (const TableView& view : views)
        box.addItem(view.title, view.uid->toString());
}

} // namespace ringbinder
