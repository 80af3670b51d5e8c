// SPDX-License-Identifier: GPL-3.0-or-later
// Due dates as rows: the calendar's list, and the list of one day beside the month. Shows what it
// is given; CalendarPage asks and writes.
#pragma once

#include "core/calendar/duelist.h"
#include "ui/models/opencontext.h"

#include <QAbstractTableModel>

namespace ringbinder {

class CalendarAgendaModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, When, Subject, Register, Person, ColumnCount };

    explicit CalendarAgendaModel(const OpenContext& context, QObject* parent = nullptr);

    // One column with all of it in two lines, for a narrow list.
    void setCompact(bool on) { m_isCompact = on; }
    void setEntries(const QList<DueEntry>& entries);
    [[nodiscard]] const DueEntry* entryAt(const QModelIndex& index) const; // null: none
    // The row of the same record and date; -1 for none.
    [[nodiscard]] int rowOf(const Uid& uid, const FieldDef* date, QDate day = {}) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString whenText(const DueEntry& entry) const;
    [[nodiscard]] QString personText(const DueEntry& entry) const;
    [[nodiscard]] QString compactText(const DueEntry& entry) const;

    const OpenContext& m_context;
    QList<DueEntry> m_entries;
    bool m_isCompact = false;
};

} // namespace ringbinder
