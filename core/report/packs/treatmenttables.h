// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the risk treatment plan and its consent sheets. Used by treatmentpack.cpp alone.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// Open risks with a treatment.
[[nodiscard]] QList<const Record*> treatedRisks(const Snapshot& snapshot);
// Of both statements, as they stand on the sheet of the owner.
[[nodiscard]] QStringList sheetFingerprints(const Snapshot& snapshot, const Record& risk);

// Rows are fetched later: they keep the context alive.
[[nodiscard]] Table treatmentTable(const std::shared_ptr<const PackContext>& context);
[[nodiscard]] Table actionTable(const std::shared_ptr<const PackContext>& context);
[[nodiscard]] Table lateActions(const PackContext& context);
[[nodiscard]] Table sharedRisks(const PackContext& context);
[[nodiscard]] Table acceptedRisks(const PackContext& context);
[[nodiscard]] Table signOffs(const PackContext& context);

// One page or more for each owner: the own risks, what is signed, two statements.
void writeConsentSheets(PackWriter& writer);

} // namespace ringbinder::report
