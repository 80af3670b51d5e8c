// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about technical rules: compliance, rule-condition.
#include "app/cli/desk.h"
#include "app/cli/written.h"
#include "core/registers/assets/asset.h"
#include "core/registers/technical/scan_import.h"
#include "core/technical/compliance.h"
#include "core/technical/ruleedit.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ringbinder::cli {

namespace {

constexpr qint64 kLongestCondition = 64 * 1024;

// The binder with the needs that assets inherit, for which conditions may ask.
RecordSource sourceOf(const Desk& desk)
{
    const Binder& binder = *desk.binder;
    const Evaluation& evaluation = *desk.evaluation;
    const auto walk = [&binder, &evaluation](const RegisterDef& def,
                                             const RecordSource::Visit& visit) {
        if (&def != &asset::def)
            return binder.forEach(def, visit);
        return binder.forEach(def, [&](const Record& record) {
            Record derived = record;
            evaluation.derive(derived);
            return visit(derived);
        });
    };
    const auto name = [&binder](const Uid& uid) {
        const auto known = binder.name(uid);
        return known ? known->title : QString();
    };
    return {walk, name, binder.clock().today()};
}

QString instantText(const QDateTime& at)
{
    return at.isValid() ? instantToText(at.toUTC()) : QString();
}

// A rule is called by its reference (TR01), else by its code.
QString ruleName(const Record& rule)
{
    const QString reference = rule.text(common::reference);
    return reference.isEmpty() ? rule.code() : reference;
}

class ComplianceAnswer final {
public:
    [[nodiscard]] static Result<ComplianceAnswer> of(const Binder& binder)
    {
        ComplianceAnswer answer(binder);
        const auto rules = binder.records(technical_rule::def);
        if (!rules)
            return ringbinder::fail(rules.error());
        for (const Record& rule : *rules) {
            answer.m_names.insert(rule.uid(), ruleName(rule));
            answer.m_codes.insert(rule.uid(), rule.code());
        }
        return answer;
    }

    // Of --rule, codes or references.
    [[nodiscard]] Result<QSet<Uid>> asked(const QStringList& wanted) const
    {
        QSet<Uid> rules;
        for (const QString& one : wanted) {
            const qsizetype before = rules.size();
            for (auto rule = m_names.begin(); rule != m_names.end(); ++rule) {
                if (one.compare(*rule, Qt::CaseInsensitive) == 0 ||
                    one.compare(m_codes.value(rule.key()), Qt::CaseInsensitive) == 0)
                    rules.insert(rule.key());
            }
            if (rules.size() == before) {
                QStringList names = m_names.values();
                names.sort();
                return ringbinder::fail(badOption("rule", one, names.join(QLatin1String(", "))));
            }
        }
        return rules;
    }

    [[nodiscard]] QJsonObject json(const RuleResult& result, const Language& language) const
    {
        QJsonArray items;
        for (const FailingItem& item : result.items)
            items.append(QJsonObject{
                {QStringLiteral("item"), item.item},
                {QStringLiteral("words"), item.words},
                {QStringLiteral("since"), textJson(instantText(item.since))},
                {QStringLiteral("exception"), codeJson(item.exception)},
            });
        return {{QStringLiteral("rule"), m_names.value(result.rule)},
                {QStringLiteral("host"), textJson(hostOf(result))},
                {QStringLiteral("asset"), codeJson(result.place.asset)},
                {QStringLiteral("zone"), codeJson(result.place.zone)},
                {QStringLiteral("result"), QString(tokenOf(result.outcome))},
                {QStringLiteral("items"), items},
                {QStringLiteral("reason"), textJson(result.reason.in(language))},
                {QStringLiteral("import"), codeJson(result.import)},
                {QStringLiteral("checked_at"), textJson(instantText(result.checkedAt))},
                {QStringLiteral("since"), textJson(instantText(result.since))},
                {QStringLiteral("due"), textJson(result.due.toString(Qt::ISODate))},
                {QStringLiteral("expired"), result.isExpired}};
    }

    [[nodiscard]] QStringList row(const RuleResult& result, const Language& language) const
    {
        QStringList words;
        for (const FailingItem& item : result.items)
            words.append(item.words.isEmpty() ? item.item : item.words);
        if (words.isEmpty())
            words.append(result.reason.in(language));
        const QString code = result.place.asset ? codeOf(m_binder, *result.place.asset) : QString();
        return {m_names.value(result.rule), result.place.name, code,
                QString(tokenOf(result.outcome)), words.join(QLatin1String("; "))};
    }

private:
    explicit ComplianceAnswer(const Binder& binder)
        : m_binder(binder)
    {
    }
    // Assets and zones are no hosts.
    [[nodiscard]] static QString hostOf(const RuleResult& result)
    {
        const bool isHost = result.place.host || (!result.place.asset && !result.place.zone);
        return isHost ? result.place.name : QString();
    }
    [[nodiscard]] QJsonValue codeJson(const std::optional<Uid>& uid) const
    {
        return uid ? textJson(codeOf(m_binder, *uid)) : QJsonValue();
    }

    const Binder& m_binder;
    QHash<Uid, QString> m_names;
    QHash<Uid, QString> m_codes;
};

QString placeKeyOf(const RuleResult& result)
{
    QStringList key{result.rule.toString()};
    for (const auto& uid : {result.place.host, result.place.asset, result.place.zone})
        key.append(uid ? uid->toString() : QString());
    key.append(result.place.name);
    return key.join(u'\n');
}

QString standingOf(const RuleResult& result)
{
    QStringList items{QString(tokenOf(result.outcome))};
    for (const FailingItem& item : result.items)
        items.append(item.item);
    items.sort();
    return items.join(u'\n');
}

// How every result stood after the last scan up to that moment.
Result<QHash<QString, QString>> standingAt(const RecordSource& source, const QDateTime& moment)
{
    std::optional<Uid> last;
    QDateTime at;
    const auto read = source.forEach(scan_import::def, [&](const Record& record) {
        const auto scanned = record.get(scan_import::scannedAt);
        if (scanned && *scanned <= moment && (!last || *scanned >= at)) {
            last = record.uid();
            at = *scanned;
        }
        return true;
    });
    if (!read)
        return ringbinder::fail(read.error());
    QHash<QString, QString> standing;
    if (!last)
        return standing;
    const auto state = complianceOf(source, {.upTo = last, .trend = false});
    if (!state)
        return ringbinder::fail(state.error());
    for (const RuleResult& result : state->results)
        standing.insert(placeKeyOf(result), standingOf(result));
    return standing;
}

int sayResults(Console& console, const ComplianceAnswer& answer, const QList<RuleResult>& results)
{
    QJsonArray json;
    QList<QStringList> rows;
    bool fails = false;
    for (const RuleResult& result : results) {
        fails = fails || result.outcome == Outcome::Fail;
        if (console.isJson())
            json.append(answer.json(result, console.language()));
        else
            rows.append(answer.row(result, console.language()));
    }
    return console.answer({{QStringLiteral("results"), json}}, rows, fails ? Exit::No : Exit::Done);
}

QLatin1String tokenOfKind(ScanDifference::Kind kind)
{
    switch (kind) {
    case ScanDifference::Kind::New:
        return QLatin1String("new");
    case ScanDifference::Kind::Gone:
        return QLatin1String("gone");
    case ScanDifference::Kind::Changed:
        return QLatin1String("changed");
    case ScanDifference::Kind::NewHost:
        return QLatin1String("new_host");
    case ScanDifference::Kind::GoneHost:
        return QLatin1String("gone_host");
    }
    return {};
}

// Between two imports, or one and the import before it.
int runDifferences(const Invocation& invocation, const Desk& desk)
{
    Console& console = invocation.console;
    const RecordSource source = sourceOf(desk);
    const auto first =
        findRecordOf(*desk.binder, invocation.value("differences"), {&scan_import::def});
    if (!first)
        return console.fail(first.error());
    std::optional<Uid> before = first->uid();
    Uid after = first->uid();
    if (invocation.arguments.size() > 1) {
        const auto second =
            findRecordOf(*desk.binder, invocation.arguments.at(1), {&scan_import::def});
        if (!second)
            return console.fail(second.error());
        after = second->uid();
    } else {
        const auto found = importBefore(source, after);
        if (!found)
            return console.fail(found.error());
        before = *found;
    }
    const auto differences = before ? differencesBetween(source, *before, after)
                                    : Result<QList<ScanDifference>>(QList<ScanDifference>());
    if (!differences)
        return console.fail(differences.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const ScanDifference& one : *differences) {
        const QString kind = tokenOfKind(one.kind);
        json.append(QJsonObject{{QStringLiteral("host"), one.place},
                                {QStringLiteral("change"), kind},
                                {QStringLiteral("subject"), textJson(one.subject)},
                                {QStringLiteral("item"), textJson(one.item)},
                                {QStringLiteral("before"), textJson(one.before)},
                                {QStringLiteral("after"), textJson(one.after)}});
        QString words = one.before.isEmpty() ? one.after : one.before;
        if (!one.before.isEmpty() && !one.after.isEmpty())
            words = QStringLiteral("%1 \u2192 %2").arg(one.before, one.after);
        rows.append({one.place, kind, words});
    }
    return console.answer({{QStringLiteral("differences"), json}}, rows,
                          rows.isEmpty() ? Exit::Done : Exit::No);
}

int runCompliance(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openDesk(openForReading(invocation), console.language());
    if (!desk)
        return console.fail(desk.error());
    if (invocation.isSet("differences"))
        return runDifferences(invocation, *desk);
    if (invocation.arguments.size() > 1) {
        return console.usage(console.language().text(
            "cli", QT_TRANSLATE_NOOP("cli", "A second argument is an import to compare with; "
                                            "name the first one with --differences.")));
    }
    const auto answer = ComplianceAnswer::of(*desk->binder);
    if (!answer)
        return console.fail(answer.error());
    const auto rules = answer->asked(invocation.values("rule"));
    if (!rules)
        return console.fail(rules.error());
    const RecordSource source = sourceOf(*desk);
    std::optional<QHash<QString, QString>> earlier;
    if (invocation.isSet("since")) {
        const auto moment = momentOption(invocation, "since");
        if (!moment)
            return console.fail(moment.error());
        auto standing = standingAt(source, *moment);
        if (!standing)
            return console.fail(standing.error());
        earlier = std::move(*standing);
    }
    auto state = complianceOf(source, {.trend = false});
    if (!state)
        return console.fail(state.error());
    QList<RuleResult> wanted;
    for (RuleResult& result : state->results) {
        const bool isAsked = rules->isEmpty() || rules->contains(result.rule);
        if (isAsked && (!earlier || earlier->value(placeKeyOf(result)) != standingOf(result)))
            wanted.append(std::move(result));
    }
    return sayResults(console, *answer, wanted);
}

Result<Condition> conditionArgument(const QString& argument)
{
    if (argument != QLatin1String("-"))
        return conditionFrom(argument);
    const auto text = readSource(argument, kLongestCondition);
    return text ? conditionFrom(QString::fromUtf8(*text)) : ringbinder::fail(text.error());
}

int runRuleCondition(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto condition = conditionArgument(invocation.arguments.at(2));
    if (!condition)
        return console.fail(condition.error());
    const bool isTrial = invocation.isSet("try");
    const auto desk = openDesk(
        openBinder(invocation, isTrial ? Binder::Access::ReadOnly : Binder::Access::ReadWrite),
        console.language());
    if (!desk)
        return console.fail(desk.error());
    Binder& binder = *desk->binder;
    const auto rule = findRecordOf(binder, invocation.arguments.at(1), {&technical_rule::def});
    if (!rule)
        return console.fail(rule.error());
    if (!isTrial) {
        const auto written = writeSet(binder, changeCondition(binder, rule->uid(), *condition));
        return written ? sayCode(console, rule->code(), written->setId)
                       : console.fail(written.error());
    }
    const auto answer = ComplianceAnswer::of(binder);
    if (!answer)
        return console.fail(answer.error());
    auto state =
        complianceOf(sourceOf(*desk), {.trial = withCondition(*rule, *condition), .trend = false});
    if (!state)
        return console.fail(state.error());
    if (!console.isJson())
        console.line(condition->words(console.language()));
    return sayResults(console, *answer, state->results);
}

constexpr std::array kComplianceOptions{
    OptionDef{"rule", "ID",
              QT_TRANSLATE_NOOP("cli", "only this rule, by its number or code; may be repeated")},
    OptionDef{"since", "DATE", QT_TRANSLATE_NOOP("cli", "only results that changed since")},
    OptionDef{"differences", "IMPORT",
              QT_TRANSLATE_NOOP("cli", "what is different in the second import named, or in this "
                                       "one since the import before it")},
    kAsOfOption};

constexpr std::array kRuleConditionOptions{
    OptionDef{"try", "",
              QT_TRANSLATE_NOOP("cli", "say what would fail in the scans imported and change "
                                       "nothing")}};

constexpr std::array<Command, 2> kCommands = {{
    {"compliance", "FILE [IMPORT]", 1, 2,
     QT_TRANSLATE_NOOP("cli", "results of the technical rules by asset; exit status 1 while one "
                              "fails"),
     "ringbinder-cli compliance acme.isms --rule TR01", kComplianceOptions, runCompliance, false,
     QT_TRANSLATE_NOOP("cli", "With --differences and one or two imports, what is different "
                              "between them; exit status 1 where something is.")},
    {"rule-condition", "FILE CODE JSON", 3, 3,
     QT_TRANSLATE_NOOP("cli", "set when a technical rule fails; its version grows by one"),
     "ringbinder-cli rule-condition acme.isms TRL-0001 "
     "'[{\"look_at\":\"port\",\"all\":[[\"port\",\"in\",\"23, 512\"]]}]' --try",
     kRuleConditionOptions, runRuleCondition, false,
     QT_TRANSLATE_NOOP("cli", "- in the place of JSON reads it from standard input.")},
}};

} // namespace

std::span<const Command> complianceCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
