// SPDX-License-Identifier: GPL-3.0-or-later
// Which clauses and controls count as audited in which year of the cycle, why, and who may not
// audit what.
#include "core/audits/clauserange.h"
#include "core/audits/coverage.h"
#include "core/audits/independence.h"
#include "core/catalogue/seed.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/people/person.h"
#include "core/risk/evaluation.h"
#include "core/rules/snapshot.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

namespace {

const QDate kToday(2031, 6, 10);

} // namespace

class TestCoverage final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_programme, m_first, m_second; // the controls: A.5.1 and A.5.2

    Coverage made(Coverage::Audits which = Coverage::Audits::Internal)
    {
        const auto coverage = Coverage::of(m_bench->binder(), Language(), which);
        if (!coverage)
            qFatal("no coverage");
        return *coverage;
    }
    static const Coverage::Row& row(const Coverage& coverage, const char* number)
    {
        for (const Coverage::Row& row : coverage.rows()) {
            if (row.number == QLatin1String(number))
                return row;
        }
        qFatal("no row %s", number);
    }
    Uid addAudit(audit::Status status, QDate day, const char* clauses, const QList<Uid>& controls,
                 audit::Kind kind = audit::Kind::Internal)
    {
        return m_bench->add(audit::def, [&](Record& record) {
            record.set(audit::title, QStringLiteral("Audit"));
            record.set(audit::kind, kind);
            record.set(audit::status, status);
            record.set(audit::plannedDate, day);
            record.set(audit::clauses, QString::fromLatin1(clauses));
            record.set(audit::controls, controls);
        });
    }
    Uid addLine(const Uid& of, const char* number, audit_question::Result result)
    {
        return m_bench->add(audit_question::def, [&](Record& record) {
            record.set(audit_question::title, QStringLiteral("Is it so?"));
            record.set(audit_question::audit, of);
            record.set(audit_question::clauseRef, QString::fromLatin1(number));
            record.set(audit_question::result, result);
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(kToday);
        ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 2});
        const QList<Record> controls = annexAControls(shippedCatalogue()).mid(0, 3);
        for (qsizetype i = 0; i < controls.size(); ++i) {
            Record control = controls[i];
            control.set(control::applicable,
                        i < 2 ? control::Applicable::Yes : control::Applicable::No);
            set.add(control);
        }
        m_first = controls[0].uid();
        m_second = controls[1].uid();
        m_bench->apply(std::move(set));
        m_programme = m_bench->add(audit_programme::def, [](Record& record) {
            record.set(audit_programme::title, QStringLiteral("Cycle"));
            record.set(audit_programme::status, audit_programme::Status::Running);
            record.set(audit_programme::periodStart, QDate(2030, 7, 1));
            record.set(audit_programme::cycleMonths, qint64(36));
        });
    }

    void rangesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("covers");
        QTest::newRow("single") << "4.1, 9.2"
                                << "4.1" << true;
        QTest::newRow("parent") << "9.2"
                                << "9.2.2" << true;
        QTest::newRow("child") << "9.2.2"
                               << "9.2" << true;
        QTest::newRow("not its neighbour") << "9.2.2"
                                           << "9.2.1" << false;
        QTest::newRow("10 is no 1") << "10.1"
                                    << "10.2" << false;
        QTest::newRow("span") << "4 - 10"
                              << "10.2" << true;
        QTest::newRow("span of some") << "5 - 7"
                                      << "8.1" << false;
        QTest::newRow("span in words") << "clauses 4 to 6"
                                       << "6.1.3" << true;
        QTest::newRow("span is no control") << "4 - 10"
                                            << "A.5.1" << false;
        QTest::newRow("controls") << "A.5.15; A.8.2 - A.8.5"
                                  << "A.8.3" << true;
        QTest::newRow("control is no clause") << "A.5.1"
                                              << "5.1" << false;
        QTest::newRow("edition is no clause") << "ISO/IEC 27001:2022"
                                              << "7.2" << false;
        QTest::newRow("nothing") << ""
                                 << "4.1" << false;
    }
    void rangesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QTEST(ClauseRange(text).covers(number), "covers");
    }
    void aSentenceNamesOnlyNumbersWithADot()
    {
        const ClauseRange range(QStringLiteral("Policy, version 5, breaks 7.5.2"),
                                ClauseRange::Reading::Precise);
        QVERIFY(!range.covers(QStringLiteral("5.1")));
        QVERIFY(range.covers(QStringLiteral("7.5.2")));
    }

    void threeYearsOfTheProgramme()
    {
        const Coverage coverage = made();
        QCOMPARE(coverage.programme(), m_programme);
        QCOMPARE(coverage.columns().size(), 3);
        QCOMPARE(coverage.columns()[0].until, QDate(2031, 6, 30));
        QCOMPARE(coverage.until(), QDate(2033, 6, 30));
        QCOMPARE(row(coverage, "4.1").group, QStringLiteral("4 Context of the organization"));
        QCOMPARE(coverage.rows().last().number, QStringLiteral("A.5.2")); // A.5.3 does not apply
        QCOMPARE(coverage.gaps().size(), coverage.rows().size());
    }

    void controlsAreInTheOrderOfTheirNumbers()
    {
        ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 1});
        Record tenth = annexAControls(shippedCatalogue())[9];
        tenth.set(control::applicable, control::Applicable::Yes);
        set.add(tenth);
        m_bench->apply(std::move(set));
        const Coverage coverage = made();
        QCOMPARE(coverage.rows().last().number, QStringLiteral("A.5.10")); // behind A.5.2
    }

    void plannedAuditedFoundOrNever()
    {
        const Uid held = addAudit(audit::Status::Reported, QDate(2031, 3, 1), "4 - 6", {*m_first});
        addLine(held, "4.1", audit_question::Result::Conforming);
        addLine(held, "4.2", audit_question::Result::Open);
        addLine(held, "A.5.1", audit_question::Result::Minor);
        m_bench->add(audit_finding::def, [&](Record& record) {
            record.set(audit_finding::title, QStringLiteral("No approval"));
            record.set(audit_finding::audit, held);
            record.set(audit_finding::type, audit_finding::Type::Minor);
            record.set(audit_finding::controls, QList<Uid>{*m_first});
        });
        addAudit(audit::Status::Planned, QDate(2031, 9, 1), "7.2", {*m_second});
        const Coverage coverage = made();
        using State = Coverage::State;
        QCOMPARE(row(coverage, "4.1").cells[0].state, State::Audited);
        QCOMPARE(row(coverage, "4.1").cells[1].state, State::Never);
        QCOMPARE(row(coverage, "4.1").lastAudited, std::optional(QDate(2031, 3, 1)));
        QCOMPARE(row(coverage, "4.2").state, State::Missed); // nobody answered its line
        QCOMPARE(row(coverage, "5.1").state, State::Missed); // planned, not in the checklist
        QCOMPARE(row(coverage, "A.5.1").state, State::Finding);
        QCOMPARE(row(coverage, "A.5.1").cells[0].touches.first().findings.size(), 1);
        QCOMPARE(row(coverage, "7.2").cells[1].state, State::Planned);
        QCOMPARE(row(coverage, "A.5.2").state, State::Planned);
        QCOMPARE(row(coverage, "8.1").state, State::Never);
        QVERIFY(coverage.reason(row(coverage, "4.2")).plain().contains(QLatin1String("4.2")));
    }

    void aFindingOfALineCountsWhateverItNames()
    {
        const Uid held = addAudit(audit::Status::Completed, QDate(2031, 3, 1), "9", {});
        const Uid finding = m_bench->add(audit_finding::def, [&](Record& record) {
            record.set(audit_finding::title, QStringLiteral("Late"));
            record.set(audit_finding::audit, held);
            record.set(audit_finding::type, audit_finding::Type::Observation);
        });
        const Uid line = addLine(held, "9.1", audit_question::Result::Observation);
        m_bench->change(audit_question::def, line,
                        [&](Record& record) { record.set(audit_question::finding, finding); });
        QCOMPARE(row(made(), "9.1").state, Coverage::State::Finding);
        QCOMPARE(row(made(), "9.2.1").state, Coverage::State::Missed);
    }

    void withoutChecklistThePlanIsBelieved()
    {
        addAudit(audit::Status::Reported, QDate(2031, 1, 1), "4 - 10", {*m_first, *m_second});
        const Coverage coverage = made();
        QVERIFY(coverage.gaps().isEmpty());
        QVERIFY(coverage.verdict().plain().contains(QLatin1String("is complete")));
    }

    void cancelledAndForeignAuditsDoNotCount()
    {
        addAudit(audit::Status::Cancelled, QDate(2031, 1, 1), "4 - 10", {});
        addAudit(audit::Status::Reported, QDate(2031, 1, 2), "4 - 10", {}, audit::Kind::Stage1);
        addAudit(audit::Status::Reported, QDate(2031, 1, 3), "4 - 10", {}, audit::Kind::Customer);
        addAudit(audit::Status::Reported, QDate(2029, 1, 3), "4 - 10", {}); // before the cycle
        QCOMPARE(row(made(), "4.1").state, Coverage::State::Never);
        const Coverage all = made(Coverage::Audits::All);
        QCOMPARE(row(all, "4.1").cells[0].touches.size(), 1);
    }

    void nobodyAuditsOwnWork()
    {
        const Uid ada = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Ada")); });
        m_bench->change(control::def, *m_second,
                        [&](Record& record) { record.set(control::owner, ada); });
        const Uid auditor = m_bench->add(auditor::def, [&](Record& record) {
            record.set(auditor::name, QStringLiteral("Ada"));
            record.set(auditor::person, ada);
            record.set(auditor::barredAreas, QStringLiteral("built 6.1.2 and A.5.1"));
        });
        const Uid held = addAudit(audit::Status::Planned, QDate(2031, 9, 1), "9", {});
        const auto lead = [&](Record& record) { record.set(audit::leadAuditor, auditor); };
        m_bench->change(audit::def, held, lead);
        QVERIFY(independenceConflicts(m_bench->binder(), held)->isEmpty());
        // A line of the checklist is enough to be audited.
        const Uid line = addLine(held, "A.5.2", audit_question::Result::Open);
        m_bench->change(audit_question::def, line,
                        [&](Record& record) { record.set(audit_question::control, *m_second); });
        auto conflicts = *independenceConflicts(m_bench->binder(), held);
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().about, m_second);
        QVERIFY(conflicts.first().sentence.plain().startsWith(QLatin1String("Ada answers for")));
        m_bench->change(audit::def, held, [&](Record& record) {
            record.set(audit::clauses, QStringLiteral("6"));
            record.set(audit::controls, QList<Uid>{*m_first});
            record.set(audit::auditees, QList<Uid>{ada});
        });
        conflicts = *independenceConflicts(m_bench->binder(), held);
        QCOMPARE(conflicts.size(), 4); // owner, auditee, barred clause, barred control
    }

    void certificatesKnowTheNextVisit()
    {
        const Uid uid = m_bench->add(certificate::def, [](Record& record) {
            record.set(certificate::title, QStringLiteral("Certificate"));
            record.set(certificate::status, certificate::Status::Applied);
            record.set(certificate::stage1On, QDate(2031, 7, 1));
            record.set(certificate::stage2On, QDate(2031, 9, 1));
        });
        const auto next = [&] {
            Record record = m_bench->held(certificate::def, uid);
            const auto evaluation = Evaluation::of(m_bench->binder(), Language());
            (*evaluation)->derive(record);
            return record.get(certificate::nextVisit);
        };
        QCOMPARE(next(), std::optional(QDate(2031, 7, 1)));
        m_bench->change(certificate::def, uid, [](Record& record) {
            record.set(certificate::status, certificate::Status::Valid);
            record.set(certificate::issued, QDate(2029, 10, 1));
            record.set(certificate::expires, QDate(2032, 9, 30));
        });
        QCOMPARE(next(), std::optional(QDate(2031, 10, 1)));
        m_bench->clock.set(QDateTime(QDate(2031, 11, 1), QTime(9, 0), Qt::UTC));
        QCOMPARE(next(), std::optional(QDate(2032, 6, 30))); // recertification
        m_bench->change(certificate::def, uid, [](Record& record) {
            record.set(certificate::surveillanceBy, QDate(2031, 10, 15));
        });
        QCOMPARE(next(), std::optional(QDate(2031, 10, 15))); // late: nobody came
    }

    void theSampleHasACycle()
    {
        AuditBench bench(kToday);
        bench.fillWithSample();
        const auto coverage = Coverage::of(bench.binder(), Language());
        QVERIFY(coverage);
        QVERIFY(coverage->programme());
        QCOMPARE(coverage->columns().size(), 3);
        const auto all = Coverage::of(bench.binder(), Language(), Coverage::Audits::All);
        QVERIFY(all);
        const auto some = [](const Coverage& in, Coverage::State state) {
            return std::any_of(in.rows().cbegin(), in.rows().cend(),
                               [state](const Coverage::Row& row) { return row.state == state; });
        };
        for (const auto state : {Coverage::State::Audited, Coverage::State::Finding,
                                 Coverage::State::Missed, Coverage::State::Never})
            QVERIFY2(some(*coverage, state), Coverage::tokenOf(state).data());
        QVERIFY(some(*all, Coverage::State::Planned)); // stage 2 is still to come
        QVERIFY(!coverage->gaps().isEmpty());
        for (const Record& audited : bench.all(audit::def))
            QVERIFY(independenceConflicts(bench.binder(), audited.uid()));
    }

    // A print reckons from its snapshot and must come to the same.
    void aSnapshotSaysTheSame()
    {
        AuditBench bench(kToday);
        bench.fillWithSample();
        const auto snapshot = Snapshot::take(
            bench.binder(), Language(), {}, {},
            {{&audit_programme::def, &audit::def, &audit_question::def, &audit_finding::def,
              &auditor::def, &business_process::def, &document::def, &org_unit::def}});
        QVERIFY(snapshot);
        QVERIFY(snapshot->holds(audit::def));
        QVERIFY(!snapshot->holds(certificate::def));
        const auto there = Coverage::of(bench.binder(), Language());
        const auto here = Coverage::of(snapshot->source(), Language());
        QVERIFY(there && here);
        QCOMPARE(here->verdict().plain(), there->verdict().plain());
        QCOMPARE(here->rows().size(), there->rows().size());
        for (qsizetype i = 0; i < here->rows().size(); ++i)
            QCOMPARE(here->rows()[i].state, there->rows()[i].state);
        // A conflict made on purpose: the control's owner leads the audit.
        const Record audited = bench.all(audit::def).first();
        const auto lead = audited.get(audit::leadAuditor);
        const auto controls = audited.get(audit::controls);
        QVERIFY(lead && controls && !controls->isEmpty());
        const auto person = bench.held(auditor::def, *lead).get(auditor::person);
        QVERIFY(person);
        bench.change(control::def, controls->first(),
                     [&](Record& record) { record.set(control::owner, *person); });
        const auto after = Snapshot::take(bench.binder(), Language(), {}, {},
                                          {{&audit::def, &audit_question::def, &auditor::def}});
        QVERIFY(after);
        const auto conflicts = independenceConflicts(after->source(), audited.uid());
        QVERIFY(conflicts);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().about, std::optional(controls->first()));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestCoverage)
#include "test_coverage.moc"
