// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a document: drafts, approval, versions that take each other's place, withdrawal.
#include "core/documents/documentlifecycle.h"
#include "core/documents/mandatorystatus.h"
#include "core/registers/context/organisation.h"
#include "core/registers/logic/topmanagement.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "tests/core/documents/documentdesk.h"

#include <QTest>

namespace ringbinder {

class TestDocumentVersions final : public DocumentDesk {
    Q_OBJECT
private slots:
    void firstDraftToApproval();
    void secondVersionSupersedesTheFirst();
    void onlyOneDraftAtATime();
    void approvedTextIsFrozen();
    void undoTakesTheApprovalBackFirst();
    void importedDocumentKeepsItsVersion();
    void discardedDraftFreesItsNumber();
    void refusesPoorApprovals();
    void policyNeedsTopManagement();
    void withdrawnEndsEveryVersion();
    void versionNumbers();
};

void TestDocumentVersions::firstDraftToApproval()
{
    const Uid boss = addPerson(QStringLiteral("Boss"));
    const Uid uid = draftPolicy();
    apply(changeDraft(dossier(uid), QStringLiteral("# Policy\n\nText")));
    apply(submitDraft(dossier(uid), boss));
    QCOMPARE(dossier(uid).document.get(document::status), document::Status::InReview);
    // What is being reviewed stands still.
    QVERIFY(!changeDraft(dossier(uid), QStringLiteral("other")));
    apply(returnDraft(dossier(uid)));
    QCOMPARE(dossier(uid).document.get(document::status), document::Status::Draft);
    approve(uid, boss);
    const DocumentDossier after = dossier(uid);
    const Record& record = after.document;
    QVERIFY(after.current() && !after.draft());
    QCOMPARE(record.get(document::status), document::Status::Approved);
    QCOMPARE(record.text(document::version), QStringLiteral("1.0"));
    QCOMPARE(record.get(document::approver), boss);
    QCOMPARE(record.get(document::approvedOn), QDate(2031, 3, 1));
    QCOMPARE(record.get(document::nextReview), QDate(2032, 3, 1));
    QCOMPARE(record.text(document::body), QStringLiteral("# Policy\n\nText"));
    QCOMPARE(record.text(document::contentHash).size(), 64);
    QVERIFY(after.isIntact(*after.current()));
    apply(publishCurrent(after));
    QCOMPARE(dossier(uid).document.get(document::status), document::Status::Published);
    QVERIFY(!publishCurrent(dossier(uid)));
    m_clock.set(QDateTime(QDate(2032, 2, 1), QTime(9, 0), Qt::UTC));
    apply(confirmReview(dossier(uid), m_clock.today()));
    QCOMPARE(dossier(uid).document.get(document::nextReview), QDate(2033, 2, 1));
}

void TestDocumentVersions::secondVersionSupersedesTheFirst()
{
    const Uid boss = addPerson(QStringLiteral("Boss"));
    const Uid uid = draftPolicy();
    approve(uid, boss);
    const QString first = dossier(uid).currentText();
    m_clock.set(QDateTime(QDate(2031, 6, 1), QTime(9, 0), Qt::UTC));
    auto started = startDraft(*m_binder, dossier(uid), VersionStep::Major);
    QVERIFY(started);
    apply(std::move(started->set));
    DocumentDossier writing = dossier(uid);
    QCOMPARE(writing.draft()->text(document_version::version), QStringLiteral("2.0"));
    QCOMPARE(writing.textOf(*writing.draft()), first); // a copy to begin with
    QCOMPARE(writing.document.text(document::version), QStringLiteral("1.0"));
    QCOMPARE(writing.document.get(document::status), document::Status::Approved);
    apply(changeDraft(writing, QStringLiteral("Second")));
    QCOMPARE(dossier(uid).currentText(), first);
    const qsizetype sets = m_binder->history({})->size();
    approve(uid, boss);
    QCOMPARE(m_binder->history({})->size(), sets + 1);
    const DocumentDossier after = dossier(uid);
    QCOMPARE(after.versions.size(), 2);
    QCOMPARE(after.versions[0].get(document_version::status), document_version::Status::Approved);
    QCOMPARE(after.versions[1].get(document_version::status), document_version::Status::Superseded);
    QCOMPARE(after.versions[1].get(document_version::validUntil), QDate(2031, 5, 31));
    QCOMPARE(after.textOf(after.versions[1]), first);
    QCOMPARE(after.document.text(document::version), QStringLiteral("2.0"));
    QCOMPARE(after.document.text(document::body), QStringLiteral("Second"));
}

void TestDocumentVersions::onlyOneDraftAtATime()
{
    const Uid uid = draftPolicy();
    const auto second = startDraft(*m_binder, dossier(uid), VersionStep::Minor);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Invalid);
    QVERIFY(second.error().message.plain().contains(QLatin1String("1.0")));
}

void TestDocumentVersions::approvedTextIsFrozen()
{
    const Uid uid = draftPolicy();
    approve(uid, addPerson(QStringLiteral("Boss")));
    QVERIFY(!changeDraft(dossier(uid), QStringLiteral("other")));
    // Typing over it in the register's form is refused; what another copy of the file did to it
    // shows, here and in what is mandatory.
    const DocumentDossier before = dossier(uid);
    Record edited = before.document;
    edited.set(document::body, QStringLiteral("smuggled in"));
    ChangeSet typed({ChangeLabel::Act::Edit, document::def.name(), {}, 1});
    typed.update(before.document, edited);
    QVERIFY(!m_binder->session().apply(std::move(typed)));
    ChangeSet set({ChangeLabel::Act::Edit, document::def.name(), {}, 1}, ChangeKind::Merge);
    set.update(before.document, edited);
    apply(std::move(set));
    QVERIFY(!dossier(uid).isIntact(*dossier(uid).current()));
    QVERIFY(dossier(uid).currentText().contains(QLatin1String("## Purpose")));
    const auto status = mandatoryStatus(*m_binder, false);
    QVERIFY(status);
    QCOMPARE((*status)[1].shipped->id, QStringLiteral("D04"));
    QCOMPARE((*status)[1].state, MandatoryStatus::State::Draft);
}

void TestDocumentVersions::undoTakesTheApprovalBackFirst()
{
    const Uid uid = draftPolicy();
    apply(changeDraft(dossier(uid), QStringLiteral("Mine")));
    approve(uid, addPerson(QStringLiteral("Boss")));
    QVERIFY(m_binder->session().undo());
    const DocumentDossier after = dossier(uid);
    QVERIFY(after.draft() && !after.current());
    QCOMPARE(after.draft()->text(document_version::body), QStringLiteral("Mine"));
    QVERIFY(after.document.text(document::body).isEmpty());
}

void TestDocumentVersions::importedDocumentKeepsItsVersion()
{
    Record record(document::def);
    record.set(document::title, QStringLiteral("Old handbook"));
    record.set(document::version, QStringLiteral("3.4"));
    record.set(document::status, document::Status::Published);
    record.set(document::body, QStringLiteral("as it was"));
    ChangeSet set({ChangeLabel::Act::Import, document::def.name(), {}, 1});
    set.add(record);
    apply(std::move(set));
    auto started = startDraft(*m_binder, dossier(record.uid()), VersionStep::Minor);
    QVERIFY(started);
    apply(std::move(started->set));
    apply(changeDraft(dossier(record.uid()), QStringLiteral("as it is")));
    approve(record.uid(), addPerson(QStringLiteral("Boss")));
    const DocumentDossier after = dossier(record.uid());
    QCOMPARE(after.versions.size(), 2);
    QCOMPARE(after.versions[0].text(document_version::version), QStringLiteral("3.5"));
    QCOMPARE(after.textOf(after.versions[1]), QStringLiteral("as it was"));
}

void TestDocumentVersions::discardedDraftFreesItsNumber()
{
    const Uid uid = draftPolicy();
    apply(discardDraft(dossier(uid)));
    QVERIFY(dossier(uid).versions.isEmpty());
    QCOMPARE(nextVersionNumber(dossier(uid), VersionStep::Minor), QStringLiteral("1.0"));
    QVERIFY(!discardDraft(dossier(uid)));
    // Its document is there without text: the template may fill it again.
    QCOMPARE(draftPolicy(), uid);
}

void TestDocumentVersions::refusesPoorApprovals()
{
    const Uid boss = addPerson(QStringLiteral("Boss"));
    const Uid uid = draftPolicy();
    Approval approval = suggestedApproval(*m_binder, dossier(uid));
    QCOMPARE(approval.reviewMonths, 12);
    QVERIFY(!approveDraft(*m_binder, dossier(uid), approval)); // by nobody
    approval.approver = boss;
    approval.approvedOn = QDate(2031, 3, 2);
    QVERIFY(!approveDraft(*m_binder, dossier(uid), approval)); // tomorrow
    approval.approvedOn = QDate(2031, 3, 1);
    apply(changeDraft(dossier(uid), QStringLiteral("  \n")));
    QVERIFY(!approveDraft(*m_binder, dossier(uid), approval)); // nothing in it
    apply(changeDraft(dossier(uid), QStringLiteral("Text")));
    apply(approveDraft(*m_binder, dossier(uid), approval));
    QVERIFY(!approveDraft(*m_binder, dossier(uid), approval)); // no draft any more
}

void TestDocumentVersions::policyNeedsTopManagement()
{
    const Uid clerk = addPerson(QStringLiteral("Clerk"));
    const Uid boss = addPerson(QStringLiteral("Boss"));
    const Uid uid = draftPolicy();
    const QString doubt = QStringLiteral("holds no such role");
    const auto doubtsAbout = [&](const Uid& approver) {
        Approval approval = suggestedApproval(*m_binder, dossier(uid));
        approval.approver = approver;
        QStringList sentences;
        const auto listed = approvalDoubts(*m_binder, dossier(uid), approval);
        for (const Message& message : *listed)
            sentences.append(message.plain());
        return sentences.join(QLatin1Char('\n'));
    };
    // Nobody is recorded as top management: nothing can be told.
    QVERIFY(!doubtsAbout(clerk).contains(doubt));
    QVERIFY(doubtsAbout(clerk).contains(QLatin1String("[Scope in one sentence]")));
    Record role(role::def);
    role.set(role::name, QStringLiteral("Board"));
    role.set(role::topManagement, true);
    Record holder(role_assignment::def);
    holder.set(role_assignment::title, QStringLiteral("Board: Boss"));
    holder.set(role_assignment::role, role.uid());
    holder.set(role_assignment::person, boss);
    holder.set(role_assignment::toDate, QDate(2031, 12, 31));
    ChangeSet set({ChangeLabel::Act::Add, role::def.name(), {}, 1});
    set.add(role);
    set.add(holder);
    apply(std::move(set));
    QVERIFY(doubtsAbout(clerk).contains(doubt));
    QVERIFY(!doubtsAbout(boss).contains(doubt));
    QCOMPARE(*holdsTopManagement(*m_binder, boss, QDate(2032, 1, 1)), std::optional(false));
}

void TestDocumentVersions::withdrawnEndsEveryVersion()
{
    const Uid uid = draftPolicy();
    approve(uid, addPerson(QStringLiteral("Boss")));
    auto started = startDraft(*m_binder, dossier(uid), VersionStep::Minor);
    QVERIFY(started);
    apply(std::move(started->set));
    apply(withdrawDocument(dossier(uid), QDate(2031, 3, 1)));
    const DocumentDossier after = dossier(uid);
    QCOMPARE(after.document.get(document::status), document::Status::Withdrawn);
    QVERIFY(!after.draft() && !after.current());
    for (const Record& version : after.versions)
        QCOMPARE(version.get(document_version::status), document_version::Status::Withdrawn);
}

void TestDocumentVersions::versionNumbers()
{
    QVERIFY(compareVersions(QStringLiteral("1.9"), QStringLiteral("1.10")) < 0);
    QVERIFY(compareVersions(QStringLiteral("2"), QStringLiteral("1.10")) > 0);
    QCOMPARE(compareVersions(QStringLiteral("v1.0"), QStringLiteral("1")), 0);
    QVERIFY(contentFingerprint(QStringLiteral("a"), QStringLiteral("b")) !=
            contentFingerprint(QStringLiteral("ab"), {}));
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestDocumentVersions)
#include "test_documentversions.moc"
