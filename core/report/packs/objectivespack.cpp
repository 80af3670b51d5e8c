// SPDX-License-Identifier: GPL-3.0-or-later
// The report on objectives and measurement: its sections in order. The tables are in
// objectivestables.cpp, the charts in measurecharts.cpp.
#include "core/registers/controls/control.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_input.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/objectivestables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>
#include <array>

namespace ringbinder::report {

namespace {

constexpr double kCourseHeight = 55; // mm

Speech objectiveSpeech(const PackWriter& writer)
{
    return writer.speech("objectives");
}

qsizetype countAt(const QList<Record>& objectives, objective::Status status)
{
    return std::count_if(objectives.cbegin(), objectives.cend(), [status](const Record& record) {
        return record.get(objective::status) == status;
    });
}

void writeObjectiveSummary(PackWriter& writer)
{
    const Speech say = objectiveSpeech(writer);
    const Snapshot& data = writer.snapshot();
    const QList<Record>& objectives = data.records(objective::def);
    const QList<const Record*> measures = measuresInUse(data);
    const auto at = [&](measure::State state) {
        return std::count_if(measures.cbegin(), measures.cend(), [state](const Record* measure) {
            return measure->get(measure::state) == state;
        });
    };
    using objective::Status;
    Figures figures;
    figures.figures = {
        {say.number(objectives.size()), objective::def.pluralText().in(data.language()), -1},
        {say.number(countAt(objectives, Status::Achieved)),
         say(QT_TRANSLATE_NOOP("objectives", "Achieved")), -1},
        {say.number(countAt(objectives, Status::AtRisk) + countAt(objectives, Status::Missed)),
         say(QT_TRANSLATE_NOOP("objectives", "At risk or missed")), -1},
        {say.number(measures.size()), measure::def.pluralText().in(data.language()), -1},
        {say.number(at(measure::State::Met)),
         say(QT_TRANSLATE_NOOP("objectives", "Measures that meet their target")), -1},
        {say.number(at(measure::State::Missed)),
         say(QT_TRANSLATE_NOOP("objectives", "Measures that miss their target")), -1}};
    writer.add(figures);
    if (objectives.isEmpty()) {
        writer.text(say(QT_TRANSLATE_NOOP("objectives", "No objective is recorded.")));
        return;
    }
    Charts charts;
    charts.charts = {objectiveStatusChart(data), objectiveStateChart(data)};
    writer.add(charts);
}

void writeObjectiveOverview(PackWriter& writer)
{
    writer.add(objectiveTable(writer.context()));
}

// Where it comes from: the choice, then the records behind it.
QString originOf(const PackContext& context, const Record& objective)
{
    QStringList lines = {context.snapshot().shown(objective, objective::source)};
    for (const FieldDef* field : {static_cast<const FieldDef*>(&objective::risks),
                                  static_cast<const FieldDef*>(&objective::partyRequirements),
                                  static_cast<const FieldDef*>(&objective::requirements)}) {
        const QList<const Record*> records = linked(context, objective, *field);
        if (!records.isEmpty())
            lines.append(namedCodes(context, records));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString measuresInWords(const PackContext& context, const Record& objective)
{
    QStringList lines;
    for (const Record* measure : linked(context, objective, objective::measures)) {
        QStringList parts = {
            targetInWords(context, *measure).replace(QLatin1Char('\n'), QLatin1String(", ")),
            context.snapshot().shown(*measure, measure::course),
            context.snapshot().shown(*measure, measure::state)};
        parts.removeAll(QString());
        lines.append(QString(measure->code() + QLatin1Char(' ') +
                             context.snapshot().name(*measure) + QLatin1String(": ") +
                             parts.join(QLatin1String("; "))));
    }
    if (lines.isEmpty() && !objective.text(objective::notMeasurableReason).isEmpty())
        lines.append(context.speech("objectives")(
            QT_TRANSLATE_NOOP("objectives", "Not measured, because: %1"),
            {objective.text(objective::notMeasurableReason)}));
    return lines.join(QLatin1Char('\n'));
}

QString objectiveApproval(const PackContext& context, const Record& objective)
{
    QStringList parts = {context.snapshot().shown(objective, objective::approvedBy),
                         context.snapshot().shown(objective, objective::approvedOn)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

void writeObjective(PackWriter& writer, const Record& objective)
{
    const Speech say = objectiveSpeech(writer);
    const PackContext& context = writer.context();
    writer.heading(
        QString(objective.code() + QLatin1Char(' ') + context.snapshot().name(objective)), 2);
    const QString description = objective.text(objective::description);
    if (!description.isEmpty())
        writer.recorded(description);
    KeyValue state;
    state.columns = 2;
    for (const FieldDef* field : {static_cast<const FieldDef*>(&objective::status),
                                  static_cast<const FieldDef*>(&objective::measureState),
                                  static_cast<const FieldDef*>(&objective::owner),
                                  static_cast<const FieldDef*>(&objective::priority),
                                  static_cast<const FieldDef*>(&objective::baseline),
                                  static_cast<const FieldDef*>(&objective::target),
                                  static_cast<const FieldDef*>(&objective::start),
                                  static_cast<const FieldDef*>(&objective::due),
                                  static_cast<const FieldDef*>(&objective::resources),
                                  static_cast<const FieldDef*>(&objective::budgetMinor)})
        state.entries.append(factOf(context, objective, *field));
    writer.add(state);
    KeyValue facts;
    facts.entries = {factOf(context, objective, objective::policyReference),
                     factOf(context, objective, objective::businessGoal),
                     factOf(context, labelOf(objective::source).in(context.language()),
                            originOf(context, objective)),
                     factOf(context, labelOf(objective::measures).in(context.language()),
                            measuresInWords(context, objective)),
                     factOf(context, objective, objective::plan),
                     factOf(context, objective, objective::evaluation),
                     factOf(context, objective, objective::forecast),
                     factOf(context, objective, objective::comment),
                     factOf(context, say(QT_TRANSLATE_NOOP("objectives", "Approved by, on")),
                            objectiveApproval(context, objective)),
                     factOf(context, objective, objective::communicatedTo)};
    if (!objective.value(objective::achievedOn).isNull())
        facts.entries.append(factOf(context, objective, objective::achievedOn));
    writer.add(facts);
    writer.add(objectiveActions(context, objective));
}

void writeEachObjective(PackWriter& writer)
{
    const QList<Record>& objectives = writer.snapshot().records(objective::def);
    for (const Record& objective : objectives)
        writeObjective(writer, objective);
    if (objectives.isEmpty())
        writer.text(
            objectiveSpeech(writer)(QT_TRANSLATE_NOOP("objectives", "No objective is recorded.")));
}

void writeMeasurement(PackWriter& writer)
{
    writer.add(measurementTable(writer.context()));
}

void writeMeasure(PackWriter& writer, const MeasureSeries& series, const Record& measure)
{
    const PackContext& context = writer.context();
    writer.heading(QString(measure.code() + QLatin1Char(' ') + context.snapshot().name(measure)),
                   2);
    if (!series.readings(measure.uid()).isEmpty()) {
        ChartSpec course = measureChart(context.snapshot(), series, measure);
        course.title.clear(); // the heading says it
        writer.chart(course, kCourseHeight);
    }
    KeyValue result;
    result.entries = {factOf(context,
                             objectiveSpeech(writer)(QT_TRANSLATE_NOOP("objectives", "Target")),
                             targetInWords(context, measure)),
                      factOf(context, measure, measure::targetReason),
                      factOf(context, measure, measure::state),
                      factOf(context, measure, measure::trend),
                      factOf(context, measure, measure::conclusion),
                      factOf(context, labelOf(measure::actions).in(context.language()),
                             namedCodes(context, linked(context, measure, measure::actions)))};
    writer.add(result);
    writer.add(readingTable(context, series, measure));
}

void writeValues(PackWriter& writer)
{
    const MeasureSeries series = measureSeries(writer.snapshot());
    const QList<const Record*> measures = measuresInUse(writer.snapshot());
    for (const Record* measure : measures)
        writeMeasure(writer, series, *measure);
    if (measures.isEmpty())
        writer.text(
            objectiveSpeech(writer)(QT_TRANSLATE_NOOP("objectives", "No measure is in use.")));
}

void writeMissed(PackWriter& writer)
{
    writer.add(missedTable(writer.context(), measureSeries(writer.snapshot())));
}

const Record* latestReview(const Snapshot& snapshot)
{
    const Record* latest = nullptr;
    for (const Record& review : snapshot.records(management_review::def)) {
        const auto status = review.get(management_review::status);
        const auto day = review.get(management_review::date);
        if ((status == management_review::Status::Held ||
             status == management_review::Status::Approved) &&
            day && (!latest || *day >= *latest->get(management_review::date)))
            latest = &review;
    }
    return latest;
}

// What top management said about the effect of the management system, and about these figures.
void writeEffectiveness(PackWriter& writer)
{
    const Speech say = objectiveSpeech(writer);
    const PackContext& context = writer.context();
    const Record* review = latestReview(context.snapshot());
    if (!review) {
        writer.text(say(QT_TRANSLATE_NOOP(
            "objectives", "No management review has been held that concluded on the effectiveness "
                          "of the information security management system.")));
        return;
    }
    writer.text(say(QT_TRANSLATE_NOOP("objectives", "As concluded in management review %1 of %2."),
                    {QString(review->code() + QLatin1Char(' ') + context.snapshot().name(*review)),
                     context.snapshot().shown(*review, management_review::date)}));
    KeyValue facts;
    facts.entries = {factOf(context, *review, management_review::suitable),
                     factOf(context, *review, management_review::adequate),
                     factOf(context, *review, management_review::effective),
                     factOf(context, *review, management_review::conclusion)};
    for (const Record* input :
         context.pointingAt(review_input::def, review_input::review, review->uid())) {
        const auto kind = input->get(review_input::input);
        if (kind == review_input::Input::D2Measurement || kind == review_input::Input::D4Objectives)
            facts.entries.append(factOf(context,
                                        context.snapshot().shown(*input, review_input::input),
                                        plainText(input->text(review_input::noted).isEmpty()
                                                      ? input->text(review_input::text)
                                                      : input->text(review_input::noted))));
    }
    writer.add(facts);
}

void writeObjectiveClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = objectiveSpeech(writer);
    writeLegend(
        writer,
        {{say(QT_TRANSLATE_NOOP("objectives", "Met")),
          say(QT_TRANSLATE_NOOP("objectives", "the value reaches the target"))},
         {say(QT_TRANSLATE_NOOP("objectives", "Warning")),
          say(QT_TRANSLATE_NOOP("objectives", "it misses the target and keeps the warning "
                                              "limit"))},
         {say(QT_TRANSLATE_NOOP("objectives", "Missed")),
          say(QT_TRANSLATE_NOOP("objectives", "it misses the warning limit, too, or there is "
                                              "none"))},
         {say(QT_TRANSLATE_NOOP("objectives", "State by measures")),
          say(QT_TRANSLATE_NOOP("objectives", "that of the measure that is worst off"))}},
        false);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("objectives", "Approval")), 2);
    SignatureBlock approval;
    approval.statement = say(QT_TRANSLATE_NOOP(
        "objectives", "The objectives above hold for the information security management system; "
                      "their results were evaluated as stated."));
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("objectives", "Prepared, ISMS manager"))),
        approvedSignatory(context,
                          say(QT_TRANSLATE_NOOP("objectives", "Approved, top management")))};
    writer.add(approval);
}

bool hasMeasures(const PackContext& context)
{
    return !measuresInUse(context.snapshot()).isEmpty();
}

constexpr PackSection kObjectiveSections[] = {
    {.key = "summary",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "Summary"),
     .compose = writeObjectiveSummary,
     .startsPage = true},
    {.key = "overview",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "Overview"),
     .compose = writeObjectiveOverview},
    {.key = "objectives",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "Objectives in detail"),
     .compose = writeEachObjective},
    {.key = "measurement",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "How it is measured"),
     .compose = writeMeasurement,
     .orientation = Orientation::Landscape,
     .isWide = hasMeasures},
    {.key = "values",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "Values by period"),
     .compose = writeValues},
    {.key = "missed",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "Missed targets"),
     .compose = writeMissed},
    {.key = "effectiveness",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "Effectiveness of the management system"),
     .compose = writeEffectiveness},
    {.key = "changes",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "Changes since the version before"),
     .compose = writeChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "objectives",
     .title = QT_TRANSLATE_NOOP("objectives", "Legend, revision history, approval"),
     .compose = writeObjectiveClosing},
};

// Values are added all the time; a version is out of date once something else was agreed.
constexpr const RegisterDef* kObjectiveContent[] = {&objective::def, &measure::def};
constexpr const RegisterDef* kObjectiveReads[] = {&measure_reading::def, &legal_requirement::def,
                                                  &management_review::def, &review_input::def};
constexpr const char* kObjectiveRelated[] = {"scope", "risk-assessment", "treatment-plan"};

} // namespace

PackDef objectivesPack()
{
    return {
        .key = "objectives",
        .context = "objectives",
        .title = QT_TRANSLATE_NOOP("objectives", "Objectives and measurement report"),
        .shortTitle = QT_TRANSLATE_NOOP("objectives", "Objectives and measurement"),
        .purpose = QT_TRANSLATE_NOOP("objectives", "For top management and auditor: what is to be "
                                                   "achieved, how far it is, and how that is "
                                                   "measured."),
        .clause = "6.2, 9.1",
        .identifier = "ISMS-OBJ-001",
        .sections = kObjectiveSections,
        .content = kObjectiveContent,
        .reads = kObjectiveReads,
        .sheets = objectiveSheets(),
        .related = kObjectiveRelated,
    };
}

} // namespace ringbinder::report
