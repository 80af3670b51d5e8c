// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberformat.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ringbinder {
namespace {

constexpr qint64 kMsPerDay = 86'400'000;
constexpr double kLastSerial = 2'958'466; // 9999-12-31 and a day
constexpr qint64 kLeapBugSerial = 60;     // 1900-02-29, which never was

// The first section of a format code taken apart, letters and quoted parts kept away from tokens.
struct FormatParts {
    bool hasDate = false;
    bool hasTime = false;
    bool hasDuration = false;
    bool hasPercent = false;
    bool hasFraction = false; // anything but digits before or behind literals
    int zeros = 0;
    QString prefix; // literals before the digits
    QString suffix;
};

class FormatCodeReader final {
public:
    explicit FormatCodeReader(QStringView code)
        : m_code(code)
    {
    }

    [[nodiscard]] FormatParts read()
    {
        for (; m_at < m_code.size() && m_code[m_at] != u';'; ++m_at)
            token(m_code[m_at].toLower());
        // An m beside hours or seconds means minutes; alone or beside days, months.
        m_parts.hasDate = m_parts.hasDate || m_hasMonthOrMinute;
        m_parts.hasTime = m_parts.hasTime || m_hasMinute;
        return m_parts;
    }

private:
    void token(QChar c)
    {
        switch (c.unicode()) {
        case u'"':
            literal(quoted());
            return;
        case u'\\':
            ++m_at;
            if (m_at < m_code.size())
                literal(QString(m_code[m_at]));
            return;
        case u'_':
        case u'*':
            ++m_at; // the width, or the filling, of the next character
            return;
        case u'[':
            bracket();
            return;
        case u'y':
        case u'd':
            m_parts.hasDate = true;
            m_afterHour = false;
            m_lastWasMonthOrMinute = false;
            return;
        case u'h':
            m_parts.hasTime = true;
            m_afterHour = true;
            m_lastWasMonthOrMinute = false;
            return;
        case u's':
            m_parts.hasTime = true;
            if (m_hasMonthOrMinute && m_lastWasMonthOrMinute) {
                m_hasMinute = true; // mm:ss
                m_hasMonthOrMinute = m_hasMonth;
            }
            m_afterHour = false;
            return;
        case u'm':
            monthOrMinute();
            return;
        case u'a':
            if (m_code.mid(m_at).startsWith(u"AM/PM", Qt::CaseInsensitive)) {
                m_parts.hasTime = true;
                m_at += 4;
            } else if (m_code.mid(m_at).startsWith(u"A/P", Qt::CaseInsensitive)) {
                m_parts.hasTime = true;
                m_at += 2;
            }
            return;
        case u'%':
            m_parts.hasPercent = true;
            return;
        case u'0':
        case u'#':
        case u'?':
            m_parts.zeros += c == u'0';
            m_parts.hasFraction = m_parts.hasFraction || !m_parts.suffix.isEmpty();
            m_afterDigits = true;
            return;
        case u'.':
        case u',':
        case u'/':
        case u'e':
            m_parts.hasFraction = m_parts.hasFraction || m_afterDigits;
            return;
        default:
            if (QStringView(u"-+()$€£ ").contains(c))
                literal(QString(c));
        }
    }

    void monthOrMinute()
    {
        const qsizetype from = m_at;
        while (m_at + 1 < m_code.size() && m_code[m_at + 1].toLower() == u'm')
            ++m_at;
        if (m_afterHour) {
            m_hasMinute = true;
        } else {
            m_hasMonth = m_hasMonth || m_hasMonthOrMinute;
            m_hasMonthOrMinute = true;
            m_lastWasMonthOrMinute = m_at - from < 2; // mmm is a month's name
            m_hasMonth = m_hasMonth || !m_lastWasMonthOrMinute;
        }
        m_afterHour = false;
    }

    void literal(const QString& text) { (m_afterDigits ? m_parts.suffix : m_parts.prefix) += text; }

    [[nodiscard]] QString quoted()
    {
        QString text;
        for (++m_at; m_at < m_code.size() && m_code[m_at] != u'"'; ++m_at)
            text += m_code[m_at];
        return text;
    }

    // [h], [mm], [ss] count on past a day; colours, conditions and locales mean nothing here.
    void bracket()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const QString inside =
            m_code.mid(m_at + 1, (end < 0 ? m_code.size() : end) - m_at - 1).toString().toLower();
        const bool isElapsed = !inside.isEmpty() && (inside.count(u'h') == inside.size() ||
                                                     inside.count(u'm') == inside.size() ||
                                                     inside.count(u's') == inside.size());
        m_parts.hasDuration = m_parts.hasDuration || isElapsed;
        m_afterHour = isElapsed;
        m_at = end < 0 ? m_code.size() - 1 : end;
    }

    QStringView m_code;
    qsizetype m_at = 0;
    FormatParts m_parts;
    bool m_afterHour = false;
    bool m_afterDigits = false;
    bool m_hasMonth = false;         // surely
    bool m_hasMonthOrMinute = false; // a month unless seconds follow
    bool m_lastWasMonthOrMinute = false;
    bool m_hasMinute = false;
};

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

QString timeText(const QTime& time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString durationText(double days)
{
    const qint64 seconds = std::llround(std::abs(days) * 86'400);
    const QString sign = days < 0 ? QStringLiteral("-") : QString();
    const QString minutes = QString::number(seconds / 60 % 60).rightJustified(2, u'0');
    QString text(sign + QString::number(seconds / 3600) + u':' + minutes);
    if (seconds % 60 != 0)
        text += QString(u':' + QString::number(seconds % 60).rightJustified(2, u'0'));
    return text;
}

} // namespace

QString plainNumberText(double number)
{
    if (!std::isfinite(number))
        return QString::number(number);
    if (number == std::trunc(number) && std::abs(number) < 1e15)
        return QString::number(qint64(number));
    // The shortest digits that mean this number; a sheet shows 15 of them at most.
    std::array<char, 64> buffer{};
    char* const first = buffer.data();
    char* const last = first + buffer.size();
    double shown = number;
    auto written = std::to_chars(first, last, number, std::chars_format::scientific);
    if (std::count_if(first, std::find(first, written.ptr, 'e'), isAsciiDigit) > 15) {
        written = std::to_chars(first, last, number, std::chars_format::general, 15);
        std::from_chars(first, written.ptr, shown);
    }
    const double size = std::abs(shown);
    const bool isLong = size < 1e-9 || size >= 1e15;
    written = std::to_chars(first, last, shown,
                            isLong ? std::chars_format::general : std::chars_format::fixed);
    return QString::fromLatin1(first, written.ptr - first);
}

NumberFormat NumberFormat::builtIn(int id)
{
    NumberFormat format;
    if (id == 9 || id == 10)
        format.m_kind = Kind::Percent;
    else if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 ||
             (id >= 50 && id <= 54) || id == 57 || id == 58)
        format.m_kind = Kind::Date;
    else if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 ||
             id == 56)
        format.m_kind = Kind::Time;
    else if (id == 22)
        format.m_kind = Kind::DateTime;
    else if (id == 46)
        format.m_kind = Kind::Duration;
    return format;
}

NumberFormat NumberFormat::fromCode(QStringView code)
{
    NumberFormat format;
    if (code.compare(u"General", Qt::CaseInsensitive) == 0 ||
        code.compare(u"Standard", Qt::CaseInsensitive) == 0 || code == u"@")
        return format;
    const FormatParts parts = FormatCodeReader(code).read();
    const bool hasLetters =
        std::any_of(parts.prefix.begin(), parts.prefix.end(), [](QChar c) { return c.isLetter(); });
    if (parts.hasDuration)
        format.m_kind = Kind::Duration;
    else if (parts.hasDate)
        format.m_kind = parts.hasTime ? Kind::DateTime : Kind::Date;
    else if (parts.hasTime)
        format.m_kind = Kind::Time;
    else if (parts.hasPercent)
        format.m_kind = Kind::Percent;
    else if (!parts.hasFraction && parts.zeros >= 1 && (parts.zeros >= 2 || hasLetters)) {
        format.m_kind = Kind::Padded;
        format.m_digits = parts.zeros;
        format.m_prefix = parts.prefix;
        format.m_suffix = parts.suffix;
    }
    return format;
}

Cell NumberFormat::dateCell(double number, bool date1904) const
{
    const double day = std::floor(number);
    qint64 ms = std::llround((number - day) * double(kMsPerDay));
    ms = (ms + 500) / 1000 * 1000; // sheets reckon in fractions of a day: whole seconds are meant
    qint64 serial = qint64(day);
    if (ms >= kMsPerDay) {
        ms -= kMsPerDay;
        ++serial;
    }
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(ms));
    if (m_kind == Kind::Time && serial == 0)
        return Cell(timeText(time), time);
    if (!date1904 && (serial == kLeapBugSerial || serial == 0))
        return serial == 0 && ms > 0 ? Cell(timeText(time), time)
                                     : Cell(plainNumberText(number), number);
    const QDate origin = date1904                  ? QDate(1904, 1, 1)
                         : serial < kLeapBugSerial ? QDate(1899, 12, 31)
                                                   : QDate(1899, 12, 30);
    const QDate date = origin.addDays(serial);
    const QString shown = date.toString(Qt::ISODate);
    if (m_kind == Kind::Date || ms == 0)
        return Cell(shown, date);
    return Cell(QString(shown + u' ' + timeText(time)), Cell::Moment(date, time));
}

Cell NumberFormat::cell(double number, bool date1904) const
{
    const bool isDateLike =
        m_kind == Kind::Date || m_kind == Kind::DateTime || m_kind == Kind::Time;
    if (isDateLike && number >= 0 && number < kLastSerial)
        return dateCell(number, date1904);
    if (m_kind == Kind::Duration && std::isfinite(number) && std::abs(number) < kLastSerial)
        return Cell(durationText(number), number);
    if (m_kind == Kind::Percent)
        return Cell(QString(plainNumberText(number * 100) + u'%'), number);
    if (m_kind == Kind::Padded && std::abs(number) < 1e15) {
        const QString digits =
            QString::number(qint64(std::llround(std::abs(number)))).rightJustified(m_digits, u'0');
        const QString sign = number < 0 ? QStringLiteral("-") : QString();
        return Cell(QString(sign + m_prefix + digits + m_suffix), number);
    }
    return Cell(plainNumberText(number), number);
}

} // namespace ringbinder
