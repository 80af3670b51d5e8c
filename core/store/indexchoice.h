// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a RegisterIndex for choices: small numbers in memory, sorted in the declared order and
// filtered by label or token. One class for one choice and for several. Private to core/store.
#pragma once

#include "core/schema/field.h"
#include "core/store/indexcolumn.h"

namespace ringbinder {

class ChoiceColumn final : public IndexColumn {
public:
    // Labels in `language` are what people filter by.
    ChoiceColumn(const FieldDef& field, const Language& language);

    void append(const Value& value) override;
    void appendStored(const Statement& row, int column) override;
    void set(quint32 row, const Value& value) override;
    void settle() override;
    [[nodiscard]] Value value(quint32 row) const override;
    [[nodiscard]] Result<> match(const FilterTerm& term, const IndexContext& context,
                                 RowMask& mask) const override;
    void matchText(const std::string& needle, RowMask& mask) const override;
    [[nodiscard]] const RowRanks& ranks() const override;
    [[nodiscard]] QList<ColumnTally> tally(const std::vector<quint32>& rows) const override;

private:
    using Tokens = quint64; // one bit per entry of m_entries
    static constexpr int kMostEntries = 64;
    struct Entry {
        QByteArray token;
        std::string label; // folded
    };
    [[nodiscard]] Tokens bitOf(QByteArrayView token);
    [[nodiscard]] Tokens bitsOf(QByteArrayView tokens);
    [[nodiscard]] Tokens encode(const Value& value);
    [[nodiscard]] Tokens containing(const std::string& needle) const;
    [[nodiscard]] std::optional<int> entryOf(const QString& operand) const;
    // Sets the mask of the rows that hold one of these entries.
    void markRows(Tokens bits, RowMask& mask) const;
    [[nodiscard]] Result<Tokens> accepted(const FilterTerm& term) const;

    const FieldDef& m_field;
    std::vector<Entry> m_entries; // declared ones first, then unknown tokens as they are met
    RowValues<Tokens> m_rows{0};
    mutable std::optional<RowRanks> m_ranks;
};

} // namespace ringbinder
