// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writeguard.h"

#include <sqlite3.h>

#include <algorithm>

namespace ringbinder {

WriteGuard::WriteGuard(const Connection& connection, QList<QByteArray> tables)
    : m_tables(std::move(tables))
{
    std::sort(m_tables.begin(), m_tables.end());
    sqlite3_set_authorizer(connection.handle(), &WriteGuard::decide, this);
}

int WriteGuard::decide(void* guard, int action, const char* table, const char*,
                       const char* database, const char*)
{
    if (action != SQLITE_INSERT && action != SQLITE_UPDATE && action != SQLITE_DELETE)
        return SQLITE_OK;
    const auto& self = *static_cast<const WriteGuard*>(guard);
    if (self.m_isOpen || qstrcmp(database, "main") != 0)
        return SQLITE_OK;
    const bool isGuarded =
        std::binary_search(self.m_tables.cbegin(), self.m_tables.cend(),
                           QByteArray::fromRawData(table, qsizetype(qstrlen(table))));
    return isGuarded ? SQLITE_DENY : SQLITE_OK;
}

} // namespace ringbinder
