// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the scope fits: clause 4.3 asks for what crosses its boundary, and a scope may be drawn
// too narrow or too wide. Each question shows the records that raise it.
#include "core/guide/clausecheck.h"
#include "core/guide/guidefigures.h"
#include "core/registers/assets/asset.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/scope_item.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/context/site.h"
#include "core/registers/suppliers/supplier.h"
#include "core/store/binder.h"

#include <QSet>

namespace ringbinder {

namespace {

ClauseCheck::Found foundIn(const GuideFigures& figures, QList<Uid> uids, qsizetype among)
{
    ClauseCheck::Found found;
    found.count = int(uids.size());
    found.among = int(among);
    if (!uids.isEmpty())
        found.filters = {filterOfCodes(figures.binder(), uids)};
    return found;
}

QSet<QString> namedBy(GuideFigures& figures, const RegisterDef& def, const QList<Uid>& records,
                      const FieldDef& field)
{
    QSet<QString> named;
    for (const Uid& uid : records) {
        const Value value = figures.value(def, uid, field);
        if (value.isText())
            named.insert(value.text());
        for (const QString& other : value.list())
            named.insert(other);
    }
    return named;
}

QList<Uid> without(const QList<Uid>& uids, const QSet<QString>& known)
{
    QList<Uid> missing;
    for (const Uid& uid : uids) {
        if (!known.contains(uid.toString()))
            missing.append(uid);
    }
    return missing;
}

// What the statement in force names; nothing to say without one, or where it names none at all.
Result<ClauseCheck::Found> notInStatement(GuideFigures& figures, const RegisterDef& def,
                                          const QList<ColumnFilter>& inScope,
                                          const FieldDef& statementField)
{
    const auto statements = figures.find(scope_statement::def,
                                         {{&scope_statement::status, QStringLiteral("=approved")}},
                                         {{&scope_statement::approvedOn, true}});
    if (!statements)
        return fail(statements.error());
    const auto records = figures.find(def, inScope);
    if (!records)
        return fail(records.error());
    if (statements->isEmpty())
        return ClauseCheck::Found{};
    const QSet<QString> named =
        namedBy(figures, scope_statement::def, {statements->first()}, statementField);
    if (named.isEmpty())
        return ClauseCheck::Found{};
    return foundIn(figures, without(*records, named), records->size());
}

QList<ColumnFilter> sitesInScope()
{
    return {{&site::inScope, QStringLiteral("=yes")}, {&site::status, QStringLiteral("!=closed")}};
}

} // namespace

Result<ClauseCheck::Found> neededFromOutside(GuideFigures& figures)
{
    const auto inside = figures.find(asset::def, {{&asset::inScope, QStringLiteral("=yes")},
                                                  {&asset::status, QStringLiteral("!=retired")}});
    if (!inside)
        return fail(inside.error());
    const auto crossings = figures.find(
        scope_item::def, {{&scope_item::kind, QStringLiteral("=interface,=dependency")}});
    if (!crossings)
        return fail(crossings.error());
    const auto outside = figures.find(asset::def, {{&asset::inScope, QStringLiteral("=no")},
                                                   {&asset::status, QStringLiteral("!=retired")}});
    if (!outside)
        return fail(outside.error());
    const QSet<QString> needed = namedBy(figures, asset::def, *inside, asset::dependsOn);
    const QSet<QString> named = namedBy(figures, scope_item::def, *crossings, scope_item::assets);
    QList<Uid> forgotten;
    for (const Uid& uid : *outside) {
        if (needed.contains(uid.toString()) && !named.contains(uid.toString()))
            forgotten.append(uid);
    }
    return foundIn(figures, forgotten, outside->size());
}

Result<ClauseCheck::Found> suppliersWithoutInterface(GuideFigures& figures)
{
    const auto suppliers =
        figures.find(supplier::def, {{&supplier::inScope, QStringLiteral("=yes")},
                                     {&supplier::criticality, QStringLiteral("=critical")},
                                     {&supplier::status, QStringLiteral("!=ended")}});
    if (!suppliers)
        return fail(suppliers.error());
    const auto crossings = figures.find(
        scope_item::def, {{&scope_item::kind, QStringLiteral("=interface,=dependency")}});
    if (!crossings)
        return fail(crossings.error());
    const QSet<QString> named = namedBy(figures, scope_item::def, *crossings, scope_item::supplier);
    return foundIn(figures, without(*suppliers, named), suppliers->size());
}

Result<ClauseCheck::Found> sitesNotInStatement(GuideFigures& figures)
{
    return notInStatement(figures, site::def, sitesInScope(), scope_statement::sites);
}

Result<ClauseCheck::Found> unitsNotInStatement(GuideFigures& figures)
{
    return notInStatement(figures, org_unit::def,
                          {{&org_unit::inScope, QStringLiteral("=yes")},
                           {&org_unit::status, QStringLiteral("=active")}},
                          scope_statement::units);
}

// Nothing is said while assets do not name their sites at all.
Result<ClauseCheck::Found> sitesWithoutAssets(GuideFigures& figures)
{
    const auto sites = figures.find(site::def, sitesInScope());
    if (!sites)
        return fail(sites.error());
    const auto assets = figures.find(asset::def, {{&asset::inScope, QStringLiteral("=yes")},
                                                  {&asset::status, QStringLiteral("!=retired")}});
    if (!assets)
        return fail(assets.error());
    const QSet<QString> used = namedBy(figures, asset::def, *assets, asset::site);
    if (used.isEmpty())
        return ClauseCheck::Found{};
    return foundIn(figures, without(*sites, used), sites->size());
}

} // namespace ringbinder
