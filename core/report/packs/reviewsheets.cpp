// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the workbooks of nonconformities and of management reviews have.
#include "core/registers/common.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/registers/reviews/review_input.h"
#include "core/report/packs/packbook.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

bool isOfSubjects(const PackContext& context, const std::optional<Uid>& uid)
{
    const QList<const Record*>& subjects = context.subjects();
    return std::any_of(subjects.cbegin(), subjects.cend(),
                       [&uid](const Record* subject) { return uid == subject->uid(); });
}

bool isPrintedSubject(const PackContext& context, const Record& record)
{
    return isOfSubjects(context, record.uid());
}

bool isPrintedInput(const PackContext& context, const Record& record)
{
    return isOfSubjects(context, record.get(review_input::review));
}

bool isPrintedDecision(const PackContext& context, const Record& record)
{
    return isOfSubjects(context, record.get(review_decision::review));
}

constexpr const FieldDef* kNonconformityFields[] = {&nonconformity::title,
                                                    &common::reference,
                                                    &nonconformity::date,
                                                    &nonconformity::source,
                                                    &nonconformity::grade,
                                                    &nonconformity::raisedBy,
                                                    &nonconformity::area,
                                                    &nonconformity::auditee,
                                                    &nonconformity::owner,
                                                    &nonconformity::measures,
                                                    &nonconformity::status,
                                                    &nonconformity::requirement,
                                                    &nonconformity::evidenceText,
                                                    &nonconformity::problem,
                                                    &nonconformity::location,
                                                    &nonconformity::controls,
                                                    &nonconformity::documents,
                                                    &nonconformity::correction,
                                                    &nonconformity::correctionBy,
                                                    &nonconformity::correctionDate,
                                                    &nonconformity::causeMethod,
                                                    &nonconformity::why1,
                                                    &nonconformity::why2,
                                                    &nonconformity::why3,
                                                    &nonconformity::why4,
                                                    &nonconformity::why5,
                                                    &nonconformity::rootCause,
                                                    &nonconformity::causeCategory,
                                                    &nonconformity::similarCases,
                                                    &nonconformity::actions,
                                                    &nonconformity::resources,
                                                    &nonconformity::risks,
                                                    &nonconformity::risksReviewedOn,
                                                    &nonconformity::impact,
                                                    &nonconformity::due,
                                                    &nonconformity::overdue,
                                                    &nonconformity::ageDays,
                                                    &nonconformity::doneOn,
                                                    &nonconformity::evidence,
                                                    &nonconformity::effectivenessCriterion,
                                                    &nonconformity::effectivenessPlanned,
                                                    &nonconformity::effectivenessResult,
                                                    &nonconformity::effectivenessCheckedBy,
                                                    &nonconformity::effectivenessDate,
                                                    &nonconformity::closedOn,
                                                    &nonconformity::closedBy,
                                                    &nonconformity::closingRemark,
                                                    &nonconformity::reopenedAs};
constexpr BookSheet kNonconformitySheets[] = {
    {.def = &nonconformity::def, .fields = kNonconformityFields, .isWanted = isPrintedSubject}};

constexpr const FieldDef* kReviewFields[] = {
    &management_review::title,        &management_review::status,
    &management_review::plannedOn,    &management_review::date,
    &management_review::periodStart,  &management_review::periodEnd,
    &management_review::place,        &management_review::chair,
    &management_review::participants, &management_review::apologies,
    &management_review::guests,       &management_review::suitable,
    &management_review::adequate,     &management_review::effective,
    &management_review::conclusion,   &management_review::nextReview,
    &management_review::approvedBy,   &management_review::approvedOn};
constexpr const FieldDef* kPapersFields[] = {
    &review_input::title,     &review_input::review,      &review_input::input,
    &review_input::text,      &review_input::figures,     &review_input::trend,
    &review_input::trendText, &review_input::presentedBy, &review_input::decisionWanted};
constexpr const FieldDef* kNotedFields[] = {&review_input::title, &review_input::review,
                                            &review_input::input, &review_input::text,
                                            &review_input::noted, &review_input::discussed};
constexpr const FieldDef* kDecisionFields[] = {
    &review_decision::title,       &review_decision::review, &review_decision::input,
    &review_decision::text,        &review_decision::type,   &review_decision::amountMinor,
    &review_decision::responsible, &review_decision::due,    &review_decision::status,
    &review_decision::doneOn,      &review_decision::remark};

constexpr BookSheet kPapersSheets[] = {
    {.def = &management_review::def, .fields = kReviewFields, .isWanted = isPrintedSubject},
    {.def = &review_input::def, .fields = kPapersFields, .isWanted = isPrintedInput}};
constexpr BookSheet kMinutesSheets[] = {
    {.def = &management_review::def, .fields = kReviewFields, .isWanted = isPrintedSubject},
    {.def = &review_input::def, .fields = kNotedFields, .isWanted = isPrintedInput},
    {.def = &review_decision::def, .fields = kDecisionFields, .isWanted = isPrintedDecision}};

} // namespace

std::span<const BookSheet> nonconformitySheets()
{
    return kNonconformitySheets;
}

std::span<const BookSheet> reviewSheets()
{
    return kPapersSheets;
}

std::span<const BookSheet> minutesSheets()
{
    return kMinutesSheets;
}

} // namespace ringbinder::report
