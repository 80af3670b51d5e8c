// SPDX-License-Identifier: GPL-3.0-or-later
// The impact of risks by the dimensions of the method (financial, legal …), stage by stage: read,
// said in words ("4, from Legal") and written with the overall impact that follows. Ratings in a
// dimension that the method no longer has are kept and left alone. Used by Evaluation and the
// editor of a risk's impact.
#pragma once

#include "core/registers/risks/risk_impact.h"
#include "core/risk/level.h"
#include "core/risk/method.h"
#include "core/store/changeset.h"

#include <QHash>

namespace ringbinder {

class Binder;

struct DimensionRating {
    int value = 0; // 0: not rated
    QString reason;
    friend bool operator==(const DimensionRating&, const DimensionRating&) = default;
};

// By the token of the dimension.
using DimensionRatings = QHash<QString, DimensionRating>;

class ImpactRatings final {
public:
    [[nodiscard]] static Result<ImpactRatings> of(const Binder& binder, const Uid& risk);

    [[nodiscard]] const DimensionRatings& at(RiskStage stage) const
    {
        return m_ratings[size_t(stage)];
    }
    void set(RiskStage stage, const QString& dimension, const DimensionRating& rating)
    {
        m_ratings[size_t(stage)][dimension] = rating;
    }
    void add(const Record& rating);
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const ImpactRatings&, const ImpactRatings&) = default;

private:
    std::array<DimensionRatings, 4> m_ratings;
};

// The highest over the dimensions of the method, whatever the method does with it; 0: none rated.
[[nodiscard]] int highestImpact(const RiskMethod& method, const DimensionRatings& ratings);
// "4, from Legal", or how the overall impact differs from its dimensions; empty where none is
// rated.
[[nodiscard]] Message impactReason(const RiskMethod& method, const DimensionRatings& ratings,
                                   int overall);
// "Current risk: Financial 2, Legal 4; Residual risk: Legal 2" for exports; empty where none is
// rated.
[[nodiscard]] QString dimensionsInWords(const RiskMethod& method, const ImpactRatings& ratings,
                                        const Language& language);

// One change set: the ratings that differ, and the overall impact of each stage whose ratings
// changed, unless the method has it judged on its own.
[[nodiscard]] Result<ChangeSet> impactChange(const Binder& binder, const RiskMethod& method,
                                             const Uid& risk, const ImpactRatings& after,
                                             const Language& language);

// All of a binder, by risk.
[[nodiscard]] Result<QHash<Uid, ImpactRatings>> allImpactRatings(const Binder& binder);

} // namespace ringbinder
