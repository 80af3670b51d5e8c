// SPDX-License-Identifier: GPL-3.0-or-later
// What a record's computed fields may depend on beyond the record itself: today, the binder's
// rating scales, and ratings inherited from other records. core/risk implements it.
#pragma once

#include "core/base/uid.h"
#include "core/schema/field.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace ringbinder {

// One step of a rating scale as this binder words it.
struct ScaleLevel {
    int value = 0;
    QString label;      // the binder's own words, or the shipped default in the asked language
    QString descriptor; // what the level means
};

// A band of risk scores.
struct LevelBand {
    QString token;
    QString label;
    int rank = 0;        // 0 is the lowest
    quint32 rgb = 0;     // 0xRRGGBB background
    quint32 textRgb = 0; // a text colour with contrast of at least 4.5:1 on it
    bool acceptable = false;
    QString mark; // one or two letters, so that colour is never alone
};

class RatingScales {
public:
    virtual ~RatingScales() = default;
    // Steps of "likelihood", "impact", "confidentiality", "integrity", "availability", …,
    // ascending. Empty for a scale that does not exist. The scale "level" has no steps: it is
    // banded.
    [[nodiscard]] virtual QList<ScaleLevel> levels(QLatin1String scale) const = 0;
    [[nodiscard]] virtual std::optional<int> score(int likelihood, int impact) const = 0;
    [[nodiscard]] virtual std::optional<LevelBand> bandOfScore(int score) const = 0;
    [[nodiscard]] virtual QList<LevelBand> bands() const = 0;
};

class DeriveContext {
public:
    struct Inherited {
        int value = 0;
        Uid from;
        QString fromTitle;
    };

    virtual ~DeriveContext() = default;
    [[nodiscard]] virtual QDate today() const = 0;
    [[nodiscard]] virtual const RatingScales& scales() const = 0;
    // Grows whenever computed fields of records that nobody touched may be different.
    [[nodiscard]] virtual quint64 revision() const { return 0; }
    // The rating that `record` inherits for `field` from other records; empty when it inherits
    // none.
    [[nodiscard]] virtual std::optional<Inherited> inherited(const Uid& record,
                                                             const FieldDef& field) const = 0;
    // What a computed field takes from records of other registers that point at `record`.
    [[nodiscard]] virtual Value fromOthers(const Uid& record, const FieldDef& field) const
    {
        Q_UNUSED(record);
        Q_UNUSED(field);
        return {};
    }
};

} // namespace ringbinder
