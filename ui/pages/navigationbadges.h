// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers beside the pages of the navigation: what there is to do there. Kept up from the
// changes; the main window shows them.
#pragma once

#include "core/calendar/duelist.h"
#include "ui/models/recordtally.h"

#include <vector>

namespace ringbinder {

struct NavigationBadge {
    QString key;
    QString text; // empty: nothing to do
    QString meaning;
};

class NavigationBadges final {
public:
    explicit NavigationBadges(const OpenContext& context);

    // Reads a little of what is not counted yet, between two events; true when all is counted.
    [[nodiscard]] bool countSome();
    // Of what is counted.
    [[nodiscard]] QList<NavigationBadge> badges();
    // Dates passed and dates of the next days, over all registers; of what is counted.
    [[nodiscard]] DueList::Figures due(int days) const { return m_dates.figures(days); }
    // True when a badge may be different now.
    bool update(const ChangeNotice& notice);

private:
    struct Source {
        QString key;
        RecordTally tally;
    };
    const OpenContext& m_context;
    std::vector<Source> m_sources;
    DueList m_dates;
};

} // namespace ringbinder
