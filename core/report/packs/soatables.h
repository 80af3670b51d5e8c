// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the Statement of Applicability. Used by soapack.cpp alone.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// One of the 93 controls of Annex A; everything else comes from other sources.
[[nodiscard]] bool isAnnexA(const Record& control);

[[nodiscard]] Table themeTable(const PackContext& context);
[[nodiscard]] Table shortExclusions(const PackContext& context);
[[nodiscard]] Table notYetImplemented(const PackContext& context);
// Rows are fetched later: they keep the context alive.
[[nodiscard]] Table controlTable(const std::shared_ptr<const PackContext>& context, bool annexA);
[[nodiscard]] Table shortControlTable(const std::shared_ptr<const PackContext>& context);

} // namespace ringbinder::report
