// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/visithistory.h"

#include <algorithm>

namespace ringbinder {

namespace {
constexpr qsizetype kMostVisits = 200;
constexpr qsizetype kMostRecords = 50;
} // namespace

void VisitHistory::note(const Visit& visit)
{
    remember(visit.record);
    if (m_place >= 0 && m_visits[m_place] == visit)
        return;
    m_visits.resize(m_place + 1);
    m_visits.append(visit);
    if (m_visits.size() > kMostVisits)
        m_visits.removeFirst();
    m_place = m_visits.size() - 1;
}

void VisitHistory::follow(const Visit& visit)
{
    if (m_place < 0 || m_visits[m_place].page != visit.page) {
        note(visit);
        return;
    }
    remember(visit.record);
    m_visits[m_place] = visit;
}

QString VisitHistory::page() const
{
    return m_place < 0 ? QString() : m_visits[m_place].page;
}

void VisitHistory::remember(const std::optional<Uid>& record)
{
    if (!record)
        return;
    m_records.removeOne(*record);
    m_records.append(*record);
    if (m_records.size() > kMostRecords)
        m_records.removeFirst();
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
    QList<Uid> records = m_records.last(std::min<qsizetype>(most, m_records.size()));
    std::reverse(records.begin(), records.end());
    return records;
}

} // namespace ringbinder
