// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selection.h"

#include "app/cli/recordjson.h"
#include "core/registers/context/org_unit.h"
#include "core/store/registerindex.h"

#include <algorithm>

namespace ringbinder::cli {

namespace {

// FIELD=VALUE compared by value, so labels, codes and tokens all work; "FIELD=" finds empty ones.
bool matches(const Record& record, const QList<Assignment>& conditions)
{
    for (const Assignment& condition : conditions) {
        const Value held = record.value(*condition.field);
        const bool isOneOfMany = held.isList() && condition.value.isList() && [&] {
            for (const QString& wanted : condition.value.list()) {
                if (!held.list().contains(wanted))
                    return false;
            }
            return true;
        }();
        if (held != condition.value && !isOneOfMany)
            return false;
    }
    return true;
}

Result<QList<Record>> sortedRecords(const Invocation& invocation, const Desk& desk,
                                    const RegisterDef& def)
{
    TableQuery query;
    const QString sort = invocation.value("sort");
    const bool isDescending = sort.startsWith(QLatin1Char('-'));
    const QString key = isDescending ? sort.mid(1) : sort;
    if (!key.isEmpty() && key != QLatin1String("code")) {
        const auto field = findField(*desk.binder, def, key);
        if (!field)
            return ringbinder::fail(field.error());
        query.sort.append({*field, isDescending});
    } else {
        query.sort.append({nullptr, isDescending});
    }
    RegisterIndex index(*desk.binder, def, Language(), desk.evaluation.get());
    if (const auto done = index.load(); !done)
        return ringbinder::fail(done.error());
    return desk.binder->records(def, index.query(query).uids);
}

Result<QList<const FieldDef*>> columnsOf(const Invocation& invocation, const Binder& binder,
                                         const RegisterDef& def)
{
    QList<const FieldDef*> columns;
    for (const QString& key : splitList(invocation.value("columns"))) {
        if (key == QLatin1String("code") || key == QLatin1String("uid"))
            continue; // always there
        const auto field = findField(binder, def, key);
        if (!field)
            return ringbinder::fail(field.error());
        columns.append(*field);
    }
    return columns;
}

} // namespace

Result<std::optional<UnitScope>> unitOf(const Invocation& invocation, const Binder& binder)
{
    if (!invocation.isSet("unit"))
        return std::nullopt;
    const QString wanted = invocation.value("unit");
    const auto& units = binder.names(org_unit::def);
    for (auto at = units.cbegin(); at != units.cend(); ++at) {
        if (at->code.compare(wanted, Qt::CaseInsensitive) != 0 &&
            at->title.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        auto scope = UnitScope::of(binder, at.key());
        if (!scope)
            return ringbinder::fail(scope.error());
        return std::optional(std::move(*scope));
    }
    return ringbinder::fail(
        Error::Kind::NotFound,
        Message("cli",
                QT_TRANSLATE_NOOP("cli", "There is no organisational unit \"%1\". Accepted: a "
                                         "code such as ORG-0001, or its name."))
            .arg(wanted));
}

Result<QList<Record>> selectedRecords(const Invocation& invocation, const Desk& desk,
                                      const RegisterDef& def)
{
    QList<Assignment> conditions;
    QList<QPair<bool, QString>> ids; // is it the uid, and which
    for (const QString& text : invocation.values("where")) {
        if (text.startsWith(QLatin1String("code=")) || text.startsWith(QLatin1String("uid="))) {
            ids.append({text.startsWith(QLatin1Char('u')), text.section(QLatin1Char('='), 1)});
            continue;
        }
        auto condition = parseAssignment(*desk.binder, def, text, &desk.evaluation->scales(),
                                         invocation.console.language());
        if (!condition)
            return ringbinder::fail(condition.error());
        conditions.append(std::move(*condition));
    }
    const auto unit = unitOf(invocation, *desk.binder);
    if (!unit)
        return ringbinder::fail(unit.error());
    if (*unit && !UnitScope::canTell(def))
        return ringbinder::fail(
            Error::Kind::Invalid,
            Message("cli", QT_TRANSLATE_NOOP("cli", "Nothing in the register %1 names an "
                                                    "organisational unit; leave out --unit."))
                .arg(def.name()));
    auto records = sortedRecords(invocation, desk, def);
    if (!records)
        return records;
    QList<Record> selected;
    for (Record& record : *records) {
        const auto isOther = [&record](const QPair<bool, QString>& id) {
            const QString held = id.first ? record.uid().toString() : record.code();
            return held.compare(id.second, Qt::CaseInsensitive) != 0;
        };
        if (std::any_of(ids.cbegin(), ids.cend(), isOther))
            continue;
        desk.evaluation->derive(record);
        if (matches(record, conditions) && (!*unit || (*unit)->holds(record)))
            selected.append(std::move(record));
    }
    return selected;
}

Result<Selection> selectionOf(const Invocation& invocation, const Desk& desk)
{
    const auto def = findRegister(invocation.registry, invocation.arguments[1]);
    if (!def)
        return ringbinder::fail(def.error());
    const auto columns = columnsOf(invocation, *desk.binder, **def);
    if (!columns)
        return ringbinder::fail(columns.error());
    auto records = selectedRecords(invocation, desk, **def);
    if (!records)
        return ringbinder::fail(records.error());
    return Selection{*def, *columns, std::move(*records)};
}

} // namespace ringbinder::cli
