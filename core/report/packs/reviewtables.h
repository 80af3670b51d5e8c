// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a management review's inputs: which records each input names, from the registers as
// they were when the review took place. Used by the pack of inputs.
#pragma once

#include "core/report/packs/reviewview.h"

namespace ringbinder::report {

// Then and now, with what moved.
[[nodiscard]] Table reviewFiguresTable(const ReviewView& view, const ReviewInputFigures& figures);
[[nodiscard]] Table earlierDecisionsTable(const ReviewView& view);
[[nodiscard]] Table changedIssuesTable(const ReviewView& view);
[[nodiscard]] Table changedRequirementsTable(const ReviewView& view);
[[nodiscard]] Table reviewNonconformitiesTable(const ReviewView& view);
[[nodiscard]] Table reviewMeasuresTable(const ReviewView& view);
[[nodiscard]] Table reviewAuditsTable(const ReviewView& view);
[[nodiscard]] Table reviewFindingsTable(const ReviewView& view);
[[nodiscard]] Table reviewObjectivesTable(const ReviewView& view);
[[nodiscard]] Table reviewFeedbackTable(const ReviewView& view);
[[nodiscard]] Table risksAboveTable(const ReviewView& view);
[[nodiscard]] Table lateTreatmentTable(const ReviewView& view);
[[nodiscard]] Table acceptancesDueTable(const ReviewView& view);
[[nodiscard]] Table reviewImprovementsTable(const ReviewView& view);
[[nodiscard]] Table reviewIncidentsTable(const ReviewView& view);
[[nodiscard]] Table reviewResourcesTable(const ReviewView& view);
[[nodiscard]] Table reviewChangesTable(const ReviewView& view);
[[nodiscard]] Table reviewLegalTable(const ReviewView& view);

} // namespace ringbinder::report
