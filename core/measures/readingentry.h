// SPDX-License-Identifier: GPL-3.0-or-later
// Readings before they are taken into a binder: each judged on its own (new, recorded already,
// a correction, or why not), then all of them in one change set. A value that is recorded is never
// overwritten: a correction is a new reading that replaces the old one and says why.
#pragma once

#include "core/measures/measureseries.h"
#include "core/measures/readingperiod.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

struct ReadingEntry {
    enum class State { New, Recorded, Correction, Refused };

    int line = 0;
    QString periodText; // as written
    QString valueText;
    QString note;
    QString measureName;
    std::optional<Uid> measure;
    ReadingPeriod period;
    double value = 0;
    State state = State::Refused;
    Message reason;                // of Refused
    std::optional<Reading> before; // what is recorded for the period
};

class ReadingPlan final {
public:
    // Errors as readingCells().
    [[nodiscard]] static Result<ReadingPlan> of(const Binder& binder, const MeasureSeries& series,
                                                const QString& text,
                                                const std::optional<Uid>& chosen,
                                                const Language& language);

    [[nodiscard]] const QList<ReadingEntry>& entries() const { return m_entries; }
    [[nodiscard]] int count(ReadingEntry::State state) const;
    // New readings and corrections, each with the target that holds today. `reason` explains the
    // corrections; without one they are left out. `source` may be empty.
    [[nodiscard]] ChangeSet change(const Binder& binder, const MeasureSeries& series,
                                   const QString& reason, const QString& source) const;

private:
    QList<ReadingEntry> m_entries;
};

} // namespace ringbinder
