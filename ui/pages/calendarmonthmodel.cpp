// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icalendar.h"
#include "ui/pages/calendarmonth.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kSoonDays = 14;

} // namespace

Tone toneOfDue(const DueEntry& entry, QDate today)
{
    switch (entry.state) {
    case DueEntry::State::Done:
        return Tone::Good;
    case DueEntry::State::Expected:
        return Tone::Muted;
    case DueEntry::State::Open:
        break;
    }
    if (entry.isOverdue(today))
        return Tone::Bad;
    return entry.day <= today.addDays(kSoonDays) ? Tone::Warning : Tone::Progress;
}

QString subjectOfDue(const DueEntry& entry, const OpenContext& context)
{
    const Binder::Name name = context.binder.names(*entry.due->def).value(entry.uid);
    return dueSubject(entry, name.title, context.language);
}

CalendarMonthModel::CalendarMonthModel(const OpenContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
    setMonth(today());
}

void CalendarMonthModel::setMonth(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (first == m_month)
        return;
    beginResetModel();
    m_month = first;
    const int weekStart = m_context.language.locale().firstDayOfWeek();
    m_first = first.addDays(-((first.dayOfWeek() - weekStart + kDays) % kDays));
    endResetModel();
}

void CalendarMonthModel::setEntries(const QList<DueEntry>& entries)
{
    m_entries = entries;
    emit dataChanged(index(0, 0), index(kWeeks - 1, kDays - 1));
}

QDate CalendarMonthModel::dayAt(const QModelIndex& index) const
{
    return index.isValid() ? m_first.addDays(index.row() * kDays + index.column()) : QDate();
}

QModelIndex CalendarMonthModel::indexOf(QDate day) const
{
    const qint64 place = m_first.daysTo(day);
    if (place < 0 || place >= kWeeks * kDays)
        return {};
    return index(int(place) / kDays, int(place) % kDays);
}

QList<DueEntry> CalendarMonthModel::entriesOn(QDate day) const
{
    const auto less = [](const DueEntry& entry, QDate than) { return entry.day < than; };
    const auto first = std::lower_bound(m_entries.cbegin(), m_entries.cend(), day, less);
    const auto last = std::lower_bound(first, m_entries.cend(), day.addDays(1), less);
    return {first, last};
}

int CalendarMonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int CalendarMonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QString CalendarMonthModel::dayInWords(QDate day) const
{
    return m_context.language.locale().toString(day, QLocale::LongFormat);
}

QVariant CalendarMonthModel::data(const QModelIndex& index, int role) const
{
    const QDate day = dayAt(index);
    if (!day.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return day.day();
    if (role != Qt::AccessibleTextRole && role != Qt::AccessibleDescriptionRole)
        return {};
    QString words = dayInWords(day);
    if (day == today())
        words = tr("%1, today").arg(words);
    const QList<DueEntry> entries = entriesOn(day);
    if (entries.isEmpty())
        return words;
    QStringList subjects;
    for (const DueEntry& entry : entries) {
        const QString subject = subjectOfDue(entry, m_context);
        subjects.append(entry.isOverdue(today()) ? tr("%1 (overdue)").arg(subject) : subject);
    }
    return QStringLiteral("%1: %2").arg(words, subjects.join(QLatin1String("; ")));
}

QVariant CalendarMonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const int weekday = m_first.addDays(section).dayOfWeek();
        const QLocale& locale = m_context.language.locale();
        if (role == Qt::DisplayRole)
            return locale.standaloneDayName(weekday, QLocale::ShortFormat);
        if (role == Qt::AccessibleTextRole)
            return locale.standaloneDayName(weekday, QLocale::LongFormat);
        return {};
    }
    // The week that has the Thursday of this row, as ISO counts.
    const int week = m_first.addDays(section * kDays + 3).weekNumber();
    if (role == Qt::DisplayRole)
        return week;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Week %1").arg(week);
    return {};
}

} // namespace ringbinder
