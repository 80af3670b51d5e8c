// SPDX-License-Identifier: GPL-3.0-or-later
// What the registers say about a period, ordered by the inputs of a management review (9.3.2 a to g
// and the customary ones): figures to compare and the records worth naming. Stores nothing; the
// same code runs on a binder as of a date, which gives the figures of the review before.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/registers/reviews/review_input.h"
#include "core/store/recordsource.h"

#include <QDate>

namespace ringbinder {

class Binder;

struct ReviewFigure {
    enum class Wish { None, Less, More }; // what counts as better
    const char* key = "";                 // stable; names it in the stored state
    const char* label = "";               // QT_TRANSLATE_NOOP("review", …)
    qint64 value = 0;
    Wish wish = Wish::None;

    [[nodiscard]] Text labelText() const { return {"review", label}; }
};

struct ReviewInputFigures {
    review_input::Input input = review_input::Input::Other;
    QList<ReviewFigure> figures;
    QStringList records; // "NCR-0003 Offboarding too late (Katrin Koch, 2026-03-01)"
    Message sentence;    // beyond figures; may be empty
};

struct ReviewPeriod {
    QDate from;
    QDate until;
};

// In the order of the inputs, each of them, also where there is nothing to report. What belongs to
// `review` itself is no earlier decision.
[[nodiscard]] Result<QList<ReviewInputFigures>> reviewFigures(const Binder& binder,
                                                              const Language& language,
                                                              const ReviewPeriod& period,
                                                              const std::optional<Uid>& review);
// The same from what fills computed fields, such as a snapshot.
[[nodiscard]] Result<QList<ReviewInputFigures>> reviewFigures(const RecordSource& derived,
                                                              const Language& language,
                                                              const ReviewPeriod& period,
                                                              const std::optional<Uid>& review);

} // namespace ringbinder
