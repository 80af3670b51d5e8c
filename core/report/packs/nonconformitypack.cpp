// SPDX-License-Identifier: GPL-3.0-or-later
// The report about nonconformities as a pack: parts A to H for each of them, then the log of all
// and how they develop.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/documents/document.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/measures/measure.h"
#include "core/registers/reviews/feedback_item.h"
#include "core/report/packs/nonconformityparts.h"
#include "core/report/packs/nonconformitytrends.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech logSpeech(const PackWriter& writer)
{
    return writer.speech("nonconformities");
}

// What concerns all of them says nothing in a report about one.
bool isLogWanted(const PackContext& context)
{
    return !context.options().record && !context.subjects().isEmpty();
}

QString daysText(const Speech& say, const NonconformityFigures& figures)
{
    return figures.timed == 0 ? QString(QChar(0x2013))
                              : say.number(qRound(figures.meanDaysToClose));
}

void writeTrend(PackWriter& writer)
{
    const Snapshot& data = writer.snapshot();
    const Speech say = logSpeech(writer);
    const NonconformityFigures counted = nonconformityFigures(data);
    Figures figures;
    figures.figures = {
        {say.number(counted.all), say(QT_TRANSLATE_NOOP("nonconformities", "recorded")), -1},
        {say.number(counted.open), say(QT_TRANSLATE_NOOP("nonconformities", "open")), -1},
        {say.number(counted.overdue), say(QT_TRANSLATE_NOOP("nonconformities", "overdue")), -1},
        {say(QT_TRANSLATE_NOOP("nonconformities", "%1 %"),
             {QString::number(counted.repeatPercent())}),
         say(QT_TRANSLATE_NOOP("nonconformities", "repeat rate")), -1},
        {daysText(say, counted), say(QT_TRANSLATE_NOOP("nonconformities", "mean days to close")),
         -1}};
    writer.add(figures);
    writer.chart(nonconformityMonthsChart(data, nonconformitiesSince(data), data.today()));
    Charts shares;
    shares.charts = {nonconformitySourceChart(data), nonconformityCauseChart(data)};
    writer.add(shares);
    const QList<const Record*> repeated = repeatedNonconformities(data);
    writer.text(repeated.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("nonconformities", "None repeats an earlier one."))
                    : say(QT_TRANSLATE_NOOP("nonconformities", "Repeats of an earlier one: %1."),
                          {codesOf(repeated)}));
    writer.text(say(QT_TRANSLATE_NOOP(
                        "nonconformities",
                        "A repeat has the category of its cause and a control in common with "
                        "another one of the twelve months before. The rate is their share of "
                        "those whose category is recorded (%1); days to close are the mean of "
                        "%2 closed ones."),
                    {say.number(counted.withCause), say.number(counted.timed)}),
                Paragraph::Style::Small);
}

void writeLog(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = logSpeech(writer);
    writer.add(
        RecordTable(writer.shared(), context.subjects())
            .named(nonconformity::title, 2.6)
            .field(nonconformity::date, 0.9)
            .field(nonconformity::source, 1.1)
            .choice(nonconformity::grade, 0.9)
            .field(nonconformity::owner, 1.2)
            .field(nonconformity::due, 0.9)
            .choice(nonconformity::status, 1)
            .number(nonconformity::ageDays)
            .field(nonconformity::overdue, 0.7)
            .choice(nonconformity::effectivenessResult, 1)
            .take(nonconformity::def.pluralText().in(context.language()),
                  say(QT_TRANSLATE_NOOP("nonconformities", "No nonconformity is recorded."))));
}

void writeNonconformityClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = logSpeech(writer);
    writeLegend(writer,
                {{say(QT_TRANSLATE_NOOP("nonconformities", "Correction")),
                  say(QT_TRANSLATE_NOOP("nonconformities", "puts right what was found"))},
                 {say(QT_TRANSLATE_NOOP("nonconformities", "Corrective action")),
                  say(QT_TRANSLATE_NOOP("nonconformities", "removes the cause, so that it does not "
                                                           "happen again"))}},
                false);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("nonconformities", "Approval")), 2);
    SignatureBlock approval;
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("nonconformities", "Prepared"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("nonconformities", "Approved")))};
    writer.add(approval);
}

constexpr PackSection kNonconformitySections[] = {
    {.key = "identification",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "A Identification"),
     .compose = writeNonconformityIdentification},
    {.key = "statement",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "B Statement"),
     .compose = writeNonconformityStatement},
    {.key = "reaction",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "C Reaction"),
     .compose = writeNonconformityReaction},
    {.key = "cause",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "D Cause"),
     .compose = writeNonconformityCause},
    {.key = "action",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "E Corrective action"),
     .compose = writeNonconformityCorrectiveAction},
    {.key = "completion",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "F Completion"),
     .compose = writeNonconformityCompletion},
    {.key = "effectiveness",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "G Effectiveness check"),
     .compose = writeNonconformityEffectiveness},
    {.key = "closure",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "H Closure"),
     .compose = writeNonconformityClosure},
    {.key = "trend",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "How nonconformities develop"),
     .compose = writeTrend,
     .isWanted = isLogWanted,
     .startsPage = true,
     .isCommon = true},
    {.key = "log",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "Log of all nonconformities"),
     .compose = writeLog,
     .isWanted = isLogWanted,
     .orientation = Orientation::Landscape,
     .isCommon = true},
    {.key = "closing",
     .context = "nonconformities",
     .title = QT_TRANSLATE_NOOP("nonconformities", "Legend, revision history, approval"),
     .compose = writeNonconformityClosing,
     .isCommon = true},
};

constexpr const RegisterDef* kNonconformityContent[] = {&nonconformity::def, &action::def};
constexpr const RegisterDef* kNonconformityReads[] = {&audit::def,    &audit_finding::def,
                                                      &incident::def, &feedback_item::def,
                                                      &measure::def,  &document::def};
constexpr const char* kNonconformityRelated[] = {"risk-assessment", "treatment-plan"};

} // namespace

PackDef nonconformityPack()
{
    return {
        .key = "nonconformity",
        .context = "nonconformities",
        .title = QT_TRANSLATE_NOOP("nonconformities", "Nonconformity and corrective action report"),
        .shortTitle = QT_TRANSLATE_NOOP("nonconformities", "Nonconformity report"),
        .purpose = QT_TRANSLATE_NOOP("nonconformities",
                                     "For whoever answers for it and the auditor: what was found, "
                                     "why it happened, what was done and whether it helped."),
        .clause = "10.2",
        .identifier = "ISMS-NCR-001",
        .sections = kNonconformitySections,
        .content = kNonconformityContent,
        .reads = kNonconformityReads,
        .sheets = nonconformitySheets(),
        .related = kNonconformityRelated,
        .subject = &nonconformity::def,
        .noSubject = QT_TRANSLATE_NOOP("nonconformities", "No nonconformity is recorded."),
    };
}

} // namespace ringbinder::report
