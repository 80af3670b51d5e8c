// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/repeatrule.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kLastYearOfDates = 9999;

qint64 daysOfUnit(RepeatRule::Unit unit)
{
    return unit == RepeatRule::Unit::Weeks ? 7 : 1;
}

} // namespace

QDate RepeatRule::time(QDate first, int n) const
{
    QDate day;
    switch (unit) {
    case Unit::Days:
    case Unit::Weeks:
        day = first.addDays(qint64(every) * n * daysOfUnit(unit));
        break;
    case Unit::Months:
        day = first.addMonths(every * n);
        break;
    case Unit::Years:
        day = first.addYears(every * n);
        break;
    }
    return day.isValid() && day.year() <= kLastYearOfDates ? day : QDate();
}

QDate RepeatRule::after(QDate due, QDate done) const
{
    if (!repeats())
        return {};
    if (fromCompletion || !due.isValid())
        return time(done, 1);
    int n = 1;
    // Times that were missed are not made up for. Days and weeks may have missed thousands.
    if (unit == Unit::Days || unit == Unit::Weeks) {
        const qint64 step = every * daysOfUnit(unit);
        n = int(std::max<qint64>(1, due.daysTo(done) / step));
    }
    QDate next = time(due, n);
    while (next.isValid() && next <= done)
        next = time(due, ++n);
    return next;
}

Message RepeatRule::words() const
{
    if (!repeats())
        return {};
    switch (unit) {
    case Unit::Days:
        return Message("calendar", QT_TRANSLATE_N_NOOP("calendar", "every %n day(s)")).count(every);
    case Unit::Weeks:
        return Message("calendar", QT_TRANSLATE_N_NOOP("calendar", "every %n week(s)"))
            .count(every);
    case Unit::Months:
        return Message("calendar", QT_TRANSLATE_N_NOOP("calendar", "every %n month(s)"))
            .count(every);
    case Unit::Years:
        return Message("calendar", QT_TRANSLATE_N_NOOP("calendar", "every %n year(s)"))
            .count(every);
    }
    Q_UNREACHABLE();
}

RepeatRule repeatRuleOf(const Recurrence& recurrence, const FieldValue& value)
{
    RepeatRule rule;
    rule.every = int(std::clamp<qint64>(value(*recurrence.every).integer(), 0, 1000));
    const QString unit = value(*recurrence.unit).text();
    if (unit == QLatin1String("days"))
        rule.unit = RepeatRule::Unit::Days;
    else if (unit == QLatin1String("weeks"))
        rule.unit = RepeatRule::Unit::Weeks;
    else if (unit == QLatin1String("years"))
        rule.unit = RepeatRule::Unit::Years;
    rule.fromCompletion = value(*recurrence.from).text() == QLatin1String("completion");
    return rule;
}

} // namespace ringbinder
