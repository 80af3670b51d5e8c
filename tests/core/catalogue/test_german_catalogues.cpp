// SPDX-License-Identifier: GPL-3.0-or-later
// The German texts of the shipped catalogues are complete, are German and say what they translate.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace {

QJsonObject germanEntries(const QString& name)
{
    QFile file(QStringLiteral(PROJECT_DIR "/resources/catalogues/") + name +
               QStringLiteral(".de.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value(QLatin1String("language")).toString() != QLatin1String("de"))
        return {};
    return root.value(QLatin1String("entries")).toObject();
}

bool isFilled(const QJsonValue& value)
{
    if (value.isString())
        return !value.toString().trimmed().isEmpty();
    const QJsonArray list = value.toArray();
    for (const QJsonValue& part : list) {
        if (part.toString().trimmed().isEmpty())
            return false;
    }
    return value.isArray();
}

} // namespace

class TestGermanCatalogues final : public QObject {
    Q_OBJECT

private slots:
    void areComplete_data();
    void areComplete();
    void leaveNoEnglishBehind();
    void nameEachEntryOnce_data();
    void nameEachEntryOnce();
};

void TestGermanCatalogues::areComplete_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char* name, int count, const QStringList& fields) {
        QTest::newRow(name) << QString::fromLatin1(name) << count << fields;
    };
    const QString title = QStringLiteral("title");
    const QString named = QStringLiteral("name");
    const QString summary = QStringLiteral("summary");
    const QString description = QStringLiteral("description");
    row("annex_a_2022", 93, {title, summary, QStringLiteral("evidence")});
    row("annex_a_2013", 114, {title});
    row("clauses", 41,
        {title, summary, QStringLiteral("audit_questions"), QStringLiteral("evidence")});
    row("threats", 67, {named, QStringLiteral("group"), description});
    row("vulnerabilities", 109, {named});
    row("scenarios", 44, {QStringLiteral("scenario")});
    row("asset_types", 36, {named, description, QStringLiteral("examples")});
    row("asset_groups", 14, {named});
}

void TestGermanCatalogues::areComplete()
{
    QFETCH(QString, name);
    QFETCH(int, count);
    QFETCH(QStringList, fields);
    const QJsonObject entries = germanEntries(name);
    QCOMPARE(int(entries.size()), count);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        for (const QString& field : fields) {
            const bool filled = isFilled(entry.value().toObject().value(field));
            QVERIFY2(filled, qPrintable(QString(entry.key() + QLatin1Char(' ') + field)));
        }
    }
}

// A summary in German has German function words and none that are only English.
void TestGermanCatalogues::leaveNoEnglishBehind()
{
    const QRegularExpression english(QStringLiteral(R"(\b(the|and|with|which|for the|of)\b)"));
    const QRegularExpression german(
        QStringLiteral(
            R"(\b(der|die|das|den|dem|des|und|oder|ein|eine|einer|wird|werden|ist|sind|nicht|zu|für)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList names{QStringLiteral("annex_a_2022"), QStringLiteral("clauses")};
    for (const QString& name : names) {
        const QJsonObject entries = germanEntries(name);
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const QString text =
                entry.value().toObject().value(QLatin1String("summary")).toString();
            QVERIFY2(text.contains(german), qPrintable(text));
            QVERIFY2(!text.contains(english), qPrintable(text));
        }
    }
}

void TestGermanCatalogues::nameEachEntryOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("annex_a_2022") << QStringLiteral("annex_a_2022") << QStringLiteral("title");
    QTest::newRow("threats") << QStringLiteral("threats") << QStringLiteral("name");
    QTest::newRow("vulnerabilities") << QStringLiteral("vulnerabilities") << QStringLiteral("name");
    QTest::newRow("asset_types") << QStringLiteral("asset_types") << QStringLiteral("name");
}

void TestGermanCatalogues::nameEachEntryOnce()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    const QJsonObject entries = germanEntries(name);
    QVERIFY(!entries.isEmpty());
    QSet<QString> seen;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QString text = entry.value().toObject().value(field).toString();
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

QTEST_APPLESS_MAIN(TestGermanCatalogues)
#include "test_german_catalogues.moc"
