// SPDX-License-Identifier: GPL-3.0-or-later
// What is demanded of documents and of their readers: elements of a policy, what is mandatory, and
// who has acknowledged what.
#include "core/catalogue/seed.h"
#include "core/documents/acknowledging.h"
#include "core/documents/mandatorystatus.h"
#include "core/documents/policycheck.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/risks/risk.h"
#include "tests/core/documents/documentdesk.h"

#include <QTest>

namespace ringbinder {

namespace {

QStringList wordList(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

class TestDocumentDuties final : public DocumentDesk {
    Q_OBJECT
private slots:
    void policyElements_data();
    void policyElements();
    void mandatoryStates();
    void controlsDemandDocuments();
    void acknowledgementRoundOfAVersion();
    void audienceIsFiltered();
    void survivesReopening();
};

// ---------------------------------------------------------------- what is demanded

void TestDocumentDuties::policyElements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("missing");
    const QString parts = QStringLiteral("## Purpose\nx\n## Scope\nx\n## Roles\nx\n## Review\nx\n");
    QTest::newRow("empty") << QString()
                           << wordList("purpose scope responsibilities review objectives "
                                       "requirements improvement communication");
    QTest::newRow("promises")
        << QString(parts +
                   QStringLiteral("We set objectives, are meeting requirements, seek continual "
                                  "improvement. Available to all."))
        << QStringList();
    QTest::newRow("a heading with nothing below it")
        << QString(parts + QStringLiteral("Objectives. Applicable requirements. Continually "
                                          "improve. Made known."))
               .replace(QLatin1String("## Scope\nx\n"), QLatin1String("## Scope\n"))
        << wordList("scope");
}

void TestDocumentDuties::policyElements()
{
    QFETCH(QString, text);
    QFETCH(QStringList, missing);
    Record policy(document::def);
    policy.set(document::type, document::Type::Policy);
    policy.set(document::mandatoryItem, QStringLiteral("D04"));
    QStringList found;
    for (const PolicyElement& element : missingElements(policy, text))
        found.append(QString::fromLatin1(element.id));
    QCOMPARE(found, missing);
    Record plan(document::def);
    plan.set(document::type, document::Type::Plan);
    QVERIFY(checkElements(plan, text).isEmpty());
}

void TestDocumentDuties::mandatoryStates()
{
    using State = MandatoryStatus::State;
    const auto stateOf = [this](const char* id) {
        const auto list = mandatoryStatus(*m_binder, false);
        for (const MandatoryStatus& status : *list) {
            if (status.shipped->id == QLatin1String(id))
                return status.state;
        }
        return State::Missing;
    };
    QCOMPARE(mandatoryStatus(*m_binder, false)->size(), 15);
    QCOMPARE(stateOf("D04"), State::Missing);
    const Uid uid = draftPolicy();
    QCOMPARE(stateOf("D04"), State::Draft);
    apply(submitDraft(dossier(uid), {}));
    QCOMPARE(stateOf("D04"), State::InReview);
    approve(uid, addPerson(QStringLiteral("Boss")));
    QCOMPARE(stateOf("D04"), State::Approved);
    m_clock.set(QDateTime(QDate(2032, 3, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(stateOf("D04"), State::Overdue);
    apply(withdrawDocument(dossier(uid), m_clock.today()));
    QCOMPARE(stateOf("D04"), State::Missing);
    // Records that are kept here need no document.
    QCOMPARE(stateOf("D07"), State::Missing);
    Record risk(risk::def);
    risk.set(risk::title, QStringLiteral("Lost laptop"));
    ChangeSet set({ChangeLabel::Act::Add, risk::def.name(), {}, 1});
    set.add(risk);
    apply(std::move(set));
    QCOMPARE(stateOf("D07"), State::Kept);
}

void TestDocumentDuties::controlsDemandDocuments()
{
    const auto demanded = [this] {
        QStringList ids;
        const auto listed = mandatoryStatus(*m_binder, true);
        for (const MandatoryStatus& status : *listed) {
            if (!status.byStandard)
                ids.append(status.shipped->id);
        }
        return ids;
    };
    QVERIFY(demanded().isEmpty());
    ChangeSet set({ChangeLabel::Act::Seed, control::def.name(), {}, 93});
    for (Record& record : annexAControls(shippedCatalogue())) {
        record.set(control::applicable, record.code() == QLatin1String("A.5.10")
                                            ? control::Applicable::Yes
                                            : control::Applicable::No);
        set.add(record);
    }
    apply(std::move(set));
    QCOMPARE(demanded(), QStringList{QStringLiteral("D27")});
}

// ---------------------------------------------------------------- acknowledgement

void TestDocumentDuties::acknowledgementRoundOfAVersion()
{
    const Uid ada = addPerson(QStringLiteral("Ada"));
    const Uid grace = addPerson(QStringLiteral("Grace"));
    const Uid uid = draftPolicy(QStringLiteral("D27"));
    const AcknowledgementRequest request{{ada, grace}, QDate(2031, 3, 1), QDate(2031, 3, 15)};
    QVERIFY(!askForAcknowledgement(*m_binder, dossier(uid), request)); // not approved yet
    approve(uid, ada);
    apply(askForAcknowledgement(*m_binder, dossier(uid), request));
    QVERIFY(!askForAcknowledgement(*m_binder, dossier(uid), request)); // asked already
    const auto round = [&] { return *acknowledgementRound(*m_binder, dossier(uid).document); };
    QCOMPARE(round().asked, 2);
    QCOMPARE(round().overdue, 0);
    QVERIFY(*dossier(uid).document.get(document::acceptanceDemanded));
    m_clock.set(QDateTime(QDate(2031, 3, 20), QTime(9, 0), Qt::UTC));
    QCOMPARE(round().overdue, 2);
    QVERIFY(!recordAcknowledgements(*m_binder, {round().open[0].uid()}, QDate(2031, 3, 21),
                                    acknowledgement::Method::Signature));
    apply(noteReminder(*m_binder, {round().open[0].uid(), round().open[1].uid()}, m_clock.today()));
    apply(recordAcknowledgements(*m_binder, {round().open[0].uid()}, m_clock.today(),
                                 acknowledgement::Method::Signature));
    QCOMPARE(round().accepted, 1);
    QCOMPARE(round().overdue, 1);
    QCOMPARE(round().percent(), 50);
    QCOMPARE(acknowledgementRounds(*m_binder)->value(uid).accepted, 1);
    // A new version starts a new round.
    auto started = startDraft(*m_binder, dossier(uid), VersionStep::Minor);
    QVERIFY(started);
    apply(std::move(started->set));
    approve(uid, ada);
    QCOMPARE(round().asked, 0);
    apply(askForAcknowledgement(*m_binder, dossier(uid), {{ada, grace}, m_clock.today(), QDate()}));
    QCOMPARE(round().asked, 2);
}

void TestDocumentDuties::audienceIsFiltered()
{
    addPerson(QStringLiteral("Zoe"));
    const Uid ada = addPerson(QStringLiteral("ada"));
    addPerson(QStringLiteral("Box"), person::Kind::RoleAccount);
    addPerson(QStringLiteral("Kim"), person::Kind::Contractor);
    const auto gone = m_binder->find(person::def, ada);
    Record former = **gone;
    former.set(person::department, QStringLiteral("Sales"));
    ChangeSet set({ChangeLabel::Act::Edit, person::def.name(), {}, 1});
    set.update(**gone, former);
    apply(std::move(set));
    const auto names = [this](const Audience& audience) {
        QStringList found;
        const auto listed = peopleIn(*m_binder, audience);
        for (const Record& record : *listed)
            found.append(record.title());
        return found;
    };
    QCOMPARE(names({}), (wordList("ada Kim Zoe")));
    QCOMPARE(names({{person::Kind::Contractor}, {}, false}), wordList("Kim"));
    QCOMPARE(names({{}, QStringLiteral("sales"), false}), wordList("ada"));
    QCOMPARE(*departments(*m_binder), wordList("Sales"));
}

void TestDocumentDuties::survivesReopening()
{
    const Uid uid = draftPolicy();
    approve(uid, addPerson(QStringLiteral("Boss")));
    const QString text = dossier(uid).currentText();
    const QString path = m_binder->path();
    m_binder.reset();
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::open(path, registers(), Binder::Access::ReadWrite, options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
    const DocumentDossier after = dossier(uid);
    QCOMPARE(after.currentText(), text);
    QVERIFY(after.isIntact(*after.current()));
    NoProgress none;
    const auto findings = m_binder->verify(none);
    QVERIFY(findings && findings->isEmpty());
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestDocumentDuties)
#include "test_documentduties.moc"
