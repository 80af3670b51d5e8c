// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of the risk method on a binder with risks: what is edited, what is wrong, what it
// would do, and what stands in the file afterwards.
#include "core/registers/people/person.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "ui/dialogs/methoddialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>

using namespace ringbinder;

class TestMethodDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<Evaluation> m_evaluation;
    std::unique_ptr<MethodDialog> m_dialog;

    void showDialog()
    {
        m_dialog.reset();
        auto evaluation = Evaluation::of(m_open->binder(), m_open->context().language);
        QVERIFY(evaluation.has_value());
        m_evaluation = std::move(*evaluation);
        m_dialog = std::make_unique<MethodDialog>(m_open->context(), *m_evaluation, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    QTabWidget* tabs() { return m_dialog->findChild<QTabWidget*>(); }
    template <class W>
    W* on(int tab, int nth = 0)
    {
        tabs()->setCurrentIndex(tab);
        return tabs()->widget(tab)->findChildren<W*>().value(nth);
    }
    QPushButton* button(const QString& text)
    {
        const auto buttons = m_dialog->findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }
    void click(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    bool says(const QString& text)
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().remove(u'&').contains(text);
        });
    }
    QStringList problems()
    {
        QStringList lines;
        const auto lists = m_dialog->findChildren<QListWidget*>();
        for (QListWidget* list : lists) {
            for (int i = 0;
                 list->accessibleName().startsWith(QStringLiteral("Problems")) && i < list->count();
                 ++i)
                lines.append(list->item(i)->text());
        }
        return lines;
    }
    // Types over a cell as people do.
    void typeInto(QTableWidget* table, int row, int column, const QString& text)
    {
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit*>());
        table->setFocus();
        table->setCurrentCell(row, column);
        QTest::keyClick(table->viewport(), Qt::Key_F2);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(table->item(row, column)->text(), text); // Enter is queued
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit*>());
    }
    const MethodDefinition& definition() { return m_dialog->draft().definition(); }
    QList<Record> versions() { return *m_open->binder().records(method::def); }
    Uid approve()
    {
        on<QComboBox>(5)->setCurrentIndex(1);
        auto* by = on<QComboBox>(5, 1);
        by->setCurrentIndex(1);
        const Uid approver = *Uid::fromString(by->currentData().toString());
        click(QStringLiteral("Save as approved"));
        return approver;
    }

private slots:
    void init()
    {
        m_open = std::make_unique<BinderFixture>();
        m_open->fill(30);
        showDialog();
    }
    void cleanup()
    {
        QVERIFY(m_open->host->errors.isEmpty());
        m_dialog.reset();
        m_evaluation.reset();
    }

    void itShowsEveryPart()
    {
        const QStringList names = {QStringLiteral("scales"),     QStringLiteral("dimensions"),
                                   QStringLiteral("scoring"),    QStringLiteral("levels"),
                                   QStringLiteral("acceptance"), QStringLiteral("approval")};
        QCOMPARE(tabs()->count(), names.size());
        for (int tab = 0; tab < names.size(); ++tab) {
            tabs()->setCurrentIndex(tab);
            takeShots(*m_dialog, QStringLiteral("method_%1").arg(names[tab]));
        }
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1024);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 580);
        QVERIFY(problems().isEmpty());
        QVERIFY(says(QStringLiteral("No risk changes its level.")));
    }

    void aDraftIsSavedAndGoneOnWith()
    {
        typeInto(on<QTableWidget>(0), 0, 0, QStringLiteral("Hardly ever"));
        QCOMPARE(definition().likelihood[0].label, QStringLiteral("Hardly ever"));
        click(QStringLiteral("Save as draft"));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(versions().size(), 1);
        m_open->reopen();
        showDialog();
        QCOMPARE(definition().likelihood[0].label, QStringLiteral("Hardly ever"));
        typeInto(on<QTableWidget>(0), 1, 1, QStringLiteral("Once in ten years"));
        click(QStringLiteral("Save as draft"));
        QCOMPARE(versions().size(), 1);
        const auto kept = RiskMethod::fromJson(versions()[0].text(method::definition).toUtf8());
        QCOMPARE(kept->definition().likelihood[1].descriptor, QStringLiteral("Once in ten years"));
        QCOMPARE(m_open->session().undoLabel()->act, ChangeLabel::Act::Configure);
    }

    void anApprovedVersionIsFollowedNeverChanged()
    {
        const Uid approver = approve();
        QCOMPARE(versions().size(), 1);
        const Record first = versions()[0];
        QCOMPARE(first.get(method::status), method::Status::Approved);
        QCOMPARE(first.get(method::approvedBy), approver);
        QCOMPARE(first.get(method::approvedOn), QDate(2025, 11, 22));

        showDialog();
        typeInto(on<QTableWidget>(0), 0, 0, QStringLiteral("Hardly ever"));
        click(QStringLiteral("Save as draft"));
        QCOMPARE(versions().size(), 2);
        QCOMPARE(versions()[0], first);
        QCOMPARE(versions()[1].text(method::version), QStringLiteral("1.1"));
        showDialog(); // the approved one is in force still, the draft is gone on with
        QVERIFY(m_evaluation->method().definition().likelihood[0].label !=
                QStringLiteral("Hardly ever"));
        QCOMPARE(definition().likelihood[0].label, QStringLiteral("Hardly ever"));
        approve();
        QCOMPARE(versions()[0].get(method::status), method::Status::Superseded);
        QCOMPARE(versions()[0].text(method::definition), first.text(method::definition));
        showDialog();
        QCOMPARE(m_evaluation->method().definition().likelihood[0].label,
                 QStringLiteral("Hardly ever"));
        QVERIFY(m_open->session().undo().has_value());
        QCOMPARE(versions()[0].get(method::status), method::Status::Approved);
    }

    void approvalNeedsAPerson()
    {
        on<QComboBox>(5)->setCurrentIndex(1);
        QCOMPARE(problems().size(), 1);
        QVERIFY(problems()[0].startsWith(QStringLiteral("Approval: ")));
        QVERIFY(!button(QStringLiteral("Save as approved"))->isEnabled());
        on<QComboBox>(5, 1)->setCurrentIndex(1);
        QVERIFY(button(QStringLiteral("Save as approved"))->isEnabled());
    }

    void aNumberIsNeverUsedAgain()
    {
        approve();
        showDialog();
        auto* version = on<QLineEdit>(5, 1);
        QCOMPARE(version->text(), QStringLiteral("1.1"));
        version->setText(QStringLiteral("1.0"));
        QCOMPARE(problems().size(), 1);
        QVERIFY(problems()[0].contains(QStringLiteral("on record already")));
    }

    void whatIsWrongIsSaidAndFound()
    {
        auto* words = on<QTableWidget>(0);
        on<QListWidget>(0)->setCurrentRow(3);
        typeInto(words, 1, 0, words->item(0, 0)->text());
        tabs()->setCurrentIndex(5);
        QCOMPARE(problems().size(), 1);
        QVERIFY(problems()[0].startsWith(QStringLiteral("Scales: \"Integrity 2, word\"")));
        QVERIFY(!button(QStringLiteral("Save as draft"))->isEnabled());
        on<QListWidget>(0)->setCurrentRow(0);
        tabs()->setCurrentIndex(5);
        const auto lists = m_dialog->findChildren<QListWidget*>();
        for (QListWidget* list : lists) {
            if (!list->accessibleName().startsWith(QStringLiteral("Problems")))
                continue;
            list->setFocus();
            list->setCurrentRow(0);
            QTest::keyClick(list, Qt::Key_Return);
        }
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(on<QListWidget>(0)->currentRow(), 3);
        takeShots(*m_dialog, QStringLiteral("method_problem"));
    }

    void aShorterScaleSaysWhatFallsOff()
    {
        const Uid uid = m_open->add("risk", {{"title", QStringLiteral("Lost <b>laptop</b>")},
                                             {"likelihood", QStringLiteral("5")},
                                             {"impact", QStringLiteral("5")}});
        showDialog();
        on<QTableWidget>(0);
        click(QStringLiteral("Remove the highest level"));
        QVERIFY(says(QStringLiteral("beyond a shorter scale")));
        QVERIFY(says(QStringLiteral("change level")));
        QVERIFY(problems().isEmpty());
        takeShots(*m_dialog, QStringLiteral("method_shorter"));
        click(QStringLiteral("Save as draft"));
        QCOMPARE(m_open->prompt.asked.size(), 1);
        QVERIFY(m_dialog->isVisible()); // cancelled
        m_open->prompt.answers = {0};
        click(QStringLiteral("Save as draft"));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_open->record("risk", uid).get(risk::likelihood)->value, 5);
    }

    void levelsStayWithoutGaps()
    {
        auto* to = on<QSpinBox>(3);
        to->setValue(6);
        QCOMPARE(definition().bands[0].to, 6);
        QCOMPARE(definition().bands[1].from, 7);
        QVERIFY(says(QStringLiteral("change level")) || says(QStringLiteral("No risk changes")));
        click(QStringLiteral("Add above"));
        QCOMPARE(definition().bands.size(), 5);
        QCOMPARE(definition().bands.first().from, 1);
        QCOMPARE(definition().bands.last().to, 25);
        for (qsizetype i = 1; i < definition().bands.size(); ++i)
            QCOMPARE(definition().bands[i].from, definition().bands[i - 1].to + 1);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Moderate"));
        QCOMPARE(definition().bands[1].label, QStringLiteral("Moderate"));
        click(QStringLiteral("Remove"));
        QCOMPARE(definition().bands.size(), 4);
        QVERIFY(problems().isEmpty());
    }

    void aMatrixIsFilledInCellByCell()
    {
        auto* combination = on<QComboBox>(2);
        combination->setFocus();
        QTest::keyClick(combination, Qt::Key_End);
        QCOMPARE(definition().combination, Combination::Matrix);
        QVERIFY(problems().isEmpty());
        QVERIFY(says(QStringLiteral("No risk changes its level."))); // it begins as it was
        auto* matrix = on<QTableWidget>(2);
        takeShots(*m_dialog, QStringLiteral("method_matrix"));
        matrix->setCurrentCell(4, 0); // likelihood 1, impact 1
        matrix->selectRow(4);
        auto* level = on<QComboBox>(2, 1);
        level->setFocus();
        QTest::keyClick(level, Qt::Key_End);
        for (const QString& cell : definition().matrix[0])
            QCOMPARE(cell, definition().bands.last().token);
        QVERIFY(m_dialog->draft().method().has_value());
        // A removed level leaves no cell behind, a longer scale no cell empty.
        tabs()->setCurrentIndex(0);
        click(QStringLiteral("Add a level"));
        QCOMPARE(definition().matrix.size(), 6);
        tabs()->setCurrentIndex(3);
        on<QListWidget>(3)->setCurrentRow(1);
        click(QStringLiteral("Remove"));
        QVERIFY(m_dialog->draft().method().has_value());
    }

    void dimensionsKeepAWordForEachLevel()
    {
        const qsizetype before = definition().dimensions.size();
        auto* table = on<QTableWidget>(1);
        click(QStringLiteral("Add a dimension"));
        QCOMPARE(definition().dimensions.size(), before + 1);
        QCOMPARE(definition().dimensions.last().descriptors.size(), definition().impact.size());
        if (auto* editor = table->viewport()->findChild<QLineEdit*>())
            QTest::keyClick(editor, Qt::Key_Escape);
        typeInto(table, int(before), 5, QStringLiteral("Rivers"));
        QCOMPARE(definition().dimensions.last().descriptors[4], QStringLiteral("Rivers"));
        click(QStringLiteral("Remove the dimension"));
        QCOMPARE(definition().dimensions.size(), before);
        QVERIFY(problems().isEmpty());
    }

    void aShippedMethodReplacesAll()
    {
        auto* preset = on<QComboBox>(2, 2);
        preset->setFocus();
        preset->setCurrentIndex(0);
        click(QStringLiteral("Take all of it"));
        QCOMPARE(definition().likelihood.size(), 3);
        QVERIFY(problems().isEmpty());
        QVERIFY(says(QStringLiteral("beyond a shorter scale")));
    }

    void rulesAreTypedFreely()
    {
        auto* rules = on<QPlainTextEdit>(4);
        rules->setFocus();
        rules->selectAll();
        QTest::keyClicks(rules, QStringLiteral("First rule"));
        QTest::keyClick(rules, Qt::Key_Return);
        QTest::keyClick(rules, Qt::Key_Return);
        QTest::keyClicks(rules, QStringLiteral("Second"));
        QCOMPARE(definition().acceptanceRules,
                 QStringList({QStringLiteral("First rule"), QStringLiteral("Second")}));
        QCOMPARE(rules->toPlainText(), QStringLiteral("First rule\n\nSecond"));
    }

    void escapeAsksOnlyAfterAChange()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_open->prompt.asked.isEmpty());
        showDialog();
        on<QSpinBox>(3)->setValue(6);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_open->prompt.asked.size(), 1);
        QVERIFY(m_dialog->isVisible());
        m_open->prompt.answers = {0};
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(versions().isEmpty());
    }

    void aReadOnlyFileIsOnlyLookedAt()
    {
        m_dialog.reset();
        m_evaluation.reset();
        m_open->reopen(Binder::Access::ReadOnly);
        showDialog();
        QVERIFY(!button(QStringLiteral("Save as draft"))->isEnabled());
    }
};

QTEST_MAIN(TestMethodDialog)
#include "test_methoddialog.moc"
