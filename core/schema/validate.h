// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a record against its declaration and its register's own rules. Nothing is changed.
#pragma once

#include "core/schema/issue.h"
#include "core/schema/record.h"

namespace ringbinder {

class RatingScales;

// What FieldDef demands of one value: type, length, range, choices, form of dates. `scales` may be
// null, then a rating is only checked to be positive. At most one issue.
[[nodiscard]] std::optional<Issue> validateValue(const FieldDef& field, const Value& value,
                                                 const RatingScales* scales = nullptr);

// All fields, the given extra fields, required ones, then RegisterDef::check.
[[nodiscard]] IssueList validate(const Record& record,
                                 const QList<const FieldDef*>& extraFields = {},
                                 const RatingScales* scales = nullptr);

} // namespace ringbinder
