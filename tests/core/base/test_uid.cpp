// SPDX-License-Identifier: GPL-3.0-or-later
// A uid is sixteen bytes in memory and one exact text in the file; both keep the same order.
#include "core/base/uid.h"

#include <QSet>
#include <QTest>

using namespace ringbinder;

class TestUid final : public QObject {
    Q_OBJECT
private slots:
    void keepsItsText()
    {
        const QString text = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
        const auto uid = Uid::fromString(text);
        QVERIFY(uid.has_value());
        QCOMPARE(uid->toString(), text);
        QCOMPARE(Uid::fromUtf8(text.toUtf8()), uid);
    }

    void refusesEveryOtherForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("upper case") << QStringLiteral("0F8FAD5B-d9cb-469f-a165-70867728950e");
        QTest::newRow("braces") << QStringLiteral("{0f8fad5b-d9cb-469f-a165-70867728950e}");
        QTest::newRow("no dashes") << QStringLiteral("0f8fad5bd9cb469fa16570867728950e0000");
        QTest::newRow("a dash elsewhere") << QStringLiteral("0f8fad5b-d9cb-469f-a165-7086772895-e");
        QTest::newRow("not hexadecimal") << QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950g");
        QTest::newRow("other digits") << QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950٣");
    }

    void refusesEveryOtherForm()
    {
        QFETCH(const QString, text);
        QVERIFY(!Uid::fromString(text));
        QVERIFY(!Uid::fromUtf8(text.toUtf8()));
    }

    void isOrderedAsItsText()
    {
        for (int i = 0; i < 1000; ++i) {
            const Uid a = Uid::generate();
            const Uid b = Uid::generate();
            QCOMPARE(a < b, a.toString() < b.toString());
            QVERIFY(!(a == b));
        }
    }

    // RFC 9562, version 7: later uids come later, so that an index grows at its end.
    void isOfVersionSeven()
    {
        QSet<Uid> seen;
        for (int i = 0; i < 1000; ++i) {
            const Uid uid = Uid::generate();
            const QString text = uid.toString();
            QCOMPARE(text.at(14), QLatin1Char('7'));
            QVERIFY(QStringLiteral("89ab").contains(text.at(19)));
            QCOMPARE(Uid::fromString(text), std::optional(uid));
            seen.insert(uid);
        }
        QCOMPARE(seen.size(), 1000);
        const Uid before = Uid::generate();
        QTest::qWait(2);
        QVERIFY(before < Uid::generate());
    }
};

QTEST_GUILESS_MAIN(TestUid)
#include "test_uid.moc"
