// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/indextext.h"

#include <numeric>
#include <unordered_map>

namespace ringbinder {

namespace {

// Of one text, so that a register of long texts still fits in memory and in 32 bits.
constexpr size_t kLongestFolded = 16 << 10;
constexpr size_t kMostBytes = size_t(3) << 30;
// Texts that agree this far sort as equal.
constexpr qsizetype kCollatedCharacters = 200;
// With more changes at once it is quicker to sort anew.
constexpr int kMostPatches = 200;
constexpr size_t kLaterBeforePacking = 4096;

QString collatedPart(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).left(kCollatedCharacters);
}

} // namespace

TextColumn::TextColumn(const Language& language, Order order, bool keepOriginal, Words words)
    : m_language(language)
    , m_collator(language.locale())
    , m_words(words)
    , m_order(order)
    , m_keepsOriginal(keepOriginal)
    , m_starts{0}
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

std::string_view TextColumn::text(quint32 row) const
{
    const auto later = m_laterOf.constFind(row);
    if (later != m_laterOf.constEnd()) {
        const Place& there = m_later[*later];
        return std::string_view(m_bytes).substr(there.start, there.length);
    }
    if (row + 1 >= m_starts.size())
        return {};
    return std::string_view(m_bytes).substr(m_starts[row], m_starts[row + 1] - m_starts[row] - 1);
}

void TextColumn::appendFolded(std::string folded)
{
    if (folded.size() > kLongestFolded)
        folded.resize(kLongestFolded);
    if (m_bytes.size() + folded.size() > kMostBytes)
        folded.clear();
    const quint32 row = m_rows++;
    if (folded.empty()) {
        // Rows after the last text take no room.
    } else if (!m_later.empty()) {
        place(row, folded);
    } else {
        while (m_starts.size() <= row) {
            m_bytes += '\0';
            m_starts.push_back(quint32(m_bytes.size()));
        }
        m_bytes += folded;
        m_bytes += '\0';
        m_starts.push_back(quint32(m_bytes.size()));
    }
    if (m_ranks && ++m_changesSinceUse > kMostPatches)
        m_ranks.reset();
    if (m_ranks) {
        m_ranks->ofRow.push_back(kBlankRank);
        putIntoRanks(row);
    }
}

QString TextColumn::shown(const QString& stored) const
{
    return m_words && !stored.isEmpty() ? m_words(stored, m_language) : stored;
}

void TextColumn::append(const Value& value)
{
    const QString text = shown(value.text());
    if (m_keepsOriginal)
        m_originals.push_back(text);
    appendFolded(foldedText(text));
}

void TextColumn::appendStored(const Statement& row, int column)
{
    if (m_words) {
        append(Value(row.text(column)));
        return;
    }
    if (m_keepsOriginal)
        m_originals.push_back(row.text(column));
    appendFolded(row.isNull(column) ? std::string() : foldedText(row.utf8(column)));
}

void TextColumn::settle()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
    m_originals.shrink_to_fit();
}

void TextColumn::place(quint32 row, std::string_view folded)
{
    const auto known = m_laterOf.constFind(row);
    if (known != m_laterOf.constEnd() && m_later[*known].length >= folded.size()) {
        Place& there = m_later[*known];
        std::fill_n(m_bytes.begin() + there.start, there.length, '\0');
        std::copy(folded.begin(), folded.end(), m_bytes.begin() + there.start);
        there.length = quint32(folded.size());
        return;
    }
    if (known != m_laterOf.constEnd()) {
        const Place& old = m_later[*known];
        std::fill_n(m_bytes.begin() + old.start, old.length, '\0');
    } else if (row + 1 < m_starts.size()) {
        std::fill(m_bytes.begin() + m_starts[row], m_bytes.begin() + m_starts[row + 1], '\0');
    }
    m_laterOf.insert(row, quint32(m_later.size()));
    m_later.push_back({quint32(m_bytes.size()), quint32(folded.size()), row});
    m_bytes += folded;
    m_bytes += '\0';
    if (m_later.size() > kLaterBeforePacking + m_rows / 4)
        packTogether();
}

void TextColumn::packTogether()
{
    std::string bytes;
    std::vector<quint32> starts{0};
    bytes.reserve(m_bytes.size());
    starts.reserve(m_rows + 1);
    for (quint32 row = 0; row < m_rows; ++row) {
        bytes += text(row);
        bytes += '\0';
        starts.push_back(quint32(bytes.size()));
    }
    m_bytes = std::move(bytes);
    m_starts = std::move(starts);
    m_later.clear();
    m_laterOf.clear();
}

void TextColumn::set(quint32 row, const Value& value)
{
    const QString written = shown(value.text());
    if (m_keepsOriginal)
        m_originals[row] = written;
    std::string folded = foldedText(written);
    if (folded.size() > kLongestFolded)
        folded.resize(kLongestFolded);
    if (folded == text(row))
        return;
    if (m_ranks && ++m_changesSinceUse > kMostPatches)
        m_ranks.reset();
    if (m_ranks)
        takeOutOfRanks(row);
    place(row, folded);
    if (m_ranks)
        putIntoRanks(row);
}

Value TextColumn::value(quint32 row) const
{
    return m_keepsOriginal ? Value(m_originals[row]) : Value();
}

// ---------------------------------------------------------------- filter

void TextColumn::matchText(const std::string& needle, RowMask& mask) const
{
    if (needle.empty())
        return;
    const ByteFinder finder(needle);
    const quint32 inOrder = quint32(m_starts.size() - 1);
    quint32 row = 0;
    size_t later = 0;
    size_t at = finder.find(m_bytes, 0);
    while (at != ByteFinder::npos) {
        size_t next = 0;
        if (at < m_starts.back()) {
            while (row + 1 < inOrder && m_starts[row + 1] <= at)
                ++row;
            mask[row] = 1;
            next = m_starts[row + 1];
        } else {
            while (later + 1 < m_later.size() && m_later[later + 1].start <= at)
                ++later;
            mask[m_later[later].row] = 1;
            next = m_later[later].start + m_later[later].length;
        }
        at = finder.find(m_bytes, std::max(next, at + 1));
    }
}

Result<> TextColumn::match(const FilterTerm& term, const IndexContext&, RowMask& mask) const
{
    const std::string operand = foldedText(term.operand);
    const auto markWhere = [this, &mask](const auto& holds) {
        for (quint32 row = 0; row < m_rows; ++row)
            mask[row] |= quint8(holds(text(row)));
    };
    const auto isBetween = [](std::string_view cell, const std::string& low,
                              const std::string& high) {
        const std::string key = naturalKey(cell);
        return !cell.empty() && (low.empty() || key >= low) && (high.empty() || key <= high);
    };
    const std::string key = naturalKey(operand);
    switch (term.op) {
    case FilterTerm::Op::Contains:
        matchText(operand, mask);
        break;
    case FilterTerm::Op::Equals:
        markWhere([&](std::string_view cell) { return cell == operand; });
        break;
    case FilterTerm::Op::Empty:
        markWhere([](std::string_view cell) { return cell.empty(); });
        break;
    // Only codes get this far: of other texts parseFilter() takes these signs as they stand.
    case FilterTerm::Op::AtLeast:
        markWhere([&](std::string_view cell) { return isBetween(cell, key, {}); });
        break;
    case FilterTerm::Op::AtMost:
        markWhere([&](std::string_view cell) { return isBetween(cell, {}, key); });
        break;
    case FilterTerm::Op::Above:
        markWhere([&](std::string_view cell) {
            return isBetween(cell, key, {}) && naturalKey(cell) != key;
        });
        break;
    case FilterTerm::Op::Below:
        markWhere([&](std::string_view cell) {
            return isBetween(cell, {}, key) && naturalKey(cell) != key;
        });
        break;
    case FilterTerm::Op::Between: {
        const std::string upper = naturalKey(foldedText(term.upper));
        markWhere([&](std::string_view cell) { return isBetween(cell, key, upper); });
        break;
    }
    case FilterTerm::Op::Mine:
    case FilterTerm::Op::Overdue:
        matchText(foldedText(term.op == FilterTerm::Op::Mine ? QStringLiteral("mine")
                                                             : QStringLiteral("overdue")),
                  mask);
        break;
    }
    return {};
}

// ---------------------------------------------------------------- order

int TextColumn::compare(std::string_view a, std::string_view b) const
{
    if (m_order == Order::Natural) {
        const int byKey = naturalKey(a).compare(naturalKey(b));
        return byKey != 0 ? byKey : a.compare(b);
    }
    const int collated = m_collator.compare(collatedPart(a), collatedPart(b));
    return collated != 0 ? collated : a.compare(b);
}

const RowRanks& TextColumn::ranks() const
{
    m_changesSinceUse = 0;
    if (m_ranks)
        return *m_ranks;
    // Equal texts are collated once; in most columns there are few different ones.
    std::unordered_map<std::string_view, quint32> known;
    std::vector<quint32> firstRow;
    std::vector<quint32> textOf(m_rows, kBlankRank);
    for (quint32 row = 0; row < m_rows; ++row) {
        const std::string_view cell = text(row);
        if (cell.empty())
            continue;
        const auto [at, isNew] = known.emplace(cell, quint32(firstRow.size()));
        if (isNew)
            firstRow.push_back(row);
        textOf[row] = at->second;
    }
    std::vector<quint32> order(firstRow.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto tieByBytes = [&](quint32 a, quint32 b) {
        return text(firstRow[a]) < text(firstRow[b]);
    };
    if (m_order == Order::Natural) {
        std::vector<std::string> keys;
        keys.reserve(order.size());
        for (const quint32 row : firstRow)
            keys.push_back(naturalKey(text(row)));
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
            const int byKey = keys[a].compare(keys[b]);
            return byKey != 0 ? byKey < 0 : tieByBytes(a, b);
        });
    } else {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(order.size());
        for (const quint32 row : firstRow)
            keys.push_back(m_collator.sortKey(collatedPart(text(row))));
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
            const int byKey = keys[a].compare(keys[b]);
            return byKey != 0 ? byKey < 0 : tieByBytes(a, b);
        });
    }
    RowRanks ranks;
    ranks.count = quint32(order.size());
    std::vector<quint32> rankOfText(order.size());
    m_rowOfRank.resize(order.size());
    for (quint32 rank = 0; rank < order.size(); ++rank) {
        rankOfText[order[rank]] = rank;
        m_rowOfRank[rank] = firstRow[order[rank]];
    }
    ranks.ofRow.resize(m_rows);
    for (quint32 row = 0; row < m_rows; ++row)
        ranks.ofRow[row] = textOf[row] == kBlankRank ? kBlankRank : rankOfText[textOf[row]];
    m_ranks = std::move(ranks);
    return *m_ranks;
}

void TextColumn::takeOutOfRanks(quint32 row)
{
    const quint32 rank = m_ranks->ofRow[row];
    m_ranks->ofRow[row] = kBlankRank;
    if (rank == kBlankRank || m_rowOfRank[rank] != row)
        return;
    const auto other = std::find(m_ranks->ofRow.begin(), m_ranks->ofRow.end(), rank);
    if (other != m_ranks->ofRow.end()) {
        m_rowOfRank[rank] = quint32(other - m_ranks->ofRow.begin());
        return;
    }
    m_rowOfRank.erase(m_rowOfRank.begin() + rank);
    --m_ranks->count;
    for (quint32& known : m_ranks->ofRow)
        known -= quint32(known != kBlankRank && known > rank);
}

void TextColumn::putIntoRanks(quint32 row)
{
    const std::string_view cell = text(row);
    if (cell.empty())
        return;
    const auto at = std::lower_bound(m_rowOfRank.begin(), m_rowOfRank.end(), cell,
                                     [this](quint32 other, std::string_view sought) {
                                         return compare(text(other), sought) < 0;
                                     });
    const quint32 rank = quint32(at - m_rowOfRank.begin());
    if (at == m_rowOfRank.end() || text(*at) != cell) {
        for (quint32& known : m_ranks->ofRow)
            known += quint32(known != kBlankRank && known >= rank);
        m_rowOfRank.insert(at, row);
        ++m_ranks->count;
    }
    m_ranks->ofRow[row] = rank;
}

} // namespace ringbinder
