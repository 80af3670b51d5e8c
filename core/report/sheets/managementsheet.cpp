// SPDX-License-Identifier: GPL-3.0-or-later
// The summary for management on one page: figures with their trend, the top risks, decisions
// wanted, money.
#include "core/registers/context/organisation.h"
#include "core/registers/controls/control.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/people/resource_request.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packcontext.h"
#include "core/report/packs/packwriter.h"
#include "core/report/sheets/summarysheets.h"

#include <algorithm>
#include <map>

namespace ringbinder::report {

namespace {

constexpr qsizetype kSummaryRisks = 5;
constexpr qsizetype kMostDecisions = 6;

// What the figures at the top count.
struct SummaryCounts {
    qint64 aboveCriterion = 0;
    qint64 implemented = 0; // of the controls that apply
    qint64 applicable = 0;
    qint64 overdueActions = 0;
    qint64 openNonconformities = 0;

    [[nodiscard]] qint64 implementedShare() const
    {
        return applicable == 0 ? 0 : (implemented * 100 + applicable / 2) / applicable;
    }
};

bool isRiskOpen(const Record& record)
{
    return record.get(risk::status) != risk::Status::Closed;
}

SummaryCounts countsOf(const Snapshot& data)
{
    SummaryCounts counts;
    for (const Record& record : data.records(risk::def)) {
        const auto level = data.level(record, RiskStage::Current);
        counts.aboveCriterion += isRiskOpen(record) && level && !level->band.acceptable ? 1 : 0;
    }
    for (const Record& record : data.records(control::def)) {
        if (record.get(control::applicable) != control::Applicable::Yes)
            continue;
        const auto status = record.get(control::status);
        ++counts.applicable;
        counts.implemented +=
            status == control::Status::Implemented || status == control::Status::Verified ? 1 : 0;
    }
    for (const Record& record : data.records(action::def))
        counts.overdueActions += record.get(action::overdue).value_or(false) ? 1 : 0;
    for (const Record& record : data.records(nonconformity::def)) {
        const auto status = record.get(nonconformity::status);
        counts.openNonconformities += status != nonconformity::Status::Closed ? 1 : 0;
    }
    return counts;
}

// "12 (+3)", or the number alone where there was nothing before.
QString withTrend(const Speech& say, qint64 now, const std::optional<qint64>& before,
                  const QString& unit = {})
{
    const QString value = QString(say.number(now) + unit);
    if (!before)
        return value;
    const qint64 change = now - *before;
    const QString sign = change > 0   ? QStringLiteral("+%1").arg(say.number(change))
                         : change < 0 ? QStringLiteral("\u2212%1").arg(say.number(-change))
                                      : QStringLiteral("=");
    return QStringLiteral("%1 (%2)").arg(value, sign);
}

Figures summaryFigures(const Snapshot& data, const Snapshot* before, const Speech& say)
{
    const SummaryCounts now = countsOf(data);
    const SummaryCounts then = before ? countsOf(*before) : SummaryCounts();
    const auto past = [before](qint64 value) {
        return before ? std::optional<qint64>(value) : std::nullopt;
    };
    Figures figures;
    figures.figures = {{withTrend(say, now.aboveCriterion, past(then.aboveCriterion)),
                        say(QT_TRANSLATE_NOOP("sheet", "Risks above the criterion")), -1},
                       {withTrend(say, now.implementedShare(), past(then.implementedShare()),
                                  QStringLiteral(" %")),
                        say(QT_TRANSLATE_NOOP("sheet", "Controls implemented")), -1},
                       {withTrend(say, now.overdueActions, past(then.overdueActions)),
                        say(QT_TRANSLATE_NOOP("sheet", "Actions overdue")), -1},
                       {withTrend(say, now.openNonconformities, past(then.openNonconformities)),
                        say(QT_TRANSLATE_NOOP("sheet", "Nonconformities open")), -1}};
    return figures;
}

Cell sheetCell(const Snapshot& data, const QString& text)
{
    return text.isEmpty() ? Cell{notRecorded(data.language()), -1, false, true}
                          : Cell{text, -1, false, false};
}

Table summaryRisks(const Snapshot& data, const Speech& say)
{
    QList<std::pair<int, const Record*>> rated;
    for (const Record& record : data.records(risk::def)) {
        if (!isRiskOpen(record))
            continue;
        if (const auto level = data.level(record, RiskStage::Current))
            rated.append({level->score, &record});
    }
    std::stable_sort(rated.begin(), rated.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("sheet", "No.")), {.weight = 0.7, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Risk")), {.weight = 3.2}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Level")), {.weight = 1.0}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Target")), {.weight = 1.0}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Owner")), {.weight = 1.5})};
    table.tints = levelTints(data.method());
    const auto cell = [&data](const Record& record, RiskStage stage) {
        const auto level = data.level(record, stage);
        if (!level)
            return sheetCell(data, {});
        return Cell{QStringLiteral("%1 %2").arg(level->band.label).arg(level->score),
                    level->band.rank, false, false};
    };
    QList<Row> rows;
    for (const auto& [score, record] : rated.mid(0, kSummaryRisks)) {
        const auto owner = record->get(risk::owner);
        Row row;
        row.cells = {codeCell(record->code()), sheetCell(data, data.name(*record)),
                     cell(*record, RiskStage::Current), cell(*record, RiskStage::Target),
                     sheetCell(data, owner ? data.name(*owner) : QString())};
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("sheet", "No open risk is rated."));
    table.countLine = say(QT_TRANSLATE_NOOP("sheet", "%1 of %2 open, rated risks"),
                          {say.number(rows.size()), say.number(rated.size())});
    return table;
}

QString shownMoney(const Snapshot& data, qint64 minor)
{
    return data.shown(resource_request::amountPlannedMinor, Value(minor));
}

// Requests for people, money and tools that nobody has decided yet; the earliest need first.
Table decisionsWanted(const Snapshot& data, const Speech& say)
{
    QList<const Record*> wanted;
    for (const Record& record : data.records(resource_request::def)) {
        const auto decision = record.get(resource_request::decision);
        if (!decision || decision == resource_request::Decision::Pending)
            wanted.append(&record);
    }
    std::stable_sort(wanted.begin(), wanted.end(), [](const Record* a, const Record* b) {
        const auto first = a->get(resource_request::neededBy);
        const auto second = b->get(resource_request::neededBy);
        return first && (!second || *first < *second);
    });
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("sheet", "Decision wanted")), {.weight = 3.2}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Why")), {.weight = 3.0}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Needed by")), {.weight = 1.0, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Amount")),
               {.weight = 1.2, .wraps = false, .align = Column::Align::Right})};
    QList<Row> rows;
    for (const Record* record : wanted.mid(0, kMostDecisions)) {
        const auto amount = record->get(resource_request::amountPlannedMinor);
        Row row;
        row.cells = {sheetCell(data, data.name(*record)),
                     sheetCell(data, record->text(resource_request::justification)),
                     sheetCell(data, data.shown(*record, resource_request::neededBy)),
                     sheetCell(data, amount ? shownMoney(data, amount->minor) : QString())};
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("sheet", "No decision is wanted."));
    table.countLine = say(QT_TRANSLATE_NOOP("sheet", "%1 of %2 undecided requests"),
                          {say.number(rows.size()), say.number(wanted.size())});
    return table;
}

// Planned, committed and used by year.
Table moneyByYear(const Snapshot& data, const Speech& say)
{
    struct Sums {
        qint64 planned = 0;
        qint64 committed = 0;
        qint64 used = 0;
    };
    std::map<qint64, Sums> years;
    for (const Record& record : data.records(resource_request::def)) {
        const auto year = record.get(resource_request::budgetYear);
        if (!year)
            continue;
        const auto minor = [&record](const Field<Money>& field) {
            const auto amount = record.get(field);
            return amount ? amount->minor : 0;
        };
        Sums& sums = years[*year];
        sums.planned += minor(resource_request::amountPlannedMinor);
        sums.committed += minor(resource_request::amountCommittedMinor);
        sums.used += minor(resource_request::amountUsedMinor);
    }
    const ColumnStyle right{.weight = 1.3, .wraps = false, .align = Column::Align::Right};
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("sheet", "Year")), {.weight = 1.0}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Asked for")), right),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Committed")), right),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Used")), right),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Left")), right)};
    QList<Row> rows;
    for (const auto& [year, sums] : years) {
        Row row;
        row.cells = {sheetCell(data, QString::number(year)),
                     sheetCell(data, shownMoney(data, sums.planned)),
                     sheetCell(data, shownMoney(data, sums.committed)),
                     sheetCell(data, shownMoney(data, sums.used)),
                     sheetCell(data, shownMoney(data, sums.committed - sums.used))};
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("sheet", "No request names a budget year."));
    return table;
}

Heading sheetHeading(const QString& text)
{
    return {text, 1, false, true, false};
}

} // namespace

QList<Block> managementBlocks(const Snapshot& data, const Snapshot* before)
{
    const Speech say(data.language(), "sheet");
    QList<Block> blocks;
    blocks.append(summaryFigures(data, before, say));
    blocks.append(Paragraph::plain(
        before ? say(QT_TRANSLATE_NOOP("sheet", "In brackets: the change since %1."),
                     {data.language().date(before->today())})
               : say(QT_TRANSLATE_NOOP("sheet", "There are no earlier figures to compare with.")),
        Paragraph::Style::Small));
    blocks.append(sheetHeading(say(QT_TRANSLATE_NOOP("sheet", "Top risks"))));
    blocks.append(summaryRisks(data, say));
    blocks.append(sheetHeading(say(QT_TRANSLATE_NOOP("sheet", "Decisions wanted"))));
    blocks.append(decisionsWanted(data, say));
    blocks.append(sheetHeading(say(QT_TRANSLATE_NOOP("sheet", "Money"))));
    blocks.append(moneyByYear(data, say));
    return blocks;
}

} // namespace ringbinder::report
