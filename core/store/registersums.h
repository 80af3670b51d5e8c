// SPDX-License-Identifier: GPL-3.0-or-later
// The sums of the register digests while one change set is applied: read when first touched, kept
// up row by row, written back at the end. Used inside a transaction by ApplyRun alone.
#pragma once

#include "core/store/connection.h"
#include "core/store/digest.h"

#include <map>

namespace ringbinder {

class RegisterSums final {
public:
    // `connection` must outlive it.
    RegisterSums(const Transaction& transaction, const Connection& connection)
        : m_connection(connection)
    {
        Q_UNUSED(transaction)
    }

    // A row that came, went, or reads otherwise now; each digest is one of digest.h.
    [[nodiscard]] Result<> rowAdded(const QByteArray& name, QByteArrayView digest);
    [[nodiscard]] Result<> rowRemoved(const QByteArray& name, QByteArrayView digest);
    [[nodiscard]] Result<> rowChanged(const QByteArray& name, QByteArrayView before,
                                      QByteArrayView after);
    [[nodiscard]] Result<> write() const;

private:
    struct Row {
        Sum256 sum;
        qint64 rows = 0;
    };
    [[nodiscard]] Result<Row*> row(const QByteArray& name);

    const Connection& m_connection;
    std::map<QByteArray, Row> m_rows;
};

} // namespace ringbinder
