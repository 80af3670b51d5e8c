// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the codes of new records ("RSK-0007") from the counters in the file, so that no number is
// ever given twice, not even that of a record removed since. Used inside a transaction by ApplyRun
// alone.
#pragma once

#include "core/schema/record.h"
#include "core/store/connection.h"

#include <QHash>

namespace ringbinder {

class CodeNumbers final {
public:
    // `connection` must outlive it.
    CodeNumbers(const Transaction& transaction, const Connection& connection)
        : m_connection(connection)
    {
        Q_UNUSED(transaction)
    }

    // Gives the record a code, or notes the one it brings along so that it isn't given again.
    [[nodiscard]] Result<> give(Record& record);
    [[nodiscard]] Result<> write() const;

private:
    [[nodiscard]] Result<qint64*> next(const QString& prefix);

    const Connection& m_connection;
    QHash<QString, qint64> m_next; // by prefix
};

} // namespace ringbinder
