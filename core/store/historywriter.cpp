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

} // namespace

HistoryWriter::HistoryWriter(QByteArray previousHash, HistoryHasher::Head head, Statement item,
                             Statement insertHead)
    : m_previousHash(std::move(previousHash))
    , m_head(std::move(head))
    , m_hasher(m_previousHash, m_head)
    , m_item(std::move(item))
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
    auto item = connection.prepare(QStringLiteral(
        "INSERT INTO change_item (set_id, seq, register, record_uid, op, field, before, after) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!item)
        return fail(item.error());
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
        std::move(previous), std::move(stored), std::move(*item), std::move(*insertHead)));
}

Result<> HistoryWriter::add(QByteArrayView registerKey, const Uid& uid, Change::Op op,
                            QByteArrayView field, QByteArrayView before, QByteArrayView after)
{
    const QByteArray uidText = uid.toString().toLatin1();
    const QByteArrayView token(opToken(op));
    m_item.bind(1, m_head.id);
    m_item.bind(2, ++m_seq);
    m_item.bind(3, registerKey);
    m_item.bind(4, QByteArrayView(uidText));
    m_item.bind(5, token);
    bindOrNull(m_item, 6, field);
    bindOrNull(m_item, 7, before);
    bindOrNull(m_item, 8, after);
    m_hasher.addItem(registerKey, uidText, token, field, before, after);
    return m_item.run();
}

Result<> HistoryWriter::finish()
{
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
