// SPDX-License-Identifier: GPL-3.0-or-later
// Which role of the organisation is to have which access: access roles by system as rows, roles as
// columns, how many of each role's holders have the right, and what is wrong with each access role:
// no owner, no approval by the owner, rights without approval, holders without a role that has it,
// conflicting duties. Reads; withAccess() and withOwnersApproval() give change sets.
#pragma once

#include "core/access/dutyconflicts.h"

namespace ringbinder {

class AccessMatrix final {
public:
    // From the worst to the best; one for each access role.
    enum class Verdict { NoOwner, Conflict, Unapproved, NotApproved, Strays, ReviewDue, Fits };

    struct Role {
        Uid uid;
        QString title;
        QStringList holders; // names of those who hold it today
    };
    struct Cell {
        bool isGiven = false; // the access belongs to the role
        int holders = 0;      // of the role, who have the access by a right of their own
    };
    struct Row {
        Uid accessRole;
        QString title = {};
        QString permission = {};
        QString system = {}; // "" where none is named
        bool isPrivileged = false;
        QString owner = {};
        QDate approvedOn = {}; // last confirmed by the owner
        QDate reviewBy = {};
        QList<Cell> cells = {};       // one for each role
        QStringList holders = {};     // who have the right in force
        QStringList unapproved = {};  // of these, whose right nobody approved
        QStringList strays = {};      // of these, who hold no role that the access belongs to
        QStringList conflicting = {}; // of these, whose conflict of duties is not excepted
        Verdict verdict = Verdict::Fits;
    };

    [[nodiscard]] static Result<AccessMatrix> of(const Binder& binder);

    [[nodiscard]] const QList<Role>& roles() const { return m_roles; }
    // By system, in it in the order added; retired ones are left out.
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] int count(Verdict verdict) const;
    [[nodiscard]] Message summary() const;
    [[nodiscard]] static Message reasonOf(const Row& row);

private:
    QList<Role> m_roles;
    QList<Row> m_rows;
};

[[nodiscard]] Tone toneOf(AccessMatrix::Verdict verdict);

struct AccessPlace {
    int row = 0;
    int role = 0;
};
// The access belongs to the roles named, or no longer does. Empty where nothing has to change.
[[nodiscard]] ChangeSet withAccess(const AccessMatrix& matrix, const QList<AccessPlace>& places,
                                   bool isGiven);
// The owner confirmed today what these access roles allow and to whom; the next time is due after
// the months of each. Error: Invalid where one has no owner.
[[nodiscard]] Result<ChangeSet> withOwnersApproval(const Binder& binder, const AccessMatrix& matrix,
                                                   const QList<int>& rows);

} // namespace ringbinder
