// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the report about one nonconformity; the pack lists them as its sections. Each writes
// about the subject of the writer and prints what is recorded, missing facts included.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

void writeNonconformityIdentification(PackWriter& writer);
void writeNonconformityStatement(PackWriter& writer);
void writeNonconformityReaction(PackWriter& writer);
void writeNonconformityCause(PackWriter& writer);
void writeNonconformityCorrectiveAction(PackWriter& writer);
void writeNonconformityCompletion(PackWriter& writer);
void writeNonconformityEffectiveness(PackWriter& writer);
void writeNonconformityClosure(PackWriter& writer);

} // namespace ringbinder::report
