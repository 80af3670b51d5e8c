// SPDX-License-Identifier: GPL-3.0-or-later
// Everything recorded about access on one day: accounts, rights, access roles, people and the roles
// they hold, found by uid. What is worked out of them (matrix, conflicts, comparison with a list)
// reads this once. It never writes.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"
#include "core/store/recordsource.h"

#include <QDate>
#include <QHash>

namespace ringbinder {

class AccessBook final {
public:
    // `day`: the day on which rights and roles have to be in force; invalid: today.
    [[nodiscard]] static Result<AccessBook> of(const RecordSource& source, QDate day = {});

    [[nodiscard]] QDate day() const { return m_day; }
    // In the order added.
    [[nodiscard]] const QList<Record>& accessRoles() const { return m_accessRoles; }
    [[nodiscard]] const QList<Record>& rights() const { return m_rights; }
    [[nodiscard]] const QList<Record>& accounts() const { return m_accounts; }
    [[nodiscard]] const QList<Record>& people() const { return m_people; }
    // Null for a uid of another kind, or none.
    [[nodiscard]] const Record* accessRole(const std::optional<Uid>& uid) const;
    [[nodiscard]] const Record* account(const std::optional<Uid>& uid) const;
    [[nodiscard]] const Record* person(const std::optional<Uid>& uid) const;
    // Roles of the organisation that the person holds on that day.
    [[nodiscard]] QList<Uid> rolesOf(const Uid& person) const { return m_rolesOf.value(person); }

    // Granted and in its time on that day.
    [[nodiscard]] bool isInForce(const Record& right) const;
    // By somebody other than the one who got it.
    [[nodiscard]] static bool isApproved(const Record& right);
    // Who holds the right: the person it names, else the one of its account.
    [[nodiscard]] std::optional<Uid> holderOf(const Record& right) const;
    [[nodiscard]] bool hasLeft(const Record& person) const;

private:
    QDate m_day;
    QList<Record> m_accessRoles;
    QList<Record> m_rights;
    QList<Record> m_accounts;
    QList<Record> m_people;
    QHash<Uid, qsizetype> m_places; // in the list of its kind
    QHash<Uid, QList<Uid>> m_rolesOf;
};

} // namespace ringbinder
