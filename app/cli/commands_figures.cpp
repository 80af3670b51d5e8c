// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about what is worked out of several registers: readings of measures, recovery gaps,
// assessments of suppliers.
#include "app/cli/desk.h"
#include "core/catalogue/supplierquestions.h"
#include "core/measures/readingentry.h"
#include "core/registers/measures/measure.h"
#include "core/registers/suppliers/supplier.h"
#include "core/suppliers/questionnaire.h"

#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

constexpr qint64 kLargestReadingsBytes = 8 << 20;

// ---------------------------------------------------------------- readings

QLatin1String stateToken(ReadingEntry::State state)
{
    switch (state) {
    case ReadingEntry::State::New:
        return QLatin1String("new");
    case ReadingEntry::State::Recorded:
        return QLatin1String("recorded");
    case ReadingEntry::State::Correction:
        return QLatin1String("correction");
    case ReadingEntry::State::Refused:
        return QLatin1String("refused");
    }
    Q_UNREACHABLE();
}

int sayReadings(Console& console, const ReadingPlan& plan, int added, qint64 setId)
{
    QJsonArray entries;
    QList<QStringList> rows;
    for (const ReadingEntry& entry : plan.entries()) {
        const QString reason = entry.reason.in(console.language());
        const QString period = entry.period.title.isEmpty() ? entry.periodText : entry.period.title;
        entries.append(QJsonObject{{QStringLiteral("line"), entry.line},
                                   {QStringLiteral("measure"), entry.measureName},
                                   {QStringLiteral("period"), period},
                                   {QStringLiteral("value"), entry.valueText},
                                   {QStringLiteral("state"), stateToken(entry.state)},
                                   {QStringLiteral("reason"), textJson(reason)}});
        rows.append({QString::number(entry.line), entry.measureName, period, entry.valueText,
                     reason.isEmpty() ? QString(stateToken(entry.state)) : reason});
    }
    const bool isWhole = plan.count(ReadingEntry::State::Refused) == 0;
    return console.answer({{QStringLiteral("added"), added},
                           {QStringLiteral("change_set"), setJson(setId)},
                           {QStringLiteral("readings"), entries}},
                          rows, isWhole ? Exit::Done : Exit::No);
}

int runReadings(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openDesk(openUnlessDry(invocation), console.language());
    if (!desk)
        return console.fail(desk.error());
    std::optional<Uid> chosen;
    if (invocation.isSet("measure")) {
        const auto record =
            findRecordOf(*desk->binder, invocation.value("measure"), {&measure::def});
        if (!record)
            return console.fail(record.error());
        chosen = record->uid();
    }
    const auto text = readSource(invocation.arguments[1], kLargestReadingsBytes);
    if (!text)
        return console.fail(text.error());
    const auto plan = ReadingPlan::of(*desk->binder, desk->evaluation->measures(),
                                      QString::fromUtf8(*text), chosen, console.language());
    if (!plan)
        return console.fail(plan.error());
    ChangeSet set = plan->change(*desk->binder, desk->evaluation->measures(),
                                 invocation.value("reason"), invocation.value("source"));
    const int added = set.label().count;
    if (invocation.isSet(kDryRunOption.name))
        return sayReadings(console, *plan, added, 0);
    const auto applied = desk->binder->session().apply(std::move(set));
    if (!applied)
        return console.fail(applied.error());
    return sayReadings(console, *plan, added, *applied);
}

// ---------------------------------------------------------------- recovery

int runRecovery(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openDesk(openForReading(invocation), console.language());
    if (!desk)
        return console.fail(desk.error());
    const RecoveryNeeds& needs = desk->evaluation->recovery();
    QJsonArray gaps;
    QList<QStringList> rows;
    bool isAnyGap = false;
    for (const RecoveryGap& gap : needs.gaps()) {
        const RecoveryNode& node = needs.node(gap.node);
        const QString sentence =
            gapSentence(gap, titleOf(needs.node(gap.neededFor), *desk->binder), console.language())
                .in(console.language());
        isAnyGap = isAnyGap || gap.isGap();
        gaps.append(QJsonObject{
            {QStringLiteral("record"), codeOf(*desk->binder, node.uid)},
            {QStringLiteral("needed_hours"), gap.needed},
            {QStringLiteral("needed_for"), codeOf(*desk->binder, needs.node(gap.neededFor).uid)},
            {QStringLiteral("actual_hours"), gap.isGap() ? QJsonValue(gap.actual) : QJsonValue()},
            {QStringLiteral("gap"), gap.isGap()},
            {QStringLiteral("beyond_mtpd"), gap.isBeyondMtpd},
            {QStringLiteral("sentence"), sentence}});
        rows.append({codeOf(*desk->binder, node.uid), titleOf(node, *desk->binder), sentence});
    }
    QJsonArray circles;
    for (const Message& circle : needs.cycleSentences(*desk->binder)) {
        circles.append(circle.in(console.language()));
        rows.append({QString(), QString(), circle.in(console.language())});
    }
    return console.answer({{QStringLiteral("gaps"), gaps}, {QStringLiteral("circles"), circles}},
                          rows, isAnyGap ? Exit::No : Exit::Done);
}

// ---------------------------------------------------------------- assess

int runAssess(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    const auto record = findRecordOf(*desk->binder, invocation.arguments[1], {&supplier::def});
    if (!record)
        return console.fail(record.error());
    const auto due = dayOption(invocation, "due", {});
    if (!due)
        return console.fail(due.error());
    const QString title =
        invocation.isSet("title")
            ? invocation.value("title")
            : QStringLiteral("%1, %2").arg(record->title(),
                                           QString::number(desk->binder->clock().today().year()));
    auto begun = beginAssessment(*desk->binder, record->uid(), title, *due,
                                 supplierQuestionsIn(console.language()));
    if (!begun)
        return console.fail(begun.error());
    const auto applied = desk->binder->session().apply(std::move(begun->set));
    if (!applied)
        return console.fail(applied.error());
    return sayCode(console, codeOf(*desk->binder, begun->assessment), *applied);
}

constexpr OptionDef kReadingsOptions[] = {
    {"measure", "CODE", QT_TRANSLATE_NOOP("cli", "the measure of a table of periods and values")},
    {"reason", "TEXT",
     QT_TRANSLATE_NOOP("cli", "why recorded values are corrected; without it they are left")},
    {"source", "TEXT", QT_TRANSLATE_NOOP("cli", "where the values were read")},
    kDryRunOption,
};
constexpr OptionDef kRecoveryOptions[] = {kAsOfOption};
constexpr OptionDef kAssessOptions[] = {
    {"title", "TEXT", QT_TRANSLATE_NOOP("cli", "title of the assessment")},
    {"due", "DATE", QT_TRANSLATE_NOOP("cli", "day by which it is to be concluded")},
};

} // namespace

std::span<const Command> figureCommands()
{
    static constexpr std::array kFigureCommands{
        Command{"readings", "FILE SOURCE", 2, 2,
                QT_TRANSLATE_NOOP("cli", "take over readings of measures from CSV or TSV"),
                "ringbinder-cli readings acme.isms march.csv --measure MEA-0001", kReadingsOptions,
                runReadings},
        Command{"recovery", "FILE", 1, 1,
                QT_TRANSLATE_NOOP("cli", "what recovers too late for the processes that need it"),
                "ringbinder-cli recovery acme.isms --json", kRecoveryOptions, runRecovery},
        Command{"assess", "FILE SUPPLIER", 2, 2,
                QT_TRANSLATE_NOOP("cli", "begin an assessment of a supplier with its questions"),
                "ringbinder-cli assess acme.isms SUP-0001 --due 2026-05-31", kAssessOptions,
                runAssess},
    };
    return kFigureCommands;
}

} // namespace ringbinder::cli
