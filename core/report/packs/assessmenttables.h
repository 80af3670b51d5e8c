// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the risk assessment report and its chapter on the method. Used by
// assessmentpack.cpp alone.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// Scales, matrix, levels and criteria in full.
void writeMethod(PackWriter& writer);
void writeContext(PackWriter& writer);

[[nodiscard]] Table ownersTable(const PackContext& context);
[[nodiscard]] Table assetTypesTable(const PackContext& context);
[[nodiscard]] Table assetsWithoutRisk(const PackContext& context);
[[nodiscard]] Table topRisks(const PackContext& context, const QList<const Record*>& risks,
                             qsizetype all);
// Risks that came, went, rose or fell since the version before.
[[nodiscard]] QString movesInShort(const PackContext& context);
[[nodiscard]] Table levelMoves(const PackContext& context);
// What could be improved, from the register of nonconformities.
[[nodiscard]] Table observations(const PackContext& context);
[[nodiscard]] Table unratedRisks(const PackContext& context);
// Rows are fetched later: they keep the context alive.
[[nodiscard]] Table riskRatings(const std::shared_ptr<const PackContext>& context);
[[nodiscard]] Table riskReasons(const std::shared_ptr<const PackContext>& context);

} // namespace ringbinder::report
