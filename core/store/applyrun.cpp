// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/applyrun.h"

#include "core/schema/canonical.h"
#include "core/schema/validate.h"

#include <QSet>

namespace ringbinder {

namespace {

constexpr qint64 kReportEvery = 500;

const char* opToken(Change::Op op)
{
    switch (op) {
    case Change::Op::Add:
        return "add";
    case Change::Op::Remove:
        return "remove";
    case Change::Op::Set:
        return "set";
    case Change::Op::Link:
        return "link";
    case Change::Op::Unlink:
        return "unlink";
    }
    Q_UNREACHABLE();
}

Message applyMessage(const char* source)
{
    return {"store", source};
}

} // namespace

ApplyRun::ApplyRun(const Transaction&, const Binder& binder, const Binder::Private& inside,
                   Progress& progress)
    : m_binder(binder)
    , m_inside(inside)
    , m_connection(*inside.connection)
    , m_progress(progress)
{
}

Error ApplyRun::conflict(const RegisterDef& def, const QString& code, Message why)
{
    return {Error::Kind::Conflict, std::move(why),
            QStringLiteral("%1 %2").arg(QLatin1String(def.key), code)};
}

Result<Statement*> ApplyRun::statement(const QString& sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        known->second.reset();
        return &known->second;
    }
    auto prepared = m_connection.prepare(sql);
    if (!prepared)
        return fail(prepared.error());
    return &m_statements.emplace(sql, std::move(*prepared)).first->second;
}

ChangeNotice::Touched& ApplyRun::touched(const RegisterDef& def)
{
    for (ChangeNotice::Touched& known : m_notice.registers) {
        if (known.def == &def)
            return known;
    }
    m_notice.registers.append(ChangeNotice::Touched{&def, {}, {}, {}, {}});
    return m_notice.registers.last();
}

Result<ApplyRun::DigestRow*> ApplyRun::digest(const QByteArray& name)
{
    DigestRow& row = m_digests[name];
    if (row.isLoaded)
        return &row;
    auto select =
        statement(QStringLiteral("SELECT sum, rows FROM register_digest WHERE register = ?"));
    if (!select)
        return fail(select.error());
    (*select)->bind(1, QByteArrayView(name));
    const auto found = (*select)->step();
    if (!found)
        return fail(found.error());
    if (*found) {
        const auto sum = Sum256::fromHex((*select)->utf8(0));
        if (!sum) {
            return fail(
                Error::Kind::Damaged,
                applyMessage(QT_TRANSLATE_NOOP(
                    "store", "The checksum of a register is damaged; nothing was written.")),
                QString::fromLatin1(name));
        }
        row.sum = *sum;
        row.rows = (*select)->integer(1);
    }
    (*select)->reset();
    row.isLoaded = true;
    return &row;
}

Result<> ApplyRun::writeHead(const Head& head, const ChangeSet& set)
{
    auto last =
        statement(QStringLiteral("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1"));
    if (!last)
        return fail(last.error());
    const auto row = (*last)->step();
    if (!row)
        return fail(row.error());
    m_previousHash =
        *row ? (*last)->utf8(1).toByteArray() : HistoryHasher::genesis(m_inside.fileId.toLatin1());
    m_setId = (*row ? (*last)->integer(0) : 0) + 1;
    (*last)->reset();

    m_head.id = m_setId;
    m_head.at = instantToText(head.at).toLatin1();
    m_head.actor = head.actor.name.toUtf8();
    m_head.actorUid = head.actor.person ? head.actor.person->toString().toLatin1() : QByteArray();
    m_head.label = set.label().stored().toUtf8();
    m_head.kind = tokenOf(set.kind()).data();
    m_head.reverts = head.reverts ? QByteArray::number(*head.reverts) : QByteArray();
    m_hasher.emplace(m_previousHash, m_head);
    m_notice.setId = m_setId;
    m_notice.kind = set.kind();
    return {};
}

Result<> ApplyRun::finish()
{
    auto insert = statement(QStringLiteral("INSERT INTO change_set (id, at_utc, actor, actor_uid, "
                                           "label, kind, reverts, prev_hash, hash) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return fail(insert.error());
    Statement& head = **insert;
    head.bind(1, m_setId);
    head.bind(2, QByteArrayView(m_head.at));
    head.bind(3, QByteArrayView(m_head.actor));
    if (m_head.actorUid.isEmpty())
        head.bindNull(4);
    else
        head.bind(4, QByteArrayView(m_head.actorUid));
    head.bind(5, QByteArrayView(m_head.label));
    head.bind(6, QByteArrayView(m_head.kind));
    if (m_head.reverts.isEmpty())
        head.bindNull(7);
    else
        head.bind(7, m_head.reverts.toLongLong());
    head.bind(8, QByteArrayView(m_previousHash));
    head.bind(9, QByteArrayView(m_hasher->hex()));
    if (const auto done = head.run(); !done)
        return done;

    for (const auto& [name, row] : m_digests) {
        auto upsert = statement(QStringLiteral(
            "INSERT INTO register_digest (register, rows, sum) VALUES (?, ?, ?) "
            "ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, sum = excluded.sum"));
        if (!upsert)
            return fail(upsert.error());
        (*upsert)->bind(1, QByteArrayView(name));
        (*upsert)->bind(2, row.rows);
        (*upsert)->bind(3, QByteArrayView(row.sum.toHex()));
        if (const auto done = (*upsert)->run(); !done)
            return done;
    }
    for (auto it = m_counters.cbegin(); it != m_counters.cend(); ++it) {
        auto upsert =
            statement(QStringLiteral("INSERT INTO counter (prefix, next) VALUES (?, ?) "
                                     "ON CONFLICT (prefix) DO UPDATE SET next = excluded.next"));
        if (!upsert)
            return fail(upsert.error());
        (*upsert)->bind(1, it.key());
        (*upsert)->bind(2, it.value());
        if (const auto done = (*upsert)->run(); !done)
            return done;
    }
    return {};
}

Result<> ApplyRun::report()
{
    ++m_applied;
    if (m_applied % kReportEvery != 0)
        return {};
    m_progress.report(m_applied, m_total,
                      applyMessage(QT_TRANSLATE_NOOP("store", "Writing to the file")));
    if (m_progress.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    return {};
}

Result<> ApplyRun::writeItem(QByteArrayView registerKey, const Uid& uid, Change::Op op,
                             QByteArrayView field, QByteArrayView before, QByteArrayView after)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO change_item (set_id, seq, register, record_uid, op, field, before, after) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    auto insert = statement(sql);
    if (!insert)
        return fail(insert.error());
    Statement& item = **insert;
    const QByteArray uidText = uid.toString().toLatin1();
    item.bind(1, m_setId);
    item.bind(2, ++m_seq);
    item.bind(3, registerKey);
    item.bind(4, QByteArrayView(uidText));
    item.bind(5, QByteArrayView(opToken(op)));
    const auto bindOptional = [&item](int index, QByteArrayView text) {
        if (text.isEmpty())
            item.bindNull(index);
        else
            item.bind(index, text);
    };
    bindOptional(6, field);
    bindOptional(7, before);
    bindOptional(8, after);
    m_hasher->addItem(registerKey, uidText, opToken(op), field, before, after);
    return item.run();
}

Result<std::optional<Record>> ApplyRun::readRow(const RegisterDef& def, const Uid& uid)
{
    const RegisterTable& table = m_inside.table(def);
    auto select = statement(table.select(QStringLiteral("WHERE uid = ?")));
    if (!select)
        return fail(select.error());
    (*select)->bind(1, uid.toString());
    const auto row = (*select)->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Record>();
    auto record = table.read(**select);
    (*select)->reset();
    if (!record)
        return fail(record.error());
    return std::optional(std::move(*record));
}

Result<> ApplyRun::giveCode(Record& record)
{
    const QString prefix = QString::fromLatin1(record.def().prefix);
    auto next = m_counters.find(prefix);
    if (next == m_counters.end()) {
        auto select = statement(QStringLiteral("SELECT next FROM counter WHERE prefix = ?"));
        if (!select)
            return fail(select.error());
        (*select)->bind(1, prefix);
        const auto row = (*select)->step();
        if (!row)
            return fail(row.error());
        next = m_counters.insert(prefix, *row ? (*select)->integer(0) : 1);
        (*select)->reset();
    }
    if (record.code().isEmpty()) {
        if (prefix.isEmpty()) {
            return fail(
                Error::Kind::Invalid,
                applyMessage(
                    QT_TRANSLATE_NOOP("store",
                                      "A record of \"%1\" needs a code, such as A.5.1 or OWN-01."))
                    .arg(record.def().pluralText()));
        }
        record.setCode(QStringLiteral("%1-%2").arg(prefix).arg(*next, 4, 10, QLatin1Char('0')));
        ++*next;
        return {};
    }
    // A code brought along (undo, import, the sample) must never be given out again.
    const QStringView number = QStringView(record.code()).mid(prefix.size() + 1);
    bool isNumber = false;
    const qint64 given = number.toLongLong(&isNumber);
    if (!prefix.isEmpty() && isNumber && given >= *next)
        *next = given + 1;
    return {};
}

Result<> ApplyRun::addRecord(Record record)
{
    const RegisterDef& def = record.def();
    if (const auto done = giveCode(record); !done)
        return done;
    const IssueList issues = validate(record, m_binder.extraFields(def));
    for (const Issue& issue : issues) {
        if (issue.severity == Issue::Severity::Error) {
            return fail(Error::Kind::Invalid, issue.message,
                        QStringLiteral("%1 %2").arg(
                            record.code(), QLatin1String(issue.field ? issue.field->key : "")));
        }
    }
    const RegisterTable& table = m_inside.table(def);
    auto insert = statement(table.insertSql());
    if (!insert)
        return fail(insert.error());
    table.bindInsert(**insert, record);
    if (const auto done = (*insert)->run(); !done) {
        if (done.error().kind != Error::Kind::Invalid)
            return done;
        return fail(
            Error::Kind::Conflict,
            applyMessage(
                QT_TRANSLATE_NOOP("store",
                                  "%1 could not be added: there is already a record with that code "
                                  "or with a value that must be unique."))
                .arg(record.code()),
            done.error().detail);
    }
    const QByteArray json = canonicalJson(record);
    auto sum = digest(def.key);
    if (!sum)
        return fail(sum.error());
    (*sum)->sum.add(rowDigest(def, json));
    ++(*sum)->rows;
    if (const auto done = writeItem(def.key, record.uid(), Change::Op::Add, {}, {}, json); !done)
        return done;
    touched(def).added.append(record.uid());
    m_addedOrRemoved.insert(record.uid());

    for (const FieldDef* field : def.fields) {
        if (field->type != FieldType::References || field->computed)
            continue;
        for (const QString& to : record.value(*field).list()) {
            const Change link{Change::Op::Link, &def,        record.uid(), field, {},
                              Value(to),        std::nullopt};
            if (const auto done = changeLink(link); !done)
                return done;
        }
    }
    return report();
}

Result<> ApplyRun::removeRecord(const Change& change)
{
    const auto present = readRow(*change.def, change.uid);
    if (!present)
        return fail(present.error());
    if (!present->has_value()) {
        return fail(
            conflict(*change.def, change.record ? change.record->code() : QString(),
                     applyMessage(QT_TRANSLATE_NOOP("store", "The record %1 is already gone."))
                         .arg(change.record ? change.record->code() : change.uid.toString())));
    }
    auto erase = statement(QStringLiteral("DELETE FROM %1 WHERE uid = ?").arg(change.def->name()));
    if (!erase)
        return fail(erase.error());
    (*erase)->bind(1, change.uid.toString());
    if (const auto done = (*erase)->run(); !done)
        return done;
    const QByteArray json = canonicalJson(**present);
    auto sum = digest(change.def->key);
    if (!sum)
        return fail(sum.error());
    (*sum)->sum.subtract(rowDigest(*change.def, json));
    --(*sum)->rows;
    touched(*change.def).removed.append(change.uid);
    m_addedOrRemoved.insert(change.uid);
    if (const auto done = writeItem(change.def->key, change.uid, Change::Op::Remove, {}, json, {});
        !done)
        return done;
    return report();
}

Result<> ApplyRun::setFields(std::span<const Change> changes)
{
    const RegisterDef& def = *changes.front().def;
    const Uid& uid = changes.front().uid;
    const auto present = readRow(def, uid);
    if (!present)
        return fail(present.error());
    if (!present->has_value()) {
        return fail(
            conflict(def, uid.toString(),
                     applyMessage(QT_TRANSLATE_NOOP("store", "The record no longer exists; its "
                                                             "change was not saved."))));
    }
    const Record& before = **present;
    Record after = before;
    QList<const FieldDef*> columns;
    bool hasExtra = false;
    for (const Change& change : changes) {
        if (after.value(*change.field) != change.before) {
            return fail(conflict(
                def, before.code(),
                applyMessage(QT_TRANSLATE_NOOP("store",
                                               "\"%1\" of %2 was changed meanwhile; the change "
                                               "was not saved."))
                    .arg(labelOf(*change.field))
                    .arg(before.code())));
        }
        if (const auto issue = validateValue(*change.field, change.after);
            issue && issue->severity == Issue::Severity::Error)
            return fail(
                Error::Kind::Invalid, issue->message,
                QStringLiteral("%1 %2").arg(before.code(), QLatin1String(change.field->key)));
        after.setValue(*change.field, change.after);
        if (change.field->extra)
            hasExtra = true;
        else if (!columns.contains(change.field))
            columns.append(change.field);
    }
    auto update = statement(m_inside.table(def).updateSql(columns, hasExtra));
    if (!update)
        return fail(update.error());
    int index = 0;
    for (const FieldDef* column : columns)
        (*update)->bind(++index, after.value(*column));
    if (hasExtra) {
        const QByteArray extra = RegisterTable::extraJson(after.extras());
        if (extra.isEmpty())
            (*update)->bindNull(++index);
        else
            (*update)->bind(++index, QByteArrayView(extra));
    }
    (*update)->bind(++index, uid.toString());
    if (const auto done = (*update)->run(); !done)
        return done;

    auto sum = digest(def.key);
    if (!sum)
        return fail(sum.error());
    (*sum)->sum.subtract(rowDigest(def, canonicalJson(before)));
    (*sum)->sum.add(rowDigest(def, canonicalJson(after)));
    ChangeNotice::Touched& noted = touched(def);
    noted.changed.append(uid);
    for (const Change& change : changes) {
        noted.fields.insert(change.field);
        const auto done = writeItem(def.key, uid, Change::Op::Set, change.field->key,
                                    canonicalValue(change.before), canonicalValue(change.after));
        if (!done)
            return done;
    }
    return report();
}

Result<> ApplyRun::changeLink(const Change& change)
{
    const bool isLink = change.op == Change::Op::Link;
    const QString to = isLink ? change.after.text() : change.before.text();
    const QString sql =
        isLink ? QStringLiteral("INSERT OR IGNORE INTO link (register, field, from_uid, to_uid) "
                                "VALUES (?1, ?2, ?3, ?4)")
               : QStringLiteral(
                     "DELETE FROM link WHERE register = ?1 AND field = ?2 AND from_uid = ?3 "
                     "AND to_uid = ?4");
    auto write = statement(sql);
    if (!write)
        return fail(write.error());
    (*write)->bind(1, QByteArrayView(change.def->key));
    (*write)->bind(2, QByteArrayView(change.field->key));
    (*write)->bind(3, change.uid.toString());
    (*write)->bind(4, to);
    if (const auto done = (*write)->run(); !done)
        return done;
    if (m_connection.rowsChanged() == 0)
        return {}; // already as wished
    auto sum = digest(kLinkDigestName);
    if (!sum)
        return fail(sum.error());
    const QByteArray from = change.uid.toString().toLatin1();
    const QByteArray toText = to.toLatin1();
    const QByteArray row = linkDigest(change.def->key, change.field->key, from, toText);
    if (isLink) {
        (*sum)->sum.add(row);
        ++(*sum)->rows;
    } else {
        (*sum)->sum.subtract(row);
        --(*sum)->rows;
    }
    ChangeNotice::Touched& noted = touched(*change.def);
    if (!m_addedOrRemoved.contains(change.uid))
        noted.changed.append(change.uid);
    noted.fields.insert(change.field);
    const QByteArray none;
    return writeItem(change.def->key, change.uid, change.op, change.field->key,
                     isLink ? none : toText, isLink ? toText : none);
}

Result<QList<Change>> ApplyRun::expandRemovals(const QList<Change>& changes)
{
    QSet<Uid> removed;
    for (const Change& change : changes) {
        if (change.op == Change::Op::Remove)
            removed.insert(change.uid);
    }
    if (removed.isEmpty())
        return changes;
    QList<Change> expanded;
    expanded.reserve(changes.size());
    // What the set itself has pointed elsewhere by then, as an undo does before it removes.
    QSet<QString> loosened;
    const auto pointing = [](const Uid& from, const FieldDef& field, const QString& to) {
        return QStringLiteral("%1|%2|%3").arg(from.toString(), QLatin1String(field.key), to);
    };
    for (const Change& change : changes) {
        if (change.op != Change::Op::Remove) {
            if (change.op == Change::Op::Set && change.field->type == FieldType::Reference)
                loosened.insert(pointing(change.uid, *change.field, change.before.text()));
            else if (change.op == Change::Op::Unlink)
                loosened.insert(pointing(change.uid, *change.field, change.after.text()));
            expanded.append(change);
            continue;
        }
        auto links = statement(QStringLiteral("SELECT register, field, from_uid, to_uid FROM link "
                                              "WHERE from_uid = ?1 OR to_uid = ?1"));
        if (!links)
            return fail(links.error());
        (*links)->bind(1, change.uid.toString());
        while (true) {
            const auto row = (*links)->step();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            const RegisterDef* def = m_binder.registry().find((*links)->text(0));
            const FieldDef* field = def ? def->field((*links)->text(1)) : nullptr;
            const auto from = Uid::fromString((*links)->text(2));
            if (field && from && !loosened.contains(pointing(*from, *field, (*links)->text(3))))
                expanded.append({Change::Op::Unlink,
                                 def,
                                 *from,
                                 field,
                                 Value((*links)->text(3)),
                                 {},
                                 std::nullopt});
        }
        (*links)->reset();
        for (const Registry::Pointer& pointer : m_binder.registry().pointersTo(*change.def)) {
            if (pointer.field->type != FieldType::Reference)
                continue;
            const auto holders =
                m_binder.findEqual(*pointer.from, *pointer.field, Value(change.uid.toString()));
            if (!holders)
                return fail(holders.error());
            for (const Uid& holder : *holders) {
                if (!removed.contains(holder) &&
                    !loosened.contains(pointing(holder, *pointer.field, change.uid.toString())))
                    expanded.append({Change::Op::Set,
                                     pointer.from,
                                     holder,
                                     pointer.field,
                                     Value(change.uid.toString()),
                                     {},
                                     std::nullopt});
            }
        }
        expanded.append(change);
    }
    return expanded;
}

Result<qint64> ApplyRun::run(const Head& head, ChangeSet set, bool skipConflicts)
{
    const auto expanded = expandRemovals(set.changes());
    if (!expanded)
        return fail(expanded.error());
    const QList<Change>& changes = *expanded;
    m_total = changes.size();
    if (const auto done = writeHead(head, set); !done)
        return fail(done.error());
    for (qsizetype i = 0; i < changes.size();) {
        const Change& change = changes[i];
        qsizetype next = i + 1;
        Result<> done;
        switch (change.op) {
        case Change::Op::Add:
            done = addRecord(*change.record);
            break;
        case Change::Op::Remove:
            done = removeRecord(change);
            break;
        case Change::Op::Set:
            while (!skipConflicts && next < changes.size() && changes[next].op == Change::Op::Set &&
                   changes[next].def == change.def && changes[next].uid == change.uid)
                ++next;
            done = setFields(std::span<const Change>(&changes[i], size_t(next - i)));
            break;
        case Change::Op::Link:
        case Change::Op::Unlink:
            done = changeLink(change);
            break;
        }
        if (!done) {
            if (!skipConflicts || done.error().kind != Error::Kind::Conflict)
                return fail(done.error());
            m_conflicts.append(done.error().message);
        }
        i = next;
    }
    if (m_seq == 0)
        return 0;
    if (const auto done = finish(); !done)
        return fail(done.error());
    return m_setId;
}

} // namespace ringbinder
