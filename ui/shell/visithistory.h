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
    void note(const Visit& visit);
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_visits.size(); }
    std::optional<Visit> back();
    std::optional<Visit> forward();
    // Records, newest first, each once.
    [[nodiscard]] QList<Uid> recentRecords(int most) const;

private:
    QList<Visit> m_visits;
    qsizetype m_place = -1;
};

} // namespace ringbinder
