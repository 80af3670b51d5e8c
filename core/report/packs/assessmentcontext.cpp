// SPDX-License-Identifier: GPL-3.0-or-later
// What the risk assessment took into account: where the risks came from, the issues with the
// decision on climate change, the requirements of interested parties, and the scope.
#include "core/registers/context/context_issue.h"
#include "core/registers/context/interested_party.h"
#include "core/registers/context/organisation.h"
#include "core/registers/context/party_requirement.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/assessmenttables.h"
#include "core/report/packs/packtext.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Table riskSourcesTable(const PackContext& context)
{
    const Speech say = context.speech("rar");
    Table table;
    table.columns = {column(labelOf(risk::source).in(context.language()), {.weight = 3}),
                     numberColumn(say(QT_TRANSLATE_NOOP("rar", "Risks")))};
    QList<Row> rows;
    const QList<Record>& risks = context.snapshot().records(risk::def);
    qsizetype unknown = risks.size();
    for (size_t i = 0; i < std::size(risk::kSourceChoices); ++i) {
        const auto count = std::count_if(risks.cbegin(), risks.cend(), [i](const Record& risk) {
            return risk.get(risk::source) == risk::Source(int(i));
        });
        unknown -= count;
        if (count > 0)
            rows.append({{{context.language().text("risk", risk::kSourceChoices[i].label), -1,
                           false, false},
                          {say.number(count), -1, false, false}},
                         Row::Kind::Record});
    }
    if (unknown > 0)
        rows.append(
            {{textCell(context, {}), {say.number(unknown), -1, false, false}}, Row::Kind::Record});
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No risk is recorded."));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, risk::def.pluralText().in(context.language()),
                                risks.size(), risks.size());
    return table;
}

Cell codeAndName(const PackContext& context, const Record& record)
{
    return {QString(record.code() + QLatin1Char(' ') + context.snapshot().name(record)), -1, false,
            false};
}

// "Relevant: the site lies in a flood area"
Cell climateCell(const PackContext& context, const Record& issue)
{
    QStringList parts = {context.snapshot().shown(issue, context_issue::climateRelevance),
                         plainText(issue.text(context_issue::climateReason))};
    parts.removeAll(QString());
    return textCell(context, parts.join(QLatin1String(": ")));
}

Table issuesTable(const PackContext& context)
{
    const Speech say = context.speech("rar");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(headingOf(context_issue::title).in(language), {.weight = 2, .identifies = true}),
        column(labelOf(context_issue::side).in(language), {.weight = 0.7}),
        column(labelOf(context_issue::consequence).in(language), {.weight = 2}),
        column(labelOf(context_issue::climateRelevance).in(language), {.weight = 1.6})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No issue is recorded."));
    QList<Row> rows;
    const QList<Record>& issues = context.snapshot().records(context_issue::def);
    for (const Record& issue : issues) {
        if (issue.get(context_issue::status) != context_issue::Status::Gone)
            rows.append(
                {{codeAndName(context, issue), valueCell(context, issue, context_issue::side),
                  valueCell(context, issue, context_issue::consequence),
                  climateCell(context, issue)},
                 Row::Kind::Record});
    }
    table.countLine = countLine(
        context, context_issue::def.pluralText().in(language), rows.size(), issues.size(),
        rows.size() == issues.size() ? QString()
                                     : say(QT_TRANSLATE_NOOP("rar", "those that still apply")));
    table.rows = Rows::of(rows);
    return table;
}

bool isClimateDecided(const Snapshot& data)
{
    const QList<Record>& issues = data.records(context_issue::def);
    return std::any_of(issues.cbegin(), issues.cend(), [](const Record& issue) {
        const auto relevance = issue.get(context_issue::climateRelevance);
        return relevance && *relevance != context_issue::ClimateRelevance::Undecided;
    });
}

Table requirementsTable(const PackContext& context)
{
    const Speech say = context.speech("rar");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(headingOf(party_requirement::title).in(language), {.weight = 2, .identifies = true}),
        column(labelOf(party_requirement::party).in(language), {.weight = 1.4}),
        column(labelOf(party_requirement::decision).in(language)),
        column(labelOf(party_requirement::controls).in(language))};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No requirement of a party is recorded."));
    QList<Row> rows;
    for (const Record& requirement : context.snapshot().records(party_requirement::def)) {
        const Record* party = context.snapshot().find(requirement.get(party_requirement::party));
        rows.append(
            {{codeAndName(context, requirement),
              textCell(context, party ? context.snapshot().name(*party) : QString()),
              valueCell(context, requirement, party_requirement::decision),
              codesCell(context, linked(context, requirement, party_requirement::controls))},
             Row::Kind::Record});
    }
    table.countLine = countLine(context, party_requirement::def.pluralText().in(language),
                                rows.size(), rows.size());
    table.rows = Rows::of(rows);
    return table;
}

} // namespace

void writeContext(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("rar");
    writer.intro(say(QT_TRANSLATE_NOOP("rar", "How the risks came to light.")));
    writer.add(riskSourcesTable(context));
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Issues and climate change")), 2);
    writer.add(issuesTable(context));
    if (!isClimateDecided(context.snapshot()))
        writer.text(say(QT_TRANSLATE_NOOP(
                        "rar", "Whether climate change is relevant has not been decided yet.")),
                    Paragraph::Style::Note);
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Requirements of interested parties")), 2);
    writer.add(requirementsTable(context));
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Scope statement")), 2);
    writer.recorded(context.snapshot().organisation().text(organisation::scopeStatement));
}

} // namespace ringbinder::report
