// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a management review: what is said about each input, its figures then and now, and
// the records and charts behind them.
#include "core/report/packs/reviewparts.h"

#include "core/registers/improvements/nonconformity.h"
#include "core/registers/reviews/management_review.h"
#include "core/report/packs/fieldblocks.h"
#include "core/report/packs/nonconformitytrends.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/recordtable.h"
#include "core/report/packs/reviewcharts.h"
#include "core/report/packs/reviewtables.h"
#include "core/reviews/reviewinputs.h"

#include <algorithm>
#include <array>

namespace ringbinder::report {

namespace {

constexpr qsizetype kChartsInARow = 2;
constexpr double kPairHeight = 82; // millimetres; two stand side by side

Speech reviewSpeech(const PackWriter& writer)
{
    return writer.speech("reviews");
}

QString spanText(const PackWriter& writer, const ReviewPeriod& period)
{
    const Language& language = writer.context().language();
    return reviewSpeech(writer)(QT_TRANSLATE_NOOP("reviews", "%1 to %2"),
                                {language.date(period.from), language.date(period.until)});
}

// "9.3.2 a Status of earlier decisions"
QString inputName(const Language& language, review_input::Input input)
{
    const QString title = reviewInputTitle(input).in(language);
    const QString clause = reviewInputClause(input);
    return clause.isEmpty() ? title : QString(clause + QLatin1Char(' ') + title);
}

void addCharts(PackWriter& writer, const QList<ChartSpec>& charts, double heightMm = 0)
{
    for (qsizetype i = 0; i < charts.size(); i += kChartsInARow) {
        Charts row;
        row.charts = charts.mid(i, kChartsInARow);
        row.heightMm = heightMm;
        writer.add(row);
    }
}

bool isNothing(const ReviewInputFigures& figures)
{
    return figures.records.isEmpty() &&
           std::all_of(figures.figures.cbegin(), figures.figures.cend(),
                       [](const ReviewFigure& figure) { return figure.value == 0; });
}

// "Nothing to report" is a sentence, too: no input stays without one.
void writeReport(PackWriter& writer, const Record* record, const ReviewInputFigures* figures)
{
    const Speech say = reviewSpeech(writer);
    const QString report = record ? record->text(review_input::text).trimmed() : QString();
    if (!report.isEmpty()) {
        writer.recorded(report);
        return;
    }
    writer.text(figures && !isNothing(*figures)
                    ? say(QT_TRANSLATE_NOOP("reviews", "Nobody has written about this input yet; "
                                                       "what follows comes from the registers."))
                    : say(QT_TRANSLATE_NOOP("reviews", "Nobody has written about this input yet, "
                                                       "and the registers hold nothing to report "
                                                       "for the period.")),
                Paragraph::Style::Note);
}

void writeFigures(PackWriter& writer, const ReviewView& view, const ReviewInputFigures& figures)
{
    if (!figures.sentence.isEmpty())
        writer.text(figures.sentence.in(writer.context().language()));
    writer.add(reviewFiguresTable(view, figures));
}

void writeNonconformityTrend(PackWriter& writer, const ReviewView& view)
{
    const Speech say = reviewSpeech(writer);
    const Snapshot& data = view.data();
    if (data.records(nonconformity::def).isEmpty()) {
        writer.add(reviewNonconformitiesTable(view));
        return;
    }
    const QDate from = std::max(view.earlier.from, nonconformitiesSince(data));
    writer.chart(nonconformityMonthsChart(data, from, data.today()));
    const NonconformityFigures counted = nonconformityFigures(data);
    writer.text(say(
        QT_TRANSLATE_NOOP("reviews", "Repeat rate: %1 %. Mean days to close: %2. "
                                     "Repeats of an earlier one: %3."),
        {QString::number(counted.repeatPercent()),
         counted.timed == 0 ? QString(QChar(0x2013)) : say.number(qRound(counted.meanDaysToClose)),
         codesCell(*view.now, repeatedNonconformities(data)).text}));
    writer.add(reviewNonconformitiesTable(view));
}

void writeRisks(PackWriter& writer, const ReviewView& view)
{
    const Speech say = reviewSpeech(writer);
    const Snapshot& data = view.data();
    if (!openRisks(data).isEmpty()) {
        QList<ChartSpec> matrices;
        if (view.then)
            matrices.append(heatMapChart(view.then->snapshot(), RiskStage::Current));
        matrices.append(heatMapChart(data, RiskStage::Current));
        const Language& language = writer.context().language();
        matrices.last().title =
            say(QT_TRANSLATE_NOOP("reviews", "Now: %1"), {language.date(data.today())});
        if (view.then)
            matrices.first().title = say(QT_TRANSLATE_NOOP("reviews", "Then: %1"),
                                         {language.date(view.then->snapshot().today())});
        addCharts(writer, matrices, kPairHeight);
        writer.chart(levelsOverTimeChart(view));
    }
    QList<ChartSpec> progress;
    if (view.then && !treatmentActions(view.then->snapshot()).isEmpty())
        progress.append(treatmentProgressChart(view.then->snapshot()));
    if (!treatmentActions(data).isEmpty())
        progress.append(treatmentProgressChart(data));
    addCharts(writer, progress);
    writer.heading(say(QT_TRANSLATE_NOOP("reviews", "Risks above the acceptance criterion")), 2);
    writer.add(risksAboveTable(view));
    writer.heading(say(QT_TRANSLATE_NOOP("reviews", "Late treatment")), 2);
    writer.add(lateTreatmentTable(view));
    writer.heading(say(QT_TRANSLATE_NOOP("reviews", "Acceptances that end")), 2);
    writer.add(acceptancesDueTable(view));
}

// The records and charts behind the figures.
void writeBehind(PackWriter& writer, const ReviewView& view, review_input::Input input)
{
    using Input = review_input::Input;
    switch (input) {
    case Input::AEarlierActions:
        return writer.add(earlierDecisionsTable(view));
    case Input::BIssues:
        return writer.add(changedIssuesTable(view));
    case Input::CParties:
        return writer.add(changedRequirementsTable(view));
    case Input::D1Nonconformities:
        return writeNonconformityTrend(writer, view);
    case Input::D2Measurement:
        writer.add(reviewMeasuresTable(view));
        return addCharts(writer, measureCharts(view));
    case Input::D3Audits:
        writer.add(reviewAuditsTable(view));
        return writer.add(reviewFindingsTable(view));
    case Input::D4Objectives:
        return writer.add(reviewObjectivesTable(view));
    case Input::EFeedback:
        return writer.add(reviewFeedbackTable(view));
    case Input::FRisks:
        return writeRisks(writer, view);
    case Input::GImprovement:
        return writer.add(reviewImprovementsTable(view));
    case Input::Incidents:
        return writer.add(reviewIncidentsTable(view));
    case Input::Resources:
        return writer.add(reviewResourcesTable(view));
    case Input::Changes:
        return writer.add(reviewChangesTable(view));
    case Input::Legal:
        return writer.add(reviewLegalTable(view));
    case Input::Other:
        return;
    }
    Q_UNREACHABLE();
}

void writeRecordedInput(PackWriter& writer, const Record* record, const ReviewInputFigures* figures)
{
    writeReport(writer, record, figures);
    if (!record)
        return;
    const PackContext& context = writer.context();
    QStringList trend = {context.snapshot().shown(*record, review_input::trend),
                         plainText(record->text(review_input::trendText))};
    trend.removeAll(QString());
    KeyValue facts;
    facts.entries = {factOf(context, *record, review_input::presentedBy),
                     factOf(context, labelOf(review_input::trend).in(context.language()),
                            trend.join(QLatin1Char('\n')))};
    // The summary lists for which inputs no decision is wanted.
    if (!record->text(review_input::decisionWanted).isEmpty())
        facts.entries.append(factOf(context, *record, review_input::decisionWanted));
    writer.add(facts);
}

Table inputsAtAGlance(const PackWriter& writer, const ReviewView& view)
{
    const PackContext& context = writer.context();
    const Speech say = reviewSpeech(writer);
    const Language& language = context.language();
    Table table;
    table.tints = choiceTints(review_input::trend, language);
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("reviews", "Input")), {.weight = 3, .identifies = true}),
        column(labelOf(review_input::presentedBy).in(language), {.weight = 1.2}),
        column(labelOf(review_input::trend).in(language), {.weight = 1}),
        column(labelOf(review_input::decisionWanted).in(language), {.weight = 2.4})};
    QList<Row> rows;
    for (const ReviewInputFigures& figures : view.figures) {
        const Record* record = view.inputOf(figures.input);
        Row row;
        row.cells = {{inputName(language, figures.input), -1, false, false}};
        if (record) {
            const auto trend = record->get(review_input::trend);
            row.cells +=
                {valueCell(context, *record, review_input::presentedBy),
                 trend ? Cell{QString(), int(*trend), false, false} : textCell(context, {}),
                 valueCell(context, *record, review_input::decisionWanted)};
        } else {
            row.cells += {textCell(context, {}), textCell(context, {}), textCell(context, {})};
        }
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, review_input::def.pluralText().in(language), rows.size(), rows.size());
    return table;
}

// The figures that open the papers, each with its change.
Figures headFigures(const PackWriter& writer, const ReviewView& view)
{
    static constexpr std::array kHeads = {"decisions_overdue", "nc_open",     "measures_missed",
                                          "findings_open",     "risks_above", "treatment_late"};
    const Speech say = reviewSpeech(writer);
    Figures figures;
    for (const ReviewInputFigures& input : view.figures) {
        for (const ReviewFigure& figure : input.figures) {
            if (std::none_of(kHeads.begin(), kHeads.end(), [&figure](const char* key) {
                    return QLatin1String(key) == QLatin1String(figure.key);
                }))
                continue;
            QString value = say.number(figure.value);
            const auto before = view.former.constFind(QString::fromLatin1(figure.key));
            if (before != view.former.cend() && *before != figure.value)
                value = QStringLiteral("%1 (%2%3)")
                            .arg(value, QString(QChar(figure.value > *before ? u'+' : u'\u2212')),
                                 say.number(qAbs(figure.value - *before)));
            figures.figures.append({value, figure.labelText().in(writer.context().language()), -1});
        }
    }
    return figures;
}

} // namespace

void writeReviewSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = reviewSpeech(writer);
    const ReviewView view = reviewView(writer);
    writer.add(headFigures(writer, view));
    if (!view.former.isEmpty())
        writer.text(say(QT_TRANSLATE_NOOP("reviews", "In brackets: the change since %1."),
                        {context.language().date(view.earlier.until)}),
                    Paragraph::Style::Small);
    static constexpr const FieldDef* kFacts[] = {
        &management_review::title,        &management_review::status,
        &management_review::plannedOn,    &management_review::date,
        &management_review::place,        &management_review::chair,
        &management_review::participants, &management_review::otherSystems,
        &management_review::sentOn};
    KeyValue list = factsOf(context, *view.review, kFacts);
    list.entries.append(factOf(context, say(QT_TRANSLATE_NOOP("reviews", "Period")),
                               spanText(writer, view.period)));
    list.entries.append(
        factOf(context, say(QT_TRANSLATE_NOOP("reviews", "Period before")),
               view.former.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("reviews", "nothing to compare with is recorded"))
                   : spanText(writer, view.earlier)));
    list.entries.append(factOf(
        context, say(QT_TRANSLATE_NOOP("reviews", "Figures")),
        view.isKept ? say(QT_TRANSLATE_NOOP("reviews", "as they were when the papers were made"))
                    : say(QT_TRANSLATE_NOOP("reviews", "from the registers as of %1"),
                          {context.language().date(view.data().today())})));
    writer.add(list);
    writeLongText(writer, *view.review, management_review::documents);
    writer.add(inputsAtAGlance(writer, view));
}

void writeReviewInput(PackWriter& writer, review_input::Input input)
{
    const ReviewView view = reviewView(writer);
    if (input == review_input::Input::Other) {
        for (const Record* record : view.inputs) {
            if (record->get(review_input::input).value_or(input) != input)
                continue;
            writer.heading(writer.snapshot().name(*record), 2);
            writeRecordedInput(writer, record, nullptr);
        }
        return;
    }
    const ReviewInputFigures* figures = view.figuresOf(input);
    writeRecordedInput(writer, view.inputOf(input), figures);
    if (figures)
        writeFigures(writer, view, *figures);
    writeBehind(writer, view, input);
}

// Where several reviews are printed, each says what it has.
bool hasOtherInputs(const PackContext& context)
{
    const QList<Record>& inputs = context.snapshot().records(review_input::def);
    return std::any_of(inputs.cbegin(), inputs.cend(), [&context](const Record& record) {
        return record.get(review_input::input).value_or(review_input::Input::Other) ==
                   review_input::Input::Other &&
               (!context.options().record ||
                record.get(review_input::review) == context.options().record);
    });
}

} // namespace ringbinder::report
