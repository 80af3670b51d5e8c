// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/controlnumber.h"

#include <QTest>

namespace ringbinder {

class TestControlNumber final : public QObject {
    Q_OBJECT

private slots:
    void numbersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("former");
        const auto row = [](const char* text, const char* number, bool former = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(number) << former;
        };
        row("8.13", "A.8.13");
        row("8,13", "A.8.13");
        row("a8.13", "A.8.13");
        row("A.8.13", "A.8.13");
        row("A 8.13", "A.8.13");
        row("A8 13", "A.8.13");
        row("A-8-13", "A.8.13");
        row("a_8_13", "A.8.13");
        row(" A.8.13. ", "A.8.13");
        row("A.05.01", "A.5.1");
        row("Annex A 5.1", "A.5.1");
        row("Anhang A.5.1", "A.5.1");
        row("ISO 27001 A.5.1", "A.5.1");
        row("ISO/IEC 27001:2022 A.5.1", "A.5.1");
        row("2022:A.5.1", "A.5.1");
        row("12.3.1", "A.12.3.1", true);
        row("A.12.3.1", "A.12.3.1", true);
        row("A12.3.1", "A.12.3.1", true);
        row("2013:A.9.2.3", "A.9.2.3", true);
        row("27001:2013 Annex A.9.2.3", "A.9.2.3", true);
    }
    void numbersAreRead()
    {
        QFETCH(QString, text);
        const auto read = parseControlNumber(text);
        QVERIFY(read);
        QTEST(read->number, "number");
        QTEST(read->edition == AnnexEdition::Of2013, "former");
    }

    void otherTextIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "backup",
                                 "A",
                                 "A.8",
                                 "8",
                                 "8 13",
                                 "OWN-01",
                                 "RSK-0007",
                                 "27701:A.7.2.1",
                                 "A.9.2" /* an objective of 2013 */,
                                 "A.4.1",
                                 "4.1" /* a clause */,
                                 "A.19.1.1",
                                 "A.8.0",
                                 "A.8.130",
                                 "8.13.1.2",
                                 "A.8.13 Backup",
                                 "2013:A.5.1",
                                 "2022:A.12.3.1",
                                 "2025.11.22",
                                 "1.250,00",
                                 "AA.5.1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void otherTextIsNoNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!parseControlNumber(text));
    }

    void numberBeforeATitleIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("rest");
        QTest::newRow("blank") << QStringLiteral("A.8.13 Information backup")
                               << QStringLiteral("A.8.13") << QStringLiteral("Information backup");
        QTest::newRow("dash") << QStringLiteral("8.13 – Sicherung") << QStringLiteral("A.8.13")
                              << QStringLiteral("Sicherung");
        QTest::newRow("colon") << QStringLiteral("A.12.3.1: Backup") << QStringLiteral("A.12.3.1")
                               << QStringLiteral("Backup");
        QTest::newRow("nothing") << QStringLiteral("A.5.1") << QStringLiteral("A.5.1") << QString();
    }
    void numberBeforeATitleIsRead()
    {
        QFETCH(QString, text);
        const auto read = leadingControlNumber(text);
        QVERIFY(read);
        QTEST(read->control.number, "number");
        QTEST(read->rest, "rest");
    }

    void numberThatGoesOnIsSomethingElse()
    {
        QVERIFY(!leadingControlNumber(QStringLiteral("8.13a Backup")));
        QVERIFY(!leadingControlNumber(QStringLiteral("8.13.1.2 Backup")));
        QVERIFY(!leadingControlNumber(QStringLiteral("5.100 units")));
        QVERIFY(!leadingControlNumber(QStringLiteral("Backup A.8.13")));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestControlNumber)
#include "test_controlnumber.moc"
