// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the sample client: every page comes up, undo leads to its place, find finds.
#include "core/registers/calendar/duedates.h"
#include "core/registers/improvements/action.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "tests/support/sampledriver.h"
#include "tests/support/shots.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/page.h"
#include "ui/pages/pagefactory.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/finder.h"
#include "ui/shell/navigation.h"
#include "ui/shell/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace ringbinder;

class TestMainWindow final : public SampleDriver {
    Q_OBJECT

private slots:
    void init() { openSample(); }
    void cleanup() { closeSample(); }

    void everyPageComesUp()
    {
        for (const NavigationEntry& entry : navigationEntries(registers(), m_language)) {
            if (entry.key.isEmpty())
                continue;
            Page* page = m_window->showPage(entry.key);
            QVERIFY2(page, qPrintable(entry.key));
            QCOMPARE(m_window->currentPage(), page);
            QTest::qWait(50);
            takeShots(*m_window, QStringLiteral("window-") + entry.key);
            // A name of its own must not keep a figure from who hears instead of sees it.
            const auto labels = page->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->isVisible() && !label->accessibleName().isEmpty())
                    QVERIFY2(label->accessibleName().contains(label->text()),
                             qPrintable(label->accessibleName()));
            }
        }
    }

    void aToastOffersToUndoOnlyTheNewestChange()
    {
        const auto risks = binder().uids(risk::def).value();
        const auto rename = [&](const QString& title) {
            const Record before = **binder().find(risk::def, risks.first());
            Record after = before;
            after.set(risk::title, title);
            ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("risk"), {}, 1});
            set.update(before, after);
            QVERIFY(binder().session().apply(std::move(set)));
        };
        const auto* toast = m_window->findChild<Toast*>();
        rename(QStringLiteral("One"));
        m_window->context().host.toast(QStringLiteral("Renamed."), true);
        QCOMPARE(toast->sentence(), QStringLiteral("Renamed."));
        m_window->actions()[ActionId::Undo]->trigger();
        QVERIFY(toast->sentence().isEmpty());
        rename(QStringLiteral("Two"));
        m_window->context().host.toast(QStringLiteral("Renamed."), true);
        rename(QStringLiteral("Three"));
        QVERIFY(toast->sentence().isEmpty());
        m_window->context().host.toast(QStringLiteral("Printed."), false);
        rename(QStringLiteral("Four"));
        QCOMPARE(toast->sentence(), QStringLiteral("Printed."));
    }

    // The status bar says what is due, follows an edit, and leads to the calendar.
    void whatIsDueIsSaidAndShown()
    {
        auto* due = m_window->findChild<QPushButton*>(QStringLiteral("due"));
        QVERIFY(due);
        DueList dates(*m_window->openBinder().binder, dueDates(), m_window->context().derive);
        QVERIFY(dates.load());
        const DueList::Figures before = dates.figures(14);
        QVERIFY(before.overdue > 0);
        const QString said = QStringLiteral("%1 overdue");
        QTRY_VERIFY(due->isVisible());
        QVERIFY2(due->text().startsWith(said.arg(before.overdue)), qPrintable(due->text()));
        Record late(action::def);
        late.set(action::title, QStringLiteral("Renew the certificate"));
        late.set(action::due, m_clock.today().addDays(-3));
        late.set(action::status, action::Status::Open);
        ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(action::def.key), {}, 1});
        set.add(std::move(late));
        QVERIFY(m_window->openBinder().binder->session().apply(std::move(set)));
        QTRY_VERIFY2(due->text().startsWith(said.arg(before.overdue + 1)), qPrintable(due->text()));
        due->click();
        auto* calendar = qobject_cast<CalendarPage*>(m_window->currentPage());
        QVERIFY(calendar);
        QVERIFY(calendar->listView().isVisible());
    }

    void findLeadsToTheControl()
    {
        auto* finder = m_window->findChild<Finder*>();
        QVERIFY(finder);
        finder->start({});
        QTest::keyClicks(finder, QStringLiteral("8.13"));
        QTRY_VERIFY(finder->results()->count() > 0);
        QVERIFY(finder->results()->item(0)->text().startsWith(QLatin1String("A.8.13")));
        takeShots(*m_window, QStringLiteral("window-find"));
        QTest::keyClick(finder, Qt::Key_Return);
        auto* page = qobject_cast<RegisterPage*>(m_window->currentPage());
        QVERIFY(page);
        QCOMPARE(QLatin1String(page->def().key), QLatin1String("control"));
    }

    void fieldIsSavedWhenLeftAndUndoShowsItsPlace()
    {
        const auto risks = m_window->openBinder().binder->uids(risk::def).value();
        m_window->openRecord(risk::def, risks.first(), QStringLiteral("title"));
        auto* form = m_window->findChild<RecordForm*>();
        QVERIFY(form);
        auto* line = qobject_cast<QLineEdit*>(m_window->focusWidget());
        QVERIFY(line);
        const QString before = line->text();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Another title"));
        QTest::keyClick(line, Qt::Key_Tab);
        const auto title = [&] {
            return m_window->openBinder()
                .binder->find(risk::def, risks.first())
                .value()
                ->text(risk::title);
        };
        QCOMPARE(title(), QStringLiteral("Another title"));
        m_window->showPage(QStringLiteral("asset"));
        m_window->actions()[ActionId::Undo]->trigger();
        QCOMPARE(title(), before);
        auto* page = qobject_cast<RegisterPage*>(m_window->currentPage());
        QVERIFY(page);
        QCOMPARE(&page->def(), &risk::def);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
