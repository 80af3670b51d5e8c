// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of one register: statements made from its declaration, and the translation between a row
// and a Record. Names come from descriptors, values are bound. Private to core/store.
#pragma once

#include "core/schema/record.h"
#include "core/store/connection.h"

#include <QHash>
#include <QStringList>

namespace ringbinder {

class RowBatch;
class TextPool;

class RegisterTable final {
public:
    explicit RegisterTable(const RegisterDef& def);

    [[nodiscard]] const RegisterDef& def() const { return m_def; }
    // "SELECT uid, code, former_code, extra, … FROM register" + tail.
    [[nodiscard]] QString select(const QString& tail) const;
    // The same with the stored columns of these fields alone, in their order.
    [[nodiscard]] QString selectOf(const QList<const FieldDef*>& fields, const QString& tail) const;
    // "SELECT uid, …" of stored columns alone, in their order.
    [[nodiscard]] static QString
    selectOnly(const RegisterDef& def, const QList<const FieldDef*>& fields, const QString& tail);
    // How a stored field is written in SQL.
    [[nodiscard]] static QString columnName(const FieldDef& field);
    // The columns of a row, in the order in which put() fills them.
    [[nodiscard]] const QStringList& columns() const { return m_names; }
    // UPDATE of the given columns, then "extra" when asked, WHERE uid = last parameter.
    [[nodiscard]] QString updateSql(const QList<const FieldDef*>& columns, bool withExtra) const;

    // The record of the row a select() statement stands on; links are not filled. Whoever reads
    // many gives a pool for their texts.
    [[nodiscard]] Result<Record> read(const Statement& row, TextPool* pool = nullptr) const;
    // One more row of columns().
    void put(RowBatch& batch, const Record& record) const;
    // One stored value at `column`.
    [[nodiscard]] static Value readValue(const FieldDef& field, const Statement& row, int column,
                                         TextPool* pool = nullptr);
    [[nodiscard]] static QByteArray extraJson(const QMap<QString, Value>& extras);

    // Fills the References fields of `record` from the link table.
    [[nodiscard]] Result<> readLinks(Statement& linksOf, Record& record) const;
    [[nodiscard]] static QString linksOfSql();

private:
    const RegisterDef& m_def;
    std::vector<size_t> m_columns; // positions in RegisterDef::fields
    QString m_select;
    QStringList m_names;
    bool m_hasLinks = false;
};

} // namespace ringbinder
