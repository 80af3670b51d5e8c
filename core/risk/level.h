// SPDX-License-Identifier: GPL-3.0-or-later
// The level of a risk at each of its four stages, worked out from the ratings of a record. Levels
// are never stored. Used by the risk register's derive(), rules, charts and packs.
#pragma once

#include "core/base/message.h"
#include "core/schema/derive.h"

#include <array>

namespace ringbinder {

class Record;

enum class RiskStage {
    Inherent, // without any control
    Current,  // as it is today
    Target,   // expected after treatment
    Residual, // after treatment, confirmed
};
inline constexpr std::array<RiskStage, 4> kRiskStages = {RiskStage::Inherent, RiskStage::Current,
                                                         RiskStage::Target, RiskStage::Residual};

// Keys of the fields of one stage; the current stage has them without a prefix.
struct StageKeys {
    QLatin1String likelihood; // "inherent_likelihood"
    QLatin1String impact;
    QLatin1String score; // computed
    QLatin1String level; // computed, a token of the bands
};
[[nodiscard]] StageKeys keysOf(RiskStage stage);
// "inherent", "current", "target", "residual"
[[nodiscard]] QLatin1String tokenOf(RiskStage stage);
[[nodiscard]] std::optional<RiskStage> stageFromToken(QStringView token);
[[nodiscard]] Text labelOf(RiskStage stage);

struct RiskLevel {
    int score = 0;
    LevelBand band;
};
// Empty when a rating is missing (0) or off its scale.
[[nodiscard]] std::optional<RiskLevel> levelOf(const RatingScales& scales, int likelihood,
                                               int impact);
[[nodiscard]] std::optional<RiskLevel> levelAt(const Record& record, RiskStage stage,
                                               const RatingScales& scales);

} // namespace ringbinder
