// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/validate.h"
#include "tests/support/testregister.h"

#include <QTest>

#include <limits>

using namespace ringbinder;
using namespace ringbinder::test;

Q_DECLARE_METATYPE(ringbinder::Value)

namespace {
QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}
const FieldDef& fieldOf(const char* key)
{
    return *specimen::def.field(text(key));
}
} // namespace

class TestValidate final : public QObject {
    Q_OBJECT
private slots:
    void badValuesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* key, const Value& value,
                            const char* says) {
            QTest::newRow(name) << text(key) << value << text(says);
        };
        row("title not text", "title", Value(1), "Title");
        row("title too long", "title", Value(QString(501, QLatin1Char('x'))), "501");
        row("own length", "reference", Value(QString(41, QLatin1Char('x'))), "40");
        row("line break", "title", Value(text("a\nb")), "line breaks");
        row("NUL", "title", Value(QString(QChar(0))), "cannot be stored");
        row("control in long text", "notes", Value(text("a\x01")), "cannot be stored");
        row("half a character", "title", Value(QString(QChar(0xd800))), "cannot be stored");
        row("long text too long", "notes", Value(QString((1 << 20) + 1, QLatin1Char('x'))),
            "1048576");
        row("integer not number", "amount", Value(text("1")), "Amount");
        row("integer real", "amount", Value(1.5), "Amount");
        row("below range", "amount", Value(-1000001), "-1000000");
        row("above range", "amount", Value(1000001), "1000000");
        row("infinite", "weight", Value(std::numeric_limits<double>::infinity()), "Weight");
        row("not a number", "weight", Value(std::numeric_limits<double>::quiet_NaN()), "Weight");
        row("money beyond exactness", "price_minor", Value((qint64(1) << 53) + 1),
            "90071992547409.92");
        row("no such day", "due", Value(text("2025-02-29")), "2025-02-29");
        row("date form", "due", Value(text("31.12.2025")), "31.12.2025");
        row("date with time", "due", Value(text("2025-12-31T00:00:00")), "2025-12-31");
        row("instant without zone", "seen_at", Value(text("2025-12-31T00:00:00.000")),
            "2025-12-31");
        row("instant without milliseconds", "seen_at", Value(text("2025-12-31T00:00:00Z")),
            "2025-12-31");
        row("unknown token", "state", Value(text("closed")), "open, in_progress, done");
        row("label is no token", "state", Value(text("Open")), "open, in_progress, done");
        row("unknown token in list", "why", Value(QStringList{text("zz")}), "ra, lr, co, br");
        row("list not in order", "why", Value(QStringList{text("co"), text("ra")}), "Reasons");
        row("list repeats", "why", Value(QStringList{text("ra"), text("ra")}), "Reasons");
        row("list as text", "why", Value(text("ra")), "Reasons");
        row("yes or no", "in_scope", Value(2), "In scope");
        row("off the scale", "likelihood", Value(6), "5 Almost certain");
        row("zero rating", "likelihood", Value(0), "Likelihood");
        row("reference", "owner", Value(text("KEE-0001")), "KEE-0001");
        row("references", "see_also", Value(QStringList{text("x")}), "See also");
        row("short hash", "file", Value(text("abc")), "SHA-256");
        row("hash in capitals", "file", Value(text("A").repeated(64)), "SHA-256");
    }
    void badValuesAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(Value, value);
        QFETCH(QString, says);
        const Scales scales;
        const FieldDef& field = *specimen::def.field(key);
        const auto issue = validateValue(field, value, &scales);
        QVERIFY(issue);
        QCOMPARE(issue->field, &field);
        QCOMPARE(issue->severity, Issue::Severity::Error);
        const QString said = issue->message.plain();
        QVERIFY2(said.contains(says), qPrintable(said));
        QVERIFY2(said.contains(text(field.label)), qPrintable(said));
        QVERIFY2(said.size() < 300, qPrintable(said));
    }
    void goodValuesPass()
    {
        const Scales scales;
        for (const FieldDef* field : specimen::fields)
            QVERIFY(!validateValue(*field, Value(), &scales));
        QVERIFY(!validateValue(fieldOf("notes"), Value(text("a\n\tb")), &scales));
        QVERIFY(!validateValue(fieldOf("weight"), Value(3)));
        QVERIFY(!validateValue(fieldOf("due"), Value(text("2024-02-29"))));
        QVERIFY(!validateValue(fieldOf("seen_at"), Value(text("2025-12-31T23:59:59.999Z"))));
        QVERIFY(!validateValue(fieldOf("file"), Value(text("0a").repeated(32))));
        QVERIFY(!validateValue(fieldOf("title"), Value(text("🔒 ü"))));
        // Without scales nobody knows how far a rating goes.
        QVERIFY(!validateValue(fieldOf("likelihood"), Value(6)));
    }
    void decimalsHaveARangeToo()
    {
        FieldDef percent = specimen::weight;
        percent.min = 0;
        percent.max = 100;
        QVERIFY(!validateValue(percent, Value(99.9)));
        QVERIFY(validateValue(percent, Value(100.1)));
    }
    void recordsAreCheckedWhole()
    {
        const Scales scales;
        Record record(specimen::def);
        IssueList issues = validate(record, {}, &scales);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues[0].field, static_cast<const FieldDef*>(&specimen::title));
        QVERIFY(hasErrors(issues));

        record.set(specimen::title, QStringLiteral("Lost laptop"));
        QVERIFY(validate(record, {}, &scales).isEmpty());

        record.set(specimen::state, specimen::State::Done);
        issues = validate(record, {}, &scales);
        QCOMPARE(issues.size(), 1);
        QVERIFY(!hasErrors(issues)); // the register's own rule only warns

        record.setValue(specimen::amount, Value(qint64(9'000'000)));
        record.setValue(specimen::product, Value(text("computed fields are not looked at")));
        QCOMPARE(validate(record, {}, &scales).size(), 2);
    }
    void extraFieldsAreChecked()
    {
        const FieldDef room{.key = "x_room",
                            .context = "specimen",
                            .label = "Room",
                            .type = FieldType::Integer,
                            .extra = true};
        Record record(specimen::def);
        record.set(specimen::title, QStringLiteral("Lost laptop"));
        record.setValue(room, Value(QStringLiteral("four")));
        const IssueList issues = validate(record, {&room});
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues[0].field, &room);
    }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "test_validate.moc"
