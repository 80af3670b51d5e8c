// SPDX-License-Identifier: GPL-3.0-or-later
// How vulnerability scanners head their columns and what they call the severity of a weakness.
// Inside of weaknessscan.h: the products differ by version, so a column goes by several names.
#pragma once

#include "core/technical/scantable.h"

#include <array>
#include <optional>

namespace ringbinder {

// What a column says; places in the lists of headings below.
enum WeaknessColumn : int {
    kPlugin,
    kTitle,
    kSeverity,
    kHost,
    kAddress,
    kDnsName,
    kMac,
    kSystem,
    kPort,
    kProtocol,
    kCve,
    kScore,
    kOlderScore,
    kSolution,
    kOutput,
    kTask,
    kTime,
};

// Level of a weakness; the counts of a host stand in this order.
enum class WeaknessLevel { Critical, High, Medium, Low, Informational };
inline constexpr std::array<const char*, 4> kWeaknessLevels{"critical", "high", "medium", "low"};

// Both in the order of WeaknessColumn.
[[nodiscard]] QList<ScanTable::Known> nessusColumns();
[[nodiscard]] QList<ScanTable::Known> greenboneColumns();

// By the bounds of CVSS.
[[nodiscard]] WeaknessLevel weaknessLevelOfScore(double score);
// Words, and 0 to 4; nothing for what is neither.
[[nodiscard]] std::optional<WeaknessLevel> weaknessLevelOf(const QString& text);

} // namespace ringbinder
