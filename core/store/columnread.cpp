// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columnread.h"

#include "core/store/binder.h"
#include "core/store/registertable.h"

namespace ringbinder {

namespace {

QString quotedColumn(const FieldDef& field)
{
    return QStringLiteral("\"%1\"").arg(field.name());
}

} // namespace

Result<> readColumns(const Binder& binder, const ColumnRead& what, const ColumnVisit& visit)
{
    QStringList columns{QStringLiteral("uid")};
    for (const FieldDef* field : what.columns)
        columns.append(quotedColumn(*field));
    QStringList filled;
    for (const FieldDef* field : what.anyOf)
        filled.append(QString(quotedColumn(*field) + QLatin1String(" IS NOT NULL")));
    const QString where =
        filled.isEmpty() ? QString()
                         : QString(QLatin1String(" WHERE ") + filled.join(QLatin1String(" OR ")));
    auto statement = binder.connection().prepare(
        QStringLiteral("SELECT %1 FROM %2%3 ORDER BY id")
            .arg(columns.join(QLatin1Char(',')), QString(what.def->name()), where));
    if (!statement)
        return fail(statement.error());
    QList<Value> values(what.columns.size());
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto uid = Uid::fromString(statement->text(0));
        if (!uid)
            continue; // told by the checks of the file
        for (qsizetype n = 0; n < values.size(); ++n)
            values[n] = RegisterTable::readValue(*what.columns[n], *statement, int(n) + 1);
        visit(*uid, values);
    }
}

} // namespace ringbinder
