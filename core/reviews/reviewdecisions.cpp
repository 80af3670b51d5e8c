// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewdecisions.h"

#include "core/registers/improvements/action.h"
#include "core/registers/reviews/review_decision.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

action::Kind kindOfAction(std::optional<review_decision::Type> type)
{
    if (type == review_decision::Type::Improvement)
        return action::Kind::Improvement;
    if (type == review_decision::Type::Risk)
        return action::Kind::Treatment;
    return action::Kind::Task;
}

} // namespace

Result<ChangeSet> actionsFromDecisions(const Binder& binder, const QList<Uid>& decisions)
{
    const auto records = binder.records(review_decision::def, decisions);
    if (!records)
        return fail(records.error());
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(action::def.key), {}, 1});
    int count = 0;
    QString subject;
    for (const Record& decision : *records) {
        const auto state = decision.get(review_decision::status);
        const bool isSettled =
            state == review_decision::Status::Done || state == review_decision::Status::Dropped;
        if (isSettled || decision.get(review_decision::action))
            continue;
        Record made(action::def);
        made.set(action::title, decision.title());
        made.set(action::description, decision.text(review_decision::text));
        made.set(action::kind, kindOfAction(decision.get(review_decision::type)));
        made.set(action::status, action::Status::Open);
        made.set(action::owner, decision.get(review_decision::responsible));
        made.set(action::due, decision.get(review_decision::due));
        made.set(action::originalDue, decision.get(review_decision::due));
        made.set(action::costPlannedMinor, decision.get(review_decision::amountMinor));
        Record after = decision;
        after.set(review_decision::action, made.uid());
        after.set(review_decision::status, review_decision::Status::InProgress);
        subject = made.title();
        ++count;
        set.add(std::move(made));
        set.update(decision, after);
    }
    if (count == 0) {
        return fail(Error::Kind::Invalid,
                    {"review", QT_TRANSLATE_NOOP("review", "None of these decisions waits for an "
                                                           "action: they are settled or have "
                                                           "one.")});
    }
    set.setLabel({ChangeLabel::Act::Add, QString::fromLatin1(action::def.key),
                  count == 1 ? subject : QString(), count});
    return set;
}

Result<QList<Uid>> decisionsOf(const Binder& binder, const Uid& review)
{
    const auto all = binder.records(review_decision::def);
    if (!all)
        return fail(all.error());
    QList<Uid> found;
    for (const Record& record : *all) {
        if (record.get(review_decision::review) == review)
            found.append(record.uid());
    }
    return found;
}

} // namespace ringbinder
