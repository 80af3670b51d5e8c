// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/context/scope_statement.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::scope_statement {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,         &version,
                                       &status,        &peopleCount,
                                       &approvedBy,    &nextReview,
                                       &overdue,       &common::reference,
                                       &scopeSentence, &changeNote,
                                       &legalEntities, &activities,
                                       &sites,         &remoteWork,
                                       &units,         &infoSystems,
                                       &networks,      &diagram,
                                       &issues,        &requirements,
                                       &soaVersion,    &otherManagementSystems,
                                       &author,        &approvedOn,
                                       &evidence,      &notes};

constexpr const FieldDef* kStatement[] = {&title,  &common::reference, &version,
                                          &status, &scopeSentence,     &changeNote};
constexpr const FieldDef* kWhatItCovers[] = {&legalEntities, &activities, &sites,
                                             &remoteWork,    &units,      &peopleCount,
                                             &infoSystems,   &networks,   &diagram};
constexpr const FieldDef* kWhatWasConsidered[] = {&issues, &requirements, &soaVersion,
                                                  &otherManagementSystems};
constexpr const FieldDef* kApproval[] = {&author,  &approvedBy, &approvedOn, &nextReview,
                                         &overdue, &evidence,   &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("scope_statement", "Statement"), kStatement},
    {QT_TRANSLATE_NOOP("scope_statement", "What it covers"), kWhatItCovers},
    {QT_TRANSLATE_NOOP("scope_statement", "What was considered"), kWhatWasConsidered},
    {QT_TRANSLATE_NOOP("scope_statement", "Approval"), kApproval},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(status) == Status::Approved &&
        (!record.get(approvedBy) || !record.get(approvedOn))) {
        checks::warn(issues, approvedOn,
                     QT_TRANSLATE_NOOP(
                         "check", "An approved scope statement names who approved it and when."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, record.get(status) != Status::Superseded && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "scope_statement",
    .label = QT_TRANSLATE_NOOP("scope_statement", "Scope statement"),
    .plural = QT_TRANSLATE_NOOP("scope_statement", "Scope statements"),
    .prefix = "SST",
    .clause = "4.3",
    .purpose = QT_TRANSLATE_NOOP(
        "scope_statement",
        "The scope of the management system by version: what it covers, why, and who approved it."),
    .auditor = QT_TRANSLATE_NOOP("scope_statement",
                                 "The auditor expects an approved version whose sentence, sites "
                                 "and number of people agree with the certification application."),
    .icon = "scope",
    .place = Place::Plan,
    .under = "context_issue",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::scope_statement
