// SPDX-License-Identifier: GPL-3.0-or-later
// What generic code relies on, checked for every register. A new register needs no test of its own
// for any of it.
#include "core/registers/common.h"
#include "core/registers/registry.h"
#include "core/schema/canonical.h"
#include "core/schema/ddl.h"
#include "core/schema/derive.h"
#include "core/schema/format.h"
#include "core/schema/recordedonce.h"
#include "core/schema/validate.h"
#include "tests/support/filledrecord.h"
#include "tests/support/testregister.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kSeeds = 12;

// Every asset inherits the highest rating from one record.
class InheritingContext final : public DeriveContext {
public:
    [[nodiscard]] QDate today() const override { return {2030, 6, 1}; }
    [[nodiscard]] const RatingScales& scales() const override { return m_scales; }
    [[nodiscard]] std::optional<Inherited> inherited(const Uid&, const FieldDef&) const override
    {
        return Inherited{5, test::uidFor(0, 0), QStringLiteral("Order handling")};
    }
    [[nodiscard]] Value fromOthers(const Uid&, const FieldDef& field) const override
    {
        if (field.type == FieldType::Integer)
            return Value(qint64(4));
        if (field.type == FieldType::Decimal)
            return Value(4.0);
        if (field.type == FieldType::Date)
            return Value(QStringLiteral("2030-05-31"));
        return Value(field.choices.empty() ? QStringLiteral("Financial 4")
                                           : QString::fromLatin1(field.choices.back().token));
    }

private:
    test::Scales m_scales;
};

// The columns and indexes of one table as the frozen text has them, in no order: a register may
// show its fields in another order than the file keeps them.
QStringList linesOfTable(const QString& sql, const QString& key)
{
    const QString begin = QStringLiteral("CREATE TABLE \"%1\" (\n").arg(key);
    const qsizetype start = sql.indexOf(begin);
    const qsizetype blank = sql.indexOf(QLatin1String("\n\n"), start);
    if (start < 0)
        return {};
    QStringList lines;
    const QString table = sql.mid(start, blank < 0 ? -1 : blank - start);
    for (QString line : table.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.endsWith(QLatin1Char(',')))
            line.chop(1);
        lines.append(line);
    }
    // What later steps added to the table.
    static const QString kAlter = QStringLiteral("ALTER TABLE \"%1\" ADD COLUMN ");
    static const QString kIndex = QStringLiteral(" ON \"%1\" (");
    for (QString line : sql.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const bool isColumn = line.startsWith(kAlter.arg(key));
        const bool isIndex = line.startsWith(QLatin1String("CREATE INDEX ")) &&
                             line.contains(kIndex.arg(key)) && !lines.contains(line);
        if (isColumn) {
            line.chop(1);
            lines.append(QLatin1String("    ") + line.mid(kAlter.arg(key).size()));
        } else if (isIndex) {
            lines.append(line);
        }
    }
    lines.sort();
    return lines;
}

// All steps one after the other.
QString frozenSchema()
{
    QString whole;
    QDirIterator files(QStringLiteral(":/schema"), {QStringLiteral("*.sql")});
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            whole += QString::fromUtf8(file.readAll()) + QLatin1Char('\n');
    }
    return whole;
}

bool isSnakeCase(const char* text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    return form.match(QLatin1String(text)).hasMatch();
}

bool isSentence(const char* text)
{
    const QString sentence = QString::fromUtf8(text);
    return sentence.size() > 1 && sentence[0].isUpper() &&
           (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')));
}

} // namespace

class TestContract final : public QObject {
    Q_OBJECT

    static const RegisterDef& def()
    {
        QFETCH_GLOBAL(QString, key);
        return *registers().find(key);
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("key");
        for (const RegisterDef* def : registers().all())
            QTest::newRow(def->key) << QString(def->name());
    }

    void registerIsNamed()
    {
        QVERIFY(isSnakeCase(def().key));
        QVERIFY(*def().label && *def().plural && *def().clause);
        QVERIFY(isSentence(def().purpose));
        QVERIFY(isSentence(def().auditor));
        static const QRegularExpression prefix(QStringLiteral("^([A-Z]{3})?$"));
        QVERIFY(prefix.match(QLatin1String(def().prefix)).hasMatch());
        for (const RegisterDef* other : registers().all()) {
            QVERIFY(other == &def() || qstrcmp(other->key, def().key) != 0);
            QVERIFY(other == &def() || qstrcmp(other->prefix, def().prefix) != 0);
        }
        QFile icons(QStringLiteral(PROJECT_DIR "/resources/icons/icons.txt"));
        QVERIFY(icons.open(QIODevice::ReadOnly));
        const QByteArray line = QByteArray("\n") + def().icon + ' ';
        QVERIFY2(icons.readAll().contains(line), def().icon);
    }

    void fieldsAreDeclaredWhole()
    {
        const QSet<QString> reserved{QStringLiteral("id"),    QStringLiteral("uid"),
                                     QStringLiteral("code"),  QStringLiteral("former_code"),
                                     QStringLiteral("extra"), QStringLiteral("rowid")};
        QSet<QString> keys;
        for (const FieldDef* field : def().fields) {
            QVERIFY2(isSnakeCase(field->key) && !reserved.contains(field->name()), field->key);
            QVERIFY2(!keys.contains(field->name()), field->key);
            keys.insert(field->name());
            // A field that offers the choices of another register is worded there.
            const bool borrows =
                !field->choices.empty() && registers().find(QString::fromLatin1(field->context));
            const char* context = field == &common::reference ? "common" : def().key;
            if (!borrows)
                QCOMPARE(field->context, context);
            QVERIFY2(*field->label && QString::fromUtf8(field->label)[0] ==
                                          QString::fromUtf8(field->label)[0].toUpper(),
                     field->key);
            QVERIFY2(isSentence(field->help), field->key);
            QVERIFY2(!field->extra, field->key);
            QVERIFY2(field->min <= field->max, field->key);
            QCOMPARE(def().field(QString::fromLatin1(field->key)), field);
        }
        QVERIFY(def().indexOf(common::reference) >= 0);
    }

    void fieldsHaveWhatTheirTypeNeeds()
    {
        for (const FieldDef* field : def().fields) {
            const bool isChoice =
                field->type == FieldType::Choice || field->type == FieldType::MultiChoice;
            QVERIFY2(isChoice != field->choices.empty(), field->key);
            QVERIFY2((field->type == FieldType::Rating) == (*field->scale != '\0'), field->key);
            const bool isMoney = field->type == FieldType::Money;
            QVERIFY2(isMoney == field->name().endsWith(QLatin1String("_minor")), field->key);
            const bool points =
                field->type == FieldType::Reference || field->type == FieldType::References;
            QVERIFY2(points == (*field->inverse != '\0'), field->key);
            QVERIFY2(points == (*field->target != '\0'), field->key);
            QVERIFY2(!points || registers().find(QString::fromLatin1(field->target)), field->key);
            QVERIFY2(!field->computed || (!field->required && !field->fixed), field->key);
            QVERIFY2(!isRecordedOnce(*field) || (field->isColumn() && field->isEditable()),
                     field->key);
        }
    }

    // What nobody could type is typed by nobody; what cannot be read is shown as it is.
    void wordsReplaceStoredTextForPeopleOnly()
    {
        for (const FieldDef* field : def().fields) {
            if (!field->words)
                continue;
            QVERIFY2(field->type == FieldType::Text || field->type == FieldType::LongText,
                     field->key);
            QVERIFY2(!field->isEditable() && !field->unique, field->key);
            QVERIFY2(field != &def().nameField(), field->key);
            const Value broken(QStringLiteral("{\"broken"));
            QCOMPARE(formatValue(*field, broken, {}), broken.text());
            QCOMPARE(machineText(*field, broken), broken.text());
        }
    }

    void choicesAreTokens()
    {
        for (const FieldDef* field : def().fields) {
            QSet<QString> tokens;
            QSet<QString> labels;
            for (const Choice& choice : field->choices) {
                QVERIFY2(isSnakeCase(choice.token), choice.token);
                QVERIFY2(*choice.label, choice.token);
                tokens.insert(QString::fromUtf8(choice.token));
                labels.insert(QString::fromUtf8(choice.label));
            }
            QCOMPARE(size_t(tokens.size()), field->choices.size());
            QCOMPARE(size_t(labels.size()), field->choices.size());
        }
    }

    void onlyTheNameIsRequired()
    {
        const QSet<QString> names{QStringLiteral("name"), QStringLiteral("title"),
                                  QStringLiteral("label"), QStringLiteral("key")};
        int required = 0;
        for (const FieldDef* field : def().fields) {
            required += field->required ? 1 : 0;
            QVERIFY2(!field->required || names.contains(field->name()), field->key);
        }
        QCOMPARE(required, 1);
        QVERIFY(def().nameField().required && def().nameField().inTable);
    }

    void everyFieldStandsInOneSection()
    {
        QHash<const FieldDef*, int> seen;
        for (const FormSection& section : def().sections) {
            QVERIFY(*section.title && !section.fields.empty());
            for (const FieldDef* field : section.fields) {
                QVERIFY2(def().indexOf(*field) >= 0, field->key);
                ++seen[field];
            }
        }
        for (const FieldDef* field : def().fields)
            QVERIFY2(seen.value(field) == 1, field->key);
    }

    // At 1366 pixels the table has room for some 110 characters; the last column may be cut.
    void defaultTableFitsTheWindow()
    {
        int characters = 9;
        int lastWidth = 0;
        for (const FieldDef* field : def().fields) {
            if (field->inTable) {
                lastWidth = field->width > 0 ? field->width : 11;
                characters += lastWidth;
            }
        }
        QVERIFY2(characters - lastWidth <= 110, qPrintable(QString::number(characters)));
    }

    void emptyRecordLacksOnlyItsName()
    {
        Record record(def());
        const IssueList issues = validate(record);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues[0].field, &def().nameField());
        if (def().derive)
            def().derive(record, InheritingContext());
        QCOMPARE(record.title(), QString());
    }

    void filledRecordIsValid()
    {
        const test::Scales scales;
        for (int seed = 0; seed < kSeeds; ++seed) {
            const Record record = test::filledRecord(def(), seed);
            for (const Issue& issue : validate(record, {}, &scales))
                QVERIFY2(issue.severity == Issue::Severity::Warning,
                         qPrintable(issue.message.plain()));
            for (const FieldDef* field : def().fields)
                QVERIFY2(field->computed == record.value(*field).isNull(), field->key);
            QVERIFY(!record.title().isEmpty());
        }
    }

    void everyComputedFieldIsDerived()
    {
        const InheritingContext context;
        QSet<const FieldDef*> filled;
        for (int seed = 0; seed < kSeeds; ++seed) {
            const Record before = test::filledRecord(def(), seed);
            Record after = before;
            if (def().derive)
                def().derive(after, context);
            for (const FieldDef* field : def().fields) {
                if (field->computed && !after.value(*field).isNull())
                    filled.insert(field);
                if (!field->computed)
                    QVERIFY2(after.value(*field) == before.value(*field), field->key);
            }
            Record again = after;
            if (def().derive)
                def().derive(again, context);
            QVERIFY(again == after);
        }
        for (const FieldDef* field : def().fields)
            QVERIFY2(!field->computed || filled.contains(field), field->key);
    }

    void canonicalJsonReadsBack()
    {
        for (int seed = 0; seed < kSeeds; ++seed) {
            const Record record = test::filledRecord(def(), seed);
            const QByteArray json = canonicalJson(record, Links::Include);
            const auto read = recordFromJson(def(), json);
            QVERIFY2(read, json.constData());
            QVERIFY(*read == record);
            QCOMPARE(canonicalJson(*read, Links::Include), json);
        }
    }

    void machineTextReadsBack()
    {
        ParseContext context;
        context.findRecord = [](const FieldDef&, const QString& text) {
            return Uid::fromString(text);
        };
        for (int seed = 0; seed < kSeeds; ++seed) {
            const Record record = test::filledRecord(def(), seed);
            for (const FieldDef* field : def().fields) {
                const Value value = record.value(*field);
                const QString text = machineText(*field, value);
                const auto read = parseValue(*field, text, context);
                QVERIFY2(read, qPrintable(text));
                QVERIFY2(*read == value, qPrintable(text));
            }
        }
    }

    // A change of a register needs a new migration; the frozen text is never edited.
    void frozenSchemaIsTheDeclaration()
    {
        const QString key = def().name();
        const QStringList declared = linesOfTable(ddl(def(), registers()), key);
        QVERIFY(declared.size() > 7);
        QCOMPARE(linesOfTable(frozenSchema(), key), declared);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestContract)
#include "test_contract.moc"
