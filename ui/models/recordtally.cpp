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

void RecordTally::load()
{
    const QDate today = m_context.binder.clock().today();
    if (m_isLoaded && m_day == today)
        return;
    m_bits.clear();
    m_counts.fill(0);
    const auto done = m_context.binder.forEach(m_def, [this](const Record& stored) {
        Record record = stored;
        derive(record, m_context);
        add(record.uid(), m_judge(record));
        return true;
    });
    if (!done)
        m_context.host.report(done.error());
    m_revision = m_context.derive ? m_context.derive->revision() : 0;
    m_day = today;
    m_isLoaded = true;
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
    if (!m_isLoaded)
        return true;
    if (m_def.derive && m_context.derive && m_revision != m_context.derive->revision()) {
        m_isLoaded = false;
        return true;
    }
    const ChangeNotice::Touched* own = notice.touched(m_def);
    if (!own)
        return false;
    if (own->added.size() + own->changed.size() > kTalliedOneByOne) {
        m_isLoaded = false;
        return true;
    }
    for (const Uid& uid : own->removed)
        drop(uid);
    for (const QList<Uid>& some : {own->added, own->changed}) {
        auto records = m_context.binder.records(m_def, some);
        if (!records) {
            m_context.host.report(records.error());
            return true;
        }
        for (Record& record : *records) {
            derive(record, m_context);
            drop(record.uid());
            add(record.uid(), m_judge(record));
        }
    }
    return true;
}

} // namespace ringbinder
