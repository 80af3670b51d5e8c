// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions of technical rules: reading, writing, refusing, comparing, words; and the subjects
// they ask about.
#include "core/registers/technical/condition.h"
#include "core/registers/technical/subjects.h"
#include "core/registers/technical/technical_rule.h"
#include "core/schema/format.h"

#include <QSet>
#include <QTest>

namespace ringbinder {

class TestCondition final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrites()
    {
        const QString text = QStringLiteral(
            R"([{"all":[["protocol","is","tcp"],["port","in","23, 512-514"]],"look_at":"port"},)"
            R"({"all":[["uid_zero_accounts","is_filled"]],"look_at":"hardening"}])");
        const auto read = conditionFrom(text);
        QVERIFY(read);
        QCOMPARE(read->groups.size(), 2);
        QCOMPARE(read->groups[0].subject, subjectOf(u"port"));
        QCOMPARE(read->groups[0].tests[1].op, TestOp::In);
        QCOMPARE(read->groups[0].tests[1].value, QStringLiteral("23, 512-514"));
        QCOMPARE(read->text(), text);
        const auto again = conditionFrom(read->text());
        QVERIFY(again);
        QCOMPARE(*again, *read);
        QCOMPARE(read->sources(), (QStringList{QStringLiteral("nmap"), QStringLiteral("lynis")}));
    }

    void sourcesHaveNoDoublesAndNoneForRegisters()
    {
        const auto ports =
            conditionFrom(QStringLiteral(R"([{"look_at":"port","all":[["port","is","1"]]},)"
                                         R"({"look_at":"host","all":[["name","is","a"]]}])"));
        QVERIFY(ports);
        QCOMPARE(ports->sources(), QStringList{QStringLiteral("nmap")});
        const auto zone = conditionFrom(
            QStringLiteral(R"([{"look_at":"zone","all":[["days_since_scan","is_empty"]]}])"));
        QVERIFY(zone);
        QVERIFY(zone->sources().isEmpty());
    }

    void saysItInWords()
    {
        const auto condition = conditionFrom(QStringLiteral(
            R"([{"look_at":"port","all":[["protocol","is","tcp"],["port","in","23, 512"]]},)"
            R"({"look_at":"zone","all":[["days_since_scan","is_empty"]]}])"));
        QVERIFY(condition);
        QCOMPARE(condition->words(Language()),
                 QStringLiteral("Open port: Protocol is tcp and Port is one of 23, 512; or "
                                "Registered zone: Days since last scan is not known"));
    }

    void wordsOfOursAreTranslatedAndThoseOfScannersAreNot()
    {
        const auto german = Language::load(QStringLiteral("de"));
        QVERIFY(german);
        const auto words = [&german](const char* stored) {
            const auto condition = conditionFrom(QString::fromUtf8(stored));
            return condition ? condition->words(*german) : condition.error().message.plain();
        };
        QCOMPARE(
            words(R"([{"look_at":"account","all":[["privileged","is","yes"],["mfa","is","no"]]}])"),
            QStringLiteral("Konto einer Liste: Privilegiert ist Ja und Zweiter Faktor ist Nein"));
        QCOMPARE(words(R"([{"look_at":"weakness","all":[["severity","is","critical"]]}])"),
                 QStringLiteral("Schwachstelle: Schweregrad ist Kritisch"));
        QCOMPARE(
            words(R"([{"look_at":"software","all":[["approval","in","forbidden,unlisted"]]}])"),
            QStringLiteral("Installierte Software: Freigabe ist eines von Verboten, Nicht "
                           "verzeichnet"));
        // What nobody named, and names that only look like a word of ours.
        QCOMPARE(
            words(
                R"([{"look_at":"device","all":[["type","in","phone, Kasse"],["name","is","server"]]}])"),
            QStringLiteral("Gerät einer Liste: Typ ist eines von Telefon, Kasse und Name ist "
                           "server"));
    }

    void storedTextSaysItInWords()
    {
        const QString stored = QStringLiteral(R"([{"look_at":"port","all":[["port","is","23"]]}])");
        const QString words = QStringLiteral("Open port: Port is 23");
        QCOMPARE(conditionInWords(stored, Language()), words);
        QCOMPARE(formatValue(technical_rule::condition, Value(stored), {}), words);
        QCOMPARE(machineText(technical_rule::condition, Value(stored)), stored);
        // Nothing is hidden where it cannot be read.
        QCOMPARE(conditionInWords(QStringLiteral("port 23"), Language()),
                 QStringLiteral("port 23"));
        QCOMPARE(conditionInWords(QString(), Language()), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("naming");
        QTest::newRow("nothing") << ""
                                 << "look_at";
        QTest::newRow("no JSON") << "port 23"
                                 << "port 23";
        QTest::newRow("an object") << "{}"
                                   << "{}";
        QTest::newRow("no group") << "[]"
                                  << "look_at";
        QTest::newRow("unknown subject") << R"([{"look_at":"ship","all":[["a","is","b"]]}])"
                                         << "ship";
        QTest::newRow("no test") << R"([{"look_at":"port","all":[]}])"
                                 << "port";
        QTest::newRow("unknown field") << R"([{"look_at":"port","all":[["colour","is","red"]]}])"
                                       << "colour";
        QTest::newRow("unknown comparison")
            << R"([{"look_at":"port","all":[["port","above","3"]]}])"
            << "above";
        QTest::newRow("no value") << R"([{"look_at":"port","all":[["port","is"]]}])"
                                  << "port";
        QTest::newRow("only commas") << R"([{"look_at":"port","all":[["port","in",", ,"]]}])"
                                     << "port";
        QTest::newRow("no number") << R"([{"look_at":"port","all":[["port","less","many"]]}])"
                                   << "many";
        QTest::newRow("no day") << R"([{"look_at":"domain","all":[["expires","less","30"]]}])"
                                << "2026-12-31";
        QTest::newRow("second group")
            << R"([{"look_at":"port","all":[["port","is","1"]]},{"look_at":"x","all":[]}])"
            << "\"x\"";
        QTest::newRow("cut off") << R"([{"look_at":"port","all":[["port","is","1"]])"
                                 << "look_at";
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, naming);
        const auto read = conditionFrom(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().message.plain().contains(naming),
                 qPrintable(read.error().message.plain()));
    }

    void compares_data()
    {
        QTest::addColumn<QString>("op");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("answer");
        const auto row = [](const char* op, const char* wanted, const char* value, bool answer) {
            QTest::addRow("\"%s\" %s \"%s\"", value, op, wanted)
                << QString::fromLatin1(op) << QString::fromLatin1(wanted)
                << QString::fromLatin1(value) << answer;
        };
        row("is", "Telnet", "telnet", true);
        row("is", "telnet", "telnets", false);
        row("is", "80", "80.0", true);
        row("is", "b", "a, b ,c", true); // a list holds it
        row("is", "a", "", false);
        row("is_not", "a", "", true);
        row("is_not", "a", "b,a", false);
        row("in", "23, 5900-5903", "5902", true);
        row("in", "23, 5900-5903", "5904", false);
        row("in", "a, b", "c,B", true);
        row("not_in", "443", "80,443", false);
        row("not_in", "443", "80,8443", true);
        row("not_in", "443", "", true);
        row("contains", "XP, Windows 7", "Microsoft windows 7 SP1", true);
        row("contains", "XP", "", false);
        row("contains_not", "XP", "Linux", true);
        row("contains_not", "XP", "", true);
        row("contains_not", "linux", "Linux", false);
        row("less", "30", "29.5", true);
        row("less", "30", "30", false);
        row("less", "30", "", false);
        row("less", "30", "soon", false);
        row("at_most", "30", "30", true);
        row("more", "-5", "-4", true);
        row("more", "30", "30", false);
        row("at_least", "30", "30", true);
        row("less", "2026-12-31", "2026-12-30T10:00:00", true);
        row("at_least", "2026-12-31", "2026-12-31", true);
        row("more", "2026-12-31", "2026-01-01", false);
        row("is_empty", "", "", true);
        row("is_empty", "", "0", false);
        row("is_filled", "", "no", true);
        row("is_filled", "", "", false);
    }
    void compares()
    {
        QFETCH(QString, op);
        QFETCH(QString, wanted);
        QFETCH(QString, value);
        QFETCH(bool, answer);
        const auto known = testOpOf(op);
        QVERIFY(known);
        QCOMPARE(holds({QStringLiteral("field"), *known, wanted}, value), answer);
    }

    void everyComparisonHasTokenAndLabel()
    {
        QSet<QString> tokens;
        QSet<QString> labels;
        for (const TestOp op : allTestOps()) {
            QCOMPARE(testOpOf(QString(tokenOf(op))), op);
            tokens.insert(tokenOf(op));
            labels.insert(labelOf(op).in(Language()));
        }
        QCOMPARE(tokens.size(), allTestOps().size());
        QCOMPARE(labels.size(), allTestOps().size());
        QVERIFY(!testOpOf(u"above"));
    }

    void subjectsAreDifferentAndWhole()
    {
        QSet<QString> keys;
        const FieldDef& sources = technical_rule::sources;
        for (const SubjectDef& subject : subjects()) {
            keys.insert(subject.name());
            QVERIFY(!subject.labelText().in(Language()).isEmpty());
            QCOMPARE(subjectOf(QString(subject.name())), &subject);
            const QLatin1String token = tokenOf(subject.source);
            QCOMPARE(token.isEmpty(), subject.source == SubjectDef::Source::Any);
            QVERIFY(token.isEmpty() || sources.choiceIndex(QString(token)) >= 0);
            QSet<QString> fields;
            for (const SubjectField& field : subject.fields) {
                fields.insert(field.name());
                QCOMPARE(subject.field(QString(field.name())), &field);
            }
            QCOMPARE(fields.size(), qsizetype(subject.fields.size()));
            for (const SubjectField& field : placeFields()) {
                QVERIFY2(!fields.contains(field.name()), field.key);
                QCOMPARE(subject.field(QString(field.name())), &field);
                QVERIFY(field.isWorkedOut);
            }
            QVERIFY(!subject.field(u"nothing"));
        }
        QCOMPARE(keys.size(), qsizetype(subjects().size()));
        QVERIFY(!subjectOf(u"ship"));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestCondition)
#include "test_condition.moc"
