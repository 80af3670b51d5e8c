// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/format.h"
#include "core/schema/validate.h"
#include "tests/support/testregister.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

const Uid kKeeper = *Uid::fromString(u"01111111-2222-3333-4444-555555555555");

QString keeperName(const FieldDef&, const Uid& uid)
{
    return uid == kKeeper ? QStringLiteral("KEE-0001 Smith, John") : QString();
}

// A valid value of the field, and one that people can write (an instant shows no seconds).
Value anyValueOf(const FieldDef& field, QRandomGenerator& random, bool forPeople)
{
    switch (field.type) {
    case FieldType::Text: {
        static const QStringList texts = {QStringLiteral("Lost laptop"),
                                          QStringLiteral("a, b; c"),
                                          QStringLiteral("Größe \\, \"x\""),
                                          QStringLiteral("1.5"),
                                          QStringLiteral("=A1"),
                                          QStringLiteral("🔒")};
        return Value(texts[random.bounded(texts.size())]);
    }
    case FieldType::LongText:
        return Value(QStringLiteral("# One\n\n* two  \n"));
    case FieldType::Integer:
        return Value(qint64(random.bounded(-1000000, 1000001)));
    case FieldType::Decimal: {
        const double number =
            (random.generateDouble() - 0.5) * std::pow(10.0, random.bounded(-12, 18));
        return Value(random.bounded(4) == 0 ? std::round(number) : number);
    }
    case FieldType::Money:
        return Value(qint64(random.bounded(qint64(-200'000'000), qint64(200'000'000))) >>
                     random.bounded(20));
    case FieldType::Date:
        return Value(QDate(1970, 1, 1).addDays(random.bounded(36500)).toString(Qt::ISODate));
    case FieldType::Instant: {
        const qint64 minutes = random.bounded(50'000'000);
        const qint64 rest = forPeople ? 0 : random.bounded(60'000);
        return Value(
            instantToText(QDateTime::fromMSecsSinceEpoch(minutes * 60'000 + rest, Qt::UTC)));
    }
    case FieldType::Choice:
        return Value(
            QString::fromUtf8(field.choices[random.bounded(quint32(field.choices.size()))].token));
    case FieldType::MultiChoice: {
        QStringList tokens;
        for (const Choice& choice : field.choices) {
            if (random.bounded(2) == 0)
                tokens.append(QString::fromUtf8(choice.token));
        }
        return Value(tokens);
    }
    case FieldType::YesNo:
        return Value(int(random.bounded(2)));
    case FieldType::Rating:
        return Value(int(random.bounded(1, 6)));
    case FieldType::Reference:
        return Value(random.bounded(2) == 0 ? kKeeper.toString() : Uid::generate().toString());
    case FieldType::References:
        return Value(QStringList{kKeeper.toString(), Uid::generate().toString()});
    case FieldType::Attachment:
        return Value(QStringLiteral("0123456789abcdef").repeated(4));
    }
    Q_UNREACHABLE();
}

} // namespace

class TestFormat final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void peopleReadLabels()
    {
        const Scales scales;
        const Language english;
        const FormatContext context{&english, &scales, QStringLiteral("EUR"), keeperName};
        const auto shown = [&](const FieldDef& field, const Value& value) {
            return formatValue(field, value, context);
        };
        QCOMPARE(shown(specimen::amount, Value(123456)), QStringLiteral("123,456"));
        QCOMPARE(shown(specimen::weight, Value(1000000.5)), QStringLiteral("1,000,000.5"));
        QCOMPARE(shown(specimen::price, Value(qint64(123450))), QStringLiteral("1,234.50 EUR"));
        QCOMPARE(shown(specimen::due, Value(QStringLiteral("2025-12-31"))),
                 QStringLiteral("2025-12-31"));
        QCOMPARE(shown(specimen::state, Value(QStringLiteral("in_progress"))),
                 QStringLiteral("In progress"));
        QCOMPARE(shown(specimen::state, Value(QStringLiteral("gone"))), QStringLiteral("gone"));
        QCOMPARE(
            shown(specimen::why, Value(QStringList{QStringLiteral("lr"), QStringLiteral("co")})),
            QStringLiteral("Law, regulation; Contract"));
        QCOMPARE(shown(specimen::inScope, Value(0)), QStringLiteral("No"));
        QCOMPARE(shown(specimen::likelihood, Value(4)), QStringLiteral("4 Likely"));
        QCOMPARE(shown(specimen::owner, Value(kKeeper.toString())),
                 QStringLiteral("KEE-0001 Smith, John"));
        QCOMPARE(shown(specimen::owner, Value()), QString());
        FieldDef level = specimen::likelihood;
        level.scale = "level";
        QCOMPARE(shown(level, Value(12)), QStringLiteral("12 High"));
    }
    // What is kept for programs is said to people in words and stays what it is for programs.
    void wordsAreForPeopleOnly()
    {
        FieldDef field = specimen::notes;
        field.fixed = true;
        field.words = [](const QString& stored, const Language& language) {
            return QString(stored.toUpper() + QLatin1Char(' ') + language.code());
        };
        const Value stored(QStringLiteral("[1]x"));
        QCOMPARE(formatValue(field, stored, {}), QStringLiteral("[1]X en"));
        QCOMPARE(formatValue(field, Value(), {}), QString());
        QCOMPARE(machineText(field, stored), QStringLiteral("[1]x"));
        const auto german = Language::load(QStringLiteral("de"));
        QVERIFY(german);
        FormatContext context;
        context.language = &*german;
        QCOMPARE(formatValue(field, stored, context), QStringLiteral("[1]X de"));
    }
    void nothingKnownShowsNumbersAndUids()
    {
        QCOMPARE(formatValue(specimen::likelihood, Value(4), {}), QStringLiteral("4"));
        QCOMPARE(formatValue(specimen::owner, Value(kKeeper.toString()), {}), kKeeper.toString());
        QCOMPARE(formatValue(specimen::price, Value(5), {}), QStringLiteral("0.05"));
    }
    void machinesReadTokens()
    {
        QCOMPARE(machineText(specimen::price, Value(qint64(-5))), QStringLiteral("-0.05"));
        QCOMPARE(machineText(specimen::price, Value(qint64(123450))), QStringLiteral("1234.50"));
        QCOMPARE(machineText(specimen::weight, Value(0.1)), QStringLiteral("0.1"));
        QCOMPARE(machineText(specimen::inScope, Value(1)), QStringLiteral("yes"));
        QCOMPARE(machineText(specimen::why,
                             Value(QStringList{QStringLiteral("ra"), QStringLiteral("co")})),
                 QStringLiteral("ra,co"));
        QCOMPARE(machineText(specimen::owner, Value(kKeeper.toString())), kKeeper.toString());
        QCOMPARE(
            machineText(specimen::owner, Value(kKeeper.toString()),
                        [](const FieldDef&, const Uid&) { return QStringLiteral("KEE-0001"); }),
            QStringLiteral("KEE-0001"));
        QCOMPARE(machineText(specimen::owner, Value()), QString());
    }
    void parsingUndoesFormatting_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < specimen::fields.size(); ++i)
            QTest::newRow(specimen::fields[i]->key) << int(i);
    }
    void parsingUndoesFormatting()
    {
        QFETCH(int, index);
        const FieldDef& field = *specimen::fields[size_t(index)];
        const Scales scales;
        const Language english;
        ParseContext reading{.language = &english,
                             .scales = &scales,
                             .today = QDate(2025, 11, 22),
                             .currency = QStringLiteral("EUR"),
                             .findRecord = [](const FieldDef&, const QString& text) {
                                 return text == QLatin1String("KEE-0001") ? std::optional(kKeeper)
                                                                          : std::nullopt;
                             }};
        FormatContext writing{&english, &scales, QStringLiteral("EUR"), keeperName};
        ParseContext machine{.scales = &scales, .today = QDate(2025, 11, 22)};
        QRandomGenerator random(quint32(index) + 1);
        for (int i = 0; i < 3000; ++i) {
            const Value value = anyValueOf(field, random, true);
            QVERIFY(!validateValue(field, value, &scales));
            const QString shown = formatValue(field, value, writing);
            const auto read = parseValue(field, shown, reading);
            QVERIFY2(read, qPrintable(shown));
            if (field.type == FieldType::Decimal)
                QCOMPARE(read->real(), value.real());
            else
                QVERIFY2(*read == value, qPrintable(shown));

            const Value exact = anyValueOf(field, random, false);
            const QString text = machineText(field, exact);
            const auto back = parseValue(field, text, machine);
            QVERIFY2(back, qPrintable(text));
            QVERIFY2(*back == exact || back->real() == exact.real(), qPrintable(text));
            QCOMPARE(machineText(field, *back), text);
        }
    }
    void listsKeepTheirCommas()
    {
        const QStringList entries = {QStringLiteral("a,b"), QStringLiteral("c\\d"),
                                     QStringLiteral("e")};
        QCOMPARE(splitList(joinList(entries)), entries);
        QCOMPARE(splitList(QStringLiteral(" a , , b\\,c,")),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b,c")}));
        QCOMPARE(splitList(QString()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
