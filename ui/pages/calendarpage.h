// SPDX-License-Identifier: GPL-3.0-or-later
// Everything dated, of all registers, as a month or as a list: what is overdue, what comes, who
// has it. Moves a date by drag or by typing it, says that a task is done, writes an iCalendar file.
// What a date is and when it is settled is decided in core/calendar.
#pragma once

#include "core/calendar/duelist.h"
#include "ui/pages/livepage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace ringbinder {

class CalendarAgendaModel;
class CalendarMonthModel;
class CalendarMonthView;

class CalendarPage final : public LivePage {
    Q_OBJECT
public:
    explicit CalendarPage(const OpenContext& context, QWidget* parent = nullptr);
    ~CalendarPage() override;

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] QList<QAction*> recordActions() const override;

    // Makes this day current, turning to its month.
    void goTo(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    void showList(bool on);
    // As a list, from what is overdue on to the next two weeks.
    void showOverdue();
    [[nodiscard]] CalendarMonthView& monthView() { return *m_month; }
    [[nodiscard]] QTreeView& listView() { return *m_list; }
    [[nodiscard]] QListView& dayView() { return *m_dayList; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Range { TwoWeeks, Quarter, Year, All };
    void buildActions();
    QWidget* buildHeading();
    QWidget* buildFilters();
    QWidget* buildMonth();
    void follow(const ChangeNotice& notice) override;
    [[nodiscard]] Result<> refresh() override;
    void refreshFilters();
    void refreshMonth();
    void refreshDay();
    void refreshList();
    void refreshActions();
    [[nodiscard]] DueQuery query() const;
    [[nodiscard]] const DueEntry* currentEntry() const;
    void open(const DueEntry& entry);
    void openDay(QDate day, int n);
    void move(const DueEntry& entry, QDate day);
    void askForDay();
    void finish();
    bool write(Result<ChangeSet> set, const QString& said); // true: it was written
    void exportDates();

    DueList m_dates;
    QDate m_day;
    CalendarMonthModel* m_monthModel;
    CalendarAgendaModel* m_dayModel;
    CalendarAgendaModel* m_listModel;
    CalendarMonthView* m_month;
    QListView* m_dayList;
    QTreeView* m_list;
    QStackedWidget* m_stack;
    QLabel* m_heading;
    QLabel* m_dayHeading;
    QToolButton* m_asMonth;
    QToolButton* m_asList;
    QWidget* m_turning; // back, today, on
    QComboBox* m_person;
    QComboBox* m_register;
    QComboBox* m_range;
    QCheckBox* m_withDone;
    QPushButton* m_overdue;
    QAction* m_open = nullptr;
    QAction* m_move = nullptr;
    QAction* m_finish = nullptr;
    QAction* m_export = nullptr;
};

} // namespace ringbinder
