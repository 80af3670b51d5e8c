// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about scope, objectives and roles: what a management system begins with.
#include "core/registers/context/scope_statement.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshotlogic.h"

namespace ringbinder {

namespace {

void scopeNotApproved(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const Record* statement = statementInForce(snapshot);
    if (!statement) {
        findings.append(
            {&rule, std::nullopt, nullptr,
             Message("rule", QT_TRANSLATE_NOOP("rule", "No scope statement is recorded."))});
        return;
    }
    if (statement->get(scope_statement::status) != scope_statement::Status::Approved) {
        addFinding(findings, rule, *statement, &scope_statement::status,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 describes the scope and is not "
                                                             "approved."))
                       .arg(statement->code()));
        return;
    }
    const bool hasApprover = snapshot.find(statement->get(scope_statement::approvedBy)) != nullptr;
    if (!hasApprover || statement->value(scope_statement::approvedOn).isNull())
        addFinding(findings, rule, *statement,
                   hasApprover ? static_cast<const FieldDef*>(&scope_statement::approvedOn)
                               : &scope_statement::approvedBy,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is marked as approved, but who "
                                                             "approved it or when is not "
                                                             "recorded."))
                       .arg(statement->code()));
    if (statement->text(scope_statement::scopeSentence).trimmed().isEmpty())
        addFinding(findings, rule, *statement, &scope_statement::scopeSentence,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is approved, but does not say "
                                                             "what the scope is."))
                       .arg(statement->code()));
}

void objectiveIncomplete(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& objective : snapshot.records(objective::def)) {
        if (objective.get(objective::status) == objective::Status::Dropped)
            continue;
        if (!snapshot.find(objective.get(objective::owner)))
            addFinding(findings, rule, objective, &objective::owner,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 has no owner."))
                           .arg(objective.code()));
        if (objective.text(objective::target).trimmed().isEmpty())
            addFinding(findings, rule, objective, &objective::target,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 has no target."))
                           .arg(objective.code()));
        if (objective.value(objective::due).isNull())
            addFinding(findings, rule, objective, &objective::due,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 has no due date."))
                           .arg(objective.code()));
    }
}

void compulsoryRoleVacant(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record* role : vacantRoles(snapshot))
        addFinding(findings, rule, *role, &role::compulsory,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 \"%2\" must be held and has no "
                                                             "holder."))
                       .arg(role->code())
                       .arg(snapshot.name(*role)));
}

constexpr Rule kContextRules[] = {
    {"L115", Severity::Blocker, "4.3", QT_TRANSLATE_NOOP("rule", "No approved scope"), "scope",
     scopeNotApproved},
    {"L122", Severity::Blocker, "6.2", QT_TRANSLATE_NOOP("rule", "Objective incomplete"),
     "objectives", objectiveIncomplete},
    {"L201", Severity::Blocker, "5.3", QT_TRANSLATE_NOOP("rule", "Compulsory role vacant"),
     "readiness", compulsoryRoleVacant},
};

constexpr const RegisterDef* kContextRegisters[] = {&scope_statement::def, &objective::def,
                                                    &role::def, &role_assignment::def};

} // namespace

RuleSet contextRules()
{
    return {kContextRules, kContextRegisters};
}

} // namespace ringbinder
