// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/legaltables.h"

#include "core/registers/legal/legal_requirement.h"
#include "core/registers/legal/processing_activity.h"
#include "core/report/packs/packtext.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

QString withoutBlanks(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

Row legalRow(const PackContext& context, const Record& entry)
{
    const Snapshot& data = context.snapshot();
    const QString reference =
        withoutBlanks({entry.text(common::reference), entry.text(legal_requirement::link)});
    Cell title = namedCell(context, entry);
    if (!reference.isEmpty())
        title.text += QString(QLatin1Char('\n') + reference);
    QList<const Record*> affected = linked(context, entry, legal_requirement::units);
    affected += linked(context, entry, legal_requirement::assets);
    affected += context.pointingAt(processing_activity::def, processing_activity::requirements,
                                   entry.uid());
    return {{title,
             linesCell(context, {data.shown(entry, legal_requirement::kind),
                                 entry.text(legal_requirement::jurisdiction)}),
             valueCell(context, entry, legal_requirement::requirement),
             linesCell(context, {data.shown(entry, legal_requirement::applicability),
                                 entry.text(legal_requirement::applicabilityReason)}),
             {namedCodes(context, affected), -1, false, affected.isEmpty()},
             valueCell(context, entry, legal_requirement::owner),
             linesCell(context, {data.shown(entry, legal_requirement::lastChecked),
                                 data.shown(entry, legal_requirement::nextCheck)}),
             valueCell(context, entry, legal_requirement::monitoringSource)},
            Row::Kind::Record};
}

Row dutyRow(const PackContext& context, const Record& entry)
{
    QList<const Record*> by = linked(context, entry, legal_requirement::controls);
    by += linked(context, entry, legal_requirement::documents);
    QList<const Record*> open = linked(context, entry, legal_requirement::actions);
    open += linked(context, entry, legal_requirement::risks);
    return {{namedCell(context, entry), choiceCell(context, entry, legal_requirement::compliance),
             valueCell(context, entry, legal_requirement::howMet), codesCell(context, by),
             codesCell(context, linked(context, entry, legal_requirement::evidence)),
             valueCell(context, entry, legal_requirement::duties), codesCell(context, open)},
            Row::Kind::Record};
}

struct LegalDay {
    QDate day;
    const Record* entry = nullptr;
    QString what;
};

QList<LegalDay> daysToKeep(const PackContext& context)
{
    const Speech say = context.speech("legal");
    QList<LegalDay> days;
    for (const Record& entry : context.snapshot().records(legal_requirement::def)) {
        if (entry.get(legal_requirement::applicability) == legal_requirement::Applicability::No)
            continue;
        const QString duties = plainText(entry.text(legal_requirement::duties));
        if (const auto day = entry.get(legal_requirement::nextDeadline))
            days.append({*day, &entry,
                         duties.isEmpty()
                             ? labelOf(legal_requirement::nextDeadline).in(context.language())
                             : duties});
        if (const auto day = entry.get(legal_requirement::nextCheck))
            days.append({*day, &entry,
                         say(QT_TRANSLATE_NOOP("legal", "Check whether it is up to date and "
                                                        "met"))});
    }
    std::stable_sort(days.begin(), days.end(),
                     [](const LegalDay& a, const LegalDay& b) { return a.day < b.day; });
    return days;
}

} // namespace

bool appliesHere(const Record& entry)
{
    const auto applicability = entry.get(legal_requirement::applicability);
    return applicability == legal_requirement::Applicability::Yes ||
           applicability == legal_requirement::Applicability::Partly;
}

Table complianceTable(const PackContext& context)
{
    const Speech say = context.speech("legal");
    const Language& language = context.language();
    const QList<Record>& entries = context.snapshot().records(legal_requirement::def);
    Table table;
    table.columns = {
        column(labelOf(legal_requirement::kind).in(language), {.weight = 2, .identifies = true})};
    for (const Choice& choice : legal_requirement::compliance.choices)
        table.columns.append(numberColumn(language.text("legal_requirement", choice.label)));
    table.columns.append(numberColumn(say(QT_TRANSLATE_NOOP("legal", "Not recorded"))));
    table.columns.append(numberColumn(say(QT_TRANSLATE_NOOP("legal", "All"))));
    table.emptyText = say(QT_TRANSLATE_NOOP("legal", "No entry is recorded."));
    const qsizetype states = qsizetype(legal_requirement::compliance.choices.size()) + 1;
    QList<qsizetype> totals(states + 1, 0);
    const auto cellsOf = [&](const Cell& label, const QList<qsizetype>& counts) {
        QList<Cell> cells = {label};
        for (const qsizetype count : counts)
            cells.append({say.number(count), -1, false, false});
        return cells;
    };
    QList<Row> rows;
    for (qsizetype kind = -1; kind < qsizetype(legal_requirement::kind.choices.size()); ++kind) {
        QList<qsizetype> counts(states + 1, 0);
        for (const Record& entry : entries) {
            if (legal_requirement::kind.choiceIndex(entry.value(legal_requirement::kind).text()) !=
                kind)
                continue;
            const int state = legal_requirement::compliance.choiceIndex(
                entry.value(legal_requirement::compliance).text());
            ++counts[state < 0 ? states - 1 : state];
            ++counts[states];
        }
        if (counts.last() == 0)
            continue;
        for (qsizetype i = 0; i < counts.size(); ++i)
            totals[i] += counts[i];
        const QString label =
            kind < 0 ? QString()
                     : language.text("legal_requirement",
                                     legal_requirement::kind.choices[size_t(kind)].label);
        rows.append({cellsOf(textCell(context, label), counts), Row::Kind::Record});
    }
    if (!rows.isEmpty())
        rows.append(totalRow(
            cellsOf({say(QT_TRANSLATE_NOOP("legal", "All kinds")), -1, true, false}, totals)));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("legal", "Entries")), entries.size(),
                                entries.size());
    return table;
}

Table legalTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("legal");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("legal", "Entry, official reference")),
               {.weight = 1.9, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("legal", "Kind, jurisdiction")), {.weight = 0.9}),
        column(labelOf(legal_requirement::requirement).in(language), {.weight = 2.6}),
        column(say(QT_TRANSLATE_NOOP("legal", "Applicable, reason")), {.weight = 1.4}),
        column(say(QT_TRANSLATE_NOOP("legal", "Units, assets, processing")), {.weight = 1.7}),
        column(labelOf(legal_requirement::owner).in(language), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("legal", "Last, next check")), {.weight = 0.9}),
        column(labelOf(legal_requirement::monitoringSource).in(language), {.weight = 1.2})};
    table.emptyText = say(QT_TRANSLATE_NOOP("legal", "No entry is recorded."));
    const QList<Record>& entries = context.snapshot().records(legal_requirement::def);
    table.rows.count = entries.size();
    table.rows.at = [shared](qsizetype index) {
        return legalRow(*shared, shared->snapshot().records(legal_requirement::def)[index]);
    };
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("legal", "Entries")), entries.size(),
                                entries.size());
    return table;
}

Table dutyTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("legal");
    const Language& language = context.language();
    Table table;
    table.tints = choiceTints(legal_requirement::compliance, language);
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("legal", "Entry")), {.weight = 1.8, .identifies = true}),
        column(labelOf(legal_requirement::compliance).in(language), {.weight = 0.9}),
        column(labelOf(legal_requirement::howMet).in(language), {.weight = 2.4}),
        column(say(QT_TRANSLATE_NOOP("legal", "Controls, documents")), {.weight = 1.3}),
        column(labelOf(legal_requirement::evidence).in(language), {.weight = 0.9}),
        column(labelOf(legal_requirement::duties).in(language), {.weight = 2}),
        column(say(QT_TRANSLATE_NOOP("legal", "Actions, risks")), {.weight = 1})};
    table.emptyText = say(QT_TRANSLATE_NOOP("legal", "No entry is applicable."));
    const QList<Record>& all = context.snapshot().records(legal_requirement::def);
    QList<const Record*> entries;
    for (const Record& entry : all) {
        if (appliesHere(entry))
            entries.append(&entry);
    }
    table.rows.count = entries.size();
    table.rows.at = [shared, entries](qsizetype index) {
        return dutyRow(*shared, *entries[index]);
    };
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("legal", "Entries")), entries.size(),
                                all.size(), say(QT_TRANSLATE_NOOP("legal", "applicable")));
    return table;
}

Table deadlineTable(const PackContext& context)
{
    const Speech say = context.speech("legal");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("legal", "Day")), {.weight = 0.8, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("legal", "Entry")), {.weight = 2.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("legal", "What")), {.weight = 2.2}),
        column(labelOf(legal_requirement::owner).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("legal", "State")), {.weight = 0.8, .wraps = false})};
    table.emptyText = say(QT_TRANSLATE_NOOP("legal", "No deadline is recorded."));
    QList<Row> rows;
    for (const LegalDay& day : daysToKeep(context)) {
        const bool isPast = day.day < context.snapshot().today();
        rows.append({{{language.date(day.day), -1, false, false},
                      {namedCodes(context, {day.entry}), -1, true, false},
                      textCell(context, day.what),
                      valueCell(context, *day.entry, legal_requirement::owner),
                      {isPast ? say(QT_TRANSLATE_NOOP("legal", "passed"))
                              : say(QT_TRANSLATE_NOOP("legal", "ahead")),
                       -1, isPast, false}},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("legal", "Deadlines")), rows.size(), rows.size());
    return table;
}

Table noticeTable(const PackContext& context)
{
    const Speech say = context.speech("legal");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("legal", "Entry")), {.weight = 2.2, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("legal", "Within hours")),
               {.weight = 0.8, .align = Column::Align::Right}),
        column(labelOf(legal_requirement::noticeTo).in(language), {.weight = 2}),
        column(labelOf(legal_requirement::owner).in(language), {.weight = 1})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("legal", "No entry demands that somebody is told of an incident."));
    QList<Row> rows;
    for (const Record& entry : context.snapshot().records(legal_requirement::def)) {
        if (appliesHere(entry) && entry.get(legal_requirement::breachNotice).value_or(false))
            rows.append({{namedCell(context, entry),
                          valueCell(context, entry, legal_requirement::noticeHours),
                          valueCell(context, entry, legal_requirement::noticeTo),
                          valueCell(context, entry, legal_requirement::owner)},
                         Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("legal", "Entries")), rows.size(),
                  context.snapshot().records(legal_requirement::def).size(),
                  say(QT_TRANSLATE_NOOP("legal", "applicable and with a time limit for notice")));
    return table;
}

Table ruleChangeTable(const PackContext& context)
{
    const Speech say = context.speech("legal");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("legal", "Entry")), {.weight = 2, .identifies = true}),
        column(labelOf(legal_requirement::inForceFrom).in(language), {.weight = 0.9}),
        column(labelOf(legal_requirement::changes).in(language), {.weight = 4})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("legal", "No change of a law or contract is recorded."));
    QList<Row> rows;
    const QList<Record>& entries = context.snapshot().records(legal_requirement::def);
    for (const Record& entry : entries) {
        if (!entry.text(legal_requirement::changes).trimmed().isEmpty())
            rows.append({{namedCell(context, entry),
                          valueCell(context, entry, legal_requirement::inForceFrom),
                          valueCell(context, entry, legal_requirement::changes)},
                         Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("legal", "Entries")), rows.size(),
                                entries.size(), say(QT_TRANSLATE_NOOP("legal", "with a change")));
    return table;
}

} // namespace ringbinder::report
