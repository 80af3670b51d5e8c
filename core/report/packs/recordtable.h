// SPDX-License-Identifier: GPL-3.0-or-later
// A table with one row per record, put together column by column: fields as they are recorded,
// words with their tint, codes of what is linked, or what a function says of a record. The rows are
// fetched when they are painted. Used by packs whose tables are mostly fields; it decides nothing.
#pragma once

#include "core/report/packs/packwriter.h"

#include <functional>

namespace ringbinder::report {

class RecordTable final {
public:
    using CellOf = std::function<Cell(const PackContext&, const Record&)>;

    RecordTable(const std::shared_ptr<const PackContext>& shared, QList<const Record*> records)
        : m_shared(shared)
        , m_records(std::move(records))
    {
    }

    // Code and name below each other, with the mark of what changed; repeated in each part of a
    // table that must be split.
    RecordTable& named(const FieldDef& name, double weight = 1.8);
    RecordTable& field(const FieldDef& field, double weight = 1.0);
    // Several facts below each other.
    RecordTable& lines(const char* context, const char* title, const QList<const FieldDef*>& fields,
                       double weight = 1.0);
    // Hours, counts and percents.
    RecordTable& number(const FieldDef& field);
    // Word and letter of a choice, tinted.
    RecordTable& choice(const FieldDef& field, double weight = 0.9);
    // Codes of what a field points at, or "none".
    RecordTable& codes(const FieldDef& field, double weight = 0.9);
    // The same with names; people have no code worth printing.
    RecordTable& names(const FieldDef& field, double weight = 1.2);
    RecordTable& cell(const QString& title, ColumnStyle style, CellOf cellOf);
    // Tints for cells that name them by place; gives the place of the first.
    int tints(const QList<Tint>& tints);
    // A heading above the first of the records that have the same text; they are in that order.
    RecordTable& grouped(std::function<QString(const Record&)> groupOf);

    // `all`: how many there are where not all are shown, with what was asked for.
    [[nodiscard]] Table take(const QString& what, const QString& emptyText, qsizetype all = -1,
                             const QString& filter = {}) const;

private:
    std::shared_ptr<const PackContext> m_shared;
    QList<const Record*> m_records;
    QList<Column> m_columns;
    QList<CellOf> m_cells;
    QList<Tint> m_tints;
    std::function<QString(const Record&)> m_groupOf;
};

// All records of a register, by their codes.
[[nodiscard]] QList<const Record*> allRecords(const Snapshot& snapshot, const RegisterDef& def);
template <class Test>
[[nodiscard]] QList<const Record*> recordsThat(const Snapshot& snapshot, const RegisterDef& def,
                                               const Test& test)
{
    QList<const Record*> found;
    for (const Record& record : snapshot.records(def)) {
        if (test(record))
            found.append(&record);
    }
    return found;
}

// "none" where there are none.
[[nodiscard]] Cell namesCell(const PackContext& context, const QList<const Record*>& records);
// Facts side by side; what is missing is said to be not recorded.
[[nodiscard]] KeyValue::Entry factOf(const PackContext& context, const QString& label,
                                     const QString& value);
[[nodiscard]] KeyValue::Entry factOf(const PackContext& context, const Record& record,
                                     const FieldDef& field);

} // namespace ringbinder::report
