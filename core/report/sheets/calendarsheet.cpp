// SPDX-License-Identifier: GPL-3.0-or-later
// One month of everything dated: as a grid of weeks for the wall, and as a list to work off.
#include "core/calendar/duelist.h"
#include "core/calendar/icalendar.h"
#include "core/registers/calendar/duedates.h"
#include "core/report/sheets/sheetpage.h"
#include "core/report/sheets/sheetparts.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

namespace ringbinder::report {

namespace {

constexpr int kWeekDays = 7;
// So that a month fits one page: the list below it has everything, in full.
constexpr qsizetype kMostOnADay = 3;
constexpr int kLongestInADay = 34; // characters
constexpr int kDayWidth = 20;      // characters

class MonthSheet final {
public:
    MonthSheet(const Binder& binder, const DueList& dates, QDate month, const Language& language)
        : m_binder(binder)
        , m_dates(dates)
        , m_first(month.year(), month.month(), 1)
        , m_last(m_first.addMonths(1).addDays(-1))
        , m_today(binder.clock().today())
        , m_language(language)
        , m_say(language, "sheet")
    {
    }

    [[nodiscard]] QString title(const QString& name) const
    {
        const QLocale& locale = m_language.locale();
        return QStringLiteral("%1: %2 %3")
            .arg(name, locale.standaloneMonthName(m_first.month()),
                 QString::number(m_first.year()));
    }

    [[nodiscard]] Table grid() const
    {
        Table table;
        const QLocale& locale = m_language.locale();
        const int firstDay = int(locale.firstDayOfWeek());
        for (int i = 0; i < kWeekDays; ++i) {
            Column day = column(locale.standaloneDayName((firstDay - 1 + i) % kWeekDays + 1));
            day.minChars = kDayWidth; // all of one width, whatever stands in them
            day.maxChars = kDayWidth;
            table.columns.append(day);
        }
        const int before = (m_first.dayOfWeek() - firstDay + kWeekDays) % kWeekDays;
        QList<Row> weeks;
        for (QDate day = m_first.addDays(-before); day <= m_last; day = day.addDays(kWeekDays)) {
            Row week;
            for (int i = 0; i < kWeekDays; ++i)
                week.cells.append(dayCell(day.addDays(i)));
            weeks.append(week);
        }
        table.rows = Rows::of(weeks);
        return table;
    }

    // Of the month, and before it what is overdue today.
    [[nodiscard]] Table list() const
    {
        Table table;
        table.columns = {
            column(m_say(QT_TRANSLATE_NOOP("sheet", "Date")), {.weight = 0.9, .wraps = false}),
            column(m_say(QT_TRANSLATE_NOOP("sheet", "What")), {.weight = 4.0}),
            column(m_say(QT_TRANSLATE_NOOP("sheet", "Record")), {.weight = 1.0, .wraps = false}),
            column(m_say(QT_TRANSLATE_NOOP("sheet", "Register")), {.weight = 1.5}),
            column(m_say(QT_TRANSLATE_NOOP("sheet", "Person")), {.weight = 1.6}),
            column(m_say(QT_TRANSLATE_NOOP("sheet", "State")), {.weight = 1.0})};
        table.tints = toneTints();
        QList<Row> overdue;
        for (const DueEntry& entry : m_dates.entries({.to = m_first.addDays(-1)})) {
            if (entry.isOverdue(m_today))
                overdue.append(rowOf(entry));
        }
        QList<Row> rows;
        if (!overdue.isEmpty()) {
            rows.append(groupRow(m_say(QT_TRANSLATE_NOOP("sheet", "Overdue from before"))));
            rows.append(overdue);
            rows.append(groupRow(m_language.locale().standaloneMonthName(m_first.month())));
        }
        const QList<DueEntry> own = entries(m_first, m_last);
        for (const DueEntry& entry : own)
            rows.append(rowOf(entry));
        table.rows = Rows::of(rows);
        table.emptyText = m_say(QT_TRANSLATE_NOOP("sheet", "Nothing is dated in this month."));
        table.countLine =
            m_say(QT_TRANSLATE_NOOP("sheet", "Dates of the month: %1, overdue from before: %2"),
                  {m_say.number(own.size()), m_say.number(overdue.size())});
        return table;
    }

private:
    [[nodiscard]] QList<DueEntry> entries(QDate from, QDate to) const
    {
        return m_dates.entries({.from = from, .to = to, .withDone = true, .withExpected = true});
    }
    [[nodiscard]] QString subject(const DueEntry& entry) const
    {
        const auto name = m_binder.name(entry.uid);
        return dueSubject(entry, name ? name->title : QString(), m_language);
    }

    [[nodiscard]] Cell dayCell(QDate day) const
    {
        const bool isOther = day < m_first || day > m_last;
        QStringList lines{QString::number(day.day())};
        const QList<DueEntry> held = isOther ? QList<DueEntry>() : entries(day, day);
        for (const DueEntry& entry : held.mid(0, kMostOnADay)) {
            const QString mark = entry.state == DueEntry::State::Done ? QStringLiteral("\u2713 ")
                                 : entry.isOverdue(m_today)           ? QStringLiteral("! ")
                                                                      : QStringLiteral("\u2022 ");
            const QString time =
                entry.time.isValid()
                    ? QString(entry.time.toString(QStringLiteral("HH:mm")) + QLatin1Char(' '))
                    : QString();
            const QString about = subject(entry);
            lines.append(
                QString(mark + time +
                        (about.size() <= kLongestInADay
                             ? about
                             : QString(about.left(kLongestInADay - 1).trimmed() + QChar(0x2026)))));
        }
        if (held.size() > kMostOnADay)
            lines.append(m_say(QT_TRANSLATE_NOOP("sheet", "and %1 more"),
                               {m_say.number(held.size() - kMostOnADay)}));
        // Room to write in.
        while (lines.size() < 4)
            lines.append(QStringLiteral("\u00A0"));
        return {lines.join(QLatin1Char('\n')), -1, false, isOther};
    }

    [[nodiscard]] Row rowOf(const DueEntry& entry) const
    {
        const auto name = m_binder.name(entry.uid);
        const auto who = entry.person ? m_binder.name(*entry.person) : std::nullopt;
        const bool isOverdue = entry.isOverdue(m_today);
        const QString state = entry.state == DueEntry::State::Done
                                  ? m_say(QT_TRANSLATE_NOOP("sheet", "done"))
                              : isOverdue ? m_say(QT_TRANSLATE_NOOP("sheet", "overdue"))
                              : entry.state == DueEntry::State::Expected
                                  ? m_say(QT_TRANSLATE_NOOP("sheet", "comes again"))
                                  : m_say(QT_TRANSLATE_NOOP("sheet", "open"));
        Row row;
        row.cells = {Cell{m_language.date(entry.day), -1, false, false},
                     Cell{subject(entry), -1, false, false},
                     Cell{name ? name->code : QString(), -1, false, false},
                     Cell{entry.due->def->labelText().in(m_language), -1, false, false},
                     who ? Cell{who->title, -1, false, false}
                         : Cell{m_say(QT_TRANSLATE_NOOP("sheet", "nobody")), -1, false, true},
                     toneCell(state, isOverdue                              ? Tone::Bad
                                     : entry.state == DueEntry::State::Done ? Tone::Good
                                                                            : Tone::Neutral)};
        return row;
    }

    const Binder& m_binder;
    const DueList& m_dates;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    const Language& m_language;
    Speech m_say;
};

} // namespace

Result<Document> composeCalendarSheet(const Binder& binder, const SheetDef& def,
                                      const Language& language, const SheetOptions& options)
{
    const auto evaluation = Evaluation::of(binder, language);
    if (!evaluation)
        return fail(evaluation.error());
    DueList dates(binder, dueDates(), evaluation->get());
    if (const auto loaded = dates.load(); !loaded)
        return fail(loaded.error());
    const QDate month = options.month.isValid() ? options.month : binder.clock().today();
    const MonthSheet sheet(binder, dates, month, language);
    auto document = sheetDocument(binder, sheet.title(def.title.in(language)), language);
    if (!document)
        return document;
    const Speech say(language, "sheet");
    document->orientation = Orientation::Landscape;
    Heading list;
    list.text = say(QT_TRANSLATE_NOOP("sheet", "All dates of the month"));
    list.isNumbered = false;
    list.startsPage = true;
    document->blocks = {
        sheet.grid(),
        Paragraph::plain(
            say(QT_TRANSLATE_NOOP("sheet", "\u2713 is done, ! is overdue, \u2022 is open.")),
            Paragraph::Style::Small),
        list, sheet.list()};
    return document;
}

} // namespace ringbinder::report
