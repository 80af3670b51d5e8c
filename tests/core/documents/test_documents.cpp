// SPDX-License-Identifier: GPL-3.0-or-later
// Documents from templates: each shipped one whole, drafts filled from the client's data.
#include "core/catalogue/catalogue.h"
#include "core/catalogue/seed.h"
#include "core/documents/policycheck.h"
#include "core/documents/templatedrafts.h"
#include "core/documents/templatefields.h"
#include "core/registers/context/organisation.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/risks/risk.h"
#include "tests/core/documents/documentdesk.h"

#include <QTest>

namespace ringbinder {

class TestDocuments final : public DocumentDesk {
    Q_OBJECT
private slots:
    void everyTemplateIsWhole_data();
    void everyTemplateIsWhole();
    void fieldsAreFilledFromTheClient();
    void unknownFieldsStayAsGaps();
    void severalTemplatesInOneSet();
    void templateFillsADocumentThatIsThere();
    void unknownTemplateIsRefused();
};

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

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestDocuments)
#include "test_documents.moc"
