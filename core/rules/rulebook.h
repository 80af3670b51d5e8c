// SPDX-License-Identifier: GPL-3.0-or-later
// What an auditor would criticise: rules with their number, severity and clause, run on a snapshot
// so that what is printed and what is said about it agree. A rule reports, it never changes
// anything. Packs list the findings and refuse an approved print while a blocker is open.
#pragma once

#include "core/base/message.h"
#include "core/rules/snapshotwants.h"
#include "core/schema/field.h"

#include <QStringList>

#include <optional>
#include <span>

namespace ringbinder {

class Record;
class Snapshot;
struct RegisterDef;

enum class Severity { Blocker, Major, Minor, Info };
// "blocker", "major", "minor", "info"
[[nodiscard]] QLatin1String tokenOf(Severity severity);
[[nodiscard]] Text labelOf(Severity severity);

struct Finding {
    const struct Rule* rule = nullptr;
    std::optional<Uid> record;
    const FieldDef* field = nullptr; // where to put it right; may be null
    Message sentence;
    // The audit, review, … that a print about one record belongs to where that is not `record`.
    std::optional<Uid> subject = {};
};

// What Rule::packs says of a rule that every pack lists.
inline constexpr const char* kEveryPack = "all";

struct Rule {
    const char* id = ""; // "L011"
    Severity severity = Severity::Info;
    const char* clause = ""; // "6.1.3 d"
    const char* title = "";  // QT_TRANSLATE_NOOP("rule", …)
    const char* packs = "";  // keys of the packs that list it, separated by blanks
    void (*run)(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings) = nullptr;

    [[nodiscard]] Text titleText() const { return {"rule", title}; }
    [[nodiscard]] bool belongsTo(const QString& pack) const;
};

// Rules that look at the same registers: one file.
struct RuleSet {
    std::span<const Rule> rules;
    // Registers that a snapshot must hold beside the usual ones of Snapshot::take().
    std::span<const RegisterDef* const> reads = {};
    // What it must have looked at beside the records.
    std::span<const SnapshotLook> looks = {};
};

// In the order of their numbers.
[[nodiscard]] QList<const Rule*> rulebook();
// Of one pack, or of all packs when empty; the gravest first. Of a snapshot without
// wantsOfRules() only what it holds is judged.
[[nodiscard]] QList<Finding> findingsOf(const Snapshot& snapshot, const QString& pack = {});
// What a snapshot must hold for the rules of a pack, or for all of them.
[[nodiscard]] SnapshotWants wantsOfRules(const QString& pack = {});

// For the files that hold the rules.
[[nodiscard]] RuleSet soaRules();
[[nodiscard]] RuleSet riskRules();
[[nodiscard]] RuleSet auditRules();
[[nodiscard]] RuleSet followUpRules();
[[nodiscard]] RuleSet contextRules();
[[nodiscard]] RuleSet documentRules();
[[nodiscard]] RuleSet identifierRules();
[[nodiscard]] RuleSet treatmentRules();
[[nodiscard]] RuleSet indexRules();
[[nodiscard]] RuleSet readinessRules();
[[nodiscard]] RuleSet operateRules();
[[nodiscard]] RuleSet complianceRules();
[[nodiscard]] RuleSet accessRules();
void addFinding(QList<Finding>& findings, const Rule& rule, const Record& record,
                const FieldDef* field, const Message& sentence,
                const std::optional<Uid>& subject = {});

} // namespace ringbinder
