// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columnread.h"

#include "core/base/textpool.h"
#include "core/store/binder.h"
#include "core/store/registertable.h"

namespace ringbinder {

Result<> readColumns(const Binder& binder, const ColumnRead& what, const ColumnVisit& visit)
{
    QStringList filled;
    for (const FieldDef* field : what.anyOf)
        filled.append(QString(RegisterTable::columnName(*field) + QLatin1String(" IS NOT NULL")));
    const QString where =
        filled.isEmpty() ? QString()
                         : QString(QLatin1String("WHERE ") + filled.join(QLatin1String(" OR ")));
    auto statement = binder.connection().prepare(RegisterTable::selectOnly(
        *what.def, what.columns, QString(where + QLatin1String(" ORDER BY id"))));
    if (!statement)
        return fail(statement.error());
    QList<Value> values(what.columns.size());
    TextPool pool;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto uid = statement->uid(0);
        if (!uid)
            continue; // told by the checks of the file
        for (qsizetype n = 0; n < values.size(); ++n)
            values[n] = RegisterTable::readValue(*what.columns[n], *statement, int(n) + 1, &pool);
        visit(*uid, values);
    }
}

} // namespace ringbinder
