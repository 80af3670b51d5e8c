// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about rights: reviews that nobody finished, duties that one person must not hold together.
#include "core/access/dutyconflicts.h"
#include "core/registers/access/access_review.h"
#include "core/registers/access/access_review_line.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

#include <QSet>

namespace ringbinder {

namespace {

struct HeldTogether final : Insight {
    QList<DutyConflicts::Conflict> open;

    [[nodiscard]] static Result<std::shared_ptr<const Insight>>
    look(const Binder& binder, const Evaluation&, const Snapshot&)
    {
        const auto conflicts = DutyConflicts::of(binder);
        if (!conflicts)
            return fail(conflicts.error());
        auto held = std::make_shared<HeldTogether>();
        for (const DutyConflicts::Conflict& conflict : conflicts->conflicts()) {
            if (conflict.state != DutyConflicts::State::Excepted)
                held->open.append(conflict);
        }
        return held;
    }
};

void reviewNotFinished(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    QSet<Uid> decided;
    for (const Record& line : snapshot.records(access_review_line::def)) {
        const auto review = line.get(access_review_line::review);
        const auto decision = line.get(access_review_line::decision);
        if (review && decision && *decision != access_review_line::Decision::Open)
            decided.insert(*review);
    }
    for (const Record& review : snapshot.records(access_review::def)) {
        const auto status = review.get(access_review::status);
        const bool isSaidDone =
            status == access_review::Status::Decided || status == access_review::Status::Done;
        if (review.get(access_review::overdue).value_or(false))
            addFinding(
                findings, rule, review, &access_review::due,
                Message("rule", QT_TRANSLATE_NOOP("rule", "%1 was due on %2 and is not done."))
                    .arg(review.code())
                    .arg(snapshot.shown(review, access_review::due)));
        else if (isSaidDone && !decided.contains(review.uid()))
            addFinding(findings, rule, review, &access_review::status,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is said to be done, but no "
                                                                 "decision about a right is "
                                                                 "recorded."))
                           .arg(review.code()));
    }
}

void dutiesHeldTogether(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const auto* held = snapshot.insight<HeldTogether>();
    if (!held)
        return;
    for (const DutyConflicts::Conflict& conflict : held->open) {
        const Record* person = snapshot.find(conflict.person);
        if (!person)
            continue;
        addFinding(findings, rule, *person, nullptr,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 holds \"%2\" and \"%3\", which "
                                                             "exclude each other, without a "
                                                             "compensating control."))
                       .arg(conflict.name)
                       .arg(conflict.first.title)
                       .arg(conflict.second.title));
    }
}

constexpr Rule kAccessRules[] = {
    {"L198", Severity::Major, "A.5.18", QT_TRANSLATE_NOOP("rule", "Access review overdue"),
     "compliance", reviewNotFinished},
    {"L199", Severity::Major, "A.5.3", QT_TRANSLATE_NOOP("rule", "Segregation conflict"),
     "compliance", dutiesHeldTogether},
};

constexpr const RegisterDef* kAccessReads[] = {&access_review::def, &access_review_line::def};
constexpr SnapshotLook kAccessLooks[] = {HeldTogether::look};

} // namespace

RuleSet accessRules()
{
    return {kAccessRules, kAccessReads, kAccessLooks};
}

} // namespace ringbinder
