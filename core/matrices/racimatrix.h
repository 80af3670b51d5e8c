// SPDX-License-Identifier: GPL-3.0-or-later
// The RACI entries as a matrix: activities as rows, roles as columns, and what is wrong with each
// activity. Entries of one activity (and unit) make one row. Reads, never writes; racichange.h
// makes the changes.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/registers/people/raci_entry.h"
#include "core/schema/record.h"

namespace ringbinder {

class Binder;

class RaciMatrix final {
public:
    // From the worst to the best; one for each activity.
    enum class Verdict { NobodyAccountable, SeveralAccountable, NobodyResponsible, Fits };

    struct Role {
        Uid uid;
        QString title;
        QStringList holders; // names of those who hold it today
        bool isRetired = false;
    };
    struct Cell {
        QList<Uid> entries; // several only where somebody entered a part twice
        QList<std::optional<raci_entry::Letter>> letters;

        // "A/R", "C"; "?" for an entry without a letter; "" where the role takes no part.
        [[nodiscard]] QString text() const;
    };
    struct Row {
        QString activity;
        QString area;
        std::optional<Uid> unit;
        QString unitName;
        qint64 position = 0;
        QList<Cell> cells;    // one for each role
        QList<Uid> entries;   // all of them
        QList<Uid> spareOnes; // entries that name no role yet, or none of the matrix
        QStringList accountable;
        Verdict verdict = Verdict::NobodyAccountable;
    };

    [[nodiscard]] static Result<RaciMatrix> of(const Binder& binder);

    [[nodiscard]] const QList<Role>& roles() const { return m_roles; }
    // By area, in it by position, then by name.
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] int count(Verdict verdict) const;
    // The result in words.
    [[nodiscard]] Message summary() const;
    // What an auditor would say to the row, with the roles concerned.
    [[nodiscard]] static Message reasonOf(const Row& row);

private:
    QList<Role> m_roles;
    QList<Row> m_rows;
};

[[nodiscard]] Tone toneOf(RaciMatrix::Verdict verdict);
// "R", "A", "A/R", "C", "I": the same in every language.
[[nodiscard]] QString signOf(raci_entry::Letter letter);
// What a key means; `/` is both at once. Nothing for any other.
[[nodiscard]] std::optional<raci_entry::Letter> raciLetterOf(QChar typed);

} // namespace ringbinder
