// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icalendar.h"

#include "core/store/binder.h"

namespace ringbinder {

namespace {

constexpr qsizetype kMostOctets = 75; // of a line, without its end

// "\" ";" "," and line breaks, as values of type TEXT want them; other controls are not allowed.
QByteArray escapedText(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\' || c == u';' || c == u',') {
            escaped += u'\\';
            escaped += c;
        } else if (c == u'\r') {
            if (at + 1 == text.size() || text[at + 1] != u'\n')
                escaped += QLatin1String("\\n");
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            escaped += QLatin1String("\\n");
        } else if (c == u'\t' || c.category() != QChar::Other_Control) {
            escaped += c;
        }
    }
    return escaped.toUtf8();
}

class CalendarLines final {
public:
    // Folds: what follows goes on in the next line behind a blank, never within a character.
    void add(const QByteArray& name, const QByteArray& value)
    {
        const QByteArray line = name + ':' + value;
        qsizetype start = 0;
        qsizetype room = kMostOctets;
        while (line.size() - start > room) {
            qsizetype end = start + room;
            while (end > start && (uchar(line[end]) & 0xC0) == 0x80)
                --end;
            m_bytes += line.mid(start, end - start) + "\r\n ";
            start = end;
            room = kMostOctets - 1;
        }
        m_bytes += line.mid(start) + "\r\n";
    }
    void addText(const QByteArray& name, const QString& text) { add(name, escapedText(text)); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

QByteArray basicDay(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QByteArray basicInstant(const QDateTime& instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

// The last days of a month that is too short stand for its 29th, 30th or 31st, as in time().
QByteArray lastDaysUpTo(int day)
{
    QByteArray days = "28";
    for (int n = 29; n <= day; ++n)
        days += ',' + QByteArray::number(n);
    return ";BYMONTHDAY=" + days + ";BYSETPOS=-1";
}

QByteArray ruleFor(const RepeatRule& repeat, QDate first)
{
    const QByteArray interval = ";INTERVAL=" + QByteArray::number(repeat.every);
    switch (repeat.unit) {
    case RepeatRule::Unit::Days:
        return "FREQ=DAILY" + interval;
    case RepeatRule::Unit::Weeks:
        return "FREQ=WEEKLY" + interval;
    case RepeatRule::Unit::Months:
        return "FREQ=MONTHLY" + interval + (first.day() > 28 ? lastDaysUpTo(first.day()) : "");
    case RepeatRule::Unit::Years:
        if (first.month() == 2 && first.day() == 29)
            return "FREQ=YEARLY" + interval + ";BYMONTH=2" + lastDaysUpTo(29);
        return "FREQ=YEARLY" + interval;
    }
    Q_UNREACHABLE();
}

void addEvent(CalendarLines& lines, const Binder& binder, const DueEntry& entry,
              const QByteArray& stamp, const QByteArray& sequence, const Language& language)
{
    const DueDate& due = *entry.due;
    const Binder::Name name = binder.names(*due.def).value(entry.uid);
    const QString subject = dueSubject(entry, name.title, language);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", entry.uid.toString().toLatin1() + '.' + due.date->key + "@ringbinder");
    lines.add("DTSTAMP", stamp);
    lines.add("SEQUENCE", sequence);
    if (entry.time.isValid()) {
        lines.add("DTSTART", basicInstant(QDateTime(entry.day, entry.time)));
    } else {
        lines.add("DTSTART;VALUE=DATE", basicDay(entry.day));
        lines.add("DTEND;VALUE=DATE", basicDay(entry.day.addDays(1)));
    }
    // Counted from the day it is done, the next date is not known before.
    if (entry.repeat.repeats() && !entry.repeat.fromCompletion)
        lines.add("RRULE", ruleFor(entry.repeat, entry.day));
    lines.addText("SUMMARY", subject);
    QStringList words{QStringLiteral("%1 %2").arg(due.def->labelText().in(language), name.code)};
    if (entry.person) {
        const auto person = binder.name(*entry.person);
        if (person) {
            words.append(Message("calendar", QT_TRANSLATE_NOOP("calendar", "Responsible: %1"))
                             .arg(person->title)
                             .in(language));
        }
    }
    lines.addText("DESCRIPTION", words.join(QLatin1Char('\n')));
    lines.addText("CATEGORIES", due.def->pluralText().in(language));
    lines.add("TRANSP", "TRANSPARENT");
    if (entry.remindDays > 0) {
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.addText("DESCRIPTION", subject);
        lines.add("TRIGGER", "-P" + QByteArray::number(entry.remindDays) + 'D');
        lines.add("END", "VALARM");
    }
    lines.add("END", "VEVENT");
}

} // namespace

QString dueSubject(const DueEntry& entry, const QString& title, const Language& language)
{
    if (entry.due->recurrence)
        return title;
    return QStringLiteral("%1: %2").arg(title, labelOf(*entry.due->date).in(language));
}

Result<QByteArray> iCalendar(const Binder& binder, const QList<DueEntry>& entries,
                             const Language& language)
{
    // Grows with every change, so that a later export is the newer one to whoever reads both.
    Binder::HistoryFilter newest;
    newest.limit = 1;
    const auto history = binder.history(newest);
    if (!history)
        return fail(history.error());
    const QByteArray sequence = QByteArray::number(history->isEmpty() ? 0 : history->first().id);
    const QByteArray stamp = basicInstant(binder.clock().nowUtc());
    CalendarLines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Ringbinder//Ringbinder " RINGBINDER_VERSION "//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    for (const DueEntry& entry : entries) {
        if (entry.state == DueEntry::State::Open)
            addEvent(lines, binder, entry, stamp, sequence, language);
    }
    lines.add("END", "VCALENDAR");
    return lines.take();
}

} // namespace ringbinder
