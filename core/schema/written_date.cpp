// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/schema/written.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

struct DayWord {
    const char16_t* word;
    int days;
};
// Understood whatever the language: none means another day elsewhere.
constexpr DayWord kDayWords[] = {
    {u"today", 0},      {u"tomorrow", 1}, {u"yesterday", -1},  {u"heute", 0},       {u"morgen", 1},
    {u"übermorgen", 2}, {u"gestern", -1}, {u"aujourd'hui", 0}, {u"aujourd’hui", 0}, {u"demain", 1},
    {u"hier", -1},      {u"hoy", 0},      {u"mañana", 1},      {u"manana", 1},      {u"ayer", -1},
};

enum class DateUnit { Day, Week, Month, Year };

struct UnitLetter {
    const char* language;
    char letter;
    DateUnit unit;
};
// A letter of the language goes before the English one: j is a year in German, a day in French.
constexpr UnitLetter kUnitLetters[] = {
    {"de", 't', DateUnit::Day},  {"de", 'j', DateUnit::Year}, {"fr", 'j', DateUnit::Day},
    {"fr", 's', DateUnit::Week}, {"fr", 'a', DateUnit::Year}, {"es", 's', DateUnit::Week},
    {"es", 'a', DateUnit::Year}, {"", 'd', DateUnit::Day},    {"", 'w', DateUnit::Week},
    {"", 'm', DateUnit::Month},  {"", 'y', DateUnit::Year},
};

std::optional<DateUnit> unitOf(QChar letter, const Language* language)
{
    const QString code = language ? language->code() : QString();
    for (const UnitLetter& known : kUnitLetters) {
        const QLatin1String of(known.language);
        if (letter == QLatin1Char(known.letter) && (of.isEmpty() || code == of))
            return known.unit;
    }
    return std::nullopt;
}

QDate shifted(QDate day, int count, DateUnit unit)
{
    switch (unit) {
    case DateUnit::Day:
        return day.addDays(count);
    case DateUnit::Week:
        return day.addDays(qint64(count) * 7);
    case DateUnit::Month:
        return day.addMonths(count);
    case DateUnit::Year:
        return day.addYears(count);
    }
    Q_UNREACHABLE();
}

std::optional<QDate> relativeDate(const QString& text, const DateReading& reading)
{
    if (!reading.today.isValid())
        return std::nullopt;
    for (const DayWord& known : kDayWords) {
        if (text == QStringView(known.word))
            return reading.today.addDays(known.days);
    }
    static const QRegularExpression offset(QStringLiteral("^([+-])([0-9]{1,4})\\s*([a-z]?)$"));
    const QRegularExpressionMatch match = offset.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString letter = match.captured(3);
    const auto unit =
        letter.isEmpty() ? std::optional(DateUnit::Day) : unitOf(letter[0], reading.language);
    if (!unit)
        return std::nullopt;
    const int count = match.captured(2).toInt();
    return shifted(reading.today, match.captured(1) == QLatin1String("-") ? -count : count, *unit);
}

// What a written date consists of, in order.
struct DateParts {
    QStringList numbers;
    QStringList words;
    QChar separator; // between the first two numbers
    bool endsInDot = false;
};

std::optional<DateParts> partsOf(const QString& text)
{
    DateParts parts;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype start = i;
        const QChar c = text[i];
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            while (i < text.size() && text[i] >= QLatin1Char('0') && text[i] <= QLatin1Char('9'))
                ++i;
            parts.numbers.append(text.mid(start, i - start));
        } else if (c.isLetter()) {
            while (i < text.size() && text[i].isLetter())
                ++i;
            parts.words.append(text.mid(start, i - start));
        } else if (QStringView(u"./-, ").contains(c)) {
            const bool isFirst = parts.separator.isNull() || parts.separator == QLatin1Char(' ');
            if (parts.numbers.size() == 1 && isFirst)
                parts.separator = c;
            parts.endsInDot = c == QLatin1Char('.');
            ++i;
            continue;
        } else {
            return std::nullopt;
        }
        parts.endsInDot = false;
    }
    return parts;
}

int monthNamed(const QString& word, const QLocale& locale)
{
    for (int month = 1; month <= 12; ++month) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (QString name :
                 {locale.monthName(month, form), locale.standaloneMonthName(month, form)}) {
                name = name.toCaseFolded();
                name.remove(QLatin1Char('.'));
                if (name == word || (word.size() >= 3 && name.startsWith(word)))
                    return month;
            }
        }
    }
    return 0;
}

bool isDayName(const QString& word, const QLocale& locale)
{
    for (int day = 1; day <= 7; ++day) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            QString name = locale.dayName(day, form).toCaseFolded();
            name.remove(QLatin1Char('.'));
            if (name == word)
                return true;
        }
    }
    return false;
}

// The one month among the words; nothing when a word is neither a month nor a filler.
std::optional<int> monthOf(const QStringList& words, const Language* language)
{
    QList<QLocale> locales = {QLocale(QLocale::English)};
    if (language)
        locales.prepend(language->locale());
    static const QStringList fillers = {
        QStringLiteral("de"),  QStringLiteral("of"), QStringLiteral("den"), QStringLiteral("der"),
        QStringLiteral("the"), QStringLiteral("le"), QStringLiteral("el"),  QStringLiteral("st"),
        QStringLiteral("nd"),  QStringLiteral("rd"), QStringLiteral("th"),  QStringLiteral("er")};
    int found = 0;
    for (const QString& word : words) {
        int month = 0;
        bool isName = fillers.contains(word);
        for (const QLocale& locale : std::as_const(locales)) {
            month = month ? month : monthNamed(word, locale);
            isName = isName || isDayName(word, locale);
        }
        if (isName)
            continue;
        if (month == 0 || found != 0)
            return std::nullopt;
        found = month;
    }
    return found == 0 ? std::nullopt : std::optional(found);
}

std::optional<int> yearOf(const QString& digits)
{
    const int year = digits.toInt();
    if (digits.size() == 2)
        return year < 70 ? 2000 + year : 1900 + year;
    return digits.size() == 4 && year >= 1000 ? std::optional(year) : std::nullopt;
}

std::optional<QDate> dateOf(std::optional<int> year, const QString& month, const QString& day)
{
    if (!year || month.size() > 2 || day.size() > 2)
        return std::nullopt;
    const QDate date(*year, month.toInt(), day.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> namedMonthDate(const DateParts& parts, const DateReading& reading)
{
    const auto month = monthOf(parts.words, reading.language);
    if (!month || parts.numbers.isEmpty() || parts.numbers.size() > 2)
        return std::nullopt;
    const QString monthText = QString::number(*month);
    if (parts.numbers.size() == 1) {
        const bool hasToday = reading.today.isValid();
        return dateOf(hasToday ? std::optional(reading.today.year()) : std::nullopt, monthText,
                      parts.numbers[0]);
    }
    const bool yearFirst = parts.numbers[0].size() == 4;
    return dateOf(yearOf(parts.numbers[yearFirst ? 0 : 1]), monthText,
                  parts.numbers[yearFirst ? 1 : 0]);
}

std::optional<DateOrder> orderOf(const DateReading& reading)
{
    if (reading.order)
        return reading.order;
    if (!reading.language)
        return std::nullopt;
    const QString form = reading.language->locale().dateFormat(QLocale::ShortFormat);
    return form.indexOf(QLatin1Char('M')) < form.indexOf(QLatin1Char('d')) ? DateOrder::MonthFirst
                                                                           : DateOrder::DayFirst;
}

// 31.12.2025, 31.12., 3/4/2025, 31-12-25
std::optional<QDate> yearLastDate(const DateParts& parts, const DateReading& reading)
{
    std::optional<int> year;
    if (parts.numbers.size() == 3)
        year = yearOf(parts.numbers[2]);
    else if (reading.today.isValid() && parts.separator != QLatin1Char('-'))
        year = reading.today.year();
    const auto dayFirst = dateOf(year, parts.numbers[1], parts.numbers[0]);
    if (parts.separator == QLatin1Char('.'))
        return dayFirst;
    const auto monthFirst = dateOf(year, parts.numbers[0], parts.numbers[1]);
    if (!dayFirst || !monthFirst)
        return dayFirst ? dayFirst : monthFirst;
    if (dayFirst == monthFirst)
        return dayFirst;
    const auto order = orderOf(reading);
    if (!order)
        return std::nullopt;
    return *order == DateOrder::DayFirst ? dayFirst : monthFirst;
}

struct DayAndTime {
    QString day;
    QTime time; // null: none written
};

std::optional<DayAndTime> splitTime(const QString& text)
{
    static const QRegularExpression time(QStringLiteral(
        "(?:\\s|(?<=[0-9])t)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?\\s*"
        "(am|pm|z|[+-][0-9]{2}:?[0-9]{2})?$"));
    const QRegularExpressionMatch match = time.match(text);
    if (!match.hasMatch())
        return DayAndTime{text, {}};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5);
    if (half == QLatin1String("am") || half == QLatin1String("pm")) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    }
    const QString milliseconds = match.captured(4).left(3).leftJustified(3, QLatin1Char('0'));
    const QTime read(hour, match.captured(2).toInt(), match.captured(3).toInt(),
                     milliseconds.toInt());
    if (!read.isValid())
        return std::nullopt;
    return DayAndTime{text.left(match.capturedStart()).trimmed(), read};
}

std::optional<QDate> readDay(const QString& day, const DateReading& reading)
{
    if (const auto relative = relativeDate(day, reading))
        return relative;
    const auto parts = partsOf(day);
    if (!parts)
        return std::nullopt;
    if (!parts->words.isEmpty())
        return namedMonthDate(*parts, reading);
    const QStringList& numbers = parts->numbers;
    if (numbers.size() == 1 && numbers[0].size() == 8)
        return dateOf(yearOf(numbers[0].left(4)), numbers[0].mid(4, 2), numbers[0].mid(6));
    if (numbers.size() == 3 && numbers[0].size() == 4)
        return dateOf(yearOf(numbers[0]), numbers[1], numbers[2]);
    if (numbers.size() == 3 || numbers.size() == 2)
        return yearLastDate(*parts, reading);
    return std::nullopt;
}

} // namespace

std::optional<QDate> readDate(const QString& text, const DateReading& reading)
{
    const QString written = text.trimmed().toCaseFolded();
    if (written.size() > 60)
        return std::nullopt;
    const auto split = splitTime(written);
    return split ? readDay(split->day, reading) : std::nullopt;
}

bool isAmbiguousDate(const QString& text)
{
    const QDate anyDay(2024, 1, 1);
    const auto dayFirst = readDate(text, {nullptr, anyDay, DateOrder::DayFirst});
    const auto monthFirst = readDate(text, {nullptr, anyDay, DateOrder::MonthFirst});
    return dayFirst && monthFirst && dayFirst != monthFirst;
}

std::optional<QDateTime> readInstant(const QString& text, const DateReading& reading)
{
    const QString written = text.trimmed();
    if (written.size() > 60)
        return std::nullopt;
    const QDateTime iso = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (iso.isValid() && iso.timeSpec() != Qt::LocalTime)
        return iso.toUTC();
    const auto split = splitTime(written.toCaseFolded());
    const auto day = split ? readDay(split->day, reading) : std::nullopt;
    if (!day)
        return std::nullopt;
    const QDateTime local =
        split->time.isValid() ? QDateTime(*day, split->time) : day->startOfDay();
    return local.isValid() ? std::optional(local.toUTC()) : std::nullopt;
}

} // namespace ringbinder
