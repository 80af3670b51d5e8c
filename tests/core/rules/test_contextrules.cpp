// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about scope, objectives, roles and documented information: each finds what it is about,
// and nothing else.
#include "core/documents/documentversions.h"
#include "core/documents/templatelist.h"
#include "core/registers/context/organisation.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/registry.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshotlogic.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder {

class TestContextRules final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void scopeMustBeApproved();
    void theScopeInForceIsLookedAt();
    void objectivesNameOwnerTargetAndDay();
    void compulsoryRolesAreHeld();
    void identifiersAreUnique();
    void versionsAreUnique();
    void mandatoryDocumentsAreApproved();
    void policyComesFromTopManagement();
    void eachPackListsWhatItShould_data();
    void eachPackListsWhatItShould();
    void whatDemandsRestOnIsRead();

private:
    void add(const Record& record);
    void change(const Record& before, const Record& after);
    [[nodiscard]] Record addPerson(const QString& name);
    [[nodiscard]] Record stored(const Record& record) const;
    [[nodiscard]] QStringList found(const char* rule) const;

    FixedClock m_clock{QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;
};

void TestContextRules::init()
{
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
}

void TestContextRules::add(const Record& record)
{
    ChangeSet set({ChangeLabel::Act::Add, record.def().name(), {}, 1});
    set.add(record);
    const auto done = m_binder->session().apply(set);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

void TestContextRules::change(const Record& before, const Record& after)
{
    ChangeSet set({ChangeLabel::Act::Edit, before.def().name(), before.code(), 1});
    set.update(before, after);
    const auto done = m_binder->session().apply(set);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

Record TestContextRules::addPerson(const QString& name)
{
    Record someone(person::def);
    someone.set(person::name, name);
    someone.set(person::active, true);
    add(someone);
    return stored(someone);
}

Record TestContextRules::stored(const Record& record) const
{
    return **m_binder->find(record.def(), record.uid());
}

// The codes that a rule complains about; "-" for a finding about no record.
QStringList TestContextRules::found(const char* rule) const
{
    const auto snapshot = Snapshot::take(*m_binder, Language(), {}, {}, wantsOfRules());
    if (!snapshot)
        return {snapshot.error().message.plain(), snapshot.error().detail};
    QStringList codes;
    for (const Finding& finding : findingsOf(*snapshot)) {
        if (QLatin1String(finding.rule->id) != QLatin1String(rule))
            continue;
        const Record* record = snapshot->find(finding.record);
        codes.append(record ? record->code() : QStringLiteral("-"));
    }
    return codes;
}

void TestContextRules::scopeMustBeApproved()
{
    QCOMPARE(found("L115"), QStringList{QStringLiteral("-")});
    Record statement(scope_statement::def);
    statement.set(scope_statement::title, QStringLiteral("Scope of the ISMS"));
    statement.set(scope_statement::status, scope_statement::Status::InReview);
    add(statement);
    const Record waiting = stored(statement);
    QCOMPARE(found("L115"), QStringList{waiting.code()});

    // Approved by nobody, on no day, and without saying what: each is missing.
    Record unsaid = waiting;
    unsaid.set(scope_statement::status, scope_statement::Status::Approved);
    change(waiting, unsaid);
    QCOMPARE(found("L115"), (QStringList{waiting.code(), waiting.code()}));

    Record whole = stored(statement);
    whole.set(scope_statement::approvedBy, addPerson(QStringLiteral("Astrid Halden")).uid());
    whole.set(scope_statement::approvedOn, QDate(2031, 2, 1));
    whole.set(scope_statement::scopeSentence,
              QStringLiteral("Development and hosting in Lindhafen"));
    change(stored(statement), whole);
    QCOMPARE(found("L115"), QStringList());
}

void TestContextRules::theScopeInForceIsLookedAt()
{
    const Uid boss = addPerson(QStringLiteral("Astrid Halden")).uid();
    const auto addStatement = [&](scope_statement::Status status, QDate approved) {
        Record statement(scope_statement::def);
        statement.set(scope_statement::title, QStringLiteral("Scope of the ISMS"));
        statement.set(scope_statement::scopeSentence, QStringLiteral("All services"));
        statement.set(scope_statement::status, status);
        if (approved.isValid()) {
            statement.set(scope_statement::approvedBy, boss);
            statement.set(scope_statement::approvedOn, approved);
        }
        add(statement);
        return stored(statement);
    };
    const Record old = addStatement(scope_statement::Status::Superseded, QDate(2029, 2, 1));
    QCOMPARE(found("L115"), QStringList{QStringLiteral("-")});
    const Record inForce = addStatement(scope_statement::Status::Approved, QDate(2031, 1, 15));
    const Record earlier = addStatement(scope_statement::Status::Approved, QDate(2030, 1, 15));
    const Record next = addStatement(scope_statement::Status::Draft, {});
    QCOMPARE(found("L115"), QStringList());
    const auto snapshot = Snapshot::take(*m_binder, Language(), {}, {}, wantsOfRules());
    QVERIFY(snapshot);
    QCOMPARE(statementInForce(*snapshot)->code(), inForce.code());
}

void TestContextRules::objectivesNameOwnerTargetAndDay()
{
    Record objective(objective::def);
    objective.set(objective::title, QStringLiteral("Fewer people fall for phishing"));
    objective.set(objective::status, objective::Status::OnTrack);
    add(objective);
    const QString code = stored(objective).code();
    QCOMPARE(found("L122"), (QStringList{code, code, code}));

    Record whole = stored(objective);
    whole.set(objective::owner, addPerson(QStringLiteral("Miriam Keller")).uid());
    whole.set(objective::target, QStringLiteral("at most 5 percent click"));
    whole.set(objective::due, QDate(2031, 12, 31));
    change(stored(objective), whole);
    QCOMPARE(found("L122"), QStringList());

    Record blank = stored(objective);
    blank.set(objective::target, QStringLiteral("   "));
    change(stored(objective), blank);
    QCOMPARE(found("L122"), QStringList{code});
    Record dropped = stored(objective);
    dropped.set(objective::status, objective::Status::Dropped);
    change(stored(objective), dropped);
    QCOMPARE(found("L122"), QStringList());
}

void TestContextRules::compulsoryRolesAreHeld()
{
    Record role(role::def);
    role.set(role::name, QStringLiteral("ISMS manager"));
    role.set(role::compulsory, true);
    role.set(role::status, role::Status::Active);
    add(role);
    Record optional(role::def);
    optional.set(role::name, QStringLiteral("Security champion"));
    optional.set(role::status, role::Status::Active);
    add(optional);
    const QString code = stored(role).code();
    QCOMPARE(found("L201"), QStringList{code});

    Record assignment(role_assignment::def);
    assignment.set(role_assignment::title, QStringLiteral("ISMS manager"));
    assignment.set(role_assignment::role, role.uid());
    assignment.set(role_assignment::person, addPerson(QStringLiteral("Miriam Keller")).uid());
    assignment.set(role_assignment::fromDate, QDate(2030, 1, 1));
    add(assignment);
    QCOMPARE(found("L201"), QStringList());

    Record ended = stored(assignment);
    ended.set(role_assignment::toDate, QDate(2031, 2, 28));
    change(stored(assignment), ended);
    QCOMPARE(found("L201"), QStringList{code});
    Record retired = stored(role);
    retired.set(role::status, role::Status::Retired);
    change(stored(role), retired);
    QCOMPARE(found("L201"), QStringList());
}

void TestContextRules::identifiersAreUnique()
{
    Record first(document::def);
    first.set(document::title, QStringLiteral("Access control policy"));
    first.set(document::identifier, QStringLiteral("ISMS-POL-03"));
    add(first);
    Record unnamed(document::def);
    unnamed.set(document::title, QStringLiteral("Notes"));
    add(unnamed);
    Record alsoUnnamed(document::def);
    alsoUnnamed.set(document::title, QStringLiteral("More notes"));
    add(alsoUnnamed);
    QCOMPARE(found("L003"), QStringList());

    Record second(document::def);
    second.set(document::title, QStringLiteral("Backup policy"));
    second.set(document::identifier, QStringLiteral(" isms-pol-03"));
    add(second);
    QCOMPARE(found("L003"), QStringList{stored(second).code()});
}

void TestContextRules::versionsAreUnique()
{
    Record document(document::def);
    document.set(document::title, QStringLiteral("Access control policy"));
    add(document);
    const auto addVersion = [&](const QString& number, const QString& text) {
        Record version(document_version::def);
        version.set(document_version::title, QStringLiteral("Access control policy"));
        version.set(document_version::document, document.uid());
        version.set(document_version::version, number);
        version.set(document_version::body, text);
        version.set(document_version::contentHash, contentFingerprint(text, {}));
        add(version);
        return stored(version).code();
    };
    (void)addVersion(QStringLiteral("1.0"), QStringLiteral("Rights are granted by role."));
    (void)addVersion(QStringLiteral("1.0"), QStringLiteral("Rights are granted by role."));
    (void)addVersion(QStringLiteral("1.1"), QStringLiteral("Rights are reviewed."));
    QCOMPARE(found("L003"), QStringList());
    const QString other =
        addVersion(QStringLiteral("1.1"), QStringLiteral("Rights are reviewed each quarter."));
    QCOMPARE(found("L003"), QStringList{other});
}

void TestContextRules::mandatoryDocumentsAreApproved()
{
    qsizetype demanded = 0;
    const DocumentTemplate* one = nullptr;
    for (const MandatoryDocument& item : shippedTemplates().mandatory()) {
        const DocumentTemplate* shipped = shippedTemplates().find(item.id);
        if (shipped->type == document::Type::Record)
            continue;
        ++demanded;
        one = shipped;
    }
    QVERIFY(demanded >= 5);
    // Each is missing, and there is no record to point at.
    QCOMPARE(found("L010").size(), demanded);
    QCOMPARE(found("L010").count(QStringLiteral("-")), demanded);

    Record draft(document::def);
    draft.set(document::title, QStringLiteral("A mandatory one"));
    draft.set(document::mandatoryItem, one->id);
    draft.set(document::status, document::Status::Draft);
    add(draft);
    QCOMPARE(found("L010").size(), demanded);
    QVERIFY(found("L010").contains(stored(draft).code()));

    Record approved = stored(draft);
    approved.set(document::status, document::Status::Published);
    approved.set(document::version, QStringLiteral("1.0"));
    approved.set(document::approver, addPerson(QStringLiteral("Astrid Halden")).uid());
    approved.set(document::approvedOn, QDate(2031, 1, 1));
    // A review that is due does not take it out of force.
    approved.set(document::nextReview, QDate(2031, 2, 1));
    change(stored(draft), approved);
    QCOMPARE(found("L010").size(), demanded - 1);
    QVERIFY(!found("L010").contains(stored(draft).code()));
}

void TestContextRules::policyComesFromTopManagement()
{
    QCOMPARE(found("L189"), QStringList{QStringLiteral("-")});
    Record policy(document::def);
    policy.set(document::title, QStringLiteral("Information security policy"));
    policy.set(document::mandatoryItem, QStringLiteral("D04"));
    policy.set(document::status, document::Status::InReview);
    add(policy);
    const QString code = stored(policy).code();
    QCOMPARE(found("L189"), QStringList{code});

    const Record engineer = addPerson(QStringLiteral("Tobias Brandt"));
    Record released = stored(policy);
    released.set(document::status, document::Status::Published);
    change(stored(policy), released);
    QCOMPARE(found("L189"), QStringList{code});
    Record approved = stored(policy);
    approved.set(document::approver, engineer.uid());
    approved.set(document::approvedOn, QDate(2031, 1, 1));
    change(stored(policy), approved);
    QCOMPARE(found("L189"), QStringList{code});

    Record top(role::def);
    top.set(role::name, QStringLiteral("Managing director"));
    top.set(role::topManagement, true);
    add(top);
    Record assignment(role_assignment::def);
    assignment.set(role_assignment::title, QStringLiteral("Managing director"));
    assignment.set(role_assignment::role, top.uid());
    assignment.set(role_assignment::person, engineer.uid());
    assignment.set(role_assignment::fromDate, QDate(2031, 1, 2));
    add(assignment);
    // A day too late.
    QCOMPARE(found("L189"), QStringList{code});
    Record earlier = stored(assignment);
    earlier.set(role_assignment::fromDate, QDate(2030, 1, 1));
    change(stored(assignment), earlier);
    QCOMPARE(found("L189"), QStringList());
}

void TestContextRules::eachPackListsWhatItShould_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* pack, const QStringList& rules) {
        QTest::addRow("%s", pack) << QString::fromLatin1(pack) << rules;
    };
    row("scope", {QStringLiteral("L003"), QStringLiteral("L115")});
    row("objectives", {QStringLiteral("L003"), QStringLiteral("L122")});
    row("legal-register", {QStringLiteral("L003")});
    row("document-register", {QStringLiteral("L003"), QStringLiteral("L189")});
    row("evidence-index", {QStringLiteral("L003"), QStringLiteral("L010")});
    row("readiness", {QStringLiteral("L003"), QStringLiteral("L010"), QStringLiteral("L201")});
    row("asset-register", {QStringLiteral("L003")});
}

void TestContextRules::eachPackListsWhatItShould()
{
    QFETCH(QString, pack);
    QFETCH(QStringList, rules);
    QStringList listed;
    for (const Rule* rule : rulebook()) {
        if (rule->belongsTo(pack))
            listed.append(QString::fromLatin1(rule->id));
    }
    for (const QString& rule : rules)
        QVERIFY2(listed.contains(rule), qPrintable(rule));
    QCOMPARE(listed.contains(QStringLiteral("L201")), pack == QStringLiteral("readiness"));
}

// A register that is not read would count as empty, and a demand as not answered.
void TestContextRules::whatDemandsRestOnIsRead()
{
    auto snapshot = Snapshot::take(*m_binder, Language());
    QVERIFY(snapshot);
    const QList<const RegisterDef*> read = wantsOfRules(QStringLiteral("readiness")).registers;
    const QStringList usual = {QStringLiteral("risk"), QStringLiteral("control"),
                               QStringLiteral("asset"), QStringLiteral("acceptance"),
                               QStringLiteral("nonconformity")};
    for (const RegisterDef* def : registersOfMandatoryStatus())
        QVERIFY2(read.contains(def) || usual.contains(def->name()), def->key);
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestContextRules)
#include "test_contextrules.moc"
