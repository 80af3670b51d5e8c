// SPDX-License-Identifier: GPL-3.0-or-later
// Crafted and damaged files: each is refused with its reason or opened without harm, stays as it is
// byte for byte, and nothing beside it is touched.
#include "core/store/connection.h"
#include "core/store/gate.h"
#include "core/store/migrations.h"
#include "core/store/schematext.h"
#include "tests/core/store/goodbinder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>

#include <cstdio>
#include <functional>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

constexpr int kPage = 4096;

// As a hostile hand would: with all of SQLite's protections off.
void alter(const QString& path, std::initializer_list<const char*> statements)
{
    const auto connection = must(Connection::open(path, Connection::Mode::ReadWrite));
    sqlite3* const db = connection->handle();
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1'000'000'000);
    for (const char* statement : statements) {
        const auto done = connection->execute(QString::fromLatin1(statement));
        if (!done)
            qFatal("%s: %s", statement, qPrintable(done.error().detail));
    }
}

QByteArray patched(QByteArray bytes, qsizetype at, const QByteArray& with)
{
    return bytes.replace(at, with.size(), with);
}

// A rollback journal that SQLite takes for one of a change cut short: it puts back `page`, which
// is number 2, and then wants to delete `superJournal` if that is not empty.
QByteArray hotJournal(const QByteArray& file, const QByteArray& page,
                      const QByteArray& superJournal)
{
    constexpr quint32 nonce = 12345;
    const auto number = [](quint32 n) {
        QByteArray bytes(4, '\0');
        qToBigEndian(n, bytes.data());
        return bytes;
    };
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + number(1) + number(nonce) +
                         number(quint32(file.size() / kPage)) + number(512) + number(kPage);
    journal.resize(512, '\0');
    quint32 sum = nonce;
    for (int i = kPage - 200; i > 0; i -= 200)
        sum += quint8(page[i]);
    journal += number(2) + page + number(sum);
    if (!superJournal.isEmpty()) {
        quint32 nameSum = 0;
        for (const char c : superJournal)
            nameSum += quint32(qint32(qint8(c)));
        journal += number(0x40000000 / kPage + 1) + superJournal +
                   number(quint32(superJournal.size())) + number(nameSum) +
                   QByteArray::fromHex("d9d505f920a163d7");
    }
    return journal;
}

// What a second process sees of the first one's locks.
int beginAndTell(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    const bool isFree = connection && Transaction::begin(**connection);
    std::puts(isFree ? "free" : "locked");
    return 0;
}

} // namespace

class TestGate final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_good;
    QByteArray m_records;

    // A fresh folder with a copy of the good binder.
    QString goodCopy(const QString& name)
    {
        const QString folder = m_dir.filePath(QString(QStringLiteral("Fälle ") + name));
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        const QString path = QString(folder + QLatin1String("/Kunde Müller.isms"));
        writeBytes(path, m_good);
        return path;
    }

    struct Case {
        const char* name;
        Error::Kind kind;
        const char* sentence; // part of it
        std::function<void(const QString&)> make;
    };
    QList<Case> refusedCases() const;

private slots:
    void initTestCase()
    {
        const QString path = m_dir.filePath(QStringLiteral("good.isms"));
        makeGoodBinder(path);
        m_good = bytesOf(path);
        const auto binder =
            must(Binder::open(path, registers(), Binder::Access::ReadOnly, quietly()));
        m_records = recordsIn(*binder);
        QCOMPARE(damageIn(*binder).join(u'\n'), QString());
    }

    // Read off the script it must be what SQLite makes of it, to the last character.
    void expectsWhatSqliteMakes()
    {
        for (const Migration& step : migrations()) {
            const QSet<QString> made = must(migratedSchema(step.number));
            const QSet<QString> expected = must(expectedSchema(step.number));
            QVERIFY(!made.isEmpty());
            QCOMPARE(QStringList((made - expected).values()).join(u'\n'), QString());
            QCOMPARE(QStringList((expected - made).values()).join(u'\n'), QString());
        }
        QVERIFY(schemaRowsOf(migrations().first().sql).has_value());
        for (const char* other :
             {"ALTER TABLE \"a\" RENAME TO \"b\";", "CREATE TABLE \"a\" (\"b\" TEXT",
              "CREATE VIEW \"a\" AS SELECT 1;", "CREATE TABLE a (b);",
              "CREATE TRIGGER \"a\" BEFORE UPDATE ON \"b\" BEGIN SELECT 1;"})
            QVERIFY2(!schemaRowsOf(QString::fromLatin1(other)).has_value(), other);
    }

    void refused_data()
    {
        QTest::addColumn<int>("index");
        const QList<Case> cases = refusedCases();
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << i;
    }
    void refused()
    {
        QFETCH(int, index);
        const Case one = refusedCases()[index];
        const QString path = goodCopy(QString::fromLatin1(one.name));
        one.make(path);
        const bool isOrdinary = QFileInfo(path).isFile();
        const QByteArray before = isOrdinary ? bytesOf(path) : QByteArray();
        const QStringList beside = filesIn(QFileInfo(path).path());
        for (const auto access : {Binder::Access::ReadOnly, Binder::Access::ReadWrite}) {
            QElapsedTimer timer;
            timer.start();
            const auto opened = Binder::open(path, registers(), access, quietly());
            QVERIFY2(!opened, "it was opened");
            const QString told = opened.error().message.plain();
            QVERIFY2(opened.error().kind == one.kind,
                     qPrintable(QStringLiteral("kind %1: %2 (%3)")
                                    .arg(int(opened.error().kind))
                                    .arg(told, opened.error().detail)));
            QVERIFY2(told.contains(QLatin1String(one.sentence)), qPrintable(told));
            QVERIFY2(told.contains(QLatin1String("Kunde Müller.isms")), qPrintable(told));
            for (const char* raw : {"SQLITE_", "malformed", "syntax", "no such", "disk image"})
                QVERIFY2(!told.contains(QLatin1String(raw)), qPrintable(told));
            if (isOrdinary)
                QVERIFY2(bytesOf(path) == before, "the file was changed");
            QCOMPARE(filesIn(QFileInfo(path).path()), beside);
            QVERIFY(timer.elapsed() < 20'000);
        }
    }

    void aFileThatIsNotThereIsSaidSo()
    {
        const auto opened = Binder::open(m_dir.filePath(QStringLiteral("fehlt.isms")), registers(),
                                         Binder::Access::ReadOnly, quietly());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NoFile);
    }

    void aNameThatLooksLikeAnAddressIsAFileName()
    {
        const QString folder = QFileInfo(goodCopy(QStringLiteral("uri"))).path();
        const QString odd = QString(folder + QLatin1String("/file:x.isms?mode=memory&immutable=1"));
        writeBytes(odd, m_good);
        const auto binder =
            must(Binder::open(odd, registers(), Binder::Access::ReadWrite, quietly()));
        Record record(*registers().find(u"person"));
        record.setValue(record.def().nameField(), Value(QStringLiteral("Anna")));
        ChangeSet set = editing(record.def());
        set.add(record);
        mustApply(*binder, std::move(set));
        QVERIFY(bytesOf(odd) != m_good);
    }

    void onlyReadingIsAllowedWhereANewerProgramReservedWriting()
    {
        const QString path = goodCopy(QStringLiteral("reserved for newer"));
        alter(path, {"UPDATE meta SET value = '999' WHERE key = 'min_writer'"});
        const auto writing = Binder::open(path, registers(), Binder::Access::ReadWrite, quietly());
        QVERIFY(!writing);
        QCOMPARE(writing.error().kind, Error::Kind::Newer);
        const auto reading =
            must(Binder::open(path, registers(), Binder::Access::ReadOnly, quietly()));
        QCOMPARE(recordsIn(*reading), m_records);
    }

    void journalsBesideTheFileDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<QByteArray>("wal");
        QByteArray noise(kPage, '\0');
        QRandomGenerator random(3);
        for (char& c : noise)
            c = char(random.bounded(256));
        QTest::newRow("garbage journal") << noise << QByteArray();
        QByteArray wal =
            QByteArray::fromHex("377f0682002de218000010000000000000000001000000020000000300000004");
        QTest::newRow("garbage wal") << QByteArray() << QByteArray(wal + noise);
    }
    void journalsBesideTheFileDoNoHarm()
    {
        QFETCH(QByteArray, journal);
        QFETCH(QByteArray, wal);
        const QString path = goodCopy(QStringLiteral("journals"));
        if (!journal.isEmpty())
            writeBytes(path + QLatin1String("-journal"), journal);
        if (!wal.isEmpty())
            writeBytes(path + QLatin1String("-wal"), wal);
        {
            const auto reading =
                must(Binder::open(path, registers(), Binder::Access::ReadOnly, quietly()));
            QCOMPARE(recordsIn(*reading), m_records);
        }
        QCOMPARE(bytesOf(path), m_good);
        const auto writing =
            must(Binder::open(path, registers(), Binder::Access::ReadWrite, quietly()));
        QCOMPARE(recordsIn(*writing), m_records);
    }

    void aChangeCutShortIsTakenBack()
    {
        const QString path = goodCopy(QStringLiteral("hot"));
        const QByteArray page = m_good.mid(kPage, kPage);
        const QByteArray torn = patched(m_good, kPage, QByteArray(kPage, '\7'));
        writeBytes(path, torn);
        const QByteArray journal = hotJournal(m_good, page, {});
        writeBytes(path + QLatin1String("-journal"), journal);
        {
            // Reading alone puts nothing in order on the medium, which may be read-only.
            const auto reading =
                must(Binder::open(path, registers(), Binder::Access::ReadOnly, quietly()));
            QCOMPARE(recordsIn(*reading), m_records);
            QCOMPARE(bytesOf(path), torn);
            QCOMPARE(bytesOf(path + QLatin1String("-journal")), journal);
        }
        const auto writing =
            must(Binder::open(path, registers(), Binder::Access::ReadWrite, quietly()));
        QCOMPARE(recordsIn(*writing), m_records);
        QCOMPARE(bytesOf(path).mid(kPage, kPage), page);
        QVERIFY(!QFileInfo::exists(path + QLatin1String("-journal")));
    }

    void aJournalCannotDeleteAnotherFile()
    {
        const QString path = goodCopy(QStringLiteral("super"));
        const QString victim = QString(QFileInfo(path).path() + QLatin1String("/important.txt"));
        writeBytes(victim, "important");
        const QByteArray journal = hotJournal(m_good, m_good.mid(kPage, kPage), victim.toUtf8());
        writeBytes(path + QLatin1String("-journal"), journal);
        for (const auto access : {Binder::Access::ReadOnly, Binder::Access::ReadWrite}) {
            const auto opened = Binder::open(path, registers(), access, quietly());
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Damaged);
            QCOMPARE(bytesOf(victim), QByteArray("important"));
            QCOMPARE(bytesOf(path), m_good);
        }
    }

    void theJournalOfATestIsOneThatSqliteObeys()
    {
        // Without the gate SQLite would have deleted the file: the test above is worth something.
        const QString path = goodCopy(QStringLiteral("obeyed"));
        const QString victim = QString(QFileInfo(path).path() + QLatin1String("/important.txt"));
        writeBytes(victim, "important");
        writeBytes(path + QLatin1String("-journal"),
                   hotJournal(m_good, m_good.mid(kPage, kPage), victim.toUtf8()));
        const auto connection = must(Connection::open(path, Connection::Mode::ReadWrite));
        QVERIFY(connection->scalar(QStringLiteral("SELECT count(*) FROM meta")));
        QVERIFY(!QFileInfo::exists(victim));
    }

    void aFileLeftInAnotherJournalModeIsTakenBack()
    {
        const QString path = goodCopy(QStringLiteral("wal"));
        {
            const auto connection = must(Connection::open(path, Connection::Mode::ReadWrite));
            must(connection->scalar(QStringLiteral("PRAGMA journal_mode = WAL")));
        }
        const QByteArray left = bytesOf(path);
        QVERIFY(left != m_good);
        {
            const auto reading =
                must(Binder::open(path, registers(), Binder::Access::ReadOnly, quietly()));
            QCOMPARE(recordsIn(*reading), m_records);
            QCOMPARE(bytesOf(path), left);
        }
        {
            const auto writing =
                must(Binder::open(path, registers(), Binder::Access::ReadWrite, quietly()));
            QCOMPARE(recordsIn(*writing), m_records);
        }
        QCOMPARE(filesIn(QFileInfo(path).path()).size(), 1);
        QCOMPARE(bytesOf(path).at(18), '\1');
    }

    void aHugeValueIsNeverLoaded()
    {
        if (qEnvironmentVariableIntValue("RINGBINDER_LONG") == 0)
            QSKIP("Writes 300 MB; set RINGBINDER_LONG=1.");
        const QString path = goodCopy(QStringLiteral("huge"));
        const QString sha256(64, QLatin1Char('0'));
        alter(path, {"INSERT INTO attachment VALUES (printf('%064d', 0), 300000000, 1)",
                     "INSERT INTO attachment_chunk VALUES (printf('%064d', 0), 0, "
                     "zeroblob(300000000))"});
        const auto binder =
            must(Binder::open(path, registers(), Binder::Access::ReadOnly, quietly()));
        QCOMPARE(must(binder->attachmentSize(sha256)), 300'000'000);
        const auto bytes = binder->attachment(sha256);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Error::Kind::Limit);
        QVERIFY(damageIn(*binder).filter(QStringLiteral("too large")).size() > 0);
        QFile status(QStringLiteral("/proc/self/status"));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QString text = QString::fromLatin1(status.readAll());
        const qsizetype peak = text.indexOf(QLatin1String("VmHWM:"));
        QVERIFY(peak < 0 ||
                text.mid(peak + 6, 40).trimmed().section(QLatin1Char(' '), 0, 0).toLongLong() <
                    300'000);
    }

    void bytesAreReadWithoutDroppingLocks()
    {
        // Another open binder of this process keeps its lock through a second look at the file.
        const QString path = goodCopy(QStringLiteral("locks"));
        const auto first = must(Connection::open(path, Connection::Mode::ReadWrite));
        QVERIFY(first->execute(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(passGate(path, true));
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--begin"), path});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.readAllStandardOutput(), QByteArray("locked\n"));
    }
};

QList<TestGate::Case> TestGate::refusedCases() const
{
    const char* const changed = "structure of";
    const char* const damaged = "is damaged";
    const auto sql = [](std::initializer_list<const char*> statements) {
        const QList<const char*> kept(statements);
        return [kept](const QString& path) {
            for (const char* statement : kept)
                alter(path, {statement});
        };
    };
    const auto bytes = [this](const std::function<QByteArray(const QByteArray&)>& change) {
        return [this, change](const QString& path) { writeBytes(path, change(m_good)); };
    };
    const auto replaced = [](const std::function<void(const QString&)>& make) {
        return [make](const QString& path) {
            QFile::remove(path);
            make(path);
        };
    };
    using Kind = Error::Kind;
    return {
        {"trigger", Kind::Damaged, changed,
         sql({"CREATE TRIGGER t AFTER UPDATE ON risk BEGIN DELETE FROM asset; END"})},
        {"view in a table's place", Kind::Damaged, changed,
         sql({"ALTER TABLE setting RENAME TO setting2",
              "CREATE VIEW setting AS SELECT * FROM setting2"})},
        {"heavy view", Kind::Damaged, changed,
         sql({"CREATE VIEW bomb AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) "
              "SELECT count(*) FROM c"})},
        {"generated column", Kind::Damaged, changed,
         sql({"ALTER TABLE setting ADD COLUMN g TEXT AS (printf('%.*c',900000000,'x'))"})},
        {"expression index", Kind::Damaged, changed,
         sql({"CREATE INDEX i ON setting(hex(zeroblob(id)))"})},
        {"virtual table", Kind::Damaged, changed, sql({"CREATE VIRTUAL TABLE f USING fts5(x)"})},
        {"extra table", Kind::Damaged, changed, sql({"CREATE TABLE evil(x)"})},
        {"missing table", Kind::Damaged, changed, sql({"DROP TABLE pending_entry"})},
        {"missing trigger", Kind::Damaged, changed, sql({"DROP TRIGGER change_set_no_update"})},
        {"statistics", Kind::Damaged, changed, sql({"ANALYZE"})},
        {"edited schema", Kind::Damaged, changed,
         [](const QString& path) {
             alter(
                 path,
                 {"PRAGMA writable_schema=ON",
                  "UPDATE sqlite_master SET sql=replace(sql,'NOT NULL','') WHERE name='counter'"});
         }},
        {"orphans", Kind::Damaged, damaged,
         [](const QString& path) {
             alter(path,
                   {"PRAGMA foreign_keys=OFF",
                    "UPDATE risk SET owner='00000000-0000-0000-0000-000000000000' WHERE id=2"});
         }},
        {"changed value", Kind::Damaged, damaged, sql({"UPDATE risk SET title='x' WHERE id=2"})},
        {"added link", Kind::Damaged, damaged,
         sql({"INSERT INTO link (register, field, from_uid, to_uid) SELECT "
              "'risk','assets',r.uid,a.uid "
              "FROM risk r, asset a WHERE r.id=2 AND a.id=1"})},
        {"another program's database", Kind::NotOurs, "SQLite database but not an ISMS file",
         sql({"PRAGMA application_id=1"})},
        {"newer", Kind::Newer, "made by a newer version", sql({"PRAGMA user_version=2000"})},
        {"newer and says so", Kind::Newer, "made by Ringbinder 9.9",
         sql({"INSERT INTO meta VALUES ('written_by','Ringbinder 9.9')",
              "PRAGMA user_version=2000"})},
        {"version 0", Kind::Damaged, damaged, sql({"PRAGMA user_version=0"})},
        {"negative version", Kind::Damaged, damaged, sql({"PRAGMA user_version=-5"})},
        {"page 3 overwritten", Kind::Damaged, damaged, bytes([](const QByteArray& good) {
             return patched(good, 2 * kPage + 5, QByteArray::fromHex("ffffff7f"));
         })},
        {"root loop", Kind::Damaged, damaged, bytes([](const QByteArray& good) {
             return patched(good, 3 * kPage, QByteArray::fromHex("05000000020010ffff00000002"));
         })},
        {"write version", Kind::Damaged, damaged,
         bytes([](const QByteArray& good) { return patched(good, 18, QByteArray("\7\7")); })},
        {"page size", Kind::Damaged, damaged,
         bytes([](const QByteArray& good) { return patched(good, 16, QByteArray("\x0f\xff")); })},
        {"text encoding", Kind::Damaged, damaged,
         bytes([](const QByteArray& good) { return patched(good, 59, QByteArray("\x02")); })},
        {"reserved bytes", Kind::Damaged, damaged,
         bytes([](const QByteArray& good) { return patched(good, 20, QByteArray("\xff")); })},
        {"truncated", Kind::Damaged, "is cut off",
         bytes([](const QByteArray& good) { return good.chopped(1000); })},
        {"half", Kind::Damaged, damaged,
         bytes([](const QByteArray& good) { return good.left(good.size() / 2 / kPage * kPage); })},
        {"header only", Kind::Damaged, "is cut off", bytes([](const QByteArray& good) {
             return QByteArray(good.left(100) + QByteArray(412, '\0'));
         })},
        {"short", Kind::Damaged, "is cut off",
         bytes([](const QByteArray& good) { return good.left(300); })},
        {"empty", Kind::NotOurs, "is not an ISMS file",
         bytes([](const QByteArray&) { return QByteArray(); })},
        {"zip", Kind::NotOurs, "is not an ISMS file",
         bytes([](const QByteArray& good) { return patched(good, 0, QByteArray("PK\3\4", 4)); })},
        {"text", Kind::NotOurs, "is not an ISMS file",
         bytes([](const QByteArray&) { return QByteArray("Risk;Owner\n").repeated(900); })},
        {"pipe", Kind::NotOurs, "is not an ISMS file", replaced([](const QString& path) {
             ::mkfifo(QFile::encodeName(path).constData(), 0600);
         })},
        {"device", Kind::NotOurs, "is not an ISMS file",
         replaced([](const QString& path) { QFile::link(QStringLiteral("/dev/zero"), path); })},
        {"loop of links", Kind::NotOurs, "is not an ISMS file",
         replaced([](const QString& path) { QFile::link(path, path); })},
        {"folder", Kind::NotOurs, "is not an ISMS file",
         replaced([](const QString& path) { QDir().mkpath(path); })},
    };
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() == 3 && app.arguments().at(1) == QLatin1String("--begin"))
        return beginAndTell(app.arguments().at(2));
    TestGate test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_gate.moc"
