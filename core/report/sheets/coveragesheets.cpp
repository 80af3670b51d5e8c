// SPDX-License-Identifier: GPL-3.0-or-later
// What controls cover, and what audits covered.
#include "core/audits/coverage.h"
#include "core/matrices/controlcoverage.h"
#include "core/report/sheets/sheetpage.h"
#include "core/report/sheets/sheetparts.h"

namespace ringbinder::report {

namespace {

Table coverageTable(const ControlCoverage& coverage, const QString& caption,
                    const Language& language, const Speech& say)
{
    Table table;
    table.caption = caption;
    table.columns.append(
        column(say(QT_TRANSLATE_NOOP("sheet", "Value")), {.weight = 2.4, .identifies = true}));
    for (const ControlCoverage::Column& one : coverage.columns())
        table.columns.append(numberColumn(one.title.in(language)));
    table.columns.append(column(say(QT_TRANSLATE_NOOP("sheet", "Result")), {.weight = 2.6}));
    table.tints = toneTints();
    QList<Row> rows;
    const FieldDef* group = nullptr;
    for (const ControlCoverage::Row& row : coverage.rows()) {
        if (row.field != group) {
            group = row.field;
            rows.append(groupRow(labelOf(*group).in(language)));
        }
        Row made;
        made.cells.append(Cell{row.title().in(language), -1, false, false});
        for (const int count : row.counts)
            made.cells.append(Cell{say.number(count), -1, false, count == 0});
        const Tone tone = row.gap == ControlCoverage::Gap::NothingApplies ? Tone::Warning
                          : row.gap == ControlCoverage::Gap::NothingWorks ? Tone::Bad
                                                                          : Tone::Neutral;
        made.cells.append(toneCell(ControlCoverage::reasonOf(row).in(language), tone));
        rows.append(made);
    }
    table.rows = Rows::of(rows);
    return table;
}

Tone toneOfCoverage(Coverage::State state)
{
    switch (state) {
    case Coverage::State::Never:
        return Tone::Muted;
    case Coverage::State::Missed:
        return Tone::Bad;
    case Coverage::State::Planned:
        return Tone::Progress;
    case Coverage::State::Audited:
        return Tone::Good;
    case Coverage::State::Finding:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

Cell stateCell(Coverage::State state, const Language& language)
{
    return toneCell(QStringLiteral("%1 %2").arg(Coverage::symbolOf(state),
                                                Coverage::labelOf(state).in(language)),
                    toneOfCoverage(state));
}

} // namespace

Result<Document> composeControlCoverageSheet(const Binder& binder, const SheetDef& def,
                                             const Language& language, const SheetOptions&)
{
    const auto byAttribute = ControlCoverage::byAttribute(binder);
    const auto byPillar = ControlCoverage::byPillar(binder);
    const auto byForm = ControlCoverage::byForm(binder);
    for (const auto* one : {&byAttribute, &byPillar, &byForm}) {
        if (!*one)
            return fail(one->error());
    }
    auto document = sheetDocument(binder, def.title.in(language), language);
    if (!document)
        return document;
    const Speech say(language, "sheet");
    document->blocks = {
        leadParagraph(byAttribute->summary().in(language)),
        coverageTable(*byAttribute, say(QT_TRANSLATE_NOOP("sheet", "Controls by attribute")),
                      language, say),
        coverageTable(*byPillar, say(QT_TRANSLATE_NOOP("sheet", "Balance of the pillars")),
                      language, say),
        coverageTable(*byForm, say(QT_TRANSLATE_NOOP("sheet", "Assets by form of information")),
                      language, say)};
    return document;
}

Result<Document> composeAuditCoverageSheet(const Binder& binder, const SheetDef& def,
                                           const Language& language, const SheetOptions&)
{
    const auto coverage = Coverage::of(binder, language);
    if (!coverage)
        return fail(coverage.error());
    auto document = sheetDocument(binder, def.title.in(language), language);
    if (!document)
        return document;
    const Speech say(language, "sheet");
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("sheet", "Number")),
                            {.weight = 0.8, .wraps = false, .identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Title")), {.weight = 3.2})};
    for (const Coverage::Column& one : coverage->columns())
        table.columns.append(column(
            QStringLiteral("%1 –\n%2").arg(language.date(one.from), language.date(one.until)),
            {.weight = 1.2}));
    table.columns.append(
        column(say(QT_TRANSLATE_NOOP("sheet", "Last audited")), {.weight = 1.0, .wraps = false}));
    table.tints = toneTints();
    QList<Row> rows;
    QString group;
    for (const Coverage::Row& row : coverage->rows()) {
        if (rows.isEmpty() || row.group != group) {
            group = row.group;
            rows.append(groupRow(group));
        }
        Row made;
        made.cells = {Cell{row.number, -1, true, false}, Cell{row.title, -1, false, false}};
        for (const Coverage::Cell& cell : row.cells)
            made.cells.append(stateCell(cell.state, language));
        made.cells.append(row.lastAudited
                              ? Cell{language.date(*row.lastAudited), -1, false, false}
                              : Cell{say(QT_TRANSLATE_NOOP("sheet", "never")), -1, false, true});
        rows.append(made);
    }
    table.countLine =
        say(QT_TRANSLATE_NOOP("sheet", "Clauses and controls: %1, not audited: %2"),
            {say.number(coverage->rows().size()), say.number(coverage->gaps().size())});
    table.rows = Rows::of(rows);
    document->orientation = Orientation::Landscape;
    document->blocks = {leadParagraph(coverage->verdict().in(language)), table};
    return document;
}

} // namespace ringbinder::report
