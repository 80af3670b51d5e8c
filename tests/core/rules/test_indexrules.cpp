// SPDX-License-Identifier: GPL-3.0-or-later
// Kept evidence, clauses and the days of certification: the rules find what they are about, and the
// word on readiness follows from what is recorded.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/reviews/management_review.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/readiness.h"
#include "core/rules/standings.h"
#include "tests/core/rules/rulebench.h"

namespace ringbinder {

class TestIndexRules final : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<RuleBench>(); }
    void filesAreAsTakenIn();
    void lookIsTakenOnlyWhenAskedFor();
    void clausesAreMetBeforeCertification();
    void auditAndReviewBeforeStageTwo();
    void expiredEvidenceProvesNothing();
    void nothingRecordedIsNotReady();
    void majorNonconformityIsNotReady();

private:
    Record addEvidence(const QByteArray& bytes);
    Record addCertificate(certificate::Status status, const QDate& stageTwo);
    [[nodiscard]] QStringList reasons(Readiness allows) const;

    std::unique_ptr<RuleBench> m_bench;
};

Record TestIndexRules::addEvidence(const QByteArray& bytes)
{
    const auto sum = m_bench->binder().storeAttachment(bytes);
    Record record(evidence::def);
    record.set(evidence::title, QStringLiteral("Restore test"));
    setEvidenceFile(record, {QStringLiteral("protocol.txt"), bytes, {}}, *sum,
                    m_bench->clock.nowUtc());
    return m_bench->add(record);
}

Record TestIndexRules::addCertificate(certificate::Status status, const QDate& stageTwo)
{
    Record record(certificate::def);
    record.set(certificate::title, QStringLiteral("Certificate"));
    record.set(certificate::status, status);
    if (stageTwo.isValid())
        record.set(certificate::stage2On, stageTwo);
    return m_bench->add(record);
}

QStringList TestIndexRules::reasons(Readiness allows) const
{
    QStringList sentences;
    for (const ReadinessReason& reason : readinessOf(m_bench->snapshot()).reasons) {
        if (reason.allows == allows)
            sentences.append(reason.sentence.in(Language()));
    }
    return sentences;
}

void TestIndexRules::filesAreAsTakenIn()
{
    addEvidence("all restored");
    Record link(evidence::def);
    link.set(evidence::title, QStringLiteral("Ticket"));
    link.set(evidence::link, QStringLiteral("https://tickets.example/7"));
    const Record linked = m_bench->add(link);
    QCOMPARE(m_bench->found("L131"), QStringList());
    QCOMPARE(m_bench->found("L136"), QStringList());

    // Another file in the place of the one that was taken in.
    const Record kept = addEvidence("nothing restored");
    Record other = kept;
    other.set(evidence::file, AttachmentId{*m_bench->binder().storeAttachment("edited later")});
    m_bench->change(kept, other);
    QCOMPARE(m_bench->found("L131"), QStringList{kept.code()});
    QCOMPARE(m_bench->found("L136"), QStringList());

    const Record lost = addEvidence("first");
    Record gone = lost;
    gone.setValue(evidence::file, Value());
    m_bench->change(lost, gone);
    QCOMPARE(m_bench->found("L136"), QStringList{lost.code()});
    QCOMPARE(m_bench->found("L131"), QStringList{kept.code()});

    const Snapshot data = m_bench->snapshot();
    QCOMPARE(data.insight<EvidenceChecks>()->of(linked), EvidenceChecks::Verdict::NoFile);
}

void TestIndexRules::lookIsTakenOnlyWhenAskedFor()
{
    const auto plain = Snapshot::take(m_bench->binder(), Language());
    QVERIFY(plain);
    QVERIFY(!plain->insight<EvidenceChecks>());
    QVERIFY(!plain->insight<ClauseStandings>());
    const Snapshot whole = m_bench->snapshot();
    QVERIFY(whole.insight<EvidenceChecks>());
    QVERIFY(whole.insight<ClauseStandings>());
    QCOMPARE(wantsOfRules(QStringLiteral("soa")).looks.size(), 0);
    QCOMPARE(wantsOfRules(QStringLiteral("evidence-index")).looks.size(), 1);
}

void TestIndexRules::clausesAreMetBeforeCertification()
{
    const Record certificate = addCertificate(certificate::Status::Valid, QDate(2031, 6, 1));
    QCOMPARE(m_bench->found("L139"), QStringList()); // it is there already
    Record sought = certificate;
    sought.set(certificate::status, certificate::Status::Applied);
    m_bench->change(certificate, sought);
    const QStringList open = m_bench->found("L139");
    QVERIFY(open.size() > 10); // nothing is recorded, so hardly a clause is met
    QCOMPARE(open.count(certificate.code()), open.size());

    Record clause(clause_status::def);
    clause.set(clause_status::title, QStringLiteral("Scope"));
    clause.set(clause_status::clauseRef, QStringLiteral("4.3"));
    clause.set(clause_status::overrideField, clause_status::State::NotMet);
    const Record byHand = m_bench->add(clause);
    QCOMPARE(m_bench->found("L139").count(byHand.code()), 1);
    Record met = byHand;
    met.set(clause_status::overrideField, clause_status::State::Met);
    m_bench->change(byHand, met);
    QCOMPARE(m_bench->found("L139").size(), open.size() - 1);
}

void TestIndexRules::auditAndReviewBeforeStageTwo()
{
    const Record certificate = addCertificate(certificate::Status::Applied, {});
    QCOMPARE(m_bench->found("L140"), QStringList()); // no day is set
    Record dated = certificate;
    dated.set(certificate::stage2On, QDate(2031, 6, 1));
    m_bench->change(certificate, dated);
    QCOMPARE(m_bench->found("L140"), (QStringList{certificate.code(), certificate.code()}));

    Record audit(audit::def);
    audit.set(audit::title, QStringLiteral("IA-1"));
    audit.set(audit::kind, audit::Kind::Internal);
    audit.set(audit::status, audit::Status::Completed);
    audit.set(audit::completedOn, QDate(2031, 2, 1));
    m_bench->add(audit);
    QCOMPARE(m_bench->found("L140"), QStringList{certificate.code()});

    Record review(management_review::def);
    review.set(management_review::title, QStringLiteral("Review"));
    review.set(management_review::status, management_review::Status::Planned);
    review.set(management_review::date, QDate(2031, 2, 10));
    const Record planned = m_bench->add(review);
    QCOMPARE(m_bench->found("L140"), QStringList{certificate.code()});
    Record held = planned;
    held.set(management_review::status, management_review::Status::Held);
    m_bench->change(planned, held);
    QCOMPARE(m_bench->found("L140"), QStringList());
}

void TestIndexRules::expiredEvidenceProvesNothing()
{
    const Record proof = addEvidence("proof");
    Record control(control::def);
    control.setCode(QStringLiteral("OWN-01"));
    control.set(control::title, QStringLiteral("Guard dog"));
    control.set(control::applicable, control::Applicable::Yes);
    control.set(control::status, control::Status::Implemented);
    control.set(control::evidence, QList<Uid>{proof.uid()});
    m_bench->add(control);
    ControlShares shares = controlShares(m_bench->snapshot());
    QCOMPARE(shares.applicable, 1);
    QCOMPARE(shares.implemented, 1);
    QCOMPARE(shares.percent(shares.withEvidence), 100);

    Record old = proof;
    old.set(evidence::validUntil, QDate(2031, 2, 28));
    m_bench->change(proof, old);
    shares = controlShares(m_bench->snapshot());
    QCOMPARE(shares.implemented, 1);
    QCOMPARE(shares.withEvidence, 0);
}

void TestIndexRules::nothingRecordedIsNotReady()
{
    const ReadinessVerdict verdict = readinessOf(m_bench->snapshot());
    QCOMPARE(verdict.word, Readiness::NotReady);
    const QStringList against = reasons(Readiness::NotReady);
    QVERIFY(against.contains(QStringLiteral("No internal audit has been held.")));
    QVERIFY(against.contains(QStringLiteral("No management review has been held.")));
    QVERIFY(std::is_sorted(
        verdict.reasons.cbegin(), verdict.reasons.cend(),
        [](const ReadinessReason& a, const ReadinessReason& b) { return a.allows < b.allows; }));
}

void TestIndexRules::majorNonconformityIsNotReady()
{
    Record found(nonconformity::def);
    found.set(nonconformity::title, QStringLiteral("No restore test"));
    found.set(nonconformity::grade, nonconformity::Grade::Major);
    const Record open = m_bench->add(found);
    const qsizetype before = reasons(Readiness::NotReady).size();
    Record closed = open;
    closed.set(nonconformity::status, nonconformity::Status::Closed);
    m_bench->change(open, closed);
    QCOMPARE(reasons(Readiness::NotReady).size(), before - 1);
    const qsizetype points = reasons(Readiness::ReadyWithPoints).size();
    Record minor = open;
    minor.set(nonconformity::grade, nonconformity::Grade::Minor);
    m_bench->change(**m_bench->binder().find(nonconformity::def, open.uid()), minor);
    QCOMPARE(reasons(Readiness::ReadyWithPoints).size(), points + 1);
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestIndexRules)
#include "test_indexrules.moc"
