// SPDX-License-Identifier: GPL-3.0-or-later
// What scans showed: rules, their results, failures place by place, exceptions, pass rates.
#include "core/report/packs/compliancetables.h"

#include "core/registers/assets/asset.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/technical/condition.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"

#include <array>

namespace ringbinder::report {

namespace {

constexpr qsizetype kItemsShown = 6; // of one failing result; the others are counted

Speech complianceSpeech(const PackContext& context)
{
    return context.speech("compliance_pack");
}

QString dayIn(const PackContext& context, const QDateTime& at)
{
    return at.isValid() ? context.language().date(at.toLocalTime().date()) : QString();
}

Cell conditionCell(const PackContext& context, const Record& rule)
{
    const auto condition = conditionFrom(rule.text(technical_rule::condition));
    return condition ? textCell(context, condition->words(context.language()))
                     : Cell{condition.error().message.in(context.language()), -1, false, true};
}

struct OutcomeCounts {
    std::array<int, 5> byOutcome{};
    int expired = 0;

    void note(const RuleResult& result)
    {
        ++byOutcome[size_t(result.outcome)];
        expired += result.isExpired ? 1 : 0;
    }
};

Cell countCell(int count)
{
    return {QString::number(count), -1, false, count == 0};
}

QString itemsText(const PackContext& context, const RuleResult& result)
{
    const Speech say = complianceSpeech(context);
    QStringList lines;
    for (const FailingItem& item : result.items.mid(0, kItemsShown))
        lines.append(item.exception
                         ? say(QT_TRANSLATE_NOOP("compliance_pack", "%1 (allowed)"), {item.words})
                         : item.words);
    if (result.items.size() > kItemsShown)
        lines.append(say(QT_TRANSLATE_NOOP("compliance_pack", "and %1 more"),
                         {say.number(result.items.size() - kItemsShown)}));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

// Codes of what was raised about a failure.
QString followUpText(const PackContext& context, const RuleResult& result)
{
    QList<const Record*> raised;
    for (const Record* finding : findingsAbout(context.snapshot(), technicalOf(context), result)) {
        for (const FieldDef* field :
             {static_cast<const FieldDef*>(&technical_finding::risks),
              static_cast<const FieldDef*>(&technical_finding::actions),
              static_cast<const FieldDef*>(&technical_finding::nonconformities),
              static_cast<const FieldDef*>(&technical_finding::exceptions)}) {
            for (const Record* record : linked(context, *finding, *field)) {
                if (!raised.contains(record))
                    raised.append(record);
            }
        }
    }
    return codesOf(raised);
}

// One key for all results about the same thing.
QString placeKey(const TechnicalPlace& place)
{
    const auto text = [](const std::optional<Uid>& uid) {
        return uid ? uid->toString() : QString();
    };
    return place.asset  ? text(place.asset)
           : place.host ? text(place.host)
           : place.zone ? text(place.zone)
                        : place.name;
}

QString placeHeading(const PackContext& context, const TechnicalPlace& place)
{
    const Record* asset = context.snapshot().find(place.asset);
    const Record* zone = context.snapshot().find(place.zone);
    QString text = place.name;
    if (asset)
        text = QString(asset->code() + QLatin1Char(' ') + context.snapshot().name(*asset));
    const bool isZoneItself = !place.asset && !place.host;
    if (zone && !isZoneItself)
        text += QString(QLatin1String(", ") + context.snapshot().name(*zone));
    return text;
}

Row failureRow(const PackContext& context, const RuleResult& result)
{
    const Speech say = complianceSpeech(context);
    const Record* rule = context.snapshot().find(result.rule);
    const QDate since = result.since.isValid() ? result.since.toLocalTime().date() : QDate();
    const bool isOverdue = result.due.isValid() && result.due < context.snapshot().today();
    const QString due = context.language().date(result.due);
    const QString followUp = followUpText(context, result);
    Row row;
    row.cells = {
        rule ? namedCell(context, *rule) : textCell(context, {}),
        rule ? choiceCell(context, *rule, technical_rule::severity) : textCell(context, {}),
        textCell(context, itemsText(context, result)),
        linesCell(context,
                  {dayIn(context, result.since),
                   since.isValid() ? say(QT_TRANSLATE_NOOP("compliance_pack", "%1 days"),
                                         {say.number(since.daysTo(context.snapshot().today()))})
                                   : QString()}),
        isOverdue ? Cell{QString(due + QLatin1Char('\n') +
                                 say(QT_TRANSLATE_NOOP("compliance_pack", "overdue"))),
                         -1, true, false}
                  : textCell(context, due),
        followUp.isEmpty() ? codesCell(context, {}) : Cell{followUp, -1, false, false}};
    return row;
}

QList<const Record*> technicalExceptions(const Snapshot& snapshot)
{
    return recordsThat(snapshot, policy_exception::def, [](const Record& record) {
        return !record.get(policy_exception::technicalRules).value_or(QList<Uid>()).isEmpty();
    });
}

} // namespace

Table technicalRuleTable(const ComplianceContext& shared)
{
    const Speech say = complianceSpeech(*shared);
    const QList<const Record*> active =
        recordsThat(shared->snapshot(), technical_rule::def, [](const Record& record) {
            return record.get(technical_rule::active).value_or(false);
        });
    RecordTable table(shared, active);
    table.named(technical_rule::title, 2.2)
        .number(technical_rule::version)
        .choice(technical_rule::severity, 0.8)
        .cell(say(QT_TRANSLATE_NOOP("compliance_pack", "Fails when")), {.weight = 3.6},
              conditionCell)
        .cell(labelOf(technical_rule::zones).in(shared->language()), {.weight = 1},
              [](const PackContext& context, const Record& record) -> Cell {
                  const QList<const Record*> zones = linked(context, record, technical_rule::zones);
                  return zones.isEmpty() ? Cell{complianceSpeech(context)(
                                                    QT_TRANSLATE_NOOP("compliance_pack", "all")),
                                                -1, false, true}
                                         : namesCell(context, zones);
              })
        .codes(technical_rule::controls, 1)
        .field(technical_rule::validFrom, 0.9)
        .field(technical_rule::owner, 0.9);
    return table.take(
        technical_rule::def.pluralText().in(shared->language()),
        say(QT_TRANSLATE_NOOP("compliance_pack", "No technical rule is active, so nothing is "
                                                 "checked.")),
        shared->snapshot().records(technical_rule::def).size(),
        say(QT_TRANSLATE_NOOP("compliance_pack", "active")));
}

Table ruleResultTable(const PackContext& context)
{
    const Speech say = complianceSpeech(context);
    const Language& language = context.language();
    QHash<Uid, OutcomeCounts> counts;
    for (const RuleResult& result : technicalOf(context).state.results)
        counts[result.rule].note(result);
    Table table;
    table.columns = {
        column(headingOf(technical_rule::title).in(language), {.weight = 3.4, .identifies = true})};
    for (const Outcome outcome :
         {Outcome::Pass, Outcome::Fail, Outcome::Exception, Outcome::NotApplicable, Outcome::Error})
        table.columns.append(numberColumn(labelOf(outcome).in(language)));
    table.columns.append(numberColumn(say(QT_TRANSLATE_NOOP("compliance_pack", "Too old"))));
    QList<Row> rows;
    for (const Record& rule : context.snapshot().records(technical_rule::def)) {
        if (!counts.contains(rule.uid()))
            continue;
        const OutcomeCounts& its = counts[rule.uid()];
        Row row;
        row.cells = {namedCell(context, rule)};
        for (const Outcome outcome : {Outcome::Pass, Outcome::Fail, Outcome::Exception,
                                      Outcome::NotApplicable, Outcome::Error})
            row.cells.append(countCell(its.byOutcome[size_t(outcome)]));
        row.cells.append(countCell(its.expired));
        rows.append(row);
    }
    table.countLine = countLine(context, technical_rule::def.pluralText().in(language), rows.size(),
                                context.snapshot().records(technical_rule::def).size(),
                                say(QT_TRANSLATE_NOOP("compliance_pack", "with results")));
    table.rows = Rows::of(rows);
    table.emptyText =
        say(QT_TRANSLATE_NOOP("compliance_pack", "No rule has been judged by a scan yet."));
    return table;
}

Table failureTable(const ComplianceContext& shared)
{
    const PackContext& context = *shared;
    const Speech say = complianceSpeech(context);
    const QList<const RuleResult*> failures = technicalOf(context).state.failures();
    QHash<QString, int> order; // of places, by their worst failure
    QList<QList<const RuleResult*>> places;
    for (const RuleResult* result : failures) {
        const QString key = placeKey(result->place);
        if (!order.contains(key)) {
            order.insert(key, int(places.size()));
            places.append(QList<const RuleResult*>());
        }
        places[order.value(key)].append(result);
    }
    struct Line {
        const RuleResult* result;
        bool isHeading;
    };
    QList<Line> lines;
    for (const QList<const RuleResult*>& place : std::as_const(places)) {
        lines.append({place.first(), true});
        for (const RuleResult* result : place)
            lines.append({result, false});
    }
    Table table;
    table.tints = choiceTints(technical_rule::severity, context.language());
    table.columns = {
        column(headingOf(technical_rule::title).in(context.language()),
               {.weight = 2.2, .identifies = true}),
        column(labelOf(technical_rule::severity).in(context.language()), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "What the scan shows")), {.weight = 3}),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "Since, age")), {.weight = 1}),
        column(labelOf(technical_finding::due).in(context.language()), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "Follow-up")), {.weight = 1.2})};
    table.rows.count = lines.size();
    table.rows.at = [shared, lines](qsizetype index) {
        const Line& line = lines[index];
        return line.isHeading ? groupRow(placeHeading(*shared, line.result->place))
                              : failureRow(*shared, *line.result);
    };
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("compliance_pack", "Failures")),
                                failures.size(), failures.size());
    table.emptyText = technicalOf(context).state.results.isEmpty()
                          ? say(QT_TRANSLATE_NOOP("compliance_pack",
                                                  "Without results there are no failures: that "
                                                  "is no proof of compliance."))
                          : say(QT_TRANSLATE_NOOP("compliance_pack", "No rule fails."));
    return table;
}

Table technicalExceptionTable(const ComplianceContext& shared)
{
    const Speech say = complianceSpeech(*shared);
    const QList<const Record*> exceptions = technicalExceptions(shared->snapshot());
    RecordTable table(shared, exceptions);
    table.named(policy_exception::title, 2)
        .choice(policy_exception::status, 0.9)
        .codes(policy_exception::technicalRules, 1)
        .names(policy_exception::hosts, 1.1)
        .names(policy_exception::assets, 1.1)
        .field(policy_exception::items, 0.9)
        .field(policy_exception::reason, 1.8)
        .field(policy_exception::compensation, 1.4)
        .lines("compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Approved by, on"),
               {&policy_exception::approver, &policy_exception::approvedOn}, 1)
        .cell(labelOf(policy_exception::expires).in(shared->language()), {.weight = 0.9},
              [](const PackContext& context, const Record& record) -> Cell {
                  const Cell day = valueCell(context, record, policy_exception::expires);
                  if (!record.get(policy_exception::expired).value_or(false))
                      return day;
                  return {QString(day.text + QLatin1Char('\n') +
                                  complianceSpeech(context)(
                                      QT_TRANSLATE_NOOP("compliance_pack", "expired"))),
                          -1, true, false};
              });
    return table.take(
        policy_exception::def.pluralText().in(shared->language()),
        say(QT_TRANSLATE_NOOP("compliance_pack", "No exception from a technical rule is "
                                                 "recorded.")),
        shared->snapshot().records(policy_exception::def).size(),
        say(QT_TRANSLATE_NOOP("compliance_pack", "from technical rules")));
}

} // namespace ringbinder::report
