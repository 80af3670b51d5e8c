// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as text: what is written is read again, whatever a banner holds.
#include "core/technical/fact.h"

#include <QTest>

namespace ringbinder {

class TestFact final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("word") << "ssh";
        QTest::newRow("spaces") << "Linux telnetd";
        QTest::newRow("quotes") << "say \"yes\"";
        QTest::newRow("backslash") << "C:\\temp\\";
        QTest::newRow("backslash and quote") << "\\\"";
        QTest::newRow("equals") << "a=b=c";
        QTest::newRow("quote inside") << "a\"b";
        QTest::newRow("empty") << "";
        QTest::newRow("letters") << QStringLiteral("Größe łódź 日本 🙂");
        QTest::newRow("as long as allowed") << QString(kLongestFactValue, u'x');
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, value);
        const QList<Fact> facts{
            {QStringLiteral("port"),
             {{QStringLiteral("port"), QStringLiteral("23")}, {QStringLiteral("product"), value}}},
            {QStringLiteral("host"), {}},
            {QStringLiteral("script"), {{QStringLiteral("output"), value}}}};
        const auto read = factsOf(textOfFacts(facts));
        QVERIFY(read);
        QCOMPARE(*read, facts);
    }

    void isReadable()
    {
        const Fact port{QStringLiteral("port"),
                        {{QStringLiteral("protocol"), QStringLiteral("tcp")},
                         {QStringLiteral("port"), QStringLiteral("23")},
                         {QStringLiteral("product"), QStringLiteral("Linux telnetd")}}};
        QCOMPARE(textOfFacts({port}),
                 QStringLiteral("port port=23 product=\"Linux telnetd\" protocol=tcp\n"));
        QCOMPARE(port.item(), QStringLiteral("tcp/23"));
    }

    void controlCharactersBecomeSpaces()
    {
        const QString hostile = QStringLiteral("a\nport port=1\r\tb") + QChar(0x1b) +
                                QStringLiteral("[31mc") + QChar(0x2028) + u'd' + QChar(0x202e) +
                                u'e' + QChar(u'\0') + u'f';
        const QString text =
            textOfFacts({{QStringLiteral("script"), {{QStringLiteral("output"), hostile}}}});
        QCOMPARE(text.count(u'\n'), 1);
        const auto read = factsOf(text);
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().value(QLatin1String("output")),
                 QStringLiteral("a port port=1  b [31mc d e f"));
    }

    void longValuesAreCut()
    {
        const QString text =
            textOfFacts({{QStringLiteral("script"),
                          {{QStringLiteral("output"), QString(kLongestFactValue + 1, u'x')}}}});
        const QString value = factsOf(text)->first().value(QLatin1String("output"));
        QCOMPARE(value.size(), kLongestFactValue + 1);
        QVERIFY(value.endsWith(QChar(0x2026)));
    }

    void unknownKindsAndFieldsAreKept()
    {
        const QString text = QStringLiteral("later thing=1\n\nport colour=red port=1\n");
        const auto read = factsOf(text);
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(1).value(QLatin1String("colour")), QStringLiteral("red"));
        QVERIFY(read->first().item().isEmpty());
        QVERIFY(factsOf(QString())->isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("open quotes") << "host name=a\nport port=\"23\n";
        QTest::newRow("no equals") << "host name=a\nport port\n";
        QTest::newRow("no key") << "host name=a\nport =23\n";
        QTest::newRow("text behind the quotes") << "host name=a\nport port=\"23\"x\n";
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto read = factsOf(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
        QVERIFY(read.error().message.plain().contains(u'2')); // the line
    }

    void items_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("item");
        QTest::newRow("weakness") << "weakness plugin=10 port=443 protocol=tcp"
                                  << "10/tcp/443";
        QTest::newRow("weakness of a host") << "weakness plugin=10"
                                            << "10";
        QTest::newRow("account") << "account account=aw person=x"
                                 << "aw";
        QTest::newRow("software") << "software name=a version=2"
                                  << "a/2";
        QTest::newRow("once a host") << "hardening hardening_index=3"
                                     << "";
    }
    void items()
    {
        QFETCH(QString, text);
        QFETCH(QString, item);
        QCOMPARE(factsOf(text)->first().item(), item);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestFact)
#include "test_fact.moc"
