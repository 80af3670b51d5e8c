// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registertable.h"

#include "core/base/textpool.h"
#include "core/schema/canonical.h"
#include "core/store/rowbatch.h"

namespace ringbinder {

namespace {
constexpr int kFixedColumns = 4; // uid, code, former_code, extra

QStringList fixedColumnNames()
{
    return {QStringLiteral("uid"), QStringLiteral("code"), QStringLiteral("former_code"),
            QStringLiteral("extra")};
}

QString selectSql(const RegisterDef& def, QStringList names, const QList<const FieldDef*>& fields,
                  const QString& tail)
{
    for (const FieldDef* field : fields) {
        if (field->isColumn())
            names.append(RegisterTable::columnName(*field));
    }
    return QStringLiteral("SELECT %1 FROM %2 %3")
        .arg(names.join(QLatin1String(", ")), def.name(), tail);
}
} // namespace

// Quoted: some keys are words of SQL ("group").
QString RegisterTable::columnName(const FieldDef& field)
{
    return QStringLiteral("\"%1\"").arg(field.name());
}

RegisterTable::RegisterTable(const RegisterDef& def)
    : m_def(def)
{
    m_names = fixedColumnNames();
    for (size_t i = 0; i < def.fields.size(); ++i) {
        const FieldDef& field = *def.fields[i];
        if (field.isColumn()) {
            m_columns.push_back(i);
            m_names.append(columnName(field));
        }
        m_hasLinks = m_hasLinks || (field.type == FieldType::References && !field.computed);
    }
    m_select =
        QStringLiteral("SELECT %1 FROM %2 ").arg(m_names.join(QLatin1String(", ")), def.name());
}

QString RegisterTable::select(const QString& tail) const
{
    return m_select + tail;
}

QString RegisterTable::selectOf(const QList<const FieldDef*>& fields, const QString& tail) const
{
    return selectSql(m_def, fixedColumnNames(), fields, tail);
}

QString RegisterTable::selectOnly(const RegisterDef& def, const QList<const FieldDef*>& fields,
                                  const QString& tail)
{
    return selectSql(def, {QStringLiteral("uid")}, fields, tail);
}

QString RegisterTable::updateSql(const QList<const FieldDef*>& columns, bool withExtra) const
{
    QStringList assignments;
    for (const FieldDef* field : columns)
        assignments.append(columnName(*field) + QLatin1String(" = ?"));
    if (withExtra)
        assignments.append(QStringLiteral("extra = ?"));
    return QStringLiteral("UPDATE %1 SET %2 WHERE uid = ?")
        .arg(m_def.name(), assignments.join(QLatin1String(", ")));
}

Value RegisterTable::readValue(const FieldDef& field, const Statement& row, int column,
                               TextPool* pool)
{
    if (row.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::YesNo:
    case FieldType::Rating:
        return Value(row.integer(column));
    case FieldType::Decimal:
        return Value(row.real(column));
    case FieldType::MultiChoice:
        return Value(row.text(column).split(QLatin1Char(','), Qt::SkipEmptyParts));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Attachment:
        return Value(pool ? pool->text(row.utf8(column)) : row.text(column));
    case FieldType::References:
        break; // not a column
    }
    return {};
}

QByteArray RegisterTable::extraJson(const QMap<QString, Value>& extras)
{
    return canonicalExtras(extras);
}

Result<Record> RegisterTable::read(const Statement& row, TextPool* pool) const
{
    const auto uid = row.uid(0);
    if (!uid) {
        return fail(
            Error::Kind::Damaged,
            Message("store", QT_TRANSLATE_NOOP("store", "The file is damaged: a record of \"%1\" "
                                                        "has no valid identity."))
                .arg(m_def.pluralText()),
            row.text(0));
    }
    Record record(m_def, *uid);
    record.setCode(row.text(1));
    if (!row.isNull(2))
        record.setFormerCode(row.text(2));
    if (!row.isNull(3)) {
        auto extras = extrasFromCanonical(row.utf8(3).toByteArray());
        if (!extras) {
            return fail(Error::Kind::Damaged,
                        Message("store", QT_TRANSLATE_NOOP(
                                             "store", "The file is damaged: the extra fields of %1 "
                                                      "cannot be read."))
                            .arg(record.code()),
                        extras.error().detail);
        }
        record.setExtras(std::move(*extras));
    }
    int column = kFixedColumns;
    for (const size_t position : m_columns) {
        if (!row.isNull(column))
            record.setValueAt(position, readValue(*m_def.fields[position], row, column, pool));
        ++column;
    }
    return record;
}

void RegisterTable::put(RowBatch& batch, const Record& record) const
{
    batch.begin();
    const Uid::Characters uid = record.uid().characters();
    batch.put(0, QByteArrayView(uid));
    batch.put(1, QStringView(record.code()));
    if (!record.formerCode().isEmpty())
        batch.put(2, QStringView(record.formerCode()));
    if (const QByteArray extra = extraJson(record.extras()); !extra.isEmpty())
        batch.put(3, QByteArrayView(extra));
    int column = kFixedColumns;
    for (const size_t position : m_columns) {
        const Value& value = record.valueAt(position);
        if (!value.isNull())
            batch.put(column, value);
        ++column;
    }
}

QString RegisterTable::linksOfSql()
{
    return QStringLiteral(
        "SELECT field, to_uid FROM link WHERE from_uid = ? ORDER BY field, to_uid");
}

Result<> RegisterTable::readLinks(Statement& linksOf, Record& record) const
{
    if (!m_hasLinks)
        return {};
    linksOf.reset();
    linksOf.bind(1, record.uid());
    QHash<QString, QStringList> byField;
    while (true) {
        const auto row = linksOf.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        byField[linksOf.text(0)].append(linksOf.text(1));
    }
    linksOf.reset();
    for (const FieldDef* field : m_def.fields) {
        if (field->type == FieldType::References && !field->computed)
            record.setValue(*field, Value(byField.value(field->name())));
    }
    return {};
}

} // namespace ringbinder
