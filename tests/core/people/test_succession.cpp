// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over what a person answers for: what is proposed, what stays and why, in one change set.
#include "core/people/succession.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/registers/training/training_record.h"
#include "core/store/binder.h"
#include "core/store/pointers.h"

#include <QTest>

using namespace ringbinder;
using Standing = NamedIn::Standing;

class TestSuccession final : public QObject {
    Q_OBJECT

    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;
    std::optional<Uid> m_leaver;
    std::optional<Uid> m_successor;

    Binder& binder() { return *m_binder; }
    Uid add(Record record)
    {
        ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(record.def().key), {}, 1});
        const Uid uid = record.uid();
        set.add(std::move(record));
        const auto done = binder().session().apply(std::move(set));
        if (!done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return uid;
    }
    Record read(const RegisterDef& def, const Uid& uid)
    {
        const auto record = binder().find(def, uid);
        if (!record || !*record)
            qFatal("gone");
        return **record;
    }
    std::optional<NamedIn> named(const RegisterDef& def, const char* field)
    {
        const auto all = recordsNaming(binder(), *m_leaver);
        for (const NamedIn& each : all.value_or(QList<NamedIn>())) {
            if (each.def == &def && each.field->name() == QLatin1String(field))
                return each;
        }
        return std::nullopt;
    }

private slots:
    void init()
    {
        Binder::Options options;
        options.clock = &m_clock;
        auto made = Binder::inMemory(registers(), options);
        QVERIFY(made);
        m_binder = std::move(*made);
        Record anna(person::def);
        anna.set(person::name, QStringLiteral("Anna Weiß"));
        Record bob(person::def);
        bob.set(person::name, QStringLiteral("Bob Ito"));
        m_leaver = add(std::move(anna));
        bob.set(person::manager, *m_leaver);
        m_successor = add(std::move(bob));
    }

    void whatIsHandedOverAndWhatStays()
    {
        Record risky(risk::def);
        risky.set(risk::title, QStringLiteral("Theft"));
        risky.set(risk::owner, *m_leaver);
        const Uid theft = add(std::move(risky));
        Record done(action::def);
        done.set(action::title, QStringLiteral("Lock the door"));
        done.set(action::owner, *m_leaver);
        done.set(action::status, action::Status::Done);
        const Uid door = add(std::move(done));
        Record plan(continuity_plan::def);
        plan.setValue(plan.def().nameField(), Value(QStringLiteral("Fire")));
        plan.set(continuity_plan::team, QList<Uid>{*m_leaver, *m_successor});
        plan.set(continuity_plan::approvedBy, *m_leaver);
        const Uid fire = add(std::move(plan));
        Record trained(training_record::def);
        trained.setValue(trained.def().nameField(), Value(QStringLiteral("Phishing")));
        trained.set(training_record::person, *m_leaver);
        const Uid course = add(std::move(trained));
        Record consent(acceptance::def);
        consent.setValue(consent.def().nameField(), Value(QStringLiteral("Consent")));
        consent.set(acceptance::person, *m_leaver);
        const Uid paper = add(std::move(consent));

        QCOMPARE(named(risk::def, "owner")->standing, Standing::Responsible);
        QCOMPARE(named(action::def, "owner")->standing, Standing::Finished);
        QCOMPARE(named(continuity_plan::def, "team")->standing, Standing::Responsible);
        QCOMPARE(named(continuity_plan::def, "approved_by")->standing, Standing::Act);
        QCOMPARE(named(training_record::def, "person")->standing, Standing::About);
        QCOMPARE(named(acceptance::def, "person")->standing, Standing::Signed);

        const Succession succession{*m_leaver, *m_successor, true};
        QVERIFY(!handOverRecords(binder(), succession, {*named(acceptance::def, "person")}));
        QList<NamedIn> chosen;
        const auto all = recordsNaming(binder(), *m_leaver);
        QVERIFY(all);
        for (const NamedIn& each : *all) {
            QVERIFY(!reasonOf(each.standing).isEmpty());
            if (each.standing == Standing::Responsible)
                chosen.append(each);
        }
        QCOMPARE(chosen.size(), 3); // risk, team, and whom the successor reports to
        const auto sets = binder().history({})->size();
        QCOMPARE(handOverRecords(binder(), succession, chosen).value_or(0), 3);
        QCOMPARE(binder().history({})->size(), sets + 1);

        QCOMPARE(read(risk::def, theft).get(risk::owner), m_successor);
        QCOMPARE(read(action::def, door).get(action::owner), m_leaver);
        QCOMPARE(read(continuity_plan::def, fire).get(continuity_plan::team),
                 std::optional(QList<Uid>{*m_successor})); // who was in it already is in it once
        QCOMPARE(read(continuity_plan::def, fire).get(continuity_plan::approvedBy), m_leaver);
        QCOMPARE(read(training_record::def, course).get(training_record::person), m_leaver);
        QCOMPARE(read(acceptance::def, paper).get(acceptance::person), m_leaver);
        QVERIFY(!read(person::def, *m_successor).get(person::manager)); // nobody reports to himself
        QCOMPARE(read(person::def, *m_leaver).get(person::active), std::optional(false));
        QCOMPARE(read(person::def, *m_leaver).get(person::endDate),
                 std::optional(QDate(2025, 11, 22)));
        QVERIFY(binder().session().undo());
        QCOMPARE(read(risk::def, theft).get(risk::owner), m_leaver);
        QCOMPARE(read(continuity_plan::def, fire).value(continuity_plan::team).list().size(), 2);
    }

    void aSuccessorIsAnotherPerson()
    {
        QVERIFY(!handOverRecords(binder(), {*m_leaver, *m_leaver, false}, {}));
        QVERIFY(!handOverRecords(binder(), {*m_leaver, Uid::generate(), false}, {}));
    }

    // Every field of every register that can name a person is found, and from both sides.
    void everyFieldThatNamesAPersonIsListed()
    {
        int fields = 0;
        for (const Registry::Pointer& pointer : pointersTo(binder(), person::def)) {
            if (pointer.from->singleton)
                continue;
            Record record(*pointer.from);
            if (*pointer.from->prefix == '\0')
                record.setCode(QStringLiteral("OWN-%1").arg(fields));
            record.setValue(pointer.from->nameField(), Value(QStringLiteral("Named")));
            record.setValue(*pointer.field, pointer.field->type == FieldType::Reference
                                                ? Value(m_leaver->toString())
                                                : Value(QStringList{m_leaver->toString()}));
            const Uid uid = add(std::move(record));
            const auto named = recordsNaming(binder(), *m_leaver);
            QVERIFY(named);
            const bool isListed =
                std::any_of(named->cbegin(), named->cend(), [&](const NamedIn& each) {
                    return each.uid == uid && each.field == pointer.field;
                });
            QVERIFY2(isListed, pointer.field->key);
            const auto links = binder().linksOf(person::def, *m_leaver);
            QVERIFY(links);
            const bool isLinked =
                std::any_of(links->cbegin(), links->cend(), [&](const LinkedRecord& link) {
                    return link.uid == uid && link.field == pointer.field && !link.outgoing;
                });
            QVERIFY2(isLinked, pointer.field->key);
            ++fields;
        }
        QVERIFY(fields > 150);
    }
};

QTEST_GUILESS_MAIN(TestSuccession)
#include "test_succession.moc"
