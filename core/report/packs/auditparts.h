// SPDX-License-Identifier: GPL-3.0-or-later
// Sections that plan, checklist and report of an audit write alike, and their closing matter. Used
// by the audit packs alone.
#pragma once

#include "core/report/packs/packmatter.h"

namespace ringbinder::report {

// A heading of the second level and the client's text below it.
void writeField(PackWriter& writer, const Record& record, const FieldDef& field);
// Sites, units, processes and other management systems, below the text of the scope.
void writeScope(PackWriter& writer, const Record& audited);
// The free text and the table of what the plan names.
void writeCriteria(PackWriter& writer, const Record& audited);
// Who audits, why that is independent, and what the registers say against it.
void writeTeam(PackWriter& writer, const Record& audited);
// The person with the day on which it was recorded; without a day a line to write on.
[[nodiscard]] SignatureBlock::Signatory recordedSignatory(const PackContext& context,
                                                          const QString& purpose,
                                                          const Record* person,
                                                          const std::optional<QDate>& day);
// The lead auditor, under the name that is printed for auditors.
[[nodiscard]] SignatureBlock::Signatory leadSignatory(const PackContext& context,
                                                      const QString& purpose, const Record& audited,
                                                      const std::optional<QDate>& day);
// Adds who approved the printed version, where it is an approved one.
void addApproval(const PackContext& context, SignatureBlock& block);
// Legend, revision history and open findings.
void writeAuditClosing(PackWriter& writer);

} // namespace ringbinder::report
