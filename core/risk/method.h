// SPDX-License-Identifier: GPL-3.0-or-later
// How this client assesses risk: scales with their words, how likelihood and impact combine, bands
// of levels, and what may be accepted. A MethodDefinition is what an editor works on and may be
// wrong; a RiskMethod is one that has been checked, so nobody who uses it asks again. Who approved
// which version when is a record's business, not this value's.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/schema/derive.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace ringbinder {

// A kind of harm: financial, legal, people … with what each impact level means for it.
struct ImpactDimension {
    QString token; // snake_case, stored with ratings
    QString label;
    QStringList descriptors; // one for each impact level
    friend bool operator==(const ImpactDimension&, const ImpactDimension&) = default;
};

// May a risk of this level be kept without treatment?
enum class Acceptance {
    Free,       // by the risk owner, recorded
    WithReason, // with a written reason and a review date
    Exception,  // above the appetite: only as an approved exception with an end date
};

struct RiskBand {
    QString token; // snake_case
    QString label;
    QString mark; // one or two letters, so that colour is never alone
    int from = 0; // scores, inclusive; not used with a matrix
    int to = 0;
    quint32 rgb = 0; // the text colour follows from it
    Acceptance acceptance = Acceptance::Exception;
    QString authority; // who may accept
    QString response;  // what is expected to happen
    std::optional<int> treatWithinDays = {};
    std::optional<int> reviewEveryMonths = {};
    friend bool operator==(const RiskBand&, const RiskBand&) = default;
};

enum class Combination {
    Product,
    Sum,
    Matrix, // each cell names its band; the score is the number of the band, 1 the lowest
};

enum class OverallImpact {
    Maximum,  // the highest over the dimensions
    Explicit, // judged on its own, the dimensions only support it
};

// One step of a scale; its value is its place, 1 the lowest.
struct ScaleWords {
    QString label;
    QString descriptor;
    friend bool operator==(const ScaleWords&, const ScaleWords&) = default;
};

struct MethodDefinition {
    QString name;
    // 3 to 7 levels each, ascending.
    QList<ScaleWords> likelihood;
    QList<ScaleWords> impact;
    QList<ScaleWords> confidentiality;
    QList<ScaleWords> integrity;
    QList<ScaleWords> availability;
    QList<ImpactDimension> dimensions;
    OverallImpact overallImpact = OverallImpact::Maximum;
    Combination combination = Combination::Product;
    QList<QStringList> matrix; // [likelihood][impact] band tokens; empty unless Combination::Matrix
    QList<RiskBand> bands;     // ascending
    QStringList acceptanceRules;
    QString appetite;
    friend bool operator==(const MethodDefinition&, const MethodDefinition&) = default;
};

struct MethodProblem {
    QString path; // "bands[1].from", as in the JSON
    Message message;
};
// Everything that keeps a definition from being a method; empty when it is one.
[[nodiscard]] QList<MethodProblem> problemsOf(const MethodDefinition& definition);

class RiskMethod final : public RatingScales {
public:
    // Error: Kind::Invalid, the first of problemsOf(); detail is its path.
    [[nodiscard]] static Result<RiskMethod> make(MethodDefinition definition);

    enum class Preset { ThreeByThree, FourByFour, FiveByFive };
    // What ships, worded in `language` (English where it has no words).
    [[nodiscard]] static RiskMethod preset(Preset preset, const Language& language);
    [[nodiscard]] static RiskMethod standard(const Language& language)
    {
        return preset(Preset::FiveByFive, language);
    }

    // Sorted keys, no blanks; the same method gives the same bytes. Every key is needed, unknown
    // keys are refused. Error: Kind::Invalid naming path, value and what is accepted.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<RiskMethod> fromJson(const QByteArray& json);

    [[nodiscard]] const MethodDefinition& definition() const { return m_definition; }
    // The same method with the words that ship put into another language; own words stay.
    [[nodiscard]] RiskMethod wordedIn(const Language& language) const;

    // RatingScales: likelihood, impact, confidentiality, integrity, availability, criticality
    [[nodiscard]] QList<ScaleLevel> levels(QLatin1String scale) const override;
    [[nodiscard]] std::optional<int> score(int likelihood, int impact) const override;
    [[nodiscard]] std::optional<LevelBand> bandOfScore(int score) const override;
    [[nodiscard]] QList<LevelBand> bands() const override { return m_bands; }

    [[nodiscard]] int likelihoodLevels() const { return int(m_definition.likelihood.size()); }
    [[nodiscard]] int impactLevels() const { return int(m_definition.impact.size()); }
    [[nodiscard]] std::optional<LevelBand> bandOfCell(int likelihood, int impact) const;
    // The band as it was defined (response, authority, deadlines); empty where there is none.
    [[nodiscard]] std::optional<RiskBand> rulesOfScore(int score) const;

    // A duty of law or contract at stake is never accepted without an exception.
    [[nodiscard]] std::optional<Acceptance> acceptanceOf(int score, bool dutyAtStake = false) const;
    // The highest score within the appetite; empty when every level needs an exception.
    [[nodiscard]] std::optional<int> appetiteLine() const;
    [[nodiscard]] bool isAboveAppetite(int score) const;

    // The overall impact of ratings by dimension (0: not rated); empty when none is rated or the
    // method wants it judged on its own.
    [[nodiscard]] std::optional<int> overallImpact(const std::vector<int>& byDimension) const;

    friend bool operator==(const RiskMethod& a, const RiskMethod& b)
    {
        return a.m_definition == b.m_definition;
    }

private:
    explicit RiskMethod(MethodDefinition definition);
    [[nodiscard]] int bandIndexOfScore(int score) const;

    MethodDefinition m_definition;
    QList<LevelBand> m_bands;
    std::vector<int> m_scores; // [likelihood][impact]
};

// For the reading and the presets: the definition in JSON, not yet checked as a whole.
[[nodiscard]] Result<MethodDefinition> definitionFromJson(const QJsonObject& json);
// Calls `visit` with each text a person reads and what kind of text it is ("bands.label").
void forEachText(MethodDefinition& definition,
                 const std::function<void(const char* kind, QString& text)>& visit);

} // namespace ringbinder
