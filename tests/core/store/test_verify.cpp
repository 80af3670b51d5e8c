// SPDX-License-Identifier: GPL-3.0-or-later
// "Check file" notices what SQLite does not: changed rows, a history that was tampered with,
// damaged kept files, and single flipped bits anywhere (200 of them; 2,000 with RINGBINDER_LONG=1).
#include "core/store/connection.h"
#include "tests/core/store/goodbinder.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <functional>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

// Every row of every table, but for the row numbers, which are the file's own business; nothing
// where the file cannot be read to its end.
std::optional<QByteArray> rawContent(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return std::nullopt;
    auto tables = (*connection)
                      ->prepare(QStringLiteral(
                          "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    QByteArray content;
    while (tables) {
        const auto table = tables->step();
        if (!table)
            return std::nullopt;
        if (!*table)
            return content;
        auto info =
            (*connection)
                ->prepare(QStringLiteral(
                              "SELECT group_concat(quote(\"name\"), ', ') FROM "
                              "(SELECT '\"' || name || '\"' AS name FROM pragma_table_info('%1') "
                              "WHERE name <> 'id' OR '%1' = 'change_set')")
                              .arg(tables->text(0)));
        if (!info || !info->step())
            return std::nullopt;
        const QString columns = info->text(0).remove(QLatin1Char('\''));
        auto rows =
            (*connection)
                ->prepare(QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns, tables->text(0)));
        if (!rows)
            return std::nullopt;
        QList<QByteArray> lines;
        while (true) {
            const auto row = rows->step();
            if (!row)
                return std::nullopt;
            if (!*row)
                break;
            QByteArray line;
            for (int column = 0; column <= columns.count(QLatin1Char(',')); ++column)
                line += rows->blob(column).toByteArray().toHex() + '|';
            lines.append(line);
        }
        std::sort(lines.begin(), lines.end());
        content += tables->text(0).toUtf8() + '\n' + lines.join('\n') + '\n';
    }
    return std::nullopt;
}

// With the guards against changing the history taken away first.
void tamper(const QString& path, const QStringList& statements)
{
    const auto connection = must(Connection::open(path, Connection::Mode::ReadWrite));
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    for (const QString& statement :
         QStringList(QStringLiteral("PRAGMA foreign_keys = OFF")) + statements) {
        const auto done = connection->execute(statement);
        if (!done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
    }
}

} // namespace

class TestVerify final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    QByteArray m_good;

    QStringList damageAfter(const QStringList& statements)
    {
        writeBytes(m_path, m_good);
        tamper(m_path, statements);
        return told();
    }
    QStringList told() const
    {
        Binder::Options options = quietly();
        options.checkContent = false;
        const auto binder = Binder::open(m_path, registers(), Binder::Access::ReadOnly, options);
        return binder ? damageIn(**binder) : QStringList{binder.error().message.plain()};
    }

private slots:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("Prüfung von allem.isms"));
        makeGoodBinder(m_path);
        m_good = bytesOf(m_path);
        QCOMPARE(told(), QStringList());
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* statements, const char* sentence) {
            QTest::newRow(name) << QString::fromLatin1(statements).split(QLatin1Char(';'))
                                << QString::fromLatin1(sentence);
        };
        row("a row", "UPDATE asset SET name='x' WHERE id=2",
            "\"Assets\" are not what the last change");
        row("a row against its history", "UPDATE asset SET name='x' WHERE id=2",
            "is not what its history leads to");
        row("a row gone", "DELETE FROM comment WHERE id=2", "is not what its history leads to");
        row("a former code", "UPDATE risk SET former_code='RSK-9' WHERE id=2", "\"Risks\" are not");
        row("an extra field", "UPDATE risk SET extra='{\"x_cost_centre\":9.5}' WHERE id=2",
            "\"Risks\" are not");
        row("a link gone", "DELETE FROM link WHERE field='assets'",
            "links between records are not");
        row("a link turned", "UPDATE link SET to_uid=from_uid WHERE field='assets'",
            "does not join two records");
        row("a sum",
            "UPDATE register_digest SET sum=replace(sum,substr(sum,1,1),'0') WHERE register='risk'",
            "\"Risks\" are not");
        row("a sum gone", "DELETE FROM register_digest WHERE register='risk'", "\"Risks\" are not");
        row("a counter", "UPDATE counter SET next=next-1 WHERE prefix='RSK'", "next free code");
        row("a counter gone", "DELETE FROM counter WHERE prefix='RSK'", "next free code");
        row("a kept file's byte",
            "UPDATE attachment_chunk SET bytes=zeroblob(length(bytes)) WHERE seq=1",
            "is damaged or incomplete");
        row("a kept file's piece gone", "DELETE FROM attachment_chunk WHERE seq=1",
            "is damaged or incomplete");
        row("a kept file's size", "UPDATE attachment SET size=size+1", "is damaged or incomplete");
        row("a missing entry", "DELETE FROM meta WHERE key='created_at'", "entries about the file");
        row("an entry", "UPDATE meta SET value='2001-01-01T00:00:00.000Z' WHERE key='created_at'",
            "entries about the file");
        row("another file's id",
            "UPDATE meta SET value='00000000-0000-4000-8000-000000000000' WHERE key='file_id'",
            "change number 1 is not");
        // The history: change, delete, insert, swap, cut, renumber.
        row("history changed",
            "UPDATE change_item SET after='\"forged\"' WHERE set_id=30 AND seq=1",
            "change number 30 is not");
        row("history's time changed",
            "UPDATE change_set SET at_utc='2001-01-01T00:00:00.000Z' WHERE id=7",
            "change number 7 is not");
        row("history's actor changed", "UPDATE change_set SET actor='nobody' WHERE id=7",
            "change number 7 is not");
        row("history's set deleted",
            "DELETE FROM change_item WHERE set_id=12;DELETE FROM change_set WHERE id=12",
            "change number 13 is not");
        row("history's item deleted", "DELETE FROM change_item WHERE set_id=30 AND seq=1",
            "change number 30 is not");
        row("history's item added",
            "INSERT INTO change_item SELECT "
            "set_id,seq+900,register,record_uid,op,field,before,after FROM "
            "change_item WHERE set_id=8 AND seq=1",
            "change number 8 is not");
        row("history's sets swapped",
            "UPDATE change_item SET set_id=-1 WHERE set_id=20;UPDATE change_item SET set_id=20 "
            "WHERE "
            "set_id=21;UPDATE change_item SET set_id=21 WHERE set_id=-1",
            "change number 20 is not");
        row("history's tail cut",
            "DELETE FROM change_item WHERE set_id=(SELECT max(id) FROM change_set);DELETE FROM "
            "change_set "
            "WHERE id=(SELECT max(id) FROM change_set)",
            "is not what its history leads to");
        row("history renumbered",
            "UPDATE change_item SET set_id=set_id+1000 WHERE set_id>=9;UPDATE "
            "change_set SET id=id+1000 WHERE id>=9",
            "change number 1009 is not");
    }
    void tamperingIsFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, sentence);
        const QStringList damage = damageAfter(statements);
        QVERIFY2(damage.filter(sentence).size() > 0,
                 qPrintable(damage.isEmpty() ? QStringLiteral("nothing was noticed")
                                             : damage.join(QLatin1Char('\n'))));
    }

    void aFileThatIsNotKeptIsNoDamage()
    {
        writeBytes(m_path, m_good);
        tamper(m_path, {QStringLiteral("DELETE FROM attachment_chunk"),
                        QStringLiteral("DELETE FROM attachment")});
        const auto binder =
            must(Binder::open(m_path, registers(), Binder::Access::ReadOnly, quietly()));
        NoProgress none;
        const QList<Binder::Finding> findings = must(binder->verify(none));
        QVERIFY(!findings.isEmpty());
        for (const Binder::Finding& finding : findings)
            QVERIFY2(!finding.damage, qPrintable(finding.message.plain()));
    }

    void whatIsDamagedIsNotWrittenOn()
    {
        writeBytes(m_path, m_good);
        tamper(m_path, {QStringLiteral("UPDATE asset SET name='x' WHERE id=2")});
        Binder::Options options = quietly();
        options.checkContent = false;
        const auto binder =
            must(Binder::open(m_path, registers(), Binder::Access::ReadWrite, options));
        const auto checked = binder->checkContent();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Damaged);
        QVERIFY(binder->isReadOnly());
        Record record(*registers().find(u"person"));
        record.setValue(record.def().nameField(), Value(QStringLiteral("Anna")));
        ChangeSet set = editing(record.def());
        set.add(record);
        const auto applied = binder->session().apply(std::move(set));
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::ReadOnly);
    }

    void checkingCanBeCancelled()
    {
        class Cancelled final : public Progress {
        public:
            void report(qint64, qint64, const Message&) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        };
        writeBytes(m_path, m_good);
        const auto binder =
            must(Binder::open(m_path, registers(), Binder::Access::ReadOnly, quietly()));
        Cancelled progress;
        const auto verified = binder->verify(progress);
        QVERIFY(!verified);
        QCOMPARE(verified.error().kind, Error::Kind::Cancelled);
    }

    void everyFlippedBitThatMattersIsNoticed_data()
    {
        QTest::addColumn<int>("seed");
        const int rows = qEnvironmentVariableIntValue("RINGBINDER_LONG") != 0 ? 10 : 1;
        for (int seed = 1; seed <= rows; ++seed)
            QTest::addRow("200 bits, seed %d", seed) << seed;
    }
    void everyFlippedBitThatMattersIsNoticed()
    {
        QFETCH(int, seed);
        const int flips = 200;
        writeBytes(m_path, m_good);
        const auto content = rawContent(m_path);
        QVERIFY(content);
        QRandomGenerator random{quint32(7 * seed)};
        int harmless = 0;
        int noticed = 0;
        for (int i = 0; i < flips; ++i) {
            QByteArray bytes = m_good;
            const qsizetype at = qsizetype(random.bounded(quint64(bytes.size())));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            writeBytes(m_path, bytes);
            const bool isNoticed = !told().isEmpty();
            if (isNoticed) {
                ++noticed;
                continue;
            }
            QVERIFY2(rawContent(m_path) == content,
                     qPrintable(QStringLiteral("a changed bit in byte %1 went unnoticed").arg(at)));
            ++harmless;
        }
        qInfo("%d noticed, %d harmless", noticed, harmless);
        QVERIFY(noticed > flips / 4); // else the file is mostly empty and the test says little
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
