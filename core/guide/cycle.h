// SPDX-License-Identifier: GPL-3.0-or-later
// The management system on one loop: what is open in planning, doing, checking and improving, each
// figure with the filters that show its records, and the next days of each side. Worked out from
// the registers as they stand; nothing is stored.
#pragma once

#include "core/guide/clausecheck.h"

namespace ringbinder {

struct CycleFigure {
    const char* key = ""; // of machine output
    Place phase = Place::Plan;
    Text label;
    int count = 0;
    bool isUrgent = false; // such records should not be there
    const RegisterDef* def = nullptr;
    QList<ColumnFilter> filters;
};

struct CycleDate {
    Place phase = Place::Plan;
    QDate day;
    bool isPast = false;
    const RegisterDef* def = nullptr;
    const FieldDef* field = nullptr; // whose day it is
    Uid uid;
};

struct Cycle {
    QList<CycleFigure> figures; // plan, do, check, act
    QList<CycleDate> dates;     // the same order, the earliest first within each
};

// Plan, Do, Check, Act.
[[nodiscard]] std::span<const Place> cyclePhases();
[[nodiscard]] Text labelOfPhase(Place phase);
// "plan", "do", "check", "act", as Clause::pdca
[[nodiscard]] QLatin1String tokenOfPhase(Place phase);

// With at most `dates` days on each side.
[[nodiscard]] Result<Cycle> cycleOf(GuideFigures& figures, int dates);

} // namespace ringbinder
