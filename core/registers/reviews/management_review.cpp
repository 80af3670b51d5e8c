// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/reviews/management_review.h"

#include "core/registers/checks.h"
#include "core/registers/sealing.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::management_review {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &status,
                                       &plannedOn,
                                       &date,
                                       &overdue,
                                       &chair,
                                       &effective,
                                       &common::reference,
                                       &periodStart,
                                       &periodEnd,
                                       &place,
                                       &otherSystems,
                                       &participants,
                                       &apologies,
                                       &guests,
                                       &minutesBy,
                                       &documents,
                                       &sentOn,
                                       &summary,
                                       &suitable,
                                       &adequate,
                                       &conclusion,
                                       &noDecisionReason,
                                       &nextReview,
                                       &approvedBy,
                                       &approvedOn,
                                       &distribution,
                                       &evidence,
                                       &notes,
                                       &snapshot,
                                       &seal};

constexpr const FieldDef* kMeeting[] = {
    &title,       &common::reference, &status, &plannedOn,    &date,
    &periodStart, &periodEnd,         &place,  &otherSystems, &overdue};
constexpr const FieldDef* kPeople[] = {&chair, &participants, &apologies, &guests, &minutesBy};
constexpr const FieldDef* kPapers[] = {&documents, &sentOn};
constexpr const FieldDef* kResult[] = {&summary,    &suitable,         &adequate,  &effective,
                                       &conclusion, &noDecisionReason, &nextReview};
constexpr const FieldDef* kMinutes[] = {&approvedBy, &approvedOn, &distribution, &evidence,
                                        &notes,      &snapshot,   &seal};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("management_review", "Meeting"), kMeeting},
    {QT_TRANSLATE_NOOP("management_review", "People"), kPeople},
    {QT_TRANSLATE_NOOP("management_review", "Papers"), kPapers},
    {QT_TRANSLATE_NOOP("management_review", "Result"), kResult},
    {QT_TRANSLATE_NOOP("management_review", "Minutes"), kMinutes},
};

void check(const Record& record, IssueList& issues)
{
    sealing::check(record, issues, seal, kSealed);
    checks::inOrder(record, issues, periodStart, periodEnd);
    checks::inOrder(record, issues, date, approvedOn);
    checks::inOrder(record, issues, date, nextReview);
    const auto state = record.get(status);
    if ((state == Status::Held || state == Status::Approved) && !record.get(date)) {
        checks::warn(issues, date,
                     QT_TRANSLATE_NOOP("check", "The review was held; say on which day."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto planned = record.get(plannedOn);
    const bool isAhead = state != Status::Held && state != Status::Approved &&
                         state != Status::Cancelled && !record.get(date);
    record.set(overdue, isAhead && planned && *planned < context.today());
}

} // namespace

const RegisterDef def{
    .key = "management_review",
    .label = QT_TRANSLATE_NOOP("management_review", "Management review"),
    .plural = QT_TRANSLATE_NOOP("management_review", "Management reviews"),
    .prefix = "MRV",
    .clause = "9.3",
    .purpose = QT_TRANSLATE_NOOP(
        "management_review",
        "Meetings in which top management looks at the whole ISMS, decides and gives it means."),
    .auditor = QT_TRANSLATE_NOOP(
        "management_review",
        "The auditor expects every input, top management at the table, decisions with person and "
        "date, and a judgement on suitability, adequacy and effectiveness."),
    .icon = "review",
    .place = Place::Check,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::management_review
