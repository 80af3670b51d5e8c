// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the report about one nonconformity; the pack lists them as its sections. Each writes
// about the subject of the writer and prints what is recorded, missing facts included.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

void writeIdentification(PackWriter& writer);
void writeStatement(PackWriter& writer);
void writeReaction(PackWriter& writer);
void writeCause(PackWriter& writer);
void writeCorrectiveAction(PackWriter& writer);
void writeCompletion(PackWriter& writer);
void writeEffectiveness(PackWriter& writer);
void writeClosure(PackWriter& writer);

} // namespace ringbinder::report
