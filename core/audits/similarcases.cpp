// SPDX-License-Identifier: GPL-3.0-or-later
// The search for cases like one nonconformity: same control, same requirement, same category of
// cause, words in common.
#include "core/audits/clauserange.h"
#include "core/audits/followup.h"
#include "core/registers/audits/audit_finding.h"
#include "core/store/binder.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kSameControl = 4;
constexpr int kSameRequirement = 3;
constexpr int kSameCategory = 2;
constexpr int kWordsInCommon = 2;
// What must meet before it is worth a look: a category alone is too little.
constexpr int kLeastWeight = 3;
constexpr int kLongEnoughWord = 5;

// Words long enough to mean something, folded.
QSet<QString> tellingWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    QSet<QString> words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured().toCaseFolded();
        if (found.size() >= kLongEnoughWord)
            words.insert(found);
    }
    return words;
}

struct CaseFeatures {
    QSet<Uid> controls;
    QStringList numbers;
    QString category; // token; empty: none
    QSet<QString> words;
};

QSet<Uid> asUidSet(const QList<Uid>& uids)
{
    return QSet<Uid>(uids.cbegin(), uids.cend());
}

CaseFeatures featuresOf(const Record& record)
{
    return {
        asUidSet(record.get(nonconformity::controls).value_or(QList<Uid>())),
        ClauseRange(record.text(nonconformity::requirement), ClauseRange::Reading::Precise)
            .numbers(),
        record.value(nonconformity::causeCategory).text(),
        tellingWords(record.title() + QLatin1Char(' ') + record.text(nonconformity::rootCause))};
}

CaseFeatures featuresOfFinding(const Record& record)
{
    return {asUidSet(record.get(audit_finding::controls).value_or(QList<Uid>())),
            ClauseRange(record.text(audit_finding::requirement), ClauseRange::Reading::Precise)
                .numbers(),
            {},
            tellingWords(record.title())};
}

SimilarCase compared(const Binder& binder, const CaseFeatures& asked, const CaseFeatures& other,
                     const Record& record)
{
    SimilarCase made{record.uid(), record.code(), record.title(), {}, 0};
    const QSet<Uid> controls = asked.controls & other.controls;
    for (const Uid& uid : controls) {
        const auto name = binder.name(uid);
        made.reasons.append(Message("followup", QT_TRANSLATE_NOOP("followup", "same control %1"))
                                .arg(name ? name->code : QString()));
        made.weight += kSameControl;
    }
    for (const QString& number : asked.numbers) {
        const bool isSaid = std::any_of(controls.cbegin(), controls.cend(), [&](const Uid& uid) {
            const auto name = binder.name(uid);
            return name && name->code == number;
        });
        if (isSaid || !other.numbers.contains(number))
            continue;
        made.reasons.append(
            Message("followup", QT_TRANSLATE_NOOP("followup", "same requirement %1")).arg(number));
        made.weight += kSameRequirement;
    }
    if (!asked.category.isEmpty() && asked.category == other.category) {
        made.reasons.append(
            Message("followup", QT_TRANSLATE_NOOP("followup", "same category of cause")));
        made.weight += kSameCategory;
    }
    QStringList words = (asked.words & other.words).values();
    if (words.size() >= 2) {
        words.sort();
        made.reasons.append(
            Message("followup", QT_TRANSLATE_NOOP("followup", "words in common: %1"))
                .arg(words.mid(0, 4).join(QLatin1String(", "))));
        made.weight += kWordsInCommon + int(words.size()) - 2;
    }
    return made;
}

} // namespace

Result<QList<SimilarCase>> similarCases(const Binder& binder, const Uid& uid)
{
    const auto others = binder.records(nonconformity::def);
    if (!others)
        return fail(others.error());
    const auto findings = binder.records(audit_finding::def);
    if (!findings)
        return fail(findings.error());
    const auto asked = std::find_if(others->cbegin(), others->cend(),
                                    [&uid](const Record& record) { return record.uid() == uid; });
    if (asked == others->cend()) {
        return fail(Error::Kind::NotFound,
                    {"followup", QT_TRANSLATE_NOOP("followup", "The record is no longer there.")});
    }
    const CaseFeatures features = featuresOf(*asked);
    QList<SimilarCase> found;
    const auto consider = [&](const Record& record, const CaseFeatures& other) {
        SimilarCase made = compared(binder, features, other, record);
        if (made.weight >= kLeastWeight)
            found.append(std::move(made));
    };
    for (const Record& record : *others) {
        if (record.uid() != uid)
            consider(record, featuresOf(record));
    }
    for (const Record& record : *findings) {
        // A finding that led to a nonconformity is in the list as that, or is this one.
        if (!record.get(audit_finding::nonconformity) &&
            record.get(audit_finding::type) != audit_finding::Type::GoodPractice)
            consider(record, featuresOfFinding(record));
    }
    std::stable_sort(found.begin(), found.end(), [](const SimilarCase& a, const SimilarCase& b) {
        return a.weight > b.weight;
    });
    return found;
}

Result<ChangeSet> withSimilarCases(const Binder& binder, const Uid& uid,
                                   const QList<SimilarCase>& cases, const Language& language)
{
    const auto found = binder.find(nonconformity::def, uid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    {"followup", QT_TRANSLATE_NOOP("followup", "The record is no longer there.")});
    }
    QStringList lines;
    const QString present = (*found)->text(nonconformity::similarCases);
    if (!present.isEmpty())
        lines.append({present, QString()});
    const QString day = language.date(binder.clock().today());
    lines.append(Message("followup", cases.isEmpty()
                                         ? QT_TRANSLATE_NOOP("followup", "Searched on %1: no "
                                                                         "similar case is known.")
                                         : QT_TRANSLATE_NOOP("followup", "Searched on %1:"))
                     .arg(day)
                     .in(language));
    if (!cases.isEmpty())
        lines.append(QString());
    for (const SimilarCase& like : cases) {
        QStringList reasons;
        for (const Message& reason : like.reasons)
            reasons.append(reason.in(language));
        lines.append(QStringLiteral("- %1 %2 (%3)")
                         .arg(like.code, like.title, reasons.join(QLatin1String("; "))));
    }
    ChangeSet set(
        {ChangeLabel::Act::Edit, QString::fromLatin1(nonconformity::def.key), (*found)->code(), 1});
    set.set(nonconformity::def, uid, nonconformity::similarCases,
            (*found)->value(nonconformity::similarCases), Value(lines.join(QLatin1Char('\n'))));
    return set;
}

} // namespace ringbinder
