// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a RegisterIndex that sort by value: whole numbers, money, ratings, yes/no, days and
// instants as integers; decimals as doubles. Private to core/store.
#pragma once

#include "core/schema/field.h"
#include "core/store/indexcolumn.h"

namespace ringbinder {

class NumberColumn final : public IndexColumn {
public:
    explicit NumberColumn(const FieldDef& field)
        : m_field(field)
    {
    }

    void append(const Value& value) override;
    void appendStored(const Statement& row, int column) override;
    void set(quint32 row, const Value& value) override;
    void settle() override;
    [[nodiscard]] Value value(quint32 row) const override;
    [[nodiscard]] Result<> match(const FilterTerm& term, const IndexContext& context,
                                 RowMask& mask) const override;
    [[nodiscard]] const RowRanks& ranks() const override;

private:
    static constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    struct Span {
        qint64 low;
        qint64 high;
    };
    // What an operand stands for: a value, a year, a month, a level's word.
    [[nodiscard]] Result<QList<Span>> spansOf(const QString& operand,
                                              const IndexContext& context) const;
    [[nodiscard]] std::optional<Span> periodOf(const QString& operand) const;
    [[nodiscard]] QList<Span> levelSpans(const QString& word, const RatingScales& scales) const;
    [[nodiscard]] Result<QList<Span>> spansOf(const FilterTerm& term,
                                              const IndexContext& context) const;
    [[nodiscard]] qint64 encode(const Value& value) const;
    [[nodiscard]] qint64 endOfDay(QDate day) const;
    [[nodiscard]] qint64 startOfDay(QDate day) const;

    const FieldDef& m_field;
    RowValues<qint64> m_values{kNone};
    mutable std::optional<RowRanks> m_ranks;
};

class RealColumn final : public IndexColumn {
public:
    explicit RealColumn(const FieldDef& field)
        : m_field(field)
    {
    }

    void append(const Value& value) override;
    void appendStored(const Statement& row, int column) override;
    void set(quint32 row, const Value& value) override;
    void settle() override;
    [[nodiscard]] Value value(quint32 row) const override;
    [[nodiscard]] Result<> match(const FilterTerm& term, const IndexContext& context,
                                 RowMask& mask) const override;
    [[nodiscard]] const RowRanks& ranks() const override;

private:
    const FieldDef& m_field;
    RowValues<double> m_values{std::numeric_limits<double>::quiet_NaN()};
    mutable std::optional<RowRanks> m_ranks;
};

// The sentence for a word such as `mine` over a column where it means nothing.
[[nodiscard]] tl::unexpected<Error> notForThisColumn(const FieldDef& field, const FilterTerm& term);

} // namespace ringbinder
