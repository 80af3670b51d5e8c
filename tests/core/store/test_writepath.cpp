// SPDX-License-Identifier: GPL-3.0-or-later
// What a set of thousands of records must not lose for being fast: it is whole, verified, taken
// back whole, checked unless proven, and held to the choices by the file itself.
#include "core/registers/assets/asset.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/schema/ddl.h"
#include "core/schema/validate.h"
#include "core/store/binder.h"
#include "core/store/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace ringbinder;

namespace {

constexpr int kManyAssets = 2500; // beyond what gets more room for pages

Record assetNamed(const QString& name)
{
    Record record(asset::def);
    record.set(asset::name, name);
    record.set(asset::description, QStringLiteral("Keeps \"orders\" of Müller & Söhne"));
    return record;
}

ChangeSet manySet(ChangeLabel::Act act)
{
    return ChangeSet({act, asset::def.name(), {}, kManyAssets}, ChangeKind::Import);
}

} // namespace

class TestWritePath final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<Binder> m_binder;

    void verifyWhole() const
    {
        NoProgress none;
        const auto finding = m_binder->verify(none);
        QVERIFY(finding);
        QVERIFY2(finding->isEmpty(), "the file is not whole");
    }
    void reopen()
    {
        m_binder.reset();
        auto opened = Binder::open(m_path, registers(), Binder::Access::ReadWrite, {});
        QVERIFY(opened);
        m_binder = std::move(*opened);
    }
    [[nodiscard]] QSet<QString> codes() const
    {
        QSet<QString> codes;
        const auto records = m_binder->records(asset::def).value();
        for (const Record& record : records)
            codes.insert(record.code());
        return codes;
    }
    [[nodiscard]] qsizetype assets() const { return m_binder->uids(asset::def).value().size(); }

private slots:
    void init()
    {
        m_path = m_dir.filePath(QStringLiteral("Kunde Müller & Söhne.isms"));
        QFile::remove(m_path);
        auto made = Binder::create(m_path, registers(), {});
        QVERIFY(made);
        m_binder = std::move(*made);
    }
    void cleanup() { m_binder.reset(); }

    void manyProvenRecordsAreWholeAndTakenBackWhole()
    {
        Record owner(person::def);
        owner.set(person::name, QStringLiteral("Anna Weiß"));
        ChangeSet set = manySet(ChangeLabel::Act::Import);
        set.add(owner);
        for (int i = 0; i < kManyAssets; ++i) {
            Record record = assetNamed(QStringLiteral("Server %1").arg(i));
            record.set(asset::owner, owner.uid());
            auto proven = validated(std::move(record));
            QVERIFY(proven);
            set.add(std::move(*proven));
        }
        QVERIFY(m_binder->session().apply(std::move(set)));
        QCOMPARE(assets(), qsizetype(kManyAssets));
        reopen();
        QCOMPARE(assets(), qsizetype(kManyAssets));
        QVERIFY(codes().contains(QStringLiteral("AST-%1").arg(kManyAssets)));
        verifyWhole();

        QVERIFY(m_binder->session().undo());
        QCOMPARE(assets(), qsizetype(0));
        verifyWhole();
        QVERIFY(m_binder->session().redo());
        QCOMPARE(assets(), qsizetype(kManyAssets));
        verifyWhole();
    }

    void provenAndUnprovenRecordsAreHeldToTheSameRules()
    {
        const Record nameless(asset::def);
        const auto proven = validated(nameless);
        QVERIFY(!proven);
        QVERIFY(hasErrors(proven.error()));
        QCOMPARE(proven.error().first().field, static_cast<const FieldDef*>(&asset::name));

        ChangeSet set({ChangeLabel::Act::Add, asset::def.name(), {}, 1});
        set.add(nameless);
        const auto applied = m_binder->session().apply(std::move(set));
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Invalid);
        QCOMPARE(assets(), qsizetype(0));
        verifyWhole();
    }

    void oneBadRecordAmongManyLeavesTheFileAsItWas()
    {
        ChangeSet set = manySet(ChangeLabel::Act::Import);
        for (int i = 0; i < kManyAssets; ++i)
            set.add(assetNamed(QStringLiteral("Server %1").arg(i)));
        Record twice = assetNamed(QStringLiteral("Server again"));
        twice.setCode(QStringLiteral("AST-0007"));
        set.add(twice);
        const auto applied = m_binder->session().apply(std::move(set));
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Conflict);
        QCOMPARE(assets(), qsizetype(0));
        verifyWhole();
        // Nor were numbers used up.
        ChangeSet next({ChangeLabel::Act::Add, asset::def.name(), {}, 1});
        next.add(assetNamed(QStringLiteral("First")));
        QVERIFY(m_binder->session().apply(std::move(next)));
        QCOMPARE(codes(), QSet<QString>{QStringLiteral("AST-0001")});
    }

    // Rows are written several at a time: whichever of them it is, it is the one that is named.
    void theRecordThatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<int>("place");
        for (const int place : {0, 1, 14, 15, 16, 17, 31, 32, 39})
            QTest::addRow("%d", place) << place;
    }
    void theRecordThatDoesNotFitIsNamed()
    {
        QFETCH(int, place);
        ChangeSet first({ChangeLabel::Act::Add, asset::def.name(), {}, 1});
        Record there = assetNamed(QStringLiteral("Server"));
        there.setCode(QStringLiteral("AST-0777"));
        first.add(there);
        QVERIFY(m_binder->session().apply(std::move(first)));
        ChangeSet set = manySet(ChangeLabel::Act::Import);
        for (int i = 0; i < 40; ++i) {
            Record record = assetNamed(QStringLiteral("Server %1").arg(i));
            record.setCode(i == place ? there.code() : QStringLiteral("AST-%1").arg(1000 + i));
            set.add(std::move(record));
        }
        const auto applied = m_binder->session().apply(std::move(set));
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Conflict);
        QVERIFY(applied.error().message.in(Language()).startsWith(there.code()));
        QCOMPARE(codes(), QSet<QString>{there.code()});
        verifyWhole();
    }

    void textsOfManyRowsStayWithTheirRows()
    {
        ChangeSet set = manySet(ChangeLabel::Act::Import);
        QHash<Uid, Record> meant;
        for (int i = 0; i < 100; ++i) {
            Record record = assetNamed(QStringLiteral("Größe %1 漢字 😀").arg(i));
            if (i % 3 == 0)
                record.set(asset::description, QString(i * 40, QChar(0xe9)));
            if (i % 5 == 0)
                record.set(asset::confidentiality, Rating{1 + i % 4});
            if (i % 7 == 0)
                record.set(asset::rtoHours, i / 4.0);
            record.setCode(QStringLiteral("AST-%1").arg(1000 + i));
            meant.insert(record.uid(), record);
            set.add(std::move(record));
        }
        QVERIFY(m_binder->session().apply(std::move(set)));
        reopen();
        const auto records = m_binder->records(asset::def).value();
        QCOMPARE(records.size(), meant.size());
        for (const Record& record : records)
            QVERIFY(record == meant.value(record.uid(), Record(asset::def)));
        verifyWhole();
    }

    void registersAreWrittenByTheSessionAlone()
    {
        const auto sneaks = [this](const char* sql) {
            return m_binder->connection().execute(QLatin1String(sql)).has_value();
        };
        const auto isShut = [&] {
            return !sneaks("INSERT INTO asset (uid, code, name) VALUES "
                           "('00000000-0000-4000-8000-000000000000', 'AST-9', 'x')") &&
                   !sneaks("UPDATE asset SET name = 'x'") && !sneaks("DELETE FROM asset") &&
                   !sneaks("DELETE FROM link");
        };
        QVERIFY(isShut());
        ChangeSet good({ChangeLabel::Act::Add, asset::def.name(), {}, 1});
        good.add(assetNamed(QStringLiteral("Server")));
        // Nor may whoever hears of a change.
        bool wasShut = false;
        connect(&m_binder->session(), &Session::changed, this, [&] { wasShut = isShut(); });
        QVERIFY(m_binder->session().apply(std::move(good)));
        QVERIFY(wasShut);
        ChangeSet bad({ChangeLabel::Act::Add, asset::def.name(), {}, 1});
        bad.add(Record(asset::def));
        QVERIFY(!m_binder->session().apply(std::move(bad)));
        QVERIFY(isShut());
        QCOMPARE(assets(), qsizetype(1));
    }

    void theFileItselfRefusesAnUndeclaredChoice()
    {
        sqlite3* memory = nullptr;
        QCOMPARE(sqlite3_open(":memory:", &memory), SQLITE_OK);
        const auto run = [memory](const QString& sql) {
            return sqlite3_exec(memory, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
        };
        QCOMPARE(run(ddl(asset::def, registers())), SQLITE_OK);
        const QString insert =
            QStringLiteral("INSERT INTO asset (uid, code, name, type) VALUES "
                           "('00000000-0000-4000-8000-%1', 'AST-%2', 'Server', %3)");
        int number = 0;
        const auto accepts = [&](const QString& value) {
            ++number;
            return run(insert.arg(number, 12, 10, QLatin1Char('0')).arg(number).arg(value)) ==
                   SQLITE_OK;
        };
        for (const Choice& choice : asset::type.choices)
            QVERIFY2(accepts(QStringLiteral("'%1'").arg(QLatin1String(choice.token))),
                     choice.token);
        QVERIFY(accepts(QStringLiteral("NULL")));
        QVERIFY(!accepts(QStringLiteral("'spaceship'")));
        QVERIFY(!accepts(QStringLiteral("'server,database'")));
        QVERIFY(!accepts(QStringLiteral("''")));
        sqlite3_close(memory);
    }
};

QTEST_GUILESS_MAIN(TestWritePath)
#include "test_writepath.moc"
