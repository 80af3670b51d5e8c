// SPDX-License-Identifier: GPL-3.0-or-later
// A finding becomes a nonconformity in one step; cases like it are found; somebody else checks the
// effect; a case can come back.
#include "core/audits/followup.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/controls/control.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/improvement.h"
#include "core/registers/people/person.h"
#include "core/schema/validate.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

class TestFollowup final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_ada, m_bob, m_control, m_finding;

    Binder& binder() { return m_bench->binder(); }
    Uid addPerson(const char* name)
    {
        return m_bench->add(person::def, [name](Record& record) {
            record.set(person::name, QString::fromLatin1(name));
        });
    }
    Uid addCase(const char* title, const QList<Uid>& controls, const char* requirement,
                std::optional<nonconformity::CauseCategory> category)
    {
        return m_bench->add(nonconformity::def, [&](Record& record) {
            record.set(nonconformity::title, QString::fromLatin1(title));
            record.set(nonconformity::controls, controls);
            record.set(nonconformity::requirement, QString::fromLatin1(requirement));
            record.set(nonconformity::causeCategory, category);
            record.set(nonconformity::status, nonconformity::Status::Open);
        });
    }
    Record onlyCase() { return m_bench->all(nonconformity::def).first(); }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(QDate(2031, 6, 10));
        m_ada = addPerson("Ada");
        m_bob = addPerson("Bob");
        m_control = m_bench->add(control::def, [](Record& record) {
            record.setCode(QStringLiteral("A.5.18"));
            record.set(control::title, QStringLiteral("Access rights"));
        });
        const Uid lead = m_bench->add(auditor::def, [&](Record& record) {
            record.set(auditor::name, QStringLiteral("Ada"));
            record.set(auditor::person, *m_ada);
        });
        const Uid held = m_bench->add(audit::def, [&](Record& record) {
            record.set(audit::title, QStringLiteral("Spring"));
            record.set(audit::kind, audit::Kind::Surveillance);
            record.set(audit::leadAuditor, lead);
        });
        m_finding = m_bench->add(audit_finding::def, [&](Record& record) {
            record.set(audit_finding::title, QStringLiteral("Rights of leavers stay"));
            record.set(audit_finding::audit, held);
            record.set(audit_finding::type, audit_finding::Type::Major);
            record.set(audit_finding::requirement, QStringLiteral("A.5.18"));
            record.set(audit_finding::statement, QStringLiteral("Three accounts stay active."));
            record.set(audit_finding::response, QStringLiteral("Accounts closed."));
            record.set(audit_finding::controls, QList<Uid>{*m_control});
            record.set(audit_finding::auditee, *m_bob);
            record.set(audit_finding::owner, *m_bob);
            record.set(audit_finding::pillar, audit_finding::Pillar::Process);
            record.set(audit_finding::due, QDate(2031, 9, 1));
            record.set(audit_finding::status, audit_finding::Status::Open);
        });
    }

    void aFindingBecomesANonconformityInOneStep()
    {
        m_bench->apply(followUpOf(binder(), *m_finding));
        const Record made = onlyCase();
        QCOMPARE(made.title(), QStringLiteral("Rights of leavers stay"));
        QCOMPARE(made.get(nonconformity::grade), std::optional(nonconformity::Grade::Major));
        QCOMPARE(made.get(nonconformity::source),
                 std::optional(nonconformity::Source::ExternalAudit));
        QCOMPARE(made.get(nonconformity::raisedBy), m_ada);
        QCOMPARE(made.get(nonconformity::owner), m_bob);
        QCOMPARE(made.text(nonconformity::correction), QStringLiteral("Accounts closed."));
        QCOMPARE(made.get(nonconformity::causeCategory),
                 std::optional(nonconformity::CauseCategory::ProcedureNotFollowed));
        QCOMPARE(made.get(nonconformity::due), std::optional(QDate(2031, 9, 1)));
        QCOMPARE(made.get(nonconformity::controls), std::optional(QList<Uid>{*m_control}));
        const Record finding = m_bench->held(audit_finding::def, *m_finding);
        QCOMPARE(finding.get(audit_finding::nonconformity), std::optional(made.uid()));
        QCOMPARE(finding.get(audit_finding::status),
                 std::optional(audit_finding::Status::InAction));
        QVERIFY(!followUpOf(binder(), *m_finding)); // not twice
        QVERIFY(binder().session().undo());
        QVERIFY(m_bench->all(nonconformity::def).isEmpty());
        QCOMPARE(m_bench->held(audit_finding::def, *m_finding).get(audit_finding::status),
                 std::optional(audit_finding::Status::Open));
    }

    void opportunitiesImproveAndPraiseNeedsNothing()
    {
        const auto retype = [&](audit_finding::Type type) {
            m_bench->change(audit_finding::def, *m_finding,
                            [type](Record& record) { record.set(audit_finding::type, type); });
        };
        retype(audit_finding::Type::GoodPractice);
        QVERIFY(!followUpOf(binder(), *m_finding));
        retype(audit_finding::Type::Opportunity);
        m_bench->apply(followUpOf(binder(), *m_finding));
        QCOMPARE(m_bench->all(improvement::def).size(), 1);
        QVERIFY(m_bench->all(nonconformity::def).isEmpty());
    }

    void similarCasesAreFoundWithReasons()
    {
        const auto category = nonconformity::CauseCategory::Communication;
        const Uid asked = addCase("Rights of leavers stay", {*m_control}, "A.5.18", category);
        const Uid twin = addCase("Leavers keep their rights", {*m_control}, "A.5.18", category);
        addCase("Door left ajar", {}, "A.7.2", category); // a category alone is too little
        const auto found = *similarCases(binder(), asked);
        QCOMPARE(found.size(), 2); // and the finding of init()
        QCOMPARE(found.first().uid, twin);
        QCOMPARE(found.first().reasons.first().plain(), QStringLiteral("same control A.5.18"));
        QCOMPARE(found.last().uid, *m_finding);
        m_bench->apply(withSimilarCases(binder(), asked, found, Language()));
        const QString text =
            m_bench->held(nonconformity::def, asked).text(nonconformity::similarCases);
        QVERIFY2(text.contains(QLatin1String("- NCR-0002 Leavers keep their rights")),
                 qPrintable(text));
        const Uid lonely = addCase("Backup tape unreadable", {}, "", {});
        m_bench->apply(
            withSimilarCases(binder(), lonely, *similarCases(binder(), lonely), Language()));
        QVERIFY(m_bench->held(nonconformity::def, lonely)
                    .text(nonconformity::similarCases)
                    .contains(QLatin1String("no similar case")));
    }

    void somebodyElseChecksTheEffect()
    {
        m_bench->apply(followUpOf(binder(), *m_finding));
        const Uid uid = onlyCase().uid();
        const auto effective = nonconformity::EffectivenessResult::Effective;
        m_bench->apply(correctiveActionFor(binder(), uid));
        const Record step = m_bench->all(action::def).first();
        QCOMPARE(step.get(action::kind), std::optional(action::Kind::Corrective));
        QCOMPARE(step.get(action::owner), m_bob);
        QCOMPARE(onlyCase().get(nonconformity::actions), std::optional(QList<Uid>{step.uid()}));
        QVERIFY(!effectChecked(binder(), uid, effective, *m_bob)); // the doer
        QVERIFY(!effectChecked(binder(), uid, effective, *m_ada)); // nothing is done yet
        m_bench->change(action::def, step.uid(),
                        [](Record& record) { record.set(action::status, action::Status::Done); });
        const auto refused = effectChecked(binder(), uid, effective, *m_bob);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.plain().startsWith(QLatin1String("Bob did")));
        m_bench->apply(effectChecked(binder(), uid, effective, *m_ada));
        QCOMPARE(onlyCase().get(nonconformity::status),
                 std::optional(nonconformity::Status::Checked));
        QCOMPARE(onlyCase().get(nonconformity::effectivenessDate),
                 std::optional(QDate(2031, 6, 10)));
    }

    void theFormWarnsOfOwnWork()
    {
        Record record(nonconformity::def);
        record.set(nonconformity::title, QStringLiteral("Case"));
        record.set(nonconformity::correctionBy, *m_bob);
        record.set(nonconformity::effectivenessCheckedBy, *m_ada);
        QVERIFY(validate(record).isEmpty());
        record.set(nonconformity::effectivenessCheckedBy, *m_bob);
        const IssueList issues = validate(record);
        QCOMPARE(issues.size(), 1);
        QVERIFY(issues.first().field == &nonconformity::effectivenessCheckedBy);
        QCOMPARE(issues.first().severity, Issue::Severity::Warning);
    }

    void aCaseComesBack()
    {
        m_bench->apply(followUpOf(binder(), *m_finding));
        const Uid uid = onlyCase().uid();
        QVERIFY(!reopened(binder(), uid)); // not settled
        m_bench->change(nonconformity::def, uid, [](Record& record) {
            record.set(nonconformity::status, nonconformity::Status::Closed);
            record.set(nonconformity::closedOn, QDate(2031, 6, 10));
        });
        m_bench->apply(reopened(binder(), uid));
        const auto next = m_bench->held(nonconformity::def, uid).get(nonconformity::reopenedAs);
        QVERIFY(next);
        const Record again = m_bench->held(nonconformity::def, *next);
        QCOMPARE(again.title(), QStringLiteral("Rights of leavers stay"));
        QCOMPARE(again.get(nonconformity::status), std::optional(nonconformity::Status::Open));
        QVERIFY(!again.get(nonconformity::closedOn));
        QVERIFY(!reopened(binder(), uid)); // not twice
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestFollowup)
#include "test_followup.moc"
