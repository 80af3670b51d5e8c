// SPDX-License-Identifier: GPL-3.0-or-later
// What a scope statement was drawn from: issues, requirements of parties, and the versions before.
#include "core/registers/context/context_issue.h"
#include "core/registers/context/party_requirement.h"
#include "core/registers/context/scope_statement.h"
#include "core/report/packs/recordtable.h"
#include "core/report/packs/scopetables.h"
#include "core/rules/snapshotlogic.h"

#include <algorithm>

namespace ringbinder::report {

QList<const Record*> namedInScope(const Snapshot& snapshot, const Field<QList<Uid>>& field)
{
    QList<const Record*> named;
    const Record* statement = statementInForce(snapshot);
    if (!statement)
        return named;
    for (const Uid& uid : statement->get(field).value_or(QList<Uid>())) {
        if (const Record* record = snapshot.find(uid))
            named.append(record);
    }
    std::sort(named.begin(), named.end(),
              [](const Record* a, const Record* b) { return a->code() < b->code(); });
    return named;
}

Table issueTable(const PackContext& context)
{
    const Speech say = context.speech("scope");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(context_issue::def.labelText().in(language), {.weight = 2, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("scope", "Side, area")), {.weight = 0.9}),
        column(labelOf(context_issue::effect).in(language), {.weight = 0.9}),
        column(labelOf(context_issue::consequence).in(language), {.weight = 3}),
        column(labelOf(context_issue::reviewed).in(language), {.weight = 0.8, .wraps = false})};
    table.emptyText = say(QT_TRANSLATE_NOOP("scope", "The statement names no context issue."));
    QList<Row> rows;
    for (const Record* issue : namedInScope(context.snapshot(), scope_statement::issues)) {
        QStringList sides = {context.snapshot().shown(*issue, context_issue::side),
                             context.snapshot().shown(*issue, context_issue::pestle)};
        sides.removeAll(QString());
        rows.append({{namedCell(context, *issue), textCell(context, sides.join(QLatin1Char('\n'))),
                      valueCell(context, *issue, context_issue::effect),
                      valueCell(context, *issue, context_issue::consequence),
                      valueCell(context, *issue, context_issue::reviewed)},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, context_issue::def.pluralText().in(language), rows.size(),
                                context.snapshot().records(context_issue::def).size(),
                                say(QT_TRANSLATE_NOOP("scope", "considered for the scope")));
    return table;
}

Table partyRequirementTable(const PackContext& context)
{
    const Speech say = context.speech("scope");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(party_requirement::def.labelText().in(language), {.weight = 2, .identifies = true}),
        column(labelOf(party_requirement::party).in(language), {.weight = 1.3}),
        column(say(QT_TRANSLATE_NOOP("scope", "Source")), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("scope", "Met by the ISMS, reason")), {.weight = 1.6}),
        column(labelOf(party_requirement::howMet).in(language), {.weight = 2.2})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("scope", "The statement names no requirement of a party."));
    QList<Row> rows;
    for (const Record* asked : namedInScope(context.snapshot(), scope_statement::requirements)) {
        const auto lines = [&](const FieldDef& first, const FieldDef& second) {
            QStringList texts = {context.snapshot().shown(*asked, first),
                                 context.snapshot().shown(*asked, second)};
            texts.removeAll(QString());
            return textCell(context, texts.join(QLatin1Char('\n')));
        };
        rows.append(
            {{namedCell(context, *asked), valueCell(context, *asked, party_requirement::party),
              lines(party_requirement::source, party_requirement::sourceReference),
              lines(party_requirement::decision, party_requirement::decisionReason),
              valueCell(context, *asked, party_requirement::howMet)},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, party_requirement::def.pluralText().in(language), rows.size(),
                  context.snapshot().records(party_requirement::def).size(),
                  say(QT_TRANSLATE_NOOP("scope", "considered for the scope")));
    return table;
}

Table climateTable(const std::shared_ptr<const PackContext>& shared,
                   const QList<const Record*>& issues)
{
    return RecordTable(shared, issues)
        .named(context_issue::title, 2)
        .field(context_issue::climateReason, 3)
        .field(context_issue::climateDecidedOn, 0.9)
        .take(context_issue::def.pluralText().in(shared->language()), {},
              shared->snapshot().records(context_issue::def).size(),
              shared->speech("scope")(
                  QT_TRANSLATE_NOOP("scope", "with this decision on climate change")));
}

Table statementVersions(const PackContext& context)
{
    const Speech say = context.speech("scope");
    const Language& language = context.language();
    Table table;
    table.columns = {column(labelOf(scope_statement::version).in(language),
                            {.weight = 0.6, .wraps = false, .identifies = true}),
                     column(labelOf(scope_statement::status).in(language), {.weight = 0.9}),
                     column(say(QT_TRANSLATE_NOOP("scope", "Approved by, on")), {.weight = 1.2}),
                     column(labelOf(scope_statement::changeNote).in(language), {.weight = 3})};
    table.emptyText = say(QT_TRANSLATE_NOOP("scope", "No scope statement is recorded."));
    QList<Row> rows;
    const QList<Record>& statements = context.snapshot().records(scope_statement::def);
    for (auto statement = statements.crbegin(); statement != statements.crend(); ++statement)
        rows.append(
            {{codeCell(statement->text(scope_statement::version).isEmpty()
                           ? statement->code()
                           : statement->text(scope_statement::version)),
              valueCell(context, *statement, scope_statement::status),
              linesCell(context,
                        {context.snapshot().shown(*statement, scope_statement::approvedBy),
                         context.snapshot().shown(*statement, scope_statement::approvedOn)}),
              valueCell(context, *statement, scope_statement::changeNote)},
             Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, scope_statement::def.pluralText().in(language),
                                rows.size(), rows.size());
    return table;
}

} // namespace ringbinder::report
