// SPDX-License-Identifier: GPL-3.0-or-later
// Pass rates by zone, control and owner: each result counts where it belongs, the worst comes
// first, and what was not checked does not count.
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/technical/network_zone.h"
#include "core/technical/rates.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

class TestTechnicalRates final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_ada, m_bob, m_access, m_network, m_zone, m_asset, m_rule, m_loose;

    static RuleResult result(const Uid& rule, const TechnicalPlace& place, Outcome outcome)
    {
        return {.rule = rule,
                .place = place,
                .outcome = outcome,
                .items = {},
                .reason = {},
                .import = {},
                .checkedAt = {},
                .since = {},
                .due = {}};
    }
    // Two results of a rule in the zone, one of a rule without control and owner outside of it.
    ComplianceState state()
    {
        const TechnicalPlace owned{{}, m_asset, m_zone, QStringLiteral("shop")};
        const TechnicalPlace bare{{}, {}, m_zone, QStringLiteral("printer")};
        const TechnicalPlace outside{{}, {}, {}, QStringLiteral("phone")};
        ComplianceState state;
        state.results = {result(*m_rule, owned, Outcome::Fail),
                         result(*m_rule, bare, Outcome::Pass),
                         result(*m_rule, outside, Outcome::NotApplicable),
                         result(*m_loose, outside, Outcome::Pass)};
        state.results[1].isExpired = true;
        return state;
    }
    QList<RateRow> rows(RateBy by)
    {
        const auto rows = ratesBy(m_bench->binder(), state(), by);
        return rows ? *rows : QList<RateRow>();
    }
    Uid addPerson(const char* name)
    {
        return m_bench->add(person::def, [name](Record& record) {
            record.set(person::name, QString::fromLatin1(name));
        });
    }
    Uid addControl(const char* code)
    {
        return m_bench->add(control::def, [code](Record& record) {
            record.setCode(QString::fromLatin1(code));
            record.set(control::title, QString::fromLatin1(code));
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(QDate(2031, 6, 10));
        m_ada = addPerson("Ada");
        m_bob = addPerson("Bob");
        m_access = addControl("A.8.5");
        m_network = addControl("A.8.20");
        m_zone = m_bench->add(network_zone::def, [](Record& record) {
            record.set(network_zone::name, QStringLiteral("Servers"));
        });
        m_asset = m_bench->add(asset::def, [this](Record& record) {
            record.set(asset::name, QStringLiteral("Shop"));
            record.set(asset::owner, *m_bob);
        });
        m_rule = m_bench->add(technical_rule::def, [this](Record& record) {
            record.set(technical_rule::title, QStringLiteral("No telnet"));
            record.set(technical_rule::owner, *m_ada);
            record.set(technical_rule::controls, QList<Uid>{*m_access, *m_network});
        });
        m_loose = m_bench->add(technical_rule::def, [](Record& record) {
            record.set(technical_rule::title, QStringLiteral("No SNMP"));
        });
    }

    void zonesComeWorstFirst()
    {
        const QList<RateRow> zones = rows(RateBy::Zone);
        QCOMPARE(zones.size(), 2);
        QCOMPARE(zones[0].uid, m_zone);
        QCOMPARE(zones[0].name, QStringLiteral("Servers"));
        QCOMPARE(zones[0].rate.pass, 1);
        QCOMPARE(zones[0].rate.fail, 1);
        QCOMPARE(zones[0].expired, 1);
        QVERIFY(!zones[1].uid);
        QCOMPARE(zones[1].rate.checked(), 1);
    }

    void aResultCountsForEachControlOfItsRule()
    {
        const QList<RateRow> controls = rows(RateBy::Control);
        QCOMPARE(controls.size(), 3);
        for (const RateRow& row : controls.first(2)) {
            QVERIFY(row.uid == m_access || row.uid == m_network);
            QCOMPARE(row.rate.checked(), 2);
        }
        QVERIFY(!controls[2].uid);
    }

    void theOwnerOfTheAssetComesBeforeThatOfTheRule()
    {
        const QList<RateRow> owners = rows(RateBy::Owner);
        QCOMPARE(owners.size(), 3);
        QCOMPARE(owners[0].uid, m_bob);
        QCOMPARE(owners[0].rate.fail, 1);
        QCOMPARE(owners[0].rate.pass, 0);
        QVERIFY(owners[1].uid != owners[2].uid);
        for (const RateRow& row : owners.last(2))
            QVERIFY(row.rate.fail == 0 && (row.uid == m_ada || !row.uid));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestTechnicalRates)
#include "test_rates.moc"
