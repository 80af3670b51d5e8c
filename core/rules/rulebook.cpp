// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulebook.h"

#include "core/rules/snapshot.h"
#include "core/schema/record.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

QLatin1String tokenOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return QLatin1String("blocker");
    case Severity::Major:
        return QLatin1String("major");
    case Severity::Minor:
        return QLatin1String("minor");
    case Severity::Info:
        return QLatin1String("info");
    }
    Q_UNREACHABLE();
}

Text labelOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return {"rule", QT_TRANSLATE_NOOP("rule", "Blocker")};
    case Severity::Major:
        return {"rule", QT_TRANSLATE_NOOP("rule", "Major")};
    case Severity::Minor:
        return {"rule", QT_TRANSLATE_NOOP("rule", "Minor")};
    case Severity::Info:
        return {"rule", QT_TRANSLATE_NOOP("rule", "Hint")};
    }
    Q_UNREACHABLE();
}

bool Rule::belongsTo(const QString& pack) const
{
    const QLatin1String named(packs);
    return named == QLatin1String(kEveryPack) ||
           QString(named).split(QLatin1Char(' ')).contains(pack);
}

namespace {

// A new file of rules is one line here.
QList<RuleSet> ruleSets()
{
    return {soaRules(),      riskRules(),       auditRules(),     followUpRules(), contextRules(),
            documentRules(), identifierRules(), treatmentRules(), indexRules(),    readinessRules(),
            operateRules(),  complianceRules(), accessRules()};
}

// Those with a rule of the pack; all where it is empty.
QList<RuleSet> ruleSetsOf(const QString& pack)
{
    QList<RuleSet> sets = ruleSets();
    sets.removeIf([&pack](const RuleSet& set) {
        return !pack.isEmpty() &&
               std::none_of(set.rules.begin(), set.rules.end(),
                            [&pack](const Rule& rule) { return rule.belongsTo(pack); });
    });
    return sets;
}

} // namespace

QList<const Rule*> rulebook()
{
    QList<const Rule*> rules;
    for (const RuleSet& set : ruleSets()) {
        for (const Rule& rule : set.rules)
            rules.append(&rule);
    }
    std::stable_sort(rules.begin(), rules.end(), [](const Rule* a, const Rule* b) {
        return QLatin1String(a->id) < QLatin1String(b->id);
    });
    return rules;
}

SnapshotWants wantsOfRules(const QString& pack)
{
    SnapshotWants wants;
    for (const RuleSet& set : ruleSetsOf(pack)) {
        for (const RegisterDef* def : set.reads) {
            if (!wants.registers.contains(def))
                wants.registers.append(def);
        }
        for (const SnapshotLook look : set.looks) {
            if (!wants.looks.contains(look))
                wants.looks.append(look);
        }
    }
    return wants;
}

QList<Finding> findingsOf(const Snapshot& snapshot, const QString& pack)
{
    QList<Finding> findings;
    QSet<const RegisterDef*> missing;
    for (const RegisterDef* def : wantsOfRules(pack).registers) {
        if (!snapshot.holds(*def))
            missing.insert(def);
    }
    for (const RuleSet& set : ruleSetsOf(pack)) {
        // Nothing found in a register that was not read would be no finding but a guess.
        if (std::any_of(set.reads.begin(), set.reads.end(),
                        [&](const RegisterDef* def) { return missing.contains(def); }))
            continue;
        for (const Rule& rule : set.rules) {
            if (pack.isEmpty() || rule.belongsTo(pack))
                rule.run(snapshot, rule, findings);
        }
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return a.rule->severity != b.rule->severity
                   ? a.rule->severity < b.rule->severity
                   : QLatin1String(a.rule->id) < QLatin1String(b.rule->id);
    });
    return findings;
}

void addFinding(QList<Finding>& findings, const Rule& rule, const Record& record,
                const FieldDef* field, const Message& sentence, const std::optional<Uid>& subject)
{
    findings.append({&rule, record.uid(), field, sentence, subject});
}

} // namespace ringbinder
