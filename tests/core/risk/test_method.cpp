// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contrast.h"
#include "core/risk/method.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace ringbinder;

using Spoil = std::function<void(MethodDefinition&)>;
using SpoilJson = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(SpoilJson)

namespace {

constexpr RiskMethod::Preset kPresets[] = {RiskMethod::Preset::ThreeByThree,
                                           RiskMethod::Preset::FourByFour,
                                           RiskMethod::Preset::FiveByFive};

RiskMethod standardMethod()
{
    return RiskMethod::standard(Language());
}

MethodDefinition matrixDefinition()
{
    MethodDefinition definition = standardMethod().definition();
    definition.combination = Combination::Matrix;
    for (int likelihood = 1; likelihood <= 5; ++likelihood) {
        QStringList row;
        for (int impact = 1; impact <= 5; ++impact)
            row.append(standardMethod().bandOfCell(likelihood, impact)->token);
        definition.matrix.append(row);
    }
    // What no product could say: rare but severe is critical here.
    definition.matrix[0][4] = QStringLiteral("critical");
    return definition;
}

QJsonObject standardJson()
{
    return QJsonDocument::fromJson(standardMethod().toJson()).object();
}

QStringList textsOf(const RiskMethod& method)
{
    QStringList texts;
    MethodDefinition definition = method.definition();
    forEachText(definition, [&](const char*, QString& text) { texts.append(text); });
    return texts;
}

// Puts `value` at a key of the entry of a list, such as bands[1].from.
SpoilJson inEntry(const char* list, int index, const char* key, const QJsonValue& value)
{
    return [=](QJsonObject& method) {
        QJsonArray array = method[QLatin1String(list)].toArray();
        QJsonObject entry = array[index].toObject();
        entry[QLatin1String(key)] = value;
        array[index] = entry;
        method[QLatin1String(list)] = array;
    };
}

} // namespace

class TestMethod final : public QObject {
    Q_OBJECT
private slots:
    void standardIsFiveByFive()
    {
        const RiskMethod method = standardMethod();
        QCOMPARE(method.likelihoodLevels(), 5);
        QCOMPARE(method.impactLevels(), 5);
        QCOMPARE(method.levels(QLatin1String("likelihood"))[0].label, QStringLiteral("Rare"));
        QCOMPARE(method.levels(QLatin1String("impact"))[4].label, QStringLiteral("Severe"));
        QCOMPARE(method.levels(QLatin1String("impact"))[4].value, 5);
        for (const char* need : {"confidentiality", "integrity", "availability"})
            QCOMPARE(method.levels(QLatin1String(need)).size(), 4);
        const QList<ScaleLevel> criticality = method.levels(QLatin1String("criticality"));
        QCOMPARE(criticality.size(), 4);
        QCOMPARE(criticality[3].label, QStringLiteral("Very high")); // no word of secrecy
        QVERIFY(criticality[3].descriptor.isEmpty());
        QVERIFY(method.levels(QLatin1String("level")).isEmpty());
        QVERIFY(method.levels(QLatin1String("mood")).isEmpty());
        QCOMPARE(method.definition().dimensions.size(), 6);
        QCOMPARE(method.definition().acceptanceRules.size(), 7);
        QVERIFY(!method.definition().appetite.isEmpty());
    }
    void scoresFallIntoTheirBands()
    {
        const RiskMethod method = standardMethod();
        const QStringList expected = {// impact 1..5 for likelihood 1..5
                                      QStringLiteral("low low low low medium"),
                                      QStringLiteral("low low medium medium high"),
                                      QStringLiteral("low medium medium high high"),
                                      QStringLiteral("low medium high high critical"),
                                      QStringLiteral("medium high high critical critical")};
        for (int likelihood = 1; likelihood <= 5; ++likelihood) {
            const QStringList row = expected[likelihood - 1].split(QLatin1Char(' '));
            for (int impact = 1; impact <= 5; ++impact) {
                QCOMPARE(method.score(likelihood, impact), likelihood * impact);
                QCOMPARE(method.bandOfCell(likelihood, impact)->token, row[impact - 1]);
            }
        }
        QVERIFY(!method.score(0, 1));
        QVERIFY(!method.score(1, 6));
        QVERIFY(!method.bandOfCell(6, 1));
        QVERIFY(!method.bandOfScore(0));
        QVERIFY(!method.bandOfScore(26));
        QCOMPARE(method.rulesOfScore(12)->treatWithinDays, 90);
        QVERIFY(!method.rulesOfScore(99));
    }
    void bandsAreReadable()
    {
        const QList<LevelBand> bands = standardMethod().bands();
        QCOMPARE(bands.size(), 4);
        QCOMPARE(bands[0].rgb, 0x9ccc7au);
        QCOMPARE(bands[1].rgb, 0xf6d55cu);
        QCOMPARE(bands[2].rgb, 0xf39c4au);
        QCOMPARE(bands[3].rgb, 0xc62828u);
        QCOMPARE(bands[2].textRgb, 0x1a1a1au);
        QCOMPARE(bands[3].textRgb, 0xffffffu);
        QCOMPARE(bands[3].mark, QStringLiteral("C"));
        for (qsizetype i = 0; i < bands.size(); ++i) {
            QCOMPARE(bands[i].rank, int(i));
            QCOMPARE(bands[i].acceptable, i < 2);
            QVERIFY(contrastRatio(bands[i].rgb, bands[i].textRgb) >= kReadableContrast);
        }
    }
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(0x000000, 0xffffff), 21.0);
        QCOMPARE(contrastRatio(0x777777, 0x777777), 1.0);
        QVERIFY(qAbs(contrastRatio(0x777777, 0xffffff) - 4.48) < 0.01); // the well-known near miss
        QVERIFY(qAbs(contrastRatio(0x9ccc7a, 0x1a1a1a) - 9.4) < 0.1);
        QVERIFY(qAbs(contrastRatio(0xc62828, 0xffffff) - 5.6) < 0.1);
        QRandomGenerator random(3);
        for (int i = 0; i < 5000; ++i) {
            const quint32 colour = random.bounded(0x1000000u);
            QVERIFY(contrastRatio(colour, readableTextOn(colour)) >= kReadableContrast);
        }
    }
    void whatMayBeAccepted()
    {
        const RiskMethod method = standardMethod();
        QCOMPARE(method.acceptanceOf(4), Acceptance::Free);
        QCOMPARE(method.acceptanceOf(9), Acceptance::WithReason);
        QCOMPARE(method.acceptanceOf(10), Acceptance::Exception);
        QCOMPARE(method.acceptanceOf(2, true), Acceptance::Exception);
        QVERIFY(!method.acceptanceOf(0));
        QCOMPARE(method.appetiteLine(), 9);
        QVERIFY(method.isAboveAppetite(10));
        QVERIFY(!method.isAboveAppetite(9));

        MethodDefinition strict = method.definition();
        for (RiskBand& band : strict.bands)
            band.acceptance = Acceptance::Exception;
        QVERIFY(!RiskMethod::make(strict)->appetiteLine());
    }
    void impactByDimensionIsTheHighest()
    {
        const RiskMethod method = standardMethod();
        QCOMPARE(method.overallImpact({2, 0, 4, 1}), 4);
        QVERIFY(!method.overallImpact({0, 0}));
        QVERIFY(!method.overallImpact({}));
        MethodDefinition judged = method.definition();
        judged.overallImpact = OverallImpact::Explicit;
        QVERIFY(!RiskMethod::make(judged)->overallImpact({2, 4}));
    }
    void sumsWork()
    {
        MethodDefinition definition = standardMethod().definition();
        definition.combination = Combination::Sum;
        definition.bands[0].from = 2;
        definition.bands[1].from = 5;
        definition.bands[1].to = 6;
        definition.bands[2].from = 7;
        definition.bands[2].to = 8;
        definition.bands[3].from = 9;
        definition.bands[3].to = 10;
        const auto method = RiskMethod::make(definition);
        QVERIFY(method);
        QCOMPARE(method->score(1, 1), 2);
        QCOMPARE(method->bandOfCell(4, 4)->token, QStringLiteral("high"));
    }
    void aFreeMatrixSaysWhatItLikes()
    {
        const auto method = RiskMethod::make(matrixDefinition());
        QVERIFY(method);
        QCOMPARE(method->bandOfCell(1, 5)->token, QStringLiteral("critical"));
        QCOMPARE(method->score(1, 5), 4);
        QCOMPARE(method->bandOfScore(4)->token, QStringLiteral("critical"));
        QCOMPARE(method->appetiteLine(), 2);
        const auto again = RiskMethod::fromJson(method->toJson());
        QVERIFY(again);
        QVERIFY(*again == *method);
    }
    void presetsShipInEveryLanguage()
    {
        const QStringList codes = Language::available();
        for (const QString& code : codes) {
            QVERIFY2(QFile::exists(QStringLiteral(":/catalogues/risk_method.%1.json").arg(code)),
                     qPrintable(code));
            const auto language = Language::load(code);
            QVERIFY(language);
            for (const auto preset : kPresets) {
                const RiskMethod method = RiskMethod::preset(preset, *language);
                const RiskMethod english = RiskMethod::preset(preset, Language());
                QVERIFY(problemsOf(method.definition()).isEmpty());
                // Same structure: only words differ.
                MethodDefinition a = method.definition();
                MethodDefinition b = english.definition();
                const auto blank = [](const char*, QString& text) { text.clear(); };
                QVERIFY(!textsOf(method).contains(QString()));
                forEachText(a, blank);
                forEachText(b, blank);
                QVERIFY(a == b);
                QCOMPARE(textsOf(method) == textsOf(english), code == QLatin1String("en"));
            }
        }
    }
    void wordsFollowTheReader()
    {
        const auto german = Language::load(QStringLiteral("de"));
        QVERIFY(german);
        for (const auto preset : kPresets) {
            const RiskMethod english = RiskMethod::preset(preset, Language());
            QVERIFY(english.wordedIn(*german) == RiskMethod::preset(preset, *german));
            QVERIFY(english.wordedIn(*german).wordedIn(Language()) == english);
        }
        MethodDefinition own = standardMethod().definition();
        own.likelihood[0].label = QStringLiteral("Once in a blue moon");
        own.bands.last().rgb = 0x123456;
        const auto worded = RiskMethod::make(own)->wordedIn(*german);
        QCOMPARE(worded.definition().likelihood[0].label, own.likelihood[0].label);
        QCOMPARE(worded.definition().bands.last().rgb, 0x123456u);
        QCOMPARE(worded.definition().likelihood[2].label, QStringLiteral("Möglich"));
        QCOMPARE(worded.definition().bands[0].mark, QStringLiteral("N"));
    }
    void ownWordsThatWouldClashStay()
    {
        const auto german = Language::load(QStringLiteral("de"));
        MethodDefinition own = standardMethod().definition();
        own.likelihood[0].label = QStringLiteral("Unwahrscheinlich"); // beside "Unlikely"
        const auto method = RiskMethod::make(own);
        QVERIFY(method);
        QVERIFY(method->wordedIn(*german) == *method);
    }
    void jsonReadsBack()
    {
        for (const auto preset : kPresets) {
            const RiskMethod method = RiskMethod::preset(preset, Language());
            const auto again = RiskMethod::fromJson(method.toJson());
            QVERIFY(again);
            QVERIFY(*again == method);
            QCOMPARE(again->toJson(), method.toJson());
        }
    }
    void wrongDefinitionsAreRefused_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const Spoil& spoil, const char* path,
                            const char* says) {
            QTest::newRow(name) << spoil << QString::fromUtf8(path) << QString::fromUtf8(says);
        };
        using D = MethodDefinition;
        row(
            "no name", [](D& d) { d.name = QStringLiteral(" "); }, "name", "60");
        row(
            "two levels", [](D& d) { d.likelihood.resize(2); }, "likelihood", "3 to 7");
        row(
            "eight levels",
            [](D& d) {
                for (int i = 0; i < 3; ++i)
                    d.integrity.append({QString::number(i), {}});
                d.integrity.append({QStringLiteral("x"), {}});
            },
            "integrity", "8 entries");
        row(
            "empty word", [](D& d) { d.impact[2].label.clear(); }, "impact[2].label", "1 to 60");
        row(
            "same word", [](D& d) { d.impact[2].label = QStringLiteral("MINOR"); },
            "impact[2].label", "twice");
        row(
            "dimension token", [](D& d) { d.dimensions[0].token = QStringLiteral("Money!"); },
            "dimensions[0].token", "Money!");
        row(
            "same dimension", [](D& d) { d.dimensions[1].token = d.dimensions[0].token; },
            "dimensions[1].token", "financial");
        row(
            "descriptor missing", [](D& d) { d.dimensions[3].descriptors.removeLast(); },
            "dimensions[3].descriptors", "4 entries");
        row(
            "one band", [](D& d) { d.bands.resize(1); }, "bands", "2 to 7");
        row(
            "same band", [](D& d) { d.bands[1].token = d.bands[0].token; }, "bands[1].token",
            "low");
        row(
            "same mark", [](D& d) { d.bands[1].mark = d.bands[0].mark; }, "bands[1].mark", "\"L\"");
        row(
            "long mark", [](D& d) { d.bands[1].mark = QStringLiteral("Med"); }, "bands[1].mark",
            "Med");
        row(
            "no mark", [](D& d) { d.bands[1].mark.clear(); }, "bands[1].mark", "colour");
        row(
            "colour", [](D& d) { d.bands[1].rgb = 0x1000000; }, "bands[1].rgb", "16777216");
        row(
            "no days", [](D& d) { d.bands[1].treatWithinDays = 0; }, "bands[1].treat_within_days",
            "3650");
        row(
            "too many months", [](D& d) { d.bands[1].reviewEveryMonths = 500; },
            "bands[1].review_every_months", "500");
        row(
            "laxer above", [](D& d) { d.bands[3].acceptance = Acceptance::Free; },
            "bands[3].acceptance", "Critical");
        row(
            "overlap", [](D& d) { d.bands[1].from = 4; }, "bands[1].from", "above 4");
        row(
            "upside down", [](D& d) { d.bands[1].to = 4; }, "bands[1].from", "5 to 4");
        row(
            "gap", [](D& d) { d.bands[1].to = 8; }, "bands", "score 9");
        row(
            "top missing", [](D& d) { d.bands[3].to = 24; }, "bands", "score 25");
        row(
            "bottom missing", [](D& d) { d.bands[0].from = 2; }, "bands", "score 1 ");
        row(
            "band out of reach",
            [](D& d) {
                d.bands[2].to = 16;
                d.bands.insert(3, d.bands[2]);
                d.bands[3].token = QStringLiteral("higher");
                d.bands[3].label = QStringLiteral("Higher");
                d.bands[3].mark = QStringLiteral("HH");
                d.bands[3].from = 17;
                d.bands[3].to = 19;
            },
            "bands[3]", "Higher");
        row(
            "matrix without need", [](D& d) { d.matrix = {{QStringLiteral("low")}}; }, "matrix",
            "0 to 0");
        row(
            "matrix rows",
            [](D& d) {
                d = matrixDefinition();
                d.matrix.removeLast();
            },
            "matrix", "4 entries");
        row(
            "matrix columns",
            [](D& d) {
                d = matrixDefinition();
                d.matrix[2].removeLast();
            },
            "matrix[2]", "4 entries");
        row(
            "matrix token",
            [](D& d) {
                d = matrixDefinition();
                d.matrix[2][3] = QStringLiteral("extreme");
            },
            "matrix[2][3]", "low, medium, high, critical");
        row(
            "matrix leaves out a band",
            [](D& d) {
                d = matrixDefinition();
                for (QStringList& cells : d.matrix)
                    cells.replaceInStrings(QStringLiteral("critical"), QStringLiteral("high"));
            },
            "bands[3]", "Critical");
        row(
            "too many rules",
            [](D& d) { d.acceptanceRules = QStringList(41, QStringLiteral("x")); }, "rules", "41");
        row(
            "endless text", [](D& d) { d.appetite = QString(2001, QLatin1Char('x')); }, "appetite",
            "2000");
    }
    void wrongDefinitionsAreRefused()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, path);
        QFETCH(QString, says);
        MethodDefinition definition = standardMethod().definition();
        spoil(definition);
        const auto method = RiskMethod::make(definition);
        QVERIFY(!method);
        QCOMPARE(method.error().kind, Error::Kind::Invalid);
        QCOMPARE(method.error().detail, path);
        const QString said = method.error().message.plain();
        QVERIFY2(said.contains(says), qPrintable(said));
    }
    void everyProblemIsListed()
    {
        MethodDefinition definition = standardMethod().definition();
        definition.name.clear();
        definition.impact[0].label.clear();
        definition.bands[0].mark.clear();
        QCOMPARE(problemsOf(definition).size(), 3);
        QVERIFY(!problemsOf(MethodDefinition()).isEmpty());
    }
    void wrongJsonIsRefused_data()
    {
        QTest::addColumn<SpoilJson>("spoil");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const SpoilJson& spoil, const char* path,
                            const char* says) {
            QTest::newRow(name) << spoil << QString::fromUtf8(path) << QString::fromUtf8(says);
        };
        using J = QJsonObject;
        const auto set = [](const char* key, const QJsonValue& value) -> SpoilJson {
            return [=](J& j) { j[QLatin1String(key)] = value; };
        };
        row(
            "format missing", [](J& j) { j.remove(QLatin1String("format")); }, "format",
            "accepted: 12");
        row("newer format", set("format", 2), "format", "is 2; accepted: 1");
        row("unknown key", set("mood", 1), "mood", "likelihood");
        row("name a number", set("name", 1), "name", "is 1");
        row("scale no list", set("impact", QStringLiteral("x")), "impact", "[ ]");
        row("step no object", set("impact", QJsonArray{1}), "impact[0]", "{ }");
        row("step unknown key", inEntry("impact", 1, "value", 2), "impact[1].value",
            "label, descriptor");
        row("combination", set("combination", QStringLiteral("maximum")), "combination",
            "product, sum, matrix");
        row("overall impact", set("overall_impact", QJsonValue()), "overall_impact",
            "maximum, explicit");
        row("matrix row", set("matrix", QJsonArray{1}), "matrix[0]", "[ ]");
        row("band from text", inEntry("bands", 1, "from", QStringLiteral("5")), "bands[1].from",
            "\"5\"");
        row("band from fraction", inEntry("bands", 1, "from", 5.5), "bands[1].from", "5.5");
        row("band from endless", inEntry("bands", 1, "from", 1e300), "bands[1].from", "1e+300");
        row("colour name", inEntry("bands", 0, "rgb", QStringLiteral("green")), "bands[0].rgb",
            "green");
        row("colour sign", inEntry("bands", 0, "rgb", QStringLiteral("#+12345")), "bands[0].rgb",
            "#9ccc7a");
        row("acceptance", inEntry("bands", 0, "acceptance", true), "bands[0].acceptance",
            "free, with_reason, exception");
        row("days text", inEntry("bands", 0, "treat_within_days", QStringLiteral("x")),
            "bands[0].treat_within_days", "null");
        row("rule a number", set("rules", QJsonArray{1}), "rules[0]", "is 1");
        row("checked as a whole too", inEntry("bands", 1, "to", 8), "bands", "score 9");
    }
    void wrongJsonIsRefused()
    {
        QFETCH(SpoilJson, spoil);
        QFETCH(QString, path);
        QFETCH(QString, says);
        QJsonObject json = standardJson();
        spoil(json);
        const auto method = RiskMethod::fromJson(QJsonDocument(json).toJson());
        QVERIFY(!method);
        QCOMPARE(method.error().kind, Error::Kind::Invalid);
        QCOMPARE(method.error().detail, path);
        const QString said = method.error().message.plain();
        QVERIFY2(said.contains(says), qPrintable(said));
    }
    void everyKeyIsNeeded()
    {
        const QStringList keys = standardJson().keys();
        for (const QString& key : keys) {
            QJsonObject json = standardJson();
            json.remove(key);
            const auto method = RiskMethod::fromJson(QJsonDocument(json).toJson());
            QVERIFY2(!method, qPrintable(key));
            QCOMPARE(method.error().detail, key);
        }
    }
    void whatIsNoMethodIsRefused()
    {
        QVERIFY(!RiskMethod::fromJson({}));
        QVERIFY(!RiskMethod::fromJson("[]"));
        QVERIFY(!RiskMethod::fromJson("{\"name\":"));
        QVERIFY(!RiskMethod::fromJson(QByteArray((1 << 20) + 1, ' ')));
    }
};

QTEST_GUILESS_MAIN(TestMethod)
#include "test_method.moc"
