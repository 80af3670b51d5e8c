// SPDX-License-Identifier: GPL-3.0-or-later
// What plan, checklist and report of an audit share: its parts in their order, and the tables made
// of them. Used by the audit packs alone; it judges nothing that core/audits judges.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

[[nodiscard]] Speech auditSpeech(const PackContext& context);
// Audits that the organisation holds; plan and report of the others come from their auditors.
[[nodiscard]] bool isHeldByUs(const Record& audited);
[[nodiscard]] bool auditTookPlace(const Record& audited);
// Of what an audit is recorded with, the day that places it in time; invalid: none.
[[nodiscard]] QDate auditDay(const Record& audited);
// "ISMS-AUR-001-AUD-0002": the report of an audit as it is recorded, else as it will be called.
[[nodiscard]] QString reportReference(const PackContext& context, const Record& audited);

// The lines of its checklist by their numbers.
[[nodiscard]] QList<const Record*> checklistOf(const PackContext& context, const Record& audited);
// What it found, the gravest first; good practices apart.
[[nodiscard]] QList<const Record*> findingsIn(const PackContext& context, const Record& audited);
[[nodiscard]] QList<const Record*> goodPracticesIn(const PackContext& context,
                                                   const Record& audited);
// The lead auditor first.
[[nodiscard]] QList<const Record*> teamOf(const PackContext& context, const Record& audited);
// "9.2.2 Internal audit programme", "A.5.18 Access rights": what a line is about.
[[nodiscard]] QString criterionOf(const PackContext& context, const Record& line);

[[nodiscard]] Table teamTable(const PackContext& context, const Record& audited);
[[nodiscard]] Table auditeeTable(const PackContext& context, const Record& audited);
// Clauses, controls, documents and laws that the plan names, with their versions.
[[nodiscard]] Table criteriaTable(const PackContext& context, const Record& audited);
// Findings of earlier audits with what became of them.
[[nodiscard]] Table followUpTable(const PackContext& context, const Record& audited);
// Rows are fetched later: they keep the context alive.
[[nodiscard]] Table questionTable(const std::shared_ptr<const PackContext>& context,
                                  const Record& audited);
// What was found about each clause and control.
[[nodiscard]] Table resultTable(const PackContext& context, const Record& audited);
// Lines that were planned and not looked at, with the reason noted.
[[nodiscard]] Table notAuditedTable(const std::shared_ptr<const PackContext>& context,
                                    const Record& audited);
[[nodiscard]] Table findingTable(const std::shared_ptr<const PackContext>& context,
                                 const Record& audited);

} // namespace ringbinder::report
