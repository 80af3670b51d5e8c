// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about what an auditor would criticise: rules, check.
#include "app/cli/command.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ringbinder::cli {

namespace {

constexpr std::array kSeverities{Severity::Blocker, Severity::Major, Severity::Minor,
                                 Severity::Info};

int runRules(const Invocation& invocation)
{
    Console& console = invocation.console;
    QJsonArray rules;
    QList<QStringList> rows;
    for (const Rule* rule : rulebook()) {
        const QString sentence = rule->titleText().in(console.language());
        rules.append(QJsonObject{{QStringLiteral("id"), QLatin1String(rule->id)},
                                 {QStringLiteral("severity"), tokenOf(rule->severity)},
                                 {QStringLiteral("clause"), QLatin1String(rule->clause)},
                                 {QStringLiteral("sentence"), sentence}});
        rows.append({QString::fromLatin1(rule->id), QString(tokenOf(rule->severity)),
                     QString::fromLatin1(rule->clause), sentence});
    }
    return console.answer({{QStringLiteral("rules"), rules}}, rows);
}

// Which findings are asked for: of these rules, at least as grave.
struct Asked {
    QStringList rules;
    Severity least = Severity::Info;

    [[nodiscard]] bool includes(const Rule& rule) const
    {
        return rule.severity <= least &&
               (rules.isEmpty() || rules.contains(QLatin1String(rule.id)));
    }
};

Result<Asked> askedFindings(const Invocation& invocation)
{
    Asked asked;
    QStringList known;
    for (const Rule* rule : rulebook())
        known.append(QLatin1String(rule->id));
    for (const QString& id : invocation.values("rule")) {
        if (!known.contains(id))
            return ringbinder::fail(badOption("rule", id, known.join(QLatin1String(", "))));
        asked.rules.append(id);
    }
    if (!invocation.isSet("severity"))
        return asked;
    QStringList tokens;
    for (const Severity severity : kSeverities) {
        tokens.append(tokenOf(severity));
        asked.least = severity;
        if (tokens.last() == invocation.value("severity"))
            return asked;
    }
    return ringbinder::fail(
        badOption("severity", invocation.value("severity"), tokens.join(QLatin1String(", "))));
}

int runCheck(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto asked = askedFindings(invocation);
    if (!asked)
        return console.fail(asked.error());
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto snapshot = Snapshot::take(**binder, console.language(), {}, {}, wantsOfRules());
    if (!snapshot)
        return console.fail(snapshot.error());
    QJsonArray findings;
    QList<QStringList> rows;
    bool isBlocked = false;
    for (const Finding& finding : findingsOf(*snapshot)) {
        if (!asked->includes(*finding.rule))
            continue;
        isBlocked = isBlocked || finding.rule->severity == Severity::Blocker;
        const QString code = finding.record ? codeOf(**binder, *finding.record) : QString();
        const QString field = finding.field ? QString(finding.field->name()) : QString();
        const QString sentence = finding.sentence.in(console.language());
        findings.append(QJsonObject{{QStringLiteral("rule"), QLatin1String(finding.rule->id)},
                                    {QStringLiteral("severity"), tokenOf(finding.rule->severity)},
                                    {QStringLiteral("record"), textJson(code)},
                                    {QStringLiteral("field"), textJson(field)},
                                    {QStringLiteral("sentence"), sentence}});
        rows.append({QString::fromLatin1(finding.rule->id),
                     QString(tokenOf(finding.rule->severity)), code, field, sentence});
    }
    return console.answer({{QStringLiteral("findings"), findings}}, rows,
                          isBlocked ? Exit::No : Exit::Done);
}

constexpr std::array kCheckOptions{
    OptionDef{"rule", "ID",
              QT_TRANSLATE_NOOP("cli", "only findings of this rule; may be repeated")},
    OptionDef{"severity", "S",
              QT_TRANSLATE_NOOP("cli", "only findings as grave as this: blocker, major, minor, "
                                       "info")},
    kAsOfOption};

constexpr std::array<Command, 2> kCommands = {{
    {"check", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "what an auditor would criticise; exit status 1 while a blocker is "
                              "among it"),
     "ringbinder-cli check acme.isms --severity blocker", kCheckOptions, runCheck},
    {"rules",
     "",
     0,
     0,
     QT_TRANSLATE_NOOP("cli", "the rules by which a file is checked"),
     "ringbinder-cli rules --json",
     {},
     runRules},
}};

} // namespace

std::span<const Command> ruleCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
