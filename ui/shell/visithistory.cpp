// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/visithistory.h"

namespace ringbinder {

namespace {
constexpr qsizetype kMostVisits = 200;
}

void VisitHistory::note(const Visit& visit)
{
    if (m_place >= 0 && m_visits[m_place] == visit)
        return;
    // Moving the selection within a page replaces its visit: Back leads out of it, not up a row.
    if (m_place >= 0 && m_visits[m_place].page == visit.page && !m_visits[m_place].record) {
        m_visits[m_place] = visit;
        return;
    }
    m_visits.resize(m_place + 1);
    m_visits.append(visit);
    if (m_visits.size() > kMostVisits)
        m_visits.removeFirst();
    m_place = m_visits.size() - 1;
}

std::optional<Visit> VisitHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_visits[--m_place];
}

std::optional<Visit> VisitHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_visits[++m_place];
}

QList<Uid> VisitHistory::recentRecords(int most) const
{
    QList<Uid> records;
    for (auto visit = m_visits.crbegin(); visit != m_visits.crend() && records.size() < most;
         ++visit) {
        if (visit->record && !records.contains(*visit->record))
            records.append(*visit->record);
    }
    return records;
}

} // namespace ringbinder
