// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as lists of tools write them: any order, any of our languages, with or without a time, or
// the ticks of a directory. What the rows of a column show decides between day and month. Inside of
// listscan.h.
#pragma once

#include "core/schema/written.h"

namespace ringbinder {

// Dates of one column: which of day and month comes first, as the column itself shows.
class ListDates final {
public:
    void look(const QString& text);
    // 11/20/2026 stands in it, or times as they are written where the month comes first.
    [[nodiscard]] DateOrder order() const;
    // A date that can be read either way, where nothing in the column says which.
    [[nodiscard]] QString unsure() const;

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    bool m_hasHalfDays = false;
    QString m_unsure;
};

// ISO date, or the moment in UTC where a time stands behind it and is wanted; empty for what is
// neither.
[[nodiscard]] QString listDateOf(const QString& text, DateOrder order, bool withTime,
                                 const QDate& today);

} // namespace ringbinder
