// SPDX-License-Identifier: GPL-3.0-or-later
// Access and leavers as people work with them: signs typed in the access matrix, conflicts opened
// and written into the rules, a list of accounts compared in the dialog, a leaver's checklist made
// and worked off.
#include "core/registers/access/access_review_line.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/system_account.h"
#include "core/registers/people/lifecycle_checklist.h"
#include "tests/support/binderfixture.h"
#include "ui/dialogs/accountlistdialog.h"
#include "ui/dialogs/leaverdialog.h"
#include "ui/forms/choiceeditors.h"
#include "ui/pages/accesspage.h"
#include "ui/pages/competencepage.h"
#include "ui/pages/conflictspage.h"
#include "ui/pages/screeningpage.h"

#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace ringbinder {

class TestAccessWork final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<MatrixPage> m_page;

    template <class Made>
    void show()
    {
        m_page = std::make_unique<Made>(m_open->context());
        m_page->resize(1140, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
        m_page->mainWidget()->setFocus();
    }
    QString shown(int row, int column)
    {
        return m_page->view().matrix().index(row, column).data().toString();
    }
    void trigger(const QString& text)
    {
        for (QAction* action : m_page->recordActions()) {
            if (action->text().remove(QLatin1Char('&')) == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    static QPushButton* button(QWidget& dialog, const QString& text)
    {
        for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
            if (each->text().remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }
    void fill()
    {
        m_open->add("person", {{"name", QStringLiteral("Anna Weiß")}});
        m_open->add("person", {{"name", QStringLiteral("Boris Novak")}});
        m_open->add("asset", {{"name", QStringLiteral("ERP")}});
        m_open->add("role", {{"name", QStringLiteral("Buyer")}});
        for (const char* name : {"Create suppliers", "Release payments"})
            m_open->add("access_role", {{"name", QString::fromLatin1(name)},
                                        {"system", QStringLiteral("ERP")},
                                        {"owner", QStringLiteral("Boris Novak")}});
        for (const char* name : {"Create suppliers", "Release payments"})
            m_open->add("access_right", {{"title", QString::fromLatin1(name)},
                                         {"person", QStringLiteral("Anna Weiß")},
                                         {"access_role", QString::fromLatin1(name)},
                                         {"approved_by", QStringLiteral("Boris Novak")},
                                         {"status", QStringLiteral("granted")}});
        m_open->add("sod_rule", {{"title", QStringLiteral("Create and pay")},
                                 {"role_a", QStringLiteral("Create suppliers")},
                                 {"role_b", QStringLiteral("Release payments")}});
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup()
    {
        QVERIFY(m_open->host->errors.isEmpty());
        m_page.reset();
        m_open.reset();
    }

    void accessIsTypedAndTakenBack()
    {
        fill();
        show<AccessPage>();
        QCOMPARE(m_page->view().matrix().rowCount(), 3); // the system and its two access roles
        m_page->view().goTo({1, 0});
        QTest::keyClick(&m_page->view(), 'q');
        QVERIFY(!m_open->host->hints.isEmpty());
        QVERIFY(shown(1, 0).isEmpty());
        QTest::keyClick(&m_page->view(), 'x');
        QVERIFY(shown(1, 0).startsWith(QLatin1Char('X')));
        QTest::keyClick(&m_page->view(), Qt::Key_Delete);
        QVERIFY(shown(1, 0).isEmpty());
        QVERIFY(shown(1, 2).contains(QStringLiteral("Anna Weiß"))); // a conflict of duties
        trigger(QStringLiteral("Record owner's approval"));
        QCOMPARE(m_open->host->toasts.size(), 1);
        QTest::keyClick(&m_page->view(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
    }

    void conflictsAreOpenedAndRecorded()
    {
        fill();
        show<ConflictsPage>();
        QCOMPARE(m_page->view().matrix().rowCount(), 1);
        m_page->view().goTo({0, 2});
        QTest::keyClick(&m_page->view(), Qt::Key_Return);
        QCOMPARE(m_open->host->openedField, QStringLiteral("status"));
        trigger(QStringLiteral("Write into rules"));
        const auto rules = m_open->binder().records(m_open->def("sod_rule"));
        QCOMPARE(rules->first().value(*m_open->def("sod_rule").field(u"status")).text(),
                 QStringLiteral("broken"));
        trigger(QStringLiteral("Make rule")); // there is one
        QCOMPARE(*m_open->binder().count(m_open->def("sod_rule")), qint64(1));
    }

    void screeningAndCompetenceFollowTheRecords()
    {
        fill();
        show<ScreeningPage>();
        QCOMPARE(m_page->view().matrix().rowCount(), 1);
        m_open->add("person", {{"name", QStringLiteral("Clara Okafor")},
                               {"access_start", QStringLiteral("2025-01-01")}});
        QCOMPARE(m_page->view().matrix().rowCount(), 2);
        m_open->add("role_assignment", {{"title", QStringLiteral("Buyer: Anna")},
                                        {"role", QStringLiteral("Buyer")},
                                        {"person", QStringLiteral("Anna Weiß")}});
        m_open->add("competence_requirement", {{"title", QStringLiteral("Bargaining")},
                                               {"role", QStringLiteral("Buyer")},
                                               {"level", QStringLiteral("alone")}});
        show<CompetencePage>();
        QCOMPARE(shown(0, 0).right(6), QStringLiteral("? of 3"));
        m_page->view().goTo({0, 0});
        QTest::keyClick(&m_page->view(), Qt::Key_Return);
        QCOMPARE(*m_open->binder().count(m_open->def("competence_record")), qint64(1));
        QCOMPARE(m_open->host->openedField, QStringLiteral("level"));
    }

    void anAccountListBecomesLines()
    {
        fill();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Konten Übersicht 1.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Account,Display name,Groups\n"
                   "aweiss,Anna Wei\xc3\x9f,Create suppliers; Release payments\nroot,,\n");
        file.close();
        const auto erp =
            m_open->binder().findEqual(m_open->def("asset"), *m_open->def("asset").field(u"name"),
                                       Value(QStringLiteral("ERP")));
        auto* dialog = new AccountListDialog(m_open->context(), std::nullopt, nullptr);
        dialog->show();
        // A name that nobody has is no system to compare with, and is not offered as a new one.
        auto* line = dialog->findChild<RecordLine*>();
        QTest::keyClicks(line->line(), QStringLiteral("Nowhere"));
        QCOMPARE(line->line()->completer()->model()->rowCount(), 0);
        QVERIFY(!line->chosen());
        dialog->setSystem(erp->first());
        QSignalSpy compared(dialog, &AccountListDialog::compared);
        QSignalSpy taken(dialog, &AccountListDialog::taken);
        dialog->setFile(path);
        QVERIFY(compared.wait());
        auto* tree = dialog->findChild<QTreeWidget*>();
        QCOMPARE(tree->topLevelItemCount(), 1); // two unknown accounts
        QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
        tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        dialog->accept();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(*m_open->binder().count(access_review_line::def), qint64(1));
        QCOMPARE(*m_open->binder().count(system_account::def), qint64(2));
        QVERIFY(m_open->session().undo());
        QCOMPARE(*m_open->binder().count(system_account::def), qint64(0));
    }

    void aLeaversChecklistIsMadeAndWorkedOff()
    {
        fill();
        const auto anna =
            m_open->binder().findEqual(m_open->def("person"), *m_open->def("person").field(u"name"),
                                       Value(QStringLiteral("Anna Weiß")));
        LeaverDialog* dialog = new LeaverDialog(m_open->context(), anna->first(), nullptr);
        dialog->show();
        auto* tree = dialog->findChild<QTreeWidget*>();
        QCOMPARE(tree->topLevelItemCount(), 1);
        button(*dialog, QStringLiteral("Make missing steps"))->click();
        QCOMPARE(*m_open->binder().count(lifecycle_checklist::def), qint64(2));
        QVERIFY(!button(*dialog, QStringLiteral("Make missing steps"))->isEnabled());
        QVERIFY(!button(*dialog, QStringLiteral("Ticked is done"))->isEnabled());
        tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
        button(*dialog, QStringLiteral("Ticked is done"))->click();
        const auto rights = m_open->binder().records(m_open->def("access_right"));
        QCOMPARE(rights->first().value(*m_open->def("access_right").field(u"status")).text(),
                 QStringLiteral("withdrawn"));
        QVERIFY(!(tree->topLevelItem(0)->child(0)->flags() & Qt::ItemIsUserCheckable));
        dialog->reject();
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestAccessWork)
#include "test_accesswork.moc"
