// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one register while one change set is applied: its statements, prepared once, and its
// rows as canonical JSON, built once for history and digest. Knows nothing of either. Used inside a
// transaction by ApplyRun alone.
#pragma once

#include "core/base/textpool.h"
#include "core/schema/canonical.h"
#include "core/store/registertable.h"
#include "core/store/rowbatch.h"

namespace ringbinder {

class RegisterRows final {
public:
    // Both must outlive it.
    RegisterRows(const Transaction& transaction, const Connection& connection,
                 const RegisterTable& table)
        : m_connection(connection)
        , m_table(table)
        , m_canonical(table.def())
        , m_new(connection, table.def().name(), table.columns())
    {
        Q_UNUSED(transaction)
    }

    // Links are not read.
    [[nodiscard]] Result<std::optional<Record>> read(const Uid& uid);
    // Several at a time: `record` must stay until it is written, which whatever else is asked for
    // and flush() see to. Conflict where the code of one that was written, or a value that must be
    // unique, is there already.
    [[nodiscard]] Result<> insert(const Record& record);
    [[nodiscard]] Result<> flush();
    // The given columns, and the extra fields when asked.
    [[nodiscard]] Result<> update(const Record& after, const QList<const FieldDef*>& columns,
                                  bool withExtra);
    [[nodiscard]] Result<> erase(const Uid& uid);

    [[nodiscard]] QByteArray canonical(const Record& record) const
    {
        return m_canonical.write(record);
    }

private:
    [[nodiscard]] Result<> prepare(Statement& statement, const QString& sql) const;

    const Connection& m_connection;
    const RegisterTable& m_table;
    CanonicalWriter m_canonical;
    TextPool m_pool;
    RowBatch m_new;
    std::vector<const Record*> m_waiting; // as in m_new
    Statement m_read;
    Statement m_erase;
    Statement m_update;
    // What m_update writes: sets of many records mostly change the same fields of all.
    QList<const FieldDef*> m_updated;
    bool m_updatesExtra = false;
};

} // namespace ringbinder
