// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the readiness report: clause by clause, check by check, day by day. Verdicts come
// from core/rules/readiness.h and core/guide; nothing is judged here.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// The certificate that is worked for, beside what scope and sites say today.
[[nodiscard]] KeyValue certificationTarget(const PackContext& context);
// Where the application and the registers disagree; empty where they do not.
[[nodiscard]] QStringList targetDifferences(const PackContext& context);
[[nodiscard]] Table clauseTable(const PackContext& context);
[[nodiscard]] Table checkTable(const PackContext& context);
[[nodiscard]] Table openNonconformities(const PackContext& context);
[[nodiscard]] Table severityTable(const PackContext& context, const QList<Finding>& findings);
// What has to happen, by day, until stage 2.
[[nodiscard]] Table timePlan(const PackContext& context);
// Of that what is late or blocked, and gaps that are closed only after stage 2.
[[nodiscard]] Table dangersToTheDate(const PackContext& context);
[[nodiscard]] Table interviewList(const PackContext& context);
[[nodiscard]] Table siteList(const PackContext& context);

} // namespace ringbinder::report
