// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what follows from evaluation: nonconformities and management reviews.
#include "core/registers/context/organisation.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/logic/topmanagement.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_input.h"
#include "core/reviews/reviewinputs.h"
#include "core/reviews/reviewstate.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kMonthsBetweenReviews = 12;

bool isClosedCase(const Record& record)
{
    return record.get(nonconformity::status) == nonconformity::Status::Closed;
}

void closedWithoutCheck(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& record : snapshot.records(nonconformity::def)) {
        const auto result = record.get(nonconformity::effectivenessResult);
        const bool hasResult = result && *result != nonconformity::EffectivenessResult::Open;
        if (!isClosedCase(record) || hasResult)
            continue;
        addFinding(findings, rule, record, &nonconformity::effectivenessResult,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is closed, but nobody has checked "
                                                             "whether the corrective action is "
                                                             "effective."))
                       .arg(record.code()));
    }
}

void closedWithoutCause(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& record : snapshot.records(nonconformity::def)) {
        if (isClosedCase(record) && record.text(nonconformity::rootCause).trimmed().isEmpty())
            addFinding(findings, rule, record, &nonconformity::rootCause,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is closed, but its root "
                                                                 "cause is not recorded."))
                           .arg(record.code()));
    }
}

// It took place: marked so, or with its day.
bool wasHeld(const Record& review, QDate today)
{
    const auto status = review.get(management_review::status);
    if (status == management_review::Status::Cancelled)
        return false;
    const auto day = review.get(management_review::date);
    return day ? *day <= today
               : status == management_review::Status::Held ||
                     status == management_review::Status::Approved;
}

void noReviewForAYear(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    if (!snapshot.holds(management_review::def))
        return;
    const Record* last = nullptr;
    QDate lastDay;
    for (const Record& review : snapshot.records(management_review::def)) {
        const auto day = review.get(management_review::date);
        if (day && wasHeld(review, snapshot.today()) && (!last || *day > lastDay)) {
            last = &review;
            lastDay = *day;
        }
    }
    if (!last) {
        findings.append(
            {&rule,
             std::nullopt,
             nullptr,
             {"rule", QT_TRANSLATE_NOOP("rule", "No management review has been held yet.")}});
    } else if (lastDay.addMonths(kMonthsBetweenReviews) < snapshot.today()) {
        addFinding(findings, rule, *last, &management_review::date,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "The last management review, %1, was "
                                                             "held on %2, more than twelve months "
                                                             "ago."))
                       .arg(last->code())
                       .arg(snapshot.language().date(lastDay)));
    }
}

void inputMissing(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    if (!snapshot.holds(review_input::def))
        return;
    for (const Record& review : snapshot.records(management_review::def)) {
        if (!wasHeld(review, snapshot.today()))
            continue;
        const auto inputs = reviewInputs(snapshot.source(), review.uid());
        for (const review_input::Input input : missingInputs(inputs.value_or(QList<Record>())))
            addFinding(findings, rule, review, nullptr,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 was held, but says nothing "
                                                                 "about an input: %2 (%3)."))
                           .arg(review.code())
                           .arg(reviewInputTitle(input))
                           .arg(reviewInputClause(input)));
    }
}

void withoutTopManagement(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& review : snapshot.records(management_review::def)) {
        if (!wasHeld(review, snapshot.today()))
            continue;
        QList<Uid> present = review.get(management_review::participants).value_or(QList<Uid>());
        if (const auto chair = review.get(management_review::chair))
            present.append(*chair);
        const QDate day = review.get(management_review::date).value_or(snapshot.today());
        const bool hasTop = std::any_of(present.cbegin(), present.cend(), [&](const Uid& person) {
            const auto isTop = holdsTopManagement(snapshot.source(), person, day);
            return isTop && isTop->value_or(false);
        });
        if (!hasTop)
            addFinding(
                findings, rule, review, &management_review::participants,
                Message("rule", QT_TRANSLATE_NOOP("rule", "Nobody who took part in %1 held a role "
                                                          "of top management on that day."))
                    .arg(review.code()));
    }
}

// The papers of the next review are none of the packs of L103: were they refused while a review is
// overdue, it could never be prepared.
constexpr Rule kFollowUpRules[] = {
    {"L091", Severity::Blocker, "10.2 d",
     QT_TRANSLATE_NOOP("rule", "Nonconformity closed without effectiveness check"), "nonconformity",
     closedWithoutCheck},
    {"L092", Severity::Blocker, "10.2 b",
     QT_TRANSLATE_NOOP("rule", "Nonconformity closed without cause"), "nonconformity",
     closedWithoutCause},
    {"L103", Severity::Blocker, "9.3.1",
     QT_TRANSLATE_NOOP("rule", "No management review in 12 months"),
     "management-review-minutes readiness", noReviewForAYear},
    {"L104", Severity::Blocker, "9.3.2",
     QT_TRANSLATE_NOOP("rule", "Management review input missing"),
     "management-review management-review-minutes", inputMissing},
    {"L105", Severity::Blocker, "9.3.1", QT_TRANSLATE_NOOP("rule", "Top management did not attend"),
     "management-review management-review-minutes", withoutTopManagement},
};

constexpr const RegisterDef* kFollowUpReads[] = {&management_review::def, &review_input::def,
                                                 &role::def, &role_assignment::def};

} // namespace

RuleSet followUpRules()
{
    return {kFollowUpRules, kFollowUpReads};
}

} // namespace ringbinder
