// SPDX-License-Identifier: GPL-3.0-or-later
// An organisational unit with all units below it, as a filter: which records belong to it. A record
// belongs where one of its references to units says so; registers without such a reference have
// nothing to be told apart by. Used by lists, exports, prints and packs of one unit.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"

#include <QSet>

namespace ringbinder {

class Binder;

class UnitScope final {
public:
    // Error: NotFound.
    [[nodiscard]] static Result<UnitScope> of(const Binder& binder, const Uid& unit);
    [[nodiscard]] static bool canTell(const RegisterDef& def);

    [[nodiscard]] bool holds(const Record& record) const;
    [[nodiscard]] const Uid& unit() const { return m_unit; }
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    explicit UnitScope(const Uid& unit)
        : m_unit(unit)
    {
    }

    Uid m_unit;
    QString m_name;
    QSet<QString> m_units; // uids as they are stored
};

} // namespace ringbinder
