// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/canonical.h"
#include "tests/support/testregister.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

const Uid kSome = *Uid::fromString(u"11111111-2222-3333-4444-555555555555");
const Uid kOther = *Uid::fromString(u"01111111-2222-3333-4444-555555555555");

Record fullRecord()
{
    Record record(specimen::def, kSome);
    record.setCode(QStringLiteral("SPC-0001"));
    record.setFormerCode(QStringLiteral("SPC-0009"));
    record.set(specimen::title, QStringLiteral("Lost \"laptop\"\\"));
    record.set(specimen::notes, QStringLiteral("a\nb\t\u00e9\U0001F512\u0001"));
    record.set(specimen::amount, qint64(-12));
    record.set(specimen::weight, 3.0);
    record.set(specimen::price, Money{123450});
    record.set(specimen::due, QDate(2025, 12, 31));
    record.set(specimen::state, specimen::State::InProgress);
    record.set(specimen::why, QStringList{QStringLiteral("ra"), QStringLiteral("co")});
    record.set(specimen::inScope, true);
    record.set(specimen::likelihood, Rating{4});
    record.set(specimen::owner, kOther);
    record.set(specimen::seeAlso, QList<Uid>{kSome, kOther});
    record.setExtras({{QStringLiteral("x_room"), Value(QStringLiteral("4.2"))},
                      {QStringLiteral("x_age"), Value(qint64(7))}});
    return record;
}

QString randomText(QRandomGenerator& random)
{
    QString text;
    for (int i = int(random.bounded(20)); i >= 0; --i) {
        switch (random.bounded(4)) {
        case 0:
            text += QChar(random.bounded(1, 0x80));
            break;
        case 1:
            text += QChar(random.bounded(0x80, 0x10000)); // lone surrogates too
            break;
        case 2:
            for (const char16_t unit : QChar::fromUcs4(char32_t(random.bounded(0x10000, 0x110000))))
                text += QChar(unit);
            break;
        default:
            text += QLatin1Char("\"\\/,{}[]:"[random.bounded(9)]);
        }
    }
    return text;
}

Value randomValue(QRandomGenerator& random)
{
    switch (random.bounded(5)) {
    case 0:
        return Value(randomText(random));
    case 1:
        return Value(qint64(random.generate64()) >> random.bounded(64));
    case 2:
        return Value((random.generateDouble() - 0.5) * std::pow(10.0, random.bounded(-30, 30)));
    case 3:
        return Value(QStringList{randomText(random), randomText(random)});
    default:
        return {};
    }
}

} // namespace

class TestCanonical final : public QObject {
    Q_OBJECT
private slots:
    void bytesNeverChange()
    {
        // History and digests of all existing files rest on these very bytes.
        const QByteArray expected =
            "{\"amount\":-12,\"code\":\"SPC-0001\",\"due\":\"2025-12-31\",\"extra\":{\"x_age\":7,"
            "\"x_room\":\"4.2\"},\"former_code\":\"SPC-0009\",\"in_scope\":1,\"likelihood\":4,"
            "\"notes\":\"a\\nb\\t\xc3\xa9\xf0\x9f\x94\x92\\u0001\","
            "\"owner\":\"01111111-2222-3333-4444-555555555555\",\"price_minor\":123450,"
            "\"state\":\"in_progress\",\"title\":\"Lost \\\"laptop\\\"\\\\\","
            "\"uid\":\"11111111-2222-3333-4444-555555555555\",\"weight\":3.0,\"why\":[\"ra\","
            "\"co\"]}";
        QCOMPARE(canonicalJson(fullRecord()), expected);
        QCOMPARE(CanonicalWriter(specimen::def).write(fullRecord()), expected);
    }
    void isJsonForOthers()
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(canonicalJson(fullRecord()), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.object()[u"title"].toString(), QStringLiteral("Lost \"laptop\"\\"));
        QCOMPARE(document.object()[u"notes"].toString(), fullRecord().text(specimen::notes));
    }
    void nothingRecordedLeavesOnlyTheUid()
    {
        QCOMPARE(canonicalJson(Record(specimen::def, kSome)),
                 QByteArray("{\"uid\":\"11111111-2222-3333-4444-555555555555\"}"));
    }
    void wholeNumbersInADecimalFieldAreOneForm()
    {
        Record a(specimen::def, kSome);
        Record b(specimen::def, kSome);
        a.setValue(specimen::weight, Value(3.0));
        b.setValue(specimen::weight, Value(qint64(3)));
        QCOMPARE(canonicalJson(a), canonicalJson(b));
        a.setValue(specimen::weight, Value(-0.0));
        b.setValue(specimen::weight, Value(0.0));
        QCOMPARE(canonicalJson(a), canonicalJson(b));
    }
    void infinityIsLeftOut()
    {
        Record record(specimen::def, kSome);
        record.setValue(specimen::weight, Value(std::numeric_limits<double>::infinity()));
        QVERIFY(!canonicalJson(record).contains("weight"));
        QVERIFY(canonicalValue(record.value(specimen::weight)).isEmpty());
    }
    void linksOnlyWhenAskedForAndInOneOrder()
    {
        Record record = fullRecord();
        QVERIFY(!canonicalJson(record).contains("see_also"));
        const QByteArray with = canonicalJson(record, Links::Include);
        record.set(specimen::seeAlso, QList<Uid>{kOther, kSome});
        QCOMPARE(canonicalJson(record, Links::Include), with);
        QVERIFY(with.contains("\"see_also\":[\"01111111-2222-3333-4444-555555555555\",\"111"));
    }
    void computedFieldsAreLeftOut()
    {
        Record record = fullRecord();
        record.setValue(specimen::product, Value(qint64(99)));
        QCOMPARE(canonicalJson(record), canonicalJson(fullRecord()));
    }
    void recordReadsBack()
    {
        Record record = fullRecord();
        record.set(specimen::seeAlso, QList<Uid>{kOther, kSome});
        const auto read = recordFromJson(specimen::def, canonicalJson(record, Links::Include));
        QVERIFY(read);
        QVERIFY(*read == record);
    }
    void anyValueReadsBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const Value value = randomValue(random);
            QVERIFY2(valueFromCanonical(canonicalValue(value)) == value, canonicalValue(value));
        }
        for (const qint64 edge :
             {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
            QCOMPARE(valueFromCanonical(canonicalValue(Value(edge))), Value(edge));
        for (const double edge : {0.1, 1e300, 5e-324, 1e15, 123456789012345680.0})
            QCOMPARE(valueFromCanonical(canonicalValue(Value(edge))), Value(edge));
        QVERIFY(valueFromCanonical({}).isNull());
    }
    void anyRecordReadsBack()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 2'000; ++i) {
            Record record(specimen::def);
            record.setValue(specimen::title, Value(randomText(random)));
            record.setValue(specimen::notes, Value(randomText(random)));
            record.setValue(specimen::amount, Value(qint64(random.generate64())));
            record.setValue(specimen::weight, Value(random.generateDouble()));
            QMap<QString, Value> extras;
            for (int n = int(random.bounded(4)); n > 0; --n) {
                if (const Value value = randomValue(random); !value.isNull())
                    extras.insert(QString(QStringLiteral("x_") + randomText(random)), value);
            }
            record.setExtras(extras);
            const QByteArray json = canonicalJson(record);
            const auto read = recordFromJson(specimen::def, json);
            QVERIFY2(read, json);
            QVERIFY2(*read == record, json);
            QCOMPARE(canonicalJson(*read), json);
            const auto extrasRead = extrasFromCanonical(canonicalExtras(extras));
            QVERIFY(extrasRead);
            QCOMPARE(*extrasRead, extras);
        }
    }
    void damagedJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        const QByteArray uid = "\"uid\":\"11111111-2222-3333-4444-555555555555\"";
        QTest::newRow("empty") << QByteArray() << "{";
        QTest::newRow("no uid") << QByteArray("{}") << "uid";
        QTest::newRow("bad uid") << QByteArray("{\"uid\":\"1\"}") << "uid";
        QTest::newRow("array") << QByteArray("[1]") << "{";
        QTest::newRow("cut") << QByteArray("{" + uid + ",\"title\":\"Los") << "title";
        QTest::newRow("trailing") << QByteArray("{" + uid + "} x") << "}";
        QTest::newRow("unknown key") << QByteArray("{" + uid + ",\"colour\":\"red\"}") << "colour";
        QTest::newRow("repeated key") << QByteArray("{" + uid + "," + uid + "}") << "uid";
        QTest::newRow("computed key") << QByteArray("{" + uid + ",\"product\":1}") << "product";
        QTest::newRow("wrong type") << QByteArray("{" + uid + ",\"amount\":\"many\"}") << "amount";
        QTest::newRow("fraction") << QByteArray("{" + uid + ",\"amount\":1.5}") << "amount";
        QTest::newRow("too large")
            << QByteArray("{" + uid + ",\"amount\":99999999999999999999}") << "amount";
        QTest::newRow("object value") << QByteArray("{" + uid + ",\"title\":{}}") << "title";
        QTest::newRow("list of numbers") << QByteArray("{" + uid + ",\"why\":[1]}") << "why";
        QTest::newRow("nested list") << QByteArray("{" + uid + ",\"why\":[[\"a\"]]}") << "why";
        QTest::newRow("not UTF-8") << QByteArray("{" + uid + ",\"title\":\"\xff\"}") << "title";
        QTest::newRow("bad escape") << QByteArray("{" + uid + ",\"title\":\"\\u12\"}") << "title";
        QTest::newRow("bare extra key")
            << QByteArray("{" + uid + ",\"extra\":{\"room\":1}}") << "extra";
        QTest::newRow("extra not object") << QByteArray("{" + uid + ",\"extra\":1}") << "extra";
    }
    void damagedJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        const auto read = recordFromJson(specimen::def, json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QCOMPARE(read.error().detail, names);
    }
    void everyCutIsSurvived()
    {
        const QByteArray whole = canonicalJson(fullRecord());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!recordFromJson(specimen::def, whole.left(size)));
    }
    void blanksAndOrderOfOthersAreRead()
    {
        const auto read = recordFromJson(specimen::def, R"( { "weight" : 3 , "code":null,
            "in_scope": true, "amount": "12", "title":"A\/B",
            "uid":"11111111-2222-3333-4444-555555555555" } )");
        QVERIFY(read);
        QCOMPARE(read->get(specimen::weight), 3.0);
        QVERIFY(read->value(specimen::weight).isReal());
        QCOMPARE(read->get(specimen::inScope), true);
        QCOMPARE(read->get(specimen::amount), 12);
        QCOMPARE(read->text(specimen::title), QStringLiteral("A/B"));
    }
    void valuesOfADocumentFitTheirField()
    {
        const qint64 large = (qint64(1) << 60) + 1;
        const auto asText = valueFromJson(specimen::amount, Value(large).toJson());
        QVERIFY(asText);
        QCOMPARE(asText->integer(), large);
        const auto asDigits = valueFromJson(specimen::amount, QJsonValue(large));
        QVERIFY(asDigits);
        QCOMPARE(asDigits->integer(), large);
        const auto weight = valueFromJson(specimen::weight, QJsonValue(3));
        QVERIFY(weight && weight->isReal());
        QVERIFY(valueFromJson(specimen::title, QJsonValue())->isNull());
        QVERIFY(!valueFromJson(specimen::title, QJsonValue(1)));
        QVERIFY(!valueFromJson(specimen::title, QJsonObject()));
        QVERIFY(!valueFromJson(specimen::why, QJsonValue(QStringLiteral("ra"))));
    }
};

QTEST_GUILESS_MAIN(TestCanonical)
#include "test_canonical.moc"
