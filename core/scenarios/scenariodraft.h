// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a drafted risk: title, description, what it affects, who would own it. For the
// builder of scenarios alone.
#pragma once

#include "core/scenarios/scenariosources.h"

namespace ringbinder {

struct ScenarioOwner {
    std::optional<Uid> person; // the owner of the asset, unless that person has left
};
[[nodiscard]] Record draftedRisk(const Record& asset, const ScenarioCombination& combination,
                                 const ScenarioOwner& owner, const Language& language);

} // namespace ringbinder
