// SPDX-License-Identifier: GPL-3.0-or-later
// Competences demanded by roles against what their holders have shown: levels, proofs that expire,
// plans, and one competence demanded by two roles.
#include "core/matrices/competencematrix.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/training/competence_record.h"
#include "tests/support/matrixbench.h"

namespace ringbinder {

using State = CompetenceMatrix::State;
using Level = competence_requirement::Level;
using Held = competence_record::Level;
using Proven = competence_record::State;

class TestCompetenceMatrix final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MatrixBench> m_bench;
    std::optional<Uid> m_anna;
    std::optional<Uid> m_auditor;
    std::optional<Uid> m_admin;

    CompetenceMatrix matrix()
    {
        auto made = CompetenceMatrix::of(*m_bench->binder);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    CompetenceMatrix::Cell cell() { return matrix().people().first().cells.first(); }
    Uid demand(const char* competence, const std::optional<Uid>& role, Level level,
               bool isMandatory = true)
    {
        return m_bench->add(competence_requirement::def, competence, [&](Record& record) {
            record.set(competence_requirement::competence, QString::fromUtf8(competence));
            record.set(competence_requirement::role, role);
            record.set(competence_requirement::level, level);
            record.set(competence_requirement::mandatory, isMandatory);
        });
    }
    Uid prove(
        const Uid& requirement, std::optional<Proven> state, std::optional<Held> level,
        const std::function<void(Record&)>& fill = [](Record&) {})
    {
        return m_bench->add(competence_record::def, "proof", [&](Record& record) {
            record.set(competence_record::person, m_anna);
            record.set(competence_record::requirement, requirement);
            record.set(competence_record::state, state);
            record.set(competence_record::level, level);
            fill(record);
        });
    }
    void assign(const std::optional<Uid>& role)
    {
        m_bench->add(role_assignment::def, "assignment", [&](Record& record) {
            record.set(role_assignment::person, m_anna);
            record.set(role_assignment::role, role);
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::MatrixBench>();
        m_anna = m_bench->add(person::def, "Anna Weiß");
        m_auditor = m_bench->add(role::def, "Internal auditor");
        m_admin = m_bench->add(role::def, "Administrator");
    }

    void onlyHoldersOfDemandingRolesStandThere()
    {
        demand("Audit technique", m_auditor, Level::Alone);
        QVERIFY(matrix().people().isEmpty());
        QCOMPARE(matrix().competences().size(), 1);
        assign(m_auditor);
        QCOMPARE(matrix().people().size(), 1);
        QCOMPARE(cell().state, State::NotAssessed);
        QCOMPARE(toneOf(cell()), Tone::Bad);
        QVERIFY(cell().isGapWithoutPlan);
    }

    void whatIsNotMandatoryIsMilder()
    {
        demand("Audit technique", m_auditor, Level::Alone, false);
        assign(m_auditor);
        QCOMPARE(toneOf(cell()), Tone::Warning);
    }

    void levelsAreCompared_data()
    {
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("state");
        QTest::newRow("none") << int(Held::None) << int(State::TooLow);
        QTest::newRow("one below") << int(Held::Guided) << int(State::TooLow);
        QTest::newRow("equal") << int(Held::Alone) << int(State::Fulfilled);
        QTest::newRow("above") << int(Held::Teaches) << int(State::Fulfilled);
    }
    void levelsAreCompared()
    {
        QFETCH(int, held);
        QFETCH(int, state);
        const Uid wanted = demand("Audit technique", m_auditor, Level::Alone);
        assign(m_auditor);
        prove(wanted, Proven::Gap, Held(held));
        QCOMPARE(int(cell().state), state);
    }

    void theLastDayOfAProofCounts()
    {
        const Uid wanted = demand("Audit technique", m_auditor, Level::Alone);
        assign(m_auditor);
        prove(wanted, Proven::Fulfilled, Held::Alone, [this](Record& record) {
            record.set(competence_record::validUntil, m_bench->today());
        });
        QCOMPARE(cell().state, State::Fulfilled);
        m_bench->clock.advance(24 * 3600);
        QCOMPARE(cell().state, State::Expired);
        // A new proof counts instead.
        prove(wanted, Proven::Fulfilled, std::nullopt);
        QCOMPARE(cell().state, State::Fulfilled);
        QCOMPARE(cell().held, Level::Alone);
    }

    void aPlanIsTold()
    {
        const Uid wanted = demand("Audit technique", m_auditor, Level::Alone);
        assign(m_auditor);
        const Uid plan = prove(wanted, Proven::InPlan, Held::Guided, [](Record& record) {
            record.set(competence_record::due, QDate(2026, 2, 28));
        });
        QCOMPARE(cell().state, State::Planned);
        QCOMPARE(cell().record, plan);
        QCOMPARE(cell().until, QDate(2026, 2, 28));
        QVERIFY(!cell().isGapWithoutPlan);
        QCOMPARE(matrix().gaps(), 1); // planned is not yet there
    }

    void theHighestDemandOfSeveralRolesCounts()
    {
        const Uid low = demand("Linux", m_auditor, Level::Aware);
        const Uid high = demand("linux ", m_admin, Level::Teaches, false);
        assign(m_auditor);
        assign(m_admin);
        const CompetenceMatrix now = matrix();
        QCOMPARE(now.competences().size(), 1);
        QCOMPARE(now.competences().first().roles.size(), 2);
        QCOMPARE(cell().needed, Level::Teaches);
        QCOMPARE(cell().requirement, high);
        QVERIFY(cell().isMandatory);
        QCOMPARE(cell().neededFor, QStringLiteral("Administrator"));
        // Shown for one, it counts for the other.
        prove(low, Proven::Fulfilled, Held::Teaches);
        QCOMPARE(cell().state, State::Fulfilled);
    }

    void aRecordIsStarted()
    {
        const Uid wanted = demand("Audit technique", m_auditor, Level::Alone);
        assign(m_auditor);
        CompetenceMatrix::Start start = matrix().start(0, 0);
        m_bench->apply(std::move(start.set));
        QCOMPARE(cell().record, start.record);
        QCOMPARE(cell().state, State::NotAssessed);
        const Record made = **m_bench->binder->find(competence_record::def, start.record);
        QCOMPARE(made.get(competence_record::requirement), wanted);
        QCOMPARE(made.title(), QStringLiteral("Audit technique: Anna Weiß"));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestCompetenceMatrix)
#include "test_competencematrix.moc"
