// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/recording.h"

#include "core/registers/controls/control.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/risk/evaluation.h"
#include "core/schema/format.h"
#include "core/store/binder.h"

#include <QCollator>

#include <algorithm>

namespace ringbinder {

namespace {

// Beyond it the text says how many lines it leaves out; the history has all of them.
constexpr qsizetype kLongestFrozenText = 400'000;
constexpr int kUsuallyEnough = 32; // change sets

Error recordingRefused(const Message& why)
{
    return {Error::Kind::Invalid, why, {}};
}

const FieldDef* hashField(const RegisterDef& def)
{
    return def.field(QString(risk_assessment::snapshotHash.name()));
}

Result<QList<Record>> derivedRecords(const Binder& binder, const Evaluation& evaluation,
                                     const RegisterDef& def)
{
    auto records = binder.records(def);
    if (!records)
        return fail(records.error());
    for (Record& record : *records)
        evaluation.derive(record);
    QCollator byNumber{QLocale(QLocale::English)};
    byNumber.setNumericMode(true);
    std::stable_sort(records->begin(), records->end(), [&](const Record& a, const Record& b) {
        return byNumber.compare(a.code(), b.code()) < 0;
    });
    return records;
}

QString frozenLines(const Binder& binder, const Evaluation& evaluation,
                    const QList<Record>& records, const QList<const FieldDef*>& fields,
                    const Language& language)
{
    FormatContext format;
    format.language = &language;
    format.scales = &evaluation.method();
    format.recordName = [&binder](const FieldDef&, const Uid& uid) {
        const auto name = binder.name(uid);
        return name ? name->title : QString();
    };
    QString text;
    int left = int(records.size());
    for (const Record& record : records) {
        QStringList parts;
        for (const FieldDef* field : fields) {
            const QString shown = formatValue(*field, record.value(*field), format);
            if (!shown.isEmpty())
                parts.append(QStringLiteral("%1: %2").arg(labelOf(*field).in(language), shown));
        }
        text += QStringLiteral("* %1 %2 \u2013 %3\n")
                    .arg(record.code(), record.title(), parts.join(QStringLiteral(", ")));
        --left;
        if (text.size() > kLongestFrozenText)
            break;
    }
    if (left > 0)
        text +=
            Message("compare",
                    QT_TRANSLATE_N_NOOP("compare", "%n more stand in the history of this file."))
                .count(left)
                .in(language);
    return text;
}

void freezeRisks(Record& details, const Binder& binder, const Evaluation& evaluation,
                 const QList<Record>& risks, const Language& language)
{
    QList<Record> open;
    qint64 above = 0;
    for (const Record& risk : risks) {
        if (risk.get(risk::status) == risk::Status::Closed)
            continue;
        open.append(risk);
        const auto score = risk.get(risk::score);
        above += score && evaluation.method().isAboveAppetite(int(*score)) ? 1 : 0;
    }
    details.set(risk_assessment::riskCount, qint64(open.size()));
    details.set(risk_assessment::aboveCriterionCount, above);
    if (!details.get(risk_assessment::method))
        details.set(risk_assessment::method, evaluation.methodRecord());
    if (details.get(risk_assessment::status) != risk_assessment::Status::Approved)
        details.set(risk_assessment::status, details.get(risk_assessment::approvedOn)
                                                 ? risk_assessment::Status::Approved
                                                 : risk_assessment::Status::Completed);
    details.set(risk_assessment::snapshot,
                frozenLines(binder, evaluation, open,
                            {&risk::likelihood, &risk::impact, &risk::level, &risk::residualLevel,
                             &risk::decision, &risk::treatment, &risk::owner},
                            language));
}

void freezeControls(Record& details, const Binder& binder, const Evaluation& evaluation,
                    const QList<Record>& controls, const Language& language)
{
    const auto count = [&](const auto& holds) {
        return qint64(std::count_if(controls.cbegin(), controls.cend(), holds));
    };
    details.set(soa_version::controlCount, qint64(controls.size()));
    details.set(soa_version::applicableCount, count([](const Record& control) {
                    return control.get(control::applicable) == control::Applicable::Yes;
                }));
    details.set(soa_version::excludedCount, count([](const Record& control) {
                    return control.get(control::applicable) == control::Applicable::No;
                }));
    details.set(soa_version::implementedCount, count([](const Record& control) {
                    return control.get(control::applicable) == control::Applicable::Yes &&
                           (control.get(control::status) == control::Status::Implemented ||
                            control.get(control::status) == control::Status::Verified);
                }));
    details.set(soa_version::ownCount, count([](const Record& control) {
                    const auto origin = control.get(control::origin);
                    return origin && origin != control::Origin::AnnexA;
                }));
    if (!details.get(soa_version::status))
        details.set(soa_version::status, details.get(soa_version::approvedOn)
                                             ? soa_version::Status::Approved
                                             : soa_version::Status::Draft);
    details.set(soa_version::snapshot,
                frozenLines(binder, evaluation, controls,
                            {&control::applicable, &control::inclusionReasons, &control::status,
                             &control::owner},
                            language));
}

Result<QString> headOf(const Binder& binder)
{
    const auto newest = binder.history({.record = {}, .since = {}, .until = {}, .limit = 1});
    if (!newest)
        return fail(newest.error());
    return newest->isEmpty() ? QString() : newest->first().hash;
}

} // namespace

bool isRecorded(const Record& details)
{
    const FieldDef* field = hashField(details.def());
    return field && !details.value(*field).isNull();
}

Result<ChangeSet> recordState(const Binder& binder, const Evaluation& evaluation, Record details,
                              const Language& language)
{
    const RegisterDef& def = details.def();
    const bool isOfRisks = &def == &risk_assessment::def;
    if (!isOfRisks && &def != &soa_version::def)
        return fail(recordingRefused(Message(
            "compare", QT_TRANSLATE_NOOP("compare", "Only risk assessments and versions of the "
                                                    "Statement of Applicability are recorded."))));
    const auto before = binder.find(def, details.uid());
    if (!before)
        return fail(before.error());
    if (isRecorded(details) || (*before && isRecorded(**before)))
        return fail(recordingRefused(
            Message("compare", QT_TRANSLATE_NOOP("compare", "%1 is recorded already. Record a new "
                                                            "one instead."))
                .arg(details.code())));
    const QDate today = binder.clock().today();
    const Field<QDate>& day = isOfRisks ? risk_assessment::date : soa_version::date;
    if (!details.get(day))
        details.set(day, today);
    if (*details.get(day) > today)
        return fail(recordingRefused(
            Message("compare", QT_TRANSLATE_NOOP("compare", "What is recorded is how things stand "
                                                            "today: the date cannot lie in the "
                                                            "future."))));
    const auto records = derivedRecords(binder, evaluation, isOfRisks ? risk::def : control::def);
    if (!records)
        return fail(records.error());
    if (isOfRisks)
        freezeRisks(details, binder, evaluation, *records, language);
    else
        freezeControls(details, binder, evaluation, *records, language);
    const auto head = headOf(binder);
    if (!head)
        return fail(head.error());
    details.setValue(*hashField(def), Value(*head));
    ChangeSet set({*before ? ChangeLabel::Act::Edit : ChangeLabel::Act::Add,
                   QString::fromLatin1(def.key), details.code(), 1},
                  ChangeKind::Freeze);
    if (*before)
        set.update(**before, details);
    else
        set.add(std::move(details));
    return set;
}

Result<std::optional<RecordedMoment>> recordedMoment(const Binder& binder, const Record& record)
{
    const auto sets =
        binder.history({.record = record.uid(), .since = {}, .until = {}, .limit = 0});
    if (!sets)
        return fail(sets.error());
    const auto frozen = std::find_if(sets->cbegin(), sets->cend(), [](const HistoryEntry& set) {
        return set.kind == ChangeKind::Freeze;
    });
    if (frozen == sets->cend())
        return std::optional<RecordedMoment>();
    // The one before is among the newest until then, unless very many share the instant.
    for (const int limit : {kUsuallyEnough, 0}) {
        const auto around =
            binder.history({.record = {}, .since = {}, .until = frozen->at, .limit = limit});
        if (!around)
            return fail(around.error());
        const auto before =
            std::find_if(around->cbegin(), around->cend(),
                         [&](const HistoryEntry& set) { return set.id < frozen->id; });
        if (before != around->cend())
            return std::optional(RecordedMoment{frozen->at, before->hash});
    }
    return std::optional(RecordedMoment{frozen->at, {}});
}

} // namespace ringbinder
