// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pointers.h"

#include "core/store/binder.h"
#include "core/store/connection.h"

namespace ringbinder {

namespace {

template <class Visit>
Result<> forEachPointer(const Binder& binder, const QString& sql, const QStringList& parameters,
                        const Visit& visit)
{
    auto rows = binder.connection().prepare(sql);
    if (!rows)
        return fail(rows.error());
    for (qsizetype i = 0; i < parameters.size(); ++i)
        rows->bind(int(i) + 1, parameters[i]);
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        visit(*rows);
    }
}

// Every link that stands in the table of links, or those to one record.
Result<> addLinks(const Binder& binder, const QList<Registry::Pointer>& pointers,
                  const std::optional<Uid>& to, QList<HeldLink>& links)
{
    QHash<std::pair<QString, QString>, Registry::Pointer> wanted;
    for (const Registry::Pointer& pointer : pointers) {
        if (pointer.field->type == FieldType::References)
            wanted.insert({pointer.from->name(), pointer.field->name()}, pointer);
    }
    if (wanted.isEmpty())
        return {};
    QStringList conditions;
    QStringList parameters;
    if (to) {
        conditions.append(QStringLiteral("to_uid = ?"));
        parameters.append(to->toString());
    }
    if (wanted.size() == 1) {
        conditions.append(QStringLiteral("register = ? AND field = ?"));
        parameters += {wanted.cbegin().key().first, wanted.cbegin().key().second};
    }
    QString sql = QStringLiteral("SELECT from_uid, to_uid, register, field FROM link");
    if (!conditions.isEmpty())
        sql += QString(QLatin1String(" WHERE ") + conditions.join(QLatin1String(" AND ")));
    return forEachPointer(binder, sql, parameters, [&](const Statement& row) {
        const auto pointer = wanted.constFind({row.text(2), row.text(3)});
        const auto from = row.uid(0);
        const auto target = row.uid(1);
        if (pointer != wanted.cend() && from && target)
            links.append({pointer->from, pointer->field, *from, *target});
    });
}

Result<> addReferences(const Binder& binder, const Registry::Pointer& pointer,
                       const std::optional<Uid>& to, QList<HeldLink>& links)
{
    const QString column = pointer.field->extra ? QStringLiteral("json_extract(extra, '$.%1')")
                                                : QStringLiteral("\"%1\"");
    QString sql = QStringLiteral("SELECT uid, %2 AS pointed_at FROM \"%1\" WHERE pointed_at ")
                      .arg(pointer.from->name(), column.arg(pointer.field->name()));
    sql += QLatin1String(to ? "= ? ORDER BY id" : "IS NOT NULL ORDER BY id");
    const QStringList parameters = to ? QStringList{to->toString()} : QStringList();
    return forEachPointer(binder, sql, parameters, [&](const Statement& row) {
        const auto from = row.uid(0);
        const auto target = row.uid(1);
        if (from && target)
            links.append({pointer.from, pointer.field, *from, *target});
    });
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
