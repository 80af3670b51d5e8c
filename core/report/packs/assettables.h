// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the asset register pack. Used by assetpack.cpp alone.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// Assets by the choices of one field.
[[nodiscard]] Table countsTable(const PackContext& context, const FieldDef& field);
[[nodiscard]] Table criticalityTable(const PackContext& context);
// Rows are fetched later: they keep the context alive.
[[nodiscard]] Table primaryTable(const std::shared_ptr<const PackContext>& context);
[[nodiscard]] Table supportingTable(const std::shared_ptr<const PackContext>& context);
// What an auditor finds by walking around: no owner, no risk, no classification, not verified.
[[nodiscard]] Table differencesTable(const PackContext& context);

} // namespace ringbinder::report
