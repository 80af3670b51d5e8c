// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with hosts that scans have seen: adopt them as assets, match them to one, ignore
// them for a reason; one or several at a time, as one change, from the page of hosts. And the
// views by which they are found.
#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "tests/support/binderfixture.h"
#include "ui/dialogs/hostmatchdialog.h"
#include "ui/forms/choiceeditors.h"
#include "ui/pages/pagefactory.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/openbinder.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

namespace ringbinder {

class TestHostActs final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    OpenBinder m_binder; // the page of hosts asks nothing of it
    std::unique_ptr<Page> m_page;

    RegisterPage& page() { return static_cast<RegisterPage&>(*m_page); }
    Uid addHost(const QString& name, const QString& address)
    {
        Record host(network_host::def);
        host.set(network_host::name, name);
        host.set(network_host::names, name);
        host.set(network_host::addresses, address);
        host.set(network_host::decision, network_host::Decision::Open);
        const Uid uid = host.uid();
        ChangeSet set({ChangeLabel::Act::Import, QStringLiteral("network_host"), {}, 1});
        set.add(std::move(host));
        if (const auto done = m_open->session().apply(std::move(set)); !done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return uid;
    }
    void show()
    {
        m_page.reset(makePage(QStringLiteral("network_host"), m_open->context(), m_binder));
        m_page->resize(1100, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
    }
    void select(const QList<Uid>& hosts)
    {
        page().table().goTo(hosts.first());
        QItemSelection rows;
        for (const Uid& host : hosts) {
            const int row = page().model().rowOf(host);
            QVERIFY(row >= 0);
            rows.select(page().model().index(row, 0),
                        page().model().index(row, page().model().columnCount() - 1));
        }
        page().table().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        QCOMPARE(page().table().selectedUids().size(), hosts.size());
    }
    void trigger(const QString& text)
    {
        for (QAction* action : page().recordActions()) {
            if (action->text().remove(QLatin1Char('&')) == text) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    Record host(const Uid& uid) { return m_open->record("network_host", uid); }
    qint64 assets() { return *m_open->binder().count(asset::def); }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_open.reset();
    }

    void hostsAreAdoptedInOneGo()
    {
        const Uid printer = addHost(QStringLiteral("drucker-1"), QStringLiteral("10.1.0.7"));
        const Uid phone = addHost(QStringLiteral("telefon-4"), QStringLiteral("10.1.0.9"));
        show();
        select({printer, phone});
        trigger(QStringLiteral("Adopt as asset"));
        QVERIFY(m_open->host->errors.isEmpty());
        QCOMPARE(assets(), qint64(2));
        QCOMPARE(host(printer).get(network_host::decision),
                 std::optional(network_host::Decision::Matched));
        const auto made = host(printer).get(network_host::asset);
        QVERIFY(made);
        QCOMPARE(m_open->record("asset", *made).title(), QStringLiteral("drucker-1"));
        QCOMPARE(m_open->record("asset", *made).text(asset::networkAddresses),
                 QStringLiteral("10.1.0.7"));
        QCOMPARE(m_open->host->toasts, QStringList{QStringLiteral("2 host(s) adopted as assets.")});
        QVERIFY(m_open->session().undo()); // both at once
        QCOMPARE(assets(), qint64(0));
        QCOMPARE(host(phone).get(network_host::decision),
                 std::optional(network_host::Decision::Open));
    }

    void oneThatIsDecidedIsLeftOut()
    {
        const Uid first = addHost(QStringLiteral("nas"), QStringLiteral("10.1.0.2"));
        const Uid second = addHost(QStringLiteral("mail"), QStringLiteral("10.1.0.3"));
        show();
        select({first});
        trigger(QStringLiteral("Adopt as asset"));
        select({first, second});
        trigger(QStringLiteral("Adopt as asset"));
        QVERIFY(m_open->host->errors.isEmpty());
        QCOMPARE(assets(), qint64(2));
        QVERIFY(!m_open->host->hints.isEmpty());
        // Alone it is refused, with the reason.
        select({first});
        trigger(QStringLiteral("Adopt as asset"));
        QCOMPARE(m_open->host->errors.size(), 1);
        QCOMPARE(assets(), qint64(2));
    }

    void hostsAreMatchedToAnAsset()
    {
        const Uid server = m_open->add("asset", {{"name", QStringLiteral("Server <Köln>")}});
        const Uid card1 = addHost(QStringLiteral("srv-a"), QStringLiteral("10.1.0.20"));
        const Uid card2 = addHost(QStringLiteral("srv-b"), QStringLiteral("10.2.0.20"));
        show();
        select({card1, card2});
        trigger(QStringLiteral("Match to an asset…"));
        auto* dialog = page().findChild<HostMatchDialog*>();
        QVERIFY(dialog);
        dialog->accept(); // without an answer it stays
        QVERIFY(dialog->isVisible());
        QLineEdit* line = dialog->line().line();
        QTest::keyClicks(line, QStringLiteral("Server"));
        QCOMPARE(line->completer()->model()->rowCount(), 1); // no offer to make one
        emit line->completer()->activated(line->completer()->completionModel()->index(0, 0));
        dialog->accept();
        QVERIFY(m_open->host->errors.isEmpty());
        for (const Uid& card : {card1, card2}) {
            QCOMPARE(host(card).get(network_host::asset), std::optional(server));
            QCOMPARE(host(card).get(network_host::matchedBy),
                     std::optional(network_host::MatchedBy::Hand));
        }
        QVERIFY(m_open->session().undo());
        QVERIFY(!host(card1).get(network_host::asset));
    }

    void ignoringAsksWhy()
    {
        const Uid guest = addHost(QStringLiteral("iphone"), QStringLiteral("10.9.0.4"));
        show();
        select({guest});
        trigger(QStringLiteral("Ignore hosts…")); // asked and cancelled
        QCOMPARE(m_open->prompt.asked.size(), 1);
        QCOMPARE(host(guest).get(network_host::decision),
                 std::optional(network_host::Decision::Open));
        m_open->prompt.texts = {QStringLiteral("  ")};
        trigger(QStringLiteral("Ignore hosts…"));
        QCOMPARE(m_open->host->errors.size(), 1); // a reason is needed
        m_open->host->errors.clear();
        m_open->prompt.texts = {QStringLiteral("Phone of a guest")};
        trigger(QStringLiteral("Ignore hosts…"));
        QVERIFY(m_open->host->errors.isEmpty());
        QCOMPARE(host(guest).get(network_host::decision),
                 std::optional(network_host::Decision::Ignored));
        QCOMPARE(host(guest).text(network_host::ignoredReason), QStringLiteral("Phone of a guest"));
    }

    void viewsShowWhatIsOpenAndWhatIsIgnored()
    {
        addHost(QStringLiteral("one"), QStringLiteral("10.1.0.1"));
        const Uid other = addHost(QStringLiteral("two"), QStringLiteral("10.1.0.2"));
        show();
        select({other});
        m_open->prompt.texts = {QStringLiteral("Lab")};
        trigger(QStringLiteral("Ignore hosts…"));
        const QList<TableView> views = SavedViews(m_open->context(), network_host::def).all();
        int found = 0;
        for (const TableView& view : views) {
            if (view.title != QStringLiteral("Unknown") && view.title != QStringLiteral("Ignored"))
                continue;
            ++found;
            page().applyView(view);
            QCOMPARE(page().model().rows().order().size(), 1);
            QCOMPARE(page().model().rows().order().contains(other),
                     view.title == QStringLiteral("Ignored"));
        }
        QCOMPARE(found, 2);
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestHostActs)
#include "test_hostacts.moc"
