// SPDX-License-Identifier: GPL-3.0-or-later
// Which clauses (4.1 to 10.2) and applicable controls were audited in which year of the programme's
// cycle, and whether the whole was covered: worked out from audits, their plans, checklist lines
// and findings. Stores nothing. Used by the page of coverage, the command line and rules.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/store/recordsource.h"

#include <QDate>

namespace ringbinder {

class Coverage final {
public:
    // From the weakest to the strongest: a finding means that it was looked at.
    enum class State {
        Never,   // no audit names it
        Missed,  // planned in an audit that took place, but no line of its checklist was answered
        Planned, // an audit still to come names it
        Audited, // looked at, nothing found
        Finding  // looked at, and something was found
    };
    // What one audit has to do with one row.
    struct Touch {
        Uid audit;
        State state = State::Never;
        QList<Uid> lines;    // of its checklist
        QList<Uid> findings; // good practice left out
    };
    struct Cell {
        State state = State::Never; // the strongest of its touches
        QList<Touch> touches;       // in order of the audits' dates
    };
    struct Column {
        QDate from;
        QDate until;
        QList<Uid> audits;
    };
    struct Row {
        QString number; // "9.2.1", "A.5.18"
        QString title;
        QString group; // heading: title of clause 4 to 10, or of the theme
        std::optional<Uid> control;
        QList<Cell> cells; // one per column
        // Over all columns.
        State state = State::Never;
        std::optional<QDate> lastAudited;
    };
    enum class Audits { Internal, All }; // All: those of certification bodies too

    // By the programme, or by the one in force today; without one, the three calendar years around
    // today. Titles come in `language`.
    [[nodiscard]] static Result<Coverage> of(const RecordSource& source, const Language& language,
                                             Audits which = Audits::Internal,
                                             const std::optional<Uid>& programme = {});

    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const std::optional<Uid>& programme() const { return m_programme; }
    [[nodiscard]] QDate from() const { return m_columns.first().from; }
    [[nodiscard]] QDate until() const { return m_columns.last().until; }
    // Neither audited nor with a finding in the whole cycle.
    [[nodiscard]] QList<const Row*> gaps() const;
    // "All 30 clauses and 88 controls were audited …" or how many were not, and why.
    [[nodiscard]] Message verdict() const;
    // Why the row counts as it does, in one sentence.
    [[nodiscard]] Message reason(const Row& row) const;
    [[nodiscard]] static Text labelOf(State state);
    // One character that stands for the state beside its colour.
    [[nodiscard]] static QString symbolOf(State state);
    [[nodiscard]] static QLatin1String tokenOf(State state);
    [[nodiscard]] static bool isAudited(State state);

private:
    Coverage() = default;
    friend class CoverageMaker;

    QList<Column> m_columns;
    QList<Row> m_rows;
    std::optional<Uid> m_programme;
};

} // namespace ringbinder
