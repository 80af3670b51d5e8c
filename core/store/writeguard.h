// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps everybody but the session from writing registers: while no change set is applied, SQLite
// refuses even to prepare a statement that would. Costs nothing per row, unlike a trigger, for
// which SQLite keeps every page a row touches. Made by the binder; opened by Session alone, whose
// statements end before it closes. Private to core/store.
#pragma once

#include "core/store/connection.h"

#include <QList>

namespace ringbinder {

class WriteGuard final {
public:
    // Must outlive the use of `connection`.
    WriteGuard(const Connection& connection, QList<QByteArray> tables);
    WriteGuard(const WriteGuard&) = delete;
    WriteGuard& operator=(const WriteGuard&) = delete;

    class Opening final {
    public:
        explicit Opening(WriteGuard& guard)
            : m_guard(guard)
        {
            m_guard.m_isOpen = true;
        }
        ~Opening() { m_guard.m_isOpen = false; }
        Opening(const Opening&) = delete;
        Opening& operator=(const Opening&) = delete;

    private:
        WriteGuard& m_guard;
    };

private:
    static int decide(void* guard, int action, const char* table, const char* column,
                      const char* database, const char* trigger);

    QList<QByteArray> m_tables; // sorted
    bool m_isOpen = false;
};

} // namespace ringbinder
