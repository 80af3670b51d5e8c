// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of technical compliance: a telnet port that was opened between two scans is seen in
// the overview, in the results, in the differences and beside its asset, and leads to a risk.
#include "core/registers/assets/asset.h"
#include "core/registers/binder/setting.h"
#include "core/registers/controls/control.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "tests/support/topwindows.h"
#include "ui/charts/trendpanel.h"
#include "ui/dialogs/technicallimitsdialog.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/followupmenu.h"
#include "ui/pages/technicaldifferencespage.h"
#include "ui/pages/technicaloverviewpage.h"
#include "ui/pages/technicalresultmodel.h"
#include "ui/pages/technicalresultspage.h"
#include "ui/pages/technicaltabs.h"
#include "ui/shell/areabar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace ringbinder;

class TestTechnicalPages final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<TechnicalWatch> m_watch;
    std::optional<Uid> m_servers, m_asset, m_control, m_rule, m_switch, m_nas, m_first, m_second;

    Uid put(const RegisterDef& def, const std::function<void(Record&)>& fill)
    {
        Record record(def);
        fill(record);
        ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(def.key), {}, 1});
        const Uid uid = record.uid();
        set.add(std::move(record));
        const auto done = m_open->session().apply(std::move(set));
        if (!done)
            qFatal("%s", qPrintable(done.error().message.plain() + done.error().detail));
        return uid;
    }
    Uid addZone(const char* name, const char* ranges)
    {
        return put(network_zone::def, [&](Record& record) {
            record.set(network_zone::name, QString::fromLatin1(name));
            record.set(network_zone::ranges, QString::fromLatin1(ranges));
            record.set(network_zone::inScope, true);
        });
    }
    Uid addHost(const char* name, const char* address, const std::optional<Uid>& asset)
    {
        return put(network_host::def, [&](Record& record) {
            record.set(network_host::name, QString::fromLatin1(name));
            record.set(network_host::addresses, QString::fromLatin1(address));
            record.set(network_host::asset, asset);
            record.set(network_host::decision,
                       asset ? network_host::Decision::Matched : network_host::Decision::Open);
        });
    }
    Uid addImport(const QDate& day, scan_import::Format format = scan_import::Format::Nmap)
    {
        return put(scan_import::def, [&](Record& record) {
            record.set(scan_import::title, QStringLiteral("nmap 10.1.0.0/24"));
            record.set(scan_import::format, format);
            record.set(scan_import::tool, QStringLiteral("nmap"));
            record.set(scan_import::scannedAt, QDateTime(day, QTime(12, 0), Qt::UTC));
            record.set(scan_import::coverage, QStringLiteral("10.1.0.0/24"));
            record.set(scan_import::zones, QList<Uid>{*m_servers});
            record.set(scan_import::hostsSeen, qint64(2));
        });
    }
    void observe(const Uid& import, const Uid& host, const QString& facts)
    {
        put(host_observation::def, [&](Record& record) {
            record.set(host_observation::name, QStringLiteral("seen"));
            record.set(host_observation::importField, import);
            record.set(host_observation::host, host);
            record.set(host_observation::facts, facts);
        });
    }
    void addRule()
    {
        m_control = put(control::def, [](Record& record) {
            record.setCode(QStringLiteral("A.8.20"));
            record.set(control::title, QStringLiteral("Networks security"));
        });
        m_rule = put(technical_rule::def, [this](Record& record) {
            record.set(technical_rule::title, QStringLiteral("No plain-text remote login"));
            record.set(technical_rule::severity, technical_rule::Severity::High);
            record.set(technical_rule::active, true);
            record.set(technical_rule::sources, QStringList{QStringLiteral("nmap")});
            record.set(technical_rule::condition,
                       QStringLiteral(R"([{"look_at":"port","all":[["port","in","23, 512"]]}])"));
            record.set(technical_rule::controls, QList<Uid>{*m_control});
        });
    }
    // Two scans of a switch and a NAS; before the second somebody opened telnet on the switch.
    void addScans()
    {
        const QString ssh = QStringLiteral("port port=22 protocol=tcp service=ssh");
        m_servers = addZone("Servers", "10.1.0.0/24");
        addZone("Guests", "10.9.0.0/24");
        m_asset = put(asset::def, [](Record& record) {
            record.set(asset::name, QStringLiteral("Switch, second floor"));
            record.set(asset::networkAddresses, QStringLiteral("10.1.0.2"));
        });
        addRule();
        m_switch = addHost("switch-2", "10.1.0.2", m_asset);
        m_nas = addHost("nas-1", "10.1.0.3", std::nullopt);
        m_first = addImport(QDate(2025, 11, 1));
        m_second = addImport(QDate(2025, 11, 20));
        for (const Uid& import : {*m_first, *m_second}) {
            observe(import, *m_nas, ssh);
            observe(
                import, *m_switch,
                import == *m_first
                    ? ssh
                    : QString(ssh + QStringLiteral("\nport port=23 protocol=tcp "
                                                   "service=telnet product=\"Linux telnetd\"")));
        }
    }
    template <class PageType>
    PageType* shownPage(PageType* page)
    {
        page->resize(1180, 700);
        page->show();
        page->activate();
        return page;
    }
    TechnicalResultsPage* resultsPage()
    {
        auto* page = shownPage(new TechnicalResultsPage(m_open->context(), *m_watch));
        waitForResults();
        return page;
    }
    void waitForResults() { QTRY_VERIFY(m_watch->isFresh() && m_watch->picture()); }
    static QAction* actionOf(const QMenu& menu, const char* text)
    {
        const QList<QAction*> actions = menu.actions();
        const auto found =
            std::find_if(actions.cbegin(), actions.cend(), [text](const QAction* action) {
                return action->text()
                    .remove(QLatin1Char('&'))
                    .startsWith(QString::fromLatin1(text));
            });
        return found == actions.cend() ? nullptr : *found;
    }
    static QString shown(const TechnicalResultsPage& page, int row, int column)
    {
        return const_cast<TechnicalResultsPage&>(page).model().index(row, column).data().toString();
    }
    static bool says(const QTreeWidget& list, const QString& text)
    {
        return !list.findItems(text, Qt::MatchContains | Qt::MatchRecursive, 0).isEmpty();
    }

private slots:
    void init()
    {
        m_open = std::make_unique<BinderFixture>();
        m_watch = std::make_unique<TechnicalWatch>(m_open->binder(), m_open->context().language);
    }
    void cleanup()
    {
        deleteTopWindows();
        QVERIFY(m_open->host->errors.isEmpty());
        m_watch.reset();
        m_open.reset();
    }

    void anEmptyBinderIsToldWhatToDo()
    {
        auto* page = shownPage(new TechnicalOverviewPage(m_open->context(), *m_watch));
        waitForResults();
        QTRY_VERIFY(page->emptyText().contains(QLatin1String("No scan was imported yet")));
        QVERIFY(page->emptyText().contains(QLatin1String("technical rules")));
        QVERIFY(page->emptyText().contains(QLatin1String("zones")));
        QSignalSpy wanted(page, &Page::actionWanted);
        QTest::keyClick(page->mainWidget(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("import_scan"));
        takeShots(*page, QStringLiteral("technical-empty"));
        // Rules alone are not enough.
        addRule();
        waitForResults();
        QTRY_VERIFY(!page->emptyText().contains(QLatin1String("Add technical rules")));
        QVERIFY(page->emptyText().contains(QLatin1String("Import what a scanner wrote")));
    }

    void theOverviewSaysWhatWasNotScanned()
    {
        addScans();
        auto* page = shownPage(new TechnicalOverviewPage(m_open->context(), *m_watch));
        waitForResults();
        QTRY_VERIFY(page->emptyText().isEmpty());
        QVERIFY(page->coverageText().contains(QLatin1String("1 of 2 zones in scope: Guests")));
        QTableView& zones = page->coverage().view();
        QStringList told;
        for (int row = 0; row < page->coverage().shownRows(); ++row)
            told.append(QStringLiteral("%1=%2").arg(page->coverage().shownText(row, 0),
                                                    page->coverage().shownText(row, 1)));
        QVERIFY2(std::any_of(told.cbegin(), told.cend(),
                             [](const QString& line) {
                                 return line.startsWith(QLatin1String("Guests=")) &&
                                        line.contains(QLatin1String("NOT covered: never scanned"));
                             }),
                 qPrintable(told.join(QLatin1Char('\n'))));
        QVERIFY(told.filter(QStringLiteral("Servers=")).first().contains(QLatin1String("Covered")));
        QVERIFY(zones.isVisible());
        QStringList figures;
        for (const QPushButton* figure : page->figures())
            figures.append(figure->accessibleName());
        QVERIFY2(figures.contains(QStringLiteral("failures: High: 1")),
                 qPrintable(figures.join(QLatin1Char('\n'))));
        QVERIFY(figures.contains(QStringLiteral("active rules: 1")));
        QVERIFY(figures.contains(QStringLiteral("known hosts: 2")));
        QVERIFY(figures.contains(QStringLiteral("unknown hosts: 1")));
        QVERIFY(figures.first().contains(QLatin1String("50 %, 1 of 2")));
        QCOMPARE(page->trend().values().rowCount(), 2);
        QCOMPARE(page->trend().values().item(0, 1)->text(), QStringLiteral("50"));
        takeShots(*page, QStringLiteral("technical-overview"));
    }

    void theLimitsAreSet()
    {
        addScans();
        auto* page = shownPage(new TechnicalOverviewPage(m_open->context(), *m_watch));
        waitForResults();
        page->limitsButton().click();
        QPointer<TechnicalLimitsDialog> dialog = page->findChild<TechnicalLimitsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->scanDays().value(), 35);
        QCOMPARE(dialog->fixDays(technical_rule::Severity::Critical).value(), 7);
        // Nothing was changed, so nothing is written.
        dialog->accept();
        QTRY_VERIFY(!dialog);
        QCOMPARE(*m_open->binder().count(setting::def), qint64(0));

        page->limitsButton().click();
        dialog = page->findChild<TechnicalLimitsDialog*>();
        QVERIFY(dialog);
        dialog->scanDays().setFocus();
        dialog->scanDays().selectAll();
        QTest::keyClicks(&dialog->scanDays(), QStringLiteral("12"));
        dialog->fixDays(technical_rule::Severity::High).setValue(21);
        takeShots(*dialog, QStringLiteral("technical-limits"));
        QTest::keyClick(&dialog->scanDays(), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        auto limits = technicalLimits(m_open->binder());
        QVERIFY(limits);
        QCOMPARE(limits->scanDays, 12);
        QCOMPARE(limits->benchmarkDays, 90);
        QCOMPARE(limits->fixDays[size_t(technical_rule::Severity::High)], 21);
        // Whoever shows results has heard of it.
        QTRY_VERIFY(m_watch->isFresh() && m_watch->picture() &&
                    m_watch->picture()->state.limits.scanDays == 12);

        page->limitsButton().click();
        dialog = page->findChild<TechnicalLimitsDialog*>();
        QVERIFY(dialog);
        dialog->usualButton().click();
        QCOMPARE(dialog->scanDays().value(), 35);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(technicalLimits(m_open->binder())->scanDays, 12);
    }

    void figuresOpenWhatIsBehindThem()
    {
        addScans();
        auto* page = shownPage(new TechnicalOverviewPage(m_open->context(), *m_watch));
        waitForResults();
        QTRY_COMPARE(page->worst().shownRows(), 1);
        QVERIFY(page->worst().shownText(0, 1).contains(QLatin1String("switch-2")));
        QVERIFY(page->worst().shownText(0, 3).contains(QLatin1String("2 day")));
        QSignalSpy registers(page, &Page::registerWanted);
        QSignalSpy pages(page, &Page::pageWanted);
        for (QPushButton* figure : page->figures()) {
            if (figure->accessibleName().startsWith(QLatin1String("unknown hosts")))
                figure->click();
        }
        QCOMPARE(registers.size(), 1);
        QCOMPARE(registers.first().first().value<const RegisterDef*>(), &network_host::def);
        page->worst().view().setFocus();
        QTest::keyClick(&page->worst().view(), Qt::Key_Return);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.first().first().toString(), QStringLiteral("technical_results"));
        auto* results = resultsPage();
        QCOMPARE(results->model().rowCount(), 1);
        QCOMPARE(results->rules().currentData().toString(), m_rule->toString());
    }

    void ratesAreGroupedAsChosen()
    {
        addScans();
        auto* page = shownPage(new TechnicalOverviewPage(m_open->context(), *m_watch));
        waitForResults();
        QTRY_COMPARE(page->rates().shownRows(), 1);
        QVERIFY(page->rates().shownText(0, 0).contains(QLatin1String("Servers")));
        page->rateChoice().setCurrentIndex(int(RateBy::Control));
        QVERIFY(page->rates().shownText(0, 0).contains(QLatin1String("A.8.20")));
        QVERIFY(page->rates().shownText(0, 1).contains(QLatin1String("50 %")));
        page->rateChoice().setCurrentIndex(int(RateBy::Owner));
        QVERIFY(page->rates().shownText(0, 0).contains(QLatin1String("Without an owner")));
    }

    void resultsAreNarrowed()
    {
        addScans();
        auto* page = resultsPage();
        QAbstractItemModelTester tester(&page->model());
        QTRY_COMPARE(page->model().rowCount(), 1); // what fails comes first
        QVERIFY(shown(*page, 0, TechnicalResultModel::RuleColumn)
                    .contains(QLatin1String("No plain-text remote login")));
        QCOMPARE(shown(*page, 0, TechnicalResultModel::PlaceColumn), QStringLiteral("switch-2"));
        QVERIFY(
            shown(*page, 0, TechnicalResultModel::WhatColumn).contains(QLatin1String("tcp/23")));
        QCOMPARE(shown(*page, 0, TechnicalResultModel::SinceColumn), QStringLiteral("2025-11-20"));
        // High: thirty days.
        QCOMPARE(shown(*page, 0, TechnicalResultModel::DueColumn), QStringLiteral("2025-12-20"));
        QVERIFY(page->details().contains(QLatin1String("tcp/23")));
        QVERIFY(page->summary().startsWith(QLatin1String("1 of 2")));
        page->outcomes().setCurrentIndex(0);
        QCOMPARE(page->model().rowCount(), 2);
        page->search().setText(QStringLiteral("NAS"));
        QCOMPARE(page->model().rowCount(), 1);
        QCOMPARE(shown(*page, 0, TechnicalResultModel::PlaceColumn), QStringLiteral("nas-1"));
        page->search().setText(QStringLiteral("telnet"));
        QCOMPARE(page->model().rowCount(), 1);
        page->search().setText(QStringLiteral("PLAIN-TEXT remote")); // of the rule: both
        QCOMPARE(page->model().rowCount(), 2);
        page->search().clear();
        page->severities().setCurrentIndex(
            page->severities().findData(int(technical_rule::Severity::Critical)));
        QCOMPARE(page->model().rowCount(), 0);
        page->severities().setCurrentIndex(0);
        page->zones().setCurrentIndex(page->zones().findData(m_servers->toString()));
        QCOMPARE(page->model().rowCount(), 2);
        page->expired().setChecked(true);
        QCOMPARE(page->model().rowCount(), 0);
        page->showOnly({});
        page->table().sortByColumn(TechnicalResultModel::PlaceColumn, Qt::DescendingOrder);
        QCOMPARE(shown(*page, 0, TechnicalResultModel::PlaceColumn), QStringLiteral("switch-2"));
        takeShots(*page, QStringLiteral("technical-results"));
    }

    void resultsOpenRuleHostAndAsset()
    {
        addScans();
        auto* page = resultsPage();
        QTRY_COMPARE(page->model().rowCount(), 1);
        page->table().setFocus();
        page->table().setCurrentIndex(page->model().index(0, TechnicalResultModel::PlaceColumn));
        QTest::keyClick(&page->table(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.last(), *m_switch);
        page->table().setCurrentIndex(page->model().index(0, TechnicalResultModel::RuleColumn));
        QTest::keyClick(&page->table(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.last(), *m_rule);
        QVERIFY(actionOf(page->openMenu(), "Open the asset"));
        actionOf(page->openMenu(), "Open the asset")->trigger();
        QCOMPARE(m_open->host->opened.last(), *m_asset);
    }

    void aFailureLeadsToARiskInOneStep()
    {
        addScans();
        auto* page = resultsPage();
        QTRY_COMPARE(page->model().rowCount(), 1);
        for (const char* text :
             {"New risk", "New action", "New nonconformity", "Request an exception"})
            QVERIFY2(actionOf(page->followUpMenu(), text), text);
        actionOf(page->followUpMenu(), "New risk")->trigger();
        QCOMPARE(m_open->host->opened.size(), 1);
        const Record made = m_open->record("risk", m_open->host->opened.first());
        QVERIFY(made.title().contains(QLatin1String("tcp/23")));
        QVERIFY(made.title().endsWith(QLatin1String("on switch-2")));
        QCOMPARE(m_open->host->toasts.size(), 1);
        // The page hears of it and says so from now on.
        QTRY_COMPARE(shown(*page, 0, TechnicalResultModel::TakenUpColumn), made.code());
        const QString opening = QStringLiteral("Open %1").arg(made.code());
        QAction* open = actionOf(page->followUpMenu(), opening.toLatin1());
        QVERIFY(open);
        open->trigger();
        QCOMPARE(m_open->host->opened.last(), made.uid());
        QVERIFY(m_open->session().undo());
        QTRY_VERIFY(shown(*page, 0, TechnicalResultModel::TakenUpColumn).isEmpty());
    }

    // A banner may say anything; in a menu it is one short line and no mnemonic.
    void menusShowWhatAScanSaysAsOneLine()
    {
        addScans();
        auto* page = resultsPage();
        QTRY_COMPARE(page->model().rowCount(), 1);
        RuleResult result = *page->model().result(0);
        FailingItem item = result.items.first();
        item.words = QStringLiteral("<b>R&D</b>\tCtrl+Q\n%1 ") + QString(200, u'x');
        result.items.append(item);
        QMenu menu;
        fillFollowUpMenu(menu, m_open->context(), *m_watch->picture(), result);
        const QAction* only = actionOf(menu, "Only <b>RD</b>");
        QVERIFY(only);
        QVERIFY2(only->text().startsWith(QLatin1String("Only <b>R&&D</b> Ctrl+Q %1 xxx")),
                 qPrintable(only->text()));
        QVERIFY(only->text().endsWith(QChar(0x2026)));
        QVERIFY(only->text().size() < 100);
    }

    void theAreaOpensWithItsPagesAndFitsASmallScreen()
    {
        for (const char* code : {"en", "de"}) {
            const auto language = Language::load(QString::fromLatin1(code));
            QVERIFY(language);
            AreaBar bar(registers(), *language, nullptr);
            bar.setPage(QStringLiteral("technical_results"));
            QStringList keys;
            for (int tab = 0; tab < bar.count(); ++tab)
                keys.append(bar.tabData(tab).toString());
            QCOMPARE(keys,
                     (QStringList{
                         QStringLiteral("technical_overview"), QStringLiteral("technical_results"),
                         QStringLiteral("technical_differences"), QStringLiteral("technical_rule"),
                         QStringLiteral("network_zone"), QStringLiteral("network_host"),
                         QStringLiteral("scan_import"), QStringLiteral("technical_finding"),
                         QStringLiteral("approved_software")}));
            QCOMPARE(bar.tabData(bar.currentIndex()).toString(),
                     QStringLiteral("technical_results"));
            QCOMPARE(bar.firstKey(QStringLiteral("technical_rule")), keys.first());
            constexpr int kBesideNavigation = 1366 - 200;
            QVERIFY2(bar.sizeHint().width() <= kBesideNavigation,
                     qPrintable(QStringLiteral("%1: %2 px")
                                    .arg(QLatin1String(code))
                                    .arg(bar.sizeHint().width())));
        }
    }

    void whatPassesLeadsToNothing()
    {
        addScans();
        auto* page = resultsPage();
        QTRY_COMPARE(page->model().rowCount(), 1);
        page->showOnly({.outcome = Outcome::Pass});
        QCOMPARE(page->model().rowCount(), 1);
        QVERIFY(!actionOf(page->followUpMenu(), "New risk"));
        QVERIFY(!page->followUpMenu().actions().first()->isEnabled());
    }

    void differencesShowExactlyThePortThatWasOpened()
    {
        addScans();
        auto* page = new TechnicalDifferencesPage(m_open->context());
        QSignalSpy settled(page, &TechnicalDifferencesPage::settled);
        shownPage(page);
        QTRY_VERIFY(!settled.isEmpty());
        QCOMPARE(page->later().currentData().toString(), m_second->toString());
        QCOMPARE(page->earlier().currentData().toString(), m_first->toString());
        QCOMPARE(page->table().shownRows(), 1);
        QCOMPARE(page->table().shownText(0, 0), QStringLiteral("switch-2"));
        QVERIFY(page->table().shownText(0, 1).contains(QLatin1String("New")));
        QVERIFY(page->table().shownText(0, 3).contains(QLatin1String("tcp/23")));
        QVERIFY(page->table().shownText(0, 5).contains(QLatin1String("telnet")));
        QVERIFY(page->summary().startsWith(QLatin1String("1 new, 0 gone, 0 changed")));
        page->kinds().first()->setChecked(false);
        QCOMPARE(page->table().shownRows(), 0);
        page->kinds().first()->setChecked(true);
        page->table().view().setFocus();
        QTest::keyClick(&page->table().view(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.last(), *m_switch);
        takeShots(*page, QStringLiteral("technical-differences"));
        // The first has nothing before it.
        page->later().setCurrentIndex(1);
        emit page->later().activated(1);
        QVERIFY(page->summary().contains(QLatin1String("no earlier import")));
        QCOMPARE(page->table().shownRows(), 0);
    }

    void differencesBeginWithTheNewestImportThatHasAnEarlierOne()
    {
        addScans();
        addImport(QDate(2025, 11, 21), scan_import::Format::Lynis);
        auto* page = new TechnicalDifferencesPage(m_open->context());
        QSignalSpy settled(page, &TechnicalDifferencesPage::settled);
        shownPage(page);
        QTRY_VERIFY(!settled.isEmpty());
        QCOMPARE(page->later().count(), 3);
        QCOMPARE(page->later().currentData().toString(), m_second->toString());
        QCOMPARE(page->earlier().currentData().toString(), m_first->toString());
    }

    void theAssetHasATabOfItsOwn()
    {
        addScans();
        OpenContext context = m_open->context();
        context.recordTabs = [this](const OpenContext& given, const RegisterDef& def,
                                    QWidget* parent) {
            return technicalTabs(given, *m_watch, def, parent);
        };
        RecordPane pane(context);
        pane.resize(560, 600);
        pane.show();
        pane.showRecord(asset::def, *m_asset);
        auto* tabs = pane.findChild<QTabWidget*>();
        QVERIFY(tabs);
        QCOMPARE(tabs->count(), 6);
        tabs->setCurrentIndex(5);
        auto* tab = qobject_cast<TechnicalTab*>(tabs->currentWidget());
        QVERIFY(tab);
        QTRY_VERIFY(tab->summary().contains(QLatin1String("1 rule")));
        QVERIFY(tab->summary().contains(QLatin1String("Last seen on 2025-11-20")));
        QVERIFY(says(tab->list(), QStringLiteral("switch-2 10.1.0.2")));
        QVERIFY(says(tab->list(), QStringLiteral("tcp/23")));
        QVERIFY(says(tab->list(), QStringLiteral("No plain-text remote login")));
        QVERIFY(tabs->tabBar()->accessibleTabName(5).endsWith(QLatin1String("1")));
        takeShots(pane, QStringLiteral("technical-asset"));
        // A risk has none, and the control another one.
        const Uid risk = m_open->add("risk", {{"title", QStringLiteral("Telnet")}});
        pane.showRecord(risk::def, risk);
        QCOMPARE(tabs->count(), 5);
        pane.showRecord(control::def, *m_control);
        QCOMPARE(tabs->count(), 6);
        tabs->setCurrentIndex(5);
        tab = qobject_cast<TechnicalTab*>(tabs->currentWidget());
        QVERIFY(tab);
        QTRY_VERIFY(tab->summary().contains(QLatin1String("50 %, 1 of 2")));
        QVERIFY(says(tab->list(), QStringLiteral("on switch-2")));
        const auto lines = tab->list().findItems(QStringLiteral("on switch-2"),
                                                 Qt::MatchContains | Qt::MatchRecursive, 0);
        tab->list().setCurrentItem(lines.first());
        tab->list().setFocus();
        QTest::keyClick(&tab->list(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.last(), *m_rule);
    }

    // However many pages look, it is worked out once, and again only for what concerns it.
    void everythingIsWorkedOutOnce()
    {
        addScans();
        QSignalSpy changed(m_watch.get(), &TechnicalWatch::changed);
        auto* overview = shownPage(new TechnicalOverviewPage(m_open->context(), *m_watch));
        auto* results = shownPage(new TechnicalResultsPage(m_open->context(), *m_watch));
        waitForResults();
        QTRY_COMPARE(results->model().rowCount(), 1);
        QTRY_COMPARE(overview->worst().shownRows(), 1);
        QCOMPARE(changed.size(), 1);
        m_open->add("supplier", {{"name", QStringLiteral("Paper Mill")}});
        QVERIFY(m_watch->isFresh());
        overview->hide();
        results->hide();
        m_open->add("technical_rule", {{"title", QStringLiteral("Another rule")}});
        QVERIFY(!m_watch->isFresh());
        QTest::qWait(50);
        QCOMPARE(changed.size(), 1); // nobody looks
        shownPage(results);
        QTRY_COMPARE(changed.size(), 2);
    }
};

QTEST_MAIN(TestTechnicalPages)
#include "test_technicalpages.moc"
