// SPDX-License-Identifier: GPL-3.0-or-later
// Settling a proposal: as a new risk, with risks there are, or not at all. Each is one change set
// that one undo takes back; it leaves a reassessment trigger that says what was decided, by whom
// and why, so that the proposal does not come back until its source changes.
#pragma once

#include "core/proposals/proposal.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

// NewRisk: adds the risk as drafted, linked to its source. Reassess: the risks are due for review
// today. Impact: the rating and its reason are taken over.
[[nodiscard]] Result<ChangeSet> acceptProposal(const Binder& binder, const Proposal& proposal,
                                               const Language& language);
// These risks say it already and are to be assessed again.
[[nodiscard]] Result<ChangeSet> linkProposal(const Binder& binder, const Proposal& proposal,
                                             const QList<Uid>& risks, const Language& language);
// Error: Invalid without a reason.
[[nodiscard]] Result<ChangeSet> dismissProposal(const Binder& binder, const Proposal& proposal,
                                                const QString& reason, const Language& language);

} // namespace ringbinder
