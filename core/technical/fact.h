// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that a scan says about a host: an open port, a result of a benchmark, an account of a
// list. Its kind is the key of a subject and its values those of the subject's fields
// (core/registers/technical/subjects.h). Kept as text in host_observation::facts.
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace ringbinder {

struct Fact {
    QString kind;                  // key of a subject
    QMap<QString, QString> values; // by field key; machine text; what is not known is left out

    [[nodiscard]] QString value(QLatin1String field) const { return values.value(field); }
    // What makes it the same thing in the next scan: "tcp/23", the check and port of a weakness,
    // the name of an account; empty for what a host has once.
    [[nodiscard]] QString item() const;
    friend bool operator==(const Fact&, const Fact&) = default;
};

// One line a fact, readable and in the order given: port port=23 protocol=tcp product="Linux
// telnetd". Control characters of a banner become spaces; a value is cut at kLongestFactValue
// characters with an ellipsis.
inline constexpr qsizetype kLongestFactValue = 2000;
[[nodiscard]] QString textOfFacts(const QList<Fact>& facts);
// Errors: Damaged, naming the line. Unknown kinds and fields of a newer version are kept.
[[nodiscard]] Result<QList<Fact>> factsOf(const QString& text);

} // namespace ringbinder
