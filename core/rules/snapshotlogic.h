// SPDX-License-Identifier: GPL-3.0-or-later
// What the logic of the registers says about the records of a snapshot: series of measures,
// documents that are demanded, who belongs to top management. Nothing is judged here that the
// folders of that logic do not judge; rules and packs call it so that they agree with the screen.
// A snapshot that lacks the registers named with a function answers as if they were empty.
#pragma once

#include "core/documents/mandatorystatus.h"
#include "core/measures/measureseries.h"
#include "core/rules/snapshot.h"

namespace ringbinder {

// Of measure, measure_reading and objective.
[[nodiscard]] MeasureSeries measureSeries(const Snapshot& snapshot);

// Of document and document_version.
[[nodiscard]] QList<DocumentDossier> dossiersOf(const Snapshot& snapshot);
// Of those two and registersThatAnswer().
[[nodiscard]] QList<MandatoryStatus> mandatoryStatus(const Snapshot& snapshot, bool withControls);

// Of role and role_assignment; nothing where the registers cannot tell.
[[nodiscard]] std::optional<bool> holdsTopManagement(const Snapshot& snapshot, const Uid& person,
                                                     QDate on);
// Roles that must be held and are not, of the same.
[[nodiscard]] QList<const Record*> vacantRoles(const Snapshot& snapshot);

// Of scope_statement: the one approved last, else the newest that is being written; null: none.
[[nodiscard]] const Record* scopeInForce(const Snapshot& snapshot);

} // namespace ringbinder
