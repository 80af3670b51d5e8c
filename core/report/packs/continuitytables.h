// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the continuity pack. Used by continuitypack.cpp alone.
#pragma once

#include "core/report/packs/recordtable.h"

namespace ringbinder::report {

using ContinuityContext = std::shared_ptr<const PackContext>;

[[nodiscard]] QList<const Record*> runningProcesses(const Snapshot& snapshot);
[[nodiscard]] QList<const Record*> plansInUse(const Snapshot& snapshot);
// Plans that nobody has tested yet.
[[nodiscard]] QList<const Record*> untestedPlans(const PackContext& context);
// Systems that something needs in a time, that a plan brings back, or that are backed up.
[[nodiscard]] QList<const Record*> recoveredSystems(const PackContext& context);
[[nodiscard]] QList<const Record*> singlePointProcesses(const Snapshot& snapshot);

// Where what is planned, tested, agreed or backed up is worse than what is needed.
[[nodiscard]] Table recoveryGapsTable(const ContinuityContext& context);
// What is needed in a time while nothing is planned, tested or agreed: by process and hours.
[[nodiscard]] Table unknownRecoveryTable(const ContinuityContext& context);
[[nodiscard]] Table untestedTable(const ContinuityContext& context);
[[nodiscard]] Table singlePointsTable(const ContinuityContext& context);
[[nodiscard]] Table processTimes(const ContinuityContext& context);
[[nodiscard]] Table impactOverTime(const ContinuityContext& context);
[[nodiscard]] Table processNeeds(const ContinuityContext& context);
[[nodiscard]] Table plansTable(const ContinuityContext& context);
[[nodiscard]] Table systemsTable(const ContinuityContext& context);
[[nodiscard]] Table backupsTable(const ContinuityContext& context);
[[nodiscard]] Table continuityTests(const ContinuityContext& context);
[[nodiscard]] Table restoreTests(const ContinuityContext& context);

} // namespace ringbinder::report
