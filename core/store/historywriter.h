// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one change set into the history: its items as they come, then its head with the hash over
// both. Used once, inside a transaction, by ApplyRun alone.
#pragma once

#include "core/store/connection.h"
#include "core/store/digest.h"
#include "core/store/rowbatch.h"
#include "core/store/session.h"

#include <memory>
#include <optional>

namespace ringbinder {

class HistoryWriter final {
public:
    struct Head {
        QDateTime at;
        Actor actor;
        ChangeLabel label;
        ChangeKind kind = ChangeKind::Edit;
        std::optional<qint64> reverts;
    };
    // Takes the number after the last. The transaction must be open on `connection`.
    [[nodiscard]] static Result<std::unique_ptr<HistoryWriter>>
    begin(const Transaction& transaction, const Connection& connection, const QString& fileId,
          const Head& head);

    [[nodiscard]] qint64 setId() const { return m_head.id; }
    // Nothing to note. An upgrade is noted although it changes no record.
    [[nodiscard]] bool isEmpty() const { return m_seq == 0 && m_head.kind != "migration"; }
    // Empty texts stand for nothing.
    [[nodiscard]] Result<> add(QByteArrayView registerKey, const Uid& uid, Change::Op op,
                               QByteArrayView field, QByteArrayView before, QByteArrayView after);
    [[nodiscard]] Result<> finish();

private:
    HistoryWriter(const Connection& connection, QByteArray previousHash, HistoryHasher::Head head,
                  Statement insertHead);

    QByteArray m_previousHash;
    HistoryHasher::Head m_head;
    HistoryHasher m_hasher;
    RowBatch m_items;
    Statement m_insertHead;
    qint64 m_seq = 0;
};

} // namespace ringbinder
