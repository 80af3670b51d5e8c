// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendaragenda.h"

#include "ui/pages/calendarmonth.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFont>

namespace ringbinder {

CalendarAgendaModel::CalendarAgendaModel(const OpenContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void CalendarAgendaModel::setEntries(const QList<DueEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const DueEntry* CalendarAgendaModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

int CalendarAgendaModel::rowOf(const Uid& uid, const FieldDef* date, QDate day) const
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const DueEntry& entry = m_entries[row];
        if (entry.uid == uid && entry.due->date == date && (!day.isValid() || entry.day == day))
            return row;
    }
    return -1;
}

int CalendarAgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CalendarAgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_isCompact ? 1 : int(ColumnCount);
}

QString CalendarAgendaModel::whenText(const DueEntry& entry) const
{
    switch (entry.state) {
    case DueEntry::State::Done:
        return tr("settled");
    case DueEntry::State::Expected:
        return tr("repeats %1").arg(entry.repeat.words().in(m_context.language));
    case DueEntry::State::Open:
        break;
    }
    const int days = int(m_context.binder.clock().today().daysTo(entry.day));
    if (days < 0)
        return tr("%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return tr("today");
    return tr("in %n day(s)", nullptr, days);
}

QString CalendarAgendaModel::personText(const DueEntry& entry) const
{
    const auto name = entry.person ? m_context.binder.name(*entry.person) : std::nullopt;
    return name ? name->title : QString();
}

QString CalendarAgendaModel::compactText(const DueEntry& entry) const
{
    QStringList facts{whenText(entry), entry.due->def->labelText().in(m_context.language)};
    if (entry.time.isValid())
        facts.prepend(m_context.language.locale().toString(entry.time, QLocale::ShortFormat));
    if (const QString who = personText(entry); !who.isEmpty())
        facts.append(who);
    return QStringLiteral("%1\n%2").arg(subjectOfDue(entry, m_context),
                                        facts.join(QStringLiteral(" \u00b7 ")));
}

QVariant CalendarAgendaModel::data(const QModelIndex& index, int role) const
{
    const DueEntry* entry = entryAt(index);
    if (!entry)
        return {};
    const QDate today = m_context.binder.clock().today();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (m_isCompact)
            return compactText(*entry);
        switch (index.column()) {
        case Day:
            return m_context.language.date(entry->day);
        case When:
            return whenText(*entry);
        case Subject:
            return subjectOfDue(*entry, m_context);
        case Register:
            return entry->due->def->labelText().in(m_context.language);
        case Person:
            return personText(*entry);
        default:
            return {};
        }
    }
    if (role == Qt::ForegroundRole) {
        const bool isTold = m_isCompact || index.column() == Day || index.column() == When;
        if (isTold && (entry->isOverdue(today) || entry->state != DueEntry::State::Open))
            return theme::tone(entry->isOverdue(today) ? Tone::Bad : Tone::Muted,
                               QApplication::palette());
    }
    if (role == Qt::FontRole && entry->state == DueEntry::State::Done) {
        QFont font = QApplication::font("QAbstractItemView");
        font.setStrikeOut(true);
        return font;
    }
    return {};
}

QVariant CalendarAgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case When:
        return tr("When");
    case Subject:
        return tr("What");
    case Register:
        return tr("Register");
    case Person:
        return tr("Responsible");
    default:
        return {};
    }
}

} // namespace ringbinder
