// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a RegisterIndex that point at other records: numbers into one table of names, so that
// a renamed person is found in every row at once. Private to core/store.
#pragma once

#include "core/schema/field.h"
#include "core/store/binder.h"
#include "core/store/indexcolumn.h"

#include <QCollator>
#include <QHash>

#include <string>
#include <unordered_map>

namespace ringbinder {

// The records that the rows of an index point at.
class IndexNames final {
public:
    IndexNames(const Binder& binder, const Language& language);

    // The number of a record; given on first sight.
    [[nodiscard]] quint32 numberOf(QByteArrayView uid);
    [[nodiscard]] QString uid(quint32 number) const { return m_uids[number]; }
    [[nodiscard]] quint32 count() const { return quint32(m_uids.size()); }
    // "asset name", folded; read from the binder when first asked for.
    [[nodiscard]] const std::string& code(quint32 number) const;
    [[nodiscard]] const std::string& title(quint32 number) const;
    // The place of each in the order of titles.
    [[nodiscard]] const std::vector<quint32>& order() const;
    // Names were changed or records removed: everything is asked for again.
    void forget();
    // Counts up when order() may have changed.
    [[nodiscard]] int revision() const { return m_revision; }

private:
    void readAll() const;

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    const Binder& m_binder;
    QCollator m_collator;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_numbers;
    std::vector<QString> m_uids;
    mutable std::vector<std::string> m_codes;
    mutable std::vector<std::string> m_titles;
    mutable std::vector<QString> m_shownTitles;
    mutable std::vector<quint32> m_order;
    int m_revision = 0;
};

class ReferenceColumn final : public IndexColumn {
public:
    ReferenceColumn(const FieldDef& field, IndexNames& names)
        : m_field(field)
        , m_names(names)
    {
    }

    void append(const Value& value) override;
    void appendStored(const Statement& row, int column) override;
    void set(quint32 row, const Value& value) override;
    void settle() override;
    // One more record for a row that has been appended; for links, which come row by row.
    void addLink(quint32 row, QByteArrayView uid);
    [[nodiscard]] Value value(quint32 row) const override;
    [[nodiscard]] Result<> match(const FilterTerm& term, const IndexContext& context,
                                 RowMask& mask) const override;
    void matchText(const std::string& needle, RowMask& mask) const override;
    [[nodiscard]] const RowRanks& ranks() const override;
    [[nodiscard]] QList<ColumnTally> tally(const std::vector<quint32>& rows) const override;

private:
    static constexpr quint32 kNobody = std::numeric_limits<quint32>::max();
    template <class Visit>
    void forEachOf(quint32 row, Visit visit) const;
    // 1 for the names that are meant.
    void matchNames(const std::vector<quint8>& meant, RowMask& mask) const;

    const FieldDef& m_field;
    IndexNames& m_names;
    RowValues<quint32> m_first{kNobody};
    QHash<quint32, std::vector<quint32>> m_more; // rows that point at several: all but the first
    mutable std::optional<RowRanks> m_ranks;
    mutable int m_rankedAt = -1;
};

} // namespace ringbinder
