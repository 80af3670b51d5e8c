// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a record against its declaration and its register's own rules. Nothing is changed.
#pragma once

#include "core/schema/issue.h"
#include "core/schema/record.h"

#include <tl/expected.hpp>

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

// A record in which validate() found no error: whoever is handed one need not look again. Only
// validated() makes them.
class ValidRecord final {
public:
    [[nodiscard]] const Record& record() const& { return m_record; }
    [[nodiscard]] Record&& record() && { return std::move(m_record); }

private:
    friend tl::expected<ValidRecord, IssueList>
    validated(Record record, const QList<const FieldDef*>& extraFields, const RatingScales* scales);
    explicit ValidRecord(Record record)
        : m_record(std::move(record))
    {
    }
    Record m_record;
};

// What validate() says instead, where there is an error in it.
[[nodiscard]] tl::expected<ValidRecord, IssueList>
validated(Record record, const QList<const FieldDef*>& extraFields = {},
          const RatingScales* scales = nullptr);

} // namespace ringbinder
