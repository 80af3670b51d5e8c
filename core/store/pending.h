// SPDX-License-Identifier: GPL-3.0-or-later
// Text that a field does not accept yet ("31/02/2025" in a date): kept in the file beside the
// registers until somebody mends or discards it, and never part of a record, its history or its
// digest. Tables mark such cells; imports keep rows that need attention here.
// Why a text is not accepted is not stored: parseValue() says it in the reader's language.
#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/schema/register.h"

#include <QDateTime>

#include <optional>

namespace ringbinder {

class Binder;

struct PendingEntry {
    qint64 id = 0;             // given by put()
    std::optional<Uid> record; // none: a row of an import that is no record yet
    QString fieldKey;          // "code" for the code; empty where the entry is a whole row
    QString text;
    QString batch;      // empty: typed in a cell; else the name of the import
    QByteArray rowJson; // the whole row of that import, as the import understands it
    QDateTime at;       // set by put()
};

class PendingEntries final {
public:
    explicit PendingEntries(Binder& binder)
        : m_binder(binder)
    {
    }

    // Replaces what waits for the same record and field; rows without a record are always added.
    [[nodiscard]] Result<PendingEntry> put(const RegisterDef& def, PendingEntry entry);
    [[nodiscard]] Result<> putAll(const RegisterDef& def, const QList<PendingEntry>& entries);
    // Nothing happens when there is none.
    [[nodiscard]] Result<> discard(const RegisterDef& def, const Uid& record,
                                   const QString& fieldKey);
    [[nodiscard]] Result<> discard(qint64 id);
    // Rows of imports only, never what was typed in a cell.
    [[nodiscard]] Result<> discardBatch(const RegisterDef& def, const QString& batch);
    // A row of that import; an id that means something else by now is left alone.
    [[nodiscard]] Result<> discardRow(qint64 id, const QString& batch);
    // The row came in with that change set: it waits again while the set is undone.
    [[nodiscard]] Result<> takeInRow(qint64 id, const QString& batch, qint64 setId);
    [[nodiscard]] Result<> replaceRow(qint64 id, const QString& batch, const QString& text,
                                      const QByteArray& rowJson);
    // In the order in which they were put.
    [[nodiscard]] Result<QList<PendingEntry>> of(const RegisterDef& def) const;
    [[nodiscard]] Result<qint64> count() const;
    // Rows of imports into this register.
    [[nodiscard]] Result<qint64> countRows(const RegisterDef& def) const;

private:
    [[nodiscard]] Result<PendingEntry> insert(const RegisterDef& def, PendingEntry entry);
    Binder& m_binder;
};

} // namespace ringbinder
