// SPDX-License-Identifier: GPL-3.0-or-later
// What one management review is printed from: its period and the one before, the registers as they
// were when it took place, the figures of its inputs then and now, and the inputs recorded. Made by
// the sections of the review's pack; it computes nothing that core/reviews does not.
#pragma once

#include "core/report/packs/packwriter.h"
#include "core/reviews/reviewstate.h"

#include <memory>

namespace ringbinder::report {

struct ReviewView {
    const Record* review = nullptr;
    ReviewPeriod period;
    ReviewPeriod earlier;
    // The registers at the end of the meeting's day, or as printed where it is still to come.
    std::shared_ptr<const PackContext> now;
    // At the end of the period before; null: nothing was recorded by then.
    std::shared_ptr<const PackContext> then;
    // Snapshots through both periods, the oldest first; the last is that of `now`.
    QList<const Snapshot*> course;
    QList<ReviewInputFigures> figures; // those kept with the review where they are
    bool isKept = false;
    FiguresByKey former;
    QList<const Record*> inputs; // recorded ones, in the order of the standard

    [[nodiscard]] const ReviewInputFigures* figuresOf(review_input::Input input) const;
    // Null: not recorded.
    [[nodiscard]] const Record* inputOf(review_input::Input input) const;
    [[nodiscard]] const Snapshot& data() const { return now->snapshot(); }
    [[nodiscard]] bool isWithin(const std::optional<QDate>& day) const
    {
        return day && *day >= period.from && *day <= period.until;
    }
};

// Of the subject of the writer.
[[nodiscard]] ReviewView reviewView(const PackWriter& writer);
// For PackDef::moments of the pack of inputs.
[[nodiscard]] QList<QDateTime> reviewMoments(const Snapshot& snapshot, const PackOptions& options);

} // namespace ringbinder::report
