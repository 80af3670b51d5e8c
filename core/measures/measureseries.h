// SPDX-License-Identifier: GPL-3.0-or-later
// The readings of all measures of a binder in the order of their periods, and what follows from
// them: latest value, state, trend, the course in words, the state of objectives. A reading that a
// later one replaces does not count. Kept in memory by Evaluation; nothing of it is stored.
#pragma once

#include "core/base/language.h"
#include "core/registers/measures/measure.h"
#include "core/registers/objectives/objective.h"
#include "core/store/recordsource.h"
#include "core/store/session.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace ringbinder {

// One value that counts.
struct Reading {
    Uid uid;
    QString code;
    QString title;
    QDate from; // may be invalid
    QDate until;
    double value = 0;
    std::optional<double> target; // that held for the period
    bool isEstimated = false;
    QString source;
    QString note;
};

// What the values of a measure are held against.
struct MeasureTarget {
    measure::Direction direction = measure::Direction::AtLeast;
    std::optional<double> target;
    std::optional<double> warningLimit;
    QString unit;
};

// How many readings the course in a table shows, and the trend looks at.
inline constexpr qsizetype kCourseLength = 12;
inline constexpr qsizetype kTrendLength = 6;

class MeasureSeries final {
public:
    [[nodiscard]] static Result<MeasureSeries> of(const RecordSource& source);
    // True when the notice touches a register that it is worked out of.
    [[nodiscard]] static bool isConcerned(const ChangeNotice& notice);

    // Oldest period first.
    [[nodiscard]] const QList<Reading>& readings(const Uid& measure) const;
    [[nodiscard]] MeasureTarget target(const Uid& measure) const;
    [[nodiscard]] measure::State state(const Uid& measure) const;
    [[nodiscard]] objective::MeasureState objectiveState(const Uid& objective) const;

    // The computed fields of measures and objectives; nothing for other fields.
    [[nodiscard]] std::optional<Value> value(const Uid& record, const FieldDef& field,
                                             const Language& language) const;

private:
    QHash<Uid, QList<Reading>> m_readings; // by measure
    QHash<Uid, MeasureTarget> m_targets;   // by measure
    QHash<Uid, QList<Uid>> m_objectives;   // the measures of each
};

// The mean of the later half of the last readings against that of the earlier half; within two
// hundredths of the larger mean it is steady.
[[nodiscard]] measure::Trend trendOf(const QList<Reading>& readings, measure::Direction direction);
// "7 readings, from 82 to 95, last 95 percent": what the drawn course says to a reader; empty
// without readings. Of the last kCourseLength.
[[nodiscard]] QString courseInWords(const QList<Reading>& readings, const QString& unit,
                                    const Language& language);

} // namespace ringbinder
