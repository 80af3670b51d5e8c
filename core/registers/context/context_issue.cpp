// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/context/context_issue.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::context_issue {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &side,
                                       &pestle,
                                       &status,
                                       &owner,
                                       &nextReview,
                                       &overdue,
                                       &common::reference,
                                       &description,
                                       &effect,
                                       &consequence,
                                       &changedOn,
                                       &climateRelevance,
                                       &climateReason,
                                       &climateDecidedOn,
                                       &reviewed,
                                       &risks,
                                       &objectives,
                                       &actions,
                                       &evidence,
                                       &notes,
                                       &catalogueId};

constexpr const FieldDef* kIssue[] = {&title,  &common::reference, &description, &side,     &pestle,
                                      &effect, &consequence,       &status,      &changedOn};
constexpr const FieldDef* kClimateChange[] = {&climateRelevance, &climateReason, &climateDecidedOn};
constexpr const FieldDef* kFollowUp[] = {&owner, &reviewed,   &nextReview, &overdue,
                                         &risks, &objectives, &actions};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes, &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("context_issue", "Issue"), kIssue},
    {QT_TRANSLATE_NOOP("context_issue", "Climate change"), kClimateChange},
    {QT_TRANSLATE_NOOP("context_issue", "Follow-up"), kFollowUp},
    {QT_TRANSLATE_NOOP("context_issue", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    const auto relevance = record.get(climateRelevance);
    const bool decided = relevance && *relevance != ClimateRelevance::Undecided;
    if (decided && !record.get(climateDecidedOn)) {
        checks::warn(issues, climateDecidedOn,
                     QT_TRANSLATE_NOOP(
                         "check", "The relevance of climate change is decided; say on which day."));
    }
    if (decided && record.text(climateReason).isEmpty()) {
        checks::warn(issues, climateReason,
                     QT_TRANSLATE_NOOP("check", "The decision on climate change needs a reason."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, record.get(status) != Status::Gone && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "context_issue",
    .label = QT_TRANSLATE_NOOP("context_issue", "Context issue"),
    .plural = QT_TRANSLATE_NOOP("context_issue", "Context issues"),
    .prefix = "CIS",
    .clause = "4.1",
    .purpose =
        QT_TRANSLATE_NOOP("context_issue", "What inside and outside the organisation bears on "
                                           "information security, and what follows from it."),
    .auditor = QT_TRANSLATE_NOOP(
        "context_issue",
        "The auditor expects current issues of both sides with a consequence, a dated decision on "
        "climate change, and traces of them in scope, risks and objectives."),
    .icon = "context",
    .place = Place::Plan,
    .area = QT_TRANSLATE_NOOP("context_issue", "Context and scope"),
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::context_issue
