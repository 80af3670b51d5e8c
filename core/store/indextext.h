// SPDX-License-Identifier: GPL-3.0-or-later
// A column of texts of a RegisterIndex: case-folded, all rows in one run of bytes for searching,
// and ranks by the language's collation (or by natural order, for codes) that an edit keeps up
// without sorting everything again. Private to core/store.
#pragma once

#include "core/store/indexcolumn.h"
#include "core/store/textscan.h"

#include <QCollator>
#include <QHash>

#include <string>

namespace ringbinder {

class TextColumn final : public IndexColumn {
public:
    enum class Order { Collated, Natural };
    using Words = QString (*)(const QString& stored, const Language& language);
    // With `keepOriginal`, value() gives the text back; for texts that no file column holds. With
    // `words` (FieldDef::words), the column holds what they make of the stored texts.
    TextColumn(const Language& language, Order order, bool keepOriginal, Words words = nullptr);

    void append(const Value& value) override;
    void appendStored(const Statement& row, int column) override;
    void set(quint32 row, const Value& value) override;
    void settle() override;
    [[nodiscard]] Value value(quint32 row) const override;
    [[nodiscard]] Result<> match(const FilterTerm& term, const IndexContext& context,
                                 RowMask& mask) const override;
    void matchText(const std::string& needle, RowMask& mask) const override;
    [[nodiscard]] const RowRanks& ranks() const override;

    [[nodiscard]] std::string_view text(quint32 row) const;

private:
    struct Place {
        quint32 start;
        quint32 length;
        quint32 row;
    };
    [[nodiscard]] QString shown(const QString& stored) const;
    void appendFolded(std::string folded);
    void place(quint32 row, std::string_view folded);
    void packTogether();
    [[nodiscard]] int compare(std::string_view a, std::string_view b) const;
    void takeOutOfRanks(quint32 row);
    void putIntoRanks(quint32 row);

    Language m_language;
    QCollator m_collator;
    Words m_words;
    Order m_order;
    bool m_keepsOriginal;
    // Texts separated by zero bytes: those of the first rows in order, then what was added or
    // changed.
    std::string m_bytes;
    std::vector<quint32> m_starts;     // of the rows in order; one more than they are. Rows
                                       // after them that are not in m_laterOf have no text
    std::vector<Place> m_later;        // ascending by start
    QHash<quint32, quint32> m_laterOf; // row -> index in m_later
    quint32 m_rows = 0;
    std::vector<QString> m_originals;
    mutable std::optional<RowRanks> m_ranks;
    mutable std::vector<quint32> m_rowOfRank;
    mutable int m_changesSinceUse = 0;
};

} // namespace ringbinder
