// SPDX-License-Identifier: GPL-3.0-or-later
// From a failure to a risk, an action, a nonconformity or an exception in one change set each, and
// from a host to an asset or a reason to ignore it.
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/schema/validate.h"
#include "core/technical/followup.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

class TestTechnicalFollowup final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_ada, m_control, m_rule, m_asset, m_host, m_import;
    Language m_english;

    Binder& binder() { return m_bench->binder(); }
    RuleResult failure()
    {
        const QDateTime first(QDate(2031, 6, 1), QTime(12, 0), Qt::UTC);
        const QDateTime last(QDate(2031, 6, 9), QTime(12, 0), Qt::UTC);
        return {
            .rule = *m_rule,
            .place = {m_host, m_asset, std::nullopt, QStringLiteral("switch-2")},
            .outcome = Outcome::Fail,
            .items = {{QStringLiteral("tcp/23"), QStringLiteral("tcp/23 telnet (Linux telnetd)"),
                       first, std::nullopt, QDate(2031, 7, 1)},
                      {QStringLiteral("tcp/512"), QStringLiteral("tcp/512 exec"), last,
                       std::nullopt, QDate(2031, 7, 9)}},
            .reason = {},
            .import = m_import,
            .checkedAt = last,
            .since = first,
            .due = QDate(2031, 7, 1)};
    }
    Uid followed(const RuleResult& result, const char* item, FollowUp what,
                 const Language& language = {})
    {
        auto change = followUp(binder(), result, QString::fromLatin1(item), what, language);
        if (!change)
            qFatal("%s", qPrintable(change.error().message.plain()));
        m_bench->apply(std::move(change->set));
        return change->made;
    }
    Record onlyFinding()
    {
        const QList<Record> all = m_bench->all(technical_finding::def);
        if (all.size() != 1)
            qFatal("%d findings", int(all.size()));
        return all.first();
    }
    Uid addHost(const char* system, network_host::Decision decision = network_host::Decision::Open)
    {
        return m_bench->add(network_host::def, [&](Record& record) {
            record.set(network_host::name, QStringLiteral("printer-3"));
            record.set(network_host::decision, decision);
            record.set(network_host::addresses, QStringLiteral("10.1.0.9, fd00::9"));
            record.set(network_host::names, QStringLiteral("printer-3.example.test"));
            record.set(network_host::hardwareAddress, QStringLiteral("52:54:00:12:34:56"));
            record.set(network_host::vendor, QStringLiteral("QEMU"));
            record.set(network_host::operatingSystem, QString::fromLatin1(system));
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(QDate(2031, 6, 10));
        m_ada = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Ada")); });
        m_control = m_bench->add(control::def, [](Record& record) {
            record.setCode(QStringLiteral("A.8.20"));
            record.set(control::title, QStringLiteral("Networks security"));
        });
        m_rule = m_bench->add(technical_rule::def, [this](Record& record) {
            record.set(technical_rule::title, QStringLiteral("No plain-text remote login"));
            record.set(technical_rule::severity, technical_rule::Severity::High);
            record.set(technical_rule::active, true);
            record.set(technical_rule::controls, QList<Uid>{*m_control});
            record.set(technical_rule::why, QStringLiteral("Passwords can be read."));
            record.set(technical_rule::remedy, QStringLiteral("Use SSH."));
        });
        m_asset = m_bench->add(asset::def, [this](Record& record) {
            record.set(asset::name, QStringLiteral("Switch, second floor"));
            record.set(asset::owner, *m_ada);
        });
        m_host = m_bench->add(network_host::def, [this](Record& record) {
            record.set(network_host::name, QStringLiteral("switch-2"));
            record.set(network_host::decision, network_host::Decision::Matched);
            record.set(network_host::asset, *m_asset);
        });
        m_import = m_bench->add(scan_import::def, [](Record& record) {
            record.set(scan_import::title, QStringLiteral("nmap 10.1.0.0/24"));
        });
    }

    void aRiskIsADraftOfTheFailure()
    {
        const Record made = m_bench->held(risk::def, followed(failure(), "tcp/23", FollowUp::Risk));
        QCOMPARE(made.title(), QStringLiteral("tcp/23 telnet on switch-2"));
        QCOMPARE(made.get(risk::source), std::optional(risk::Source::Scan));
        QCOMPARE(made.get(risk::assets), std::optional(QList<Uid>{*m_asset}));
        QCOMPARE(made.get(risk::controls), std::optional(QList<Uid>{*m_control}));
        QCOMPARE(made.get(risk::owner), m_ada);
        const QString text = made.text(risk::description);
        QVERIFY(text.contains(QLatin1String("tcp/23 telnet (Linux telnetd)")));
        QVERIFY(!text.contains(QLatin1String("tcp/512")));
        QVERIFY(text.contains(QLatin1String("First seen on 2031-06-01")));
        QVERIFY(text.contains(QLatin1String("Passwords can be read.")));
        const Record finding = onlyFinding();
        QCOMPARE(finding.title(), made.title());
        QCOMPARE(finding.text(technical_finding::item), QStringLiteral("tcp/23"));
        QCOMPARE(finding.get(technical_finding::rule), m_rule);
        QCOMPARE(finding.get(technical_finding::host), m_host);
        QCOMPARE(finding.get(technical_finding::asset), m_asset);
        QCOMPARE(finding.get(technical_finding::severity),
                 std::optional(technical_finding::Severity::High));
        QCOMPARE(finding.get(technical_finding::firstSeen), std::optional(QDate(2031, 6, 1)));
        QCOMPARE(finding.get(technical_finding::due), std::optional(QDate(2031, 7, 1)));
        QCOMPARE(finding.get(technical_finding::risks), std::optional(QList<Uid>{made.uid()}));
    }

    // One undo takes both back.
    void undoTakesRecordAndFindingBack()
    {
        followed(failure(), "tcp/23", FollowUp::Risk);
        QVERIFY(binder().session().undo());
        QVERIFY(m_bench->all(risk::def).isEmpty());
        QVERIFY(m_bench->all(technical_finding::def).isEmpty());
    }

    void anActionIsDueByTheLimitOfItsItem()
    {
        const Record made =
            m_bench->held(action::def, followed(failure(), "tcp/512", FollowUp::Action));
        QCOMPARE(made.title(), QStringLiteral("Put right: tcp/512 exec on switch-2"));
        // Seen eight days after the oldest item, so eight days later.
        QCOMPARE(made.get(action::due), std::optional(QDate(2031, 7, 9)));
        QCOMPARE(made.get(action::priority), std::optional(action::Priority::High));
        QCOMPARE(made.get(action::owner), m_ada);
        QVERIFY(made.text(action::description).endsWith(QLatin1String("Use SSH.")));
        QVERIFY(made.text(action::successCriterion).contains(QLatin1String("switch-2")));
    }

    void aNonconformityNamesControlsAndScan()
    {
        const Record made =
            m_bench->held(nonconformity::def, followed(failure(), "", FollowUp::Nonconformity));
        QCOMPARE(made.title(), QStringLiteral("No plain-text remote login on switch-2"));
        QCOMPARE(made.get(nonconformity::source),
                 std::optional(nonconformity::Source::TechnicalCheck));
        QCOMPARE(made.get(nonconformity::grade), std::optional(nonconformity::Grade::Minor));
        QCOMPARE(made.get(nonconformity::controls), std::optional(QList<Uid>{*m_control}));
        QVERIFY(made.text(nonconformity::evidenceText).endsWith(QLatin1String("nmap 10.1.0.0/24")));
        QVERIFY(made.text(nonconformity::problem).contains(QLatin1String("tcp/512 exec")));
        m_bench->change(technical_rule::def, *m_rule, [](Record& record) {
            record.set(technical_rule::severity, technical_rule::Severity::Critical);
        });
        const Record worse = m_bench->held(nonconformity::def,
                                           followed(failure(), "tcp/23", FollowUp::Nonconformity));
        QCOMPARE(worse.get(nonconformity::grade), std::optional(nonconformity::Grade::Major));
    }

    void anExceptionIsRequestedForJustThis()
    {
        const Record made = m_bench->held(policy_exception::def,
                                          followed(failure(), "tcp/23", FollowUp::Exception));
        QCOMPARE(made.get(policy_exception::status),
                 std::optional(policy_exception::Status::Requested));
        QCOMPARE(made.get(policy_exception::technicalRules), std::optional(QList<Uid>{*m_rule}));
        QCOMPARE(made.get(policy_exception::hosts), std::optional(QList<Uid>{*m_host}));
        QCOMPARE(made.get(policy_exception::assets), std::optional(QList<Uid>{*m_asset}));
        QCOMPARE(made.text(policy_exception::items), QStringLiteral("tcp/23"));
        QCOMPARE(made.get(policy_exception::requestedOn), std::optional(QDate(2031, 6, 10)));
        QVERIFY(!made.get(policy_exception::approver));
    }

    // Everything that follows from one failure hangs on one finding.
    void oneFindingJoinsWhatFollows()
    {
        const Uid risk = followed(failure(), "tcp/23", FollowUp::Risk);
        const Uid action = followed(failure(), "tcp/23", FollowUp::Action);
        const Uid exception = followed(failure(), "tcp/23", FollowUp::Exception);
        const Record finding = onlyFinding();
        QCOMPARE(finding.get(technical_finding::risks), std::optional(QList<Uid>{risk}));
        QCOMPARE(finding.get(technical_finding::actions), std::optional(QList<Uid>{action}));
        QCOMPARE(finding.get(technical_finding::exceptions), std::optional(QList<Uid>{exception}));
        const Record allowed = m_bench->held(policy_exception::def, exception);
        QCOMPARE(allowed.get(policy_exception::risks), std::optional(QList<Uid>{risk}));
        followed(failure(), "tcp/512", FollowUp::Risk);
        QCOMPARE(m_bench->all(technical_finding::def).size(), 2);
        const auto taken = TakenUp::of(binder());
        QVERIFY(taken);
        QCOMPARE(taken->findings(failure()).size(), 2);
        QCOMPARE(taken->finding(failure(), QStringLiteral("tcp/23"))->uid(), finding.uid());
        QCOMPARE(taken->finding(failure(), QString()), nullptr);
        QCOMPARE(taken->openAt(*m_asset).size(), 2);
    }

    void aClosedFindingThatIsBackOpensAgain()
    {
        followed(failure(), "tcp/23", FollowUp::Risk);
        m_bench->change(technical_finding::def, onlyFinding().uid(), [this](Record& record) {
            record.set(technical_finding::closedOn, QDate(2031, 6, 5));
            record.set(technical_finding::closedBy, *m_import);
        });
        QVERIFY(TakenUp::of(binder())->openAt(*m_asset).isEmpty());
        followed(failure(), "tcp/23", FollowUp::Action);
        const Record finding = onlyFinding();
        QVERIFY(!finding.get(technical_finding::closedOn));
        QVERIFY(!finding.get(technical_finding::closedBy));
        QCOMPARE(finding.get(technical_finding::risks)->size(), 1);
    }

    void twoZonesHaveFindingsOfTheirOwn()
    {
        RuleResult first = failure();
        first.place = {{}, {}, {}, QStringLiteral("Guests Kiel")};
        first.items.clear();
        RuleResult second = first;
        second.place.name = QStringLiteral("Servers Kiel");
        followed(first, "", FollowUp::Risk);
        followed(second, "", FollowUp::Risk);
        QCOMPARE(m_bench->all(technical_finding::def).size(), 2);
        // It would allow the failure everywhere.
        const auto refused = followUp(binder(), first, {}, FollowUp::Exception, m_english);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().message.plain().contains(QLatin1String("Guests Kiel")));
    }

    void whatDoesNotFailLeadsToNothing()
    {
        RuleResult passed = failure();
        passed.outcome = Outcome::Pass;
        const auto refused = followUp(binder(), passed, {}, FollowUp::Risk, m_english);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        const auto other =
            followUp(binder(), failure(), QStringLiteral("tcp/80"), FollowUp::Risk, m_english);
        QVERIFY(!other);
        QVERIFY(other.error().message.plain().contains(QLatin1String("tcp/80")));
        RuleResult allowed = failure();
        allowed.items[0].exception = *m_control;
        QVERIFY(!followUp(binder(), allowed, QStringLiteral("tcp/23"), FollowUp::Risk, m_english));
        RuleResult gone = failure();
        gone.rule = Uid::generate();
        QCOMPARE(followUp(binder(), gone, {}, FollowUp::Risk, m_english).error().kind,
                 Error::Kind::NotFound);
    }

    void whatFollowsIsValid()
    {
        for (const FollowUp what : kFollowUps) {
            const auto change =
                followUp(binder(), failure(), QStringLiteral("tcp/23"), what, m_english);
            QVERIFY(change);
            for (const Change& one : change->set.changes()) {
                if (!one.record)
                    continue;
                for (const Issue& issue : validate(*one.record))
                    QVERIFY2(issue.severity != Issue::Severity::Error,
                             qPrintable(issue.message.plain()));
            }
        }
    }

    void aHostIsAdoptedAsAnAsset()
    {
        const Uid host = addHost("Microsoft Windows Server 2019");
        auto change = adoptHost(binder(), host, m_english);
        QVERIFY(change);
        m_bench->apply(std::move(change->set));
        const Record made = m_bench->held(asset::def, change->asset);
        QCOMPARE(made.title(), QStringLiteral("printer-3"));
        QCOMPARE(made.get(asset::type), std::optional(asset::Type::Server));
        QCOMPARE(made.text(asset::networkAddresses), QStringLiteral("10.1.0.9, fd00::9"));
        QCOMPARE(made.text(asset::hardwareAddresses), QStringLiteral("52:54:00:12:34:56"));
        QCOMPARE(made.text(asset::hostNames), QStringLiteral("printer-3.example.test"));
        QVERIFY(made.text(asset::description).contains(QLatin1String("QEMU")));
        const Record after = m_bench->held(network_host::def, host);
        QCOMPARE(after.get(network_host::decision), std::optional(network_host::Decision::Matched));
        QCOMPARE(after.get(network_host::asset), std::optional(change->asset));
        QCOMPARE(after.get(network_host::matchedBy), std::optional(network_host::MatchedBy::Hand));
        QCOMPARE(adoptHost(binder(), host, m_english).error().kind, Error::Kind::Invalid);
        QVERIFY(!matchHost(binder(), host, *m_asset));
        QVERIFY(!ignoreHost(binder(), host, QStringLiteral("phone")));
    }

    void theTypeIsGuessedOnlyWhenSure_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<int>("type");
        const auto row = [](const char* system, int type) {
            QTest::newRow(system) << QString::fromLatin1(system) << type;
        };
        row("Microsoft Windows 11 22H2", int(asset::Type::WorkstationOrLaptop));
        row("VMware ESXi 7.0", int(asset::Type::Server));
        row("Cisco IOS 15.2", int(asset::Type::NetworkDevice));
        row("Android 12", int(asset::Type::MobileDevice));
        row("Microsoft Windows 10 1607 or Server 2016", -1);
        row("Linux 5.0 - 5.14", -1);
        row("", -1);
    }
    void theTypeIsGuessedOnlyWhenSure()
    {
        QFETCH(QString, system);
        QFETCH(int, type);
        auto change = adoptHost(binder(), addHost(system.toLatin1()), m_english);
        QVERIFY(change);
        m_bench->apply(std::move(change->set));
        const auto made = m_bench->held(asset::def, change->asset).get(asset::type);
        QCOMPARE(made ? int(*made) : -1, type);
    }

    void anIgnoredHostNeedsAReason()
    {
        const Uid host = addHost("");
        const auto refused = ignoreHost(binder(), host, QStringLiteral("  "));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        m_bench->apply(ignoreHost(binder(), host, QStringLiteral(" phone of a guest ")));
        Record after = m_bench->held(network_host::def, host);
        QCOMPARE(after.get(network_host::decision), std::optional(network_host::Decision::Ignored));
        QCOMPARE(after.text(network_host::ignoredReason), QStringLiteral("phone of a guest"));
        // Minds change.
        m_bench->apply(matchHost(binder(), host, *m_asset));
        after = m_bench->held(network_host::def, host);
        QCOMPARE(after.get(network_host::asset), m_asset);
        QVERIFY(after.text(network_host::ignoredReason).isEmpty());
        QCOMPARE(matchHost(binder(), addHost(""), Uid::generate()).error().kind,
                 Error::Kind::NotFound);
    }

    void titlesSpeakTheLanguageAsked()
    {
        const auto german = Language::load(QStringLiteral("de"));
        QVERIFY(german);
        const Record made =
            m_bench->held(risk::def, followed(failure(), "tcp/23", FollowUp::Risk, *german));
        QVERIFY(made.title().startsWith(QLatin1String("tcp/23 telnet")));
        QVERIFY(made.title().endsWith(QLatin1String("switch-2")));
    }

    void aControlSaysWhatItsRulesShow()
    {
        ComplianceState state;
        state.results = {failure(), failure(), failure()};
        state.results[1].outcome = Outcome::Pass;
        state.results[1].checkedAt = QDateTime(QDate(2031, 6, 10), QTime(8, 0), Qt::UTC);
        state.results[2].outcome = Outcome::NotApplicable;
        state.results[2].checkedAt = {};
        state.results[0].isExpired = true;
        const auto shown = resultsByControl(binder(), state);
        QCOMPARE(shown.size(), 1);
        const ControlResults results = shown.value(*m_control);
        QCOMPARE(results.rules, 1);
        QCOMPARE(results.rate.pass, 1);
        QCOMPARE(results.rate.fail, 1);
        QCOMPARE(results.expired, 1);
        QCOMPARE(results.lastChecked, state.results[1].checkedAt);
        m_bench->change(technical_rule::def, *m_rule,
                        [](Record& record) { record.set(technical_rule::active, false); });
        QVERIFY(resultsByControl(binder(), state).isEmpty());
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestTechnicalFollowup)
#include "test_followup.moc"
