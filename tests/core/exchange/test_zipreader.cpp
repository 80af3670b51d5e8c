// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipreader.h"

#include <QFile>
#include <QTest>

using namespace ringbinder;

namespace {

QByteArray brokenFile(const QString& name)
{
    QFile file(QString(QStringLiteral(TEST_DATA_DIR "/broken/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray honestFile()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/tables/openpyxl.xlsx"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestZipReader final : public QObject {
    Q_OBJECT
private slots:
    void hostileArchivesAreRefusedWithTheReason_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, Kind kind, const char* says) {
            QTest::newRow(name) << kind << QString::fromUtf8(says);
        };
        row("zip-slip-parent.xlsx", Kind::Invalid, "unsafe path \"../evil\"");
        row("zip-slip-root.xlsx", Kind::Invalid, "unsafe path \"/etc/evil\"");
        row("zip-slip-inside.xlsx", Kind::Invalid, "unsafe path");
        row("zip-slip-drive.xlsx", Kind::Invalid, "unsafe path");
        row("zip-slip-backslash.xlsx", Kind::Invalid, "unsafe path");
        row("zip-symlink.xlsx", Kind::Invalid, "is a link");
        row("zip-double.xlsx", Kind::Invalid, "twice");
        row("zip-bomb.xlsx", Kind::Limit, "unpack to far more");
        row("zip-many.xlsx", Kind::Limit, "more entries");
        row("zip-size-lie-big.xlsx", Kind::Limit, "unpack to far more");
        row("zip-encrypted.xlsx", Kind::Unsupported, "encrypted");
        row("zip-method.xlsx", Kind::Unsupported, "packed in a way");
        row("zip-offset.xlsx", Kind::Damaged, "damaged");
        row("zip-directory-place.xlsx", Kind::Damaged, "damaged");
        row("zip-truncated.xlsx", Kind::Damaged, "damaged");
        row("zip-overlap-names.xlsx", Kind::Damaged, "damaged");
        row("zip-overlap.xlsx", Kind::Damaged, "lie over one another");
        row("zip-not.xlsx", Kind::NotOurs, "not a ZIP archive");
    }
    void hostileArchivesAreRefusedWithTheReason()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, says);
        const QByteArray bytes = brokenFile(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!bytes.isEmpty());
        const Result<ZipReader> zip = ZipReader::open(bytes);
        QVERIFY(!zip);
        QCOMPARE(zip.error().kind, kind);
        QVERIFY2(zip.error().message.plain().contains(says),
                 qPrintable(zip.error().message.plain()));
    }

    void liesAboutContentAreFoundWhenReading_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("crc") << QStringLiteral("zip-crc.xlsx");
        QTest::newRow("size") << QStringLiteral("zip-size-lie-small.xlsx");
    }
    void liesAboutContentAreFoundWhenReading()
    {
        QFETCH(QString, file);
        const Result<ZipReader> zip = ZipReader::open(brokenFile(file));
        QVERIFY(zip);
        const Result<QByteArray> bytes = zip->read(QStringLiteral("a"));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Error::Kind::Damaged);
    }

    void everyTruncationIsRefused()
    {
        const QByteArray whole = honestFile();
        QVERIFY(whole.size() > 1000);
        QVERIFY(ZipReader::open(whole));
        for (qsizetype size = 0; size < whole.size(); size += 7)
            QVERIFY(!ZipReader::open(whole.left(size)));
    }

    void flippedBytesNeverGiveOtherContent()
    {
        const QByteArray whole = honestFile();
        const Result<ZipReader> honest = ZipReader::open(whole);
        QVERIFY(honest);
        const QString part = QStringLiteral("xl/worksheets/sheet1.xml");
        const QByteArray content = honest->read(part).value();
        for (qsizetype at = 0; at < whole.size(); at += 11) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ 0x10);
            const Result<ZipReader> zip = ZipReader::open(flipped);
            if (!zip)
                continue;
            const Result<QByteArray> read = zip->read(part);
            QVERIFY(!read || *read == content);
        }
    }

    void namesAreFoundInAnyCase()
    {
        const Result<ZipReader> zip = ZipReader::open(honestFile());
        QVERIFY(zip);
        QVERIFY(zip->contains(QStringLiteral("XL/Workbook.XML")));
        QVERIFY(zip->names().contains(QStringLiteral("xl/workbook.xml")));
        QCOMPARE(zip->read(QStringLiteral("xl/Workbook.xml"))->size(),
                 zip->unpackedSize(QStringLiteral("xl/workbook.xml")));
        const auto missing = zip->read(QStringLiteral("nothing"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    }

    void readingOverAndOverEnds()
    {
        ZipLimits limits;
        limits.unpackedBytes = 64 * 1024;
        const Result<ZipReader> zip = ZipReader::open(honestFile(), limits);
        QVERIFY(zip);
        Result<QByteArray> read = QByteArray();
        for (int i = 0; i < 1000 && read; ++i)
            read = zip->read(QStringLiteral("xl/styles.xml"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Limit);
    }
};


QTEST_GUILESS_MAIN(TestZipReader)
#include "test_zipreader.moc"
