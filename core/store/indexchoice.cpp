// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/indexchoice.h"

#include "core/schema/register.h"
#include "core/store/indexnumber.h"
#include "core/store/textscan.h"

#include <bit>

namespace ringbinder {

ChoiceColumn::ChoiceColumn(const FieldDef& field, const Language& language)
    : m_field(field)
{
    for (const Choice& choice : field.choices) {
        if (m_entries.size() < kMostEntries)
            m_entries.push_back(
                {choice.token, foldedText(language.text(field.context, choice.label))});
    }
}

ChoiceColumn::Tokens ChoiceColumn::bitOf(QByteArrayView token)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (token == QByteArrayView(m_entries[i].token))
            return Tokens(1) << i;
    }
    // A token of another version: shown as it is, so it can be filtered by as it is.
    if (m_entries.size() == kMostEntries)
        return 0;
    m_entries.push_back({token.toByteArray(), foldedText(token)});
    return Tokens(1) << (m_entries.size() - 1);
}

ChoiceColumn::Tokens ChoiceColumn::bitsOf(QByteArrayView tokens)
{
    Tokens bits = 0;
    while (!tokens.isEmpty()) {
        qsizetype end = tokens.indexOf(',');
        end = end < 0 ? tokens.size() : end;
        if (end > 0)
            bits |= bitOf(tokens.first(end));
        tokens = tokens.sliced(std::min(end + 1, tokens.size()));
    }
    return bits;
}

ChoiceColumn::Tokens ChoiceColumn::encode(const Value& value)
{
    if (value.isList())
        return bitsOf(value.list().join(QLatin1Char(',')).toUtf8());
    return value.isNull() ? 0 : bitOf(value.text().toUtf8());
}

void ChoiceColumn::append(const Value& value)
{
    m_rows.append(encode(value));
    m_ranks.reset();
}

void ChoiceColumn::appendStored(const Statement& row, int column)
{
    const QByteArrayView text = row.isNull(column) ? QByteArrayView() : row.utf8(column);
    const bool isOne = m_field.type == FieldType::Choice;
    m_rows.append(text.isEmpty() ? 0 : isOne ? bitOf(text) : bitsOf(text));
    m_ranks.reset();
}

void ChoiceColumn::set(quint32 row, const Value& value)
{
    const Tokens bits = encode(value);
    if (m_rows[row] == bits)
        return;
    m_rows.set(row, bits);
    m_ranks.reset();
}

void ChoiceColumn::settle()
{
    m_rows.settle();
}

Value ChoiceColumn::value(quint32 row) const
{
    QStringList tokens;
    for (Tokens bits = m_rows[row]; bits != 0; bits &= bits - 1)
        tokens.append(QString::fromUtf8(m_entries[size_t(std::countr_zero(bits))].token));
    if (m_field.type == FieldType::MultiChoice)
        return Value(tokens);
    return tokens.isEmpty() ? Value() : Value(tokens.first());
}

ChoiceColumn::Tokens ChoiceColumn::containing(const std::string& needle) const
{
    Tokens bits = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].label.find(needle) != std::string::npos)
            bits |= Tokens(1) << i;
    }
    return bits;
}

// By label, else by token, else by how a label begins.
std::optional<int> ChoiceColumn::entryOf(const QString& operand) const
{
    const std::string folded = foldedText(operand);
    const QByteArray token = operand.toUtf8();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].label == folded || m_entries[i].token == token)
            return int(i);
    }
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].label.starts_with(folded))
            return int(i);
    }
    return std::nullopt;
}

Result<ChoiceColumn::Tokens> ChoiceColumn::accepted(const FilterTerm& term) const
{
    constexpr Tokens all = ~Tokens(0);
    const auto unknown = [this](const QString& operand) {
        return fail(Error::Kind::Invalid,
                    Message("filter", QT_TRANSLATE_NOOP("filter", "%1: there is no choice \"%2\"."))
                        .arg(labelOf(m_field))
                        .arg(operand));
    };
    const auto from = [](int entry) { return all << entry; };
    const auto upTo = [](int entry) { return all >> (kMostEntries - 1 - entry); };

    std::optional<int> entry;
    if (!term.operand.isEmpty() && term.op != FilterTerm::Op::Contains) {
        entry = entryOf(term.operand);
        if (!entry)
            return unknown(term.operand);
    }
    switch (term.op) {
    case FilterTerm::Op::Contains: {
        const Tokens token = [&] {
            for (size_t i = 0; i < m_entries.size(); ++i) {
                if (m_entries[i].token == term.operand.toUtf8())
                    return Tokens(1) << i;
            }
            return Tokens(0);
        }();
        return containing(foldedText(term.operand)) | token;
    }
    case FilterTerm::Op::Equals:
        return Tokens(1) << *entry;
    case FilterTerm::Op::AtLeast:
        return from(*entry);
    case FilterTerm::Op::AtMost:
        return upTo(*entry);
    case FilterTerm::Op::Above:
        return from(*entry) & ~(Tokens(1) << *entry);
    case FilterTerm::Op::Below:
        return upTo(*entry) & ~(Tokens(1) << *entry);
    case FilterTerm::Op::Between: {
        const std::optional<int> last =
            term.upper.isEmpty() ? kMostEntries - 1 : entryOf(term.upper);
        if (!last)
            return unknown(term.upper);
        return from(entry.value_or(0)) & upTo(*last);
    }
    case FilterTerm::Op::Mine:
    case FilterTerm::Op::Overdue:
        return notForThisColumn(m_field, term);
    case FilterTerm::Op::Empty:
        break;
    }
    return Tokens(0);
}

Result<> ChoiceColumn::match(const FilterTerm& term, const IndexContext&, RowMask& mask) const
{
    if (term.op == FilterTerm::Op::Empty) {
        for (size_t row = 0; row < m_rows.size(); ++row)
            mask[row] |= quint8(m_rows[row] == 0);
        return {};
    }
    const auto bits = accepted(term);
    if (!bits)
        return fail(bits.error());
    markRows(*bits, mask);
    return {};
}

void ChoiceColumn::markRows(Tokens bits, RowMask& mask) const
{
    const std::vector<Tokens>& rows = m_rows.filled();
    for (size_t row = 0; row < rows.size(); ++row)
        mask[row] |= quint8((rows[row] & bits) != 0);
}

void ChoiceColumn::matchText(const std::string& needle, RowMask& mask) const
{
    const Tokens bits = containing(needle);
    if (bits != 0)
        markRows(bits, mask);
}

const RowRanks& ChoiceColumn::ranks() const
{
    if (m_ranks)
        return *m_ranks;
    // Compared entry by entry in declared order: {1} before {1,3} before {2}.
    struct Key {
        Tokens bits;
        bool operator<(const Key& other) const
        {
            const Tokens differing = bits ^ other.bits;
            if (differing == 0)
                return false;
            const Tokens lowest = differing & (~differing + 1);
            // Whoever has the first entry that differs comes first, unless the other has ended.
            const Tokens above = ~(lowest | (lowest - 1));
            if ((bits & lowest) != 0)
                return (other.bits & above) != 0;
            return (bits & above) == 0;
        }
    };
    std::vector<Key> keys;
    keys.reserve(m_rows.size());
    for (const Tokens bits : m_rows.filled())
        keys.push_back({bits});
    m_ranks = ranksOfKeys(keys, [](const Key& key) { return key.bits == 0; });
    m_ranks->ofRow.resize(m_rows.size(), kBlankRank);
    return *m_ranks;
}

QList<ColumnTally> ChoiceColumn::tally(const std::vector<quint32>& rows) const
{
    std::vector<ColumnTally> byEntry(m_entries.size());
    for (const quint32 row : rows) {
        for (Tokens bits = m_rows[row]; bits != 0; bits &= bits - 1) {
            ColumnTally& entry = byEntry[size_t(std::countr_zero(bits))];
            if (entry.count++ == 0)
                entry.row = row;
        }
    }
    QList<ColumnTally> tallies;
    for (size_t i = 0; i < byEntry.size(); ++i) {
        if (byEntry[i].count == 0)
            continue;
        const QString token = QString::fromUtf8(m_entries[i].token);
        byEntry[i].value =
            m_field.type == FieldType::MultiChoice ? Value(QStringList{token}) : Value(token);
        tallies.append(byEntry[i]);
    }
    return tallies;
}

} // namespace ringbinder
