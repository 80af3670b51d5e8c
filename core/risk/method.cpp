// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/method.h"

#include "core/base/contrast.h"

#include <algorithm>

namespace ringbinder {

namespace {

int cellScore(const MethodDefinition& definition, int likelihood, int impact)
{
    switch (definition.combination) {
    case Combination::Product:
        return likelihood * impact;
    case Combination::Sum:
        return likelihood + impact;
    case Combination::Matrix:
        break;
    }
    const QString& token = definition.matrix[likelihood - 1][impact - 1];
    for (qsizetype rank = 0; rank < definition.bands.size(); ++rank) {
        if (definition.bands[rank].token == token)
            return int(rank) + 1;
    }
    return 0; // not in a checked definition
}

const QList<ScaleWords>* scaleNamed(const MethodDefinition& definition, QLatin1String scale)
{
    if (scale == QLatin1String("likelihood"))
        return &definition.likelihood;
    if (scale == QLatin1String("impact"))
        return &definition.impact;
    if (scale == QLatin1String("confidentiality"))
        return &definition.confidentiality;
    if (scale == QLatin1String("integrity"))
        return &definition.integrity;
    if (scale == QLatin1String("availability"))
        return &definition.availability;
    return nullptr;
}

} // namespace

RiskMethod::RiskMethod(MethodDefinition definition)
    : m_definition(std::move(definition))
{
    for (int likelihood = 1; likelihood <= likelihoodLevels(); ++likelihood) {
        for (int impact = 1; impact <= impactLevels(); ++impact)
            m_scores.push_back(cellScore(m_definition, likelihood, impact));
    }
    for (const RiskBand& band : std::as_const(m_definition.bands)) {
        m_bands.append({band.token, band.label, int(m_bands.size()), band.rgb,
                        readableTextOn(band.rgb), band.acceptance != Acceptance::Exception,
                        band.mark});
    }
}

Result<RiskMethod> RiskMethod::make(MethodDefinition definition)
{
    const QList<MethodProblem> problems = problemsOf(definition);
    if (!problems.isEmpty())
        return fail(Error::Kind::Invalid, problems.first().message, problems.first().path);
    return RiskMethod(std::move(definition));
}

QList<ScaleLevel> RiskMethod::levels(QLatin1String scale) const
{
    QList<ScaleLevel> levels;
    if (scale == QLatin1String("criticality")) {
        // The highest of three needs. The words of confidentiality would read as a classification;
        // those of availability say how much is needed. It shares no description with it.
        for (const ScaleWords& step : m_definition.availability)
            levels.append({int(levels.size()) + 1, step.label, {}});
    } else if (const QList<ScaleWords>* words = scaleNamed(m_definition, scale)) {
        for (const ScaleWords& step : *words)
            levels.append({int(levels.size()) + 1, step.label, step.descriptor});
    }
    return levels;
}

std::optional<int> RiskMethod::score(int likelihood, int impact) const
{
    if (likelihood < 1 || likelihood > likelihoodLevels() || impact < 1 || impact > impactLevels())
        return std::nullopt;
    return m_scores[size_t((likelihood - 1) * impactLevels() + impact - 1)];
}

int RiskMethod::bandIndexOfScore(int score) const
{
    for (qsizetype rank = 0; rank < m_definition.bands.size(); ++rank) {
        const RiskBand& band = m_definition.bands[rank];
        const bool holds = m_definition.combination == Combination::Matrix
                               ? score == rank + 1
                               : score >= band.from && score <= band.to;
        if (holds)
            return int(rank);
    }
    return -1;
}

std::optional<LevelBand> RiskMethod::bandOfScore(int score) const
{
    const int rank = bandIndexOfScore(score);
    return rank < 0 ? std::nullopt : std::optional(m_bands[rank]);
}

std::optional<LevelBand> RiskMethod::bandOfCell(int likelihood, int impact) const
{
    const auto reached = score(likelihood, impact);
    return reached ? bandOfScore(*reached) : std::nullopt;
}

std::optional<RiskBand> RiskMethod::rulesOfScore(int score) const
{
    const int rank = bandIndexOfScore(score);
    return rank < 0 ? std::nullopt : std::optional(m_definition.bands[rank]);
}

std::optional<Acceptance> RiskMethod::acceptanceOf(int score, bool dutyAtStake) const
{
    const int rank = bandIndexOfScore(score);
    if (rank < 0)
        return std::nullopt;
    return dutyAtStake ? Acceptance::Exception : m_definition.bands[rank].acceptance;
}

std::optional<int> RiskMethod::appetiteLine() const
{
    std::optional<int> line;
    for (const int score : m_scores) {
        if (!isAboveAppetite(score))
            line = std::max(line.value_or(score), score);
    }
    return line;
}

bool RiskMethod::isAboveAppetite(int score) const
{
    return acceptanceOf(score) == Acceptance::Exception;
}

std::optional<int> RiskMethod::overallImpact(const std::vector<int>& byDimension) const
{
    if (m_definition.overallImpact == OverallImpact::Explicit || byDimension.empty())
        return std::nullopt;
    const int highest = *std::max_element(byDimension.begin(), byDimension.end());
    return highest > 0 ? std::optional(highest) : std::nullopt;
}

void forEachText(MethodDefinition& definition,
                 const std::function<void(const char* kind, QString& text)>& visit)
{
    visit("name", definition.name);
    const auto visitScale = [&](const char* label, const char* descriptor,
                                QList<ScaleWords>& scale) {
        for (ScaleWords& step : scale) {
            visit(label, step.label);
            visit(descriptor, step.descriptor);
        }
    };
    visitScale("likelihood.label", "likelihood.descriptor", definition.likelihood);
    visitScale("impact.label", "impact.descriptor", definition.impact);
    visitScale("confidentiality.label", "confidentiality.descriptor", definition.confidentiality);
    visitScale("integrity.label", "integrity.descriptor", definition.integrity);
    visitScale("availability.label", "availability.descriptor", definition.availability);
    for (ImpactDimension& dimension : definition.dimensions) {
        visit("dimensions.label", dimension.label);
        for (QString& descriptor : dimension.descriptors)
            visit("dimensions.descriptor", descriptor);
    }
    for (RiskBand& band : definition.bands) {
        visit("bands.label", band.label);
        visit("bands.mark", band.mark);
        visit("bands.authority", band.authority);
        visit("bands.response", band.response);
    }
    for (QString& rule : definition.acceptanceRules)
        visit("rules", rule);
    visit("appetite", definition.appetite);
}

} // namespace ringbinder
