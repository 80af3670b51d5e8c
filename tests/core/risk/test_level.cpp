// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/level.h"
#include "core/risk/method.h"
#include "core/schema/record.h"

#include <QTest>

using namespace ringbinder;

namespace {

// clang-format off
constexpr FieldDef kTitle{.key = "title", .label = "Title", .required = true};
constexpr FieldDef kLikelihood{.key = "likelihood", .type = FieldType::Rating, .scale = "likelihood"};
constexpr FieldDef kImpact{.key = "impact", .type = FieldType::Rating, .scale = "impact"};
constexpr FieldDef kTargetLikelihood{.key = "target_likelihood", .type = FieldType::Rating, .scale = "likelihood"};
constexpr FieldDef kTargetImpact{.key = "target_impact", .type = FieldType::Rating, .scale = "impact"};
// clang-format on
constexpr std::array<const FieldDef*, 5> kRiskFields = {&kTitle, &kLikelihood, &kImpact,
                                                        &kTargetLikelihood, &kTargetImpact};
constexpr RegisterDef kRisk{.key = "risk", .fields = kRiskFields};

} // namespace

class TestLevel final : public QObject {
    Q_OBJECT
private slots:
    void keysAreThoseInTheFile()
    {
        QCOMPARE(keysOf(RiskStage::Current).likelihood, QLatin1String("likelihood"));
        QCOMPARE(keysOf(RiskStage::Current).score, QLatin1String("score"));
        for (const RiskStage stage :
             {RiskStage::Inherent, RiskStage::Target, RiskStage::Residual}) {
            const QString prefix = QString(tokenOf(stage) + QLatin1Char('_'));
            QCOMPARE(QString(keysOf(stage).likelihood),
                     QString(prefix + QStringLiteral("likelihood")));
            QCOMPARE(QString(keysOf(stage).impact), QString(prefix + QStringLiteral("impact")));
            QCOMPARE(QString(keysOf(stage).score), QString(prefix + QStringLiteral("score")));
            QCOMPARE(QString(keysOf(stage).level), QString(prefix + QStringLiteral("level")));
        }
    }
    void tokensReadBack()
    {
        for (const RiskStage stage : kRiskStages)
            QCOMPARE(stageFromToken(QString(tokenOf(stage))), stage);
        QVERIFY(!stageFromToken(u"yesterday"));
        QCOMPARE(labelOf(RiskStage::Residual).in(Language()), QStringLiteral("Residual risk"));
    }
    void levelsFollowFromTheRatings()
    {
        const RiskMethod method = RiskMethod::standard(Language());
        Record risk(kRisk);
        QVERIFY(!levelAt(risk, RiskStage::Current, method));
        risk.setValue(kLikelihood, Value(4));
        QVERIFY(!levelAt(risk, RiskStage::Current, method));
        risk.setValue(kImpact, Value(3));
        const auto current = levelAt(risk, RiskStage::Current, method);
        QVERIFY(current);
        QCOMPARE(current->score, 12);
        QCOMPARE(current->band.token, QStringLiteral("high"));
        QVERIFY(!levelAt(risk, RiskStage::Target, method));
        risk.setValue(kTargetLikelihood, Value(1));
        risk.setValue(kTargetImpact, Value(3));
        QCOMPARE(levelAt(risk, RiskStage::Target, method)->band.token, QStringLiteral("low"));
        // A stage that the register doesn't have, and ratings from a method with a longer scale.
        QVERIFY(!levelAt(risk, RiskStage::Inherent, method));
        risk.setValue(kImpact, Value(6));
        QVERIFY(!levelAt(risk, RiskStage::Current, method));
        risk.setValue(kImpact, Value((qint64(1) << 32) + 3));
        QVERIFY(!levelAt(risk, RiskStage::Current, method));
    }
};

QTEST_GUILESS_MAIN(TestLevel)
#include "test_level.moc"
