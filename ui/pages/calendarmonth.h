// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's month: six weeks as a table of days, each with what is due on it. The model says
// every day in words for screen readers; the view draws entries as chips, moves by day, week and
// month with the keys, and lets an entry be dragged to another day. Both only show and tell:
// CalendarPage reads and writes.
#pragma once

#include "core/calendar/duelist.h"
#include "ui/models/opencontext.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ringbinder {

// How pressing an entry is, for its colour and mark.
[[nodiscard]] Tone toneOfDue(const DueEntry& entry, QDate today);
// "Hosting Ltd: Next assessment", with the words of its state for those who see no colour.
[[nodiscard]] QString subjectOfDue(const DueEntry& entry, const OpenContext& context);

class CalendarMonthModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kWeeks = 6;
    static constexpr int kDays = 7;

    explicit CalendarMonthModel(const OpenContext& context, QObject* parent = nullptr);

    // Shows the month of this day; entries stay those of the days before until setEntries().
    void setMonth(QDate month);
    // Of the days shown, in the order of days.
    void setEntries(const QList<DueEntry>& entries);

    [[nodiscard]] QDate month() const { return m_month; } // its first day
    [[nodiscard]] QDate firstShown() const { return m_first; }
    [[nodiscard]] QDate lastShown() const { return m_first.addDays(kWeeks * kDays - 1); }
    [[nodiscard]] QDate dayAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const; // invalid: not shown
    [[nodiscard]] QList<DueEntry> entriesOn(QDate day) const;
    [[nodiscard]] QDate today() const { return m_context.binder.clock().today(); }
    [[nodiscard]] QString dayInWords(QDate day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const OpenContext& m_context;
    QDate m_month;
    QDate m_first;
    QList<DueEntry> m_entries;
};

class CalendarMonthView final : public QTableView {
    Q_OBJECT
public:
    CalendarMonthView(const OpenContext& context, CalendarMonthModel& model,
                      QWidget* parent = nullptr);

    // Where the n-th entry of a day is drawn; empty where there was no room for it.
    [[nodiscard]] QRect entryRect(QDate day, int n) const;
    // The "+3" of a day with more entries than fit; empty where all do.
    [[nodiscard]] QRect moreRect(QDate day) const;
    void paintDay(QPainter* painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;

signals:
    // A key wants this day, in another month perhaps.
    void dayWanted(QDate day);
    // Enter or a double click; `n` is the entry on that day, -1 the day as such.
    void opened(QDate day, int n);
    void entryPressed(QDate day, int n);
    void dropped(const ringbinder::DueEntry& entry, QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    struct DayLayout {
        int shown = 0; // entries with a chip
        int more = 0;
    };
    [[nodiscard]] DayLayout layoutOf(const QRect& cell, int entries) const;
    [[nodiscard]] QRect lineRect(const QRect& cell, int line) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int entryAt(const QPoint& at, QDate day) const; // -1: none
    void endDrag();

    const OpenContext& m_context;
    CalendarMonthModel& m_model;
    std::optional<DueEntry> m_pressed;
    QPoint m_pressedAt;
    bool m_isDragging = false;
    QDate m_target;
};

} // namespace ringbinder
