// SPDX-License-Identifier: GPL-3.0-or-later
// The roadmap, plan-do-check-act and the guide pane in the window on the sample client.
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/registry.h"
#include "tests/support/sampledriver.h"
#include "tests/support/shots.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/cycleview.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/roadmappage.h"
#include "ui/shell/guidepane.h"
#include "ui/shell/guidetext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace ringbinder;

class TestRoadmapPage final : public SampleDriver {
    Q_OBJECT

    void open(const QString& language)
    {
        const auto spoken = Language::load(language);
        QVERIFY(spoken);
        QFile::remove(settingsPath());
        // The profile of the sample asks for hints.
        openSample(*spoken, [](Settings& settings) { settings.setGuidance(Guidance::Full); });
    }
    RoadmapPage* roadmapPage()
    {
        return qobject_cast<RoadmapPage*>(m_window->showPage(QStringLiteral("roadmap")));
    }
    RegisterPage* registerInFront() const
    {
        return qobject_cast<RegisterPage*>(m_window->currentPage());
    }
    GuidePane* guide() const { return m_window->findChild<GuidePane*>(); }
    void trigger(ActionId id) { m_window->actions()[id]->trigger(); }

private slots:
    void init() { open(QStringLiteral("en")); }
    void cleanup() { closeSample(); }

    void everyClauseHasAStateInWords()
    {
        RoadmapPage* page = roadmapPage();
        QVERIFY(page);
        QCOMPARE(page->tree()->topLevelItemCount(), 7);
        int clauses = 0;
        for (int at = 0; at < 7; ++at) {
            QTreeWidgetItem* chapter = page->tree()->topLevelItem(at);
            QVERIFY(chapter->text(1).contains(QLatin1String(" of ")));
            for (int below = 0; below < chapter->childCount(); ++below) {
                const QTreeWidgetItem* item = chapter->child(below);
                // A sign and a word beside the colour, and the reason spoken with them.
                QVERIFY2(item->text(1).size() > 4, qPrintable(item->text(0)));
                QVERIFY2(!item->text(2).isEmpty(), qPrintable(item->text(0)));
                QVERIFY(item->data(0, Qt::AccessibleTextRole).toString().contains(item->text(2)));
                ++clauses;
            }
        }
        QCOMPARE(clauses, 30);
        QCOMPARE(m_window->focusWidget(), page->tree());
    }

    // What a reason names is what its register shows.
    void reasonsLeadToTheirRecords()
    {
        RoadmapPage* page = roadmapPage();
        page->showClause(QStringLiteral("6.1.2"));
        QVERIFY(page->reasons()->count() > 0);
        const QString sentence = page->reasons()->item(0)->text();
        QTest::keyClick(page->tree(), Qt::Key_Return);
        RegisterPage* front = registerInFront();
        QVERIFY(front);
        const qsizetype shown = front->model().shownCount();
        QVERIFY2(shown > 0, qPrintable(sentence));
        QVERIFY2(sentence.contains(QString::number(shown)) || shown == front->model().totalCount(),
                 qPrintable(sentence));
        trigger(ActionId::GoBack);
        QCOMPARE(m_window->currentPage(), page);
        page->reasons()->setCurrentRow(0);
        QTest::keyClick(page->reasons(), Qt::Key_Return);
        QVERIFY(registerInFront());
    }

    void aClauseIsJudgedByHandOnce()
    {
        RoadmapPage* page = roadmapPage();
        page->showClause(QStringLiteral("4.1"));
        const auto before = m_window->openBinder().binder->count(clause_status::def);
        page->judgeButton()->click();
        QCOMPARE(registerInFront()->def().name(), clause_status::def.name());
        roadmapPage()->showClause(QStringLiteral("4.1"));
        page->judgeButton()->click();
        QCOMPARE(*m_window->openBinder().binder->count(clause_status::def), *before + 1);
        const auto records = m_window->openBinder().binder->records(clause_status::def);
        QVERIFY(records);
        Record judged = records->last();
        QCOMPARE(judged.text(clause_status::clauseRef), QStringLiteral("4.1"));
        judged.set(clause_status::overrideField, clause_status::State::NotNeeded);
        judged.set(clause_status::note, QStringLiteral("Done by the group"));
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("clause_status"), {}, 1});
        set.update(records->last(), judged);
        QVERIFY(m_window->openBinder().binder->session().apply(set));
        roadmapPage()->showClause(QStringLiteral("4.1"));
        const QTreeWidgetItem* item = page->tree()->currentItem();
        QVERIFY(item->text(1).contains(QLatin1String("Not needed")));
        QCOMPARE(item->text(2), QStringLiteral("Done by the group"));
    }

    void figuresOfTheCycleLeadToTheirRecords()
    {
        RoadmapPage* page = roadmapPage();
        page->showCycle();
        for (const Place phase : cyclePhases()) {
            QTreeWidget* figures = page->cycle()->figures(phase);
            QVERIFY(figures->topLevelItemCount() >= 8);
            for (int row = 0; row < figures->topLevelItemCount(); ++row) {
                const int count = figures->topLevelItem(row)->text(0).toInt();
                if (count == 0)
                    continue;
                figures->setCurrentItem(figures->topLevelItem(row));
                QTest::keyClick(figures, Qt::Key_Return);
                RegisterPage* front = registerInFront();
                QVERIFY2(front, qPrintable(figures->topLevelItem(row)->text(1)));
                QCOMPARE(int(front->model().shownCount()), count);
                m_window->showPage(QStringLiteral("roadmap"));
                break;
            }
            QTreeWidget* dates = page->cycle()->dates(phase);
            QVERIFY(dates->topLevelItemCount() > 0);
            QTest::keyClick(dates, Qt::Key_Return);
            QVERIFY(registerInFront());
            m_window->showPage(QStringLiteral("roadmap"));
        }
    }

    void theGuideSpeaksAboutTheRegisterInFront()
    {
        m_window->showPage(QStringLiteral("risk"));
        QVERIFY(guide()->isVisible());
        const QString words = guide()->text()->toPlainText();
        QVERIFY(words.startsWith(QLatin1String("Why")));
        QVERIFY(words.contains(QLatin1String("What to do")));
        QVERIFY(words.contains(QLatin1String("For example")));
        QVERIFY(words.contains(QLatin1String("What auditors ask")));
        m_window->showPage(QStringLiteral("supplier")); // serves a control of Annex A
        QVERIFY(guide()->text()->toPlainText().contains(QLatin1String("What to do")));
        QVERIFY(guide()->text()->toPlainText() != words);
        m_window->showPage(QStringLiteral("overview"));
        QVERIFY(!guide()->isVisible());
        for (const RegisterDef* def : registers().all()) {
            if (def->place == Place::Hidden || def->singleton)
                continue;
            m_window->showPage(QString::fromLatin1(def->key));
            QVERIFY2(guide()->hasTopic(), def->key);
            QVERIFY2(guide()->text()->document()->blockCount() > 4, def->key);
        }
    }

    void openPointsOfTheGuideFilterTheTable()
    {
        for (const char* key : {"document", "evidence", "action", "communication_item"}) {
            m_window->showPage(QString::fromLatin1(key));
            if (guide()->openPoints()->count() == 0)
                continue;
            const QString sentence = guide()->openPoints()->item(0)->text();
            guide()->openPoints()->setCurrentRow(0);
            QTest::keyClick(guide()->openPoints(), Qt::Key_Return);
            QVERIFY2(sentence.contains(QString::number(registerInFront()->model().shownCount())),
                     qPrintable(sentence));
            return;
        }
        QFAIL("The sample leaves nothing open.");
    }

    void threeLevelsOfGuidance()
    {
        QCOMPARE(m_window->guidance(), Guidance::Full);
        m_window->showPage(QStringLiteral("risk"));
        QVERIFY(guide()->isVisible());
        trigger(ActionId::ToggleGuide);
        QVERIFY(!guide()->isVisible());
        trigger(ActionId::ToggleGuide);
        QVERIFY(guide()->isVisible());
        m_settings->setGuidance(Guidance::Hints);
        m_window->refreshGuidance();
        QVERIFY(!guide()->isVisible());
        QVERIFY(m_window->actions()[ActionId::GuidanceHints]->isChecked());
        QVERIFY(m_window->findChild<RecordPane*>()->isVisible());
        trigger(ActionId::ToggleGuide); // once
        QVERIFY(guide()->isVisible());
        m_window->showPage(QStringLiteral("asset"));
        QVERIFY(!guide()->isVisible());

        auto* empty = registerInFront()->findChild<EmptyState*>();
        const auto hints = [empty] {
            int shown = 0;
            for (const QLabel* label : empty->findChildren<QLabel*>())
                shown += !label->isHidden() && !label->text().isEmpty() ? 1 : 0;
            return shown;
        };
        QCOMPARE(hints(), 3); // heading, purpose, what auditors expect
        m_settings->setGuidance(Guidance::Off);
        m_window->refreshGuidance();
        QCOMPARE(hints(), 1);
        // It is the user's choice, not the file's.
        const Settings again(settingsPath());
        QCOMPARE(*again.guidance(), Guidance::Off);
    }

    void shots_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    // At 1366x768 nothing is wider than the page.
    void shots()
    {
        QFETCH(QString, language);
        open(language);
        RoadmapPage* page = roadmapPage();
        QVERIFY(page->minimumSizeHint().width() <= page->width());
        page->showClause(QStringLiteral("6.1.3"));
        takeShots(*m_window, QStringLiteral("roadmap-") + language);
        page->showCycle();
        QTest::qWait(50);
        takeShots(*m_window, QStringLiteral("cycle-") + language);
        m_window->showPage(QStringLiteral("risk"));
        QTest::qWait(50);
        takeShots(*m_window, QStringLiteral("guide-risk-") + language);
        m_window->showPage(QStringLiteral("document"));
        QTest::qWait(50);
        takeShots(*m_window, QStringLiteral("guide-document-") + language);
        QCOMPARE(m_window->width(), 1366);
    }
};

QTEST_MAIN(TestRoadmapPage)
#include "test_roadmappage.moc"
