// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions that allow technical rules to fail, as far as they are approved and in force on a day.
// An exception for the rule as a whole allows every item. Used by complianceOf() alone.
#pragma once

#include "core/store/recordsource.h"
#include "core/technical/compliance.h"

#include <QHash>
#include <QSet>

namespace ringbinder {

class ExceptionBook final {
public:
    [[nodiscard]] static Result<ExceptionBook> read(const RecordSource& source);

    [[nodiscard]] std::optional<Uid> exceptionFor(const Uid& rule, const TechnicalPlace& place,
                                                  const QString& item, QDate day) const;

private:
    struct Allowed {
        Uid uid;
        QSet<Uid> places;  // hosts and assets; none: everywhere
        QStringList items; // lower case; none: all
        QDate from;
        QDate until;
    };
    QHash<Uid, QList<Allowed>> m_byRule;
};

} // namespace ringbinder
