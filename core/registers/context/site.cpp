// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/context/site.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::site {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,     &kind,       &city,    &peopleCount,       &inScope,
    &owner,    &nextReview, &overdue, &common::reference, &address,
    &country,  &activities, &status,  &outOfScopeReason,  &ownControl,
    &landlord, &zones,      &hazards, &floorPlan,         &controls,
    &evidence, &notes};

constexpr const FieldDef* kSite[] = {&name,    &common::reference, &kind,        &address, &city,
                                     &country, &activities,        &peopleCount, &status};
constexpr const FieldDef* kScope[] = {&inScope, &outOfScopeReason};
constexpr const FieldDef* kPhysicalSecurity[] = {&ownControl, &landlord,  &zones,
                                                 &hazards,    &floorPlan, &controls};
constexpr const FieldDef* kFollowUp[] = {&owner, &nextReview, &overdue, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("site", "Site"), kSite},
    {QT_TRANSLATE_NOOP("site", "Scope"), kScope},
    {QT_TRANSLATE_NOOP("site", "Physical security"), kPhysicalSecurity},
    {QT_TRANSLATE_NOOP("site", "Follow-up"), kFollowUp},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(inScope) == false && record.text(outOfScopeReason).isEmpty()) {
        checks::warn(issues, outOfScopeReason,
                     QT_TRANSLATE_NOOP("check", "Say why the site is out of scope."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, record.get(status) != Status::Closed && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "site",
    .label = QT_TRANSLATE_NOOP("site", "Site"),
    .plural = QT_TRANSLATE_NOOP("site", "Sites"),
    .prefix = "SIT",
    .clause = "A.7.1",
    .purpose = QT_TRANSLATE_NOOP(
        "site",
        "Every place where work is done or information is kept, and whether it is in scope."),
    .auditor =
        QT_TRANSLATE_NOOP("site", "The auditor expects the same list of sites as in the scope "
                                  "statement and the application, with what happens at each."),
    .icon = "site",
    .place = Place::Plan,
    .under = "context_issue",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::site
