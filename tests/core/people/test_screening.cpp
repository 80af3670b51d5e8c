// SPDX-License-Identifier: GPL-3.0-or-later
// Who has access and whether screening was complete before: what counts as access, each state with
// its boundary days, repeats, and the signed confidentiality agreement.
#include "core/people/screening.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/system_account.h"
#include "core/registers/people/person.h"
#include "core/registers/people/screening_record.h"
#include "tests/support/matrixbench.h"

namespace ringbinder {

using State = ScreeningStatus::State;
using Type = screening_record::Type;
using CheckResult = screening_record::Result;

class TestScreening final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MatrixBench> m_bench;
    std::optional<Uid> m_anna;

    QDate today() { return m_bench->today(); }
    ScreeningStatus status()
    {
        auto made = ScreeningStatus::of(*m_bench->binder);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    ScreeningStatus::Line anna() { return status().lines().first(); }
    Uid screened(Type type, std::optional<CheckResult> result, QDate completed = {},
                 QDate until = {}, QDate accessFrom = {})
    {
        return m_bench->add(screening_record::def, "check", [&](Record& record) {
            record.set(screening_record::person, m_anna);
            record.set(screening_record::type, type);
            record.set(screening_record::result, result);
            if (completed.isValid())
                record.set(screening_record::completed, completed);
            if (until.isValid())
                record.set(screening_record::validUntil, until);
            if (accessFrom.isValid())
                record.set(screening_record::accessFrom, accessFrom);
        });
    }
    void begin(QDate accessStart)
    {
        m_bench = std::make_unique<test::MatrixBench>();
        m_anna = m_bench->add(person::def, "Anna Weiß", [&](Record& record) {
            if (accessStart.isValid())
                record.set(person::accessStart, accessStart);
        });
    }

private slots:
    void whatCountsAsAccess()
    {
        begin({});
        QVERIFY(status().lines().isEmpty());
        begin(m_bench->today().addDays(1)); // access begins tomorrow
        QVERIFY(status().lines().isEmpty());
        begin(m_bench->today());
        QCOMPARE(status().lines().size(), 1);
        begin({});
        m_bench->add(access_right::def, "Payments", [&](Record& record) {
            record.set(access_right::person, m_anna);
            record.set(access_right::status, access_right::Status::Requested);
        });
        QVERIFY(status().lines().isEmpty());
        m_bench->add(access_right::def, "Payments", [&](Record& record) {
            record.set(access_right::person, m_anna);
            record.set(access_right::status, access_right::Status::Granted);
            record.set(access_right::from, QDate(2024, 2, 29));
        });
        QCOMPARE(anna().accessFrom, QDate(2024, 2, 29));
        begin({});
        m_bench->add(system_account::def, "aweiss", [&](Record& record) {
            record.set(system_account::person, m_anna);
            record.set(system_account::enabled, false);
        });
        QVERIFY(status().lines().isEmpty());
        m_bench->add(system_account::def, "aweiss2", [&](Record& record) {
            record.set(system_account::person, m_anna);
            record.set(system_account::enabled, true);
        });
        QCOMPARE(status().lines().size(), 1);
        QVERIFY(!anna().accessFrom.isValid());
    }

    void whoLeftOrIsOutOfScopeIsNotAsked()
    {
        begin(QDate(2024, 1, 1));
        m_bench->add(person::def, "Left", [&](Record& record) {
            record.set(person::accessStart, QDate(2024, 1, 1));
            record.set(person::endDate, today().addDays(-1));
        });
        m_bench->add(person::def, "Outside", [&](Record& record) {
            record.set(person::accessStart, QDate(2024, 1, 1));
            record.set(person::inScope, false);
        });
        m_bench->add(person::def, "Last day today", [&](Record& record) {
            record.set(person::accessStart, QDate(2024, 1, 1));
            record.set(person::endDate, today());
        });
        QCOMPARE(status().lines().size(), 2);
    }

    void eachStateAndItsBoundary()
    {
        const QDate access(2025, 3, 1);
        begin(access);
        QCOMPARE(anna().state, State::Missing);
        QCOMPARE(status().gaps(), 1);
        screened(Type::Identity, CheckResult::Pending);
        QCOMPARE(anna().state, State::NotFinished);
        begin(access);
        screened(Type::Identity, CheckResult::Passed, access); // on the very day
        QCOMPARE(anna().state, State::InTime);
        QCOMPARE(status().gaps(), 0);
        begin(access);
        screened(Type::Identity, CheckResult::Passed, access.addDays(1));
        QCOMPARE(anna().state, State::Late);
        QVERIFY(anna().reason.plain().contains(u"2025-03-02"));
        begin(access);
        screened(Type::Identity, CheckResult::Passed, access, today());
        QCOMPARE(anna().state, State::InTime); // valid to the end of the last day
        begin(access);
        screened(Type::Identity, CheckResult::Passed, access, today().addDays(-1));
        QCOMPARE(anna().state, State::Expired);
        begin(access);
        screened(Type::Identity, CheckResult::NotRequired);
        QCOMPARE(anna().state, State::NotRequired);
        QCOMPARE(status().gaps(), 0);
    }

    void theWorstOfSeveralCounts()
    {
        begin(QDate(2025, 3, 1));
        screened(Type::Identity, CheckResult::Passed, QDate(2025, 2, 1));
        screened(Type::References, CheckResult::NotRequired);
        QCOMPARE(anna().state, State::InTime);
        const Uid failed = screened(Type::CriminalRecord, CheckResult::Failed, QDate(2025, 2, 1));
        QCOMPARE(anna().state, State::Failed);
        QCOMPARE(anna().records, QList<Uid>{failed});
    }

    void aRepeatReplacesWhatExpired()
    {
        begin(QDate(2020, 3, 1));
        screened(Type::CriminalRecord, CheckResult::Passed, QDate(2020, 2, 1), QDate(2025, 2, 1));
        QCOMPARE(anna().state, State::Expired);
        screened(Type::RepeatCheck, CheckResult::Passed, QDate(2025, 1, 20), QDate(2030, 1, 20));
        QCOMPARE(anna().state, State::InTime);
    }

    void theDayOfTheRecordGoesBeforeThatOfThePerson()
    {
        begin(QDate(2020, 3, 1));
        screened(Type::Identity, CheckResult::Passed, QDate(2025, 3, 1), {}, QDate(2025, 3, 2));
        QCOMPARE(anna().state, State::InTime);
    }

    void theAgreementIsToldBeside()
    {
        begin(QDate(2025, 3, 1));
        screened(Type::ConfidentialityUndertaking, CheckResult::Pending);
        QCOMPARE(anna().state, State::Missing); // it is no screening
        QVERIFY(!anna().isUndertakingSigned);
        screened(Type::ConfidentialityUndertaking, CheckResult::Signed, QDate(2025, 2, 27));
        QVERIFY(anna().isUndertakingSigned);
        QCOMPARE(anna().undertakingOn, QDate(2025, 2, 27));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestScreening)
#include "test_screening.moc"
