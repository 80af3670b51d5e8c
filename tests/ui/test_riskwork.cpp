// SPDX-License-Identifier: GPL-3.0-or-later
// Work on risks as people do it: signing off and withdrawing, rating the impact by dimension, and
// beginning from suggestions.
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/risk/signing.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "tests/support/topwindows.h"
#include "ui/dialogs/impactdialog.h"
#include "ui/dialogs/signoffdialog.h"
#include "ui/dialogs/suggestionsdialog.h"
#include "ui/forms/recordform.h"
#include "ui/pages/riskeditors.h"
#include "ui/pages/riskpage.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ringbinder;

class TestRiskWork final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    std::optional<Uid> m_owner, m_first, m_second, m_foreign;

    Uid addRisk(const char* title, const QString& owner, const QString& residual)
    {
        return m_open->add("risk", {{"title", QString::fromLatin1(title)},
                                    {"owner", owner},
                                    {"likelihood", QStringLiteral("3")},
                                    {"impact", QStringLiteral("4")},
                                    {"treatment", QStringLiteral("Modify")},
                                    {"residual_likelihood", residual},
                                    {"residual_impact", residual}});
    }
    QString said(const Uid& uid, const FieldDef& field)
    {
        Record record = m_open->record("risk", uid);
        derive(record, m_open->context());
        return record.value(field).text();
    }
    SignoffDialog* signing(const QList<Uid>& risks)
    {
        auto* dialog = new SignoffDialog(m_open->context(), risks, nullptr);
        dialog->show();
        return dialog;
    }
private slots:
    void init()
    {
        m_open = std::make_unique<BinderFixture>();
        m_owner = m_open->add("person", {{"name", QStringLiteral("Renate Vogel")}});
        m_open->add("person", {{"name", QStringLiteral("Paul Lang")}});
        m_first = addRisk("Lost laptop", QStringLiteral("Renate Vogel"), QStringLiteral("2"));
        m_second = addRisk("Fire in the archive", QStringLiteral("Renate Vogel"), {});
        m_foreign = addRisk("Outage", QStringLiteral("Paul Lang"), QStringLiteral("1"));
    }
    void cleanup()
    {
        deleteTopWindows();
        QVERIFY(m_open->host->errors.isEmpty());
        m_open.reset();
    }

    // ---- sign-off

    void anOwnerSignsForSeveralRisksAtOnce()
    {
        SignoffDialog* dialog = signing({*m_first});
        QTableWidget& table = dialog->table();
        QCOMPARE(table.rowCount(), 2); // the other risk of the owner, not that of somebody else
        QCOMPARE(table.item(0, 1)->checkState(), Qt::Checked);
        QCOMPARE(table.item(1, 1)->checkState(), Qt::Unchecked);
        // What remains of the second is not rated: nothing there to tick.
        QVERIFY(!(table.item(1, 2)->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(table.item(1, 2)->text().contains(QStringLiteral("not rated")));
        table.setCurrentCell(1, 1);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(table.item(1, 1)->checkState(), Qt::Checked);
        takeShots(*dialog, QStringLiteral("signoff"));
        dialog->apply();
        QCOMPARE(*m_open->binder().count(acceptance::def), 3);
        QCOMPARE(said(*m_first, risk::residualAcceptance), QStringLiteral("given"));
        QCOMPARE(said(*m_second, risk::planConsent), QStringLiteral("given"));
        const Record given =
            signoffsOf(m_open->binder(), *m_first, acceptance::Kind::TreatmentPlan)->first();
        QCOMPARE(given.get(acceptance::person), m_owner);
        QCOMPARE(given.get(acceptance::signedOn), QDate(2025, 11, 22));
        QVERIFY(!m_open->host->toasts.isEmpty());
    }

    void aSheetIsMatchedByItsFingerprint()
    {
        const auto signoff =
            signoffOf(m_open->binder(), m_open->record("risk", *m_first),
                      acceptance::Kind::ResidualRisk, m_open->evaluation().scales());
        SignoffDialog* dialog = signing({*m_first, *m_second});
        auto* line = dialog->findChild<QLineEdit*>();
        QVERIFY(line);
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("0000-0000"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->table().item(0, 1)->checkState(), Qt::Checked); // nothing was touched
        line->setText(shortFingerprint(signoff->fingerprint).toUpper());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(dialog->table().item(0, 2)->checkState(), Qt::Checked);
        QCOMPARE(dialog->table().item(0, 1)->checkState(), Qt::Unchecked);
        QCOMPARE(dialog->table().item(1, 1)->checkState(), Qt::Unchecked);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Blätter scan.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7");
        file.close();
        dialog->takeSheet(path);
        dialog->apply();
        const Record given =
            signoffsOf(m_open->binder(), *m_first, acceptance::Kind::ResidualRisk)->first();
        QCOMPARE(given.text(acceptance::fingerprint), signoff->fingerprint);
        QCOMPARE(given.get(acceptance::evidence)->size(), 1);
    }

    void aFlawKeepsTheDialogOpenAndSaysWhy()
    {
        SignoffDialog* dialog = signing({*m_first});
        dialog->editor(acceptance::signedOn)->setValue(Value(QStringLiteral("2026-01-01")));
        dialog->apply();
        QVERIFY(dialog->isVisible());
        QCOMPARE(*m_open->binder().count(acceptance::def), 0);
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("The day of signing is still to come.")));
    }

    void theFormSaysWhatHasChangedAndWithdraws()
    {
        signing({*m_first})->apply();
        RecordForm form(m_open->context(), risk::def);
        form.resize(380, 700);
        form.show();
        form.showRecord(*m_first);
        SignoffFieldEditor* residual = nullptr;
        for (auto* editor : form.findChildren<SignoffFieldEditor*>()) {
            if (&editor->field() == &risk::residualAcceptance)
                residual = editor;
        }
        QVERIFY(residual);
        const auto state = [&] { return residual->findChild<QLabel*>()->text(); };
        const auto button = [&](const char* begins) {
            for (auto* push : residual->findChildren<QPushButton*>()) {
                if (push->accessibleName().startsWith(QLatin1String(begins)))
                    return push;
            }
            return static_cast<QPushButton*>(nullptr);
        };
        QVERIFY(button("Sign off") && button("Withdraw"));
        QVERIFY2(state().contains(QStringLiteral("Renate Vogel")), qPrintable(state()));
        QVERIFY(button("Sign off")->isHidden());
        QVERIFY(!button("Withdraw")->isHidden());
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("risk"), {}, 1});
        set.set(risk::def, *m_first, risk::residualImpact, Value(2), Value(5));
        QVERIFY(m_open->session().apply(std::move(set)));
        QVERIFY2(state().contains(QStringLiteral("Given, changed since")), qPrintable(state()));
        QVERIFY2(state().contains(QStringLiteral("Residual impact: 2")), qPrintable(state()));
        form.ensureWidgetVisible(residual);
        takeShots(form, QStringLiteral("signoff_form"));
        m_open->prompt.texts = {QStringLiteral("Rated anew")};
        QVERIFY(!button("Sign off")->isHidden()); // again
        button("Withdraw")->click();
        QVERIFY2(state().contains(QStringLiteral("Rated anew")), qPrintable(state()));
        QCOMPARE(said(*m_first, risk::residualAcceptance), QStringLiteral("withdrawn"));
    }

    void thePageSignsForOneOwnerOnly()
    {
        RiskPage page(m_open->context(), m_open->evaluation());
        page.resize(1000, 600);
        page.show();
        page.activate();
        page.table().goToCell(0, 1);
        page.openSignoff();
        auto* dialog = shownDialog<SignoffDialog>();
        QVERIFY(dialog);
        dialog->reject();
        page.table().selectAll();
        page.openSignoff();
        QVERIFY(!shownDialog<SignoffDialog>());
        QVERIFY(m_open->host->hints.last().contains(QStringLiteral("different owners")));
    }

    // ---- impact

    void theImpactFollowsFromItsDimensions()
    {
        auto* dialog = new ImpactDialog(m_open->context(), m_open->evaluation().method(), *m_first,
                                        RiskStage::Current, nullptr);
        dialog->show();
        QComboBox* legal = dialog->level(RiskStage::Current, QStringLiteral("legal"));
        QVERIFY(legal);
        QCOMPARE(dialog->overall(RiskStage::Current), QStringLiteral("4"));
        legal->setFocus();
        QTest::keyClick(legal, Qt::Key_Down);
        QTest::keyClick(legal, Qt::Key_Down);
        QTest::keyClick(legal, Qt::Key_Down);
        QVERIFY(legal->currentText().contains(QStringLiteral("Contract penalty")));
        QCOMPARE(dialog->overall(RiskStage::Current), QStringLiteral("3, from Law and contract"));
        takeShots(*dialog, QStringLiteral("impact"));
        dialog->apply();
        QCOMPARE(m_open->record("risk", *m_first).get(risk::impact), Rating{3});
        RecordForm form(m_open->context(), risk::def);
        form.show();
        form.showRecord(*m_first);
        QStringList texts;
        for (const QLabel* label : form.findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("3, from Law and contract")));
        m_open->host->undo();
        QCOMPARE(m_open->record("risk", *m_first).get(risk::impact), Rating{4});
    }

    // ---- suggestions

    void threatsAreTickedAndTaken()
    {
        auto* dialog = new SuggestionsDialog(m_open->context(), m_open->def("threat"), nullptr);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->searchLine().setFocus();
        QTest::keyClicks(&dialog->searchLine(), QStringLiteral("fire"));
        QTest::keyClick(&dialog->searchLine(), Qt::Key_Down);
        QVERIFY(dialog->list().hasFocus());
        QTest::keyClick(&dialog->list(), Qt::Key_Down);
        QTest::keyClick(&dialog->list(), Qt::Key_Space);
        QCOMPARE(dialog->ticked(), QStringList{QStringLiteral("T01")});
        takeShots(*dialog, QStringLiteral("suggestions"));
        dialog->apply();
        QCOMPARE(*m_open->binder().count(m_open->def("threat")), 1);
        QCOMPARE(m_open->host->toasts.last(), QStringLiteral("1 threat taken from the catalogue."));

        auto* again = new SuggestionsDialog(m_open->context(), m_open->def("threat"), nullptr);
        again->show();
        const auto found =
            again->list().findItems(QStringLiteral("Fire"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QVERIFY(!(found.first()->flags() & Qt::ItemIsEnabled));
        QCOMPARE(found.first()->text(1), QStringLiteral("already in the register"));
        QVERIFY(again->ticked().isEmpty());
    }
};

QTEST_MAIN(TestRiskWork)
#include "test_riskwork.moc"
