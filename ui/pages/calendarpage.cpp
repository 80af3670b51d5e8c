// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpage.h"

#include "core/base/safefile.h"
#include "core/calendar/duechange.h"
#include "core/calendar/icalendar.h"
#include "ui/pages/calendaragenda.h"
#include "ui/pages/calendarmonth.h"
#include "ui/shell/tooltip.h"

#include <QAction>
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kDaysAhead = 14;
// What a person or register chosen in a filter is known by; other entries of the list say less.
constexpr QLatin1String kEverybody("*");
constexpr QLatin1String kNobody("-");

void keepChoice(QComboBox* combo, const QVariant& chosen)
{
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace

// ---------------------------------------------------------------- bringing up to date

QWidget* CalendarPage::mainWidget()
{
    if (m_asList->isChecked())
        return m_list;
    return m_month;
}

QList<QAction*> CalendarPage::recordActions() const
{
    return {m_open, m_move, m_finish, m_export};
}

void CalendarPage::follow(const ChangeNotice& notice)
{
    // Names of records and people are shown too, so every change counts.
    m_dates.update(notice);
}

DueQuery CalendarPage::query() const
{
    DueQuery query;
    query.withDone = m_withDone->isChecked();
    const QString person = m_person->currentData().toString();
    query.withoutPerson = person == kNobody;
    query.person = Uid::fromString(person);
    query.def = m_context.binder.registry().find(m_register->currentData().toString());
    return query;
}

Result<> CalendarPage::refresh()
{
    if (const auto loaded = m_dates.load(); !loaded)
        return fail(loaded.error());
    refreshFilters();
    const DueList::Figures figures = m_dates.figures(kDaysAhead, query());
    m_overdue->setVisible(figures.overdue + figures.soon > 0);
    m_overdue->setText(figures.overdue > 0 ? tr("%n overdue", nullptr, figures.overdue) +
                                                 QStringLiteral(" \u00b7 ") +
                                                 tr("%n in 14 days", nullptr, figures.soon)
                                           : tr("%n in 14 days", nullptr, figures.soon));
    m_overdue->setIcon(
        themedIcon(figures.overdue > 0 ? QStringLiteral("warning") : QStringLiteral("calendar")));
    m_overdue->setToolTip(tr("Show them as a list"));
    refreshMonth();
    refreshList();
    refreshActions();
    return {};
}

void CalendarPage::refreshFilters()
{
    const QVariant person = m_person->currentData();
    const QVariant chosenRegister = m_register->currentData();
    struct Named {
        QString title;
        QString uid;
    };
    QList<Named> people;
    for (const Uid& uid : m_dates.people()) {
        if (const auto name = m_context.binder.name(uid))
            people.append({name->title, uid.toString()});
    }
    QCollator order(m_context.language.locale());
    std::sort(people.begin(), people.end(), [&order](const Named& a, const Named& b) {
        return order.compare(a.title, b.title) < 0;
    });
    m_person->clear();
    m_person->addItem(tr("Everybody"), QString(kEverybody));
    m_person->addItem(tr("Nobody named"), QString(kNobody));
    for (const Named& one : std::as_const(people))
        m_person->addItem(one.title, one.uid);
    keepChoice(m_person, person);
    m_register->clear();
    m_register->addItem(tr("All registers"), QString(kEverybody));
    for (const RegisterDef* def : m_dates.registers())
        m_register->addItem(def->pluralText().in(m_context.language), QString(def->name()));
    keepChoice(m_register, chosenRegister);
}

void CalendarPage::refreshMonth()
{
    m_monthModel->setMonth(m_day);
    DueQuery asked = query();
    asked.from = m_monthModel->firstShown();
    asked.to = m_monthModel->lastShown();
    asked.withExpected = true;
    m_monthModel->setEntries(m_dates.entries(asked));
    m_month->setCurrentIndex(m_monthModel->indexOf(m_day));
    if (!m_asList->isChecked()) {
        const QLocale& locale = m_context.language.locale();
        m_heading->setText(QStringLiteral("%1 %2").arg(locale.standaloneMonthName(m_day.month()),
                                                       QString::number(m_day.year())));
    }
    refreshDay();
}

void CalendarPage::refreshDay()
{
    const DueEntry* before = m_dayModel->entryAt(m_dayList->currentIndex());
    const std::optional<std::pair<Uid, const FieldDef*>> kept =
        before ? std::optional(std::pair(before->uid, before->due->date)) : std::nullopt;
    const QList<DueEntry> entries = m_monthModel->entriesOn(m_day);
    m_dayModel->setEntries(entries);
    m_dayHeading->setText(m_monthModel->dayInWords(m_day));
    m_dayList->setAccessibleName(
        entries.isEmpty() ? tr("Nothing is due on %1").arg(m_monthModel->dayInWords(m_day))
                          : tr("Due on %1").arg(m_monthModel->dayInWords(m_day)));
    const int row = kept ? m_dayModel->rowOf(kept->first, kept->second) : -1;
    if (!entries.isEmpty())
        m_dayList->setCurrentIndex(m_dayModel->index(std::max(0, row), 0));
    refreshActions();
}

void CalendarPage::refreshList()
{
    const QDate today = m_dates.today();
    DueQuery asked = query();
    switch (Range(m_range->currentData().toInt())) {
    case Range::TwoWeeks:
        asked.to = today.addDays(kDaysAhead);
        break;
    case Range::Quarter:
        asked.to = today.addMonths(3);
        break;
    case Range::Year:
        asked.to = today.addYears(1);
        break;
    case Range::All:
        break;
    }
    const DueEntry* before = m_listModel->entryAt(m_list->currentIndex());
    const std::optional<std::pair<Uid, const FieldDef*>> kept =
        before ? std::optional(std::pair(before->uid, before->due->date)) : std::nullopt;
    const int place = m_list->currentIndex().row();
    m_listModel->setEntries(m_dates.entries(asked));
    const int rows = m_listModel->rowCount();
    int row = kept ? m_listModel->rowOf(kept->first, kept->second) : 0;
    if (row < 0)
        row = std::min(place, rows - 1);
    if (rows > 0)
        m_list->setCurrentIndex(m_listModel->index(std::max(0, row), 0));
    if (m_asList->isChecked()) {
        m_heading->setText(rows == 0 ? tr("No dates") : tr("%n date(s)", nullptr, rows));
        m_list->header()->resizeSections(QHeaderView::ResizeToContents);
        m_list->setColumnWidth(
            CalendarAgendaModel::Subject,
            std::min(m_list->columnWidth(CalendarAgendaModel::Subject), width() / 2));
    }
}

void CalendarPage::refreshActions()
{
    const DueEntry* entry = currentEntry();
    const bool canWrite = !m_context.binder.isReadOnly();
    m_open->setEnabled(entry != nullptr);
    // Where it cannot be moved, Move says why.
    m_move->setEnabled(entry && canWrite);
    m_finish->setEnabled(entry && canWrite && canBeDone(*entry));
    const QString why = tr("Only calendar tasks are done here, other dates in their record.");
    const QString what = tr("Notes today as the day it was done and sets the next date.");
    m_finish->setToolTip(plainToolTip(entry && !canBeDone(*entry) ? why : what));
}

// ---------------------------------------------------------------- moving about

const DueEntry* CalendarPage::currentEntry() const
{
    return m_asList->isChecked() ? m_listModel->entryAt(m_list->currentIndex())
                                 : m_dayModel->entryAt(m_dayList->currentIndex());
}

void CalendarPage::goTo(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    if (day.month() != m_monthModel->month().month() || day.year() != m_monthModel->month().year())
        refreshMonth();
    else
        m_month->setCurrentIndex(m_monthModel->indexOf(day));
}

void CalendarPage::showList(bool on)
{
    (on ? m_asList : m_asMonth)->setChecked(true);
    m_stack->setCurrentIndex(on ? 1 : 0);
    m_turning->setVisible(!on);
    m_range->setVisible(on);
    if (isStale())
        return; // not shown yet
    if (on)
        refreshList();
    else
        refreshMonth();
    refreshActions();
    mainWidget()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showOverdue()
{
    m_range->setCurrentIndex(m_range->findData(int(Range::TwoWeeks)));
    m_list->setCurrentIndex({});
    showList(true);
    refreshList();
    m_list->scrollToTop();
}

void CalendarPage::open(const DueEntry& entry)
{
    m_context.host.openRecord(*entry.due->def, entry.uid,
                              QString::fromLatin1(entry.due->date->key));
}

void CalendarPage::openDay(QDate day, int n)
{
    const QList<DueEntry> entries = m_monthModel->entriesOn(day);
    if (n < 0 && entries.size() == 1)
        n = 0;
    if (n >= 0 && n < entries.size()) {
        open(entries[n]);
        return;
    }
    if (entries.isEmpty())
        m_context.host.hint(tr("Nothing is due on %1.").arg(m_monthModel->dayInWords(day)));
    else
        m_dayList->setFocus(Qt::OtherFocusReason); // Enter opens the one that is chosen there
}

bool CalendarPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_dayList && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_month->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return LivePage::eventFilter(watched, event);
}

// ---------------------------------------------------------------- changing

bool CalendarPage::write(Result<ChangeSet> set, const QString& said)
{
    if (!set) {
        m_context.host.report(set.error());
        return false;
    }
    if (set->isEmpty())
        return false;
    if (const auto done = m_context.binder.session().apply(std::move(*set)); !done) {
        m_context.host.report(done.error());
        return false;
    }
    m_context.host.toast(said, true);
    return true;
}

void CalendarPage::move(const DueEntry& entry, QDate day)
{
    if (const auto writable = m_context.binder.checkWritable(); !writable) {
        m_context.host.report(writable.error());
        return;
    }
    const DueEntry moved = entry; // the models let go of it with the change
    const QString subject = subjectOfDue(moved, m_context);
    if (!write(movedTo(m_context.binder, moved, day),
               tr("Moved to %1: %2").arg(m_context.language.date(day), subject)))
        return;
    goTo(day);
    const int row = m_dayModel->rowOf(moved.uid, moved.due->date);
    if (row >= 0)
        m_dayList->setCurrentIndex(m_dayModel->index(row, 0));
}

void CalendarPage::askForDay()
{
    const DueEntry* current = currentEntry();
    if (!current)
        return;
    if (const auto movable = checkMovable(*current); !movable) {
        m_context.host.hint(movable.error().message.in(m_context.language));
        return;
    }
    const DueEntry entry = *current;
    m_context.prompt.askText(
        this, tr("Move to another day"),
        tr("New date of \"%1\":").arg(subjectOfDue(entry, m_context)),
        m_context.language.date(entry.day), [this, entry](const std::optional<QString>& text) {
            if (!text)
                return;
            const auto day = readDate(*text, {&m_context.language, m_dates.today(), {}});
            if (day)
                move(entry, *day);
            else
                m_context.host.hint(tr("\"%1\" is not a date.").arg(*text));
        });
}

void CalendarPage::finish()
{
    const DueEntry* current = currentEntry();
    if (!current || !canBeDone(*current))
        return;
    const DueEntry entry = *current;
    const QDate next = entry.repeat.after(entry.day, m_dates.today());
    write(doneOn(m_context.binder, entry, m_dates.today()),
          next.isValid() ? tr("Done. Next time: %1").arg(m_context.language.date(next))
                         : tr("Done: %1").arg(subjectOfDue(entry, m_context)));
}

void CalendarPage::exportDates()
{
    const QString folder = m_context.binder.path().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_context.binder.path()).absolutePath();
    m_context.prompt.askSaveFile(
        this,
        {tr("Export as iCalendar"),
         QStringLiteral("%1/%2.ics").arg(folder, tr("ISMS calendar")),
         {tr("Calendars (*.ics)")},
         QStringLiteral("ics")},
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            DueQuery asked = query();
            asked.withDone = false;
            const QList<DueEntry> entries = m_dates.entries(asked);
            const auto bytes = iCalendar(m_context.binder, entries, m_context.language);
            const auto written = bytes ? writeFile(*path, *bytes) : fail(bytes.error());
            if (!written)
                m_context.host.report(written.error());
            else
                m_context.host.toast(tr("%n date(s) written to %1", nullptr, int(entries.size()))
                                         .arg(QFileInfo(*path).fileName()),
                                     false);
        });
}

} // namespace ringbinder
