// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/carryover.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/controlnumber.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/threat.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace ringbinder {

namespace {

bool areChoices(const FieldDef& field, const QStringList& tokens)
{
    for (const QString& token : tokens) {
        if (field.choiceIndex(token) < 0)
            return false;
    }
    return !tokens.isEmpty();
}

Language german()
{
    return Language::load(QStringLiteral("de")).value();
}

} // namespace

class TestCatalogue final : public QObject {
    Q_OBJECT

    const Catalogue& m_catalogue = shippedCatalogue();

private slots:
    void shippedFilesAreWhole()
    {
        const auto loaded = Catalogue::load(QStringLiteral(":/catalogues"));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(m_catalogue.controls().size(), 93);
        QCOMPARE(m_catalogue.formerControls().size(), 114);
        QCOMPARE(m_catalogue.clauses().size(), 41);
        QCOMPARE(m_catalogue.assetGroups().size(), 14);
        QCOMPARE(m_catalogue.assetTypes().size(), 36);
        QCOMPARE(m_catalogue.threats().size(), 67);
        QCOMPARE(m_catalogue.vulnerabilities().size(), 109);
        QCOMPARE(m_catalogue.pairs().size(), 223);
        QCOMPARE(m_catalogue.scenarios().size(), 44);
    }

    void themesHaveTheirNumberOfControls()
    {
        QHash<QString, int> themes;
        for (const AnnexControl& control : m_catalogue.controls()) {
            ++themes[control.theme];
            QCOMPARE(parseControlNumber(control.id)->number, control.id);
        }
        QCOMPARE(themes.value(QStringLiteral("organizational")), 37);
        QCOMPARE(themes.value(QStringLiteral("people")), 8);
        QCOMPARE(themes.value(QStringLiteral("physical")), 14);
        QCOMPARE(themes.value(QStringLiteral("technological")), 34);
    }

    void tokensAreChoicesOfTheRegisters()
    {
        for (const AnnexControl& shipped : m_catalogue.controls()) {
            QVERIFY(areChoices(control::theme, {shipped.theme}));
            QVERIFY(areChoices(control::controlTypes, shipped.controlTypes));
            QVERIFY(areChoices(control::securityProperties, shipped.securityProperties));
            QVERIFY(areChoices(control::cybersecurityConcepts, shipped.cybersecurityConcepts));
            QVERIFY(areChoices(control::operationalCapabilities, shipped.operationalCapabilities));
            QVERIFY(areChoices(control::securityDomains, shipped.securityDomains));
        }
        for (const ShippedThreat& shipped : m_catalogue.threats()) {
            QVERIFY(areChoices(threat::origin, shipped.origin));
            QVERIFY(areChoices(threat::affects, shipped.affects));
        }
        for (const AssetType& type : m_catalogue.assetTypes()) {
            QVERIFY2(areChoices(asset::type, {type.token}), qPrintable(type.token));
            QVERIFY(areChoices(asset::kind, {type.kind}));
        }
        for (const Choice& choice : asset::type.choices) {
            const AssetType* type = m_catalogue.assetType(QString::fromLatin1(choice.token));
            QVERIFY2(type, choice.token);
            QCOMPARE(type->name.english(), QString::fromUtf8(choice.label));
        }
    }

    void bothDirectionsOfTheMappingAgree()
    {
        QSet<QString> forward;
        QSet<QString> backward;
        for (const FormerControl& former : m_catalogue.formerControls()) {
            QVERIFY(!former.mapsTo.isEmpty());
            for (const QString& target : former.mapsTo)
                forward.insert(former.id + QLatin1Char('>') + target);
        }
        for (const AnnexControl& control : m_catalogue.controls()) {
            QVERIFY2(control.isNew == control.from2013.isEmpty(), qPrintable(control.id));
            for (const QString& source : control.from2013)
                backward.insert(source + QLatin1Char('>') + control.id);
        }
        QCOMPARE(forward, backward);
    }

    void everyTextIsThereInGerman()
    {
        const Language language = german();
        const auto isGerman = [&](const LocalText& text) {
            return text.in(language) != text.english() || text.english().size() < 24;
        };
        for (const AnnexControl& control : m_catalogue.controls()) {
            QVERIFY2(isGerman(control.title) && isGerman(control.summary), qPrintable(control.id));
            QVERIFY2(control.evidence.in(language) != control.evidence.english(),
                     qPrintable(control.id));
        }
        for (const FormerControl& control : m_catalogue.formerControls())
            QVERIFY2(isGerman(control.title), qPrintable(control.id));
        for (const Clause& clause : m_catalogue.clauses())
            QVERIFY2(isGerman(clause.summary), qPrintable(clause.id));
        for (const ShippedThreat& threat : m_catalogue.threats())
            QVERIFY2(isGerman(threat.description), qPrintable(threat.id));
        for (const ShippedVulnerability& vulnerability : m_catalogue.vulnerabilities())
            QVERIFY2(isGerman(vulnerability.name), qPrintable(vulnerability.id));
        for (const RiskScenario& scenario : m_catalogue.scenarios())
            QVERIFY2(isGerman(scenario.scenario), qPrintable(scenario.id));
    }

    void untranslatedTextIsEnglish()
    {
        LocalText text(QStringLiteral("Fire"));
        QCOMPARE(text.in(german()), QStringLiteral("Fire"));
        text.translate(QStringLiteral("de"), QStringLiteral("Feuer"));
        QCOMPARE(text.in(german()), QStringLiteral("Feuer"));
        QCOMPARE(text.in(Language()), QStringLiteral("Fire"));
        QVERIFY(text.reads(QStringLiteral("Feuer")) && text.reads(QStringLiteral("Fire")));
        QVERIFY(!text.reads(QStringLiteral("Brand")));
    }

    void splitsAndMergesAreTold()
    {
        const auto split = carriedOver(m_catalogue, QStringLiteral("A.18.2.3"));
        QVERIFY(split);
        QCOMPARE(split->to, QStringList({QStringLiteral("A.5.36"), QStringLiteral("A.8.8")}));
        QVERIFY(split->split);

        const auto merged = carriedOver(m_catalogue, QStringLiteral("A.5.1.1"));
        QVERIFY(merged && !merged->split && merged->merged);
        QCOMPARE(merged->to, QStringList(QStringLiteral("A.5.1")));
        QCOMPARE(merged->mergedWith, QStringList(QStringLiteral("A.5.1.2")));

        const auto plain = carriedOver(m_catalogue, QStringLiteral("A.12.3.1"));
        QVERIFY(plain && !plain->split && !plain->merged);
        QCOMPARE(plain->to, QStringList(QStringLiteral("A.8.13")));

        QVERIFY(!carriedOver(m_catalogue, QStringLiteral("A.5.1")));
    }

    void brokenFilesAreNamed_data()
    {
        QTest::addColumn<QString>("broken");
        const QDir folder(QStringLiteral(TEST_DATA_DIR "/broken/catalogue"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(names.size() >= 8);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void brokenFilesAreNamed()
    {
        QFETCH(QString, broken);
        QTemporaryDir temporary(QDir::tempPath() + QStringLiteral("/käta log XXXXXX"));
        QVERIFY(temporary.isValid());
        const QDir shipped(QStringLiteral(":/catalogues"));
        for (const QString& name : shipped.entryList())
            QVERIFY(QFile::copy(shipped.filePath(name), temporary.filePath(name)));
        QVERIFY(Catalogue::load(temporary.path()));

        const QString target = temporary.filePath(QStringLiteral("asset_groups.json"));
        QVERIFY(QFile::remove(target) && QFile::copy(broken, target));
        const auto loaded = Catalogue::load(temporary.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
        QVERIFY(!loaded.error().message.plain().contains(temporary.path()));
    }

    void missingFileIsNamed()
    {
        QTemporaryDir temporary;
        const auto loaded = Catalogue::load(temporary.path());
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.plain().contains(QLatin1String("annex_a_2022.json")));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestCatalogue)
#include "test_catalogue.moc"
