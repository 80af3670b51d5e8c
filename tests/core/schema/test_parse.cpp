// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/format.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

const Uid kSmith = *Uid::fromString(u"01111111-2222-3333-4444-555555555555");
const Uid kMeyer = *Uid::fromString(u"02222222-2222-3333-4444-555555555555");

std::optional<Uid> findKeeper(const FieldDef&, const QString& text)
{
    if (text == QLatin1String("KEE-0001") || text == QLatin1String("Smith, John"))
        return kSmith;
    if (text == QLatin1String("KEE-0002") || text == QLatin1String("Meyer"))
        return kMeyer;
    return std::nullopt;
}

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

// Languages by the code of their locale; "" is machine text. The words of a language that is not
// in the build are not needed here.
class Reader final {
public:
    explicit Reader(const QString& code)
    {
        if (code == QLatin1String("de"))
            m_language = Language::load(code).value_or(Language());
        m_context.language = code.isEmpty() ? nullptr : &m_language;
        m_context.scales = &m_scales;
        m_context.today = QDate(2025, 11, 22);
        m_context.findRecord = findKeeper;
    }
    ParseContext& context() { return m_context; }
    // Machine text of what was read, or "refused".
    QString read(const FieldDef& field, const QString& written) const
    {
        const auto value = parseValue(field, written, m_context);
        return value ? machineText(field, *value) : QStringLiteral("refused");
    }
    [[nodiscard]] bool isGerman() const { return m_language.code() == QLatin1String("de"); }

private:
    Scales m_scales;
    Language m_language;
    ParseContext m_context;
};

} // namespace

class TestParse final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void reads_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* key, const char* language, const char* written,
                            const char* expected) {
            QTest::addRow("%s %s '%s'", key, language, written)
                << text(key) << text(language) << text(written) << text(expected);
        };
        // Dates
        for (const char* language : {"", "en", "de"}) {
            row("due", language, "2025-12-31", "2025-12-31");
            row("due", language, "20251231", "2025-12-31");
            row("due", language, "2025/12/31", "2025-12-31");
            row("due", language, "2025-12-31 00:00:00", "2025-12-31");
            row("due", language, "2025-12-31T10:30:00Z", "2025-12-31");
            row("due", language, "31.12.2025", "2025-12-31");
            row("due", language, "31. 12. 2025", "2025-12-31");
            row("due", language, "1.2.25", "2025-02-01");
            row("due", language, "1.2.70", "1970-02-01");
            row("due", language, "31.12.", "2025-12-31");
            row("due", language, "31.12", "2025-12-31");
            row("due", language, "12/31/2025", "2025-12-31");
            row("due", language, "31/12/2025", "2025-12-31");
            row("due", language, "4/4/2025", "2025-04-04");
            row("due", language, "22 Nov 2025", "2025-11-22");
            row("due", language, "Sat, 22 November 2025", "2025-11-22");
            row("due", language, "November 22nd, 2025", "2025-11-22");
            row("due", language, "22-Nov-25", "2025-11-22");
            row("due", language, "22 Nov", "2025-11-22");
            row("due", language, "Today", "2025-11-22");
            row("due", language, "tomorrow", "2025-11-23");
            row("due", language, "yesterday", "2025-11-21");
            row("due", language, "MORGEN", "2025-11-23");
            row("due", language, "gestern", "2025-11-21");
            row("due", language, "aujourd'hui", "2025-11-22");
            row("due", language, "demain", "2025-11-23");
            row("due", language, "hier", "2025-11-21");
            row("due", language, "hoy", "2025-11-22");
            row("due", language, "Mañana", "2025-11-23");
            row("due", language, "ayer", "2025-11-21");
            row("due", language, "+2w", "2025-12-06");
            row("due", language, "+3d", "2025-11-25");
            row("due", language, "+3", "2025-11-25");
            row("due", language, "-1 d", "2025-11-21");
            row("due", language, "+1m", "2025-12-22");
            row("due", language, "+1Y", "2026-11-22");
            row("due", language, "+9x", "refused");
            row("due", language, "29.02.2025", "refused");
            row("due", language, "13/13/2025", "refused");
            row("due", language, "1.2.3", "refused");
            row("due", language, "1.2.0025", "refused");
            row("due", language, "31.12.2025 25:00", "refused");
            row("due", language, "Nov 2025", "refused");
            row("due", language, "soon", "refused");
            row("due", language, "12", "refused");
            row("due", language, "2025-12-31x", "refused");
            row("due", language, "2025-12-31; 2026-01-01", "refused");
            row("due", language, "  ", "");
        }
        row("due", "en", "3/4/2025", "2025-04-03");
        row("due", "", "3/4/2025", "refused"); // two readings, and nothing says which
        // Instants; tests run in UTC
        row("seen_at", "", "2025-12-31T10:30:00Z", "2025-12-31T10:30:00.000Z");
        row("seen_at", "", "2025-12-31T10:30:00.123+02:00", "2025-12-31T08:30:00.123Z");
        row("seen_at", "en", "31.12.2025 10:30", "2025-12-31T10:30:00.000Z");
        row("seen_at", "en", "31.12.2025 12:05 am", "2025-12-31T00:05:00.000Z");
        row("seen_at", "en", "2025-12-31", "2025-12-31T00:00:00.000Z");
        row("seen_at", "en", "31.12.2025 10:61", "refused");
        row("seen_at", "en", "10:30", "refused");
        // Numbers
        row("amount", "en", "12", "12");
        row("amount", "en", " -12 ", "-12");
        row("amount", "en", "1,234", "1234");
        row("amount", "en", "12,345", "12345");
        row("amount", "en", "1'234", "1234");
        row("amount", "en", "1 234", "1234");
        row("amount", "en", "−7", "-7");
        row("amount", "en", "1e3", "1000");
        row("amount", "en", "12.0", "12");
        row("amount", "en", "12.5", "refused");
        row("amount", "en", "12 34", "refused");
        row("amount", "en", "1,23,456", "refused");
        row("amount", "en", "12a", "refused");
        row("amount", "en", "--1", "refused");
        row("amount", "en", "1000001", "refused");
        row("amount", "en", "99999999999999999999", "refused");
        row("weight", "en", "1.234", "1.234");
        row("weight", "en", "1,234", "1234");
        row("weight", "en", "12,5", "12.5");
        row("weight", "en", "0,125", "0.125");
        row("weight", "en", "1,234.5", "1234.5");
        row("weight", "en", "1.234,5", "1234.5");
        row("weight", "en", "1.234.567", "1234567");
        row("weight", "en", "1.234.56", "refused");
        row("weight", "en", "1,2,3.4", "refused");
        row("weight", "en", ".5", "0.5");
        row("weight", "en", "5.", "refused");
        row("weight", "en", "1.5e-3", "0.0015");
        row("weight", "en", "1e999", "refused");
        row("weight", "en", "nan", "refused");
        row("weight", "en", "inf", "refused");
        row("weight", "", "1.234", "1.234");
        row("price_minor", "en", "1,234.50", "1234.50");
        row("price_minor", "en", "1.234,50", "1234.50");
        row("price_minor", "en", "1234", "1234.00");
        row("price_minor", "en", "€ 1,234.5", "1234.50");
        row("price_minor", "en", "1'234.50 CHF", "1234.50");
        row("price_minor", "en", "-0.05", "-0.05");
        row("price_minor", "en", "-€5", "-5.00");
        row("price_minor", "en", "1.200,-", "1200.00");
        row("price_minor", "en", "12.5000", "12.50");
        row("price_minor", "en", "12.505", "refused");
        row("price_minor", "en", "EUR", "refused");
        row("price_minor", "en", "99999999999999999", "refused");
        // Choices
        row("state", "en", "in_progress", "in_progress");
        row("state", "en", "In Progress", "in_progress");
        row("state", "en", "in-progress", "in_progress");
        row("state", "en", "OPEN", "open");
        row("state", "en", "closed", "refused");
        row("why", "en", "co,ra", "ra,co");
        row("why", "en", "Contract; Law, regulation", "lr,co");
        row("why", "en", "Law, regulation", "lr");
        row("why", "en", "ra\nco", "ra,co");
        row("why", "en", "ra,ra", "ra");
        row("why", "en", "ra,zz", "refused");
        for (const char* word :
             {"yes", "Y", "ja", "J", "oui", "si", "Sí", "x", "1", "TRUE", "wahr", "✓"})
            row("in_scope", "en", word, "yes");
        for (const char* word : {"no", "N", "Nein", "non", "0", "false", "faux", "falso"})
            row("in_scope", "en", word, "no");
        row("in_scope", "en", "maybe", "refused");
        // Ratings
        row("likelihood", "en", "4", "4");
        row("likelihood", "en", "LIKELY", "4");
        row("likelihood", "en", "4 Likely", "4");
        row("likelihood", "en", "4 - likely", "4");
        row("likelihood", "en", "Almost certain (5)", "5");
        row("likelihood", "en", "3 Likely", "refused");
        row("likelihood", "en", "6", "refused");
        row("likelihood", "en", "H", "refused");
        // References
        row("owner", "en", "KEE-0001", "01111111-2222-3333-4444-555555555555");
        row("owner", "en", "Smith, John", "01111111-2222-3333-4444-555555555555");
        row("owner", "en", "KEE-0001 Smith, John", "01111111-2222-3333-4444-555555555555");
        row("owner", "en", "02222222-2222-3333-4444-555555555555",
            "02222222-2222-3333-4444-555555555555");
        row("owner", "en", "Nobody", "refused");
        row("see_also", "en", "Smith, John", "01111111-2222-3333-4444-555555555555");
        row("see_also", "en", "Smith\\, John,Meyer",
            "01111111-2222-3333-4444-555555555555,02222222-2222-3333-4444-555555555555");
        row("see_also", "en", "Meyer; Smith, John; KEE-0002",
            "02222222-2222-3333-4444-555555555555,01111111-2222-3333-4444-555555555555");
        row("see_also", "en", "Meyer,Nobody", "refused");
        // Texts and hashes
        row("title", "en", "  Lost\r\nlaptop\t", "Lost laptop");
        row("notes", "en", "a\r\nb\rc", "a\nb\nc");
        row("file", "en", "zz", "refused");
        row("file", "en", "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789",
            "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789");
    }
    void reads()
    {
        QFETCH(QString, key);
        QFETCH(QString, language);
        QFETCH(QString, written);
        QFETCH(QString, expected);
        const Reader reader(language);
        QCOMPARE(reader.read(*specimen::def.field(key), written), expected);
    }
    void germanReadsGerman()
    {
        const Reader reader(QStringLiteral("de"));
        if (!reader.isGerman())
            QSKIP("German is not in this build");
        QCOMPARE(reader.read(specimen::weight, text("1.234")), text("1234"));
        QCOMPARE(reader.read(specimen::weight, text("1.234,5")), text("1234.5"));
        QCOMPARE(reader.read(specimen::weight, text("1.5")), text("1.5"));
        QCOMPARE(reader.read(specimen::price, text("1.234,50 €")), text("1234.50"));
        QCOMPARE(reader.read(specimen::due, text("22. Dezember 2025")), text("2025-12-22"));
        QCOMPARE(reader.read(specimen::due, text("3. Mär. 2025")), text("2025-03-03"));
        QCOMPARE(reader.read(specimen::due, text("3/4/2025")), text("2025-04-03"));
        QCOMPARE(reader.read(specimen::due, text("+1j")), text("2026-11-22"));
        QCOMPARE(reader.read(specimen::due, text("+2t")), text("2025-11-24"));
    }
    void theOrderOfADateCanBeSaid()
    {
        Reader reader(QStringLiteral("en"));
        reader.context().dateOrder = DateOrder::MonthFirst;
        QCOMPARE(reader.read(specimen::due, text("3/4/2025")), text("2025-03-04"));
        QCOMPARE(reader.read(specimen::due, text("31/4/2025")), text("refused"));
        QCOMPARE(reader.read(specimen::due, text("3.4.2025")), text("2025-04-03"));
        QVERIFY(isAmbiguousDate(text("3/4/2025")));
        QVERIFY(isAmbiguousDate(text("3-4-25")));
        QVERIFY(!isAmbiguousDate(text("4/4/2025")));
        QVERIFY(!isAmbiguousDate(text("13/4/2025")));
        QVERIFY(!isAmbiguousDate(text("3.4.2025")));
        QVERIFY(!isAmbiguousDate(text("2025-03-04")));
        QVERIFY(!isAmbiguousDate(text("soon")));
    }
    void anotherCurrencyIsRefused()
    {
        Reader reader(QStringLiteral("en"));
        reader.context().currency = QStringLiteral("EUR");
        QCOMPARE(reader.read(specimen::price, text("5 EUR")), text("5.00"));
        QCOMPARE(reader.read(specimen::price, text("5 eur")), text("5.00"));
        QCOMPARE(reader.read(specimen::price, text("€5")), text("5.00"));
        QCOMPARE(reader.read(specimen::price, text("5 USD")), text("refused"));
        QCOMPARE(reader.read(specimen::price, text("$5")), text("refused"));
    }
    void withoutTodayNothingRelativeIsRead()
    {
        Reader reader(QStringLiteral("en"));
        reader.context().today = QDate();
        for (const char* written : {"tomorrow", "+2w", "31.12.", "22 Nov"})
            QCOMPARE(reader.read(specimen::due, text(written)), text("refused"));
        QCOMPARE(reader.read(specimen::due, text("31.12.2025")), text("2025-12-31"));
    }
    void refusalsNameFieldValueAndWhatWouldDo()
    {
        const Reader reader(QStringLiteral("en"));
        for (const FieldDef* field : specimen::fields) {
            if (field->type == FieldType::Text || field->type == FieldType::LongText)
                continue;
            const auto value =
                parseValue(*field, text("gibberish %2"), const_cast<Reader&>(reader).context());
            QVERIFY2(!value, field->key);
            QCOMPARE(value.error().kind, Error::Kind::Invalid);
            QCOMPARE(value.error().detail, text(field->key));
            const QString said = value.error().message.plain();
            QVERIFY2(said.startsWith(text(field->label)), qPrintable(said));
            QVERIFY2(said.contains(text("gibberish %2")), qPrintable(said));
            QVERIFY2(!said.contains(text("%3")), qPrintable(said));
        }
        const auto state = parseValue(specimen::state, text("x"), {});
        QVERIFY(state.error().message.plain().contains(text("open, in_progress, done")));
    }
    void aPageOfTextIsNotQuotedWhole()
    {
        const auto value = parseValue(specimen::due, text("blah ").repeated(10'000), {});
        QVERIFY(!value);
        QVERIFY(value.error().message.plain().size() < 300);
    }
    void decomposedLettersAreComposed()
    {
        const auto value =
            parseValue(specimen::title, QString(QStringLiteral("u") + QChar(0x308)), {});
        QCOMPARE(value->text(), text("ü"));
    }
};

QTEST_GUILESS_MAIN(TestParse)
#include "test_parse.moc"
