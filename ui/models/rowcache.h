// SPDX-License-Identifier: GPL-3.0-or-later
// The records a table is showing, read by page and kept while they are in use, with computed fields
// filled and texts made once. Used by RegisterTableModel alone; it never writes.
#pragma once

#include "ui/models/opencontext.h"

#include <QCache>
#include <QCollator>
#include <QHash>

namespace ringbinder {

class RowCache final {
public:
    RowCache(const OpenContext& context, const RegisterDef& def);

    // Null when it is not in memory: read its page first.
    [[nodiscard]] const Record* find(const Uid& uid) const;
    [[nodiscard]] Result<> read(const QList<Uid>& page);
    // What people read in the cell; `field` null: the code. Empty when the record is not in memory.
    [[nodiscard]] QString text(const Uid& uid, const FieldDef* field) const;
    // The entries of a list of choices or references, one text each.
    [[nodiscard]] QStringList entries(const FieldDef& field, const Value& value) const;
    [[nodiscard]] QString format(const FieldDef& field, const Value& value) const;
    [[nodiscard]] std::optional<LevelBand> band(int score) const;

    void forget(const QList<Uid>& uids);
    void clear();

private:
    struct Row {
        Record record;
        QHash<const FieldDef*, QString> texts;
    };
    [[nodiscard]] QString lineOf(const Record& record, const FieldDef& field) const;

    const OpenContext& m_context;
    const RegisterDef& m_def;
    FormatContext m_format;
    mutable QCache<Uid, Row> m_rows;
    QCollator m_collator;
    mutable QHash<int, std::optional<LevelBand>> m_bands;
};

} // namespace ringbinder
