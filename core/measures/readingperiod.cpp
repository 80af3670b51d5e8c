// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/readingperiod.h"

#include "core/registers/measures/measure_reading.h"
#include "core/schema/format.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2200;

std::optional<ReadingPeriod> monthsOf(int year, int first, int count, const QString& title)
{
    const QDate from(year, first, 1);
    if (!from.isValid() || year < kFirstYear || year > kLastYear)
        return std::nullopt;
    return ReadingPeriod{from, from.addMonths(count).addDays(-1), title};
}

std::optional<ReadingPeriod> calendarMonth(int year, int month)
{
    if (month < 1 || month > 12)
        return std::nullopt;
    return monthsOf(year, month, 1,
                    QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0')));
}

// The match of one of several spellings, whose groups are named "y" and "n".
struct YearAndNumber {
    int year = 0;
    int number = 0;
};

std::optional<YearAndNumber> matched(const QString& text, const QStringList& patterns)
{
    for (const QString& pattern : patterns) {
        const QRegularExpression form(QRegularExpression::anchoredPattern(pattern),
                                      QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        if (match.hasMatch())
            return YearAndNumber{match.captured(QStringLiteral("y")).toInt(),
                                 match.captured(QStringLiteral("n")).toInt()};
    }
    return std::nullopt;
}

std::optional<ReadingPeriod> numberedPeriod(const QString& text)
{
    static const QString kYear = QStringLiteral("(?<y>\\d{4})");
    const auto both = [](const QString& number) {
        return QStringList{kYear + QStringLiteral("[\\s/-]*") + number,
                           number + QStringLiteral("[\\s/.-]*") + kYear};
    };
    if (const auto year = matched(text, {kYear}))
        return monthsOf(year->year, 1, 12, QString::number(year->year));
    if (const auto month = matched(text, {kYear + QStringLiteral("[-/.](?<n>\\d{1,2})"),
                                          QStringLiteral("(?<n>\\d{1,2})[-/.]") + kYear}))
        return calendarMonth(month->year, month->number);
    QStringList quarters = both(QStringLiteral("Q\\s?(?<n>[1-4])"));
    quarters.append(both(QStringLiteral("(?<n>[1-4])\\.\\s?(?:Quartal|quarter)")));
    if (const auto quarter = matched(text, quarters)) {
        return monthsOf(quarter->year, 3 * quarter->number - 2, 3,
                        QStringLiteral("%1-Q%2").arg(quarter->year).arg(quarter->number));
    }
    QStringList halves = both(QStringLiteral("H\\s?(?<n>[12])"));
    halves.append(both(QStringLiteral("(?<n>[12])\\.\\s?(?:Halbjahr|half)")));
    if (const auto half = matched(text, halves)) {
        return monthsOf(half->year, 6 * half->number - 5, 6,
                        QStringLiteral("%1-H%2").arg(half->year).arg(half->number));
    }
    const auto week = matched(text, both(QStringLiteral("(?:KW|CW|W)\\s?(?<n>\\d{1,2})")));
    if (!week || week->number < 1 || week->number > 53 || week->year < kFirstYear)
        return std::nullopt;
    const QDate fourth(week->year, 1, 4); // is always in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek()).addDays(7 * (week->number - 1));
    int year = 0;
    if (monday.weekNumber(&year) != week->number || year != week->year)
        return std::nullopt;
    return ReadingPeriod{
        monday, monday.addDays(6),
        QStringLiteral("%1-W%2").arg(year).arg(week->number, 2, 10, QLatin1Char('0'))};
}

std::optional<ReadingPeriod> namedMonth(const QString& text, const Language& language)
{
    static const QRegularExpression kForm(QStringLiteral("^(?<name>\\p{L}+)\\.?\\s+(?<y>\\d{4})$"));
    const auto match = kForm.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(QStringLiteral("name"));
    for (const QLocale& locale : {language.locale(), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString known = locale.standaloneMonthName(month, form);
                if (known.endsWith(QLatin1Char('.')))
                    known.chop(1);
                if (name.compare(known, Qt::CaseInsensitive) == 0)
                    return calendarMonth(match.captured(QStringLiteral("y")).toInt(), month);
            }
        }
    }
    return std::nullopt;
}

std::optional<QDate> dayOf(const QString& text, const Language& language)
{
    ParseContext context;
    context.language = &language;
    const auto day = parseValue(measure_reading::periodEnd, text, context);
    const QDate date = day ? QDate::fromString(day->text(), Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<ReadingPeriod> readingPeriod(const QString& text, const Language& language)
{
    const QString written = text.simplified();
    if (written.isEmpty())
        return std::nullopt;
    if (auto period = numberedPeriod(written))
        return period;
    if (auto period = namedMonth(written, language))
        return period;
    static const QRegularExpression kBetween(QStringLiteral("\\s(?:-|\u2013|to|bis)\\s"));
    const QStringList ends = written.split(kBetween);
    const auto last = dayOf(ends.last(), language);
    if (!last || ends.size() > 2)
        return std::nullopt;
    if (ends.size() == 1)
        return ReadingPeriod{{}, *last, last->toString(Qt::ISODate)};
    const auto first = dayOf(ends.first(), language);
    if (!first || *first > *last)
        return std::nullopt;
    return ReadingPeriod{*first, *last,
                         QStringLiteral("%1 \u2013 %2")
                             .arg(first->toString(Qt::ISODate), last->toString(Qt::ISODate))};
}

} // namespace ringbinder
