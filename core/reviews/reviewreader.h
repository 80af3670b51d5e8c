// SPDX-License-Identifier: GPL-3.0-or-later
// Reads registers for the figures of a management review: records read once, counting, and lines
// that name a record. Used by reviewfigures alone.
#pragma once

#include "core/reviews/reviewfigures.h"

#include <functional>
#include <map>

namespace ringbinder {

class ReviewReader final {
public:
    using Asked = std::function<bool(const Record&)>;

    // `source` fills computed fields.
    ReviewReader(RecordSource source, const Language& language, const ReviewPeriod& period)
        : m_source(std::move(source))
        , m_language(language)
        , m_period(period)
    {
    }

    [[nodiscard]] const RecordSource& source() const { return m_source; }
    [[nodiscard]] const Language& language() const { return m_language; }
    [[nodiscard]] const ReviewPeriod& period() const { return m_period; }
    // Read once. Empty after a failure, which error() then tells.
    [[nodiscard]] const QList<Record>& records(const RegisterDef& def);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    [[nodiscard]] qint64 count(const RegisterDef& def, const Asked& asked);
    // Lines for the first of those that are asked for, by a date field and a person where given.
    void name(ReviewInputFigures& into, const RegisterDef& def, const Asked& asked,
              const Field<Uid>* person = nullptr, const Field<QDate>* day = nullptr);
    [[nodiscard]] bool isWithin(const std::optional<QDate>& day) const
    {
        return day && *day >= m_period.from && *day <= m_period.until;
    }
    [[nodiscard]] bool isWithin(const std::optional<QDateTime>& instant) const
    {
        return instant && isWithin(std::optional(instant->toLocalTime().date()));
    }

private:
    RecordSource m_source;
    const Language& m_language;
    ReviewPeriod m_period;
    std::map<const RegisterDef*, QList<Record>> m_records;
    std::optional<Error> m_error;
};

} // namespace ringbinder
