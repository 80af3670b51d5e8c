// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar as people use it: keys and mouse in the month, the list, filters, a date dragged to
// another day, a task done, the export; and what a screen reader is told.
#include "core/registers/calendar/calendar_task.h"
#include "core/registers/improvements/action.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "ui/pages/calendarmonth.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/pagefactory.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace ringbinder {

namespace {

const QDate kToday(2025, 11, 22); // a Saturday

} // namespace

class TestCalendarPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<CalendarPage> m_page;

    void show(QSize size = {1140, 640})
    {
        m_page = std::make_unique<CalendarPage>(m_open->context());
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        m_page->mainWidget()->setFocus();
    }
    CalendarMonthView& month() { return m_page->monthView(); }
    CalendarMonthModel& days() { return *static_cast<CalendarMonthModel*>(month().model()); }
    void press(Qt::Key key)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_page->mainWidget(), key);
    }
    Uid addAction(const QString& title, const QString& due, const QString& owner = {})
    {
        return m_open->add("action", {{"title", title}, {"due", due}, {"owner", owner}});
    }
    QString due(const Uid& uid) { return m_open->text("action", uid, "due"); }
    QStringList dayTexts()
    {
        QStringList texts;
        const QAbstractItemModel* model = m_page->dayView().model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString().section(QLatin1Char('\n'), 0, 0));
        return texts;
    }
    template <class Widget>
    Widget* named(const QString& name)
    {
        for (Widget* widget : m_page->findChildren<Widget*>()) {
            if (widget->accessibleName() == name || buttonText(widget) == name)
                return widget;
        }
        return nullptr;
    }
    static QString buttonText(QWidget* widget)
    {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        return button ? button->text().remove(u'&') : QString();
    }
    void choose(const QString& combo, const QString& entry)
    {
        auto* box = named<QComboBox>(combo);
        QVERIFY(box);
        const int at = box->findText(entry);
        QVERIFY2(at >= 0, qPrintable(entry));
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    void drag(QDate from, int n, QDate to)
    {
        const QPoint start = month().entryRect(from, n).center();
        const QPoint end = month().visualRect(days().indexOf(to)).center();
        QTest::mousePress(month().viewport(), Qt::LeftButton, {}, start);
        QMouseEvent onTheWay(QEvent::MouseMove, end, month().viewport()->mapToGlobal(end),
                             Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(month().viewport(), &onTheWay);
        QTest::mouseRelease(month().viewport(), Qt::LeftButton, {}, end);
    }

private slots:
    void init()
    {
        m_open = std::make_unique<BinderFixture>();
        m_open->add("person", {{"name", QStringLiteral("Anna Weiss")}});
        m_open->add("person", {{"name", QStringLiteral("Bob Ito")}});
    }
    void cleanup()
    {
        QVERIFY(m_open->host->errors.isEmpty());
        m_page.reset();
        m_open.reset();
    }

    void itStandsAboveTheHeadingsAndItsTasksBesideIt()
    {
        const QList<NavigationEntry> entries =
            navigationEntries(m_open->binder().registry(), m_open->context().language);
        QCOMPARE(entries.at(0).key, QStringLiteral("overview"));
        QCOMPARE(entries.at(1).key, QStringLiteral("calendar"));
        for (const NavigationEntry& entry : entries)
            QVERIFY(entry.key != QLatin1String("calendar_task"));
    }

    void keysGoByDayWeekAndMonth()
    {
        show();
        QCOMPARE(m_page->day(), kToday);
        press(Qt::Key_Right);
        QCOMPARE(m_page->day(), kToday.addDays(1));
        press(Qt::Key_Down);
        QCOMPARE(m_page->day(), kToday.addDays(8));
        press(Qt::Key_Down); // leaves the month
        QCOMPARE(m_page->day(), QDate(2025, 12, 7));
        QCOMPARE(days().month(), QDate(2025, 12, 1));
        press(Qt::Key_PageDown);
        QCOMPARE(m_page->day(), QDate(2026, 1, 7));
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        press(Qt::Key_Up);
        press(Qt::Key_Left);
        QCOMPARE(m_page->day(), QDate(2025, 10, 30));
        press(Qt::Key_Home);
        QCOMPARE(m_page->day(), kToday);
        QCOMPARE(days().month(), QDate(2025, 11, 1));
        QCOMPARE(month().currentIndex(), days().indexOf(kToday));
    }

    void theGridIsATableThatSpeaks()
    {
        addAction(QStringLiteral("Patch servers"), QStringLiteral("2025-11-20"));
        show();
        const QString today = days().indexOf(kToday).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(today.contains(QLatin1String("today")), qPrintable(today));
        const QString late =
            days().indexOf(QDate(2025, 11, 20)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(late.contains(QLatin1String("Patch servers: Due (overdue)")), qPrintable(late));
        QVERIFY(late.contains(QLatin1String("November")));
        for (const char* name : {"Month", "List of dates", "Responsible", "Register"})
            QVERIFY2(named<QWidget>(QLatin1String(name)), name);
    }

    void enterOpensTheRecord()
    {
        const Uid patch = addAction(QStringLiteral("Patch"), QStringLiteral("2025-11-22"));
        show();
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened, QList<Uid>{patch});
        QCOMPARE(m_open->host->openedField, QStringLiteral("due"));
    }

    void ofSeveralTheOneChosenOpens()
    {
        addAction(QStringLiteral("First"), QStringLiteral("2025-11-22"));
        const Uid second = addAction(QStringLiteral("Second"), QStringLiteral("2025-11-22"));
        show();
        press(Qt::Key_Return);
        QVERIFY(m_open->host->opened.isEmpty());
        QVERIFY(m_page->dayView().hasFocus());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened, QList<Uid>{second});
        press(Qt::Key_Escape);
        QVERIFY(month().hasFocus());
        press(Qt::Key_Left);
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
        QCOMPARE(m_open->host->hints.size(), 1);
    }

    void moreThanFitsIsCounted()
    {
        for (int n = 0; n < 12; ++n)
            addAction(QStringLiteral("Action %1").arg(n), QStringLiteral("2025-11-22"));
        show();
        QVERIFY(!month().entryRect(kToday, 0).isEmpty());
        QVERIFY(month().entryRect(kToday, 11).isEmpty());
        QVERIFY(!month().moreRect(kToday).isEmpty());
        QVERIFY(month().visualRect(days().indexOf(kToday)).contains(month().moreRect(kToday)));
        // All of them stand beside.
        QCOMPARE(dayTexts().size(), 12);
        QVERIFY(month().moreRect(kToday.addDays(1)).isEmpty());
    }

    void aDateIsDraggedToAnotherDay()
    {
        const Uid patch = addAction(QStringLiteral("Patch"), QStringLiteral("2025-11-20"));
        show();
        drag(QDate(2025, 11, 20), 0, QDate(2025, 11, 27));
        QCOMPARE(due(patch), QStringLiteral("2025-11-27"));
        QCOMPARE(m_page->day(), QDate(2025, 11, 27));
        QCOMPARE(dayTexts(), QStringList{QStringLiteral("Patch: Due")});
        QCOMPARE(m_open->host->toasts.size(), 1);
        m_open->host->undo();
        QCOMPARE(due(patch), QStringLiteral("2025-11-20"));
        QVERIFY(days().entriesOn(QDate(2025, 11, 27)).isEmpty());
        QCOMPARE(days().entriesOn(QDate(2025, 11, 20)).size(), 1);
        // After reopening too.
        drag(QDate(2025, 11, 20), 0, QDate(2025, 11, 28));
        m_page.reset();
        m_open->reopen();
        QCOMPARE(due(patch), QStringLiteral("2025-11-28"));
    }

    void whatCannotMoveSaysWhy()
    {
        m_open->add("supplier_contract", {{"title", QStringLiteral("Hosting")},
                                          {"end", QStringLiteral("2026-02-25")},
                                          {"notice_months", QStringLiteral("3")}});
        show();
        drag(QDate(2025, 11, 25), 0, QDate(2025, 11, 27));
        QCOMPARE(m_open->host->errors.size(), 1);
        QVERIFY(m_open->host->errors.first().message.plain().contains(
            QLatin1String("follows from other fields")));
        m_open->host->errors.clear();
        QCOMPARE(days().entriesOn(QDate(2025, 11, 25)).size(), 1);
    }

    void aReadOnlyFileRefusesInASentence()
    {
        const Uid patch = addAction(QStringLiteral("Patch"), QStringLiteral("2025-11-20"));
        m_open->reopen(Binder::Access::ReadOnly);
        show();
        drag(QDate(2025, 11, 20), 0, QDate(2025, 11, 27));
        QCOMPARE(m_open->host->errors.size(), 1);
        QVERIFY(m_open->host->errors.first().kind == Error::Kind::ReadOnly);
        QVERIFY(!m_open->host->errors.first().message.plain().isEmpty());
        m_open->host->errors.clear();
        QCOMPARE(due(patch), QStringLiteral("2025-11-20"));
        QVERIFY(!named<QPushButton>(QStringLiteral("Move…"))->isEnabled());
    }

    void aDateIsMovedByTypingIt()
    {
        const Uid patch = addAction(QStringLiteral("Patch"), QStringLiteral("2025-11-22"));
        show();
        auto* move = named<QPushButton>(QStringLiteral("Move…"));
        QVERIFY(move);
        m_open->prompt.texts = {QStringLiteral("+2w")};
        move->click();
        QCOMPARE(due(patch), QStringLiteral("2025-12-06"));
        QCOMPARE(days().month(), QDate(2025, 12, 1));
        m_open->prompt.texts = {QStringLiteral("soon")};
        move->click();
        QCOMPARE(due(patch), QStringLiteral("2025-12-06"));
        QVERIFY(m_open->host->hints.last().contains(QLatin1String("soon")));
    }

    void aTaskThatIsDoneComesBack()
    {
        const Uid scan = m_open->add("calendar_task", {{"title", QStringLiteral("Scan")},
                                                       {"next_due", QStringLiteral("2025-11-22")},
                                                       {"repeat_every", QStringLiteral("1")},
                                                       {"repeat_unit", QStringLiteral("weeks")}});
        show();
        // Its next time is expected already.
        QCOMPARE(days().entriesOn(QDate(2025, 11, 29)).size(), 1);
        auto* done = named<QPushButton>(QStringLiteral("Done"));
        QVERIFY(done && done->isEnabled());
        done->click();
        QCOMPARE(m_open->text("calendar_task", scan, "next_due"), QStringLiteral("2025-11-29"));
        QCOMPARE(m_open->text("calendar_task", scan, "last_done"), QStringLiteral("2025-11-22"));
        QVERIFY(days().entriesOn(kToday).isEmpty());
        QVERIFY(m_open->host->toasts.first().contains(QLatin1String("2025-11-29")));
        QVERIFY(!done->isEnabled()); // nothing is left on this day
    }

    void filtersLeaveWhatIsAskedFor()
    {
        addAction(QStringLiteral("Hers"), QStringLiteral("2025-11-22"),
                  QStringLiteral("Anna Weiss"));
        addAction(QStringLiteral("His"), QStringLiteral("2025-11-22"), QStringLiteral("Bob Ito"));
        m_open->add("calendar_task", {{"title", QStringLiteral("Nobody's")},
                                      {"next_due", QStringLiteral("2025-11-22")}});
        m_open->add("action", {{"title", QStringLiteral("Settled")},
                               {"due", QStringLiteral("2025-11-22")},
                               {"status", QStringLiteral("done")}});
        show();
        QCOMPARE(dayTexts().size(), 3);
        choose(QStringLiteral("Responsible"), QStringLiteral("Anna Weiss"));
        QCOMPARE(dayTexts(), QStringList{QStringLiteral("Hers: Due")});
        choose(QStringLiteral("Responsible"), QStringLiteral("Nobody named"));
        QCOMPARE(dayTexts(), QStringList{QStringLiteral("Nobody's")});
        choose(QStringLiteral("Responsible"), QStringLiteral("Everybody"));
        choose(QStringLiteral("Register"), QStringLiteral("Actions"));
        QCOMPARE(dayTexts().size(), 2);
        named<QCheckBox>(QStringLiteral("Show what is settled"))->setChecked(true);
        QCOMPARE(dayTexts().size(), 3);
    }

    void theListHasWhatIsOverdueOnTop()
    {
        addAction(QStringLiteral("Far"), QStringLiteral("2026-09-01"));
        addAction(QStringLiteral("Soon"), QStringLiteral("2025-11-30"));
        const Uid late = addAction(QStringLiteral("Late"), QStringLiteral("2025-10-01"));
        show();
        auto* strip = named<QPushButton>(QStringLiteral("1 overdue · 1 in 14 days"));
        QVERIFY(strip && strip->isVisible());
        strip->click();
        const QAbstractItemModel* list = m_page->listView().model();
        QVERIFY(m_page->listView().isVisible());
        QCOMPARE(list->rowCount(), 2);
        QCOMPARE(list->index(0, 2).data().toString(), QStringLiteral("Late: Due"));
        QCOMPARE(list->index(0, 1).data().toString(), QStringLiteral("52 day(s) overdue"));
        QCOMPARE(list->index(1, 2).data().toString(), QStringLiteral("Soon: Due"));
        choose(QStringLiteral("How far ahead"), QStringLiteral("All dates"));
        QCOMPARE(list->rowCount(), 3);
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened, QList<Uid>{late});
    }

    void whatChangesElsewhereIsSeen()
    {
        show();
        QVERIFY(dayTexts().isEmpty());
        const Uid patch = addAction(QStringLiteral("Patch"), QStringLiteral("2025-11-22"));
        QCOMPARE(dayTexts(), QStringList{QStringLiteral("Patch: Due")});
        m_page->hide();
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("action"), {}, 1});
        set.set(action::def, patch, action::due, Value(QStringLiteral("2025-11-22")),
                Value(QStringLiteral("2025-11-23")));
        QVERIFY(m_open->session().apply(std::move(set)));
        QCOMPARE(dayTexts().size(), 1); // waits until it is shown
        m_page->show();
        m_page->activate();
        QVERIFY(dayTexts().isEmpty());
        // A new day begins while it is open.
        m_open->clock.advance(24 * 3600);
        m_page->activate();
        QVERIFY(days()
                    .indexOf(QDate(2025, 11, 23))
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("today")));
    }

    void theFilteredDatesAreExported()
    {
        addAction(QStringLiteral("Hers"), QStringLiteral("2025-12-24"),
                  QStringLiteral("Anna Weiss"));
        addAction(QStringLiteral("His"), QStringLiteral("2025-12-24"), QStringLiteral("Bob Ito"));
        show();
        choose(QStringLiteral("Responsible"), QStringLiteral("Anna Weiss"));
        const QString path =
            QFileInfo(m_open->path()).dir().filePath(QStringLiteral("Termine für Anna.ics"));
        m_open->prompt.paths = {path};
        named<QPushButton>(QStringLiteral("Export as iCalendar…"))->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("BEGIN:VEVENT"), 1);
        QVERIFY(bytes.contains("SUMMARY:Hers: Due\r\n"));
        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20251224\r\n"));
        QVERIFY(m_open->host->toasts.last().contains(QStringLiteral("Termine für Anna.ics")));
    }

    void looks()
    {
        for (const char* language : {"en", "de"}) {
            m_page.reset();
            m_open = std::make_unique<BinderFixture>(QString::fromLatin1(language));
            m_open->fill(30);
            for (int n = 0; n < 8; ++n)
                addAction(QStringLiteral("Encrypt the notebooks of the field staff %1").arg(n),
                          kToday.addDays(n % 3 * 3 - 4).toString(Qt::ISODate),
                          QStringLiteral("Bob Ito"));
            m_open->add("calendar_task", {{"title", QStringLiteral("Vulnerability scan")},
                                          {"next_due", QStringLiteral("2025-11-17")},
                                          {"repeat_every", QStringLiteral("1")},
                                          {"repeat_unit", QStringLiteral("weeks")}});
            show({1166, 660});
            takeShots(*m_page, QStringLiteral("calendar_month_%1").arg(QLatin1String(language)));
            m_page->showList(true);
            takeShots(*m_page, QStringLiteral("calendar_list_%1").arg(QLatin1String(language)));
            // Nothing is cut off at the width of a small screen.
            QVERIFY(m_page->minimumSizeHint().width() <= 1100);
        }
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestCalendarPage)
#include "test_calendarpage.moc"
