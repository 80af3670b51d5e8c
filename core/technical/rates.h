// SPDX-License-Identifier: GPL-3.0-or-later
// Pass rates of technical rules by what people steer by: zone of the network, control, owner. Said
// by screens and packs alike; worked out of a ComplianceState and stored nowhere.
#pragma once

#include "core/technical/compliance.h"

namespace ringbinder {

enum class RateBy { Zone, Control, Owner };
inline constexpr RateBy kRatesBy[] = {RateBy::Zone, RateBy::Control, RateBy::Owner};
[[nodiscard]] Text labelOf(RateBy by);
// The register whose records the rows are about.
[[nodiscard]] const RegisterDef& registerOf(RateBy by);

struct RateRow {
    std::optional<Uid> uid; // nothing: outside every zone, without a control or an owner
    QString name;           // title; empty where uid is nothing
    PassRate rate;
    int expired = 0; // results
};
// Lowest rate first. The owner is that of the asset, else that of the rule. A result counts for
// each control of its rule. Only what was checked.
[[nodiscard]] Result<QList<RateRow>> ratesBy(const RecordSource& source,
                                             const ComplianceState& state, RateBy by);

} // namespace ringbinder
