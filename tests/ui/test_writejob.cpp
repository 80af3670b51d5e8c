// SPDX-License-Identifier: GPL-3.0-or-later
// A long change beside the window: done on another thread, told once, undone whole when cancelled
// or when its owner goes away.
#include "core/registers/assets/asset.h"
#include "tests/core/store/goodbinder.h"
#include "ui/jobs/writejob.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <semaphore>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

const Message kAssetsComeIn("test", "Assets are being imported.");

Result<int> addManyAssets(Binder& binder, Progress& progress, int count)
{
    ChangeSet set({ChangeLabel::Act::Import, QStringLiteral("asset"), {}, count});
    for (int i = 0; i < count; ++i) {
        Record record(asset::def);
        record.set(asset::name, QStringLiteral("Gerät %1").arg(i));
        set.add(record);
    }
    const auto done = binder.session().apply(std::move(set), progress);
    if (!done)
        return fail(done.error());
    return count;
}

} // namespace

class TestWriteJob final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Binder> m_binder;
    qint64 assets() { return must(m_binder->count(asset::def)); }

private slots:
    void init()
    {
        const QString path = m_dir.filePath(QStringLiteral("Kunde Müller & Söhne.isms"));
        QFile::remove(path);
        m_binder = must(Binder::create(path, registers(), quietly()));
    }
    void cleanup() { m_binder.reset(); }

    void writesBesideTheWindow()
    {
        WriteJob job(*m_binder);
        QSignalSpy changes(&m_binder->session(), &Session::changed);
        QStringList order;
        bool isElsewhere = false;
        std::optional<Result<int>> result;
        const auto started = job.start<int>(
            kAssetsComeIn,
            [&](Binder& binder, Progress& progress) {
                isElsewhere = QThread::currentThread() != qApp->thread();
                order.append(QStringLiteral("work"));
                return addManyAssets(binder, progress, 300);
            },
            [&](Result<int> made) { result = std::move(made); },
            [&](Binder& reader, Progress&) -> Result<> {
                order.append(QStringLiteral("before"));
                if (!reader.isReadOnly())
                    return fail(Error::Kind::Io, {});
                return {};
            });
        QVERIFY(started);
        QVERIFY(job.isRunning());
        QVERIFY(m_binder->isReadOnly());
        QTRY_VERIFY(result);
        QVERIFY(*result);
        QCOMPARE(**result, 300);
        QVERIFY(isElsewhere);
        QCOMPARE(order, QStringList({QStringLiteral("before"), QStringLiteral("work")}));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(assets(), 300);
        QVERIFY(!m_binder->isReadOnly());
        QVERIFY(!job.isRunning());
    }

    void whatFailsBeforeKeepsTheWorkFromStarting()
    {
        WriteJob job(*m_binder);
        bool hasWorked = false;
        std::optional<Result<int>> result;
        QVERIFY(job.start<int>(
            kAssetsComeIn,
            [&](Binder&, Progress&) -> Result<int> {
                hasWorked = true;
                return 1;
            },
            [&](Result<int> made) { result = std::move(made); },
            [](Binder&, Progress&) -> Result<> {
                return fail(Error::Kind::DiskFull, {"test", "No room for the restore point."});
            }));
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Error::Kind::DiskFull);
        QVERIFY(!hasWorked);
        QVERIFY(!m_binder->isReadOnly());
    }

    void cancelledByTheWindowTakesAllBack()
    {
        WriteJob job(*m_binder);
        std::binary_semaphore hasWritten(0);
        std::binary_semaphore mayGoOn(0);
        std::optional<Result<int>> result;
        QVERIFY(job.start<int>(
            kAssetsComeIn,
            [&](Binder& binder, Progress& progress) {
                auto made = addManyAssets(binder, progress, 300);
                hasWritten.release();
                mayGoOn.acquire();
                return made;
            },
            [&](Result<int> made) { result = std::move(made); }));
        hasWritten.acquire();
        m_binder->session().cancelHandOver();
        mayGoOn.release();
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Error::Kind::Cancelled);
        QCOMPARE(assets(), 0);
        QVERIFY(!m_binder->isReadOnly());
    }

    void ownerThatGoesAwayTakesAllBack()
    {
        auto job = std::make_unique<WriteJob>(*m_binder);
        bool isDone = false;
        QVERIFY(job->start<int>(
            kAssetsComeIn,
            [](Binder& binder, Progress& progress) -> Result<int> {
                while (!progress.isCancelled()) {
                    if (const auto made = addManyAssets(binder, progress, 10); !made)
                        return made;
                }
                return 0;
            },
            [&](Result<int>) { isDone = true; }));
        job.reset();
        QVERIFY(!m_binder->isReadOnly());
        QCOMPARE(assets(), 0);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isDone);
        NoProgress none;
        QVERIFY(addManyAssets(*m_binder, none, 1));
        QCOMPARE(assets(), 1);
    }

    void onlyOneAtATime()
    {
        WriteJob first(*m_binder);
        WriteJob second(*m_binder);
        const auto waiting = [](Binder&, Progress& progress) -> Result<int> {
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return 0;
        };
        QVERIFY(first.start<int>(kAssetsComeIn, waiting, [](Result<int>) {}));
        const auto refused = second.start<int>(kAssetsComeIn, waiting, [](Result<int>) {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(refused.error().message.plain(), kAssetsComeIn.plain());
        QVERIFY(!second.isRunning());
    }
};

QTEST_MAIN(TestWriteJob)
#include "test_writejob.moc"
