// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user has been, for Back and Forward and for "the last records visited".
#pragma once

#include "core/base/uid.h"

#include <QList>
#include <QString>

#include <optional>

namespace ringbinder {

struct Visit {
    QString page;
    std::optional<Uid> record;
    friend bool operator==(const Visit&, const Visit&) = default;
};

class VisitHistory final {
public:
    // Going somewhere: Back leads here again.
    void note(const Visit& visit);
    // Moving about within a page: Back leads out of it, not up a row.
    void follow(const Visit& visit);
    // The page of the latest visit; empty before the first.
    [[nodiscard]] QString page() const;
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_visits.size(); }
    std::optional<Visit> back();
    std::optional<Visit> forward();
    // Records, newest first, each once.
    [[nodiscard]] QList<Uid> recentRecords(int most) const;

private:
    void remember(const std::optional<Uid>& record);
    QList<Visit> m_visits;
    QList<Uid> m_records; // newest last
    qsizetype m_place = -1;
};

} // namespace ringbinder
