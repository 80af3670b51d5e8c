// SPDX-License-Identifier: GPL-3.0-or-later
// Cells edited as people edit them: keys, lists, many at once, the clipboard; and what stands in
// the file afterwards.
#include "tests/support/pagedriver.h"
#include "tests/support/shots.h"
#include "ui/pages/tablefooter.h"
#include "ui/shell/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace ringbinder;

class TestRegisterPage final : public PageDriver {
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    void looksLikeATable()
    {
        m_page->resize(1366 - 205, 720);
        go(4, "title");
        takeShots(*m_page, QStringLiteral("risks"));
        QCOMPARE(m_page->footer().text(), QStringLiteral("57 shown"));
        QVERIFY(m_page->headingText().startsWith(QStringLiteral("Risks 57")));
        QVERIFY(m_page->headingText().contains(QStringLiteral("above appetite")));
    }

    // ---- editing with the keyboard

    void typingReplacesAndEnterGoesDown()
    {
        go(0, "title");
        keys(QStringLiteral("Stolen"));
        press(Qt::Key_Return);
        QCOMPARE(shown(0, "title"), QStringLiteral("Stolen"));
        QCOMPARE(table().currentIndex().row(), 1);
        QCOMPARE(QApplication::focusWidget(), &table());
        keys(QStringLiteral("x"));
        press(Qt::Key_Escape);
        QCOMPARE(shown(1, "title"), QStringLiteral("Supplier outage of hosting"));
        press(Qt::Key_F2);
        press(Qt::Key_End);
        keys(QStringLiteral("!"));
        press(Qt::Key_Tab);
        QCOMPARE(shown(1, "title"), QStringLiteral("Supplier outage of hosting!"));
        QCOMPARE(table().currentIndex().row(), 1);
        QCOMPARE(table().currentIndex().column(), column("title") + 1);
        press(Qt::Key_Return); // not editing: down
        QCOMPARE(table().currentIndex().row(), 2);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(table().currentIndex().row(), 1);
    }

    void choicesOpenByTypingOrWithTheList()
    {
        go(0, "treatment");
        keys(QStringLiteral("av"));
        QVERIFY(qobject_cast<QComboBox*>(focus()));
        press(Qt::Key_Return);
        QCOMPARE(m_open->text("risk", *model().uidAt(0), "treatment"), QStringLiteral("Avoid"));
        go(2, "likelihood");
        press(Qt::Key_Down, Qt::AltModifier);
        auto* combo = table().findChildren<QComboBox*>().last();
        QVERIFY(combo->view()->isVisible());
        combo->hidePopup();
        combo->setCurrentIndex(combo->count() - 1);
        table().finishEditing();
        QVERIFY(model().valueAt(2, column("likelihood")) == Value(5));
    }

    void whatIsWrongIsSaidWhileTyping()
    {
        m_page->tableLayout().setShown(&m_open->field("risk", "next_review"), true);
        go(0, "next_review");
        keys(QStringLiteral("31/02/2025"));
        QVERIFY(m_open->host->hints.last().contains(QStringLiteral("31/02/2025")));
        takeShots(*m_page, QStringLiteral("editing_wrong_date"));
        press(Qt::Key_Return); // never blocks
        QCOMPARE(table().currentIndex().row(), 1);
        QCOMPARE(shown(0, "next_review"), QStringLiteral("31/02/2025"));
        m_page->footer().refresh();
        auto* attention = m_page->footer().findChildren<QToolButton*>().last();
        QVERIFY(attention->isVisibleTo(m_page.get()));
        go(30, "title");
        attention->click();
        QCOMPARE(table().currentIndex().row(), 0);
        QVERIFY(m_page->messages().sentence().contains(QStringLiteral("31/02/2025")));
        keys(QStringLiteral("+2w"));
        press(Qt::Key_Return);
        QCOMPARE(shown(0, "next_review"), QStringLiteral("2025-12-06"));
        m_page->footer().refresh();
        QVERIFY(!attention->isVisibleTo(m_page.get()));
    }

    void anOwnerIsFoundOrAdded()
    {
        go(0, "owner");
        keys(QStringLiteral("dana roy"));
        press(Qt::Key_Return);
        QCOMPARE(shown(0, "owner"), QStringLiteral("Dana Roy"));
        go(1, "owner");
        keys(QStringLiteral("Zoe New"));
        auto* line = qobject_cast<QLineEdit*>(focus());
        QVERIFY(line);
        auto* completer = line->findChild<QCompleter*>();
        QVERIFY(completer);
        QVERIFY(completer->popup()->isVisible());
        const int last = completer->model()->rowCount() - 1;
        const QModelIndex create = completer->popup()->model()->index(last, 0);
        QVERIFY(create.data().toString().contains(QStringLiteral("Zoe New")));
        emit completer->activated(create);
        QTRY_COMPARE(shown(1, "owner"), QStringLiteral("Zoe New"));
        const auto undone = m_open->session().undo(); // one step: the person and the link
        QVERIFY2(undone,
                 undone ? "" : qPrintable(undone.error().message.plain() + undone.error().detail));
        QCOMPARE(shown(1, "owner"), QStringLiteral("Chi Eze"));
        QCOMPARE(*m_open->binder().count(m_open->def("person")), 4);
        go(2, "owner");
        keys(QStringLiteral("nobody of that name"));
        press(Qt::Key_Return);
        QVERIFY(model().index(2, column("owner")).data(RegisterTableModel::PendingRole).toBool());
    }

    void linksAreTicked()
    {
        go(0, "assets");
        QCOMPARE(shown(0, "assets"), QStringLiteral("Laptops"));
        press(Qt::Key_F2);
        auto* list = table().findChild<QListWidget*>();
        QVERIFY(list);
        takeShots(*m_page, QStringLiteral("editing_links"));
        keys(QStringLiteral("mail"));
        QCOMPARE(list->count(), 1);
        list->item(0)->setCheckState(Qt::Checked);
        press(Qt::Key_Return);
        QCOMPARE(shown(0, "assets"), QStringLiteral("Laptops; Mail"));
        QCOMPARE(model().look(model().index(0, column("assets"))).chips.size(), 2);
        QVERIFY(m_open->session().undo());
        QCOMPARE(shown(0, "assets"), QStringLiteral("Laptops"));
    }

    void longTextTakesLines()
    {
        m_page->tableLayout().setShown(&m_open->field("risk", "description"), true);
        go(0, "description");
        keys(QStringLiteral("one"));
        press(Qt::Key_Return, Qt::AltModifier);
        keys(QStringLiteral("two"));
        press(Qt::Key_Return);
        QCOMPARE(m_open->record("risk", *model().uidAt(0))
                     .value(m_open->field("risk", "description"))
                     .text(),
                 QStringLiteral("one\ntwo"));
        QCOMPARE(shown(0, "description"), QStringLiteral("one two"));
        QCOMPARE(table().currentIndex().row(), 1);
    }

    void lockedCellsSayWhy()
    {
        go(0, "level");
        keys(QStringLiteral("5"));
        QVERIFY(m_open->host->hints.last().contains(QStringLiteral("follows from other fields")));
        QCOMPARE(QApplication::focusWidget(), &table());
        go(0, "code");
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
    }

    // ---- many cells at once

    void fillsDownRightAndAll()
    {
        selectCells(0, "owner", 3, "owner");
        press(Qt::Key_D, Qt::ControlModifier);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(shown(row, "owner"), QStringLiteral("Bob Ito"));
        QVERIFY(m_open->session().undo());
        QCOMPARE(shown(1, "owner"), QStringLiteral("Chi Eze"));
        go(1, "owner"); // one cell takes what stands above it
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(shown(1, "owner"), QStringLiteral("Bob Ito"));
        selectCells(5, "likelihood", 6, "impact");
        const Value likelihood = model().valueAt(5, column("likelihood"));
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(model().valueAt(5, column("impact")) == likelihood);
        selectCells(0, "treatment", 2, "treatment");
        keys(QStringLiteral("av"));
        press(Qt::Key_Return, Qt::ControlModifier);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(shown(row, "treatment"), QStringLiteral("Avoid"));
    }

    void clearsAndNeverTheName()
    {
        selectCells(0, "title", 1, "owner");
        press(Qt::Key_Delete);
        QCOMPARE(shown(0, "title"), QStringLiteral("Laptop theft with client data"));
        QCOMPARE(shown(1, "owner"), QStringLiteral("\u2014 none \u2014"));
        QCOMPARE(shown(1, "assets"), QString());
        QVERIFY(m_open->session().undo());
        QCOMPARE(shown(1, "owner"), QStringLiteral("Chi Eze"));
    }

    void removesRowsAndSaysWhatWent()
    {
        selectCells(0, "title", 2, "title");
        press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(model().totalCount(), 54);
        QCOMPARE(m_open->host->toasts.last(), QStringLiteral("3 risks removed, with 6 link(s)."));
        QCOMPARE(table().currentIndex().row(), 0);
        QVERIFY(table().hasFocus());
        m_open->host->undo();
        QCOMPARE(model().totalCount(), 57);
        QCOMPARE(shown(0, "code"), QStringLiteral("RSK-0001"));
        QCOMPARE(shown(0, "assets"), QStringLiteral("Laptops"));
    }

    void insertsAndDuplicates()
    {
        go(3, "owner");
        press(Qt::Key_Insert);
        keys(QStringLiteral("Flood"));
        press(Qt::Key_Tab);
        QCOMPARE(model().totalCount(), 58);
        QCOMPARE(shown(57, "title"), QStringLiteral("Flood"));
        QCOMPARE(table().currentIndex().row(), 57); // still in the record just made
        QCOMPARE(table().currentIndex().column(), column("title") + 1);
        go(0, "title");
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model().totalCount(), 59);
        QCOMPARE(table().currentIndex().row(), 58);
        QCOMPARE(shown(58, "title"), shown(0, "title"));
        QCOMPARE(shown(58, "assets"), shown(0, "assets"));
        QCOMPARE(shown(58, "code"), QStringLiteral("RSK-0059"));
    }

    // ---- clipboard

    void copiesForSpreadsheets()
    {
        m_page->tableLayout().setColumns(
            {nullptr, &m_open->field("risk", "title"), &m_open->field("risk", "next_review")});
        const Uid uid = *model().uidAt(0);
        QVERIFY(model().setData(model().index(0, 1), QStringLiteral("=1+1"), Qt::EditRole));
        selectCells(0, "title", 1, "next_review");
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData* mime = QApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), QStringLiteral("Title\tNext review\n'=1+1\t2025-11-01\n"
                                              "Supplier outage of hosting\t2025-11-06"));
        QVERIFY(mime->html().contains(QStringLiteral("sdnum=\"1033;0;@\"")));
        press(Qt::Key_C, Qt::ControlModifier);
        go(5, "title"); // and back, with the text as it was
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown(5, "title"), QStringLiteral("=1+1"));
        QCOMPARE(shown(6, "title"), QStringLiteral("Supplier outage of hosting"));
        QCOMPARE(shown(6, "next_review"), QStringLiteral("2025-11-06"));
        QCOMPARE(table().selectedRows(), (QList<int>{5, 6}));
        QVERIFY(m_open->session().undo()); // one step
        QCOMPARE(shown(5, "title"), QStringLiteral("Ransomware on file server"));
        QCOMPARE(model().rowOf(uid), 0);
    }

    void pastesOneValueIntoMany()
    {
        QApplication::clipboard()->setText(QStringLiteral("Dana Roy"));
        selectCells(0, "owner", 4, "owner");
        press(Qt::Key_V, Qt::ControlModifier);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(shown(row, "owner"), QStringLiteral("Dana Roy"));
        QVERIFY(m_open->session().undo());
        QCOMPARE(shown(1, "owner"), QStringLiteral("Chi Eze"));
    }

    void pasteGrowsAfterAQuestion()
    {
        go(55, "title");
        QApplication::clipboard()->setText(
            QStringLiteral("One\tMail\nTwo\tHosting\nThree\tno such asset\nFour\tMail\n"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(model().totalCount(), 57); // asked first
        QVERIFY(m_page->messages().sentence().contains(QStringLiteral("2 row")));
        takeShots(*m_page, QStringLiteral("paste_question"));
        press(Qt::Key_Space); // the first answer has the focus
        QCOMPARE(model().totalCount(), 59);
        QCOMPARE(shown(55, "title"), QStringLiteral("One"));
        QCOMPARE(shown(58, "title"), QStringLiteral("Four"));
        QCOMPARE(shown(58, "assets"), QStringLiteral("Mail"));
        QCOMPARE(shown(57, "assets"), QStringLiteral("no such asset")); // needs attention
        QVERIFY(model().index(57, column("assets")).data(RegisterTableModel::PendingRole).toBool());
        QVERIFY(m_open->session().undo());
        QCOMPARE(model().totalCount(), 57);
        QCOMPARE(shown(55, "title"), QStringLiteral("Supplier outage of hosting"));
    }

    void pasteIntoTheLastRowAddsAtOnce()
    {
        go(57, "title");
        QApplication::clipboard()->setText(QStringLiteral("One\tMail\nTwo\tHosting\n"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(model().totalCount(), 59);
        QCOMPARE(shown(58, "assets"), QStringLiteral("Hosting"));
        QCOMPARE(table().selectedRows(), (QList<int>{57, 58}));
    }

    void headingsAndNamelessRowsGoToTheMapper()
    {
        const QSignalSpy asked(m_page.get(), &RegisterPage::importRequested);
        go(0, "title");
        QApplication::clipboard()->setText(QStringLiteral("Title\tTreatment\nOne\tAvoid\n"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        go(57, "owner"); // no name in what is pasted
        QApplication::clipboard()->setText(QStringLiteral("Bob Ito\nDana Roy\n"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(asked.size(), 2);
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(model().totalCount(), 57);
        QCOMPARE(shown(0, "title"), QStringLiteral("Laptop theft with client data"));
    }

    void aLineBreakInsideAPastedCellStaysOneCell()
    {
        m_page->tableLayout().setColumns(
            {nullptr, &m_open->field("risk", "title"), &m_open->field("risk", "description")});
        go(0, "title");
        QApplication::clipboard()->setText(
            QStringLiteral("One\t\"first \"\"quoted\"\"\nsecond\"\nTwo\tplain\n"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown(1, "title"), QStringLiteral("Two"));
        QCOMPARE(m_open->record("risk", *model().uidAt(0))
                     .value(m_open->field("risk", "description"))
                     .text(),
                 QStringLiteral("first \"quoted\"\nsecond"));
    }

    void todayGoesIntoDates()
    {
        m_page->tableLayout().setShown(&m_open->field("risk", "next_review"), true);
        selectCells(0, "next_review", 1, "next_review");
        press(Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(shown(0, "next_review"), QStringLiteral("2025-11-22"));
        QCOMPARE(shown(1, "next_review"), QStringLiteral("2025-11-22"));
        go(0, "title");
        press(Qt::Key_Semicolon, Qt::ControlModifier);
        QVERIFY(m_open->host->hints.last().contains(QStringLiteral("hold a date")));
    }

    void selectsRowsAndColumns()
    {
        go(3, "owner");
        press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(table().selectedColumns().size(), model().columnCount());
        QCOMPARE(table().selectedRows(), QList<int>{3});
        go(3, "likelihood");
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(table().selectedRows().size(), 57);
        m_page->footer().refresh();
        QVERIFY(m_page->footer().selectionText().contains(QStringLiteral("Avg 2.96")));
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(table().currentIndex().row(), 56);
    }
};

QTEST_MAIN(TestRegisterPage)
#include "test_registerpage.moc"
