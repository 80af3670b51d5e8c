// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/logic/topmanagement.h"

#include "core/registers/context/organisation.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"

namespace ringbinder {

Result<std::optional<bool>> holdsTopManagement(const RecordSource& source, const Uid& person,
                                               QDate on)
{
    const auto roles = source.records(role::def);
    if (!roles)
        return fail(roles.error());
    const auto assignments = source.records(role_assignment::def);
    if (!assignments)
        return fail(assignments.error());
    const auto clients = source.records(organisation::def);
    if (!clients)
        return fail(clients.error());
    const auto named =
        clients->isEmpty() ? std::nullopt : clients->first().get(organisation::topManager);
    if (named == person)
        return std::optional(true);
    QList<Uid> topRoles;
    for (const Record& record : *roles) {
        if (record.get(role::topManagement).value_or(false))
            topRoles.append(record.uid());
    }
    for (const Record& assignment : *assignments) {
        const auto held = assignment.get(role_assignment::role);
        if (!held || !topRoles.contains(*held) || assignment.get(role_assignment::person) != person)
            continue;
        const auto first = assignment.get(role_assignment::fromDate);
        const auto last = assignment.get(role_assignment::toDate);
        if ((!first || *first <= on) && (!last || *last >= on))
            return std::optional(true);
    }
    if (topRoles.isEmpty() && !named)
        return std::optional<bool>();
    return std::optional(false);
}

} // namespace ringbinder
