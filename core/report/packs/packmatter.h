// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the sections of every pack: control block and page furniture in front, legend,
// revision history, findings and approval behind. Used by packs.cpp and by the closing sections.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

[[nodiscard]] ControlBlock controlBlock(const PackContext& context);
[[nodiscard]] Furniture furniture(const PackContext& context);
// The same without the control block of a pack, for prints of a register.
[[nodiscard]] Furniture plainFurniture(const Snapshot& snapshot);

struct Abbreviation {
    QString mark;
    QString meaning;
};

// Legend of the abbreviations, scales and levels used; the scales where `withScales`.
void writeLegend(PackWriter& writer, const QList<Abbreviation>& abbreviations, bool withScales);
void writeRevisions(PackWriter& writer);
void writeFindings(PackWriter& writer);
// Rule by rule; many of one rule share a row.
[[nodiscard]] Table findingsTable(const PackContext& context, const QList<Finding>& findings);
// Whether writeChanges() has more to say than that there is nothing.
[[nodiscard]] bool hasChanges(const PackContext& context);
// The changes since the version before, field by field; long texts are cut.
void writeChanges(PackWriter& writer);
// The same of these changes, record by record, with who and when.
[[nodiscard]] Table changesTable(const PackContext& context,
                                 const QList<const Snapshot::Changed*>& changes);

// The matrix of a stage, or a sentence where no open risk is rated at it.
void writeMatrix(PackWriter& writer, RiskStage stage, double heightMm);

[[nodiscard]] SignatureBlock::Signatory signatory(const PackContext& context,
                                                  const QString& purpose, const Record* person);
// The same of author and approver; of an approved version with its dates and how it is recorded.
[[nodiscard]] SignatureBlock::Signatory preparedSignatory(const PackContext& context,
                                                          const QString& purpose);
[[nodiscard]] SignatureBlock::Signatory approvedSignatory(const PackContext& context,
                                                          const QString& purpose);
// Author and approver of the pack, else ISMS manager and top management of the organisation.
[[nodiscard]] const Record* preparedBy(const PackContext& context);
[[nodiscard]] const Record* approvedBy(const PackContext& context);
// "ISMS-RAR-001, version 2.0 of 2026-08-31": another pack as it is recorded.
[[nodiscard]] QString documentReference(const PackContext& context, QLatin1String pack);
// "Ada Lovelace, head of engineering"
[[nodiscard]] QString personWithRole(const PackContext& context, const Record* person);
[[nodiscard]] QString roleOf(const Record& person);

} // namespace ringbinder::report
