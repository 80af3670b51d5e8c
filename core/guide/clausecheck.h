// SPDX-License-Identifier: GPL-3.0-or-later
// What the guide looks at to say how far a clause is: one line for each question to a register,
// with the filters that show its records. Data only; roadmap.h asks and judges.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/store/registerindex.h"

#include <array>
#include <span>

namespace ringbinder {

class GuideFigures;

// In a filter's text, {today} and {year_ago} stand for these days.
struct CheckFilter {
    const FieldDef* field = nullptr; // null ends the list
    const char* text = "";
};

struct ClauseCheck {
    enum class Kind {
        Begin,  // without such records the clause has not been started
        Need,   // without such records it is not finished
        Finish, // with such records it is not finished
        Avoid,  // such records need attention
    };
    // What a question that no filter can put has found; `filters` show it.
    struct Found {
        int count = 0;
        int among = 0;
        QList<ColumnFilter> filters;
    };

    const char* clause = "";
    Kind kind = Kind::Begin;
    const RegisterDef* def = nullptr;
    std::array<CheckFilter, 4> filters = {};
    // Sentences with %n for how many pass and %1 for how many of them were looked at: those that
    // pass the first `scope` filters. "": the general sentence of the kind; nothing is said of a
    // Finish or Avoid that found nothing.
    const char* unmet = "";
    const char* met = "";
    int scope = 0;
    // Where given, the newest of these days is %1 of `met`.
    const FieldDef* day = nullptr;
    Result<Found> (*find)(GuideFigures& figures) = nullptr; // instead of the filters
};

[[nodiscard]] QList<ColumnFilter> columnFilters(std::span<const CheckFilter> filters, QDate today);
// All of them, in the order of the clauses.
[[nodiscard]] QList<const ClauseCheck*> clauseChecks();

// For the files that hold the checks.
[[nodiscard]] std::span<const ClauseCheck> planChecks();    // 4 to 6
[[nodiscard]] std::span<const ClauseCheck> doChecks();      // 7 and 8
[[nodiscard]] std::span<const ClauseCheck> improveChecks(); // 9 and 10
// The filter that shows exactly these records.
[[nodiscard]] ColumnFilter filterOfCodes(const Binder& binder, const QList<Uid>& uids);
[[nodiscard]] Result<ClauseCheck::Found> rolesWithoutHolder(GuideFigures& figures);
[[nodiscard]] Result<ClauseCheck::Found> missingReviewInputs(GuideFigures& figures);
// Whether the scope is too narrow, too wide, or forgets what it depends on.
[[nodiscard]] Result<ClauseCheck::Found> neededFromOutside(GuideFigures& figures);
[[nodiscard]] Result<ClauseCheck::Found> suppliersWithoutInterface(GuideFigures& figures);
[[nodiscard]] Result<ClauseCheck::Found> sitesNotInStatement(GuideFigures& figures);
[[nodiscard]] Result<ClauseCheck::Found> unitsNotInStatement(GuideFigures& figures);
[[nodiscard]] Result<ClauseCheck::Found> sitesWithoutAssets(GuideFigures& figures);

} // namespace ringbinder
