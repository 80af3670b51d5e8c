// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/ddl.h"

#include <QStringList>

namespace ringbinder {

namespace {

// Some keys are words of SQL ("group"), so every name is quoted.
QString sqlName(QLatin1String name)
{
    return QStringLiteral("\"%1\"").arg(name);
}

QString sqlType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::YesNo:
    case FieldType::Rating:
        return QStringLiteral("INTEGER");
    case FieldType::Decimal:
        return QStringLiteral("REAL");
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::Attachment:
        break;
    }
    return QStringLiteral("TEXT");
}

// Compared one by one: for `IN` with a list SQLite builds a table anew for each row it checks,
// which takes longer than writing the row.
QString isOneOf(const QString& column, std::span<const Choice> choices)
{
    QStringList terms;
    for (const Choice& choice : choices)
        terms.append(QStringLiteral("%1 = '%2'").arg(column, QLatin1String(choice.token)));
    return terms.join(QLatin1String(" OR "));
}

// What SQLite can hold against a bad value of `column`. NULL passes every check.
QString columnCheck(const FieldDef& field, const QString& column)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.required ? QStringLiteral("length(%1) > 0").arg(column) : QString();
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        if (field.min == 0 && field.max == 0)
            return {};
        return QStringLiteral("%1 BETWEEN %2 AND %3").arg(column).arg(field.min).arg(field.max);
    case FieldType::Date:
        return QStringLiteral("%1 LIKE '____-__-__'").arg(column);
    case FieldType::Instant:
        return QStringLiteral("%1 LIKE '____-__-__T__:__:__.___Z'").arg(column);
    case FieldType::Choice:
        return isOneOf(column, field.choices);
    case FieldType::YesNo:
        return QStringLiteral("%1 IN (0, 1)").arg(column);
    case FieldType::Rating:
        return QStringLiteral("%1 > 0").arg(column);
    case FieldType::Attachment:
        return QStringLiteral("length(%1) = 64").arg(column);
    case FieldType::MultiChoice:
    case FieldType::Reference:
    case FieldType::References:
        break;
    }
    return {};
}

QString columnDefinition(const FieldDef& field, const Registry& registry)
{
    const QString name = sqlName(field.name());
    QString text = name + QLatin1Char(' ') + sqlType(field.type);
    if (field.required)
        text += QLatin1String(" NOT NULL");
    if (field.unique)
        text += QLatin1String(" UNIQUE");
    const QString check = columnCheck(field, name);
    if (!check.isEmpty())
        text += QStringLiteral(" CHECK (%1)").arg(check);
    if (field.type == FieldType::Reference && registry.find(QString::fromLatin1(field.target))) {
        text += QStringLiteral(" REFERENCES %1(\"uid\") DEFERRABLE INITIALLY DEFERRED")
                    .arg(sqlName(QLatin1String(field.target)));
    }
    return text;
}

} // namespace

QString ddl(const RegisterDef& def, const Registry& registry)
{
    QStringList columns{
        QStringLiteral("\"id\" INTEGER PRIMARY KEY"),
        QStringLiteral("\"uid\" TEXT NOT NULL UNIQUE CHECK (length(\"uid\") = 36)"),
        QStringLiteral("\"code\" TEXT NOT NULL UNIQUE CHECK (length(\"code\") > 0)"),
        QStringLiteral("\"former_code\" TEXT"),
    };
    QString indexes;
    for (const FieldDef* field : def.fields) {
        if (!field->isColumn())
            continue;
        columns.append(columnDefinition(*field, registry));
        // Taking a record off the file looks for those that refer to it. A small register is read
        // through for that: an index of its own would be one page of the file more for each field.
        if (field->type == FieldType::Reference && def.isLarge) {
            // Tables and indexes share their names: the programme of an "audit" is no
            // "audit_programme".
            QString name = def.name() + QLatin1Char('_') + field->name();
            if (registry.find(name))
                name += QLatin1String("_reference");
            indexes += QStringLiteral("CREATE INDEX \"%3\" ON \"%1\" (\"%2\") "
                                      "WHERE \"%2\" IS NOT NULL;\n")
                           .arg(def.name(), field->name(), name);
        }
    }
    columns.append(QStringLiteral(
        "\"extra\" TEXT CHECK (\"extra\" IS NULL OR substr(\"extra\", 1, 1) = '{')"));
    const QString body = columns.join(QLatin1String(",\n    "));
    return QString(QStringLiteral("CREATE TABLE %1 (\n    ").arg(sqlName(def.name())) + body +
                   QLatin1String("\n) STRICT;\n") + indexes);
}

} // namespace ringbinder
