// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historywriter.h"

#include "core/schema/record.h"

namespace ringbinder {

namespace {

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

void bindOrNull(Statement& statement, int index, QByteArrayView text)
{
    if (text.isEmpty())
        statement.bindNull(index);
    else
        statement.bind(index, text);
}

// Places in itemColumns().
struct ItemColumn {
    enum : int { SetId, Seq, RegisterKey, RecordUid, Op, Field, Before, After };
};

QStringList itemColumns()
{
    return {QStringLiteral("set_id"),     QStringLiteral("seq"),  QStringLiteral("register"),
            QStringLiteral("record_uid"), QStringLiteral("op"),   QStringLiteral("field"),
            QStringLiteral("before"),     QStringLiteral("after")};
}

} // namespace

HistoryWriter::HistoryWriter(const Connection& connection, QByteArray previousHash,
                             HistoryHasher::Head head, Statement insertHead)
    : m_previousHash(std::move(previousHash))
    , m_head(std::move(head))
    , m_hasher(m_previousHash, m_head)
    , m_items(connection, QStringLiteral("change_item"), itemColumns())
    , m_insertHead(std::move(insertHead))
{
}

Result<std::unique_ptr<HistoryWriter>> HistoryWriter::begin(const Transaction&,
                                                            const Connection& connection,
                                                            const QString& fileId, const Head& head)
{
    auto last = connection.prepare(
        QStringLiteral("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1"));
    if (!last)
        return fail(last.error());
    const auto row = last->step();
    if (!row)
        return fail(row.error());
    auto insertHead = connection.prepare(QStringLiteral(
        "INSERT INTO change_set (id, at_utc, actor, actor_uid, label, kind, reverts, prev_hash, "
        "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insertHead)
        return fail(insertHead.error());

    HistoryHasher::Head stored;
    stored.id = (*row ? last->integer(0) : 0) + 1;
    stored.at = instantToText(head.at).toLatin1();
    stored.actor = head.actor.name.toUtf8();
    if (head.actor.person)
        stored.actorUid = head.actor.person->toString().toLatin1();
    stored.label = head.label.stored().toUtf8();
    stored.kind = tokenOf(head.kind).data();
    if (head.reverts)
        stored.reverts = QByteArray::number(*head.reverts);
    QByteArray previous =
        *row ? last->utf8(1).toByteArray() : HistoryHasher::genesis(fileId.toLatin1());
    return std::unique_ptr<HistoryWriter>(new HistoryWriter(
        connection, std::move(previous), std::move(stored), std::move(*insertHead)));
}

Result<> HistoryWriter::add(QByteArrayView registerKey, const Uid& uid, Change::Op op,
                            QByteArrayView field, QByteArrayView before, QByteArrayView after)
{
    const Uid::Characters characters = uid.characters();
    const QByteArrayView uidText(characters);
    const QByteArrayView token(opToken(op));
    m_items.begin();
    m_items.put(ItemColumn::SetId, m_head.id);
    m_items.put(ItemColumn::Seq, ++m_seq);
    m_items.put(ItemColumn::RegisterKey, registerKey);
    m_items.put(ItemColumn::RecordUid, uidText);
    m_items.put(ItemColumn::Op, token);
    const auto putText = [this](int column, QByteArrayView text) {
        if (!text.isEmpty())
            m_items.put(column, text);
    };
    putText(ItemColumn::Field, field);
    putText(ItemColumn::Before, before);
    putText(ItemColumn::After, after);
    m_hasher.addItem(registerKey, uidText, token, field, before, after);
    return m_items.isFull() ? m_items.write() : Result<>();
}

Result<> HistoryWriter::finish()
{
    if (const auto done = m_items.write(); !done)
        return done;
    m_insertHead.bind(1, m_head.id);
    m_insertHead.bind(2, QByteArrayView(m_head.at));
    m_insertHead.bind(3, QByteArrayView(m_head.actor));
    bindOrNull(m_insertHead, 4, m_head.actorUid);
    m_insertHead.bind(5, QByteArrayView(m_head.label));
    m_insertHead.bind(6, QByteArrayView(m_head.kind));
    if (m_head.reverts.isEmpty())
        m_insertHead.bindNull(7);
    else
        m_insertHead.bind(7, m_head.reverts.toLongLong());
    m_insertHead.bind(8, QByteArrayView(m_previousHash));
    m_insertHead.bind(9, QByteArrayView(m_hasher.hex()));
    return m_insertHead.run();
}

} // namespace ringbinder
