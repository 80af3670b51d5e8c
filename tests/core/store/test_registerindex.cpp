// SPDX-License-Identifier: GPL-3.0-or-later
// The index against a slow and obvious oracle, on random records of all fourteen field types, also
// after random edits, and the filter grammar word by word.
#include "core/store/registerindex.h"
#include "tests/core/store/indexoracle.h"
#include "tests/core/store/specimenbinder.h"

#include <QTest>

#include <algorithm>

using namespace ringbinder;
using namespace ringbinder::test;

class TestRegisterIndex final : public QObject {
    Q_OBJECT

private:
    SpecimenContext m_context;

    // One random query, both ways.
    void compareOnce(const Binder& binder, const RegisterIndex& index, const Oracle& oracle,
                     RandomRecords& random, const Uid& me)
    {
        QList<const FieldDef*> fields = binder.fields(specimen::def);
        fields.append(nullptr);
        FilterMaker maker(oracle, random, me);
        TableQuery query;
        QList<Asked> asked;
        for (int i = random.below(3); i > 0; --i) {
            asked.append(maker.make(fields[random.below(int(fields.size()))]));
            query.filters.append(asked.last().filter);
        }
        for (int i = random.below(4); i > 0; --i)
            query.sort.append({fields[random.below(int(fields.size()))], random.once(2)});
        const RegisterIndex::Rows rows = index.query(query);
        QVERIFY2(rows.issues.isEmpty(),
                 qPrintable(QString(
                     told(query) + QLatin1String(": ") +
                     (rows.issues.isEmpty() ? QString() : rows.issues.first().message.plain()))));
        const QList<Uid> expected = oracle.answer(asked, query.sort);
        QVERIFY2(rows.uids == expected, qPrintable(QStringLiteral("%1: %2 rows, expected %3")
                                                       .arg(told(query))
                                                       .arg(rows.uids.size())
                                                       .arg(expected.size())));
    }

    static Uid anyKeeper(const Binder& binder) { return binder.uids(keeper::def).value().at(3); }

private slots:
    void agreesWithTheOracle()
    {
        for (quint32 seed = 1; seed <= 4; ++seed) {
            RandomRecords random(seed);
            const auto binder = specimenBinder(random, 150);
            QVERIFY(binder);
            const Uid me = anyKeeper(*binder);
            binder->session().setActor({QStringLiteral("me"), me});
            RegisterIndex index(*binder, specimen::def, Language(), &m_context);
            QVERIFY(index.load());
            QCOMPARE(index.size(), 150);
            const Oracle oracle(*binder, m_context);
            for (int i = 0; i < 300; ++i) {
                compareOnce(*binder, index, oracle, random, me);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void followsEdits()
    {
        RandomRecords random(77);
        const auto binder = specimenBinder(random, 120);
        const Uid me = anyKeeper(*binder);
        binder->session().setActor({QStringLiteral("me"), me});
        RegisterIndex index(*binder, specimen::def, Language(), &m_context);
        QVERIFY(index.load());
        QObject::connect(&binder->session(), &Session::changed, this,
                         [&index](const ChangeNotice& notice) {
                             for (const auto& touched : notice.registers)
                                 QVERIFY(index.update(touched));
                         });
        Oracle oracle(*binder, m_context);
        for (int round = 0; round < 250; ++round) {
            ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("specimen"), {}, 1});
            const QList<Uid> all = binder->uids(specimen::def).value();
            const QList<Uid> keepers = binder->uids(keeper::def).value();
            const Uid uid = all[random.below(int(all.size()))];
            const Record before = binder->find(specimen::def, uid).value().value();
            Record after = before;
            const QList<const FieldDef*> fields = binder->fields(specimen::def);
            const FieldDef* field = fields[random.below(int(fields.size()))];
            switch (random.below(8)) {
            case 0:
                set.add(random.specimen(keepers, all, binder->extraFields(specimen::def)));
                break;
            case 1:
                set.remove(before);
                break;
            case 2: {
                const Uid who = keepers[random.below(int(keepers.size()))];
                Record renamed = binder->find(keeper::def, who).value().value();
                const Value old = renamed.value(keeper::name);
                set.set(keeper::def, who, keeper::name, old,
                        Value(QStringLiteral("Renamed %1").arg(round)));
                break;
            }
            case 3:
                if (round % 2 == 0)
                    QVERIFY(binder->session().undo());
                else
                    QVERIFY(binder->session().redo());
                break;
            default:
                if (!field->computed && field != &specimen::title)
                    after.setValue(*field, random.once(4) ? Value()
                                                          : random.valueFor(*field, keepers, all));
                after.set(specimen::title, random.words(3));
                set.update(before, after);
            }
            const auto done = binder->session().apply(std::move(set));
            QVERIFY2(done,
                     done ? "" : qPrintable(done.error().message.plain() + done.error().detail));
            oracle.reload();
            QCOMPARE(index.size(), oracle.records().size());
            for (int i = 0; i < 4; ++i) {
                compareOnce(*binder, index, oracle, random, me);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void manyChangesAtOnceAreFollowed()
    {
        RandomRecords random(5);
        const auto binder = specimenBinder(random, 40);
        RegisterIndex index(*binder, specimen::def, Language(), &m_context);
        QVERIFY(index.load());
        const TableQuery byTitle{{}, {}, {{&specimen::title, false}}};
        QCOMPARE(index.query(byTitle).uids.size(), 40);
        QObject::connect(&binder->session(), &Session::changed, this,
                         [&index](const ChangeNotice& notice) {
                             for (const auto& touched : notice.registers)
                                 QVERIFY(index.update(touched));
                         });
        for (const int count : {300, 3000}) { // patched, and loaded anew
            ChangeSet set({ChangeLabel::Act::Import, QStringLiteral("specimen"), {}, count});
            for (int i = 0; i < count; ++i)
                set.add(random.specimen({}, {}, {}));
            QVERIFY(binder->session().apply(std::move(set)));
            const Oracle oracle(*binder, m_context);
            QCOMPARE(index.query(byTitle).uids, oracle.answer({}, byTitle.sort));
        }
    }

    void valuesComeBackAsStored()
    {
        RandomRecords random(9);
        const auto binder = specimenBinder(random, 60);
        RegisterIndex index(*binder, specimen::def, Language(), &m_context);
        QVERIFY(index.load());
        const Oracle oracle(*binder, m_context);
        for (const bool isComputedNeeded : {false, true}) {
            if (isComputedNeeded)
                QVERIFY(!index.query({{}, {}, {{&specimen::product, false}}}).uids.isEmpty());
            for (const Record& record : oracle.records()) {
                for (const FieldDef* field : binder->fields(specimen::def))
                    QCOMPARE(index.value(record.uid(), *field), record.value(*field));
            }
        }
        QVERIFY(index.value(Uid::generate(), specimen::title).isNull());
    }

    void codesAreInNaturalOrder()
    {
        RandomRecords random(3);
        const auto binder = specimenBinder(random, 3);
        ChangeSet set({ChangeLabel::Act::Import, QStringLiteral("specimen"), {}, 4});
        const QStringList codes{QStringLiteral("A.5.10"), QStringLiteral("A.5.2"),
                                QStringLiteral("R-10"), QStringLiteral("R-9"),
                                QStringLiteral("A.5")};
        for (const QString& code : codes) {
            Record record(specimen::def);
            record.set(specimen::title, code);
            record.setCode(code);
            set.add(std::move(record));
        }
        QVERIFY(binder->session().apply(std::move(set)));
        RegisterIndex index(*binder, specimen::def, Language(), nullptr);
        QVERIFY(index.load());
        QStringList sorted;
        for (const Uid& uid : index.query({{}, {}, {{nullptr, false}}}).uids)
            sorted.append(binder->name(uid)->code);
        QCOMPARE(sorted.mid(0, 5), QStringList({QStringLiteral("A.5"), QStringLiteral("A.5.2"),
                                                QStringLiteral("A.5.10"), QStringLiteral("R-9"),
                                                QStringLiteral("R-10")}));
        QCOMPARE(index.query({{{nullptr, QStringLiteral("A.5.2..A.5.10")}}, {}, {}}).uids.size(),
                 2);
    }

    void wordsOfTheFilterRow_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found"); // -1: an issue is told and the filter ignored
        const auto row = [](const char* key, const char* typed, int found) {
            QTest::addRow("%s %s", key, typed)
                << QString::fromLatin1(key) << QString::fromUtf8(typed) << found;
        };
        row("title", "", 3);
        row("title", "=", 3);
        row("title", "!", 3);
        row("title", "alpha", 2);
        row("title", "ALPHA", 2);
        row("title", "!alpha", 1);
        row("title", "=alpha", 1);
        row("title", "alpha\\, gamma", 1);
        row("title", "\"alpha, gamma\"", 1);
        row("title", "beta,=alpha", 2);
        row("title", "\"empty\"", 0);
        row("title", "5 %", 1);
        row("title", "<5 %", 1);
        row("title", "..", 0);
        row("amount", "3", 1);
        row("amount", ">=3", 2);
        row("amount", ">3", 1);
        row("amount", "<3", 0);
        row("amount", "1..3", 1);
        row("amount", "..3", 1);
        row("amount", "4..", 1);
        row("amount", "..", 3);
        row("amount", ">=", 3);
        row("amount", "3,7", 2);
        row("amount", "!3,7", 1);
        row("amount", "empty", 1);
        row("amount", "!empty", 2);
        row("amount", "three", -1);
        row("amount", "mine", -1);
        row("amount", "overdue", -1);
        row("due", "2025", 2);
        row("due", "2025-01", 1);
        row("due", "2025-Q1", 1);
        row("due", "2025-01..2025-06", 2);
        row("due", "2025-01-31", 1);
        row("due", ">2025-01", 1);
        row("due", ">=2025-01", 2);
        row("due", "<2025-06-14", 1);
        row("due", "overdue", 2);
        row("due", "+1d", 0);
        row("due", "someday", -1);
        row("state", "open", 1);
        row("state", "progress", 1);
        row("state", "=done", 1);
        row("state", ">=in_progress", 2);
        row("state", "open..in progress", 2);
        row("state", "!open", 2);
        row("state", "=nonsense", -1);
        row("state", "nonsense", 0);
        row("why", "law", 1);
        row("why", "ra,co", 2);
        row("likelihood", "4", 1);
        row("likelihood", "likely", 1);
        row("likelihood", ">=possible", 2);
        row("likelihood", "often", -1);
        row("in_scope", "yes", 1);
        row("in_scope", "!yes", 2);
        row("price_minor", ">=12.50", 1);
        row("price_minor", "12.50", 1);
        row("owner", "anna", 2);
        row("owner", "=Anna Berg", 1);
        row("owner", "=KEE-0001", 1);
        row("owner", "mine", 1);
        row("owner", "!mine", 2);
        row("owner", "empty", 1);
    }
    void wordsOfTheFilterRow()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(int, found);
        auto binder = std::move(*Binder::inMemory(specimenRegistry(), {}));
        Record anna(keeper::def);
        anna.set(keeper::name, QStringLiteral("Anna Berg"));
        Record annabel(keeper::def);
        annabel.set(keeper::name, QStringLiteral("Annabel Chan"));
        Record first(specimen::def);
        first.set(specimen::title, QStringLiteral("Alpha"));
        first.set(specimen::amount, qint64(3));
        first.set(specimen::due, QDate(2025, 1, 31));
        first.set(specimen::state, specimen::State::Open);
        first.set(specimen::why, QStringList{QStringLiteral("ra"), QStringLiteral("lr")});
        first.set(specimen::likelihood, Rating{4});
        first.set(specimen::inScope, true);
        first.set(specimen::price, Money{1250});
        first.set(specimen::owner, anna.uid());
        Record second(specimen::def);
        second.set(specimen::title, QStringLiteral("alpha, Gamma <5 %"));
        second.set(specimen::amount, qint64(7));
        second.set(specimen::due, QDate(2025, 6, 14));
        second.set(specimen::state, specimen::State::InProgress);
        second.set(specimen::why, QStringList{QStringLiteral("co")});
        second.set(specimen::likelihood, Rating{5});
        second.set(specimen::inScope, false);
        second.set(specimen::owner, annabel.uid());
        Record third(specimen::def);
        third.set(specimen::title, QStringLiteral("Beta"));
        third.set(specimen::state, specimen::State::Done);
        ChangeSet set({ChangeLabel::Act::Import, {}, {}, 5});
        binder->session().setActor({QStringLiteral("anna"), anna.uid()});
        for (const Record& record : {anna, annabel, first, second, third})
            set.add(record);
        QVERIFY(binder->session().apply(std::move(set)));

        RegisterIndex index(*binder, specimen::def, Language(), &m_context);
        QVERIFY(index.load());
        const auto rows = index.query({{{specimen::def.field(key), typed}}, {}, {}});
        QCOMPARE(rows.issues.isEmpty(), found >= 0);
        QCOMPARE(int(rows.uids.size()), found >= 0 ? found : 3);
    }

    void anywhereWantsEveryWord()
    {
        RandomRecords random(21);
        const auto binder = specimenBinder(random, 80);
        RegisterIndex index(*binder, specimen::def, Language(), &m_context);
        QVERIFY(index.load());
        const Oracle oracle(*binder, m_context);
        const auto shows = [&](const Record& record, const QString& word) {
            QStringList shown{record.code(), record.formerCode()};
            for (const FieldDef* field : binder->fields(specimen::def)) {
                const Value value = record.value(*field);
                if (field->type == FieldType::Choice || field->type == FieldType::MultiChoice) {
                    for (const QString& token :
                         value.isList() ? value.list() : QStringList{value.text()}) {
                        if (const int choice = field->choiceIndex(token); choice >= 0)
                            shown.append(QString::fromUtf8(field->choices[size_t(choice)].label));
                    }
                } else if (field->type == FieldType::Reference ||
                           field->type == FieldType::References) {
                    for (const QString& uid :
                         value.isList() ? value.list() : QStringList{value.text()}) {
                        if (const auto id = Uid::fromString(uid))
                            shown << binder->name(*id)->title << binder->name(*id)->code;
                    }
                } else if (value.isText() && field->type != FieldType::Date &&
                           field->type != FieldType::Instant) {
                    shown.append(value.text());
                }
            }
            return std::any_of(shown.begin(), shown.end(), [&](const QString& text) {
                return folded(text).contains(folded(word));
            });
        };
        const QList<QStringList> searches{{QStringLiteral("LAPTOP")},
                                          {QStringLiteral("laptop"), QStringLiteral("straße")},
                                          {QStringLiteral("open"), QStringLiteral("R-1")},
                                          {QStringLiteral("spc-000")},
                                          {QStringLiteral("green")},
                                          {QStringLiteral("kee-0003"), QStringLiteral("a")},
                                          {QStringLiteral("contract")}};
        for (const QStringList& words : searches) {
            QList<Uid> expected;
            for (const Record& record : oracle.records()) {
                if (std::all_of(words.begin(), words.end(),
                                [&](const QString& word) { return shows(record, word); }))
                    expected.append(record.uid());
            }
            QVERIFY(!expected.isEmpty());
            QCOMPARE(index.query({{}, words.join(QLatin1Char(' ')), {}}).uids, expected);
        }
        QCOMPARE(index.query({{}, QStringLiteral("\"data centre\""), {}}).uids.size() <=
                     index.query({{}, QStringLiteral("data centre"), {}}).uids.size(),
                 true);
    }

    void distinctValuesAreCounted()
    {
        RandomRecords random(8);
        const auto binder = specimenBinder(random, 90);
        RegisterIndex index(*binder, specimen::def, Language(), &m_context);
        QVERIFY(index.load());
        const Oracle oracle(*binder, m_context);
        const QList<Uid> all = binder->uids(specimen::def).value();
        QList<const FieldDef*> fields = binder->fields(specimen::def);
        for (const FieldDef* field : fields) {
            QMap<QString, int> expected;
            const bool isText =
                field->type == FieldType::Text || field->type == FieldType::LongText;
            for (const Record& record : oracle.records()) {
                const Value value = record.value(*field);
                if (value.isNull())
                    continue;
                if (value.isList()) {
                    for (const QString& entry : value.list())
                        ++expected[entry];
                } else {
                    const QString text = value.isText()      ? value.text()
                                         : value.isInteger() ? QString::number(value.integer())
                                                             : QString::number(value.real());
                    ++expected[isText ? folded(text) : text];
                }
            }
            QMap<QString, int> counted;
            for (const auto& one : index.distinct(field, all)) {
                QVERIFY2(!one.text.isEmpty(), field->key);
                const Value& value = one.value;
                QString text = value.isList()      ? value.list().value(0)
                               : value.isText()    ? value.text()
                               : value.isInteger() ? QString::number(value.integer())
                                                   : QString::number(value.real());
                counted[isText ? folded(text) : text] += one.count;
            }
            QCOMPARE(counted, expected);
        }
        QCOMPARE(index.distinct(nullptr, all).size(), 90);
        QCOMPARE(index.distinct(&specimen::title, {}).size(), 0);
    }

    void pairsAreCounted()
    {
        RandomRecords random(14);
        const auto binder = specimenBinder(random, 90);
        RegisterIndex index(*binder, specimen::def, Language(), &m_context);
        QVERIFY(index.load());
        QMap<QPair<qint64, QString>, int> expected;
        const Oracle oracle(*binder, m_context);
        for (const Record& record : oracle.records()) {
            const Value likelihood = record.value(specimen::likelihood);
            const Value state = record.value(specimen::state);
            if (!likelihood.isNull() && !state.isNull())
                ++expected[{likelihood.integer(), state.text()}];
        }
        QMap<QPair<qint64, QString>, int> counted;
        for (const auto& pair : index.pairCounts(specimen::likelihood, specimen::state))
            counted[{pair.first.integer(), pair.second.text()}] += pair.count;
        QCOMPARE(counted, expected);
    }
};

QTEST_GUILESS_MAIN(TestRegisterIndex)
#include "test_registerindex.moc"
