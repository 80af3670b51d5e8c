// SPDX-License-Identifier: GPL-3.0-or-later
// Audits and management reviews as people work on them: the matrix of coverage, the run through a
// checklist by keyboard, the actions of the Record menu from finding to signed minutes.
#include "core/audits/checklist.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/controls/control.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/registry.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/registers/reviews/review_input.h"
#include "core/sample/samplebuilder.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "tests/support/topwindows.h"
#include "ui/dialogs/auditrundialog.h"
#include "ui/pages/auditactions.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/reviewagendapage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace ringbinder;

class TestAuditWork final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<QWidget> m_page;

    template <class Made>
    Made& shown(Made* made)
    {
        m_page.reset(made);
        made->resize(1080, 640);
        made->show();
        if (!QTest::qWaitForWindowExposed(made))
            qFatal("the page is not shown");
        return *made;
    }
    RegisterPage& pageOf(const char* key)
    {
        auto* page = new RegisterPage(m_open->context(), m_open->def(key));
        addAuditActions(*page, m_open->context());
        addReviewActions(*page, m_open->context());
        RegisterPage& made = shown(page);
        made.activate();
        made.table().goToCell(0, 0);
        return made;
    }
    static QAction* actionNamed(const RegisterPage& page, const char* part)
    {
        for (QAction* action : page.recordActions()) {
            if (action->text().remove(QLatin1Char('&')).contains(QLatin1String(part)))
                return action;
        }
        qFatal("no action %s", part);
    }
    Uid addAudit(const char* clauses, const char* day, const char* status = "planned")
    {
        return m_open->add("audit", {{"title", QStringLiteral("Internal audit")},
                                     {"kind", QStringLiteral("internal")},
                                     {"status", QString::fromLatin1(status)},
                                     {"planned_date", QString::fromLatin1(day)},
                                     {"clauses", QString::fromLatin1(clauses)}});
    }
    void addProgramme()
    {
        m_open->add("audit_programme", {{"title", QStringLiteral("Cycle 2025 to 2027")},
                                        {"status", QStringLiteral("running")},
                                        {"period_start", QStringLiteral("2025-01-01")},
                                        {"cycle_months", QStringLiteral("36")}});
    }
    QList<Record> lines(const Uid& audited) { return *checklistLines(m_open->binder(), audited); }
    static int rowOf(MatrixView& table, const char* number)
    {
        const QList<MatrixRow>& rows = table.matrix().sheet().rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].key == QLatin1String(number))
                return row;
        }
        return -1;
    }
    static QString cellAt(MatrixView& table, const char* number, int column,
                          int role = Qt::DisplayRole)
    {
        return table.model()->index(rowOf(table, number), column).data(role).toString();
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup()
    {
        m_page.reset();
        deleteTopWindows();
        QVERIFY(m_open->host->errors.isEmpty());
        m_open.reset();
    }

    // ---- coverage

    void theMatrixSaysWhatWasAuditedInWhichYear()
    {
        addProgramme();
        const Uid held = addAudit("4 - 5", "2025-05-01", "reported");
        addAudit("6", "2026-05-01");
        auto& page = shown(new CoveragePage(m_open->context()));
        page.activate();
        MatrixView& table = page.view();
        QCOMPARE(table.matrix().columnCount(), 3 + 1);
        QCOMPARE(table.matrix().sheet().columns[0].title, QStringLiteral("2025"));
        QVERIFY(rowOf(table, "4.1") > 0);
        QCOMPARE(cellAt(table, "4.1", 0), QStringLiteral("\u2713 AUD-0001"));
        // The state is said in words too, not by a sign and a colour alone.
        const QString spoken = cellAt(table, "4.1", 0, Qt::AccessibleTextRole);
        QVERIFY(spoken.startsWith(QLatin1String("4.1  ")));
        QVERIFY(spoken.endsWith(QLatin1String(", 2025: Audited (AUD-0001)")));
        QCOMPARE(cellAt(table, "6.2", 1), QStringLiteral("\u25CB AUD-0002"));
        QCOMPARE(cellAt(table, "9.1", 0), QStringLiteral("\u2013"));
        QVERIFY(page.summary().contains(QStringLiteral("5 of them are planned")));

        auto* gaps = page.findChild<QCheckBox*>();
        gaps->click();
        QCOMPARE(rowOf(table, "4.1"), -1);
        QVERIFY(rowOf(table, "6.2") > 0);
        gaps->click();
        auto* filter = page.findChild<QLineEdit*>();
        filter->setText(QStringLiteral("competence"));
        QVERIFY(rowOf(table, "7.2") > 0);
        QCOMPARE(rowOf(table, "4.1"), -1);
        filter->clear();

        // An audit that is deleted or changed shows at once.
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("audit"), {}, 1});
        set.set(audit::def, held, audit::status, Value(QStringLiteral("reported")),
                Value(QStringLiteral("cancelled")));
        QVERIFY(m_open->session().apply(std::move(set)));
        QCOMPARE(cellAt(table, "4.1", 0), QStringLiteral("\u2013"));
    }

    void enterOpensWhatIsBehindACell()
    {
        addProgramme();
        const Uid held = addAudit("4.1", "2025-05-01", "reported");
        const Uid next = addAudit("6", "2026-05-01");
        auto& page = shown(new CoveragePage(m_open->context()));
        page.activate();
        MatrixView& table = page.view();
        table.setFocus();
        table.goTo({rowOf(table, "4.1"), 0});
        QTest::keyClick(&table, Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return); // the first entry is chosen already
        QCOMPARE(m_open->host->opened, QList<Uid>{held});
        // A gap is taken into the plan of an audit still to come, as one step.
        std::unique_ptr<QMenu> offered(page.menuOf({rowOf(table, "9.1"), 2}));
        QVERIFY(offered);
        QCOMPARE(offered->actions().size(), 1);
        offered->actions().first()->trigger();
        QCOMPARE(m_open->text("audit", next, "clauses"), QStringLiteral("6, 9.1"));
        QCOMPARE(cellAt(table, "9.1", 1), QStringLiteral("\u25CB AUD-0002"));
        QVERIFY(m_open->session().undo());
        QCOMPARE(m_open->text("audit", next, "clauses"), QStringLiteral("6"));
        // Down goes from row to row.
        table.goTo({rowOf(table, "4.1"), 0});
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.place()->row, rowOf(table, "4.2"));
    }

    // ---- checklist

    void digitsAnswerAndGoOn()
    {
        const Uid held = addAudit("10", "2025-11-20", "in_progress");
        RegisterPage& page = pageOf("audit");
        actionNamed(page, "Run through checklist")->trigger(); // makes the checklist first
        auto* dialog = shownDialog<AuditRunDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->size(), lines(held).size());
        QVERIFY(dialog->size() >= 8);
        const QString first = dialog->question();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_1);
        QCOMPARE(lines(held)[0].value(audit_question::result).text(), QStringLiteral("conforming"));
        QCOMPARE(dialog->current(), 1);
        QVERIFY(dialog->question() != first);
        QCOMPARE(dialog->progressText(), QStringLiteral("1 of %1 answered").arg(dialog->size()));
        // Typing digits into a text is no answer; leaving saves it.
        auto* note = dialog->findChildren<QPlainTextEdit*>().last();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("17 cases without cause"));
        QCOMPARE(lines(held)[1].value(audit_question::result).text(), QStringLiteral("open"));
        QTest::keyClick(note, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(lines(held)[1].value(audit_question::result).text(), QStringLiteral("minor"));
        QCOMPARE(lines(held)[1].text(audit_question::note),
                 QStringLiteral("17 cases without cause"));
        QCOMPARE(dialog->current(), 1); // first the finding
        QTest::keyClick(note, Qt::Key_F9);
        QCOMPARE(*m_open->binder().count(audit_finding::def), 1);
        QVERIFY(lines(held)[1].get(audit_question::finding));
        QCOMPARE(dialog->current(), 2);
        takeShots(*dialog, QStringLiteral("checklist"));
        // Every answer is one step of undo.
        QVERIFY(m_open->session().undo());
        QCOMPARE(*m_open->binder().count(audit_finding::def), 0);
        QVERIFY(m_open->session().undo());
        QCOMPARE(lines(held)[1].value(audit_question::result).text(), QStringLiteral("open"));
        // It goes on where it was left.
        QTest::keyClick(dialog->focusWidget(), Qt::Key_PageDown);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        AuditRunDialog again(m_open->context(), held, nullptr);
        QCOMPARE(again.current(), 1);
    }

    void whatIsTypedIsSavedOnClosing()
    {
        const Uid held = addAudit("10.1", "2025-11-20");
        RegisterPage& page = pageOf("audit");
        actionNamed(page, "Make checklist")->trigger();
        QVERIFY(!m_open->host->toasts.isEmpty());
        {
            AuditRunDialog dialog(m_open->context(), held, nullptr);
            dialog.show();
            dialog.findChildren<QPlainTextEdit*>().first()->setPlainText(
                QStringLiteral("IMP-0004 of May"));
        }
        QCOMPARE(lines(held)[0].text(audit_question::evidenceSeen),
                 QStringLiteral("IMP-0004 of May"));
        m_page.reset();
        m_open->reopen();
        QCOMPARE(lines(held)[0].text(audit_question::evidenceSeen),
                 QStringLiteral("IMP-0004 of May"));
    }

    // ---- findings and nonconformities

    void aFindingBecomesANonconformityFromTheMenu()
    {
        m_open->add("audit_finding", {{"title", QStringLiteral("Contracts without clause")},
                                      {"type", QStringLiteral("minor")}});
        RegisterPage& page = pageOf("audit_finding");
        actionNamed(page, "Make nonconformity")->trigger();
        QCOMPARE(*m_open->binder().count(nonconformity::def), 1);
        QCOMPARE(m_open->host->opened.size(), 1); // and shows it
        actionNamed(page, "Make nonconformity")->trigger();
        QCOMPARE(*m_open->binder().count(nonconformity::def), 1);
        QCOMPARE(m_open->host->errors.size(), 1); // said why not
        m_open->host->errors.clear();
        RegisterPage& cases = pageOf("nonconformity");
        m_open->prompt.answers = {0};
        actionNamed(cases, "Similar cases")->trigger();
        QCOMPARE(m_open->prompt.asked.size(), 1);
        QVERIFY(m_open->text("nonconformity", m_open->host->opened.first(), "similar_cases")
                    .contains(QStringLiteral("2025-11-22")));
        actionNamed(cases, "corrective action")->trigger();
        QCOMPARE(*m_open->binder().count(action::def), 1);
    }

    // ---- management review

    void aReviewIsFilledAndSigned()
    {
        m_open->add("person", {{"name", QStringLiteral("Anna Halden")}});
        const Uid review =
            m_open->add("management_review", {{"title", QStringLiteral("Review 2025")},
                                              {"date", QStringLiteral("2025-11-20")},
                                              {"status", QStringLiteral("held")},
                                              {"chair", QStringLiteral("Anna Halden")}});
        RegisterPage& page = pageOf("management_review");
        const QSignalSpy wanted(&page, &Page::registerWanted);
        actionNamed(page, "Fill inputs")->trigger();
        QTRY_COMPARE(wanted.count(), 1); // leads to them
        QCOMPARE(*m_open->binder().count(review_input::def), 14);
        actionNamed(page, "Sign minutes")->trigger(); // something is missing: says what
        QCOMPARE(m_open->text("management_review", review, "status"), QStringLiteral("Held"));
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("management_review"), {}, 1});
        for (const auto& [field, text] :
             {std::pair(&management_review::conclusion, "It works."),
              std::pair(&management_review::noDecisionReason, "All is well.")})
            set.set(management_review::def, review, *field, {}, Value(QString::fromLatin1(text)));
        QVERIFY(m_open->session().apply(std::move(set)));
        m_open->prompt.asked.clear();
        m_open->prompt.answers = {0};
        actionNamed(page, "Sign minutes")->trigger();
        QVERIFY(m_open->prompt.asked.first().contains(QStringLiteral("Anna Halden")));
        QCOMPARE(m_open->text("management_review", review, "status"),
                 QStringLiteral("Minutes approved"));
        // A cell of the table no longer takes a change, and a sentence says why.
        page.activate();
        const int column = page.model().columnOfKey(QStringLiteral("title"));
        const QModelIndex cell = page.model().index(0, column);
        (void)page.model().setData(cell, QStringLiteral("Another"), Qt::EditRole);
        QCOMPARE(m_open->text("management_review", review, "title"), QStringLiteral("Review 2025"));
        m_open->host->errors.clear();
    }

    void theAgendaShowsAReviewOnOnePage()
    {
        m_open->add("management_review", {{"title", QStringLiteral("Review 2024")},
                                          {"date", QStringLiteral("2024-11-20")}});
        const Uid next = m_open->add("management_review", {{"title", QStringLiteral("Review 2025")},
                                                           {"date", QStringLiteral("2025-11-20")}});
        auto& page = shown(new ReviewAgendaPage(m_open->context()));
        page.activate();
        QCOMPARE(page.review(), std::optional(next)); // the newest
        QCOMPARE(page.inputs().topLevelItemCount(), 0);
        const auto buttons = page.findChildren<QPushButton*>();
        const auto fill =
            std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton* button) {
                return button->text().contains(QLatin1String("Fill"));
            });
        (*fill)->click();
        QTRY_COMPARE(page.inputs().topLevelItemCount(), 14);
        // A decision is typed where the input is discussed.
        page.inputs().setCurrentItem(page.inputs().topLevelItem(3));
        auto* typed = page.findChild<QLineEdit*>(QStringLiteral("newDecision"));
        typed->setFocus();
        QTest::keyClicks(typed, QStringLiteral("Hire a second auditor"));
        QTest::keyClick(typed, Qt::Key_Return);
        const auto decisions = *m_open->binder().records(review_decision::def);
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.first().get(review_decision::review), std::optional(next));
        QCOMPARE(m_open->text("review_decision", decisions.first().uid(), "input"),
                 QStringLiteral("Nonconformities and corrective actions"));
        QCOMPARE(page.inputs().indexOfTopLevelItem(page.inputs().currentItem()), 3);
        takeShots(page, QStringLiteral("agenda"));
    }

    // ---- to look at

    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("RINGBINDER_SHOTS"))
            QSKIP("Pictures are made on demand.");
        for (const char* language : {"en", "de"}) {
            m_open = std::make_unique<BinderFixture>(QString::fromLatin1(language));
            NoProgress nobody;
            FixedClock clock(m_open->clock.nowUtc());
            Binder::Options options;
            options.clock = &clock;
            auto sample = Binder::inMemory(registers(), options);
            QVERIFY(sample);
            QVERIFY(buildSample(**sample, clock, m_open->context().language, nobody));
            OpenContext context{**sample, m_open->context().language, nullptr, *m_open->host,
                                m_open->prompt};
            CoveragePage coverage(context);
            coverage.resize(1130, 680);
            coverage.show();
            coverage.activate();
            takeShots(coverage, QStringLiteral("coverage_%1").arg(QLatin1String(language)));
            ReviewAgendaPage agenda(context);
            agenda.resize(1130, 680);
            agenda.show();
            agenda.activate();
            takeShots(agenda, QStringLiteral("agenda_%1").arg(QLatin1String(language)));
            const auto audits = *(*sample)->records(audit::def);
            for (const Record& audited : audits) {
                if (countLines(**sample, audited.uid()) == 0)
                    continue;
                AuditRunDialog dialog(context, audited.uid(), nullptr);
                dialog.setAttribute(Qt::WA_DeleteOnClose, false);
                dialog.show();
                takeShots(dialog, QStringLiteral("run_%1").arg(QLatin1String(language)));
                break;
            }
        }
    }

private:
    static qsizetype countLines(const Binder& binder, const Uid& audited)
    {
        return checklistLines(binder, audited)->size();
    }
};

QTEST_MAIN(TestAuditWork)
#include "test_auditwork.moc"
