// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/scopetables.h"

#include "core/registers/assets/asset.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/scope_item.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/context/site.h"
#include "core/rules/snapshotlogic.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

QList<const Record*> itemsOf(const Snapshot& snapshot,
                             std::initializer_list<scope_item::Kind> kinds)
{
    QList<const Record*> items;
    const Record* statement = statementInForce(snapshot);
    for (const Record& item : snapshot.records(scope_item::def)) {
        const QList<Uid> of = item.get(scope_item::scopeStatements).value_or(QList<Uid>());
        if (statement && !of.isEmpty() && !of.contains(statement->uid()))
            continue; // of another version
        const auto kind = item.get(scope_item::kind);
        if (kind && std::find(kinds.begin(), kinds.end(), *kind) != kinds.end())
            items.append(&item);
    }
    return items;
}

QString addressOf(const Record& site)
{
    QStringList lines = {site.text(site::address).trimmed(), site.text(site::city),
                         site.text(site::country)};
    lines.removeAll(QString());
    return lines.join(QLatin1String(", ")).replace(QLatin1Char('\n'), QLatin1String(", "));
}

// "yes", or "no" with the party that runs the place.
QString operatorOf(const PackContext& context, const Record& site)
{
    QStringList parts = {context.snapshot().shown(site, site::ownControl),
                         site.text(site::landlord)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

Row siteRow(const PackContext& context, const Record& site)
{
    return {{namedCell(context, site),
             linesCell(context, {context.snapshot().shown(site, site::kind),
                                 context.snapshot().shown(site, site::status)}),
             textCell(context, addressOf(site)), valueCell(context, site, site::activities),
             valueCell(context, site, site::peopleCount),
             textCell(context, operatorOf(context, site))},
            Row::Kind::Record};
}

Row unitRow(const PackContext& context, const Record& unit)
{
    const QString parent = context.snapshot().shown(unit, org_unit::parent);
    return {{namedCell(context, unit),
             linesCell(context, {context.snapshot().shown(unit, org_unit::kind),
                                 parent.isEmpty() ? context.speech("scope")(QT_TRANSLATE_NOOP(
                                                        "scope", "belongs to no other unit"))
                                                  : parent}),
             valueCell(context, unit, org_unit::purpose), valueCell(context, unit, org_unit::head),
             valueCell(context, unit, org_unit::sites),
             valueCell(context, unit, org_unit::peopleCount)},
            Row::Kind::Record};
}

QString placesOf(const PackContext& context, const Record& item)
{
    QList<const Record*> places;
    for (const FieldDef* field : {static_cast<const FieldDef*>(&scope_item::sites),
                                  static_cast<const FieldDef*>(&scope_item::units),
                                  static_cast<const FieldDef*>(&scope_item::assets)})
        places += linked(context, item, *field);
    return namedCodes(context, places);
}

Row interfaceRow(const PackContext& context, const Record& item)
{
    const Snapshot& data = context.snapshot();
    QStringList others = {item.text(scope_item::withWhom), data.shown(item, scope_item::supplier)};
    others.removeAll(QString());
    QStringList held = {item.text(scope_item::agreement)};
    const QList<const Record*> controls = linked(context, item, scope_item::controls);
    if (!controls.isEmpty())
        held.append(codesOf(controls));
    held.removeAll(QString());
    return {{namedCell(context, item),
             linesCell(context, {data.shown(item, scope_item::kind),
                                 data.shown(item, scope_item::boundary)}),
             textCell(context, others.join(QLatin1Char('\n'))),
             valueCell(context, item, scope_item::crosses),
             textCell(context, held.join(QLatin1Char('\n'))),
             valueCell(context, item, scope_item::owner)},
            Row::Kind::Record};
}

QList<const Record*> outside(const Snapshot& snapshot, const RegisterDef& def,
                             const Field<bool>& inScope)
{
    QList<const Record*> records;
    for (const Record& record : snapshot.records(def)) {
        if (record.get(inScope) == false)
            records.append(&record);
    }
    return records;
}

Row outsideRow(const PackContext& context, const Record& record, const Field<QString>& reason,
               const Field<Uid>& owner)
{
    const Speech say = context.speech("scope");
    return {{namedCell(context, record),
             {record.def().labelText().in(context.language()), -1, false, false},
             {say(QT_TRANSLATE_NOOP("scope", "as a whole")), -1, false, false},
             valueCell(context, record, reason),
             textCell(context, {}),
             valueCell(context, record, owner)},
            Row::Kind::Record};
}

} // namespace

QList<const Record*> scopeSites(const Snapshot& snapshot)
{
    QList<const Record*> sites = namedInScope(snapshot, scope_statement::sites);
    if (!sites.isEmpty())
        return sites;
    for (const Record& site : snapshot.records(site::def)) {
        if (site.get(site::inScope).value_or(false) &&
            site.get(site::status) != site::Status::Closed)
            sites.append(&site);
    }
    return sites;
}

QList<const Record*> scopeUnits(const Snapshot& snapshot)
{
    QList<const Record*> units = namedInScope(snapshot, scope_statement::units);
    if (!units.isEmpty())
        return units;
    for (const Record& unit : snapshot.records(org_unit::def)) {
        if (unit.get(org_unit::inScope).value_or(false) &&
            unit.get(org_unit::status) != org_unit::Status::Dissolved)
            units.append(&unit);
    }
    return units;
}

qsizetype exclusionCount(const Snapshot& snapshot)
{
    return itemsOf(snapshot, {scope_item::Kind::Exclusion}).size() +
           outside(snapshot, site::def, site::inScope).size() +
           outside(snapshot, org_unit::def, org_unit::inScope).size();
}

qsizetype interfaceCount(const Snapshot& snapshot)
{
    return itemsOf(snapshot, {scope_item::Kind::Interface, scope_item::Kind::Dependency}).size();
}

Table siteTable(const PackContext& context)
{
    const Speech say = context.speech("scope");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(site::def.labelText().in(language), {.weight = 1.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("scope", "Kind, status")), {.weight = 1}),
        column(labelOf(site::address).in(language), {.weight = 1.3}),
        column(labelOf(site::activities).in(language), {.weight = 2.2}),
        column(labelOf(site::peopleCount).in(language),
               {.weight = 0.7, .align = Column::Align::Right}),
        column(say(QT_TRANSLATE_NOOP("scope", "Under own control, operator")), {.weight = 1.2})};
    table.emptyText = say(QT_TRANSLATE_NOOP("scope", "No site is recorded as in scope."));
    QList<Row> rows;
    for (const Record* site : scopeSites(context.snapshot()))
        rows.append(siteRow(context, *site));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, site::def.pluralText().in(language), rows.size(),
                                context.snapshot().records(site::def).size(),
                                say(QT_TRANSLATE_NOOP("scope", "in scope")));
    return table;
}

Table unitTable(const PackContext& context)
{
    const Speech say = context.speech("scope");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(org_unit::def.labelText().in(language), {.weight = 1.7, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("scope", "Kind, belongs to")), {.weight = 1.4}),
        column(labelOf(org_unit::purpose).in(language), {.weight = 2.2}),
        column(labelOf(org_unit::head).in(language), {.weight = 1}),
        column(labelOf(org_unit::sites).in(language), {.weight = 1.4}),
        column(labelOf(org_unit::peopleCount).in(language),
               {.weight = 0.7, .align = Column::Align::Right})};
    table.emptyText = say(QT_TRANSLATE_NOOP("scope", "No unit is recorded as in scope."));
    QList<Row> rows;
    for (const Record* unit : scopeUnits(context.snapshot()))
        rows.append(unitRow(context, *unit));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, org_unit::def.pluralText().in(language), rows.size(),
                                context.snapshot().records(org_unit::def).size(),
                                say(QT_TRANSLATE_NOOP("scope", "in scope")));
    return table;
}

Table inclusionTable(const PackContext& context)
{
    const Speech say = context.speech("scope");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("scope", "Inside")), {.weight = 1.8, .identifies = true}),
        column(labelOf(scope_item::boundary).in(language), {.weight = 0.9}),
        column(labelOf(scope_item::description).in(language), {.weight = 2.4}),
        column(say(QT_TRANSLATE_NOOP("scope", "Sites, units, assets")), {.weight = 1.8})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("scope", "Nothing is named on its own as being inside."));
    QList<Row> rows;
    for (const Record* item : itemsOf(context.snapshot(), {scope_item::Kind::Inclusion}))
        rows.append({{namedCell(context, *item),
                      valueCell(context, *item, scope_item::boundary),
                      valueCell(context, *item, scope_item::description),
                      {placesOf(context, *item), -1, false, false}},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, scope_item::def.pluralText().in(language), rows.size(),
                                context.snapshot().records(scope_item::def).size(),
                                say(QT_TRANSLATE_NOOP("scope", "inside")));
    return table;
}

Table interfaceTable(const PackContext& context)
{
    const Speech say = context.speech("scope");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("scope", "Interface or dependency")),
               {.weight = 1.8, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("scope", "Kind, boundary")), {.weight = 1.1}),
        column(labelOf(scope_item::withWhom).in(language), {.weight = 1.5}),
        column(labelOf(scope_item::crosses).in(language), {.weight = 1.6}),
        column(say(QT_TRANSLATE_NOOP("scope", "Agreement, controls")), {.weight = 1.8}),
        column(labelOf(scope_item::owner).in(language), {.weight = 1})};
    table.emptyText = say(QT_TRANSLATE_NOOP("scope", "No interface or dependency is recorded."));
    QList<Row> rows;
    for (const Record* item :
         itemsOf(context.snapshot(), {scope_item::Kind::Interface, scope_item::Kind::Dependency}))
        rows.append(interfaceRow(context, *item));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, scope_item::def.pluralText().in(language), rows.size(),
                                context.snapshot().records(scope_item::def).size(),
                                say(QT_TRANSLATE_NOOP("scope", "interfaces and dependencies")));
    return table;
}

Table exclusionTable(const PackContext& context)
{
    const Speech say = context.speech("scope");
    const Language& language = context.language();
    const Snapshot& data = context.snapshot();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("scope", "Outside")), {.weight = 1.8, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("scope", "Kind or boundary")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("scope", "Sites, units, assets")), {.weight = 1.4}),
        column(labelOf(scope_item::reason).in(language), {.weight = 2.2}),
        column(labelOf(scope_item::effect).in(language), {.weight = 2.2}),
        column(labelOf(scope_item::owner).in(language), {.weight = 1})};
    table.emptyText = say(QT_TRANSLATE_NOOP("scope", "Nothing is excluded."));
    QList<Row> rows;
    for (const Record* item : itemsOf(data, {scope_item::Kind::Exclusion}))
        rows.append({{namedCell(context, *item),
                      valueCell(context, *item, scope_item::boundary),
                      {placesOf(context, *item), -1, false, false},
                      valueCell(context, *item, scope_item::reason),
                      valueCell(context, *item, scope_item::effect),
                      valueCell(context, *item, scope_item::owner)},
                     Row::Kind::Record});
    for (const Record* site : outside(data, site::def, site::inScope))
        rows.append(outsideRow(context, *site, site::outOfScopeReason, site::owner));
    for (const Record* unit : outside(data, org_unit::def, org_unit::inScope))
        rows.append(outsideRow(context, *unit, org_unit::outOfScopeReason, org_unit::head));
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("scope", "Exclusions")), rows.size(), rows.size());
    return table;
}

} // namespace ringbinder::report
