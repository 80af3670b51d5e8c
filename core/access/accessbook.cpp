// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessbook.h"

#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/system_account.h"
#include "core/registers/logic/presence.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role_assignment.h"

namespace ringbinder {

namespace {

const Record* bookedAt(const QList<Record>& records, const QHash<Uid, qsizetype>& places,
                       const std::optional<Uid>& uid)
{
    const qsizetype place = uid ? places.value(*uid, -1) : -1;
    const bool isHere = place >= 0 && place < records.size() && records[place].uid() == *uid;
    return isHere ? &records[place] : nullptr;
}

} // namespace

Result<AccessBook> AccessBook::of(const RecordSource& source, QDate day)
{
    AccessBook book;
    book.m_day = day.isValid() ? day : source.today();
    const std::pair<const RegisterDef*, QList<Record>*> kinds[] = {
        {&access_role::def, &book.m_accessRoles},
        {&access_right::def, &book.m_rights},
        {&system_account::def, &book.m_accounts},
        {&person::def, &book.m_people}};
    for (const auto& [def, records] : kinds) {
        auto read = source.records(*def);
        if (!read)
            return fail(read.error());
        *records = std::move(*read);
        for (qsizetype i = 0; i < records->size(); ++i)
            book.m_places.insert(records->at(i).uid(), i);
    }
    const auto read = source.forEach(role_assignment::def, [&](const Record& record) {
        const auto role = record.get(role_assignment::role);
        const auto holder = record.get(role_assignment::person);
        const auto first = record.get(role_assignment::fromDate);
        const auto last = record.get(role_assignment::toDate);
        const bool isCurrent = (!first || *first <= book.m_day) && (!last || *last >= book.m_day);
        if (role && holder && isCurrent && !book.m_rolesOf[*holder].contains(*role))
            book.m_rolesOf[*holder].append(*role);
        return true;
    });
    if (!read)
        return fail(read.error());
    return book;
}

const Record* AccessBook::accessRole(const std::optional<Uid>& uid) const
{
    return bookedAt(m_accessRoles, m_places, uid);
}

const Record* AccessBook::account(const std::optional<Uid>& uid) const
{
    return bookedAt(m_accounts, m_places, uid);
}

const Record* AccessBook::person(const std::optional<Uid>& uid) const
{
    return bookedAt(m_people, m_places, uid);
}

bool AccessBook::isInForce(const Record& right) const
{
    const auto first = right.get(access_right::from);
    const auto last = right.get(access_right::to);
    const auto withdrawn = right.get(access_right::withdrawnOn);
    return right.get(access_right::status) == access_right::Status::Granted &&
           (!first || *first <= m_day) && (!last || *last >= m_day) &&
           (!withdrawn || *withdrawn > m_day);
}

bool AccessBook::isApproved(const Record& right)
{
    const auto approver = right.get(access_right::approvedBy);
    return approver && approver != right.get(access_right::person);
}

std::optional<Uid> AccessBook::holderOf(const Record& right) const
{
    if (const auto holder = right.get(access_right::person))
        return holder;
    const Record* login = account(right.get(access_right::account));
    return login ? login->get(system_account::person) : std::nullopt;
}

bool AccessBook::hasLeft(const Record& who) const
{
    return ringbinder::hasLeft(who, m_day);
}

} // namespace ringbinder
