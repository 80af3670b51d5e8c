// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordtally.h"

namespace ringbinder {

namespace {
// Reading this many one by one takes longer than the register in one go.
constexpr qsizetype kTalliedOneByOne = 2000;
} // namespace

RecordTally::RecordTally(const OpenContext& context, const RegisterDef& def, Judge judge)
    : m_context(context)
    , m_def(def)
    , m_judge(std::move(judge))
{
}

void RecordTally::add(const Uid& uid, quint32 bits)
{
    m_bits.insert(uid, bits);
    for (size_t bit = 0; bit < m_counts.size(); ++bit)
        m_counts[bit] += int(bits >> bit & 1U);
}

void RecordTally::drop(const Uid& uid)
{
    const auto known = m_bits.constFind(uid);
    if (known == m_bits.constEnd())
        return;
    for (size_t bit = 0; bit < m_counts.size(); ++bit)
        m_counts[bit] -= int(*known >> bit & 1U);
    m_bits.erase(known);
}

// What is kept from yesterday, or of another method, is no use. True when there is something to do.
bool RecordTally::begin()
{
    const QDate today = m_context.binder.clock().today();
    if (m_isBegun && m_day == today)
        return !m_isLoaded;
    m_bits.clear();
    m_counts.fill(0);
    m_waiting.clear();
    m_next = 0;
    m_revision = m_context.derive ? m_context.derive->revision() : 0;
    m_day = today;
    m_isBegun = true;
    m_isLoaded = false;
    return true;
}

void RecordTally::judge(QList<Record>& records)
{
    for (Record& record : records) {
        derive(record, m_context);
        drop(record.uid());
        add(record.uid(), m_judge(record));
    }
}

void RecordTally::load()
{
    while (!countSome(kTalliedOneByOne)) {
    }
}

qint64 RecordTally::uncounted()
{
    return begin() ? m_context.binder.count(m_def).value_or(0) : 0;
}

bool RecordTally::countSome(qsizetype records)
{
    if (!begin())
        return true;
    if (m_waiting.isEmpty()) {
        auto all = m_context.binder.uids(m_def);
        if (!all)
            m_context.host.report(all.error());
        else
            m_waiting = std::move(*all);
    }
    auto some = m_context.binder.records(m_def, m_waiting.mid(m_next, records));
    if (!some)
        m_context.host.report(some.error());
    else
        judge(*some);
    m_next += records;
    m_isLoaded = !some || m_next >= m_waiting.size();
    if (m_isLoaded)
        m_waiting = {};
    return m_isLoaded;
}

int RecordTally::count(int bit)
{
    load();
    return m_counts.at(size_t(bit));
}

int RecordTally::total()
{
    load();
    return int(m_bits.size());
}

bool RecordTally::update(const ChangeNotice& notice)
{
    if (!m_isBegun)
        return true;
    if (m_def.derive && m_context.derive && m_revision != m_context.derive->revision()) {
        m_isBegun = false;
        return true;
    }
    const ChangeNotice::Touched* own = notice.touched(m_def);
    if (!own)
        return false;
    if (own->added.size() + own->changed.size() > kTalliedOneByOne) {
        m_isBegun = false;
        return true;
    }
    // What still waits to be counted is counted now and once more at its turn: the same.
    for (const Uid& uid : own->removed)
        drop(uid);
    for (const QList<Uid>& some : {own->added, own->changed}) {
        auto records = m_context.binder.records(m_def, some);
        if (!records) {
            m_context.host.report(records.error());
            return true;
        }
        judge(*records);
    }
    return true;
}

} // namespace ringbinder
