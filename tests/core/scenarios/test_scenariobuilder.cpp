// SPDX-License-Identifier: GPL-3.0-or-later
// What the builder offers for an asset, how it words a risk, and that nothing is made twice.
#include "core/catalogue/seed.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/scenarios/scenariobuilder.h"
#include "tests/support/figurebinder.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace ringbinder {

class TestScenarioBuilder final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_bench;
    std::optional<Uid> m_owner;

    Uid addAsset(const char* name, asset::Type type)
    {
        return m_bench->add(asset::def, QString::fromUtf8(name), [&](Record& record) {
            record.set(asset::type, type);
            record.set(asset::owner, m_owner);
        });
    }
    QList<ScenarioDraft> drafts(const ScenarioRequest& request)
    {
        const auto made =
            draftScenarios(m_bench->binder(), shippedCatalogue(), request, Language());
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return *made;
    }
    qint64 take(const QList<ScenarioDraft>& chosen, const ScenarioOptions& options = {})
    {
        auto set =
            takeScenarios(m_bench->binder(), shippedCatalogue(), chosen, Language(), options);
        if (!set)
            qFatal("%s", qPrintable(set.error().message.plain()));
        const auto done = m_bench->session().apply(std::move(*set));
        if (!done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return *done;
    }
    static QList<ScenarioDraft> ofOrigin(const QList<ScenarioDraft>& all,
                                         ScenarioDraft::Origin origin)
    {
        QList<ScenarioDraft> some;
        for (const ScenarioDraft& one : all) {
            if (one.origin == origin)
                some.append(one);
        }
        return some;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<FigureBinder>();
        ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 93});
        for (Record& control : annexAControls(shippedCatalogue()))
            set.add(std::move(control));
        FigureBinder::must(m_bench->session().apply(std::move(set)));
        m_owner = m_bench->add(person::def, QStringLiteral("Åse Müller"));
    }

    void whatFitsTheTypeIsOffered()
    {
        const Uid server = addAsset("Files", asset::Type::Server);
        const Uid process = addAsset("Dispatch", asset::Type::BusinessProcess);
        const QList<ScenarioDraft> ofServer = drafts({{server}, {}, {}});
        const QList<ScenarioDraft> ofProcess = drafts({{process}, {}, {}});
        QVERIFY(ofServer.size() > 10);
        QVERIFY(ofProcess.size() > 3);
        QSet<QString> keys;
        for (const ScenarioDraft& one : ofServer) {
            QCOMPARE(one.asset, server);
            QVERIFY2(!keys.contains(one.key), qPrintable(one.key));
            keys.insert(one.key);
            const ShippedThreat* cause = shippedCatalogue().threat(one.threat.catalogueId);
            QVERIFY(cause);
            if (one.origin == ScenarioDraft::Origin::Pair)
                QVERIFY2(cause->assetGroups.contains(QLatin1String("HW")), qPrintable(one.key));
            QVERIFY(!one.existing && !one.threat.uid);
            QVERIFY(one.risk.title().contains(QLatin1String("Files")));
            QVERIFY(one.risk.text(risk::description).size() >= 30);
            QCOMPARE(one.risk.get(risk::owner), m_owner);
            QVERIFY(!one.risk.get(risk::cia)->isEmpty());
            QVERIFY(!one.risk.get(risk::likelihood)); // rating is the client's business
        }
        // Both at once: first all about the one, then all about the other.
        QCOMPARE(drafts({{server, process}, {}, {}}).size(), ofServer.size() + ofProcess.size());
    }

    void typicalScenariosComeFirst()
    {
        const Uid data = addAsset("Client data", asset::Type::InformationSet);
        const QList<ScenarioDraft> all = drafts({{data}, {}, {}});
        const auto typical = ofOrigin(all, ScenarioDraft::Origin::Scenario);
        QVERIFY(!typical.isEmpty());
        QCOMPARE(all.first().key, typical.first().key);
        QCOMPARE(all.first().risk.text(risk::catalogueId), QStringLiteral("S01"));
        QVERIFY(all.first().risk.text(risk::description).contains(QLatin1String("Client data")));
    }

    void takenRisksCarryTheirLinksAndAreOfferedNoMore()
    {
        const Uid server = addAsset("Files", asset::Type::Server);
        const QList<ScenarioDraft> all = drafts({{server}, {}, {}});
        take(ofOrigin(all, ScenarioDraft::Origin::Pair).mid(0, 3));
        const auto risks = m_bench->binder().records(risk::def);
        QVERIFY(risks);
        QCOMPARE(risks->size(), 3);
        for (const Record& one : *risks) {
            QCOMPARE(one.get(risk::assets), QList<Uid>{server});
            QCOMPARE(one.get(risk::threats)->size(), 1);
            QVERIFY(!one.get(risk::vulnerabilities)->isEmpty());
            QVERIFY(!one.get(risk::controls)->isEmpty());
        }
        const QList<ScenarioDraft> again = drafts({{server}, {}, {}});
        QCOMPARE(again.size(), all.size());
        QCOMPARE(std::count_if(again.cbegin(), again.cend(),
                               [](const ScenarioDraft& one) { return one.existing.has_value(); }),
                 3);
        // What exists already is left out, whoever ticks it.
        QList<ScenarioDraft> known;
        for (const ScenarioDraft& one : again) {
            if (one.existing)
                known.append(one);
        }
        auto set = takeScenarios(m_bench->binder(), shippedCatalogue(), known, Language());
        QVERIFY(set && set->isEmpty());
        // One undo takes back the risks and the threats that came with them.
        QVERIFY(m_bench->session().undo());
        QCOMPARE(*m_bench->binder().count(risk::def), 0);
        QCOMPARE(*m_bench->binder().count(threat::def), 0);
        QCOMPARE(*m_bench->binder().count(vulnerability::def), 0);
    }

    void controlsThatDoNotApplyAreNotProposed()
    {
        const Uid server = addAsset("Files", asset::Type::Server);
        const ScenarioDraft first = drafts({{server}, {}, {}}).first();
        const Uid control = first.risk.get(risk::controls)->first();
        QVERIFY(m_bench->edit(control::def, control, [](Record& record) {
            record.set(control::applicable, control::Applicable::No);
            record.set(control::exclusionJustification,
                       QStringLiteral("Nothing of the kind is done here."));
        }));
        QVERIFY(!drafts({{server}, {}, {}}).first().risk.get(risk::controls)->contains(control));
        take({first}, {false});
        QVERIFY(!m_bench->binder().records(risk::def)->first().get(risk::controls));
    }

    void anOwnerWhoLeftIsNotProposed()
    {
        const Uid server = addAsset("Files", asset::Type::Server);
        QVERIFY(m_bench->edit(person::def, *m_owner, [](Record& record) {
            record.set(person::endDate, QDate(2025, 11, 21));
        }));
        QVERIFY(!drafts({{server}, {}, {}}).first().risk.get(risk::owner));
    }

    void aRiskOfASimilarAssetIsOfferedForTheOthers()
    {
        const Uid here = addAsset("Files", asset::Type::Server);
        const Uid there = addAsset("Mail", asset::Type::Server);
        const Uid cause = m_bench->add(threat::def, QStringLiteral("Bees in the fan"));
        const Uid weak = m_bench->add(vulnerability::def, QStringLiteral("No grille"));
        m_bench->add(risk::def, QStringLiteral("Bees"), [&](Record& record) {
            record.set(risk::assets, QList<Uid>{here});
            record.set(risk::threats, QList<Uid>{cause});
            record.set(risk::vulnerabilities, QList<Uid>{weak});
        });
        const auto similar = ofOrigin(drafts({{there}, {}, {}}), ScenarioDraft::Origin::Register);
        QCOMPARE(similar.size(), 1);
        QCOMPARE(similar.first().risk.title(),
                 QString::fromUtf8("Bees in the fan – Mail (No grille)"));
        QVERIFY(!similar.first().existing);
        // Of the asset that has it, it is the pair of own entries, and known.
        const auto own = ofOrigin(drafts({{here}, {}, {}}), ScenarioDraft::Origin::Own);
        QCOMPARE(own.size(), 1);
        QVERIFY(own.first().existing);
    }

    void recordsNamedAreCombinedEachWithEach()
    {
        const Uid car = m_bench->add(asset::def, QStringLiteral("Van")); // without a type
        const Uid first = m_bench->add(threat::def, QStringLiteral("Theft"));
        const Uid second = m_bench->add(threat::def, QStringLiteral("Collision"));
        const Uid weak =
            m_bench->add(vulnerability::def, QStringLiteral("No alarm"), [](Record& record) {
                record.set(vulnerability::assetGroup, QStringLiteral("Vehicles"));
            });
        QCOMPARE(drafts({{car}, {}, {}}).size(), 0); // of another group
        const auto both = drafts({{car}, {first, second}, {weak}});
        QCOMPARE(both.size(), 2);
        take({both.first()});
        const auto after = drafts({{car}, {first, second}, {weak}});
        QVERIFY(after.first().existing && !after.last().existing);
        // A closed risk does not count.
        QVERIFY(m_bench->edit(risk::def, *after.first().existing, [](Record& record) {
            record.set(risk::status, risk::Status::Closed);
        }));
        QVERIFY(!drafts({{car}, {first}, {weak}}).first().existing);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestScenarioBuilder)
#include "test_scenariobuilder.moc"
