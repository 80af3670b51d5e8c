// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists come from the plan, answers are kept and lead to findings, and earlier findings come
// back in the plan of the next audit.
#include "core/audits/checklist.h"
#include "core/audits/earlierfindings.h"
#include "core/catalogue/seed.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

class TestChecklist final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_control, m_audit;

    Binder& binder() { return m_bench->binder(); }
    QList<Record> lines() { return *checklistLines(binder(), *m_audit); }
    Uid addFinding(const Uid& of, const char* requirement, audit_finding::Status status)
    {
        return m_bench->add(audit_finding::def, [&](Record& record) {
            record.set(audit_finding::title, QStringLiteral("Found"));
            record.set(audit_finding::audit, of);
            record.set(audit_finding::type, audit_finding::Type::Minor);
            record.set(audit_finding::requirement, QString::fromLatin1(requirement));
            record.set(audit_finding::status, status);
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(QDate(2031, 6, 10));
        ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 1});
        Record control = annexAControls(shippedCatalogue()).first();
        m_control = control.uid();
        set.add(control);
        m_bench->apply(std::move(set));
        m_audit = m_bench->add(audit::def, [&](Record& record) {
            record.set(audit::title, QStringLiteral("Spring"));
            record.set(audit::plannedDate, QDate(2031, 6, 10));
            record.set(audit::clauses, QStringLiteral("9.3"));
            record.set(audit::controls, QList<Uid>{*m_control});
        });
    }

    void aPlanWithoutCriteriaIsRefused()
    {
        m_bench->change(audit::def, *m_audit, [](Record& record) {
            record.setValue(audit::clauses, {});
            record.setValue(audit::controls, {});
        });
        const auto made = checklistFor(binder(), *m_audit, Language());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(made.error().message.plain().contains(QLatin1String("AUD-0001")));
    }

    void questionsOfClausesAndControls()
    {
        m_bench->apply(checklistFor(binder(), *m_audit, Language()));
        const QList<Record> made = lines();
        qsizetype expected = 1; // the control
        for (const char* clause : {"9.3.1", "9.3.2", "9.3.3"})
            expected += shippedCatalogue()
                            .clause(QString::fromLatin1(clause))
                            ->auditQuestions.english()
                            .size();
        QCOMPARE(made.size(), expected);
        QCOMPARE(made.first().text(audit_question::clauseRef), QStringLiteral("9.3.1"));
        QCOMPARE(made.first().get(audit_question::number), std::optional<qint64>(1));
        QCOMPARE(made.last().get(audit_question::control), m_control);
        QVERIFY(made.last().title().contains(QLatin1String("Policies for information security")));
        for (const Record& line : made) {
            QVERIFY(!line.text(audit_question::requirement).isEmpty());
            QCOMPARE(line.get(audit_question::result), std::optional(audit_question::Result::Open));
        }
        // Once more adds nothing; a clause more adds its questions behind.
        QVERIFY(checklistFor(binder(), *m_audit, Language())->isEmpty());
        m_bench->change(audit::def, *m_audit, [](Record& record) {
            record.set(audit::clauses, QStringLiteral("9.3, 10.1"));
        });
        m_bench->apply(checklistFor(binder(), *m_audit, Language()));
        QCOMPARE(lines().last().text(audit_question::clauseRef), QStringLiteral("10.1"));
        QVERIFY(binder().session().undo());
        QCOMPARE(lines().size(), expected);
    }

    void germanAsksInGerman()
    {
        m_bench->apply(checklistFor(binder(), *m_audit, *Language::load(QStringLiteral("de"))));
        QCOMPARE(lines().first().title(),
                 shippedCatalogue()
                     .clause(QStringLiteral("9.3.1"))
                     ->auditQuestions.in(*Language::load(QStringLiteral("de")))
                     .first());
    }

    void anAnswerHasADayAndAnAuditor()
    {
        const Uid ada = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Ada")); });
        const Uid auditor = m_bench->add(auditor::def, [&](Record& record) {
            record.set(auditor::name, QStringLiteral("Ada"));
            record.set(auditor::person, ada);
        });
        binder().session().setActor({QStringLiteral("Ada"), ada});
        m_bench->apply(checklistFor(binder(), *m_audit, Language()));
        const Uid line = lines().first().uid();
        m_bench->apply(answered(binder(), lines().first(), audit_question::Result::Conforming));
        Record held = m_bench->held(audit_question::def, line);
        QCOMPARE(held.get(audit_question::date), std::optional(QDate(2031, 6, 10)));
        QCOMPARE(held.get(audit_question::auditor), std::optional(auditor));
        m_bench->apply(answered(binder(), held, audit_question::Result::Open));
        QVERIFY(!m_bench->held(audit_question::def, line).get(audit_question::date));
        QVERIFY(binder().session().undo());
        QCOMPARE(m_bench->held(audit_question::def, line).get(audit_question::result),
                 std::optional(audit_question::Result::Conforming));
    }

    void anAnswerBecomesAFinding()
    {
        m_bench->apply(checklistFor(binder(), *m_audit, Language()));
        const Uid uid = lines().last().uid();
        QVERIFY(!findingFrom(binder(), uid)); // still open
        m_bench->change(audit_question::def, uid, [](Record& record) {
            record.set(audit_question::result, audit_question::Result::Minor);
            record.set(audit_question::note, QStringLiteral("Policy not approved\nSince May."));
            record.set(audit_question::evidenceSeen, QStringLiteral("DOC-0001 2.0"));
        });
        m_bench->apply(findingFrom(binder(), uid));
        const auto link = m_bench->held(audit_question::def, uid).get(audit_question::finding);
        QVERIFY(link);
        const Record finding = m_bench->held(audit_finding::def, *link);
        QCOMPARE(finding.title(), QStringLiteral("Policy not approved"));
        QCOMPARE(finding.get(audit_finding::type), std::optional(audit_finding::Type::Minor));
        QCOMPARE(finding.get(audit_finding::audit), m_audit);
        QCOMPARE(finding.text(audit_finding::requirement), QStringLiteral("A.5.1"));
        QCOMPARE(finding.text(audit_finding::evidenceText), QStringLiteral("DOC-0001 2.0"));
        QCOMPARE(finding.get(audit_finding::controls), std::optional(QList<Uid>{*m_control}));
        QVERIFY(!findingFrom(binder(), uid)); // not twice
        QVERIFY(binder().session().undo());   // one step back takes both
        QVERIFY(m_bench->all(audit_finding::def).isEmpty());
        QVERIFY(!m_bench->held(audit_question::def, uid).get(audit_question::finding));
    }

    void earlierFindingsComeBack()
    {
        const Uid before = m_bench->add(audit::def, [](Record& record) {
            record.set(audit::title, QStringLiteral("Last year"));
            record.set(audit::status, audit::Status::Reported);
            record.set(audit::completedOn, QDate(2030, 6, 1));
        });
        const Uid open = addFinding(before, "9.3.2", audit_finding::Status::Open);
        const Uid settled = addFinding(before, "9.3.3", audit_finding::Status::Closed);
        addFinding(before, "7.2", audit_finding::Status::Open);     // not what is audited
        addFinding(*m_audit, "9.3.1", audit_finding::Status::Open); // its own
        QCOMPARE(earlierFindingsFor(binder(), *m_audit)->size(), 2);
        m_bench->apply(withEarlierFindings(binder(), *m_audit));
        const auto plan = m_bench->held(audit::def, *m_audit).get(audit::earlierFindings);
        QCOMPARE(plan->size(), 2);
        QVERIFY(plan->contains(open) && plan->contains(settled));
        QVERIFY(earlierFindingsFor(binder(), *m_audit)->isEmpty());
        // What was settled and looked at again is done with; what is open comes back once more.
        const Uid next = m_bench->add(audit::def, [](Record& record) {
            record.set(audit::title, QStringLiteral("Next"));
            record.set(audit::plannedDate, QDate(2032, 6, 1));
            record.set(audit::clauses, QStringLiteral("9.3.2 - 9.3.3"));
        });
        const auto again = *earlierFindingsFor(binder(), next);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().uid(), open);
        m_bench->apply(checklistFor(binder(), *m_audit, Language()));
        QVERIFY(lines().first().title().contains(QLatin1String("AFN-000")));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestChecklist)
#include "test_checklist.moc"
