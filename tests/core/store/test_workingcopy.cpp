// SPDX-License-Identifier: GPL-3.0-or-later
// Working on a copy here and publishing it there: whole, and never over what others did meanwhile.
#include "core/registers/assets/asset.h"
#include "core/store/workingcopy.h"
#include "tests/core/store/goodbinder.h"

#include <QTemporaryDir>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

void addOneAsset(Binder& binder, const QString& name)
{
    ChangeSet set = editing(asset::def);
    Record record(asset::def);
    record.set(asset::name, name);
    set.add(record);
    mustApply(binder, std::move(set));
}

} // namespace

class TestWorkingCopy final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_original;
    QString m_folder;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};
    NoProgress m_none;

    Result<std::unique_ptr<WorkingCopy>> take()
    {
        return WorkingCopy::take(m_original, m_folder, registers(), m_clock.nowUtc(), m_none);
    }
    std::unique_ptr<Binder> open(const QString& path)
    {
        return must(Binder::open(path, registers(), Binder::Access::ReadWrite, quietly(&m_clock)));
    }
    qint64 assetsIn(const QString& path) { return must(open(path)->count(asset::def)); }

private slots:
    void init()
    {
        m_folder = m_dir.filePath(QStringLiteral("hier/Arbeitskopien"));
        QDir(m_dir.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("Nextcloud/Kunde Müller"))));
        m_original = m_dir.filePath(QStringLiteral("Nextcloud/Kunde Müller/acme ü.isms"));
        makeGoodBinder(m_original, 2, &m_clock);
    }

    void whatIsPublishedIsThere()
    {
        const QByteArray before = bytesOf(m_original);
        const qint64 assets = assetsIn(m_original);
        const auto working = must(take());
        const auto binder = open(working->path());
        QVERIFY(!must(working->isAhead(*binder)));
        QVERIFY(working->publish(*binder, m_none));
        QCOMPARE(bytesOf(m_original), before); // nothing to publish
        addOneAsset(*binder, QStringLiteral("Added here"));
        QVERIFY(must(working->isAhead(*binder)));
        QCOMPARE(bytesOf(m_original), before); // not before it is published
        QVERIFY(working->publish(*binder, m_none));
        QVERIFY(!must(working->isAhead(*binder)));
        QCOMPARE(assetsIn(m_original), assets + 1);
        addOneAsset(*binder, QStringLiteral("And another"));
        QVERIFY(working->publish(*binder, m_none));
        QCOMPARE(assetsIn(m_original), assets + 2);
        QCOMPARE(open(m_original)->fileId(), binder->fileId());
        QVERIFY(must(open(m_original)->verify(m_none)).isEmpty());
    }

    void originalIsLockedMeanwhile()
    {
        auto working = must(take());
        const auto second = take();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        working.reset();
        QVERIFY(take());
    }

    void changedOriginalIsNeverWrittenOver()
    {
        const auto working = must(take());
        const auto binder = open(working->path());
        addOneAsset(*binder, QStringLiteral("Here"));
        addOneAsset(*open(m_original), QStringLiteral("There"));
        const QByteArray theirs = bytesOf(m_original);
        const auto refused = working->publish(*binder, m_none);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.plain().contains(working->path()));
        QCOMPARE(bytesOf(m_original), theirs);
        QVERIFY(must(working->isAhead(*binder)));
    }

    void goneOriginalIsNotMadeAgain()
    {
        const auto working = must(take());
        const auto binder = open(working->path());
        addOneAsset(*binder, QStringLiteral("Here"));
        QVERIFY(QFile::remove(m_original));
        const auto refused = working->publish(*binder, m_none);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NoFile);
        QVERIFY(!QFile::exists(m_original));
    }

    void whatASessionCouldNotPublishGoesOn()
    {
        const qint64 assets = assetsIn(m_original);
        {
            const auto working = must(take());
            addOneAsset(*open(working->path()), QStringLiteral("Not published"));
        }
        QCOMPARE(assetsIn(m_original), assets);
        const auto working = must(take());
        const auto binder = open(working->path());
        QCOMPARE(must(binder->count(asset::def)), assets + 1);
        QVERIFY(must(working->isAhead(*binder)));
        QVERIFY(working->publish(*binder, m_none));
        QCOMPARE(assetsIn(m_original), assets + 1);
    }

    void changedElsewhereBetweenSessionsIsTakenAnew()
    {
        {
            const auto working = must(take());
        }
        addOneAsset(*open(m_original), QStringLiteral("There"));
        const qint64 assets = assetsIn(m_original);
        const auto working = must(take());
        QCOMPARE(assetsIn(working->path()), assets);
    }

    void changedOnBothSidesBetweenSessionsIsSaid()
    {
        QString copy;
        {
            const auto working = must(take());
            copy = working->path();
            addOneAsset(*open(copy), QStringLiteral("Here"));
        }
        addOneAsset(*open(m_original), QStringLiteral("There"));
        const QByteArray ours = bytesOf(copy);
        const QByteArray theirs = bytesOf(m_original);
        const auto refused = take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesOf(copy), ours);
        QCOMPARE(bytesOf(m_original), theirs);
    }
};

QTEST_GUILESS_MAIN(TestWorkingCopy)
#include "test_workingcopy.moc"
