// SPDX-License-Identifier: GPL-3.0-or-later
// Who needs which course, by role, competence and for everybody, and how the records of a person
// and a course come to one state.
#include "core/matrices/trainingmatrix.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/training/competence_record.h"
#include "core/registers/training/competence_requirement.h"
#include "core/registers/training/training_course.h"
#include "core/registers/training/training_record.h"
#include "tests/support/matrixbench.h"

namespace ringbinder {

using State = TrainingMatrix::State;
using Outcome = training_record::Result;

class TestTrainingMatrix final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MatrixBench> m_bench;
    std::optional<Uid> m_anna;
    std::optional<Uid> m_basics; // for everybody, for 12 months, new people have 30 days

    TrainingMatrix matrix()
    {
        auto made = TrainingMatrix::of(*m_bench->binder);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    TrainingMatrix::Cell cell(int person = 0, int course = 0)
    {
        return matrix().people().at(person).cells.at(course);
    }
    Uid take(const Uid& who, const Uid& course, Outcome outcome, std::optional<QDate> on,
             std::optional<QDate> until = {}, std::optional<QDate> due = {})
    {
        return m_bench->add(training_record::def, "Participation", [&](Record& record) {
            record.set(training_record::person, who);
            record.set(training_record::course, course);
            record.set(training_record::result, outcome);
            record.set(training_record::date, on);
            record.set(training_record::validUntil, until);
            record.set(training_record::due, due);
        });
    }
    void hold(const Uid& who, const Uid& role, std::optional<QDate> until = {})
    {
        m_bench->add(role_assignment::def, "Assignment", [&](Record& record) {
            record.set(role_assignment::person, who);
            record.set(role_assignment::role, role);
            record.set(role_assignment::toDate, until);
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::MatrixBench>();
        m_anna = m_bench->add(person::def, "Anna Weiss");
        m_basics = m_bench->add(training_course::def, "Security basics", [](Record& record) {
            record.set(training_course::mandatory, true);
            record.set(training_course::validMonths, qint64(12));
            record.set(training_course::newStarterDays, qint64(30));
            record.set(training_course::status, training_course::Status::Offered);
        });
    }
    void cleanup() { m_bench.reset(); }

    void aMandatoryCourseWithoutRolesIsForEverybody()
    {
        QCOMPARE(cell().state, State::Missing);
        QVERIFY(cell().isGap());
        QVERIFY(cell().neededFor.isEmpty());
        QCOMPARE(matrix().summary().plain(),
                 QStringLiteral("Participations needed: 1. In order: 0, of these expiring within "
                                "60 days: 0. Gaps: 1."));
    }

    void anAudienceInWordsIsKnownByItsRecords()
    {
        const Uid privacy = m_bench->add(training_course::def, "Privacy", [](Record& record) {
            record.set(training_course::mandatory, true);
            record.set(training_course::audience, QStringLiteral("Finance, sales"));
        });
        m_bench->add(person::def, "Bob Ito");
        take(*m_anna, privacy, Outcome::Missed, m_bench->today());
        QCOMPARE(cell(0, 1).state, State::Missing);
        QVERIFY(cell(0, 1).isGap());
        QVERIFY(!cell(0, 1).isForEverybody);
        QCOMPARE(cell(1, 1).state, State::NotNeeded);
        QVERIFY(cell(1, 0).isForEverybody);
    }

    void validityFollowsTheRecordElseTheCourse()
    {
        const QDate today = m_bench->today();
        take(*m_anna, *m_basics, Outcome::Attended, today.addMonths(-11).addDays(-20));
        QCOMPARE(cell().state, State::ExpiresSoon);
        QCOMPARE(cell().until, today.addMonths(-11).addDays(-20).addMonths(12));
        QVERIFY(cell().isInOrder());
        take(*m_anna, *m_basics, Outcome::Passed, today, today.addYears(3));
        QCOMPARE(cell().state, State::Valid);
        QCOMPARE(cell().until, today.addYears(3));
        QCOMPARE(matrix().courses().first().tally.inOrder, 1);
        QCOMPARE(matrix().people().first().tally.gaps, 0);
    }

    void theLastDayStillCountsTheNextDoesNot()
    {
        const QDate today = m_bench->today();
        take(*m_anna, *m_basics, Outcome::Passed, today.addYears(-1), today);
        QCOMPARE(cell().state, State::ExpiresSoon);
        m_bench->clock.advance(qint64(24) * 60 * 60);
        QCOMPARE(cell().state, State::Expired);
        QVERIFY(cell().isGap());
    }

    void aNewProofEndsTheExpiredOne()
    {
        const QDate today = m_bench->today();
        take(*m_anna, *m_basics, Outcome::Passed, today.addYears(-3));
        QCOMPARE(cell().state, State::Expired);
        const Uid planned =
            take(*m_anna, *m_basics, Outcome::Planned, std::nullopt, {}, today.addDays(9));
        QCOMPARE(cell().state, State::Expired);
        QCOMPARE(cell().record, std::optional(planned));
        take(*m_anna, *m_basics, Outcome::Passed, today);
        QCOMPARE(cell().state, State::Valid);
    }

    void plannedIsNoGapUntilItsDayHasPassed()
    {
        const QDate today = m_bench->today();
        take(*m_anna, *m_basics, Outcome::Planned, std::nullopt, {}, today);
        QCOMPARE(cell().state, State::Planned);
        QVERIFY(!cell().isGap());
        QVERIFY(!cell().isInOrder());
        m_bench->clock.advance(qint64(24) * 60 * 60);
        QCOMPARE(cell().state, State::Missing);
        QVERIFY(cell().record);
    }

    void failedMissedAndExcused()
    {
        take(*m_anna, *m_basics, Outcome::Missed, m_bench->today());
        QCOMPARE(cell().state, State::Missing);
        take(*m_anna, *m_basics, Outcome::Failed, m_bench->today());
        QCOMPARE(cell().state, State::NotPassed);
        QVERIFY(cell().isGap());
        take(*m_anna, *m_basics, Outcome::Excused, m_bench->today());
        QCOMPARE(cell().state, State::Excused);
        QVERIFY(!cell().isNeeded);
        QCOMPARE(matrix().people().first().tally.needed, 0);
    }

    void aNewPersonHasTime()
    {
        const QDate today = m_bench->today();
        m_bench->add(person::def, "Zoe New",
                     [&](Record& record) { record.set(person::startDate, today.addDays(-10)); });
        QCOMPARE(cell(1).state, State::Planned);
        QCOMPARE(cell(1).on, today.addDays(20));
        m_bench->clock.advance(qint64(21) * 24 * 60 * 60);
        QCOMPARE(cell(1).state, State::Missing);
    }

    void aCourseOfARoleIsForItsHoldersOfToday()
    {
        const Uid auditor = m_bench->add(role::def, "Internal auditor");
        m_bench->add(training_course::def, "Audit technique", [&](Record& record) {
            record.set(training_course::mandatory, true);
            record.set(training_course::roles, QList<Uid>{auditor});
        });
        const Uid bob = m_bench->add(person::def, "Bob Ito");
        hold(*m_anna, auditor, m_bench->today().addDays(-1));
        hold(bob, auditor);
        QCOMPARE(cell(0, 1).state, State::NotNeeded);
        QCOMPARE(cell(1, 1).state, State::Missing);
        QCOMPARE(cell(1, 1).neededFor, QStringLiteral("Internal auditor"));
        QCOMPARE(matrix().courses().at(1).tally.needed, 1);
    }

    void aMandatoryCompetenceNeedsItsCourseUntilItIsProven()
    {
        const Uid admin = m_bench->add(role::def, "Administrator");
        const Uid course = m_bench->add(training_course::def, "Linux hardening");
        const Uid requirement =
            m_bench->add(competence_requirement::def, "Administrator: Linux", [&](Record& record) {
                record.set(competence_requirement::role, admin);
                record.set(competence_requirement::mandatory, true);
                record.set(competence_requirement::courses, QList<Uid>{course});
            });
        QCOMPARE(cell(0, 1).state, State::NotNeeded);
        hold(*m_anna, admin);
        QCOMPARE(cell(0, 1).state, State::Missing);
        m_bench->add(competence_record::def, "Anna: Linux", [&](Record& record) {
            record.set(competence_record::person, *m_anna);
            record.set(competence_record::requirement, requirement);
            record.set(competence_record::state, competence_record::State::Fulfilled);
        });
        QCOMPARE(cell(0, 1).state, State::NotNeeded);
    }

    void onlyThoseWhoWorkHereAndCoursesThatAreGoing()
    {
        const QDate today = m_bench->today();
        m_bench->add(person::def, "Gone",
                     [&](Record& record) { record.set(person::endDate, today.addDays(-1)); });
        m_bench->add(person::def, "Mailbox",
                     [](Record& record) { record.set(person::kind, person::Kind::RoleAccount); });
        m_bench->add(person::def, "Inactive",
                     [](Record& record) { record.set(person::active, false); });
        m_bench->add(training_course::def, "Old course", [](Record& record) {
            record.set(training_course::mandatory, true);
            record.set(training_course::status, training_course::Status::Ended);
        });
        m_bench->add(training_course::def, "Course to come", [](Record& record) {
            record.set(training_course::mandatory, true);
            record.set(training_course::status, training_course::Status::Planned);
        });
        QCOMPARE(matrix().people().size(), 1);
        QCOMPARE(matrix().courses().size(), 2);
        QCOMPARE(cell(0, 1).state, State::NotNeeded);
    }

    void whatIsTakenWithoutNeedIsNoGapWhenItEnds()
    {
        const Uid extra = m_bench->add(training_course::def, "First aid");
        take(*m_anna, extra, Outcome::Passed, QDate(2020, 1, 1), QDate(2022, 1, 1));
        QCOMPARE(cell(0, 1).state, State::Expired);
        QVERIFY(!cell(0, 1).isGap());
        QCOMPARE(toneOf(cell(0, 1)), Tone::Muted);
        const Uid other = m_bench->add(training_course::def, "Fire drill");
        take(*m_anna, other, Outcome::Missed, QDate(2025, 1, 1));
        QCOMPARE(cell(0, 2).state, State::NotNeeded);
        QVERIFY(cell(0, 2).record);
    }

    void aRecordIsStartedForPersonAndCourse()
    {
        TrainingMatrix::Start start = matrix().start(0, 0);
        m_bench->apply(std::move(start.set));
        const Record record = **m_bench->binder->find(training_record::def, start.record);
        QCOMPARE(record.title(), QStringLiteral("Security basics: Anna Weiss"));
        QCOMPARE(record.get(training_record::person), m_anna);
        QCOMPARE(record.get(training_record::course), m_basics);
        QCOMPARE(record.get(training_record::result), std::optional(Outcome::Planned));
        QCOMPARE(cell().state, State::Planned);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestTrainingMatrix)
#include "test_trainingmatrix.moc"
