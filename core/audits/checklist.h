// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist of an audit: lines made from the clauses and controls of its plan and from earlier
// findings, and what an answer leads to. Builds change sets, applies none. Used by the audit's
// page, the run through a checklist and the command line.
#pragma once

#include "core/base/language.h"
#include "core/registers/audits/audit_question.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

// Lines that the checklist lacks: the questions of each clause, one for each control, one for each
// earlier finding in the plan. An empty set: the checklist has them all.
// Error Invalid: the plan names neither a clause nor a control nor an earlier finding.
[[nodiscard]] Result<ChangeSet> checklistFor(const Binder& binder, const Uid& audited,
                                             const Language& language);

// The lines of one audit in the order of their numbers.
[[nodiscard]] Result<QList<Record>> checklistLines(const Binder& binder, const Uid& audited);

// Takes a clause or a control into the plan of an audit. Empty where it is in it already.
[[nodiscard]] Result<ChangeSet> withCriterion(const Binder& binder, const Uid& audited,
                                              const QString& number,
                                              const std::optional<Uid>& control);

// Answers a line: outcome, today as its date and who answered where neither is recorded yet.
[[nodiscard]] ChangeSet answered(const Binder& binder, const Record& line,
                                 audit_question::Result result);

// The finding that a line leads to, with what was noted, linked from the line.
// Error Invalid: the outcome is none that makes a finding, or there is one already.
[[nodiscard]] Result<ChangeSet> findingFrom(const Binder& binder, const Uid& line);
[[nodiscard]] bool makesFinding(audit_question::Result result);

} // namespace ringbinder
