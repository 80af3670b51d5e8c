// SPDX-License-Identifier: GPL-3.0-or-later
// Who has to take which course and how that stands: people as rows, courses as columns. A course is
// needed by the holders of its roles and of roles whose mandatory competence it leads to; a
// mandatory one also by whoever has a record of it and, where it names neither roles nor an
// audience or gives new people a time, by everybody. Reads, never writes.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/schema/record.h"
#include "core/store/changeset.h"
#include "core/store/recordsource.h"

#include <QDate>

namespace ringbinder {

class TrainingMatrix final {
public:
    // What ends within this many days is said to expire soon.
    static constexpr int kSoonDays = 60;

    enum class State {
        NotNeeded,
        Excused,
        Valid,
        ExpiresSoon,
        Planned, // in time, or a new person still has days left
        Expired,
        NotPassed,
        Missing
    };
    struct Cell {
        State state = State::NotNeeded;
        bool isNeeded = false;
        QDate on;                  // day it was taken, or is planned for; invalid: none
        QDate until;               // last day on which it counts; invalid: without end
        std::optional<Uid> record; // the one that says so
        QString neededFor;         // name of the role; empty: no role asks for it
        bool isForEverybody = false;

        [[nodiscard]] bool isGap() const;
        [[nodiscard]] bool isInOrder() const; // needed, and the proof is there
    };
    struct Tally {
        int needed = 0;
        int inOrder = 0;
        int gaps = 0;
    };
    struct Person {
        Uid uid;
        QString name;
        QStringList roles; // held today
        QList<Cell> cells; // one for each course
        Tally tally;
    };
    struct Course {
        Uid uid;
        QString title;
        Tally tally;
    };

    [[nodiscard]] static Result<TrainingMatrix> of(const RecordSource& source);

    // Those who work here today, by name.
    [[nodiscard]] const QList<Person>& people() const { return m_people; }
    // Those that are not ended, in the order added.
    [[nodiscard]] const QList<Course>& courses() const { return m_courses; }
    // Of all cells.
    [[nodiscard]] const Tally& tally() const { return m_tally; }
    [[nodiscard]] Message summary() const;
    // A whole sentence for the tool tip and for screen readers.
    [[nodiscard]] Message reasonOf(const Cell& cell) const;

    // A planned participation with person and course filled, and the record it adds.
    struct Start {
        ChangeSet set;
        Uid record;
    };
    [[nodiscard]] Start start(int person, int course) const;

private:
    QList<Person> m_people;
    QList<Course> m_courses;
    Tally m_tally;
    int m_soon = 0;
};

[[nodiscard]] Text labelOf(TrainingMatrix::State state);
[[nodiscard]] Tone toneOf(const TrainingMatrix::Cell& cell);

} // namespace ringbinder
