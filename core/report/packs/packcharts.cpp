// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packcharts.h"

#include "core/registers/controls/control.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/levelhistory.h"
#include "core/report/packs/measurecharts.h"
#include "core/report/packs/nonconformitytrends.h"
#include "core/report/packs/packwriter.h"
#include "core/risk/heatmap.h"

#include <QSet>

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech chartSpeech(const Snapshot& snapshot)
{
    return {snapshot.language(), "chart"};
}

QString asOfNote(const Snapshot& snapshot, qsizetype count, const QString& what)
{
    const Speech say = chartSpeech(snapshot);
    return say(QT_TRANSLATE_NOOP("chart", "%1: %2, as of %3"),
               {what, say.number(count), snapshot.language().date(snapshot.today())});
}

QStringList scaleLabels(const RiskMethod& method, const char* scale)
{
    QStringList labels;
    for (const ScaleLevel& level : method.levels(QLatin1String(scale)))
        labels.append(QString(QString::number(level.value) + QLatin1Char(' ') + level.label));
    return labels;
}

int ratingAt(const Record& risk, QLatin1String key)
{
    const FieldDef* field = risk.def().field(QString(key));
    return field ? int(risk.value(*field).integer()) : 0;
}

HeatMap emptyMap(const Snapshot& snapshot)
{
    const Speech say = chartSpeech(snapshot);
    const RiskMethod& method = snapshot.method();
    HeatMap map;
    map.across = {say(QT_TRANSLATE_NOOP("chart", "Impact")), scaleLabels(method, "impact")};
    map.up = {say(QT_TRANSLATE_NOOP("chart", "Likelihood")), scaleLabels(method, "likelihood")};
    for (int likelihood = 1; likelihood <= method.likelihoodLevels(); ++likelihood) {
        for (int impact = 1; impact <= method.impactLevels(); ++impact) {
            HeatMap::Place place;
            if (const auto band = method.bandOfCell(likelihood, impact))
                place.tint = band->rank;
            map.places.append(place);
        }
    }
    return map;
}

QString levelLegend(const Snapshot& snapshot)
{
    return chartSpeech(snapshot)(QT_TRANSLATE_NOOP("chart", "Level"));
}

} // namespace

QString shortRiskCode(const QString& code)
{
    const qsizetype dash = code.lastIndexOf(QLatin1Char('-'));
    bool isNumber = false;
    const int number = code.mid(dash + 1).toInt(&isNumber);
    return dash > 0 && isNumber ? QString(code.left(1) + QString::number(number)) : code;
}

QList<const Record*> openRisks(const Snapshot& snapshot)
{
    QList<const Record*> risks;
    for (const Record& risk : snapshot.records(risk::def)) {
        if (risk.get(risk::status) != risk::Status::Closed)
            risks.append(&risk);
    }
    return risks;
}

QList<const Record*> treatmentActions(const Snapshot& snapshot)
{
    QSet<QString> treating;
    for (const Record& risk : snapshot.records(risk::def)) {
        for (const QString& uid : risk.value(risk::actions).list())
            treating.insert(uid);
    }
    QList<const Record*> actions;
    for (const Record& action : snapshot.records(action::def)) {
        if (treating.contains(action.uid().toString()) ||
            action.get(action::kind) == action::Kind::Treatment)
            actions.append(&action);
    }
    return actions;
}

ChartSpec heatMapChart(const Snapshot& snapshot, RiskStage stage)
{
    const Speech say = chartSpeech(snapshot);
    const QList<const Record*> risks = openRisks(snapshot);
    const StageKeys keys = keysOf(stage);
    std::vector<int> likelihoods;
    std::vector<int> impacts;
    for (const Record* risk : risks) {
        likelihoods.push_back(ratingAt(*risk, keys.likelihood));
        impacts.push_back(ratingAt(*risk, keys.impact));
    }
    const RiskMethod& method = snapshot.method();
    const ringbinder::HeatMap counted(likelihoods, impacts, method.likelihoodLevels(),
                                      method.impactLevels());
    HeatMap map = emptyMap(snapshot);
    for (int likelihood = 1; likelihood <= method.likelihoodLevels(); ++likelihood) {
        for (int impact = 1; impact <= method.impactLevels(); ++impact) {
            HeatMap::Place& place =
                map.places[(likelihood - 1) * method.impactLevels() + impact - 1];
            place.count = counted.count(likelihood, impact);
            for (const int row : counted.rowsAt(likelihood, impact))
                place.codes.append(shortRiskCode(risks[row]->code()));
        }
    }
    ChartSpec chart;
    chart.title = labelOf(stage).in(snapshot.language());
    chart.legendTitle = levelLegend(snapshot);
    chart.tints = levelTints(method);
    const QString rated = say.number(counted.rated());
    const QString all = say.number(risks.size());
    chart.note = say(QT_TRANSLATE_NOOP("chart", "%1 of %2 open risks are rated at this stage"),
                     {rated, all});
    chart.description =
        say(QT_TRANSLATE_NOOP("chart", "Matrix of likelihood and impact with the risks in it: %1"),
            {chart.title});
    chart.data = map;
    return chart;
}

ChartSpec movesChart(const Snapshot& snapshot)
{
    const Speech say = chartSpeech(snapshot);
    ChartSpec chart = heatMapChart(snapshot, RiskStage::Current);
    HeatMap& map = std::get<HeatMap>(chart.data);
    for (HeatMap::Place& place : map.places)
        place.codes.clear();
    for (const Record* risk : openRisks(snapshot)) {
        const auto before = snapshot.level(*risk, RiskStage::Current);
        const auto after = snapshot.level(*risk, RiskStage::Target);
        if (!before || !after)
            continue;
        const StageKeys from = keysOf(RiskStage::Current);
        const StageKeys to = keysOf(RiskStage::Target);
        HeatMap::Move move;
        move.fromAcross = ratingAt(*risk, from.impact) - 1;
        move.fromUp = ratingAt(*risk, from.likelihood) - 1;
        move.toAcross = ratingAt(*risk, to.impact) - 1;
        move.toUp = ratingAt(*risk, to.likelihood) - 1;
        if (move.fromAcross == move.toAcross && move.fromUp == move.toUp)
            continue;
        const auto same =
            std::find_if(map.moves.begin(), map.moves.end(), [&](const HeatMap::Move& other) {
                return other.fromAcross == move.fromAcross && other.fromUp == move.fromUp &&
                       other.toAcross == move.toAcross && other.toUp == move.toUp;
            });
        if (same != map.moves.end())
            ++same->count;
        else
            map.moves.append(move);
    }
    chart.title = say(QT_TRANSLATE_NOOP("chart", "From today to the target"));
    chart.note = say(QT_TRANSLATE_NOOP("chart", "An arrow leads from the current rating to the one "
                                                "expected after treatment."));
    return chart;
}

ChartSpec levelsChart(const Snapshot& snapshot)
{
    const Speech say = chartSpeech(snapshot);
    const QList<const Record*> risks = openRisks(snapshot);
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("chart", "Risks by level"));
    chart.note = asOfNote(snapshot, risks.size(), say(QT_TRANSLATE_NOOP("chart", "Open risks")));
    chart.description = chart.title;
    chart.legendTitle = levelLegend(snapshot);
    chart.tints = levelTints(snapshot.method());
    StackedBarChart bars;
    bars.valueTitle = say(QT_TRANSLATE_NOOP("chart", "Number of risks"));
    for (const RiskStage stage : kRiskStages) {
        StackedBarChart::Stack stack;
        stack.label = labelOf(stage).in(snapshot.language());
        stack.values = QList<double>(chart.tints.size(), 0.0);
        for (const Record* risk : risks) {
            if (const auto level = snapshot.level(*risk, stage))
                stack.values[level->band.rank] += 1;
        }
        bars.stacks.append(stack);
    }
    chart.data = bars;
    return chart;
}

ChartSpec levelsOverTimeChart(const Snapshot& snapshot)
{
    const Speech say = chartSpeech(snapshot);
    const Language& language = snapshot.language();
    const QList<LevelBand> bands = snapshot.method().bands();
    QList<LevelHistory::Point> points;
    if (const auto* history = snapshot.insight<LevelHistory>())
        points = history->points;
    if (points.isEmpty()) {
        LevelHistory::Point now{snapshot.asOf(), QList<int>(bands.size(), 0)};
        for (const Record* risk : openRisks(snapshot)) {
            if (const auto level = snapshot.level(*risk, RiskStage::Current))
                ++now.byBand[level->band.rank];
        }
        points.append(now);
    }
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("chart", "Levels over time"));
    chart.note = say(QT_TRANSLATE_NOOP("chart", "Open risks by their current level at the end of "
                                                "each month, rated as they were then, by the bands "
                                                "of today; the last point is %1"),
                     {language.date(snapshot.today())});
    chart.description = chart.title;
    chart.legendTitle = levelLegend(snapshot);
    chart.tints = levelTints(snapshot.method());
    LineChart lines;
    lines.valueTitle = say(QT_TRANSLATE_NOOP("chart", "Number of risks"));
    for (const LevelHistory::Point& point : std::as_const(points))
        lines.across.labels.append(
            point.at.toLocalTime().date().toString(QStringLiteral("yyyy-MM")));
    for (const LevelBand& band : bands) {
        LineChart::Line line;
        line.name = band.label;
        line.tint = band.rank;
        for (const LevelHistory::Point& point : std::as_const(points))
            line.values.append(double(point.byBand.value(band.rank)));
        lines.lines.append(line);
    }
    chart.data = lines;
    return chart;
}

ChartSpec treatmentProgressChart(const Snapshot& snapshot)
{
    const Speech say = chartSpeech(snapshot);
    const QList<const Record*> actions = treatmentActions(snapshot);
    QList<int> counts(std::size(action::kStatusChoices), 0);
    for (const Record* action : actions) {
        if (const auto status = action->get(action::status))
            ++counts[int(*status)];
    }
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("chart", "Progress of the treatment"));
    chart.note =
        asOfNote(snapshot, actions.size(), say(QT_TRANSLATE_NOOP("chart", "Treatment actions")));
    chart.description = chart.title;
    chart.legendTitle = labelOf(action::status).in(snapshot.language());
    chart.tints = choiceTints(action::status, snapshot.language());
    DonutChart donut;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            donut.slices.append({double(counts[i]), int(i), say.number(counts[i])});
    }
    const int finished = counts[int(action::Status::Done)] + counts[int(action::Status::Verified)];
    const int counted = int(actions.size()) - counts[int(action::Status::Cancelled)];
    donut.centre = counted > 0 ? say(QT_TRANSLATE_NOOP("chart", "%1 %"),
                                     {QString::number(qRound(100.0 * finished / counted))})
                               : QString(QChar(0x2013));
    donut.centreNote = say(QT_TRANSLATE_NOOP("chart", "done"));
    chart.data = donut;
    return chart;
}

ChartSpec soaStatusChart(const Snapshot& snapshot)
{
    const Speech say = chartSpeech(snapshot);
    const Language& language = snapshot.language();
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("chart", "Controls by theme and status"));
    chart.note = asOfNote(snapshot, snapshot.records(control::def).size(),
                          control::def.pluralText().in(language));
    chart.description = chart.title;
    chart.legendTitle = labelOf(control::status).in(language);
    chart.tints = choiceTints(control::status, language);
    StackedBarChart bars;
    bars.valueTitle = say(QT_TRANSLATE_NOOP("chart", "Number of controls"));
    for (size_t theme = 0; theme < std::size(control::kThemeChoices); ++theme) {
        StackedBarChart::Stack stack;
        stack.label = language.text("control", control::kThemeChoices[theme].label);
        stack.values = QList<double>(chart.tints.size(), 0.0);
        bool hasAny = false;
        for (const Record& control : snapshot.records(control::def)) {
            if (control.get(control::theme) != control::Theme(int(theme)))
                continue;
            hasAny = true;
            const bool isExcluded = control.get(control::applicable) == control::Applicable::No;
            const auto status = isExcluded ? std::optional(control::Status::NotApplicable)
                                           : control.get(control::status);
            stack.values[int(status.value_or(control::Status::NotStarted))] += 1;
        }
        if (hasAny)
            bars.stacks.append(stack);
    }
    chart.data = bars;
    return chart;
}

namespace {

struct KeyedChart {
    const char* key;
    ChartSpec (*make)(const Snapshot& snapshot, RiskStage stage);
};
constexpr KeyedChart kKeyedCharts[] = {
    {"heatmap", heatMapChart},
    {"risk-moves", [](const Snapshot& data, RiskStage) { return movesChart(data); }},
    {"levels", [](const Snapshot& data, RiskStage) { return levelsChart(data); }},
    {"levels-over-time", [](const Snapshot& data, RiskStage) { return levelsOverTimeChart(data); }},
    {"treatment-progress",
     [](const Snapshot& data, RiskStage) { return treatmentProgressChart(data); }},
    {"soa-status", [](const Snapshot& data, RiskStage) { return soaStatusChart(data); }},
    {"nonconformities",
     [](const Snapshot& data, RiskStage) {
         return nonconformityMonthsChart(data, nonconformitiesSince(data), data.today());
     }},
    {"objectives", [](const Snapshot& data, RiskStage) { return objectiveStateChart(data); }},
};

} // namespace

QStringList chartKeys()
{
    QStringList keys;
    for (const KeyedChart& chart : kKeyedCharts)
        keys.append(QLatin1String(chart.key));
    return keys;
}

SnapshotWants wantsOfCharts()
{
    return {.registers = {&nonconformity::def, &objective::def}, .looks = {LevelHistory::look}};
}

std::optional<ChartSpec> chartOf(const Snapshot& snapshot, const QString& key, RiskStage stage)
{
    const auto* found =
        std::find_if(std::begin(kKeyedCharts), std::end(kKeyedCharts),
                     [&key](const KeyedChart& chart) { return key == QLatin1String(chart.key); });
    if (found == std::end(kKeyedCharts))
        return std::nullopt;
    return found->make(snapshot, stage);
}

} // namespace ringbinder::report
