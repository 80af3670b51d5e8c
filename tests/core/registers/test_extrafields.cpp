// SPDX-License-Identifier: GPL-3.0-or-later
// The fields a user adds to a register: every kind of change with the values there are, taken back
// and repeated, in memory and after reopening. And comments on records.
#include "core/exchange/binderjson.h"
#include "core/registers/assets/asset.h"
#include "core/registers/binder/comment.h"
#include "core/registers/logic/extrafields.h"
#include "core/registers/logic/remarks.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/schema/format.h"
#include "core/store/binder.h"
#include "core/store/pointers.h"
#include "core/store/search.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;

class TestExtraFields final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC)};
    Language m_language;
    std::unique_ptr<Binder> m_binder;
    QString m_path;

    Binder& binder() { return *m_binder; }
    Binder::Options options()
    {
        Binder::Options options;
        options.clock = &m_clock;
        options.actor.name = QStringLiteral("Anna Weiß");
        return options;
    }
    Uid addAsset(const QString& name)
    {
        Record record(asset::def);
        record.set(asset::name, name);
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("asset"), {}, 1});
        const Uid uid = record.uid();
        set.add(std::move(record));
        if (!binder().session().apply(std::move(set)))
            qFatal("add");
        return uid;
    }
    void put(const Uid& uid, const QString& key, const Value& value)
    {
        const FieldDef* field = binder().field(asset::def, key);
        QVERIFY2(field, qPrintable(key));
        const Value before = valueOf(uid, key);
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("asset"), {}, 1});
        set.set(asset::def, uid, *field, before, value);
        const auto done = binder().session().apply(std::move(set));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
    }
    Value valueOf(const Uid& uid, const QString& key)
    {
        const auto record = binder().find(asset::def, uid);
        return record && *record ? (*record)->extras().value(key) : Value();
    }
    QList<ExtraFieldDraft> drafts()
    {
        auto drafts = extraFieldDrafts(binder(), asset::def);
        return drafts.value_or(QList<ExtraFieldDraft>());
    }
    ExtraFieldPlan plan(const QList<ExtraFieldDraft>& wished)
    {
        auto plan = planExtraFields(binder(), asset::def, wished, m_language);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message.plain()));
        return std::move(*plan);
    }
    void save(const QList<ExtraFieldDraft>& wished)
    {
        const auto done = plan(wished).apply(binder());
        QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
    }
    QStringList labels()
    {
        QStringList labels;
        for (const FieldDef* field : binder().extraFields(asset::def))
            labels.append(QString::fromUtf8(field->label));
        return labels;
    }
    static ExtraFieldDraft draft(const QString& label, extra_field::Type type,
                                 const QStringList& choices = {})
    {
        ExtraFieldDraft draft;
        draft.label = label;
        draft.type = type;
        for (const QString& choice : choices)
            draft.choices.append({{}, choice});
        return draft;
    }
    void undo() { QVERIFY(binder().session().undo().value_or(0) > 0); }
    void redo() { QVERIFY(binder().session().redo().value_or(0) > 0); }

private slots:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QStringLiteral("Büro %1.isms").arg(++number));
        auto made = Binder::create(m_path, registers(), options());
        QVERIFY(made);
        m_binder = std::move(*made);
    }
    void cleanup() { m_binder.reset(); }

    void everyTypeTakesItsValues()
    {
        const Uid laptop = addAsset(QStringLiteral("Laptop"));
        save({draft(QStringLiteral("Größe (m)"), extra_field::Type::Decimal),
              draft(QStringLiteral("Bought on"), extra_field::Type::Date),
              draft(QStringLiteral("Colour"), extra_field::Type::Choice,
                    {QStringLiteral("Rot"), QStringLiteral("Grün"), QStringLiteral("красный")}),
              draft(QStringLiteral("Keeper"), extra_field::Type::Person),
              draft(QStringLiteral("Leased"), extra_field::Type::YesNo),
              draft(QStringLiteral("Remark"), extra_field::Type::LongText)});
        QCOMPARE(labels(), QStringList({QStringLiteral("Größe (m)"), QStringLiteral("Bought on"),
                                        QStringLiteral("Colour"), QStringLiteral("Keeper"),
                                        QStringLiteral("Leased"), QStringLiteral("Remark")}));
        const FieldDef* colour = binder().field(asset::def, u"x_colour");
        QVERIFY(binder().field(asset::def, u"x_groesse_m"));
        QVERIFY(colour);
        ParseContext parse;
        parse.language = &m_language;
        for (const QString& word : {QStringLiteral("Grün"), QStringLiteral("красный")}) {
            const auto value = parseValue(*colour, word, parse);
            QVERIFY(value);
            put(laptop, QStringLiteral("x_colour"), *value);
            FormatContext words;
            words.language = &m_language;
            QCOMPARE(formatValue(*colour, valueOf(laptop, QStringLiteral("x_colour")), words),
                     word);
        }
        m_binder.reset();
        auto opened = Binder::open(m_path, registers(), Binder::Access::ReadWrite, options());
        QVERIFY(opened);
        m_binder = std::move(*opened);
        QCOMPARE(labels().size(), 6);
        NoProgress none;
        const auto findings = binder().verify(none);
        QVERIFY(findings && findings->isEmpty());
    }

    void aRenamedChoiceChangesNoRecord()
    {
        const Uid laptop = addAsset(QStringLiteral("Laptop"));
        save({draft(QStringLiteral("Place"), extra_field::Type::Choice,
                    {QStringLiteral("Kiel"), QStringLiteral("Köln")})});
        put(laptop, QStringLiteral("x_place"), Value(QStringLiteral("koeln")));
        QList<ExtraFieldDraft> wished = drafts();
        wished[0].choices[1].label = QStringLiteral("Köln-Mitte");
        auto renamed = plan(wished);
        QVERIFY(renamed.effects().isEmpty());
        QVERIFY(renamed.apply(binder()));
        FormatContext words;
        words.language = &m_language;
        QCOMPARE(formatValue(*binder().field(asset::def, u"x_place"),
                             valueOf(laptop, QStringLiteral("x_place")), words),
                 QStringLiteral("Köln-Mitte"));
    }

    void aChoiceInUseIsNotDroppedSilently()
    {
        const Uid laptop = addAsset(QStringLiteral("Laptop"));
        const Uid server = addAsset(QStringLiteral("Server"));
        save({draft(QStringLiteral("Place"), extra_field::Type::Choice,
                    {QStringLiteral("Kiel"), QStringLiteral("Bonn")})});
        put(laptop, QStringLiteral("x_place"), Value(QStringLiteral("Kiel")));
        put(server, QStringLiteral("x_place"), Value(QStringLiteral("Bonn")));
        QList<ExtraFieldDraft> wished = drafts();
        wished[0].choices.removeFirst();
        const auto silent = plan(wished);
        QCOMPARE(silent.emptied(), 1);
        QCOMPARE(silent.effects().first().examples, QStringList{QStringLiteral("Kiel")});

        wished[0].moved.insert("Kiel", "Bonn");
        auto moved = plan(wished);
        QCOMPARE(moved.emptied(), 0);
        QCOMPARE(moved.effects().first().changed, 1);
        QVERIFY(moved.apply(binder()));
        QCOMPARE(valueOf(laptop, QStringLiteral("x_place")).text(), QStringLiteral("Bonn"));
        undo();
        QCOMPARE(valueOf(laptop, QStringLiteral("x_place")).text(), QStringLiteral("Kiel"));
        QCOMPARE(binder().field(asset::def, u"x_place")->choices.size(), size_t(2));
        redo();
        QCOMPARE(valueOf(laptop, QStringLiteral("x_place")).text(), QStringLiteral("Bonn"));
    }

    void anotherTypeCarriesOverWhatFits()
    {
        const Uid laptop = addAsset(QStringLiteral("Laptop"));
        const Uid server = addAsset(QStringLiteral("Server"));
        save({draft(QStringLiteral("Bought"), extra_field::Type::Text)});
        put(laptop, QStringLiteral("x_bought"), Value(QStringLiteral("2024-03-01")));
        put(server, QStringLiteral("x_bought"), Value(QStringLiteral("long ago")));
        QList<ExtraFieldDraft> wished = drafts();
        wished[0].type = extra_field::Type::Date;
        auto retyped = plan(wished);
        QCOMPARE(retyped.emptied(), 1);
        QCOMPARE(retyped.effects().first().examples, QStringList{QStringLiteral("long ago")});
        QVERIFY(retyped.apply(binder()));
        QCOMPARE(valueOf(laptop, QStringLiteral("x_bought")).text(), QStringLiteral("2024-03-01"));
        QVERIFY(valueOf(server, QStringLiteral("x_bought")).isNull());
        undo();
        QCOMPARE(valueOf(server, QStringLiteral("x_bought")).text(), QStringLiteral("long ago"));
        QCOMPARE(binder().field(asset::def, u"x_bought")->type, FieldType::Text);
        redo();
        QVERIFY(valueOf(server, QStringLiteral("x_bought")).isNull());
    }

    void aRemovedFieldComesBackWithItsValues()
    {
        const Uid laptop = addAsset(QStringLiteral("Laptop"));
        save({draft(QStringLiteral("Rack"), extra_field::Type::Integer),
              draft(QStringLiteral("Room"), extra_field::Type::Text)});
        const FieldDef* room = binder().field(asset::def, u"x_room");
        put(laptop, QStringLiteral("x_rack"), Value(7));
        QList<ChangeNotice> notices;
        connect(&binder().session(), &Session::changed, this,
                [&notices](const ChangeNotice& notice) { notices.append(notice); });
        auto removal = plan({drafts().at(1)});
        QVERIFY(removal.effects().first().isRemoved);
        QCOMPARE(removal.emptied(), 1);
        QVERIFY(removal.apply(binder()));
        QVERIFY(!binder().field(asset::def, u"x_rack"));
        QVERIFY(valueOf(laptop, QStringLiteral("x_rack")).isNull());
        // Who holds the other field still holds it; nobody is handed one that is gone.
        QCOMPARE(binder().field(asset::def, u"x_room"), room);
        for (const FieldDef* field : notices.first().touched(asset::def)->fields)
            QVERIFY(binder().field(asset::def, QString(field->name())) == field);
        undo();
        QCOMPARE(valueOf(laptop, QStringLiteral("x_rack")).integer(), 7);
        QCOMPARE(labels(), QStringList({QStringLiteral("Rack"), QStringLiteral("Room")}));
        redo();
        QVERIFY(valueOf(laptop, QStringLiteral("x_rack")).isNull());
        undo();
        QCOMPARE(valueOf(laptop, QStringLiteral("x_rack")).integer(), 7);
        NoProgress none;
        const auto findings = binder().verify(none);
        QVERIFY(findings && findings->isEmpty());
    }

    void fieldsStandInTheirOrder()
    {
        save({draft(QStringLiteral("One"), extra_field::Type::Text),
              draft(QStringLiteral("Two"), extra_field::Type::Text)});
        QList<ExtraFieldDraft> wished = drafts();
        wished.swapItemsAt(0, 1);
        save(wished);
        QCOMPARE(labels(), QStringList({QStringLiteral("Two"), QStringLiteral("One")}));
        undo();
        QCOMPARE(labels(), QStringList({QStringLiteral("One"), QStringLiteral("Two")}));
    }

    // The history names fields that were retyped, removed and brought back.
    void theHistoryOfOwnFieldsIsReadBackFromJson()
    {
        const Uid laptop = addAsset(QStringLiteral("Laptop"));
        save({draft(QStringLiteral("Place"), extra_field::Type::Choice,
                    {QStringLiteral("Kiel"), QStringLiteral("Bonn")})});
        put(laptop, QStringLiteral("x_place"), Value(QStringLiteral("Kiel")));
        QList<ExtraFieldDraft> wished = drafts();
        wished[0].choices = {{"Mainz", QStringLiteral("Mainz")}};
        wished[0].moved.insert("Kiel", "Mainz");
        save(wished);
        save({});
        undo();
        const QString json = m_folder.filePath(QStringLiteral("alles ä.json"));
        const QString again = m_folder.filePath(QStringLiteral("wieder ä.isms"));
        QFile::remove(again);
        NoProgress none;
        QVERIFY(writeBinderJson(binder(), json, none));
        const auto made = binderFromJson(json, again, registers(), none);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message.plain()));
        m_binder.reset();
        auto opened = Binder::open(again, registers(), Binder::Access::ReadWrite, options());
        QVERIFY(opened);
        m_binder = std::move(*opened);
        QCOMPARE(valueOf(laptop, QStringLiteral("x_place")).text(), QStringLiteral("Mainz"));
        QCOMPARE(labels(), QStringList{QStringLiteral("Place")});
    }

    void namesAreCheckedBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("isList");
        QTest::addColumn<QStringList>("choices");
        QTest::newRow("empty") << QString() << false << QStringList();
        QTest::newRow("taken by a declared field")
            << QStringLiteral("owner") << false << QStringList();
        QTest::newRow("list without choices") << QStringLiteral("Place") << true << QStringList();
        QTest::newRow("the same choice twice")
            << QStringLiteral("Place") << true
            << QStringList({QStringLiteral("Kiel"), QStringLiteral("kiel")});
    }
    void namesAreCheckedBeforeAnythingIsWritten()
    {
        QFETCH(QString, label);
        QFETCH(bool, isList);
        QFETCH(QStringList, choices);
        const auto type = isList ? extra_field::Type::Choice : extra_field::Type::Text;
        const auto plan =
            planExtraFields(binder(), asset::def, {draft(label, type, choices)}, m_language);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Invalid);
    }

    void aPersonOfAnOwnFieldIsALink()
    {
        const Uid laptop = addAsset(QStringLiteral("Laptop"));
        save({draft(QStringLiteral("Keeper"), extra_field::Type::Person)});
        Record bob(person::def);
        bob.set(person::name, QStringLiteral("Bob Ito"));
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("person"), {}, 1});
        set.add(bob);
        QVERIFY(binder().session().apply(std::move(set)));
        put(laptop, QStringLiteral("x_keeper"), Value(bob.uid().toString()));
        const auto links = binder().linksOf(person::def, bob.uid());
        QVERIFY(links);
        QCOMPARE(links->size(), 1);
        QCOMPARE(links->first().uid, laptop);
        QVERIFY(!links->first().outgoing);
        const auto held = binder().find(person::def, bob.uid());
        QVERIFY(held && *held);
        ChangeSet removal({ChangeLabel::Act::Remove, QStringLiteral("person"), {}, 1});
        removal.remove(**held);
        QVERIFY(binder().session().apply(std::move(removal)));
        QVERIFY(valueOf(laptop, QStringLiteral("x_keeper")).isNull());
        undo();
        QCOMPARE(valueOf(laptop, QStringLiteral("x_keeper")).text(), bob.uid().toString());
    }

    void remarksAreKeptChangedAndFound()
    {
        const Uid laptop = addAsset(QStringLiteral("Laptop"));
        const auto about = binder().find(asset::def, laptop);
        QVERIFY(about && *about);
        QVERIFY(!addRemark(binder(), **about, QStringLiteral("  \n")));
        const auto first =
            addRemark(binder(), **about, QStringLiteral("Battery swells.\nAsk Dell"));
        QVERIFY(first);
        binder().session().setActor({QStringLiteral("Bob Ito"), {}});
        const auto second = addRemark(binder(), **about, QStringLiteral("Replaced"));
        QVERIFY(second);
        auto remarks = remarksOn(binder(), laptop);
        QVERIFY(remarks);
        QCOMPARE(remarks->size(), 2);
        QCOMPARE(remarks->at(0).author, QStringLiteral("Anna Weiß"));
        QCOMPARE(remarks->at(0).text, QStringLiteral("Battery swells.\nAsk Dell"));
        QVERIFY(!remarks->at(0).canEdit); // somebody else's
        QVERIFY(remarks->at(1).canEdit);
        QVERIFY(changeRemark(binder(), *second, QStringLiteral("Exchanged for free")));
        QCOMPARE(remarksOn(binder(), laptop)->at(1).text, QStringLiteral("Exchanged for free"));

        Search search(binder());
        QVERIFY(search.build());
        const auto hits = search.find(QStringLiteral("exchanged"));
        QVERIFY(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().def, &asset::def);
        QCOMPARE(hits->first().uid, laptop);
        QVERIFY(hits->first().excerpt.contains(QStringLiteral("Exchanged")));
        QCOMPARE(search.find(QStringLiteral("laptop"))->size(), 1);

        QVERIFY(removeRemark(binder(), *second));
        QCOMPARE(remarksOn(binder(), laptop)->size(), 1);
        undo();
        QCOMPARE(remarksOn(binder(), laptop)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestExtraFields)
#include "test_extrafields.moc"
