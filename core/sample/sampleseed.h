// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample client takes from the shipped catalogues, each record under the identity that it
// has in every sample, so that two of them can be compared. Used by samplebuilder.h alone.
#pragma once

#include "core/catalogue/technicalrules.h"
#include "core/schema/record.h"

#include <QHash>

namespace ringbinder {

// By id of the script.
[[nodiscard]] Uid sampleUid(const QString& id);

class SampleSeed final {
public:
    // `language` outlives it. Error: Kind::Damaged where the shipped rules cannot be read.
    [[nodiscard]] static Result<SampleSeed> load(const Language& language);

    struct Shipped {
        QString id; // "A.5.1", "T01", "V001"
        Record record;
    };
    // The controls, threats and vulnerabilities that a new client begins with.
    [[nodiscard]] QList<Shipped> records() const;
    // The technical rule of this number; nothing where none is shipped.
    [[nodiscard]] std::optional<Record> rule(const QString& id) const;

private:
    SampleSeed(const Language& language, QList<ShippedTechnicalRule> rules);

    const Language& m_language;
    QList<ShippedTechnicalRule> m_rules;
    QHash<QString, Uid> m_controls; // by number
};

} // namespace ringbinder
