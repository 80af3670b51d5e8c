// SPDX-License-Identifier: GPL-3.0-or-later
// The matrices and tables of the pack on training and competence. Used by trainingpack.cpp alone.
#pragma once

#include "core/matrices/competencematrix.h"
#include "core/matrices/trainingmatrix.h"
#include "core/report/packs/recordtable.h"

namespace ringbinder::report {

using TrainingContext = std::shared_ptr<const PackContext>;

[[nodiscard]] std::shared_ptr<const TrainingMatrix> trainingMatrixOf(const Snapshot& snapshot);
[[nodiscard]] std::shared_ptr<const CompetenceMatrix> competenceMatrixOf(const Snapshot& snapshot);
// Those who have left and are therefore in no matrix.
[[nodiscard]] QList<const Record*> leaversOf(const Snapshot& snapshot);

// ---- the same in both matrices
[[nodiscard]] QList<Column> personColumns(const PackContext& context);
[[nodiscard]] QList<Cell> personCells(const PackContext& context, const Uid& uid,
                                      const QString& name, const QStringList& roles);
// One of toneTints().
[[nodiscard]] Cell matrixCell(const QStringList& lines, Tone tone);
// Not needed.
[[nodiscard]] Cell dashCell();

[[nodiscard]] Table peopleByCourse(const TrainingContext& context,
                                   const std::shared_ptr<const TrainingMatrix>& matrix);
[[nodiscard]] Table coursesTable(const TrainingContext& context,
                                 const std::shared_ptr<const TrainingMatrix>& matrix);
[[nodiscard]] Table leaversTable(const TrainingContext& context);
[[nodiscard]] Table peopleByCompetence(const TrainingContext& context,
                                       const std::shared_ptr<const CompetenceMatrix>& matrix);
// One row for each competence that a person needs.
[[nodiscard]] Table competencesTable(const TrainingContext& context,
                                     const std::shared_ptr<const CompetenceMatrix>& matrix);
[[nodiscard]] Table campaignsTable(const TrainingContext& context);
[[nodiscard]] Table phishingTable(const TrainingContext& context);
// Clicked and reported, campaign by campaign; nothing where fewer than two have figures.
[[nodiscard]] std::optional<ChartSpec> phishingChart(const PackContext& context);

} // namespace ringbinder::report
