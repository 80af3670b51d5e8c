// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot shows one moment, names records for people, and tells what changed.
#include "core/catalogue/seed.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/rules/snapshot.h"
#include "core/store/binder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace ringbinder {

class TestSnapshot final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void controlsStandInNumericOrder();
    void itStaysWhenTheBinderGoesOn();
    void sameDataSameIdentifier();
    void valuesReadAsPeopleSayThem();
    void changesAreFoldedByField();
    void linksAreTakenBack();
    void comingAndGoing();
    void aReaderSeesTheSame();

private:
    Uid add(const QString& title);
    void set(const Uid& uid, const FieldDef& field, const Value& value);
    [[nodiscard]] Snapshot take(const QDateTime& from = {}) const;

    FixedClock m_clock{QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;
};

void TestSnapshot::init()
{
    m_clock.set(QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC));
    Binder::Options options;
    options.clock = &m_clock;
    options.actor.name = QStringLiteral("Ada Lovelace");
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
}

Uid TestSnapshot::add(const QString& title)
{
    Record risk(risk::def);
    risk.set(risk::title, title);
    ChangeSet changes({ChangeLabel::Act::Add, QStringLiteral("risk"), {}, 1});
    changes.add(risk);
    if (!m_binder->session().apply(changes))
        qFatal("the risk was not added");
    return risk.uid();
}

void TestSnapshot::set(const Uid& uid, const FieldDef& field, const Value& value)
{
    m_clock.advance(60);
    const Record before = **m_binder->find(risk::def, uid);
    Record after = before;
    after.setValue(field, value);
    ChangeSet changes({ChangeLabel::Act::Edit, QStringLiteral("risk"), before.code(), 1});
    changes.update(before, after);
    QVERIFY(m_binder->session().apply(changes));
}

Snapshot TestSnapshot::take(const QDateTime& from) const
{
    return *Snapshot::take(*m_binder, Language(), {}, [&](const Snapshot&) { return from; });
}

void TestSnapshot::controlsStandInNumericOrder()
{
    ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 93});
    QList<Record> controls = annexAControls(shippedCatalogue());
    std::reverse(controls.begin(), controls.end());
    for (const Record& record : std::as_const(controls))
        set.add(record);
    QVERIFY(m_binder->session().apply(set));
    const Snapshot snapshot = take();
    QStringList codes;
    for (const Record& record : snapshot.records(control::def))
        codes.append(record.code());
    QCOMPARE(codes.size(), 93);
    QCOMPARE(codes.first(), QStringLiteral("A.5.1"));
    QCOMPARE(codes[1], QStringLiteral("A.5.2"));
    QCOMPARE(codes[9], QStringLiteral("A.5.10"));
    QCOMPARE(codes.last(), QStringLiteral("A.8.34"));
}

void TestSnapshot::itStaysWhenTheBinderGoesOn()
{
    const Uid uid = add(QStringLiteral("Flood"));
    const Snapshot snapshot = take();
    set(uid, risk::title, Value(QStringLiteral("Fire")));
    QCOMPARE(snapshot.find(uid)->title(), QStringLiteral("Flood"));
    m_binder.reset();
    QCOMPARE(snapshot.find(uid)->title(), QStringLiteral("Flood"));
    QCOMPARE(snapshot.today(), QDate(2031, 3, 1));
}

void TestSnapshot::sameDataSameIdentifier()
{
    const Uid uid = add(QStringLiteral("Flood"));
    const QString id = take().id();
    QCOMPARE(id.size(), 12);
    m_clock.advance(3600);
    QCOMPARE(take().id(), id);
    set(uid, risk::title, Value(QStringLiteral("Fire")));
    QVERIFY(take().id() != id);
}

void TestSnapshot::valuesReadAsPeopleSayThem()
{
    Record person(person::def);
    person.set(person::name, QStringLiteral("Jürgen Öztürk"));
    ChangeSet changes({ChangeLabel::Act::Add, QStringLiteral("person"), {}, 1});
    changes.add(person);
    QVERIFY(m_binder->session().apply(changes));
    const Uid uid = add(QStringLiteral("Flood"));
    set(uid, risk::owner, Value(person.uid().toString()));
    set(uid, risk::likelihood, Value(5));
    set(uid, risk::impact, Value(5));
    const Snapshot snapshot = take();
    const Record& risk = *snapshot.find(uid);
    QCOMPARE(snapshot.shown(risk, risk::owner), QStringLiteral("Jürgen Öztürk"));
    QCOMPARE(risk.get(risk::score), std::optional<qint64>(25));
    QVERIFY(snapshot.shown(risk, risk::likelihood).startsWith(QStringLiteral("5 ")));
    QVERIFY(snapshot.level(risk, RiskStage::Current));
    QVERIFY(!snapshot.level(risk, RiskStage::Target));
}

void TestSnapshot::changesAreFoldedByField()
{
    const Uid uid = add(QStringLiteral("Flood"));
    const QDateTime from = m_clock.nowUtc();
    set(uid, risk::title, Value(QStringLiteral("Fire")));
    set(uid, risk::title, Value(QStringLiteral("Fire in the archive")));
    set(uid, risk::likelihood, Value(3));
    set(uid, risk::likelihood, Value());
    const Snapshot snapshot = take(from);
    const QList<Snapshot::Changed> changes = snapshot.changesSince(from, {&risk::def});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().field, static_cast<const FieldDef*>(&risk::title));
    QCOMPARE(changes.first().before.text(), QStringLiteral("Flood"));
    QCOMPARE(changes.first().after.text(), QStringLiteral("Fire in the archive"));
    QCOMPARE(changes.first().by, QStringLiteral("Ada Lovelace"));
    QVERIFY(snapshot.changesSince(from, {&control::def}).isEmpty());
    QVERIFY(snapshot.changesSince(m_clock.nowUtc(), {&risk::def}).isEmpty());
}

void TestSnapshot::linksAreTakenBack()
{
    ChangeSet seed({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 93});
    const QList<Record> controls = annexAControls(shippedCatalogue());
    for (const Record& record : controls)
        seed.add(record);
    QVERIFY(m_binder->session().apply(seed));
    const Uid uid = add(QStringLiteral("Flood"));
    const QString first = controls[0].uid().toString();
    const QString second = controls[1].uid().toString();
    set(uid, risk::controls, Value(QStringList{first}));
    const QDateTime from = m_clock.nowUtc();
    set(uid, risk::controls, Value(QStringList{second}));
    const Snapshot snapshot = take(from);
    const QList<Snapshot::Changed> changes = snapshot.changesSince(from, {&risk::def});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().before.list(), QStringList{first});
    QCOMPARE(changes.first().after.list(), QStringList{second});
}

void TestSnapshot::comingAndGoing()
{
    const Uid old = add(QStringLiteral("Flood"));
    const QDateTime from = m_clock.nowUtc();
    m_clock.advance(60);
    const Uid fresh = add(QStringLiteral("Fire"));
    const Uid brief = add(QStringLiteral("Mistake"));
    for (const Uid& uid : {old, brief}) {
        ChangeSet changes({ChangeLabel::Act::Remove, QStringLiteral("risk"), {}, 1});
        changes.remove(**m_binder->find(risk::def, uid));
        QVERIFY(m_binder->session().apply(changes));
    }
    const Snapshot snapshot = take(from);
    const QList<Snapshot::Changed> changes = snapshot.changesSince(from, {&risk::def});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].kind, Snapshot::Changed::Kind::Removed);
    QCOMPARE(changes[0].uid, old);
    QVERIFY(changes[0].removedName.endsWith(QStringLiteral("Flood")));
    QCOMPARE(changes[1].kind, Snapshot::Changed::Kind::Added);
    QCOMPARE(changes[1].uid, fresh);
}

void TestSnapshot::aReaderSeesTheSame()
{
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/ring bünder XXXXXX"));
    QVERIFY(folder.isValid());
    Binder::Options options;
    options.clock = &m_clock;
    auto binder =
        Binder::create(folder.filePath(QStringLiteral("client é.isms")), registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
    const Uid uid = add(QStringLiteral("Flood"));
    auto reader = m_binder->reader();
    QVERIFY(reader);
    const auto snapshot = Snapshot::take(**reader, Language());
    QVERIFY(snapshot);
    QCOMPARE(snapshot->id(), take().id());
    // Once it is taken, nothing keeps the writer waiting.
    set(uid, risk::title, Value(QStringLiteral("Fire")));
    QCOMPARE(snapshot->find(uid)->title(), QStringLiteral("Flood"));
    m_binder.reset();
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestSnapshot)
#include "test_snapshot.moc"
