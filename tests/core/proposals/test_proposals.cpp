// SPDX-License-Identifier: GPL-3.0-or-later
// Which records propose risks, what settling a proposal writes, and when it comes back.
#include "core/proposals/deciding.h"
#include "core/proposals/inbox.h"
#include "core/registers/assets/asset.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/threat_intel.h"
#include "core/registers/operations/change_record.h"
#include "core/registers/people/person.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "tests/support/figurebinder.h"
#include "tests/support/scannedbinder.h"

#include <QTest>

namespace ringbinder {

class TestProposals final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_bench;

    QList<Proposal> open()
    {
        const auto all = openProposals(m_bench->binder(), m_bench->evaluation(), Language());
        if (!all)
            qFatal("%s", qPrintable(all.error().message.plain()));
        return *all;
    }
    void write(Result<ChangeSet> set)
    {
        if (!set)
            qFatal("%s", qPrintable(set.error().message.plain()));
        FigureBinder::must(m_bench->session().apply(std::move(*set)));
    }
    Uid addIncident(const char* title)
    {
        return m_bench->add(incident::def, QString::fromUtf8(title), [](Record& record) {
            record.set(incident::severity, incident::Severity::High);
            record.set(incident::detectedAt, QDateTime(QDate(2025, 11, 3), QTime(8, 0), Qt::UTC));
            record.set(incident::affects, QStringList{QStringLiteral("availability")});
        });
    }
    Uid addRisk(const char* title)
    {
        return m_bench->add(risk::def, QString::fromUtf8(title), [](Record& record) {
            record.set(risk::status, risk::Status::Open);
            record.set(risk::dateAssessed, QDate(2025, 1, 10));
        });
    }

    // Of one server in one zone; a rule of high severity forbids telnet.
    void addScan(QDate day, const QList<int>& ports)
    {
        ScannedBinder scans(m_bench->binder());
        if (!m_server) {
            m_zone = scans.zone("Servers", "10.1.0.0/24");
            m_server = scans.server("Database", "10.1.0.5");
            m_host = scans.host("db-1", "10.1.0.5", m_server->uid());
            m_rule = scans.rule("No telnet", technical_rule::Severity::High, "23");
        }
        scans.seen(scans.import(day, "10.1.0.0/24", {m_zone->uid()}), *m_host, ports);
    }
    std::optional<Record> m_zone;
    std::optional<Record> m_server;
    std::optional<Record> m_host;
    std::optional<Record> m_rule;

private slots:
    void init()
    {
        m_bench = std::make_unique<FigureBinder>();
        m_server.reset();
    }

    void eachSourceProposes_data()
    {
        QTest::addColumn<QString>("source");
        for (const ProposalSource* source : proposalSources())
            QTest::newRow(source->key) << QString(source->name());
    }

    void eachSourceProposes()
    {
        QFETCH(QString, source);
        if (source == QLatin1String("incident")) {
            addIncident("Outage");
        } else if (source == QLatin1String("nonconformity")) {
            m_bench->add(nonconformity::def, QStringLiteral("Keys"), [](Record& record) {
                record.set(nonconformity::grade, nonconformity::Grade::Minor);
            });
        } else if (source == QLatin1String("change")) {
            m_bench->add(change_record::def, QStringLiteral("New office"), [](Record& record) {
                record.set(change_record::riskEffect, change_record::Effect::Yes);
            });
        } else if (source == QLatin1String("new_technology")) {
            m_bench->add(change_record::def, QStringLiteral("Cloud"), [](Record& record) {
                record.set(change_record::kind, change_record::Kind::NewTechnology);
            });
        } else if (source == QLatin1String("exception")) {
            m_bench->add(policy_exception::def, QStringLiteral("Old laptops"), [](Record& record) {
                record.set(policy_exception::status, policy_exception::Status::Approved);
                record.set(policy_exception::expires, QDate(2025, 11, 1));
            });
        } else if (source == QLatin1String("reassessment_trigger")) {
            m_bench->add(reassessment_trigger::def, QStringLiteral("Merger"));
        } else if (source == QLatin1String("threat_intel")) {
            m_bench->add(threat_intel::def, QStringLiteral("Worm"), [](Record& record) {
                record.set(threat_intel::relevance, threat_intel::Relevance::High);
            });
        } else if (source == QLatin1String("supplier_assessment")) {
            const Uid who = m_bench->add(supplier::def, QStringLiteral("Acme"));
            m_bench->add(supplier_assessment::def, QStringLiteral("Acme 2025"),
                         [&](Record& record) {
                             record.set(supplier_assessment::supplier, who);
                             record.set(supplier_assessment::conclusion,
                                        supplier_assessment::Conclusion::Unsuitable);
                         });
        } else if (source == QLatin1String("technical_rule")) {
            addScan(QDate(2025, 11, 1), {22, 23});
        } else if (source == QLatin1String("impact_analysis")) {
            const Uid server = m_bench->add(asset::def, QStringLiteral("Server"));
            m_bench->add(business_process::def, QStringLiteral("Dispatch"), [&](Record& record) {
                record.set(business_process::assets, QList<Uid>{server});
                record.set(business_process::impact24h, Rating{4});
            });
            m_bench->add(risk::def, QStringLiteral("Outage"), [&](Record& record) {
                record.set(risk::assets, QList<Uid>{server});
                record.set(risk::impact, Rating{2});
            });
        }
        const QList<Proposal> all = open();
        QCOMPARE(all.size(), 1);
        QCOMPARE(QString(all.first().source->name()), source);
        QVERIFY(!all.first().why.plain().isEmpty());
        QVERIFY(!all.first().why.plain().contains(QLatin1Char('%')));
        QVERIFY(all.first().draft.title().size() > 2);
        // Whatever it is, it can be accepted with one step, and is then settled.
        write(acceptProposal(m_bench->binder(), all.first(), Language()));
        QVERIFY(open().isEmpty());
        QVERIFY(*m_bench->binder().count(reassessment_trigger::def) == 1);
        QVERIFY(m_bench->session().undo());
        QCOMPARE(open().size(), 1);
    }

    void whatDoesNotMatterProposesNothing()
    {
        m_bench->add(incident::def, QStringLiteral("Spam"), [](Record& record) {
            record.set(incident::severity, incident::Severity::Low);
        });
        m_bench->add(incident::def, QStringLiteral("False"), [](Record& record) {
            record.set(incident::severity, incident::Severity::High);
            record.set(incident::decision, incident::Decision::FalseAlarm);
        });
        m_bench->add(nonconformity::def, QStringLiteral("Typo"), [](Record& record) {
            record.set(nonconformity::grade, nonconformity::Grade::Observation);
        });
        m_bench->add(change_record::def, QStringLiteral("Cloud, looked at"), [](Record& record) {
            record.set(change_record::kind, change_record::Kind::NewTechnology);
            record.set(change_record::riskEffect, change_record::Effect::None);
        });
        m_bench->add(policy_exception::def, QStringLiteral("Running"), [](Record& record) {
            record.set(policy_exception::status, policy_exception::Status::Approved);
            record.set(policy_exception::expires, QDate(2025, 11, 22));
        });
        m_bench->add(threat_intel::def, QStringLiteral("Far away"), [](Record& record) {
            record.set(threat_intel::relevance, threat_intel::Relevance::Low);
        });
        QVERIFY(open().isEmpty());
    }

    void anAcceptedRiskIsLinkedBothWays()
    {
        const Uid owner = m_bench->add(person::def, QStringLiteral("Ada"));
        const Uid server = m_bench->add(asset::def, QStringLiteral("Server"),
                                        [&](Record& record) { record.set(asset::owner, owner); });
        const Uid happened = addIncident("Outage");
        QVERIFY(m_bench->edit(incident::def, happened, [&](Record& record) {
            record.set(incident::assets, QList<Uid>{server});
            record.set(incident::rootCause, QStringLiteral("A single power line."));
        }));
        write(acceptProposal(m_bench->binder(), open().first(), Language()));
        const auto risks = m_bench->binder().records(risk::def);
        QCOMPARE(risks->size(), 1);
        const Record& made = risks->first();
        QCOMPARE(made.title(), QStringLiteral("Happens again: Outage"));
        QCOMPARE(made.get(risk::owner), std::optional(owner));
        QCOMPARE(made.get(risk::assets), QList<Uid>{server});
        QCOMPARE(made.get(risk::source), risk::Source::Incident);
        QVERIFY(made.text(risk::description).contains(QLatin1String("single power line")));
        QCOMPARE(m_bench->record(incident::def, happened).get(incident::risks),
                 QList<Uid>{made.uid()});
        const Record trigger = m_bench->binder().records(reassessment_trigger::def)->first();
        QCOMPARE(trigger.get(reassessment_trigger::decision),
                 reassessment_trigger::Decision::NewRisk);
        QCOMPARE(trigger.get(reassessment_trigger::risks), QList<Uid>{made.uid()});
        QCOMPARE(trigger.text(reassessment_trigger::sourceRecord), QStringLiteral("INC-0001"));
    }

    void linkedRisksAreDueAgain()
    {
        addIncident("Outage");
        const Uid known = addRisk("Outages");
        const auto none = linkProposal(m_bench->binder(), open().first(), {}, Language());
        QVERIFY(!none);
        write(linkProposal(m_bench->binder(), open().first(), {known}, Language()));
        QVERIFY(open().isEmpty());
        QCOMPARE(m_bench->record(risk::def, known).get(risk::nextReview), QDate(2025, 11, 22));
    }

    void aRiskThatWasNotLookedAtSinceIsProposedAgain()
    {
        const Uid known = addRisk("Outages");
        const Uid happened = addIncident("Outage");
        QVERIFY(m_bench->edit(incident::def, happened, [&](Record& record) {
            record.set(incident::risks, QList<Uid>{known});
        }));
        QCOMPARE(open().size(), 1);
        QCOMPARE(int(open().first().kind), int(Proposal::Kind::Reassess));
        QVERIFY(m_bench->edit(risk::def, known, [](Record& record) {
            record.set(risk::dateAssessed, QDate(2025, 11, 10));
        }));
        QVERIFY(open().isEmpty());
    }

    void dismissedNeedsAReasonAndComesBackWhenItsSourceChanges()
    {
        const Uid happened = addIncident("Outage");
        QVERIFY(
            !dismissProposal(m_bench->binder(), open().first(), QStringLiteral("  "), Language()));
        write(dismissProposal(m_bench->binder(), open().first(), QStringLiteral("A test device."),
                              Language()));
        QVERIFY(open().isEmpty());
        const Record trigger = m_bench->binder().records(reassessment_trigger::def)->first();
        QCOMPARE(trigger.get(reassessment_trigger::decision),
                 reassessment_trigger::Decision::NoChange);
        QCOMPARE(trigger.text(reassessment_trigger::decisionReason),
                 QStringLiteral("A test device."));
        QCOMPARE(trigger.get(reassessment_trigger::decidedOn), QDate(2025, 11, 22));
        // A comment on the risk side changes nothing; the incident itself does.
        addRisk("Something else");
        QVERIFY(open().isEmpty());
        QVERIFY(m_bench->edit(incident::def, happened, [](Record& record) {
            record.set(incident::severity, incident::Severity::Critical);
        }));
        QCOMPARE(open().size(), 1);
        QVERIFY(open().first().isBack);
    }

    // A rule is proposed once for all its hosts; what was settled comes back with a new failure.
    void scansProposeUntilTheyPass()
    {
        addScan(QDate(2025, 11, 1), {22});
        QVERIFY(open().isEmpty());
        addScan(QDate(2025, 11, 10), {22, 23});
        QCOMPARE(open().size(), 1);
        const Proposal found = open().first();
        QCOMPARE(found.record, m_rule->uid());
        QCOMPARE(found.date, QDate(2025, 11, 10));
        QCOMPARE(found.draft.get(risk::assets), QList<Uid>{m_server->uid()});
        QVERIFY(found.why.plain().contains(QLatin1String("Database")) ||
                found.why.plain().contains(QLatin1String("db-1")));
        write(dismissProposal(m_bench->binder(), found, QStringLiteral("Known."), Language()));
        addScan(QDate(2025, 11, 20), {22, 23}); // the same failure still
        QVERIFY(open().isEmpty());
        m_bench->clock.advance(10 * 24 * 3600);
        addScan(QDate(2025, 11, 25), {22});
        addScan(QDate(2025, 12, 1), {22, 23});
        QCOMPARE(open().size(), 1);
        QVERIFY(open().first().isBack);
    }

    void lesserFailuresProposeNothing()
    {
        addScan(QDate(2025, 11, 10), {23});
        QVERIFY(m_bench->edit(technical_rule::def, m_rule->uid(), [](Record& record) {
            record.set(technical_rule::severity, technical_rule::Severity::Medium);
        }));
        QVERIFY(open().isEmpty());
    }

    void theImpactComesFromTheProcessWhoseAssetFails()
    {
        const Uid server = m_bench->add(asset::def, QStringLiteral("Server"),
                                        [](Record& record) { record.set(asset::rtoHours, 20.0); });
        const Uid shop = m_bench->add(asset::def, QStringLiteral("Shop"), [&](Record& record) {
            record.set(asset::dependsOn, QList<Uid>{server});
        });
        m_bench->add(business_process::def, QStringLiteral("Selling"), [&](Record& record) {
            record.set(business_process::assets, QList<Uid>{shop});
            record.set(business_process::impact8h, Rating{2});
            record.set(business_process::impact24h, Rating{4});
            record.set(business_process::impact72h, Rating{5});
        });
        const Uid outage = m_bench->add(risk::def, QStringLiteral("Outage"), [&](Record& record) {
            record.set(risk::assets, QList<Uid>{server});
            record.set(risk::likelihood, Rating{3});
            record.set(risk::impact, Rating{2});
            record.set(risk::impactReason, QStringLiteral("A guess."));
        });
        const auto proposals = open();
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals.first().impact, 4); // back within 20 hours: the value at 24
        write(acceptProposal(m_bench->binder(), proposals.first(), Language()));
        const Record rated = m_bench->record(risk::def, outage);
        QCOMPARE(rated.get(risk::impact)->value, 4);
        QCOMPARE(*rated.get(risk::score), 12);
        QVERIFY(rated.text(risk::impactReason).contains(QLatin1String("Selling")));
        QVERIFY(rated.text(risk::impactReason).endsWith(QLatin1String("A guess.")));
        QVERIFY(open().isEmpty());
    }

    void confidentialityAloneHasNothingToDoWithOutages()
    {
        const Uid server = m_bench->add(asset::def, QStringLiteral("Server"));
        m_bench->add(business_process::def, QStringLiteral("Selling"), [&](Record& record) {
            record.set(business_process::assets, QList<Uid>{server});
            record.set(business_process::impact24h, Rating{4});
        });
        m_bench->add(risk::def, QStringLiteral("Leak"), [&](Record& record) {
            record.set(risk::assets, QList<Uid>{server});
            record.set(risk::cia, QStringList{QStringLiteral("confidentiality")});
        });
        QVERIFY(open().isEmpty());
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestProposals)
#include "test_proposals.moc"
