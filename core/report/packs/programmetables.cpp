// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/programmetables.h"

#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/continuity/business_process.h"
#include "core/report/packs/audittables.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

using CoverState = Coverage::State;
constexpr int kYearChars = 13; // "2026-01-01 –" in bold
// In the order of their strength, as the states are declared.
constexpr CoverState kCoverStates[] = {CoverState::Never, CoverState::Missed, CoverState::Planned,
                                       CoverState::Audited, CoverState::Finding};

Tone toneOfState(CoverState state)
{
    switch (state) {
    case CoverState::Never:
        return Tone::Muted;
    case CoverState::Missed:
        return Tone::Bad;
    case CoverState::Planned:
        return Tone::Progress;
    case CoverState::Audited:
        return Tone::Good;
    case CoverState::Finding:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

QList<Tint> coverTints(const Language& language)
{
    QList<Tint> tints;
    for (const CoverState state : kCoverStates)
        tints.append(toneTint(toneOfState(state), Coverage::labelOf(state).in(language),
                              Coverage::symbolOf(state)));
    return tints;
}

bool byDay(const Record* a, const Record* b)
{
    return auditDay(*a) < auditDay(*b);
}

// "2 major, 1 minor": what was found, in words; "none" where nothing was.
QString findingCounts(const PackContext& context, const Record& audited)
{
    const Speech say = auditSpeech(context);
    QHash<int, qsizetype> counts;
    for (const Record* finding : findingsIn(context, audited)) {
        if (const auto type = finding->get(audit_finding::type))
            ++counts[int(*type)];
    }
    QStringList parts;
    for (int type = 0; type < int(std::size(audit_finding::kTypeChoices)); ++type) {
        if (counts.value(type) > 0)
            parts.append(say(
                QT_TRANSLATE_NOOP("auditpack", "%1: %2"),
                {context.language().text("audit_finding", audit_finding::kTypeChoices[type].label),
                 say.number(counts.value(type))}));
    }
    return parts.join(QLatin1Char('\n'));
}

// What an audit looks at, by clauses, controls, processes and sites.
Cell subjectCell(const PackContext& context, const Record& audited)
{
    QStringList parts = {audited.text(audit::clauses),
                         codesOf(linked(context, audited, audit::controls)),
                         namesOf(context, linked(context, audited, audit::processes)),
                         namesOf(context, linked(context, audited, audit::sites))};
    parts.removeAll(QString());
    return textCell(context, parts.join(QLatin1Char('\n')));
}

Cell reportCell(const PackContext& context, const Record& audited)
{
    const auto written = audited.get(audit::reportOn);
    if (!written || !isHeldByUs(audited))
        return codesCell(context, {});
    return {QString(reportReference(context, audited) + QLatin1Char('\n') +
                    context.language().date(*written)),
            -1, false, false};
}

Cell coverCell(const PackContext& context, const Coverage::Cell& cell)
{
    if (cell.touches.isEmpty())
        return {Coverage::symbolOf(CoverState::Never), -1, false, true};
    QStringList audits;
    for (const Coverage::Touch& touch : cell.touches) {
        const Record* audited = context.snapshot().find(touch.audit);
        if (audited)
            audits.append(
                QString(Coverage::symbolOf(touch.state) + QLatin1Char(' ') + audited->code()));
    }
    return {audits.join(QLatin1Char('\n')), int(cell.state), false, false};
}

Row coverageRow(const PackContext& context, const Coverage::Row& row)
{
    Row made;
    made.cells = {codeCell(row.number), textCell(context, row.title)};
    for (const Coverage::Cell& cell : row.cells)
        made.cells.append(coverCell(context, cell));
    made.cells.append(
        row.lastAudited
            ? Cell{context.language().date(*row.lastAudited), -1, false, false}
            : Cell{auditSpeech(context)(QT_TRANSLATE_NOOP("auditpack", "never")), -1, false, true});
    return made;
}

} // namespace

QList<const Record*> auditsOf(const PackContext& context, const Record& programme)
{
    QList<const Record*> audits = context.pointingAt(audit::def, audit::programme, programme.uid());
    std::stable_sort(audits.begin(), audits.end(), byDay);
    return audits;
}

QList<const Record*> auditorsOf(const PackContext& context, const Record& programme)
{
    QList<const Record*> auditors = linked(context, programme, audit_programme::auditors);
    for (const Record* audited : auditsOf(context, programme)) {
        for (const Record* member : teamOf(context, *audited)) {
            if (!auditors.contains(member))
                auditors.append(member);
        }
    }
    return auditors;
}

Table auditTable(const std::shared_ptr<const PackContext>& shared, const Record& programme)
{
    const Speech say = auditSpeech(*shared);
    RecordTable table(shared, auditsOf(*shared, programme));
    table.named(audit::title, 1.4);
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Clauses, controls, processes, sites")),
               {.weight = 1.7}, subjectCell);
    table.field(audit::criteria, 1.2);
    table.field(audit::scope, 1.4);
    table.field(audit::method, 0.7);
    table.lines("auditpack", QT_TRANSLATE_NOOP("auditpack", "Planned for, days"),
                {&audit::plannedDate, &audit::durationDays}, 0.8);
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Lead auditor, team")), {.weight = 1.0},
               [](const PackContext& context, const Record& audited) {
                   QStringList names;
                   for (const Record* member : teamOf(context, audited))
                       names.append(context.snapshot().name(*member));
                   return textCell(context, names.join(QLatin1Char('\n')));
               });
    table.choice(audit::status, 0.9);
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Report")), {.weight = 1.1}, reportCell);
    return table.take(audit::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("auditpack", "No audit is planned in this "
                                                         "programme.")),
                      shared->snapshot().records(audit::def).size(),
                      say(QT_TRANSLATE_NOOP("auditpack", "of programme %1"), {programme.code()}));
}

Table auditorTable(const std::shared_ptr<const PackContext>& shared, const Record& programme)
{
    const Speech say = auditSpeech(*shared);
    RecordTable table(shared, auditorsOf(*shared, programme));
    table.named(auditor::name, 1.3);
    table.field(auditor::level, 0.8);
    table.field(auditor::employer, 1.0);
    table.field(auditor::competence, 1.7);
    table.field(auditor::proof, 1.4);
    table.field(auditor::validUntil, 0.9);
    table.field(auditor::auditDays, 0.6);
    table.cell(labelOf(auditor::barredAreas).in(shared->language()), {.weight = 1.4},
               [](const PackContext& context, const Record& one) {
                   QStringList barred = {
                       namesOf(context, linked(context, one, auditor::barredUnits)),
                       one.text(auditor::barredAreas)};
                   barred.removeAll(QString());
                   return textCell(context, barred.join(QLatin1Char('\n')));
               });
    table.field(auditor::evaluation, 1.3);
    return table.take(auditor::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("auditpack", "No auditor is recorded.")),
                      shared->snapshot().records(auditor::def).size(),
                      say(QT_TRANSLATE_NOOP("auditpack", "of programme %1"), {programme.code()}));
}

Table importanceTable(const PackContext& context, const Record& programme)
{
    const Speech say = auditSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(business_process::def.labelText().in(language), {.weight = 2, .identifies = true}),
        column(labelOf(business_process::critical).in(language), {.weight = 0.8}),
        column(labelOf(business_process::owner).in(language), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("auditpack", "Audits")), {.weight = 1.6})};
    table.emptyText = say(QT_TRANSLATE_NOOP("auditpack", "No business process is recorded."));
    const QList<const Record*> audits = auditsOf(context, programme);
    QList<Row> rows;
    for (const Record& process : context.snapshot().records(business_process::def)) {
        QList<const Record*> about =
            context.pointingAt(audit::def, audit::processes, process.uid());
        about.removeIf([&audits](const Record* audited) { return !audits.contains(audited); });
        rows.append(
            {{{QString(process.code() + QLatin1Char(' ') + context.snapshot().name(process)), -1,
               false, false},
              valueCell(context, process, business_process::critical),
              valueCell(context, process, business_process::owner),
              codesCell(context, about)},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, business_process::def.pluralText().in(language),
                                rows.size(), rows.size());
    return table;
}

Table earlierResultsTable(const PackContext& context)
{
    const Speech say = auditSpeech(context);
    const Language& language = context.language();
    QList<const Record*> held = recordsThat(context.snapshot(), audit::def, auditTookPlace);
    std::stable_sort(held.begin(), held.end(), byDay);
    Table table;
    table.columns = {column(audit::def.labelText().in(language), {.weight = 2, .identifies = true}),
                     column(labelOf(audit::kind).in(language), {.weight = 1.2}),
                     column(labelOf(audit::completedOn).in(language), {.weight = 1}),
                     column(audit_finding::def.pluralText().in(language), {.weight = 1.6}),
                     column(say(QT_TRANSLATE_NOOP("auditpack", "Still open")), {.weight = 0.8})};
    table.emptyText = say(QT_TRANSLATE_NOOP("auditpack", "No audit has been carried out yet."));
    QList<Row> rows;
    for (const Record* audited : held) {
        QList<const Record*> open = findingsIn(context, *audited);
        open.removeIf([](const Record* finding) {
            const auto status = finding->get(audit_finding::status);
            return status == audit_finding::Status::Closed ||
                   status == audit_finding::Status::Verified;
        });
        const QString counts = findingCounts(context, *audited);
        rows.append(
            {{{QString(audited->code() + QLatin1Char(' ') + context.snapshot().name(*audited)), -1,
               false, false},
              valueCell(context, *audited, audit::kind),
              valueCell(context, *audited, audit::completedOn),
              counts.isEmpty() ? codesCell(context, {}) : textCell(context, counts),
              codesCell(context, open)},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, audit::def.pluralText().in(language), rows.size(),
                                context.snapshot().records(audit::def).size(),
                                say(QT_TRANSLATE_NOOP("auditpack", "carried out")));
    return table;
}

Table coverageTable(const PackContext& context, const Coverage& coverage)
{
    const Speech say = auditSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("auditpack", "Number")),
               {.weight = 0.8, .wraps = false, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("auditpack", "Clause or control")), {.weight = 3.2})};
    for (const Coverage::Column& year : coverage.columns()) {
        Column dated = column(
            QStringLiteral("%1 –\n%2").arg(language.date(year.from), language.date(year.until)),
            {.weight = 1.2});
        dated.minChars = kYearChars;
        table.columns.append(dated);
    }
    table.columns.append(column(say(QT_TRANSLATE_NOOP("auditpack", "Last audited")),
                                {.weight = 1.0, .wraps = false}));
    table.tints = coverTints(language);
    table.emptyText = say(QT_TRANSLATE_NOOP("auditpack", "No clause or control is to be audited."));
    QList<Row> rows;
    QString group;
    for (const Coverage::Row& row : coverage.rows()) {
        if (rows.isEmpty() || row.group != group) {
            group = row.group;
            rows.append(groupRow(group));
        }
        rows.append(coverageRow(context, row));
    }
    table.rows = Rows::of(rows);
    const qsizetype all = coverage.rows().size();
    table.countLine = countLine(
        context, say(QT_TRANSLATE_NOOP("auditpack", "Clauses and applicable controls")), all, all);
    return table;
}

ChartSpec coverageChart(const PackContext& context, const Coverage& coverage)
{
    const Speech say = auditSpeech(context);
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("auditpack", "Coverage of the cycle"));
    chart.note =
        say(QT_TRANSLATE_NOOP("auditpack", "Internal audits from %1 to %2."),
            {context.language().date(coverage.from()), context.language().date(coverage.until())});
    chart.description = coverage.verdict().in(context.language());
    chart.legendTitle = say(QT_TRANSLATE_NOOP("auditpack", "State"));
    chart.tints = coverTints(context.language());
    StackedBarChart bars;
    bars.valueTitle = say(QT_TRANSLATE_NOOP("auditpack", "Clauses and applicable controls"));
    for (const Coverage::Row& row : coverage.rows()) {
        if (bars.stacks.isEmpty() || bars.stacks.last().label != row.group)
            bars.stacks.append({row.group, QList<double>(chart.tints.size(), 0.0)});
        bars.stacks.last().values[int(row.state)] += 1;
    }
    chart.data = bars;
    return chart;
}

} // namespace ringbinder::report
