// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about scans, reviews of rights and conflicting duties: each finds what it is about, and
// nothing else.
#include "core/registers/access/access_review.h"
#include "core/registers/access/access_review_line.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/technical/technical_finding.h"
#include "tests/core/rules/rulebench.h"
#include "tests/support/scannedbinder.h"

#include <QTest>

namespace ringbinder {

namespace {

using Gravity = technical_rule::Severity;

constexpr const char* kRange = "10.1.0.0/24";

} // namespace

// It is 1 March 2031.
class TestTechnicalRules final : public QObject {
    Q_OBJECT

    std::unique_ptr<RuleBench> m_bench;
    std::unique_ptr<ScannedBinder> m_scans;
    std::optional<Record> m_zone;
    std::optional<Record> m_server; // asset
    std::optional<Record> m_host;

    Record scan(QDate day, const QList<int>& ports)
    {
        const Record import = m_scans->import(day, kRange, {m_zone->uid()});
        m_scans->seen(import, *m_host, ports);
        return import;
    }
    // Taken up, with an action in this state.
    Record takeUp(const Record& rule, action::Status status, std::optional<QDate> done = {})
    {
        Record task(action::def);
        task.set(action::title, QStringLiteral("Turn it off"));
        task.set(action::status, status);
        task.set(action::doneOn, done);
        task = m_scans->add(task);
        Record finding(technical_finding::def);
        finding.set(technical_finding::title, QStringLiteral("tcp/23 on db-1"));
        finding.set(technical_finding::rule, rule.uid());
        finding.set(technical_finding::host, m_host->uid());
        finding.set(technical_finding::item, QStringLiteral("tcp/23"));
        finding.set(technical_finding::actions, QList<Uid>{task.uid()});
        m_scans->add(finding);
        return task;
    }
    Record except(const Record& rule, QDate until, const char* item)
    {
        Record record(policy_exception::def);
        record.set(policy_exception::title, QStringLiteral("Old crane"));
        record.set(policy_exception::status, policy_exception::Status::Approved);
        record.set(policy_exception::technicalRules, QList<Uid>{rule.uid()});
        record.set(policy_exception::hosts, QList<Uid>{m_host->uid()});
        record.set(policy_exception::items, QString::fromLatin1(item));
        record.set(policy_exception::expires, until);
        return m_scans->add(record);
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<RuleBench>();
        m_scans = std::make_unique<ScannedBinder>(m_bench->binder());
        m_zone = m_scans->zone("Servers", kRange);
        m_server = m_scans->server("Database", "10.1.0.5");
        m_host = m_scans->host("db-1", "10.1.0.5", m_server->uid());
    }

    void criticalFailureMustNotGetOld()
    {
        m_scans->rule("No telnet", Gravity::Critical, "23");
        scan(QDate(2031, 2, 25), {22, 23});
        QCOMPARE(m_bench->found("L193"), QStringList()); // seven days are not over
        scan(QDate(2031, 2, 10), {22, 23});
        QCOMPARE(m_bench->found("L193"), QStringList{m_server->code()});
        QCOMPARE(m_bench->found("L194"), QStringList());
    }

    void whatPassesIsNoFinding()
    {
        m_scans->rule("No telnet", Gravity::Critical, "23");
        scan(QDate(2031, 2, 10), {22});
        QCOMPARE(m_bench->found("L193"), QStringList());
        scan(QDate(2031, 2, 11), {22, 23});
        QCOMPARE(m_bench->found("L193"), QStringList{m_server->code()});
        scan(QDate(2031, 2, 20), {22});
        QCOMPARE(m_bench->found("L193"), QStringList());
    }

    void severityDecidesWhichRuleSpeaks()
    {
        const Record rule = m_scans->rule("No telnet", Gravity::High, "23");
        scan(QDate(2031, 1, 20), {23});
        QCOMPARE(m_bench->found("L194"), QStringList{m_server->code()});
        QCOMPARE(m_bench->found("L193"), QStringList());
        m_scans->edit(rule,
                      [](Record& record) { record.set(technical_rule::fixDays, qint64(60)); });
        QCOMPARE(m_bench->found("L194"), QStringList());
        m_scans->edit(rule, [](Record& record) {
            record.set(technical_rule::fixDays, qint64(1));
            record.set(technical_rule::severity, Gravity::Medium);
        });
        QCOMPARE(m_bench->found("L194") + m_bench->found("L193"), QStringList());
    }

    void anActionUnderWayIsEnough_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QDate>("done");
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("open") << int(action::Status::Open) << QDate() << true;
        QTest::newRow("cancelled") << int(action::Status::Cancelled) << QDate() << false;
        QTest::newRow("done, then scanned")
            << int(action::Status::Done) << QDate(2031, 2, 9) << false;
        QTest::newRow("done since") << int(action::Status::Done) << QDate(2031, 2, 12) << true;
    }
    void anActionUnderWayIsEnough()
    {
        QFETCH(int, status);
        QFETCH(QDate, done);
        QFETCH(bool, isEnough);
        const Record rule = m_scans->rule("No telnet", Gravity::Critical, "23, 21");
        scan(QDate(2031, 2, 10), {23});
        QCOMPARE(m_bench->found("L193"), QStringList{m_server->code()});
        takeUp(rule, action::Status(status), done.isValid() ? std::optional(done) : std::nullopt);
        QCOMPARE(m_bench->found("L193").isEmpty(), isEnough);
    }

    // One port is being seen to, the other is not.
    void anActionIsAboutItsItem()
    {
        const Record rule = m_scans->rule("No telnet", Gravity::Critical, "23, 21");
        scan(QDate(2031, 2, 10), {21, 23});
        takeUp(rule, action::Status::Open);
        QCOMPARE(m_bench->found("L193"), QStringList{m_server->code()});
    }

    void anExceptionHoldsUntilItsEnd()
    {
        const Record rule = m_scans->rule("No telnet", Gravity::Critical, "23");
        scan(QDate(2031, 2, 10), {23});
        const Record exception = except(rule, QDate(2031, 3, 1), "tcp/23");
        QCOMPARE(m_bench->found("L193"), QStringList());
        QCOMPARE(m_bench->found("L195"), QStringList());
        m_bench->clock.set(QDateTime(QDate(2031, 3, 2), QTime(9, 0), Qt::UTC));
        QCOMPARE(m_bench->found("L193"), QStringList{m_server->code()});
        QCOMPARE(m_bench->found("L195"), QStringList{exception.code()});
        scan(QDate(2031, 3, 1), {22});
        QCOMPARE(m_bench->found("L195"), QStringList());
    }

    void expiredExceptionsOfOtherThingsAreSilent()
    {
        const Record rule = m_scans->rule("No telnet", Gravity::Critical, "23");
        scan(QDate(2031, 2, 10), {23});
        except(rule, QDate(2031, 2, 1), "tcp/21");
        QCOMPARE(m_bench->found("L195"), QStringList());
    }

    void zonesInScopeAreScanned()
    {
        QCOMPARE(m_bench->found("L192"), QStringList{m_zone->code()});
        m_scans->zone("Guests", "10.9.0.0/24", false);
        scan(QDate(2031, 1, 20), {22}); // 40 days ago
        QCOMPARE(m_bench->found("L192"), QStringList{m_zone->code()});
        scan(QDate(2031, 2, 20), {22});
        QCOMPARE(m_bench->found("L192"), QStringList());
        const Record other = m_scans->zone("Workplaces", "10.2.0.0/24");
        QCOMPARE(m_bench->found("L192"), QStringList{other.code()});
    }

    void hostsNobodyKnows()
    {
        const Record stranger = m_scans->host("10.1.0.77", "10.1.0.77");
        m_scans->edit(stranger, [](Record& record) {
            record.set(network_host::firstSeen, QDate(2031, 2, 20));
        });
        const Record import = scan(QDate(2031, 2, 20), {22});
        m_scans->seen(import, stranger, {80});
        QCOMPARE(m_bench->found("L071"), QStringList{stranger.code()});
        QCOMPARE(m_bench->found("L196"), QStringList());
        m_bench->clock.set(QDateTime(QDate(2031, 3, 24), QTime(9, 0), Qt::UTC));
        QCOMPARE(m_bench->found("L196"), QStringList{stranger.code()});
        m_scans->edit(stranger, [](Record& record) {
            record.set(network_host::decision, network_host::Decision::Ignored);
            record.set(network_host::ignoredReason, QStringLiteral("Phone of a guest"));
        });
        QCOMPARE(m_bench->found("L071") + m_bench->found("L196"), QStringList());
    }

    void privilegedAccountsHaveASecondFactor()
    {
        const auto list = [this](QDate day, const char* mfa) {
            const Record import = m_scans->import(day, "", {}, scan_import::Format::Csv);
            const Record accounts = m_scans->edit(import, [](Record& record) {
                record.set(scan_import::listKind, scan_import::ListKind::Accounts);
            });
            const auto account = [](const char* name, const char* privileged, const char* factor) {
                return Fact{QStringLiteral("account"),
                            {{QStringLiteral("account"), QString::fromLatin1(name)},
                             {QStringLiteral("enabled"), QStringLiteral("yes")},
                             {QStringLiteral("privileged"), QString::fromLatin1(privileged)},
                             {QStringLiteral("mfa"), QString::fromLatin1(factor)}}};
            };
            m_scans->observed(accounts, *m_host,
                              {account("root-a", "yes", mfa), account("guest", "no", "no")});
            return accounts;
        };
        const Record first = list(QDate(2031, 2, 10), "no");
        QCOMPARE(m_bench->found("L197"), QStringList{first.code()});
        list(QDate(2031, 2, 20), "yes"); // the last list counts
        QCOMPARE(m_bench->found("L197"), QStringList());
    }

    void rulesYoungerThanTheLastScan()
    {
        const Record rule = m_scans->rule("No telnet", Gravity::Low, "23");
        m_scans->edit(rule, [](Record& record) {
            record.set(technical_rule::validFrom, QDate(2031, 2, 15));
        });
        QCOMPARE(m_bench->found("L200"), QStringList()); // nothing was ever scanned
        scan(QDate(2031, 2, 10), {22});
        QCOMPARE(m_bench->found("L200"), QStringList{rule.code()});
        scan(QDate(2031, 2, 15), {22});
        QCOMPARE(m_bench->found("L200"), QStringList());
    }

    void reviewsOfRightsAreFinished()
    {
        Record review(access_review::def);
        review.set(access_review::title, QStringLiteral("Directory 2031"));
        review.set(access_review::status, access_review::Status::InProgress);
        review.set(access_review::due, QDate(2031, 2, 1));
        review = m_scans->add(review);
        QCOMPARE(m_bench->found("L198"), QStringList{review.code()});
        review = m_scans->edit(review, [](Record& record) {
            record.set(access_review::status, access_review::Status::Done);
            record.set(access_review::done, QDate(2031, 1, 30));
        });
        QCOMPARE(m_bench->found("L198"), QStringList{review.code()}); // without a decision
        Record line(access_review_line::def);
        line.set(access_review_line::title, QStringLiteral("root-a"));
        line.set(access_review_line::review, review.uid());
        line.set(access_review_line::decision, access_review_line::Decision::Keep);
        m_scans->add(line);
        QCOMPARE(m_bench->found("L198"), QStringList());
    }

    void conflictingDutiesOfOnePerson()
    {
        Record person(person::def);
        person.set(person::name, QStringLiteral("Jan Müller"));
        person = m_scans->add(person);
        const auto role = [this](const char* name, const QList<Uid>& conflicts) {
            Record record(access_role::def);
            record.setValue(access_role::def.nameField(), Value(QString::fromLatin1(name)));
            record.set(access_role::conflicts, conflicts);
            return m_scans->add(record);
        };
        const Record orders = role("Orders goods", {});
        const Record pays = role("Pays bills", {orders.uid()});
        const auto grant = [&](const Record& to) {
            Record right(access_right::def);
            right.setValue(access_right::def.nameField(), Value(to.title()));
            right.set(access_right::person, person.uid());
            right.set(access_right::accessRole, to.uid());
            right.set(access_right::status, access_right::Status::Granted);
            m_scans->add(right);
        };
        grant(orders);
        QCOMPARE(m_bench->found("L199"), QStringList());
        grant(pays);
        QCOMPARE(m_bench->found("L199"), QStringList{person.code()});
    }

    // What was seen of hosts may be very much: no snapshot keeps it.
    void observationsAreNotKept()
    {
        const SnapshotWants wants = wantsOfRules(QStringLiteral("compliance"));
        QVERIFY(wants.registers.contains(&technical_rule::def));
        QVERIFY(!wantsOfRules().registers.contains(&host_observation::def));
        QVERIFY(!wantsOfRules(QStringLiteral("soa")).registers.contains(&technical_rule::def));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestTechnicalRules)
#include "test_technicalrules.moc"
