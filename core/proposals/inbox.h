// SPDX-License-Identifier: GPL-3.0-or-later
// The proposals that wait for somebody: what the sources propose, less what was settled and has not
// changed since. Settled is what a reassessment trigger names as its source. Reads only.
#pragma once

#include "core/proposals/proposal.h"

namespace ringbinder {

class Binder;
class Evaluation;

// The newest first; what has no date last.
[[nodiscard]] Result<QList<Proposal>>
openProposals(const Binder& binder, const Evaluation& evaluation, const Language& language);

} // namespace ringbinder
