// SPDX-License-Identifier: GPL-3.0-or-later
// Reading records, names and links of a Binder.
#include "core/base/textpool.h"
#include "core/store/binder_p.h"
#include "core/store/pointers.h"

#include <QJsonDocument>

namespace ringbinder {

namespace {

// Links of one register in one pass, for reads of the whole register.
using LinkTable = QHash<Uid, QHash<QString, QStringList>>; // from_uid -> field -> to_uids

Result<LinkTable> readAllLinks(const Connection& connection, const RegisterDef& def)
{
    auto statement =
        connection.prepare(QStringLiteral("SELECT from_uid, field, to_uid FROM link WHERE register "
                                          "= ? ORDER BY from_uid, field, to_uid"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, QString::fromLatin1(def.key));
    LinkTable links;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return links;
        if (const auto from = statement->uid(0))
            links[*from][statement->text(1)].append(statement->text(2));
    }
}

bool hasLinkFields(const RegisterDef& def)
{
    for (const FieldDef* field : def.fields) {
        if (field->type == FieldType::References && !field->computed)
            return true;
    }
    return false;
}

void takeLinks(const LinkTable& links, Record& record)
{
    const auto found = links.constFind(record.uid());
    if (found == links.constEnd())
        return;
    for (const FieldDef* field : record.def().fields) {
        if (field->type == FieldType::References && !field->computed)
            record.setValue(*field, Value(found->value(field->name())));
    }
}

// Every record of a register, handed over to `visit`, until that says no.
template <class Visit>
Result<> takeEach(const Connection& connection, const RegisterTable& table, const Visit& visit)
{
    const RegisterDef& def = table.def();
    LinkTable links;
    if (hasLinkFields(def)) {
        auto read = readAllLinks(connection, def);
        if (!read)
            return fail(read.error());
        links = std::move(*read);
    }
    auto statement = connection.prepare(table.select(QStringLiteral("ORDER BY id")));
    if (!statement)
        return fail(statement.error());
    TextPool pool;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        auto record = table.read(*statement, &pool);
        if (!record)
            return fail(record.error());
        takeLinks(links, *record);
        if (!visit(std::move(*record)))
            return {};
    }
}

} // namespace

Result<qint64> Binder::count(const RegisterDef& def) const
{
    return d->connection->integer(QStringLiteral("SELECT count(*) FROM %1").arg(def.name()));
}

Result<QList<Uid>> Binder::uids(const RegisterDef& def) const
{
    auto statement =
        d->connection->prepare(QStringLiteral("SELECT uid FROM %1 ORDER BY id").arg(def.name()));
    if (!statement)
        return fail(statement.error());
    QList<Uid> uids;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return uids;
        if (const auto uid = statement->uid(0))
            uids.append(*uid);
    }
}

Result<QList<Record>> Binder::records(const RegisterDef& def, const QList<Uid>& uids) const
{
    const RegisterTable& table = d->table(def);
    auto statement = d->connection->prepare(table.select(QStringLiteral("WHERE uid = ?")));
    if (!statement)
        return fail(statement.error());
    auto links = d->connection->prepare(RegisterTable::linksOfSql());
    if (!links)
        return fail(links.error());
    QList<Record> records;
    records.reserve(uids.size());
    for (const Uid& uid : uids) {
        statement->reset();
        statement->bind(1, uid);
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        auto record = table.read(*statement);
        if (!record)
            return fail(record.error());
        if (const auto done = table.readLinks(*links, *record); !done)
            return fail(done.error());
        records.append(std::move(*record));
    }
    return records;
}

Result<QList<Record>> Binder::records(const RegisterDef& def) const
{
    QList<Record> all;
    const auto done = takeEach(*d->connection, d->table(def), [&all](Record&& record) {
        all.append(std::move(record));
        return true;
    });
    if (!done)
        return fail(done.error());
    return all;
}

Result<> Binder::forEach(const RegisterDef& def,
                         const std::function<bool(const Record&)>& visit) const
{
    return takeEach(*d->connection, d->table(def),
                    [&visit](const Record& record) { return visit(record); });
}

Result<std::optional<Record>> Binder::find(const RegisterDef& def, const Uid& uid) const
{
    auto found = records(def, {uid});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return std::optional<Record>();
    return std::optional(found->first());
}

Result<std::optional<Record>> Binder::find(const Uid& uid) const
{
    for (const RegisterDef* def : d->registry->all()) {
        auto found = find(*def, uid);
        if (!found || found->has_value())
            return found;
    }
    return std::optional<Record>();
}

Result<std::optional<Record>> Binder::findByCode(const QString& code) const
{
    const RegisterDef* def = d->registry->forCode(code);
    if (!def)
        return std::optional<Record>();
    auto statement = d->connection->prepare(
        QStringLiteral("SELECT uid FROM %1 WHERE code = ?").arg(def->name()));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, code);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    const auto uid = *row ? statement->uid(0) : std::nullopt;
    if (!uid)
        return std::optional<Record>();
    return find(*def, *uid);
}

Result<Record> Binder::singleton(const RegisterDef& def) const
{
    const auto all = uids(def);
    if (!all)
        return fail(all.error());
    if (all->size() != 1) {
        return fail(
            Error::Kind::NotFound,
            Message("store", QT_TRANSLATE_NOOP("store", "The file has no record of \"%1\"."))
                .arg(def.labelText()));
    }
    auto record = find(def, all->first());
    if (!record)
        return fail(record.error());
    return std::move(**record);
}

Result<QList<Uid>> Binder::findEqual(const RegisterDef& def, const FieldDef& field,
                                     const Value& value) const
{
    QString sql = QStringLiteral("SELECT uid FROM %1 WHERE \"%2\" = ?");
    if (field.extra)
        sql = QStringLiteral("SELECT uid FROM %1 WHERE json_extract(extra, '$.%2') = ?");
    else if (field.type == FieldType::Text)
        sql += QLatin1String(" COLLATE NOCASE");
    auto statement =
        d->connection->prepare(sql.arg(def.name(), field.name()) + QLatin1String(" ORDER BY id"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, value);
    QList<Uid> uids;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return uids;
        if (const auto uid = statement->uid(0))
            uids.append(*uid);
    }
}

// ---------------------------------------------------------------- links

Result<QList<LinkedRecord>> Binder::linksOf(const RegisterDef& def, const Uid& uid) const
{
    QList<LinkedRecord> links;
    const auto record = find(def, uid);
    if (!record)
        return fail(record.error());
    if (!record->has_value())
        return links;
    const auto append = [this, &links](const FieldDef* field, const Uid& other, bool outgoing) {
        if (const auto known = name(other))
            links.append({known->def, field, other, known->code, known->title, outgoing});
    };
    for (const FieldDef* field : fields(def)) {
        if (field->computed)
            continue;
        const Value value = (*record)->value(*field);
        if (field->type == FieldType::Reference) {
            if (const auto to = Uid::fromString(value.text()))
                append(field, *to, true);
        } else if (field->type == FieldType::References) {
            for (const QString& text : value.list()) {
                if (const auto to = Uid::fromString(text))
                    append(field, *to, true);
            }
        }
    }
    auto incoming = d->connection->prepare(QStringLiteral(
        "SELECT register, field, from_uid FROM link WHERE to_uid = ? ORDER BY register, field"));
    if (!incoming)
        return fail(incoming.error());
    incoming->bind(1, uid);
    while (true) {
        const auto row = incoming->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const RegisterDef* from = d->registry->find(incoming->text(0));
        const auto other = incoming->uid(2);
        if (from && other)
            append(from->field(incoming->text(1)), *other, false);
    }
    for (const Registry::Pointer& pointer : pointersTo(*this, def)) {
        if (pointer.field->type != FieldType::Reference)
            continue;
        const auto holders = findEqual(*pointer.from, *pointer.field, Value(uid.toString()));
        if (!holders)
            return fail(holders.error());
        for (const Uid& holder : *holders)
            append(pointer.field, holder, false);
    }
    return links;
}

} // namespace ringbinder
