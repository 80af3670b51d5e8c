// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the supplier register. Used by supplierpack.cpp alone.
#pragma once

#include "core/report/packs/recordtable.h"

namespace ringbinder::report {

using SupplierContext = std::shared_ptr<const PackContext>;

// Candidates and those in use, not those that ended or were rejected.
[[nodiscard]] bool isSupplierInUse(const Record& supplier);
// Used with somebody else's computers, whatever the kind of service.
[[nodiscard]] QList<const Record*> cloudSuppliers(const Snapshot& snapshot);

[[nodiscard]] Table supplierCounts(const PackContext& context);
[[nodiscard]] Table supplierServices(const SupplierContext& context);
[[nodiscard]] Table supplierAccess(const SupplierContext& context);
[[nodiscard]] Table supplierMonitoring(const SupplierContext& context);
[[nodiscard]] Table contractTerms(const SupplierContext& context);
// The clauses that are always asked for, then the others with the times that were agreed.
[[nodiscard]] Table contractClauses(const SupplierContext& context);
[[nodiscard]] Table contractTimes(const SupplierContext& context);
[[nodiscard]] Table supplierCertificates(const SupplierContext& context);
[[nodiscard]] Table cloudSupplement(const SupplierContext& context);
// Those that were not cancelled.
[[nodiscard]] QList<const Record*> printedAssessments(const Snapshot& snapshot);
// Those that put no questions, one row each.
[[nodiscard]] Table plainAssessments(const SupplierContext& context);
// The questions of one assessment with answer, proof, weight and score.
[[nodiscard]] Table assessmentAnswers(const SupplierContext& context, const Record& assessment);

} // namespace ringbinder::report
