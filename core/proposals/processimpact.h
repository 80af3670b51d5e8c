// SPDX-License-Identifier: GPL-3.0-or-later
// The impact of a risk as the business impact analysis has it: the worst that happens to a process
// which needs one of its assets, until that asset is back. It suggests, it never writes.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/registers/continuity/business_process.h"
#include "core/schema/record.h"

#include <optional>

namespace ringbinder {

class Binder;
class Evaluation;

struct ProcessImpact {
    int impact = 0;
    Uid process;      // the one that suffers most
    Uid asset;        // that stops it
    double hours = 0; // the outage that was looked at
    Message reason;
};
// Empty where the risk does not touch availability, or no analysed process needs its assets.
[[nodiscard]] Result<std::optional<ProcessImpact>>
impactFromProcesses(const Binder& binder, const Evaluation& evaluation, const Record& risk);

} // namespace ringbinder
