// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/logic/unit_scope.h"

#include "core/registers/context/org_unit.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

bool pointsAtUnits(const FieldDef& field)
{
    return QLatin1String(field.target) == org_unit::def.name() && !field.computed;
}

} // namespace

Result<UnitScope> UnitScope::of(const Binder& binder, const Uid& unit)
{
    const auto units = binder.records(org_unit::def);
    if (!units)
        return fail(units.error());
    UnitScope scope(unit);
    for (const Record& record : *units) {
        if (record.uid() == unit)
            scope.m_name = record.title();
    }
    if (scope.m_name.isEmpty())
        return fail(
            Error::Kind::NotFound,
            Message("store", QT_TRANSLATE_NOOP("store", "There is no such organisational unit.")));
    scope.m_units.insert(unit.toString());
    // Until nothing joins: circles end by themselves.
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (const Record& record : *units) {
            const auto parent = record.get(org_unit::parent);
            const QString own = record.uid().toString();
            if (parent && scope.m_units.contains(parent->toString()) &&
                !scope.m_units.contains(own)) {
                scope.m_units.insert(own);
                hasGrown = true;
            }
        }
    }
    return scope;
}

bool UnitScope::canTell(const RegisterDef& def)
{
    return &def == &org_unit::def ||
           std::any_of(def.fields.begin(), def.fields.end(),
                       [](const FieldDef* field) { return pointsAtUnits(*field); });
}

bool UnitScope::holds(const Record& record) const
{
    if (&record.def() == &org_unit::def)
        return m_units.contains(record.uid().toString());
    for (const FieldDef* field : record.def().fields) {
        if (!pointsAtUnits(*field))
            continue;
        const Value value = record.value(*field);
        const QStringList uids = value.isList() ? value.list() : QStringList{value.text()};
        if (std::any_of(uids.cbegin(), uids.cend(),
                        [this](const QString& uid) { return m_units.contains(uid); }))
            return true;
    }
    return false;
}

} // namespace ringbinder
