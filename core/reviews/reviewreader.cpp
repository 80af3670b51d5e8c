// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewreader.h"

#include <algorithm>

namespace ringbinder {

namespace {
// More names than that nobody reads in a meeting; the figures count them all.
constexpr int kRecordsNamed = 15;
} // namespace

const QList<Record>& ReviewReader::records(const RegisterDef& def)
{
    const auto known = m_records.find(&def);
    if (known != m_records.end())
        return known->second;
    auto read = m_source.records(def);
    if (!read) {
        m_error = read.error();
        return m_records[&def];
    }
    return m_records[&def] = std::move(*read);
}

qint64 ReviewReader::count(const RegisterDef& def, const Asked& asked)
{
    const QList<Record>& all = records(def);
    return qint64(std::count_if(all.cbegin(), all.cend(), asked));
}

void ReviewReader::name(ReviewInputFigures& into, const RegisterDef& def, const Asked& asked,
                        const Field<Uid>* person, const Field<QDate>* day)
{
    int named = 0;
    int left = 0;
    for (const Record& record : records(def)) {
        if (!asked(record))
            continue;
        if (named == kRecordsNamed) {
            ++left;
            continue;
        }
        ++named;
        QStringList beside;
        if (const auto who = person ? record.get(*person) : std::nullopt) {
            if (const QString known = m_source.name(*who); !known.isEmpty())
                beside.append(known);
        }
        if (const auto when = day ? record.get(*day) : std::nullopt)
            beside.append(m_language.date(*when));
        const QString line = QStringLiteral("%1 %2").arg(record.code(), record.title());
        into.records.append(beside.isEmpty() ? line
                                             : QStringLiteral("%1 (%2)").arg(
                                                   line, beside.join(QLatin1String(", "))));
    }
    if (left > 0) {
        into.records.append(
            Message("review", QT_TRANSLATE_N_NOOP("review", "and %n more record(s)"))
                .count(left)
                .in(m_language));
    }
}

} // namespace ringbinder
