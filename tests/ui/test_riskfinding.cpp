// SPDX-License-Identifier: GPL-3.0-or-later
// The screens that find risks and say what changed: the builder of scenarios, proposals, changes
// since a recorded state, the trace from vulnerabilities to evidence.
#include "core/registers/incidents/incident.h"
#include "core/registers/risks/reassessment_trigger.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "tests/support/topwindows.h"
#include "ui/dialogs/linkriskdialog.h"
#include "ui/dialogs/recordstatedialog.h"
#include "ui/dialogs/scenariodialog.h"
#include "ui/forms/fieldform.h"
#include "ui/pages/asofwindow.h"
#include "ui/pages/changespage.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/proposalspage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/tracepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace ringbinder;

class TestRiskFinding final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;

    qint64 count(const char* registerKey)
    {
        return *m_open->binder().count(m_open->def(registerKey));
    }
    void addIncident()
    {
        m_open->add("incident", {{"title", QStringLiteral("Outage of the shop")},
                                 {"severity", QStringLiteral("high")},
                                 {"description", QStringLiteral("Nobody could order.")}});
    }
    ProposalsPage* proposals()
    {
        auto* page = new ProposalsPage(m_open->context(), m_open->evaluation());
        page->resize(1100, 640);
        page->show();
        page->activate();
        return page;
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup()
    {
        deleteTopWindows();
        QVERIFY(m_open->host->errors.isEmpty());
        m_open.reset();
    }

    void scenariosAreTickedPreviewedAndAddedInOneStep()
    {
        m_open->add("person", {{"name", QStringLiteral("Åse Müller")}});
        const Uid server = m_open->add("asset", {{"name", QStringLiteral("File server")},
                                                 {"type", QStringLiteral("server")},
                                                 {"owner", QStringLiteral("Åse Müller")}});
        m_open->add("asset", {{"name", QStringLiteral("Laptops")},
                              {"type", QStringLiteral("workstation_or_laptop")}});
        auto* dialog = new ScenarioDialog(m_open->context(), {server}, nullptr);
        dialog->open();
        QCOMPARE(dialog->assets().topLevelItemCount(), 2);
        QCOMPARE(dialog->rows().topLevelItemCount(), 1); // the asset, its risks below
        const int offered = dialog->rows().topLevelItem(0)->childCount();
        QVERIFY(offered > 10);
        // The other asset is found by its type and ticked as well.
        dialog->assetSearch().setText(QStringLiteral("laptop"));
        QVERIFY(dialog->assets().topLevelItem(0)->isHidden());
        dialog->assets().topLevelItem(1)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(dialog->rows().topLevelItemCount(), 2);
        dialog->assets().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(dialog->rows().topLevelItemCount(), 1);
        QTreeWidgetItem* last = dialog->rows().topLevelItem(0)->child(offered - 1);
        dialog->rows().setCurrentItem(last);
        last->setCheckState(0, Qt::Checked);
        dialog->rows().topLevelItem(0)->child(offered - 2)->setCheckState(0, Qt::Checked);
        QVERIFY(dialog->counted().contains(QLatin1String("2 ticked")));
        takeShots(*dialog, QStringLiteral("scenario-dialog"));
        dialog->apply();
        QCOMPARE(count("risk"), 2);
        QVERIFY(count("threat") > 0 && count("vulnerability") > 0);
        QCOMPARE(m_open->host->toasts.size(), 1);

        auto* again = new ScenarioDialog(m_open->context(), {server}, nullptr);
        again->open();
        QVERIFY(again->counted().contains(QLatin1String("2 of them exist already")));
        QVERIFY(!(again->rows().topLevelItem(0)->child(offered - 1)->flags() & Qt::ItemIsEnabled));
        again->tickShown(true);
        QVERIFY(again->counted().contains(QStringLiteral("%1 ticked").arg(offered - 2)));
        again->reject();
        m_open->host->undo();
        QCOMPARE(count("risk"), 0);
        QCOMPARE(count("threat"), 0);
    }

    void aProposalIsAcceptedLinkedOrDismissed()
    {
        addIncident();
        ProposalsPage* page = proposals();
        QCOMPARE(page->list().topLevelItemCount(), 1);
        QVERIFY(page->figures().contains(QLatin1Char('1')));
        takeShots(*page, QStringLiteral("proposals-one"));
        page->acceptCurrent();
        QCOMPARE(count("risk"), 1);
        QCOMPARE(page->list().topLevelItemCount(), 0);
        m_open->host->undo();
        QCOMPARE(count("risk"), 0);
        QCOMPARE(page->list().topLevelItemCount(), 1);

        // Without a reason nothing is dismissed, and the reason why not is said.
        m_open->prompt.texts = {QString()};
        page->dismissCurrent();
        QCOMPARE(m_open->host->errors.size(), 1);
        m_open->host->errors.clear();
        QCOMPARE(page->list().topLevelItemCount(), 1);
        m_open->prompt.texts = {QStringLiteral("It was a drill.")};
        page->list().setFocus();
        QTest::keyClick(&page->list(), Qt::Key_Delete);
        QCOMPARE(page->list().topLevelItemCount(), 0);
        QCOMPARE(count("reassessment_trigger"), 1);
        m_open->host->undo();
        QCOMPARE(count("reassessment_trigger"), 0);

        const Uid known = m_open->add("risk", {{"title", QStringLiteral("Shop fails")}});
        page->linkCurrent();
        auto* dialog = shownDialog<LinkRiskDialog>();
        QVERIFY(dialog);
        dialog->apply(); // nothing chosen
        QVERIFY(dialog->isVisible());
        dialog->form()
            .editor(reassessment_trigger::risks)
            .setValue(Value(QStringList{known.toString()}));
        dialog->apply();
        QCOMPARE(page->list().topLevelItemCount(), 0);
        QCOMPARE(m_open->text("risk", known, "next_review"), QStringLiteral("2025-11-22"));
        QTest::keyClick(&page->list(), Qt::Key_Return); // nothing to open
        QVERIFY(m_open->host->opened.isEmpty());
    }

    void whatChangedSinceARecordedState()
    {
        const Uid up = m_open->add("risk", {{"title", QStringLiteral("Theft")},
                                            {"likelihood", QStringLiteral("1")},
                                            {"impact", QStringLiteral("1")}});
        m_open->clock.advance(60);
        auto* page = new ChangesPage(m_open->context(), m_open->evaluation(), risk::def,
                                     risk_assessment::def);
        page->resize(1100, 640);
        page->show();
        page->activate();
        QVERIFY(page->summary().contains(QLatin1String("Nothing to compare with yet")));
        page->openRecording();
        auto* dialog = shownDialog<RecordStateDialog>();
        QVERIFY(dialog);
        takeShots(*dialog, QStringLiteral("record-state-dialog"));
        dialog->form().editor(risk_assessment::date).setValue(Value(QStringLiteral("2026-01-01")));
        dialog->apply();
        QVERIFY(dialog->problem().contains(QLatin1String("future")));
        dialog->form().editor(risk_assessment::date).setValue(Value(QStringLiteral("2025-11-22")));
        dialog->apply();
        QCOMPARE(count("risk_assessment"), 1);
        QTRY_VERIFY(!page->isComparing());
        QCOMPARE(page->summary(), QStringLiteral("Nothing has changed."));

        m_open->clock.advance(3600);
        Record after = m_open->record("risk", up);
        const Record before = after;
        after.set(risk::likelihood, Rating{5});
        after.set(risk::impact, Rating{5});
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("risk"), before.code(), 1});
        set.update(before, after);
        QVERIFY(m_open->session().apply(std::move(set)));
        m_open->add("risk", {{"title", QStringLiteral("Fire")}});
        QTRY_VERIFY(!page->isComparing());
        QTRY_COMPARE(page->table().shownRows(), 4); // likelihood, impact, level; a new one
        takeShots(*page, QStringLiteral("changes-some"));
        page->showFigure(QStringLiteral("level_up"));
        QCOMPARE(page->table().shownRows(), 3);
        QVERIFY(page->table().shownText(0, 0).contains(QLatin1String("Theft")));
        QSignalSpy wanted(page, &Page::registerWanted);
        page->openShown();
        QCOMPARE(wanted.size(), 1);
        const auto filters = wanted.first().at(1).value<QList<ColumnFilter>>();
        QCOMPARE(filters.first().text, QStringLiteral("=RSK-0001"));
        page->showFigure({});
        QCOMPARE(page->table().shownRows(), 4);

        // The register as it was then, to read.
        page->openAsOf();
        auto* then = shownDialog<AsOfWindow>();
        QVERIFY(then);
        QCOMPARE(then->page().model().totalCount(), 1);
        QVERIFY(!then->page().model().canEdit());
        takeShots(*then, QStringLiteral("as-of-window"));
        then->close();
        QCOMPARE(count("risk"), 2);
    }

    void anotherDayIsAskedFor()
    {
        m_open->add("person", {{"name", QStringLiteral("Ada")}});
        m_open->clock.advance(3 * 24 * 3600);
        m_open->add("person", {{"name", QStringLiteral("Bo")}});
        auto* page = new ChangesPage(m_open->context(), m_open->evaluation(), risk::def,
                                     risk_assessment::def);
        page->show();
        page->activate();
        page->registerBox().setCurrentIndex(page->registerBox().findData(QStringLiteral("person")));
        m_open->prompt.texts = {QStringLiteral("2025-11-23")};
        emit page->sinceBox().activated(page->sinceBox().currentIndex());
        QTRY_VERIFY(!page->isComparing());
        QTRY_COMPARE(page->table().shownRows(), 1);
        QVERIFY(page->table().shownText(0, 0).contains(QLatin1String("Bo")));
    }

    void theTraceNamesItsGaps()
    {
        m_open->add("control", {{"code", QStringLiteral("A.8.13")},
                                {"title", QStringLiteral("Backup")},
                                {"status", QStringLiteral("implemented")}});
        m_open->add("vulnerability", {{"name", QStringLiteral("No copy")},
                                      {"suggested_controls", QStringLiteral("Backup")}});
        m_open->add("vulnerability", {{"name", QStringLiteral("No lock")}});
        auto* page = new TracePage(m_open->context(), m_open->evaluation());
        page->resize(1100, 640);
        page->show();
        page->activate();
        QCOMPARE(page->table().shownRows(), 2);
        QVERIFY(page->table().shownText(0, 5).contains(QLatin1String("No evidence")));
        QVERIFY(page->table().shownText(1, 5).contains(QLatin1String("No control")));
        QVERIFY(page->summary().contains(QLatin1String("2 of 2")));
        page->gapsOnly().setChecked(true);
        QCOMPARE(page->table().shownRows(), 2);
        QTest::keyClick(&page->table().search(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
    }
};

QTEST_MAIN(TestRiskFinding)
#include "test_riskfinding.moc"
