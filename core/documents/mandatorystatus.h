// SPDX-License-Identifier: GPL-3.0-or-later
// For each document that the standard, or a control that applies, demands: which document answers
// it and how far that one is. Records that the program itself keeps as a register count as kept.
// Reads, never writes.
#pragma once

#include "core/documents/documentversions.h"
#include "core/documents/templatelist.h"

namespace ringbinder {

struct MandatoryStatus {
    enum class State { Missing, Draft, InReview, Kept, Approved, Overdue };

    const DocumentTemplate* shipped = nullptr;
    bool byStandard = true; // else a control demands it
    QStringList demandedBy; // clauses, else the controls that apply
    State state = State::Missing;
    std::optional<Uid> document; // the one that is furthest
    QString documentTitle;
    Message reason; // a whole sentence
};

[[nodiscard]] QLatin1String tokenOf(MandatoryStatus::State state);
[[nodiscard]] Text labelOf(MandatoryStatus::State state);
[[nodiscard]] Tone toneOf(MandatoryStatus::State state);
// Whether an auditor would be content.
[[nodiscard]] bool isFulfilled(MandatoryStatus::State state);

// The standard's first, then, where asked for, those of the controls that apply.
[[nodiscard]] Result<QList<MandatoryStatus>> mandatoryStatus(const RecordSource& source,
                                                             bool withControls);
// What a snapshot must hold for it.
[[nodiscard]] QList<const RegisterDef*> registersOfMandatoryStatus();

} // namespace ringbinder
