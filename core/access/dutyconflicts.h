// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds two duties that one person must not hold together: by the rules for the segregation of
// duties, by access roles that name each other as conflicting, and by roles of the organisation
// that exclude each other; through a right or through any role held. Used by the page of conflicts,
// the access matrix and the command line.
#pragma once

#include "core/access/accessbook.h"
#include "core/base/message.h"
#include "core/store/changeset.h"

namespace ringbinder {

class DutyConflicts final {
public:
    enum class State {
        Open,       // nothing says that it is allowed
        Incomplete, // an exception that lacks something
        Excepted,   // compensated, approved by another, checked in time
    };
    // One duty of the pair, and how the person comes to it.
    struct Side {
        Uid duty; // access role, or role where roles exclude each other
        QString title;
        QStringList through; // codes of rights, names of roles
    };
    struct Conflict {
        Uid person;
        QString name;
        Side first;
        Side second;
        const RegisterDef* kind = nullptr; // of both duties
        std::optional<Uid> rule;           // the rule that says so
        QString ruleTitle;                 // "" where the duties name each other
        QString approver;
        State state = State::Open;
        Message reason; // of the state
    };

    [[nodiscard]] static Result<DutyConflicts> of(const Binder& binder);

    // Open ones first, then by name.
    [[nodiscard]] const QList<Conflict>& conflicts() const { return m_conflicts; }
    [[nodiscard]] int count(State state) const;
    // Names of those whose conflicts through this access role are not excepted.
    [[nodiscard]] QStringList openFor(const Uid& accessRole) const;
    [[nodiscard]] Message summary() const;

    // Writes what was found into the rules: who holds both, whether the rule is kept, and the day.
    // Empty where the rules say so already.
    [[nodiscard]] Result<ChangeSet> recorded(const Binder& binder) const;
    // A rule for the two duties, with the person who holds both. Error: Invalid where there is one.
    struct NewRule {
        ChangeSet set;
        Uid rule;
    };
    [[nodiscard]] Result<NewRule> ruleFor(int conflict) const;

private:
    QList<Conflict> m_conflicts;
};

[[nodiscard]] Text labelOf(DutyConflicts::State state);
[[nodiscard]] Tone toneOf(DutyConflicts::State state);

} // namespace ringbinder
