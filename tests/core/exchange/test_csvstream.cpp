// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of CSV row by row: the same rows as the one that reads all at once, whatever the
// encoding and wherever the pieces of the file are cut, and no more memory than its longest row.
#include "core/exchange/csvstream.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace ringbinder;

namespace {

using Rows = QList<QStringList>;

Result<Rows> streamed(QByteArray bytes, const CsvReadOptions& options = {})
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("no buffer");
    auto stream = CsvStream::open(buffer, options);
    if (!stream)
        return fail(stream.error());
    Rows rows;
    qint64 first = 1; // the line "sep=;" counts
    while (true) {
        const auto more = stream->next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return rows;
        rows.append(stream->cells());
        if (rows.size() == 1)
            first = stream->rowNumber();
        if (stream->rowNumber() != first + rows.size() - 1)
            qFatal("row %d is called %d", int(rows.size()), int(stream->rowNumber()));
    }
}

Rows whole(const QByteArray& bytes, const CsvReadOptions& options = {})
{
    NoProgress progress;
    const auto source = readCsv(bytes, QStringLiteral("a.csv"), options, progress);
    if (!source)
        qFatal("%s", qPrintable(source.error().message.plain()));
    Rows rows;
    for (const auto& row : source->sheets[0].rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells.append(cell.text);
        rows.append(cells);
    }
    return rows;
}

// Rows of odd lengths with every kind of cell, until there are this many bytes.
QString manyRows(qsizetype letters)
{
    QString text = QStringLiteral("Name;Größe;Note\r\n");
    for (int i = 0; text.size() < letters; ++i) {
        text += QStringLiteral("row %1;\"a \"\"quoted\"\" %2\";\"two\r\nlines äöü€\"\r\n")
                    .arg(i)
                    .arg(QString(i % 97, u'ß'));
        if (i % 50 == 0)
            text += QStringLiteral("\r\n");
    }
    return text;
}

} // namespace

class TestCsvStream final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheOtherReads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = manyRows(3 << 20); // more than two pieces
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("windows-1252") << text.toLatin1().replace('?', '\x80');
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray wide = utf16(text);
        QTest::newRow("utf-16") << wide;
        QTest::newRow("line feeds")
            << QString(text).replace(QLatin1String("\r\n"), QLatin1String("\n")).toUtf8();
        QTest::newRow("sep=") << QByteArray("sep=;\r\n") + text.toUtf8();
        QTest::newRow("short") << QByteArray("a,b\n1,2");
        QTest::newRow("empty") << QByteArray();
    }
    void readsWhatTheOtherReads()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = streamed(bytes);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message.plain()));
        Rows expected = whole(bytes);
        if (bytes.startsWith("sep="))
            expected.removeFirst(); // the stream counts that line, and does not show it
        QCOMPARE(rows->size(), expected.size());
        QVERIFY(*rows == expected);
    }

    void cutsNowhereInARow()
    {
        // The end of the first piece falls on every place of a line end and of a letter.
        for (int shift = 0; shift < 8; ++shift) {
            QByteArray bytes = "a;b\r\n";
            bytes += QByteArray((1 << 20) - 12 + shift, 'x') + ";ä\r\n1;2\r\n";
            const auto rows = streamed(bytes);
            QVERIFY(rows);
            QCOMPARE(rows->size(), 3);
            QCOMPARE(rows->at(1).at(1), QStringLiteral("ä"));
            QCOMPARE(rows->at(2), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        }
    }

    void namesTheRowOfAnError()
    {
        QByteArray bytes = manyRows(2 << 20).toUtf8();
        const qint64 rows = whole(bytes).size();
        bytes += "x;\"never closed\r\n";
        const auto open = streamed(bytes);
        QVERIFY(!open);
        QCOMPARE(open.error().kind, Error::Kind::Invalid);
        QVERIFY2(open.error().message.plain().contains(QString::number(rows + 1)),
                 qPrintable(open.error().message.plain()));

        QByteArray wrong = manyRows(2 << 20).toUtf8();
        const auto line = wrong.count('\n') + 1;
        wrong += "x;\xFF\r\n";
        const auto damaged = streamed(wrong);
        QVERIFY(!damaged);
        QVERIFY2(damaged.error().message.plain().contains(QStringLiteral("Line %1 ").arg(line)),
                 qPrintable(damaged.error().message.plain()));
    }

    void limitsARow()
    {
        QByteArray bytes = "a;b\r\n\"";
        bytes += QByteArray("text without an end\r\n").repeated(2 << 20);
        const auto rows = streamed(bytes);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Limit);
        QVERIFY2(rows.error().message.plain().startsWith(QStringLiteral("Row 2 is longer")),
                 qPrintable(rows.error().message.plain()));
    }

    void leavesOutZerosAndGuards()
    {
        const auto rows = streamed(QByteArray("a,b\n\"'=1+1\",x") + QByteArray(1, '\0') + "y\n");
        QVERIFY(rows);
        QCOMPARE(rows->at(1), (QStringList{QStringLiteral("=1+1"), QStringLiteral("xy")}));
    }
};

QTEST_GUILESS_MAIN(TestCsvStream)
#include "test_csvstream.moc"
