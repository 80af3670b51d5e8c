// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/context/scope_item.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::scope_item {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,       &kind,
                                       &boundary,    &withWhom,
                                       &owner,       &nextReview,
                                       &overdue,     &common::reference,
                                       &description, &scopeStatements,
                                       &sites,       &units,
                                       &assets,      &reason,
                                       &effect,      &supplier,
                                       &crosses,     &agreement,
                                       &controls,    &evidence,
                                       &notes};

constexpr const FieldDef* kScopeItem[] = {&title,       &common::reference, &kind,  &boundary,
                                          &description, &scopeStatements,   &sites, &units,
                                          &assets};
constexpr const FieldDef* kExclusion[] = {&reason, &effect};
constexpr const FieldDef* kInterfaceOrDependency[] = {&withWhom, &supplier, &crosses, &agreement,
                                                      &controls};
constexpr const FieldDef* kFollowUp[] = {&owner, &nextReview, &overdue, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("scope_item", "Scope item"), kScopeItem},
    {QT_TRANSLATE_NOOP("scope_item", "Exclusion"), kExclusion},
    {QT_TRANSLATE_NOOP("scope_item", "Interface or dependency"), kInterfaceOrDependency},
    {QT_TRANSLATE_NOOP("scope_item", "Follow-up"), kFollowUp},
};

void check(const Record& record, IssueList& issues)
{
    const auto what = record.get(kind);
    if (what == Kind::Exclusion && record.text(reason).isEmpty()) {
        checks::warn(issues, reason,
                     QT_TRANSLATE_NOOP("check", "An exclusion from the scope needs a reason."));
    }
    const auto protections = record.get(controls);
    if (what == Kind::Interface && record.text(agreement).isEmpty() &&
        (!protections || protections->isEmpty())) {
        checks::warn(issues, agreement,
                     QT_TRANSLATE_NOOP("check", "An interface needs a control or an agreement."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "scope_item",
    .label = QT_TRANSLATE_NOOP("scope_item", "Scope item"),
    .plural = QT_TRANSLATE_NOOP("scope_item", "Scope items"),
    .prefix = "SCI",
    .clause = "4.3",
    .purpose =
        QT_TRANSLATE_NOOP("scope_item", "The boundaries of the scope one by one: inclusions, "
                                        "exclusions, interfaces and dependencies."),
    .auditor = QT_TRANSLATE_NOOP(
        "scope_item", "The auditor expects a reason and no harm to the certified service for each "
                      "exclusion, and a control or an agreement for each interface."),
    .icon = "boundary",
    .place = Place::Plan,
    .under = "context_issue",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::scope_item
