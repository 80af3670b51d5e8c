// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept with a management review about the figures of its inputs, and how figures compare
// with those of the review before. Reads records, writes none. Used where inputs are filled and
// where they are printed.
#pragma once

#include "core/reviews/reviewfigures.h"

#include <QHash>
#include <QJsonObject>

namespace ringbinder {

using FiguresByKey = QHash<QString, qint64>;

// Keys of management_review::snapshot.
namespace reviewstate {
inline constexpr QLatin1String kInputs("inputs");
inline constexpr QLatin1String kFigures("figures");
inline constexpr QLatin1String kSigned("signed");
} // namespace reviewstate

// The stored state; empty where nothing was filled in yet.
[[nodiscard]] QJsonObject storedReviewState(const Record& review);
// The figures as they were when the inputs were filled; empty where they never were.
[[nodiscard]] FiguresByKey keptReviewFigures(const Record& review);
[[nodiscard]] FiguresByKey figuresByKey(const QList<ReviewInputFigures>& inputs);

// What the review before was about; where there is none, as many days before `period`.
[[nodiscard]] ReviewPeriod reviewPeriodBefore(const ReviewPeriod& period,
                                        const std::optional<Record>& before);

// Nothing where neither direction is better.
[[nodiscard]] std::optional<review_input::Trend> reviewMovement(const ReviewFigure& figure,
                                                          const FiguresByKey& former);

// "Nonconformities and corrective actions"
[[nodiscard]] Text reviewInputTitle(review_input::Input input);
// "9.3.2 d 1"; empty for those that are customary.
[[nodiscard]] QString reviewInputClause(review_input::Input input);

} // namespace ringbinder
