// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pointers.h"

#include "core/store/binder.h"
#include "core/store/connection.h"

namespace ringbinder {

namespace {

// Every link that stands in the table of links, or those to one record.
Result<> addLinks(const Binder& binder, const QList<Registry::Pointer>& pointers,
                  const std::optional<Uid>& to, QList<HeldLink>& links)
{
    QHash<std::pair<QString, QString>, Registry::Pointer> wanted;
    for (const Registry::Pointer& pointer : pointers) {
        if (pointer.field->type == FieldType::References)
            wanted.insert({pointer.from->name(), pointer.field->name()}, pointer);
    }
    QString sql = QStringLiteral("SELECT register, field, from_uid, to_uid FROM link");
    if (to)
        sql += QLatin1String(" WHERE to_uid = ?");
    auto rows = binder.connection().prepare(sql);
    if (!rows)
        return fail(rows.error());
    if (to)
        rows->bind(1, to->toString());
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto pointer = wanted.constFind({rows->text(0), rows->text(1)});
        const auto from = Uid::fromString(rows->text(2));
        const auto target = Uid::fromString(rows->text(3));
        if (pointer != wanted.cend() && from && target)
            links.append({pointer->from, pointer->field, *from, *target});
    }
}

Result<> addReferences(const Binder& binder, const Registry::Pointer& pointer,
                       const std::optional<Uid>& to, QList<HeldLink>& links)
{
    const QString column = pointer.field->extra ? QStringLiteral("json_extract(extra, '$.%1')")
                                                : QStringLiteral("\"%1\"");
    QString sql = QStringLiteral("SELECT uid, %2 AS pointed_at FROM \"%1\" WHERE pointed_at ")
                      .arg(pointer.from->name(), column.arg(pointer.field->name()));
    sql += QLatin1String(to ? "= ? ORDER BY id" : "IS NOT NULL ORDER BY id");
    auto rows = binder.connection().prepare(sql);
    if (!rows)
        return fail(rows.error());
    if (to)
        rows->bind(1, to->toString());
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto from = Uid::fromString(rows->text(0));
        const auto target = Uid::fromString(rows->text(1));
        if (from && target)
            links.append({pointer.from, pointer.field, *from, *target});
    }
}

} // namespace

QList<Registry::Pointer> pointersTo(const Binder& binder, const RegisterDef& target)
{
    QList<Registry::Pointer> pointers = binder.registry().pointersTo(target);
    for (const RegisterDef* def : binder.registry().all()) {
        for (const FieldDef* field : binder.extraFields(*def)) {
            if (field->type == FieldType::Reference &&
                target.name() == QLatin1String(field->target))
                pointers.append({def, field});
        }
    }
    return pointers;
}

Result<QList<HeldLink>> linksThrough(const Binder& binder, const QList<Registry::Pointer>& pointers,
                                     const std::optional<Uid>& to)
{
    QList<HeldLink> links;
    if (const auto done = addLinks(binder, pointers, to, links); !done)
        return fail(done.error());
    for (const Registry::Pointer& pointer : pointers) {
        if (pointer.field->type != FieldType::Reference)
            continue;
        if (const auto done = addReferences(binder, pointer, to, links); !done)
            return fail(done.error());
    }
    return links;
}

} // namespace ringbinder
