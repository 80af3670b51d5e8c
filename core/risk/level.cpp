// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/level.h"

#include "core/schema/record.h"

namespace ringbinder {

namespace {

int ratingIn(const Record& record, QLatin1String key)
{
    const FieldDef* field = record.def().field(QString(key));
    const qint64 rating = field ? record.value(*field).integer() : 0;
    return rating > 0 && rating < 1000 ? int(rating) : 0;
}

} // namespace

StageKeys keysOf(RiskStage stage)
{
    switch (stage) {
    case RiskStage::Inherent:
        return {QLatin1String("inherent_likelihood"), QLatin1String("inherent_impact"),
                QLatin1String("inherent_score"), QLatin1String("inherent_level")};
    case RiskStage::Current:
        return {QLatin1String("likelihood"), QLatin1String("impact"), QLatin1String("score"),
                QLatin1String("level")};
    case RiskStage::Target:
        return {QLatin1String("target_likelihood"), QLatin1String("target_impact"),
                QLatin1String("target_score"), QLatin1String("target_level")};
    case RiskStage::Residual:
        return {QLatin1String("residual_likelihood"), QLatin1String("residual_impact"),
                QLatin1String("residual_score"), QLatin1String("residual_level")};
    }
    Q_UNREACHABLE();
}

QLatin1String tokenOf(RiskStage stage)
{
    switch (stage) {
    case RiskStage::Inherent:
        return QLatin1String("inherent");
    case RiskStage::Current:
        return QLatin1String("current");
    case RiskStage::Target:
        return QLatin1String("target");
    case RiskStage::Residual:
        return QLatin1String("residual");
    }
    Q_UNREACHABLE();
}

std::optional<RiskStage> stageFromToken(QStringView token)
{
    for (const RiskStage stage : kRiskStages) {
        if (token == tokenOf(stage))
            return stage;
    }
    return std::nullopt;
}

Text labelOf(RiskStage stage)
{
    switch (stage) {
    case RiskStage::Inherent:
        return {"risk", QT_TRANSLATE_NOOP("risk", "Inherent risk")};
    case RiskStage::Current:
        return {"risk", QT_TRANSLATE_NOOP("risk", "Current risk")};
    case RiskStage::Target:
        return {"risk", QT_TRANSLATE_NOOP("risk", "Target risk")};
    case RiskStage::Residual:
        return {"risk", QT_TRANSLATE_NOOP("risk", "Residual risk")};
    }
    Q_UNREACHABLE();
}

std::optional<RiskLevel> levelOf(const RatingScales& scales, int likelihood, int impact)
{
    const auto score = scales.score(likelihood, impact);
    const auto band = score ? scales.bandOfScore(*score) : std::nullopt;
    return band ? std::optional(RiskLevel{*score, *band}) : std::nullopt;
}

std::optional<RiskLevel> levelAt(const Record& record, RiskStage stage, const RatingScales& scales)
{
    const StageKeys keys = keysOf(stage);
    const int likelihood = ratingIn(record, keys.likelihood);
    const int impact = ratingIn(record, keys.impact);
    if (likelihood == 0 || impact == 0)
        return std::nullopt;
    return levelOf(scales, likelihood, impact);
}

} // namespace ringbinder
