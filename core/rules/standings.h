// SPDX-License-Identifier: GPL-3.0-or-later
// How far the clauses and the mandatory documents of a client are, as part of a snapshot. Core
// works them out from the binder; here they only join the records that they are printed beside.
#pragma once

#include "core/documents/mandatorystatus.h"
#include "core/guide/roadmap.h"
#include "core/rules/insight.h"

namespace ringbinder {

struct ClauseStandings final : Insight {
    Roadmap roadmap;

    [[nodiscard]] static Result<std::shared_ptr<const Insight>>
    look(const Binder& binder, const Evaluation& evaluation, const Snapshot& snapshot);
};

// As an auditor puts it.
enum class ClauseState { NotMet, PartlyMet, Met, NotNeeded };
// Set by hand where somebody has said so, else from what the registers show: what was never begun
// is not met, what is open or needs attention is partly met.
[[nodiscard]] ClauseState stateOf(const Snapshot& snapshot, const ClauseStanding& standing);
[[nodiscard]] Text labelOf(ClauseState state);
[[nodiscard]] Tone toneOf(ClauseState state);
// The record of the register of clauses that speaks of this clause itself; may be null.
[[nodiscard]] const Record* recordOf(const Snapshot& snapshot, const Clause& clause);

struct MandatoryDocuments final : Insight {
    QList<MandatoryStatus> documents; // the standard's first, then those of the controls

    [[nodiscard]] static Result<std::shared_ptr<const Insight>>
    look(const Binder& binder, const Evaluation& evaluation, const Snapshot& snapshot);
};

} // namespace ringbinder
