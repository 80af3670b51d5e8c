// SPDX-License-Identifier: GPL-3.0-or-later
// Backups count only when they are whole, are thinned by age, and come back; a damaged file gives
// what can be read of it.
#include "core/registers/people/person.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "tests/core/store/goodbinder.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

constexpr int kPageBytes = 4096;

void addPerson(Binder& binder, const QString& name)
{
    Record record(*registers().find(u"person"));
    record.setValue(record.def().nameField(), Value(name));
    ChangeSet set = editing(record.def());
    set.add(std::move(record));
    mustApply(binder, std::move(set));
}

int countOf(const Binder& binder)
{
    int count = 0;
    for (const RegisterDef* def : registers().all())
        count += int(must(binder.count(*def)));
    return count;
}

} // namespace

class TestBackup final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_good;
    qsizetype m_emptySize = 0; // of a binder with nothing in it
    QByteArray m_records;
    int m_count = 0;
    QString m_path;
    QString m_folder;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};

    std::unique_ptr<Binder> open(Binder::Access access = Binder::Access::ReadWrite)
    {
        return must(Binder::open(m_path, registers(), access, quietly(&m_clock)));
    }

    Recovered recover(const QString& target)
    {
        NoProgress none;
        QFile::remove(target);
        const QByteArray before = bytesOf(m_path);
        Recovered recovered = must(recoverBinder(m_path, target, registers(), none));
        if (bytesOf(m_path) != before)
            qFatal("the damaged file was changed");
        return recovered;
    }

private slots:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("Kunde Müller.isms"));
        m_folder = m_dir.filePath(QStringLiteral("Sicherungen/backups"));
        makeGoodBinder(m_path, 3, &m_clock);
        m_good = bytesOf(m_path);
        const QString empty = m_dir.filePath(QStringLiteral("leer.isms"));
        must(Binder::create(empty, registers(), quietly()));
        m_emptySize = bytesOf(empty).size();
        const auto binder = open(Binder::Access::ReadOnly);
        m_records = recordsIn(*binder);
        m_count = countOf(*binder);
    }
    void init()
    {
        writeBytes(m_path, m_good);
        QFile::remove(m_path + QLatin1String("-journal"));
        QDir(m_dir.filePath(QStringLiteral("Sicherungen"))).removeRecursively();
        m_clock.set(QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC));
    }

    void aBackupIsWholeAndPrivate()
    {
        const auto binder = open();
        const BackupStore store(m_folder);
        const BackupInfo made = must(
            store.make(*binder, QStringLiteral("restore-point"), QStringLiteral("Vor dem Audit")));
        QCOMPARE(made.at, m_clock.nowUtc());
        QCOMPARE(made.source, m_path);
        QVERIFY(made.changeSet > 0);
        QCOMPARE(QFile::permissions(made.path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(QFile::permissions(m_folder) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const auto copy =
            must(Binder::open(made.path, registers(), Binder::Access::ReadOnly, quietly()));
        QCOMPARE(recordsIn(*copy), m_records);
        QCOMPARE(damageIn(*copy), QStringList());

        const QList<BackupInfo> listed = store.list(binder->fileId());
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().name, QStringLiteral("Vor dem Audit"));
        QCOMPARE(listed.first().reason, QStringLiteral("restore-point"));
        QCOMPARE(listed.first().changeSet, made.changeSet);
        QCOMPARE(listed.first().bytes, QFileInfo(made.path).size());
        QCOMPARE(store.listFor(m_path).size(), 1);
        QCOMPARE(store.listFor(m_dir.filePath(QStringLiteral("other.isms"))).size(), 0);
        QCOMPARE(store.list(QStringLiteral("../..")).size(), 0);
    }

    void oneIsMadeWhenDue()
    {
        const auto binder = open();
        const BackupStore store(m_folder);
        QVERIFY(must(store.makeIfDue(*binder)));
        addPerson(*binder, QStringLiteral("Anna"));
        m_clock.advance(3600);
        QVERIFY(!must(store.makeIfDue(*binder))); // younger than a day
        m_clock.advance(24 * 3600);
        QVERIFY(must(store.makeIfDue(*binder)));
        m_clock.advance(5 * 24 * 3600);
        QVERIFY(!must(store.makeIfDue(*binder))); // nothing was changed since
        addPerson(*binder, QStringLiteral("Bernd"));
        QVERIFY(must(store.makeIfDue(*binder)));
        addPerson(*binder, QStringLiteral("Chloé"));
        m_clock.advance(-400 * 24 * 3600); // a clock that was wrong doesn't hold up backups
        QVERIFY(must(store.makeIfDue(*binder)));
        QCOMPARE(store.list(binder->fileId()).size(), 4);
    }

    void backupsAreThinnedByAge()
    {
        const auto binder = open();
        const BackupStore store(m_folder);
        const BackupInfo first = must(store.make(*binder, QStringLiteral("automatic")));
        const QString folder = QFileInfo(first.path).path();
        const QByteArray bytes = bytesOf(first.path);
        QFile::remove(first.path);
        QFile::remove(QString(first.path.chopped(5) + QLatin1String(".json")));
        const QDateTime now = m_clock.nowUtc();
        // Three a day for 500 days, and a restore point a year and more ago.
        for (int hour = 0; hour < 500 * 24; hour += 8) {
            const QDateTime at = now.addSecs(-3600 * qint64(hour));
            const QString stem =
                QStringLiteral("%1/%2-automatic")
                    .arg(folder, at.toString(QStringLiteral("yyyyMMdd-HHmmsszzz")));
            writeBytes(stem + QLatin1String(".isms"), bytes.left(16));
            writeBytes(stem + QLatin1String(".json"),
                       "{\"at\":\"" + instantToText(at).toLatin1() + "\",\"reason\":\"" +
                           (hour == 400 * 24 ? "restore-point" : "automatic") + "\"}");
        }
        must(store.thin(binder->fileId(), now));
        const QList<BackupInfo> kept = store.list(binder->fileId());
        QSet<QString> months;
        int young = 0;
        int restorePoints = 0;
        for (const BackupInfo& info : kept) {
            const qint64 days = info.at.daysTo(now);
            restorePoints += info.reason == QLatin1String("restore-point") ? 1 : 0;
            young += days <= 56 ? 1 : 0;
            QVERIFY(days <= 366 || info.reason == QLatin1String("restore-point"));
            if (days > 62 && info.reason != QLatin1String("restore-point"))
                months.insert(info.at.toString(QStringLiteral("yyyy-MM")));
        }
        QCOMPARE(restorePoints, 1);
        QVERIFY2(young >= 10 + 6 && young <= 10 + 9 + 2, qPrintable(QString::number(young)));
        QVERIFY2(months.size() >= 9 && months.size() <= 12,
                 qPrintable(QString::number(months.size())));
        QVERIFY2(kept.size() <= 10 + 9 + 13 + 1, qPrintable(QString::number(kept.size())));
        for (int i = 0; i < 10; ++i) // the newest ten, whatever their age
            QCOMPARE(kept[i].at, now.addSecs(-3600 * 8 * qint64(i)));
        must(store.thin(binder->fileId(), now));
        QCOMPARE(store.list(binder->fileId()).size(), kept.size());
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.json")}).size(), kept.size());
    }

    void aDamagedCopyDoesNotCount()
    {
        // The sums are wrong: copying it would keep the damage as if it were a backup.
        {
            const auto connection = must(Connection::open(m_path, Connection::Mode::ReadWrite));
            must(connection->execute(QStringLiteral("UPDATE asset SET name = 'x' WHERE id = 2")));
        }
        Binder::Options options = quietly(&m_clock);
        options.checkContent = false;
        const auto binder =
            must(Binder::open(m_path, registers(), Binder::Access::ReadOnly, options));
        const BackupStore store(m_folder);
        const auto made = store.make(*binder, QStringLiteral("automatic"));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Damaged);
        QCOMPARE(store.list(binder->fileId()).size(), 0);
    }

    void restoreBringsItBackAndKeepsThePresent()
    {
        const BackupStore store(m_folder);
        BackupInfo backup;
        {
            const auto binder = open();
            backup = must(store.make(*binder, QStringLiteral("automatic")));
            m_clock.advance(60);
            addPerson(*binder, QStringLiteral("Added later"));
        }
        const QByteArray changed = recordsIn(*open(Binder::Access::ReadOnly));
        QVERIFY(changed != m_records);
        must(store.restore(backup, m_path, registers(), m_clock.nowUtc()));
        QCOMPARE(recordsIn(*open(Binder::Access::ReadOnly)), m_records);
        QCOMPARE(damageIn(*open()), QStringList());
        const QList<BackupInfo> kept = store.list(backup.fileId);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().reason, QStringLiteral("before-restore"));
        // And back again.
        m_clock.advance(60);
        must(store.restore(kept.first(), m_path, registers(), m_clock.nowUtc()));
        QCOMPARE(recordsIn(*open()), changed);
        QCOMPARE(filesIn(m_dir.path()).filter(QStringLiteral(".part")).size(), 0);
    }

    void restoreOverADamagedFileKeepsIt()
    {
        const BackupStore store(m_folder);
        const BackupInfo backup = must(store.make(*open(), QStringLiteral("automatic")));
        QByteArray damaged = m_good;
        damaged.replace(3 * kPageBytes, kPageBytes, QByteArray(kPageBytes, '\5'));
        writeBytes(m_path, damaged);
        writeBytes(m_path + QLatin1String("-journal"), QByteArray(600, '\3'));
        must(store.restore(backup, m_path, registers(), m_clock.nowUtc().addSecs(60)));
        QCOMPARE(recordsIn(*open(Binder::Access::ReadOnly)), m_records);
        QVERIFY(!QFileInfo::exists(m_path + QLatin1String("-journal")));
        const QList<BackupInfo> kept = store.list(backup.fileId);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(bytesOf(kept.first().path), damaged);
        QCOMPARE(bytesOf(kept.first().path + QLatin1String("-journal")), QByteArray(600, '\3'));
        QCOMPARE(store.listFor(m_path).size(), 2);
    }

    void restoreOfADamagedBackupChangesNothing()
    {
        const BackupStore store(m_folder);
        const BackupInfo backup = must(store.make(*open(), QStringLiteral("automatic")));
        QByteArray damaged = bytesOf(backup.path);
        const qsizetype at = damaged.indexOf("name 2");
        QVERIFY(at > 0);
        damaged[at] = 'N';
        writeBytes(backup.path, damaged);
        const auto restored = store.restore(backup, m_path, registers(), m_clock.nowUtc());
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::Damaged);
        QCOMPARE(bytesOf(m_path), m_good);
    }

    void anOpenBinderIsNotReplaced()
    {
        const BackupStore store(m_folder);
        const BackupInfo backup = must(store.make(*open(), QStringLiteral("automatic")));
        Binder::Options options = quietly(&m_clock);
        options.takeLock = true;
        const auto holder =
            must(Binder::open(m_path, registers(), Binder::Access::ReadWrite, options));
        const auto restored = store.restore(backup, m_path, registers(), m_clock.nowUtc());
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::Locked);
    }

    // ---------------------------------------------------------------- recovery

    void aWholeFileIsRecoveredWhole()
    {
        const QString target = m_dir.filePath(QStringLiteral("gerettet ä.isms"));
        const Recovered recovered = recover(target);
        QCOMPARE(recovered.records, m_count);
        QCOMPARE(recovered.lost, 0);
        const auto binder =
            must(Binder::open(target, registers(), Binder::Access::ReadWrite, quietly()));
        QCOMPARE(recordsIn(*binder), m_records);
        QCOMPARE(damageIn(*binder), QStringList());
        QVERIFY(!binder->session().canUndo()); // a new history that begins here
        QVERIFY(binder->fileId() != open()->fileId());
        const QString kept = must(binder->attachments()).first();
        QVERIFY(must(binder->attachment(kept)).size() > 0);
    }

    void codesOfTheRemovedAreNotGivenOutAgain()
    {
        QString last;
        {
            const auto binder = open();
            addPerson(*binder, QStringLiteral("Leaver"));
            const Record leaver = must(binder->records(person::def)).last();
            last = leaver.code();
            ChangeSet set = editing(person::def);
            set.remove(leaver);
            mustApply(*binder, std::move(set));
        }
        const QString target = m_dir.filePath(QStringLiteral("gerettet ä.isms"));
        (void)recover(target);
        const auto binder =
            must(Binder::open(target, registers(), Binder::Access::ReadWrite, quietly()));
        QCOMPARE(damageIn(*binder), QStringList());
        addPerson(*binder, QStringLiteral("Joiner"));
        const QString next = must(binder->records(person::def)).last().code();
        QVERIFY2(next > last, qPrintable(next + u' ' + last));
    }

    void recoveryFromDamage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed) {
            QTest::addRow("cut off %d", seed) << 0 << seed;
            QTest::addRow("page overwritten %d", seed) << 1 << seed;
            QTest::addRow("bits flipped %d", seed) << 2 << seed;
            QTest::addRow("header gone %d", seed) << 3 << seed;
        }
    }
    void recoveryFromDamage()
    {
        QFETCH(int, kind);
        QFETCH(int, seed);
        QRandomGenerator random(quint32(seed * 10 + kind));
        QByteArray damaged = m_good;
        const int pages = int(m_good.size() / kPageBytes);
        if (kind == 0) // of what stands behind the tables, which are half of so small a file
            damaged.chop((m_good.size() - m_emptySize) * (5 + 4 * seed) / 100);
        if (kind == 1) {
            for (int i = 0; i < seed; ++i) // not the first pages: they hold the schema
                damaged.replace(qsizetype(random.bounded(20, pages)) * kPageBytes, kPageBytes,
                                QByteArray(kPageBytes, char(random.bounded(256))));
        }
        if (kind == 2) {
            for (int i = 0; i < 10 * seed; ++i) {
                const qsizetype at = random.bounded(20 * kPageBytes, int(damaged.size()));
                damaged[at] = char(damaged[at] ^ (1 << random.bounded(8)));
            }
        }
        if (kind == 3)
            damaged.replace(0, 16 + 12 * seed, QByteArray(16 + 12 * seed, '\0'));
        writeBytes(m_path, damaged);
        const QString target = m_dir.filePath(QStringLiteral("gerettet ä.isms"));
        const Recovered recovered = recover(target);
        qInfo("%d of %d records, %d lost", recovered.records, m_count, recovered.lost);
        QVERIFY(recovered.records > m_count / 2);
        QVERIFY(recovered.records <= m_count);
        QVERIFY(!recovered.notes.isEmpty());
        // What was recovered is a binder like any other, and says nothing that was not there.
        const auto binder =
            must(Binder::open(target, registers(), Binder::Access::ReadWrite, quietly()));
        QCOMPARE(damageIn(*binder), QStringList());
        QCOMPARE(countOf(*binder), recovered.records);
        int same = 0;
        for (const QByteArray& line : recordsIn(*binder).split('\n'))
            same += !line.isEmpty() && m_records.contains(line) ? 1 : 0;
        // What is cut off takes links along, and a record without one of its links is another.
        QVERIFY2(same >= (kind == 0 ? 1 : recovered.records / 2),
                 qPrintable(QString::number(same)));
        addPerson(*binder, QStringLiteral("Life goes on"));
    }

    void aStrangeFileGivesNothing()
    {
        NoProgress none;
        const QString target = m_dir.filePath(QStringLiteral("nichts.isms"));
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray(50, 'x'), QByteArray(50'000, 'x')}) {
            writeBytes(m_path, bytes);
            const auto recovered = recoverBinder(m_path, target, registers(), none);
            QVERIFY(!recovered);
            QVERIFY(!QFileInfo::exists(target));
            QCOMPARE(bytesOf(m_path), bytes);
        }
    }

    void recoveryDoesNotWriteOverAFile()
    {
        NoProgress none;
        const QString target = m_dir.filePath(QStringLiteral("da ist schon was.isms"));
        writeBytes(target, "precious");
        const auto recovered = recoverBinder(m_path, target, registers(), none);
        QVERIFY(!recovered);
        QCOMPARE(bytesOf(target), QByteArray("precious"));
    }

    void aForeignStructureIsReadToo()
    {
        {
            const auto connection = must(Connection::open(m_path, Connection::Mode::ReadWrite));
            must(connection->execute(
                QStringLiteral("CREATE TRIGGER t AFTER UPDATE ON risk BEGIN DELETE FROM asset; END;"
                               "CREATE TABLE evil(x)")));
        }
        QVERIFY(!Binder::open(m_path, registers(), Binder::Access::ReadOnly, quietly()));
        const QString target = m_dir.filePath(QStringLiteral("gerettet ä.isms"));
        QCOMPARE(recover(target).records, m_count);
        QCOMPARE(recordsIn(
                     *must(Binder::open(target, registers(), Binder::Access::ReadOnly, quietly()))),
                 m_records);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
