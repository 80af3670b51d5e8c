// SPDX-License-Identifier: GPL-3.0-or-later
// Files of earlier schemas, one kept from each: they open, keep what they hold, and are copied
// before the first step touches them. There is always a later step here: one that only tests have.
#include "core/registers/assets/asset.h"
#include "core/registers/registry.h"
#include "core/store/binder.h"
#include "core/store/migrations.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestUpgrade final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/ring bänd XXXXXX")};
    QString m_path;
    Binder::Options m_options;

    static void everySchema()
    {
        QTest::addColumn<int>("schema");
        for (const Migration& step : migrations()) {
            if (step.number < newestSchema())
                QTest::addRow("schema %d", step.number) << step.number;
        }
    }

private slots:

    void init()
    {
        QFETCH(int, schema);
        m_path = m_folder.filePath(QStringLiteral("old %1.isms").arg(schema));
        QFile::remove(m_path);
        QVERIFY2(QFile::copy(QStringLiteral(TEST_DATA_DIR "/binders/schema-%1.isms").arg(schema),
                             m_path),
                 "every schema keeps a file in tests/data/binders");
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        m_options = {};
        m_options.backupFolder = m_folder.filePath(QStringLiteral("backups"));
        QDir(m_options.backupFolder).removeRecursively();
    }

    void readingLeavesTheFileAsItWas_data() { everySchema(); }
    void readingLeavesTheFileAsItWas()
    {
        const QByteArray before = bytesOf(m_path);
        {
            const auto binder =
                Binder::open(m_path, registers(), Binder::Access::ReadOnly, m_options);
            QVERIFY2(binder, qPrintable(binder ? QString() : binder.error().detail));
            const auto asset = (*binder)->findByCode(QStringLiteral("AST-0001"));
            QVERIFY(asset && *asset);
            QCOMPARE((*asset)->text(asset::name), QStringLiteral("Kundenakten"));
            for (const RegisterDef* def : registers().all())
                QVERIFY2((*binder)->count(*def), def->key);
        }
        QCOMPARE(bytesOf(m_path), before);
    }

    void writingUpgradesAfterACopy_data() { everySchema(); }
    void writingUpgradesAfterACopy()
    {
        QFETCH(int, schema);
        const auto binder = Binder::open(m_path, registers(), Binder::Access::ReadWrite, m_options);
        QVERIFY2(binder, qPrintable(binder ? QString() : binder.error().detail));
        QCOMPARE((*binder)->schemaVersion(), newestSchema());
        QVERIFY(!(*binder)->session().canUndo()); // an upgrade is a barrier
        const auto history = (*binder)->history({});
        QVERIFY(history && history->first().kind == ChangeKind::Migration);
        const auto asset = (*binder)->findByCode(QStringLiteral("AST-0001"));
        QVERIFY(asset && *asset);
        QCOMPARE((*asset)->text(asset::notes), QStringLiteral("Im Keller"));
        NoProgress progress;
        const auto findings = (*binder)->verify(progress);
        QVERIFY(findings && findings->isEmpty());
        QDirIterator copies(m_options.backupFolder, {QStringLiteral("*.isms")}, QDir::Files,
                            QDirIterator::Subdirectories);
        QVERIFY(copies.hasNext());
        QCOMPARE(copies.next().contains(QStringLiteral("before-upgrade-v%1").arg(schema)), true);
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "test_upgrade.moc"
