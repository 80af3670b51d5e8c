// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textcodec.h"

#include <QTest>

using namespace ringbinder;

class TestTextCodec final : public QObject {
    Q_OBJECT
private slots:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("certain");
        QTest::newRow("ascii") << QByteArray("abc") << QStringLiteral("utf-8") << false;
        QTest::newRow("utf-8") << QByteArray("ein st\xC3\xBC"
                                             "ck text")
                               << QStringLiteral("utf-8") << true;
        QTest::newRow("utf-8 mark") << QByteArray("\xEF\xBB\xBF"
                                                  "a")
                                    << QStringLiteral("utf-8") << true;
        QTest::newRow("1252") << QByteArray("Ma\xDFnahme \x80") << QStringLiteral("windows-1252")
                              << false;
        QTest::newRow("utf-16le mark") << QByteArray("\xFF\xFE"
                                                     "a\0",
                                                     4)
                                       << QStringLiteral("utf-16le") << true;
        QTest::newRow("utf-16be mark")
            << QByteArray("\xFE\xFF\0a", 4) << QStringLiteral("utf-16be") << true;
        QTest::newRow("utf-16le") << QByteArray("a\0b\0c\0", 6) << QStringLiteral("utf-16le")
                                  << false;
        QTest::newRow("utf-16be") << QByteArray("\0a\0b\0c", 6) << QStringLiteral("utf-16be")
                                  << false;
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("utf-8") << false;
    }
    void guesses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(bool, certain);
        const Result<EncodingGuess> guess = guessEncoding(bytes);
        QVERIFY(guess);
        QCOMPARE(guess->name, name);
        QCOMPARE(guess->certain, certain);
        QVERIFY(toUtf8(bytes, guess->name));
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("1252") << QByteArray("\x80\x84\xFC") << QStringLiteral("windows-1252")
                              << QStringLiteral("€„ü");
        QTest::newRow("utf-16le pair")
            << QByteArray("\xFF\xFE\x3D\xD8\x12\xDD", 6) << QStringLiteral("UTF-16LE")
            << QString::fromUtf8("\xF0\x9F\x94\x92");
        QTest::newRow("utf-16be") << QByteArray("\xFE\xFF\0\xFC", 4) << QStringLiteral("utf-16be")
                                  << QStringLiteral("ü");
        if (knownEncodings().contains(QLatin1String("ibm850")))
            QTest::newRow("850") << QByteArray("\x81") << QStringLiteral("ibm850")
                                 << QStringLiteral("ü");
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const Result<QByteArray> utf8 = toUtf8(bytes, encoding);
        QVERIFY(utf8);
        QCOMPARE(QString::fromUtf8(*utf8), text);
    }

    void refusesWhatIsNotText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QStringLiteral("utf-8");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QStringLiteral("utf-8");
        QTest::newRow("past the end") << QByteArray("\xF4\x90\x80\x80") << QStringLiteral("utf-8");
        QTest::newRow("cut") << QByteArray("a\xE2\x82") << QStringLiteral("utf-8");
        QTest::newRow("high alone") << QByteArray("\x3D\xD8"
                                                  "a\0",
                                                  4)
                                    << QStringLiteral("utf-16le");
        QTest::newRow("high last") << QByteArray("\x3D\xD8", 2) << QStringLiteral("utf-16le");
        QTest::newRow("low alone") << QByteArray("\x12\xDD", 2) << QStringLiteral("utf-16le");
        QTest::newRow("odd length") << QByteArray("a\0b", 3) << QStringLiteral("utf-16le");
        QTest::newRow("hole in 1252") << QByteArray("\x81") << QStringLiteral("windows-1252");
    }
    void refusesWhatIsNotText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const Result<QByteArray> utf8 = toUtf8(bytes, encoding);
        QVERIFY(!utf8);
        QCOMPARE(utf8.error().kind, Error::Kind::Invalid);
        QVERIFY(utf8.error().message.plain().contains(QLatin1String("Line 1")));
    }

    void unknownNameIsRefusedWithTheKnown()
    {
        const Result<QByteArray> utf8 = toUtf8("a", QStringLiteral("klingon"));
        QVERIFY(!utf8);
        QCOMPARE(utf8.error().kind, Error::Kind::Unsupported);
        QVERIFY(utf8.error().message.plain().contains(QLatin1String("windows-1252")));
    }
};

QTEST_GUILESS_MAIN(TestTextCodec)
#include "test_textcodec.moc"
