// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery times handed down along the dependencies, and every kind of gap with its sentence.
#include "core/registers/assets/asset.h"
#include "core/registers/continuity/backup_plan.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/continuity/restore_test.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "tests/support/figurebinder.h"

#include <QTest>

namespace ringbinder {

class TestRecovery final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_open;

    Uid addAsset(const char* name, const QList<Uid>& dependsOn = {}, std::optional<double> rto = {})
    {
        return m_open->add(asset::def, QString::fromLatin1(name), [&](Record& record) {
            record.set(asset::dependsOn, dependsOn);
            record.set(asset::rtoHours, rto);
        });
    }
    Uid addProcess(const char* name, double rto, const QList<Uid>& assets,
                   const QList<Uid>& suppliers = {}, bool isCritical = false)
    {
        return m_open->add(business_process::def, QString::fromLatin1(name), [&](Record& record) {
            record.set(business_process::rtoHours, rto);
            record.set(business_process::assets, assets);
            record.set(business_process::suppliers, suppliers);
            record.set(business_process::critical, isCritical);
        });
    }
    const RecoveryNeeds& needs() { return m_open->evaluation().recovery(); }
    std::optional<double> required(const Uid& uid)
    {
        return m_open->record(asset::def, uid).get(asset::requiredRtoHours);
    }
    // What is said of one thing, gaps only, one sentence a line.
    QString gaps(const RegisterDef& def, const Uid& uid)
    {
        return m_open->record(def, uid).value(*def.field(QStringLiteral("recovery_gap"))).text();
    }

private slots:
    void init() { m_open = std::make_unique<FigureBinder>(); }
    void cleanup() { m_open.reset(); }

    void theShortestTimeIsHandedDown()
    {
        const Uid power = addAsset("Power");
        const Uid host = addAsset("Host", {power});
        const Uid shop = addAsset("Shop", {host});
        const Uid archive = addAsset("Archive", {host});
        QVERIFY(!required(power));
        addProcess("Filing", 48, {archive});
        const Uid orders = addProcess("Order handling", 4, {shop});
        QCOMPARE(required(power), 4.0);
        QCOMPARE(required(host), 4.0);
        QCOMPARE(required(archive), 48.0);
        const RecoveryNode& node = needs().node(needs().nodeOf(power));
        QCOMPARE(needs().node(node.recovery.source).uid, orders);
        QVERIFY(m_open->edit(business_process::def, orders,
                             [](Record& record) { record.set(business_process::rtoHours, 72.0); }));
        QCOMPARE(required(host), 48.0);
        QVERIFY(m_open->session().undo());
        QCOMPARE(required(host), 4.0);
    }

    void aPlanThatIsTooSlowIsAGap()
    {
        const Uid slow = addAsset("Shop", {}, 8);
        const Uid fast = addAsset("Phone", {}, 4);
        addProcess("Order handling", 4, {slow, fast});
        QCOMPARE(gaps(asset::def, slow),
                 QStringLiteral("Needs 4 h for Order handling, planned 8 h."));
        QVERIFY(gaps(asset::def, fast).isEmpty());
    }

    void theLastTestDecides()
    {
        const Uid shop = addAsset("Shop", {}, 2);
        const Uid process = addProcess("Order handling", 4, {shop});
        const Uid plan =
            m_open->add(continuity_plan::def, QStringLiteral("Shop recovery"), [&](Record& record) {
                record.set(continuity_plan::systems, QList<Uid>{shop});
            });
        const auto test = [&](QDate day, double hours) {
            return m_open->add(continuity_test::def, QStringLiteral("Test"), [&](Record& record) {
                record.set(continuity_test::plan, plan);
                record.set(continuity_test::date, day);
                record.set(continuity_test::achievedRtoHours, hours);
            });
        };
        const Uid late = test(QDate(2025, 9, 30), 9);
        test(QDate(2024, 9, 30), 3);
        QCOMPARE(gaps(asset::def, shop),
                 QStringLiteral("Needs 4 h for Order handling, last test 9 h on 2025-09-30."));
        QCOMPARE(needs().gaps().first().record, late);
        QCOMPARE(gaps(business_process::def, process),
                 QStringLiteral("Comes back too late for it: Shop."));
        test(QDate(2025, 10, 30), 3.5);
        QVERIFY(gaps(asset::def, shop).isEmpty());
        QVERIFY(gaps(business_process::def, process).isEmpty());
    }

    void restoresOutagesAndBackupsCount()
    {
        const Uid data = addAsset("Data", {}, 2);
        const Uid process = addProcess("Order handling", 4, {data});
        QVERIFY(m_open->edit(business_process::def, process,
                             [](Record& record) { record.set(business_process::rpoHours, 1.0); }));
        m_open->add(restore_test::def, QStringLiteral("Restore"), [&](Record& record) {
            record.set(restore_test::asset, data);
            record.set(restore_test::date, QDate(2025, 5, 2));
            record.set(restore_test::achievedHours, 6.0);
        });
        QVERIFY(gaps(asset::def, data).contains(QLatin1String("last restore 6 h on 2025-05-02.")));
        m_open->add(incident::def, QStringLiteral("Ransom note"), [&](Record& record) {
            record.set(incident::assets, QList<Uid>{data});
            record.set(incident::downtimeHours, 30.0);
        });
        QVERIFY(gaps(asset::def, data).contains(QLatin1String("last outage 30 h.")));
        const auto backup = [&](double hours, backup_plan::Status status) {
            m_open->add(backup_plan::def, QStringLiteral("Nightly"), [&](Record& record) {
                record.set(backup_plan::assets, QList<Uid>{data});
                record.set(backup_plan::intervalHours, hours);
                record.set(backup_plan::status, status);
            });
        };
        backup(24, backup_plan::Status::Running);
        backup(0.5, backup_plan::Status::Stopped);
        QVERIFY(gaps(asset::def, data)
                    .contains(QLatin1String(
                        "May lose 1 h of data for Order handling, backed up every 24 h.")));
        backup(0.5, backup_plan::Status::Running);
        QVERIFY(!gaps(asset::def, data).contains(QLatin1String("backed up")));
    }

    void aSupplierMustPromiseInTime()
    {
        const Uid cloud = addAsset("Cloud");
        const Uid provider =
            m_open->add(supplier::def, QStringLiteral("Boreal"),
                        [&](Record& record) { record.set(supplier::provides, QList<Uid>{cloud}); });
        const Uid process = addProcess("Order handling", 4, {cloud}, {}, true);
        QCOMPARE(m_open->record(supplier::def, provider).get(supplier::requiredRtoHours), 4.0);
        QCOMPARE(m_open->record(supplier::def, provider).text(supplier::neededBy),
                 QStringLiteral("Order handling"));
        QCOMPARE(
            m_open->record(business_process::def, process).text(business_process::stopsWithout),
            QStringLiteral("Boreal"));
        const auto gapsNow = needs().gapsOf(needs().nodeOf(provider));
        QCOMPARE(gapsNow.size(), 1);
        QCOMPARE(gapsNow.first().kind, RecoveryGap::Kind::NothingAgreed);
        QVERIFY(gaps(supplier::def, provider).isEmpty()); // unknown is no gap
        const Uid contract =
            m_open->add(supplier_contract::def, QStringLiteral("Hosting"), [&](Record& record) {
                record.set(supplier_contract::supplier, provider);
                record.set(supplier_contract::status, supplier_contract::Status::Draft);
                record.set(supplier_contract::agreedRtoHours, 24.0);
            });
        QVERIFY(gaps(supplier::def, provider).isEmpty()); // a draft promises nothing
        QVERIFY(m_open->edit(supplier_contract::def, contract, [](Record& record) {
            record.set(supplier_contract::status, supplier_contract::Status::InForce);
        }));
        QCOMPARE(gaps(supplier::def, provider),
                 QStringLiteral("Needs 4 h for Order handling, the contract says 24 h."));
        QVERIFY(m_open->edit(supplier::def, provider, [](Record& record) {
            record.set(supplier::status, supplier::Status::Ended);
        }));
        QCOMPARE(needs().nodeOf(provider), -1);
    }

    void beyondTheBearableComesFirst()
    {
        const Uid shop = addAsset("Shop", {}, 30);
        const Uid phone = addAsset("Phone", {}, 100);
        addProcess("Filing", 48, {phone});
        const Uid orders = addProcess("Order handling", 4, {shop});
        QVERIFY(m_open->edit(business_process::def, orders, [](Record& record) {
            record.set(business_process::mtpdHours, 24.0);
        }));
        QCOMPARE(needs().gaps().size(), 2);
        QCOMPARE(needs().node(needs().gaps().first().node).uid, shop);
        QVERIFY(needs().gaps().first().isBeyondMtpd);
        QVERIFY(!needs().gaps().last().isBeyondMtpd);
        QVERIFY(m_open->edit(business_process::def, orders,
                             [](Record& record) { record.set(business_process::rtoHours, 30.0); }));
        QVERIFY(gaps(business_process::def, orders)
                    .startsWith(QLatin1String("Can bear 24 h, but plans to recover in 30 h.")));
    }

    void circlesAreNamedAndShareTheirNeed()
    {
        const Uid first = addAsset("Directory");
        const Uid second = addAsset("Network", {first});
        QVERIFY(m_open->edit(asset::def, first, [&](Record& record) {
            record.set(asset::dependsOn, QList<Uid>{second});
        }));
        addProcess("Order handling", 4, {second});
        QCOMPARE(required(first), 4.0);
        QCOMPARE(required(second), 4.0);
        const QList<Message> circles = needs().cycleSentences(m_open->binder());
        QCOMPARE(circles.size(), 1);
        QCOMPARE(circles.first().plain(),
                 QString::fromUtf8("These depend on each other in a circle: "
                                   "Directory \u2192 Network \u2192 Directory."));
        QVERIFY(needs().isInCircle(needs().nodeOf(first)));
    }

    void processesNeedProcesses()
    {
        const Uid billing = addProcess("Billing", 24, {});
        const Uid orders = addProcess("Order handling", 4, {});
        QVERIFY(m_open->edit(business_process::def, orders, [&](Record& record) {
            record.set(business_process::dependsOn, QList<Uid>{billing});
        }));
        QCOMPARE(gaps(business_process::def, billing),
                 QStringLiteral("Needs 4 h for Order handling, planned 24 h."));
        QVERIFY(m_open->edit(business_process::def, orders, [](Record& record) {
            record.set(business_process::status, business_process::Status::Retired);
        }));
        QVERIFY(gaps(business_process::def, billing).isEmpty());
    }

    void aChainOfAnyLengthIsWalked()
    {
        const Uid uid = Record(asset::def).uid();
        std::vector<AssetRecovery> assets(200000, AssetRecovery{uid, {}, {}});
        std::vector<Dependency> chain;
        for (size_t i = 0; i < assets.size(); ++i) {
            assets[i].rpo = i == 0 ? std::optional(2.0) : std::nullopt;
            if (i > 0)
                chain.push_back({int(i) - 1, int(i)});
        }
        const auto needs = RecoveryNeeds::of(m_open->binder(), assets, chain);
        QVERIFY(needs);
        QCOMPARE(needs->node(199999).data.hours, 2.0);
        QCOMPARE(needs->node(199999).data.source, 0);
        QCOMPARE(int(needs->allSupportsOf(0).size()), 199999);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestRecovery)
#include "test_recovery.moc"
