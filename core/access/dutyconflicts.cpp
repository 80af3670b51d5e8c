// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/dutyconflicts.h"

#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/sod_rule.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace ringbinder {

namespace {

using DutyState = DutyConflicts::State;
using HeldDuties = QHash<Uid, QStringList>; // duty -> how one comes to it

constexpr const char* kConflictLabels[] = {QT_TRANSLATE_NOOP("access", "Open"),
                                           QT_TRANSLATE_NOOP("access", "Exception incomplete"),
                                           QT_TRANSLATE_NOOP("access", "Exception approved")};

Message conflictMessage(const char* source)
{
    return {"access", source};
}

// Two duties that exclude each other, and the rule that says so.
struct DutyPair {
    Uid first;
    Uid second;
    const RegisterDef* kind;
    const Record* rule = nullptr;
};

// The same whichever comes first.
std::pair<QString, QString> pairKey(const Uid& one, const Uid& other)
{
    return std::minmax(one.toString(), other.toString());
}

// Pairs that records name by themselves, each once; those with a rule are known already.
void addNamedPairs(const QList<Record>& records, const FieldDef& field,
                   QSet<std::pair<QString, QString>>& known, QList<DutyPair>& pairs)
{
    for (const Record& record : records) {
        for (const QString& text : record.value(field).list()) {
            const auto other = Uid::fromString(text);
            if (!other || *other == record.uid() || known.contains(pairKey(record.uid(), *other)))
                continue;
            known.insert(pairKey(record.uid(), *other));
            pairs.append({record.uid(), *other, &record.def()});
        }
    }
}

// What the state of a rule says about one person who holds both duties.
struct Judged {
    DutyState state = DutyState::Open;
    Message reason;
};

Judged dutyJudged(const Record* rule, const Uid& who, QDate day)
{
    if (!rule) {
        return {DutyState::Open,
                conflictMessage(QT_TRANSLATE_NOOP("access", "No rule says who watches over it."))};
    }
    if (rule->get(sod_rule::status) != sod_rule::Status::Compensated) {
        return {DutyState::Open,
                conflictMessage(QT_TRANSLATE_NOOP("access", "No exception is recorded."))};
    }
    const auto holders = rule->get(sod_rule::holders).value_or(QList<Uid>());
    const auto approver = rule->get(sod_rule::approvedBy);
    const auto nextCheck = rule->get(sod_rule::nextCheck);
    if (!holders.contains(who)) {
        return {DutyState::Open, conflictMessage(QT_TRANSLATE_NOOP(
                                     "access", "The exception does not name this person."))};
    }
    if (rule->text(sod_rule::compensatingControl).isEmpty()) {
        return {DutyState::Incomplete,
                conflictMessage(QT_TRANSLATE_NOOP("access", "No compensating control is named."))};
    }
    if (!approver) {
        return {DutyState::Incomplete,
                conflictMessage(QT_TRANSLATE_NOOP("access", "Nobody has approved the exception."))};
    }
    if (*approver == who) {
        return {DutyState::Incomplete,
                conflictMessage(
                    QT_TRANSLATE_NOOP("access", "Nobody approves the exception for themselves."))};
    }
    if (nextCheck && *nextCheck < day) {
        return {DutyState::Incomplete,
                Message("access", QT_TRANSLATE_NOOP("access", "It had to be checked by %1."))
                    .arg(nextCheck->toString(Qt::ISODate))};
    }
    return {DutyState::Excepted, Message("access", QT_TRANSLATE_NOOP("access", "Watched: %1"))
                                     .arg(rule->text(sod_rule::compensatingControl))};
}

} // namespace

Text labelOf(DutyState state)
{
    return {"access", kConflictLabels[int(state)]};
}

Tone toneOf(DutyState state)
{
    switch (state) {
    case DutyState::Open:
        return Tone::Bad;
    case DutyState::Incomplete:
        return Tone::Warning;
    case DutyState::Excepted:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

Result<DutyConflicts> DutyConflicts::of(const Binder& binder)
{
    const auto book = AccessBook::of(binder);
    if (!book)
        return fail(book.error());
    const auto rules = binder.records(sod_rule::def);
    if (!rules)
        return fail(rules.error());
    const auto roles = binder.records(role::def);
    if (!roles)
        return fail(roles.error());

    QList<DutyPair> pairs;
    QSet<std::pair<QString, QString>> known;
    for (const Record& rule : *rules) {
        const auto one = rule.get(sod_rule::roleA);
        const auto other = rule.get(sod_rule::roleB);
        if (!one || !other || *one == *other)
            continue;
        known.insert(pairKey(*one, *other));
        pairs.append({*one, *other, &access_role::def, &rule});
    }
    addNamedPairs(book->accessRoles(), access_role::conflicts, known, pairs);
    addNamedPairs(*roles, role::incompatibleWith, known, pairs);

    // Access that comes with a role counts as held: whoever has the role may ask for it any day.
    QHash<Uid, QList<Uid>> accessOfRole;
    for (const Record& each : book->accessRoles()) {
        if (each.get(access_role::status) == access_role::Status::Retired)
            continue;
        for (const Uid& role : each.get(access_role::roles).value_or(QList<Uid>()))
            accessOfRole[role].append(each.uid());
    }
    const auto titleOf = [&binder](const Uid& uid) {
        const auto name = binder.name(uid);
        return name ? name->title : QString();
    };
    QHash<Uid, HeldDuties> held;
    for (const Record& right : book->rights()) {
        const auto holder = book->holderOf(right);
        const auto duty = right.get(access_right::accessRole);
        if (holder && duty && book->isInForce(right))
            held[*holder][*duty].append(right.code());
    }
    DutyConflicts found;
    for (const Record& who : book->people()) {
        if (book->hasLeft(who))
            continue;
        HeldDuties duties = held.value(who.uid());
        for (const Uid& role : book->rolesOf(who.uid())) {
            duties[role].append(titleOf(role));
            for (const Uid& duty : accessOfRole.value(role))
                duties[duty].append(titleOf(role));
        }
        for (const DutyPair& pair : std::as_const(pairs)) {
            if (!duties.contains(pair.first) || !duties.contains(pair.second))
                continue;
            Conflict conflict{who.uid(),
                              who.title(),
                              {pair.first, titleOf(pair.first), duties.value(pair.first)},
                              {pair.second, titleOf(pair.second), duties.value(pair.second)},
                              pair.kind,
                              {},
                              {},
                              {},
                              DutyState::Open,
                              {}};
            const Judged verdict = dutyJudged(pair.rule, who.uid(), book->day());
            conflict.state = verdict.state;
            conflict.reason = verdict.reason;
            if (pair.rule) {
                conflict.rule = pair.rule->uid();
                conflict.ruleTitle = pair.rule->title();
                if (const auto approver = pair.rule->get(sod_rule::approvedBy);
                    approver && verdict.state != DutyState::Open)
                    conflict.approver = titleOf(*approver);
            }
            found.m_conflicts.append(conflict);
        }
    }
    std::stable_sort(found.m_conflicts.begin(), found.m_conflicts.end(),
                     [](const Conflict& a, const Conflict& b) {
                         if (a.state != b.state)
                             return a.state < b.state;
                         return a.name.localeAwareCompare(b.name) < 0;
                     });
    return found;
}

int DutyConflicts::count(State state) const
{
    return int(std::count_if(m_conflicts.cbegin(), m_conflicts.cend(),
                             [state](const Conflict& each) { return each.state == state; }));
}

QStringList DutyConflicts::openFor(const Uid& accessRole) const
{
    QStringList names;
    for (const Conflict& each : m_conflicts) {
        const bool isConcerned = each.first.duty == accessRole || each.second.duty == accessRole;
        if (isConcerned && each.state != State::Excepted && !names.contains(each.name))
            names.append(each.name);
    }
    return names;
}

Message DutyConflicts::summary() const
{
    if (m_conflicts.isEmpty())
        return {"access", QT_TRANSLATE_NOOP("access", "Nobody holds two duties that conflict.")};
    return Message("access", QT_TRANSLATE_NOOP("access", "Conflicts: %1. Open: %2. Exceptions that "
                                                         "lack something: %3. Approved exceptions: "
                                                         "%4."))
        .arg(qint64(m_conflicts.size()))
        .arg(count(State::Open))
        .arg(count(State::Incomplete))
        .arg(count(State::Excepted));
}

Result<ChangeSet> DutyConflicts::recorded(const Binder& binder) const
{
    const auto rules = binder.records(sod_rule::def);
    if (!rules)
        return fail(rules.error());
    ChangeSet set({ChangeLabel::Act::BulkEdit, QString::fromLatin1(sod_rule::def.key), {}, 0});
    int touched = 0;
    const QDate today = binder.clock().today();
    for (const Record& rule : *rules) {
        if (!rule.get(sod_rule::roleA) || !rule.get(sod_rule::roleB))
            continue;
        QList<Uid> holders;
        bool isOpen = false;
        for (const Conflict& each : m_conflicts) {
            if (each.rule != rule.uid())
                continue;
            holders.append(each.person);
            isOpen = isOpen || each.state == State::Open;
        }
        Record after = rule;
        const auto before = rule.get(sod_rule::holders).value_or(QList<Uid>());
        if (QSet<Uid>(before.cbegin(), before.cend()) !=
            QSet<Uid>(holders.cbegin(), holders.cend()))
            after.set(sod_rule::holders, holders);
        // An exception that only lacks something stays one; somebody nobody allowed breaks it.
        after.set(sod_rule::status, holders.isEmpty() ? sod_rule::Status::Kept
                                    : isOpen          ? sod_rule::Status::Broken
                                                      : sod_rule::Status::Compensated);
        after.set(sod_rule::lastChecked, today);
        if (after == rule)
            continue;
        set.update(rule, after);
        ++touched;
    }
    ChangeLabel label = set.label();
    label.count = touched;
    set.setLabel(label);
    return set;
}

Result<DutyConflicts::NewRule> DutyConflicts::ruleFor(int conflict) const
{
    const Conflict& each = m_conflicts[conflict];
    if (each.rule) {
        return fail(Error::Kind::Invalid,
                    Message("access", QT_TRANSLATE_NOOP("access", "The rule \"%1\" covers these "
                                                                  "duties already."))
                        .arg(each.ruleTitle));
    }
    if (each.kind != &access_role::def) {
        return fail(Error::Kind::Invalid,
                    conflictMessage(QT_TRANSLATE_NOOP(
                        "access", "These are roles, not access roles: one of them has to be given "
                                  "to somebody else.")));
    }
    Record rule(sod_rule::def);
    rule.set(sod_rule::title,
             QStringLiteral("%1 / %2").arg(each.first.title, each.second.title).left(500));
    rule.set(sod_rule::roleA, each.first.duty);
    rule.set(sod_rule::roleB, each.second.duty);
    rule.set(sod_rule::status, sod_rule::Status::Broken);
    QList<Uid> holders;
    for (const Conflict& other : m_conflicts) {
        if (pairKey(other.first.duty, other.second.duty) ==
            pairKey(each.first.duty, each.second.duty))
            holders.append(other.person);
    }
    rule.set(sod_rule::holders, holders);
    const Uid uid = rule.uid();
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(sod_rule::def.key), {}, 1});
    set.add(std::move(rule));
    return NewRule{std::move(set), uid};
}

} // namespace ringbinder
