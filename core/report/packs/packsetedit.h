// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to an audit pack, each as one change set that undo takes back: put a part in,
// move it, choose its sections, say what happens to the evidence files, take the whole
// away. Builds only; the caller applies.
#pragma once

#include "core/registers/packs/pack_part.h"
#include "core/report/packs/packs.h"
#include "core/store/changeset.h"

namespace ringbinder::report {

// `parts`: those of the set, in order; the new one stands at the end.
[[nodiscard]] ChangeSet addedPart(const Uid& set, const QList<Record>& parts, pack_part::Kind kind,
                                  const QString& content, const QString& title);
// From one place in the order to another; both count from 0.
[[nodiscard]] ChangeSet movedPart(const QList<Record>& parts, qsizetype from, qsizetype to);
[[nodiscard]] ChangeSet removedPart(const QList<Record>& parts, qsizetype place);
[[nodiscard]] ChangeSet removedSet(const Record& set, const QList<Record>& parts);
[[nodiscard]] ChangeSet changedEvidence(const Record& set, EvidenceFiles how);

// The sections that a part prints, and how they are recorded: nothing where it is all of them.
[[nodiscard]] QStringList sectionsOf(const PackDef& pack, const Record& part);
[[nodiscard]] QString sectionsText(const PackDef& pack, const QStringList& keys);

} // namespace ringbinder::report
