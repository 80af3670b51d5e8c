// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/listdates.h"

#include "core/base/language.h"
#include "core/technical/scangather.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

QList<Language> languagesOfDates()
{
    QList<Language> languages;
    for (const QString& code : Language::available()) {
        if (auto language = Language::load(code))
            languages.append(*language);
    }
    return languages;
}

// 100 nanoseconds since 1601, as directories of Windows export it; 0 is never.
std::optional<QDateTime> directoryTime(const QString& text)
{
    bool isNumber = false;
    const qint64 ticks = text.toLongLong(&isNumber);
    if (!isNumber || text.size() != 18)
        return std::nullopt;
    constexpr qint64 kMsTo1970 = 11'644'473'600'000;
    return QDateTime::fromMSecsSinceEpoch(ticks / 10'000 - kMsTo1970, Qt::UTC);
}

} // namespace

void ListDates::look(const QString& text)
{
    static const QRegularExpression halfDay(QStringLiteral("\\d\\s*[ap]\\.?m\\.?\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto reads = [&text](DateOrder each) {
        return readDate(text, {nullptr, {}, each}).has_value();
    };
    if (isAmbiguousDate(text)) {
        if (m_unsure.isEmpty())
            m_unsure = text;
        m_hasHalfDays = m_hasHalfDays || halfDay.match(text).hasMatch();
        return;
    }
    m_dayFirst += reads(DateOrder::DayFirst) && !reads(DateOrder::MonthFirst);
    m_monthFirst += reads(DateOrder::MonthFirst) && !reads(DateOrder::DayFirst);
}

DateOrder ListDates::order() const
{
    const bool isMonthFirst = m_monthFirst > m_dayFirst || (m_dayFirst == 0 && m_hasHalfDays);
    return isMonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

QString ListDates::unsure() const
{
    return m_dayFirst == 0 && m_monthFirst == 0 && !m_hasHalfDays ? m_unsure : QString();
}

QString listDateOf(const QString& text, DateOrder order, bool withTime, const QDate& today)
{
    static const QList<Language> kLanguages = languagesOfDates();
    if (const auto at = directoryTime(text))
        return withTime ? instantWord(*at) : at->date().toString(Qt::ISODate);
    const auto read = [&](const Language* language) -> QString {
        const DateReading reading{language, today, order};
        if (withTime && text.contains(u':')) {
            const auto at = readInstant(text, reading);
            return at ? instantWord(*at) : QString();
        }
        const auto day = readDate(text, reading);
        return day ? day->toString(Qt::ISODate) : QString();
    };
    QString word = read(nullptr);
    for (auto language = kLanguages.begin(); word.isEmpty() && language != kLanguages.end();
         ++language)
        word = read(&*language);
    // ISO with a time, of which only the day is wanted.
    if (word.isEmpty() && text.size() > 10 && (text[10] == u'T' || text[10] == u' ')) {
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        word = day.isValid() ? day.toString(Qt::ISODate) : QString();
    }
    return word;
}

} // namespace ringbinder
