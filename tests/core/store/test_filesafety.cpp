// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a client's file from outside, and what is said about it: other writers, sync
// programs, disks that do not confirm, places that are not safe, text not yet saved.
#include "core/base/username.h"
#include "core/registers/assets/asset.h"
#include "core/store/connection.h"
#include "core/store/draftfile.h"
#include "core/store/fileplace.h"
#include "core/store/openingcheck.h"
#include "tests/core/store/goodbinder.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <semaphore>
#include <thread>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

ChangeSet addingAsset(const QString& name)
{
    ChangeSet set = editing(asset::def);
    Record record(asset::def);
    record.set(asset::name, name);
    set.add(record);
    return set;
}

// A disk whose folders cannot be synced: the journal is gone, the change is in the file, and the
// commit fails all the same.
class UnsyncedFolders final {
public:
    UnsyncedFolders()
    {
        system() = sqlite3_vfs_find(nullptr);
        m_vfs = *system();
        m_vfs.zName = "unsynced";
        m_vfs.xDelete = [](sqlite3_vfs*, const char* name, int syncFolder) {
            const int rc = system()->xDelete(system(), name, 0);
            return rc == SQLITE_OK && syncFolder != 0 ? SQLITE_IOERR_DIR_FSYNC : rc;
        };
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~UnsyncedFolders()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(system(), 1);
    }
    UnsyncedFolders(const UnsyncedFolders&) = delete;
    UnsyncedFolders& operator=(const UnsyncedFolders&) = delete;

private:
    static sqlite3_vfs*& system()
    {
        static sqlite3_vfs* found = nullptr;
        return found;
    }
    sqlite3_vfs m_vfs = {};
};

// Writes to the file each time it is told how far the copy is.
class WritingProgress final : public Progress {
public:
    WritingProgress(Binder& binder, int writes)
        : m_binder(binder)
        , m_left(writes)
    {
    }
    void report(qint64, qint64, const Message&) override
    {
        if (m_left-- > 0)
            mustApply(m_binder, addingAsset(QStringLiteral("Meanwhile %1").arg(m_left)));
    }
    [[nodiscard]] bool isCancelled() const override { return false; }

private:
    Binder& m_binder;
    int m_left;
};

class CancelledAtOnce final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

class TestFileSafety final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_folder;
    QString m_path;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};

    std::unique_ptr<Binder> open()
    {
        Binder::Options options = quietly(&m_clock);
        options.checkContent = false;
        return must(Binder::open(m_path, registers(), Binder::Access::ReadWrite, options));
    }
    static qint64 assets(const Binder& binder) { return must(binder.count(asset::def)); }

private slots:
    void init()
    {
        m_folder = m_dir.filePath(QStringLiteral("Kunde Müller"));
        QDir(m_folder).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder));
        m_path = m_folder + QStringLiteral("/acme ü.isms");
        makeGoodBinder(m_path, 3, &m_clock);
    }

    // ------------------------------------------------------------ copies

    void copyGoesOnWhileOthersWrite()
    {
        const auto binder = open();
        const auto reader = must(binder->reader());
        const qint64 before = assets(*binder);
        WritingProgress progress(*binder, 12);
        const QString target = m_folder + QStringLiteral("/Kopie ß.isms");
        QVERIFY(reader->copyTo(target, progress));
        const auto copy =
            must(Binder::open(target, registers(), Binder::Access::ReadOnly, quietly()));
        NoProgress none;
        QCOMPARE(must(copy->verify(none)).size(), 0);
        // One moment of the file, not a mixture: as many assets as its history says.
        QVERIFY(assets(*copy) > before);
        QVERIFY(assets(*copy) <= assets(*binder));
    }

    void cancelledCopyLeavesNothing()
    {
        const auto binder = open();
        const QString target = m_folder + QStringLiteral("/Kopie ß.isms");
        CancelledAtOnce cancelled;
        const auto done = binder->copyTo(target, cancelled);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void deletedFileCanStillBeSaved()
    {
        const auto binder = open();
        mustApply(*binder, addingAsset(QStringLiteral("Last one")));
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(binder->outsideChange(), Binder::OutsideChange::Gone);
        const auto refused = binder->session().apply(addingAsset(QStringLiteral("Refused")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Moved);
        const QString target = m_folder + QStringLiteral("/gerettet.isms");
        QVERIFY(binder->copyTo(target));
        const auto saved =
            must(Binder::open(target, registers(), Binder::Access::ReadOnly, quietly()));
        QCOMPARE(assets(*saved), assets(*binder));
    }

    // ------------------------------------------------------------ others write

    void whatOthersDoIsNoticed()
    {
        const auto binder = open();
        QCOMPARE(binder->outsideChange(), Binder::OutsideChange::None);
        mustApply(*binder, addingAsset(QStringLiteral("Ours")));
        QCOMPARE(binder->outsideChange(), Binder::OutsideChange::None);
        {
            const auto other = open();
            mustApply(*other, addingAsset(QStringLiteral("Theirs")));
        }
        QCOMPARE(binder->outsideChange(), Binder::OutsideChange::Written);
        // Writing takes theirs in.
        mustApply(*binder, addingAsset(QStringLiteral("Ours again")));
        QCOMPARE(binder->outsideChange(), Binder::OutsideChange::None);

        const QString elsewhere = m_folder + QStringLiteral("/neu.isms");
        QVERIFY(binder->copyTo(elsewhere));
        QVERIFY(::rename(QFile::encodeName(elsewhere).constData(),
                         QFile::encodeName(m_path).constData()) == 0);
        QCOMPARE(binder->outsideChange(), Binder::OutsideChange::Replaced);
    }

    void savedIsNeverCalledNotSaved()
    {
        const UnsyncedFolders disk;
        {
            const auto binder = open();
            const qint64 before = assets(*binder);
            QSignalSpy failures(&binder->session(), &Session::writeFailed);
            QSignalSpy troubles(&binder->session(), &Session::savedWithTrouble);
            QSignalSpy changes(&binder->session(), &Session::changed);
            QVERIFY(binder->session().apply(addingAsset(QStringLiteral("Saved"))));
            QCOMPARE(failures.count(), 0);
            QCOMPARE(troubles.count(), 1);
            QCOMPARE(changes.count(), 1);
            QCOMPARE(assets(*binder), before + 1);
            mustApply(*binder, addingAsset(QStringLiteral("And on")));
            QCOMPARE(assets(*binder), before + 2);
        }
        const auto again = open();
        NoProgress none;
        QVERIFY(must(again->verify(none)).isEmpty());
    }

    // ------------------------------------------------------------ checks after opening

    void firstWriteWaitsForTheCheck()
    {
        const auto binder = open();
        const auto check = binder->checkLater();
        std::binary_semaphore isChecking(0);
        bool backedUp = false;
        std::thread job([&] {
            NoProgress none;
            (void)check->run(none, [&](Binder& reader, Progress&) {
                isChecking.release();
                backedUp = reader.isReadOnly();
            });
        });
        isChecking.acquire();
        mustApply(*binder, addingAsset(QStringLiteral("After the check")));
        QVERIFY(backedUp);
        job.join();
        QVERIFY(binder->settleCheck());
    }

    void damageFoundMeanwhileStopsTheFirstWrite_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("the job finds it") << 0;
        QTest::newRow("the job was cancelled") << 1;
        QTest::newRow("the job has not begun") << 2;
    }
    void damageFoundMeanwhileStopsTheFirstWrite()
    {
        QFETCH(int, how);
        {
            const auto connection = must(Connection::open(m_path, Connection::Mode::ReadWrite));
            must(connection->execute(
                QStringLiteral("UPDATE asset SET name = 'Someone else''s' WHERE id = 1")));
        }
        const QByteArray before = bytesOf(m_path);
        const auto binder = open();
        const auto check = binder->checkLater();
        bool backedUp = false;
        const auto andThen = [&](Binder&, Progress&) { backedUp = true; };
        NoProgress none;
        CancelledAtOnce cancelled;
        if (how == 0)
            QCOMPARE(check->run(none, andThen).error().kind, Error::Kind::Damaged);
        if (how == 1)
            QCOMPARE(check->run(cancelled, andThen).error().kind, Error::Kind::Cancelled);
        const auto done = binder->session().apply(addingAsset(QStringLiteral("Never")));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Damaged);
        QVERIFY(binder->isReadOnly());
        QVERIFY(!backedUp);
        QCOMPARE(bytesOf(m_path), before);
    }

    // ------------------------------------------------------------ text not yet saved

    void draftsAreKeptForTheirOwnerAlone()
    {
        const QString folder = m_folder + QStringLiteral("/state/drafts");
        const Draft draft{QStringLiteral("risk"), Uid::generate(), QStringLiteral("description"),
                          QStringLiteral("Ünfertig …\nzweite Zeile"), m_clock.nowUtc()};
        DraftFile file(folder, QStringLiteral("4711"));
        QVERIFY(file.keep({}));
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(file.keep({draft}));
        QCOMPARE(QFileInfo(file.path()).permissions() & 0x0077, QFile::Permissions());
        QCOMPARE(QFileInfo(folder).permissions() & 0x0077, QFile::Permissions());
        const QList<Draft> again = DraftFile(folder, QStringLiteral("4711")).read();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first(), draft);
        QCOMPARE(again.first().at, draft.at);
        QVERIFY(DraftFile(folder, QStringLiteral("other")).read().isEmpty());
        QVERIFY(file.keep({}));
        QVERIFY(!QFile::exists(file.path()));
    }

    void damagedDraftsAreNoReasonToFail_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\0\1\2", 3);
        QTest::newRow("no list") << QByteArray("{\"text\":1}");
        QTest::newRow("no record") << QByteArray("[{\"text\":\"a\",\"record\":\"b\"},7,null]");
    }
    void damagedDraftsAreNoReasonToFail()
    {
        QFETCH(QByteArray, bytes);
        writeBytes(m_folder + QStringLiteral("/x.json"), bytes);
        QVERIFY(DraftFile(m_folder, QStringLiteral("x")).read().isEmpty());
    }

    // ------------------------------------------------------------ places

    void syncFoldersAreKnown_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("service");
        QTest::newRow("OneDrive") << QStringLiteral("OneDrive - Müller GmbH") << "OneDrive";
        QTest::newRow("Dropbox") << QStringLiteral("Dropbox (Büro)") << "Dropbox";
        QTest::newRow("Nextcloud") << QStringLiteral("nextcloud") << "Nextcloud";
        QTest::newRow("iCloud") << QStringLiteral("iCloudDrive") << "iCloud";
        QTest::newRow("Google") << QStringLiteral("Google Drive") << "Google Drive";
        QTest::newRow("none") << QStringLiteral("Kunden") << "";
    }
    void syncFoldersAreKnown()
    {
        QFETCH(QString, folder);
        QFETCH(QString, service);
        const QString path = m_folder + u'/' + folder + QStringLiteral("/Kunden/acme.isms");
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        writeBytes(path, "x");
        const FilePlace place = placeOf(path);
        QCOMPARE(place.kind,
                 service.isEmpty() ? placeOfFileSystem(0).kind : FilePlace::Kind::Synced);
        QCOMPARE(place.name, service);
    }
    void fileIsNotAFolder()
    {
        const QString path = m_folder + QStringLiteral("/Dropbox.isms");
        writeBytes(path, "x");
        QCOMPARE(placeOf(path).kind, FilePlace::Kind::Local);
    }
    void fileSystemsAreKnown()
    {
        for (const quint32 network : {0x6969u, 0xFF534D42u, 0xFE534D42u, 0x65735546u, 0x01021997u})
            QCOMPARE(placeOfFileSystem(network).kind, FilePlace::Kind::Network);
        QCOMPARE(placeOfFileSystem(0x4D44).kind, FilePlace::Kind::Removable);
        for (const quint32 local : {0xEF53u, 0x9123683Eu, 0x58465342u, 0x01021994u})
            QCOMPARE(placeOfFileSystem(local).kind, FilePlace::Kind::Local);
    }

    void secondCopiesAreFound()
    {
        const QStringList copies = {
            QStringLiteral("acme ü (conflicted copy 2025-11-22).isms"),
            QStringLiteral("acme ü (Annas Laptop Konflikt 2025).isms"),
            QStringLiteral("acme ü-LAPTOP-3.isms"),
            QStringLiteral("acme ü.sync-conflict-20251122-100000-ABCDEF.isms")};
        const QStringList others = {QStringLiteral("acme ü 2.isms"), QStringLiteral("beta.isms"),
                                    QStringLiteral("acme ü-alt.isms"),
                                    QStringLiteral("acme ü (recovered).isms"),
                                    QStringLiteral("acme ü-LAPTOP-3.txt")};
        for (const QString& name : copies + others)
            writeBytes(m_folder + u'/' + name, "x");
        QStringList found;
        for (const QString& path : secondCopies(m_path))
            found.append(QFileInfo(path).fileName());
        found.sort();
        QStringList expected = copies;
        expected.sort();
        QCOMPARE(found, expected);
    }

    void userHasANameWithoutTheEnvironment()
    {
        const QByteArray user = qgetenv("USER");
        const QByteArray logname = qgetenv("LOGNAME");
        const QByteArray username = qgetenv("USERNAME");
        qputenv("USER", "anna");
        QCOMPARE(loginName(), QStringLiteral("anna"));
        for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
            qunsetenv(variable);
        const QString known = loginName();
        for (const auto& [name, value] :
             {std::pair("USER", user), {"LOGNAME", logname}, {"USERNAME", username}}) {
            if (!value.isNull())
                qputenv(name, value);
        }
        QVERIFY(!known.isEmpty());
        // Who runs the tests is in the list of users.
        QVERIFY2(known != QLatin1String("unknown"), qPrintable(known));
    }
};

QTEST_GUILESS_MAIN(TestFileSafety)
#include "test_filesafety.moc"
