// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/indexreference.h"

#include "core/store/indexnumber.h"
#include "core/store/textscan.h"

#include <numeric>

namespace ringbinder {

// ---------------------------------------------------------------- names

IndexNames::IndexNames(const Binder& binder, const Language& language)
    : m_binder(binder)
    , m_collator(language.locale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

quint32 IndexNames::numberOf(QByteArrayView uid)
{
    const std::string_view text(uid.data(), size_t(uid.size()));
    const auto known = m_numbers.find(text);
    if (known != m_numbers.end())
        return known->second;
    const quint32 number = count();
    m_numbers.emplace(std::string(text), number);
    m_uids.push_back(QString::fromUtf8(uid));
    ++m_revision;
    return number;
}

void IndexNames::readAll() const
{
    for (size_t number = m_titles.size(); number < m_uids.size(); ++number) {
        const auto uid = Uid::fromString(m_uids[number]);
        const auto name = uid ? m_binder.name(*uid) : std::nullopt;
        m_codes.push_back(name ? foldedText(name->code) : std::string());
        m_titles.push_back(foldedText(name ? name->title : m_uids[number]));
        m_shownTitles.push_back(name ? name->title : m_uids[number]);
    }
}

const std::string& IndexNames::code(quint32 number) const
{
    readAll();
    return m_codes[number];
}

const std::string& IndexNames::title(quint32 number) const
{
    readAll();
    return m_titles[number];
}

const std::vector<quint32>& IndexNames::order() const
{
    readAll();
    if (m_order.size() == m_uids.size())
        return m_order;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_shownTitles.size());
    for (const QString& shown : m_shownTitles)
        keys.push_back(m_collator.sortKey(shown));
    std::vector<quint32> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), 0u);
    std::sort(sorted.begin(), sorted.end(), [&](quint32 a, quint32 b) {
        const int byTitle = keys[a].compare(keys[b]);
        return byTitle != 0 ? byTitle < 0 : m_codes[a] < m_codes[b];
    });
    m_order.resize(sorted.size());
    for (quint32 place = 0; place < sorted.size(); ++place)
        m_order[sorted[place]] = place;
    return m_order;
}

void IndexNames::forget()
{
    m_codes.clear();
    m_titles.clear();
    m_shownTitles.clear();
    m_order.clear();
    ++m_revision;
}

// ---------------------------------------------------------------- column

void ReferenceColumn::append(const Value& value)
{
    m_first.append(kNobody);
    m_ranks.reset();
    set(quint32(m_first.size() - 1), value);
}

void ReferenceColumn::appendStored(const Statement& row, int column)
{
    m_ranks.reset();
    m_first.append(row.isNull(column) ? kNobody : m_names.numberOf(row.utf8(column)));
}

void ReferenceColumn::addLink(quint32 row, QByteArrayView uid)
{
    const quint32 number = m_names.numberOf(uid);
    m_ranks.reset();
    if (m_first[row] == kNobody)
        m_first.set(row, number);
    else
        m_more[row].push_back(number);
}

void ReferenceColumn::set(quint32 row, const Value& value)
{
    m_ranks.reset();
    m_first.set(row, kNobody);
    m_more.remove(row);
    const QStringList uids = value.isList() ? value.list() : QStringList{value.text()};
    for (const QString& uid : uids) {
        if (!uid.isEmpty())
            addLink(row, uid.toUtf8());
    }
}

void ReferenceColumn::settle()
{
    m_first.settle();
}

template <class Visit>
void ReferenceColumn::forEachOf(quint32 row, Visit visit) const
{
    if (m_first[row] == kNobody)
        return;
    visit(m_first[row]);
    const auto more = m_more.constFind(row);
    if (more == m_more.constEnd())
        return;
    for (const quint32 number : *more)
        visit(number);
}

Value ReferenceColumn::value(quint32 row) const
{
    QStringList uids;
    forEachOf(row, [&](quint32 number) { uids.append(m_names.uid(number)); });
    if (m_field.type == FieldType::References) {
        uids.sort();
        return Value(uids);
    }
    return uids.isEmpty() ? Value() : Value(uids.first());
}

void ReferenceColumn::matchNames(const std::vector<quint8>& meant, RowMask& mask) const
{
    const std::vector<quint32>& first = m_first.filled();
    for (size_t row = 0; row < first.size(); ++row) {
        if (first[row] != kNobody)
            mask[row] |= meant[first[row]];
    }
    for (auto more = m_more.cbegin(); more != m_more.cend(); ++more) {
        for (const quint32 number : *more)
            mask[more.key()] |= meant[number];
    }
}

void ReferenceColumn::matchText(const std::string& needle, RowMask& mask) const
{
    std::vector<quint8> meant(m_names.count(), 0);
    for (quint32 number = 0; number < meant.size(); ++number) {
        meant[number] = quint8(m_names.title(number).find(needle) != std::string::npos ||
                               m_names.code(number).find(needle) != std::string::npos);
    }
    matchNames(meant, mask);
}

Result<> ReferenceColumn::match(const FilterTerm& term, const IndexContext& context,
                                RowMask& mask) const
{
    const std::string operand = foldedText(term.operand);
    std::vector<quint8> meant(m_names.count(), 0);
    const auto markWhere = [this, &meant](const auto& holds) {
        for (quint32 number = 0; number < meant.size(); ++number)
            meant[number] = quint8(holds(number));
    };
    const auto codeBetween = [this](quint32 number, const QString& low, const QString& high) {
        const std::string key = naturalKey(m_names.code(number));
        return (low.isEmpty() || key >= naturalKey(foldedText(low))) &&
               (high.isEmpty() || key <= naturalKey(foldedText(high)));
    };
    const auto isOperand = [&](quint32 number) { return m_names.code(number) == operand; };
    switch (term.op) {
    case FilterTerm::Op::Contains:
        matchText(operand, mask);
        return {};
    case FilterTerm::Op::Equals:
        markWhere([&](quint32 number) {
            return m_names.title(number) == operand || m_names.code(number) == operand ||
                   m_names.uid(number) == term.operand;
        });
        break;
    case FilterTerm::Op::Mine:
        if (!context.actor)
            return notForThisColumn(m_field, term);
        markWhere([&](quint32 number) { return m_names.uid(number) == context.actor->toString(); });
        break;
    case FilterTerm::Op::Overdue:
        return notForThisColumn(m_field, term);
    case FilterTerm::Op::Empty:
        for (size_t row = 0; row < m_first.size(); ++row)
            mask[row] |= quint8(m_first[row] == kNobody);
        return {};
    case FilterTerm::Op::AtLeast:
        markWhere([&](quint32 number) { return codeBetween(number, term.operand, {}); });
        break;
    case FilterTerm::Op::AtMost:
        markWhere([&](quint32 number) { return codeBetween(number, {}, term.operand); });
        break;
    case FilterTerm::Op::Above:
        markWhere([&](quint32 number) {
            return codeBetween(number, term.operand, {}) && !isOperand(number);
        });
        break;
    case FilterTerm::Op::Below:
        markWhere([&](quint32 number) {
            return codeBetween(number, {}, term.operand) && !isOperand(number);
        });
        break;
    case FilterTerm::Op::Between:
        markWhere([&](quint32 number) { return codeBetween(number, term.operand, term.upper); });
        break;
    }
    matchNames(meant, mask);
    return {};
}

const RowRanks& ReferenceColumn::ranks() const
{
    if (m_ranks && m_rankedAt == m_names.revision())
        return *m_ranks;
    // By the titles in their order, one after the other; a list that ends comes first.
    const std::vector<quint32>& order = m_names.order();
    std::vector<std::u32string> keys(m_first.filled().size());
    for (quint32 row = 0; row < keys.size(); ++row) {
        forEachOf(row, [&](quint32 number) { keys[row] += char32_t(order[number] + 1); });
        std::sort(keys[row].begin(), keys[row].end());
    }
    m_ranks = ranksOfKeys(keys, [](const std::u32string& key) { return key.empty(); });
    m_ranks->ofRow.resize(m_first.size(), kBlankRank);
    m_rankedAt = m_names.revision();
    return *m_ranks;
}

QList<ColumnTally> ReferenceColumn::tally(const std::vector<quint32>& rows) const
{
    const std::vector<quint32>& order = m_names.order();
    std::vector<ColumnTally> byPlace(order.size());
    for (const quint32 row : rows) {
        forEachOf(row, [&](quint32 number) {
            ColumnTally& entry = byPlace[order[number]];
            if (entry.count++ == 0) {
                entry.row = row;
                const QString uid = m_names.uid(number);
                entry.value =
                    m_field.type == FieldType::References ? Value(QStringList{uid}) : Value(uid);
            }
        });
    }
    QList<ColumnTally> tallies;
    for (const ColumnTally& entry : byPlace) {
        if (entry.count > 0)
            tallies.append(entry);
    }
    return tallies;
}

} // namespace ringbinder
