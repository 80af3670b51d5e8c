// SPDX-License-Identifier: GPL-3.0-or-later
// Documents from template to withdrawal: drafts filled from the client's data, versions and their
// approval, what is mandatory, and who has acknowledged what.
#include "core/catalogue/catalogue.h"
#include "core/catalogue/seed.h"
#include "core/documents/acknowledging.h"
#include "core/documents/documentlifecycle.h"
#include "core/documents/mandatorystatus.h"
#include "core/documents/policycheck.h"
#include "core/documents/templatedrafts.h"
#include "core/documents/templatefields.h"
#include "core/registers/control.h"
#include "core/registers/organisation.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/registry.h"
#include "core/registers/risk.h"
#include "core/store/binder.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace ringbinder {

namespace {

QStringList wordList(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

class TestDocuments final : public QObject {
    Q_OBJECT
private slots:
    void init();

    void everyTemplateIsWhole_data();
    void everyTemplateIsWhole();
    void fieldsAreFilledFromTheClient();
    void unknownFieldsStayAsGaps();
    void severalTemplatesInOneSet();
    void templateFillsADocumentThatIsThere();
    void unknownTemplateIsRefused();

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

    void policyElements_data();
    void policyElements();
    void mandatoryStates();
    void controlsDemandDocuments();

    void acknowledgementRoundOfAVersion();
    void audienceIsFiltered();
    void survivesReopening();

private:
    Uid addPerson(const QString& name, person::Kind kind = person::Kind::Employee);
    void apply(Result<ChangeSet> set);
    Uid draftPolicy(const QString& id = QStringLiteral("D04"));
    void approve(const Uid& document, const Uid& approver);
    [[nodiscard]] DocumentDossier dossier(const Uid& uid) const;

    FixedClock m_clock{QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC)};
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/dök umente XXXXXX")};
    std::unique_ptr<Binder> m_binder;
    int m_files = 0;
};

void TestDocuments::init()
{
    Binder::Options options;
    options.clock = &m_clock;
    m_binder.reset();
    auto binder = Binder::create(m_folder.filePath(QStringLiteral("client %1.isms").arg(++m_files)),
                                 registers(), options);
    QVERIFY2(binder, binder ? "" : qPrintable(binder.error().message.plain()));
    m_binder = std::move(*binder);
    m_clock.set(QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC));
}

Uid TestDocuments::addPerson(const QString& name, person::Kind kind)
{
    Record record(person::def);
    record.set(person::name, name);
    record.set(person::kind, kind);
    record.set(person::active, true);
    ChangeSet set({ChangeLabel::Act::Add, person::def.name(), {}, 1});
    const Uid uid = record.uid();
    set.add(std::move(record));
    [&] { QVERIFY(m_binder->session().apply(std::move(set))); }();
    return uid;
}

void TestDocuments::apply(Result<ChangeSet> set)
{
    QVERIFY2(set, set ? "" : qPrintable(set.error().message.plain()));
    const auto done = m_binder->session().apply(std::move(*set));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain() + done.error().detail));
}

Uid TestDocuments::draftPolicy(const QString& id)
{
    auto drafts = draftFromTemplates(*m_binder, {id}, Language());
    if (!drafts || drafts->documents.size() != 1)
        qFatal("no draft of %s", qPrintable(id));
    apply(std::move(drafts->set));
    return drafts->documents.first().document;
}

DocumentDossier TestDocuments::dossier(const Uid& uid) const
{
    auto read = readDossier(*m_binder, uid);
    if (!read)
        qFatal("%s", qPrintable(read.error().message.plain()));
    return *read;
}

void TestDocuments::approve(const Uid& uid, const Uid& approver)
{
    const DocumentDossier before = dossier(uid);
    Approval approval = suggestedApproval(*m_binder, before);
    approval.approver = approver;
    apply(approveDraft(*m_binder, before, approval));
}

// ---------------------------------------------------------------- templates

void TestDocuments::everyTemplateIsWhole_data()
{
    QTest::addColumn<QString>("id");
    QVERIFY(TemplateList::load(QStringLiteral(":/catalogues"), QStringLiteral(":/templates")));
    int texts = 0;
    for (const DocumentTemplate& shipped : shippedTemplates().all()) {
        if (shipped.hasText()) {
            QTest::newRow(qPrintable(shipped.id)) << shipped.id;
            ++texts;
        }
    }
    QCOMPARE(texts, 36);
    QCOMPARE(shippedTemplates().mandatory().size(), 15);
}

void TestDocuments::everyTemplateIsWhole()
{
    QFETCH(QString, id);
    const DocumentTemplate* shipped = shippedTemplates().find(id);
    const auto german = Language::load(QStringLiteral("de"));
    QVERIFY(german);
    QVERIFY(shipped->text.in(*german) != shipped->text.english());
    const auto fields = TemplateFields::read(*m_binder, *german);
    QVERIFY(fields);
    for (const QString& text : {shipped->text.english(), shipped->text.in(*german)}) {
        QVERIFY(text.contains(QLatin1String("\n## ")));
        QVERIFY(gapsIn(text).isEmpty()); // gaps come from fields alone
        const QString filled = fields->fill(text).text;
        QVERIFY2(!filled.contains(QLatin1String("{{")), qPrintable(filled));
    }
    Record policy(document::def);
    policy.set(document::type, document::Type::Policy);
    policy.set(document::templateId, id);
    for (const QString& text : {shipped->text.english(), shipped->text.in(*german)}) {
        QStringList missing;
        for (const PolicyElement& element : missingElements(policy, text))
            missing.append(QString::fromLatin1(element.id));
        QCOMPARE(missing, QStringList());
    }
}

void TestDocuments::fieldsAreFilledFromTheClient()
{
    const Uid ada = addPerson(QStringLiteral("Ada {{date}} Lovelace"));
    const Uid grace = addPerson(QStringLiteral("Grace Hopper"));
    Record role(role::def);
    role.set(role::name, QStringLiteral("Security manager"));
    Record holder(role_assignment::def);
    holder.set(role_assignment::title, QStringLiteral("Security manager: Grace"));
    holder.set(role_assignment::role, role.uid());
    holder.set(role_assignment::person, grace);
    Record former = Record(role_assignment::def);
    former.set(role_assignment::title, QStringLiteral("Security manager: Ada"));
    former.set(role_assignment::role, role.uid());
    former.set(role_assignment::person, ada);
    former.set(role_assignment::toDate, QDate(2031, 2, 28));
    ChangeSet set({ChangeLabel::Act::Add, role::def.name(), {}, 1});
    set.add(role);
    set.add(holder);
    set.add(former);
    Record named(organisation::def);
    named.set(organisation::name, QStringLiteral("Müller & Söhne"));
    named.set(organisation::topManager, ada);
    set.add(named);
    apply(std::move(set));

    const auto fields = TemplateFields::read(*m_binder, Language());
    QVERIFY(fields);
    const FilledText filled = fields->fill(QStringLiteral(
        "{{organisation}}|{{short_name}}|{{role:R03}}|{{top_manager}}|{{role:R01}}|{{date}}"));
    // What is filled in is never looked at for fields again.
    QCOMPARE(filled.text, QStringLiteral("Müller & Söhne|Müller & Söhne|Grace Hopper|"
                                         "Ada {{date}} Lovelace|Ada {{date}} Lovelace|2031-03-01"));
    QVERIFY(filled.gaps.isEmpty());
}

void TestDocuments::unknownFieldsStayAsGaps()
{
    const auto fields = TemplateFields::read(*m_binder, Language());
    QVERIFY(fields);
    const FilledText filled = fields->fill(
        QStringLiteral("{{scope_line}} {{role:R04}} {{role:R04}} {{no_such}} {{ odd }}"),
        QStringLiteral("Internal"));
    QCOMPARE(filled.text, QStringLiteral("[Scope in one sentence] "
                                         "[Holder of the role: Risk manager] "
                                         "[Holder of the role: Risk manager] [no_such] {{ odd }}"));
    QCOMPARE(filled.gaps.size(), 3);
    QCOMPARE(gapsIn(filled.text), filled.gaps);
    QVERIFY(gapsIn(QStringLiteral("[x] see [the page](https://example.org) [ ]")).isEmpty());
}

void TestDocuments::severalTemplatesInOneSet()
{
    auto drafts = draftFromTemplates(
        *m_binder, {QStringLiteral("D04"), QStringLiteral("D27"), QStringLiteral("D30")},
        Language());
    QVERIFY(drafts);
    QCOMPARE(drafts->documents.size(), 3);
    QVERIFY(!drafts->documents.first().gaps.isEmpty());
    apply(std::move(drafts->set));
    QCOMPARE(*m_binder->count(document::def), 3);
    QCOMPARE(*m_binder->count(document_version::def), 3);
    const DocumentDossier policy = dossier(drafts->documents.first().document);
    QCOMPARE(policy.document.text(document::identifier), QStringLiteral("ISMS-POL-001"));
    QCOMPARE(policy.document.text(document::mandatoryItem), QStringLiteral("D04"));
    QCOMPARE(policy.document.text(document::version), QStringLiteral("1.0"));
    QVERIFY(policy.draft() && !policy.current());
    QVERIFY(policy.draft()->text(document_version::body).contains(QLatin1String("## Purpose")));
    // The same again makes nothing; the list says that they are there.
    const auto again = draftFromTemplates(*m_binder, {QStringLiteral("D04")}, Language());
    QVERIFY(again && again->set.isEmpty());
    const auto offers = templateOffers(*m_binder);
    QVERIFY(offers);
    QCOMPARE(std::count_if(offers->cbegin(), offers->cend(),
                           [](const TemplateOffer& offer) { return offer.existingHasText; }),
             3);
    QVERIFY(m_binder->session().undo());
    QCOMPARE(*m_binder->count(document::def), 0);
    QCOMPARE(*m_binder->count(document_version::def), 0);
}

void TestDocuments::templateFillsADocumentThatIsThere()
{
    Record record(document::def);
    record.set(document::title, QStringLiteral("Our own policy"));
    record.set(document::mandatoryItem, QStringLiteral("D04; D11"));
    ChangeSet set({ChangeLabel::Act::Add, document::def.name(), {}, 1});
    set.add(record);
    apply(std::move(set));
    draftPolicy();
    QCOMPARE(*m_binder->count(document::def), 1);
    const DocumentDossier after = dossier(record.uid());
    QVERIFY(after.draft());
    QCOMPARE(after.document.title(), QStringLiteral("Our own policy"));
    QCOMPARE(after.document.get(document::status), document::Status::Draft);
}

void TestDocuments::unknownTemplateIsRefused()
{
    for (const char* id : {"D99", "", "D02"}) { // D02 has no text
        const auto drafts = draftFromTemplates(*m_binder, {QLatin1String(id)}, Language());
        QVERIFY(!drafts);
        QCOMPARE(drafts.error().kind, Error::Kind::Invalid);
    }
}

// ---------------------------------------------------------------- versions

void TestDocuments::firstDraftToApproval()
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

void TestDocuments::secondVersionSupersedesTheFirst()
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

void TestDocuments::onlyOneDraftAtATime()
{
    const Uid uid = draftPolicy();
    const auto second = startDraft(*m_binder, dossier(uid), VersionStep::Minor);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Invalid);
    QVERIFY(second.error().message.plain().contains(QLatin1String("1.0")));
}

void TestDocuments::approvedTextIsFrozen()
{
    const Uid uid = draftPolicy();
    approve(uid, addPerson(QStringLiteral("Boss")));
    QVERIFY(!changeDraft(dossier(uid), QStringLiteral("other")));
    // Somebody edits the text in the register's form: it shows, here and in what is mandatory.
    const DocumentDossier before = dossier(uid);
    Record edited = before.document;
    edited.set(document::body, QStringLiteral("smuggled in"));
    ChangeSet set({ChangeLabel::Act::Edit, document::def.name(), {}, 1});
    set.update(before.document, edited);
    apply(std::move(set));
    QVERIFY(!dossier(uid).isIntact(*dossier(uid).current()));
    QVERIFY(dossier(uid).currentText().contains(QLatin1String("## Purpose")));
    const auto status = mandatoryStatus(*m_binder, false);
    QVERIFY(status);
    QCOMPARE((*status)[1].shipped->id, QStringLiteral("D04"));
    QCOMPARE((*status)[1].state, MandatoryStatus::State::Draft);
}

void TestDocuments::undoTakesTheApprovalBackFirst()
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

void TestDocuments::importedDocumentKeepsItsVersion()
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

void TestDocuments::discardedDraftFreesItsNumber()
{
    const Uid uid = draftPolicy();
    apply(discardDraft(dossier(uid)));
    QVERIFY(dossier(uid).versions.isEmpty());
    QCOMPARE(nextVersionNumber(dossier(uid), VersionStep::Minor), QStringLiteral("1.0"));
    QVERIFY(!discardDraft(dossier(uid)));
    // Its document is there without text: the template may fill it again.
    QCOMPARE(draftPolicy(), uid);
}

void TestDocuments::refusesPoorApprovals()
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

void TestDocuments::policyNeedsTopManagement()
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

void TestDocuments::withdrawnEndsEveryVersion()
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

void TestDocuments::versionNumbers()
{
    QVERIFY(compareVersions(QStringLiteral("1.9"), QStringLiteral("1.10")) < 0);
    QVERIFY(compareVersions(QStringLiteral("2"), QStringLiteral("1.10")) > 0);
    QCOMPARE(compareVersions(QStringLiteral("v1.0"), QStringLiteral("1")), 0);
    QVERIFY(contentFingerprint(QStringLiteral("a"), QStringLiteral("b")) !=
            contentFingerprint(QStringLiteral("ab"), {}));
}

// ---------------------------------------------------------------- what is demanded

void TestDocuments::policyElements_data()
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

void TestDocuments::policyElements()
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

void TestDocuments::mandatoryStates()
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

void TestDocuments::controlsDemandDocuments()
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

void TestDocuments::acknowledgementRoundOfAVersion()
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

void TestDocuments::audienceIsFiltered()
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

void TestDocuments::survivesReopening()
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

QTEST_GUILESS_MAIN(ringbinder::TestDocuments)
#include "test_documents.moc"
