// SPDX-License-Identifier: GPL-3.0-or-later
// What the roles demand and what their holders can do: people as rows, competences as columns. A
// competence demanded by several roles of a person counts at the highest level. A level proven for
// one requirement counts for every other one that names the same competence. Reads, never writes.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/registers/training/competence_requirement.h"
#include "core/schema/record.h"
#include "core/store/changeset.h"
#include "core/store/recordsource.h"

#include <QDate>

namespace ringbinder {

class CompetenceMatrix final {
public:
    using Level = competence_requirement::Level;
    enum class State { NotNeeded, Fulfilled, Planned, Expired, TooLow, NotAssessed };
    struct Cell {
        State state = State::NotNeeded;
        std::optional<Level> needed = {};
        std::optional<Level> held = {};
        bool isMandatory = false;            // nobody may hold the role without it
        QDate until = {};                    // of the proof, or when the gap is to be closed
        std::optional<Uid> requirement = {}; // the one that demands most
        std::optional<Uid> record = {};      // the one that counts
        QString neededFor = {};              // name of the role
        bool isGapWithoutPlan = false;

        [[nodiscard]] bool isNeeded() const { return state != State::NotNeeded; }
        [[nodiscard]] bool isGap() const { return isNeeded() && state != State::Fulfilled; }
    };
    struct Person {
        Uid uid;
        QString name;
        QStringList roles; // held today
        QList<Cell> cells; // one for each competence
        int needed = 0;
        int gaps = 0;
    };
    struct Competence {
        QString name;
        QStringList roles; // that demand it
        int needed = 0;
        int gaps = 0;
    };

    [[nodiscard]] static Result<CompetenceMatrix> of(const RecordSource& source);

    // Who holds a role that demands something, by name.
    [[nodiscard]] const QList<Person>& people() const { return m_people; }
    [[nodiscard]] const QList<Competence>& competences() const { return m_competences; }
    [[nodiscard]] int gaps() const;
    [[nodiscard]] Message summary() const;
    [[nodiscard]] static Message reasonOf(const Cell& cell, const Language& language);

    // A record of person and requirement to be filled in, and the record it adds.
    struct Start {
        ChangeSet set;
        Uid record;
    };
    [[nodiscard]] Start start(int person, int competence) const;

private:
    QList<Person> m_people;
    QList<Competence> m_competences;
};

[[nodiscard]] Text labelOf(CompetenceMatrix::State state);
[[nodiscard]] Tone toneOf(const CompetenceMatrix::Cell& cell);
// "fulfilled"
[[nodiscard]] QLatin1String tokenOf(CompetenceMatrix::State state);

} // namespace ringbinder
