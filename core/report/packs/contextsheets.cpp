// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the workbooks on scope, objectives, law and documents have.
#include "core/registers/context/org_unit.h"
#include "core/registers/context/scope_item.h"
#include "core/registers/context/site.h"
#include "core/registers/documents/document.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/measures/measure.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/objectives/objective.h"
#include "core/report/packs/packbook.h"

namespace ringbinder::report {

namespace {

constexpr const FieldDef* kBookScopeItem[] = {
    &scope_item::title,           &scope_item::kind,
    &scope_item::boundary,        &scope_item::description,
    &scope_item::scopeStatements, &scope_item::sites,
    &scope_item::units,           &scope_item::assets,
    &scope_item::reason,          &scope_item::effect,
    &scope_item::withWhom,        &scope_item::supplier,
    &scope_item::crosses,         &scope_item::agreement,
    &scope_item::controls,        &scope_item::owner,
    &scope_item::nextReview};
constexpr const FieldDef* kBookSite[] = {
    &site::name,       &site::kind,        &site::address, &site::city,    &site::country,
    &site::activities, &site::peopleCount, &site::status,  &site::inScope, &site::outOfScopeReason,
    &site::ownControl, &site::landlord};
constexpr const FieldDef* kBookOrgUnit[] = {&org_unit::name,    &org_unit::kind,
                                            &org_unit::parent,  &org_unit::purpose,
                                            &org_unit::head,    &org_unit::peopleCount,
                                            &org_unit::sites,   &org_unit::status,
                                            &org_unit::inScope, &org_unit::outOfScopeReason};
constexpr const FieldDef* kBookObjective[] = {&objective::title,
                                              &objective::description,
                                              &objective::policyReference,
                                              &objective::businessGoal,
                                              &objective::source,
                                              &objective::owner,
                                              &objective::priority,
                                              &objective::status,
                                              &objective::risks,
                                              &objective::partyRequirements,
                                              &objective::requirements,
                                              &objective::measures,
                                              &objective::measureState,
                                              &objective::baseline,
                                              &objective::target,
                                              &objective::start,
                                              &objective::due,
                                              &objective::plan,
                                              &objective::actions,
                                              &objective::resources,
                                              &objective::budgetMinor,
                                              &objective::evaluation,
                                              &objective::forecast,
                                              &objective::comment,
                                              &objective::achievedOn,
                                              &objective::approvedBy,
                                              &objective::approvedOn,
                                              &objective::communicatedTo};
constexpr const FieldDef* kBookMeasure[] = {
    &measure::title,      &measure::formula,       &measure::unit,      &measure::dataSource,
    &measure::method,     &measure::methodSince,   &measure::frequency, &measure::measuredBy,
    &measure::analysedBy, &measure::direction,     &measure::target,    &measure::warningLimit,
    &measure::lastValue,  &measure::lastPeriodEnd, &measure::trend,     &measure::state,
    &measure::nextDue,    &measure::conclusion,    &measure::actions};
constexpr const FieldDef* kBookMeasureReading[] = {
    &measure_reading::title,     &measure_reading::measure, &measure_reading::periodStart,
    &measure_reading::periodEnd, &measure_reading::value,   &measure_reading::target,
    &measure_reading::source,    &measure_reading::note,    &measure_reading::estimated};
constexpr const FieldDef* kBookLegalRequirement[] = {
    &legal_requirement::title,         &legal_requirement::kind,
    &legal_requirement::jurisdiction,  &legal_requirement::requirement,
    &legal_requirement::link,          &legal_requirement::inForceFrom,
    &legal_requirement::applicability, &legal_requirement::applicabilityReason,
    &legal_requirement::units,         &legal_requirement::assets,
    &legal_requirement::owner,         &legal_requirement::controls,
    &legal_requirement::documents,     &legal_requirement::howMet,
    &legal_requirement::compliance,    &legal_requirement::evidence,
    &legal_requirement::duties,        &legal_requirement::breachNotice,
    &legal_requirement::noticeHours,   &legal_requirement::noticeTo,
    &legal_requirement::nextDeadline,  &legal_requirement::monitoringSource,
    &legal_requirement::lastChecked,   &legal_requirement::nextCheck,
    &legal_requirement::changes,       &legal_requirement::actions};
constexpr const FieldDef* kBookDocument[] = {
    &document::identifier,    &document::title,          &document::type,
    &document::owner,         &document::approver,       &document::approvedOn,
    &document::version,       &document::status,         &document::validFrom,
    &document::nextReview,    &document::classification, &document::location,
    &document::retentionRule, &document::retention,      &document::external,
    &document::requirement,   &document::mandatoryItem,  &document::distribution};

constexpr BookSheet kScopeSheets[] = {{.def = &scope_item::def, .fields = kBookScopeItem},
                                      {.def = &site::def, .fields = kBookSite},
                                      {.def = &org_unit::def, .fields = kBookOrgUnit}};
constexpr BookSheet kObjectiveSheets[] = {
    {.def = &objective::def, .fields = kBookObjective},
    {.def = &measure::def, .fields = kBookMeasure},
    {.def = &measure_reading::def, .fields = kBookMeasureReading}};
constexpr BookSheet kLegalSheets[] = {
    {.def = &legal_requirement::def, .fields = kBookLegalRequirement}};
constexpr BookSheet kDocumentSheets[] = {{.def = &document::def, .fields = kBookDocument}};

} // namespace

std::span<const BookSheet> scopeSheets()
{
    return kScopeSheets;
}

std::span<const BookSheet> objectiveSheets()
{
    return kObjectiveSheets;
}

std::span<const BookSheet> legalSheets()
{
    return kLegalSheets;
}

std::span<const BookSheet> documentSheets()
{
    return kDocumentSheets;
}

} // namespace ringbinder::report
