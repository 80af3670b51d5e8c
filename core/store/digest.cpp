// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include <QtEndian>

namespace ringbinder {

namespace {
constexpr qsizetype kDigestBytes = 32;
}

std::optional<Sum256> Sum256::fromHex(QByteArrayView hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toByteArray());
    if (hex.size() != 2 * kDigestBytes || bytes.size() != kDigestBytes)
        return std::nullopt;
    Sum256 sum;
    for (size_t i = 0; i < 4; ++i)
        sum.m_words[3 - i] = qFromBigEndian<quint64>(bytes.constData() + 8 * i);
    return sum;
}

QByteArray Sum256::toHex() const
{
    QByteArray bytes(kDigestBytes, '\0');
    for (size_t i = 0; i < 4; ++i)
        qToBigEndian(m_words[3 - i], bytes.data() + 8 * i);
    return bytes.toHex();
}

void Sum256::add(QByteArrayView sha256)
{
    Q_ASSERT(sha256.size() == kDigestBytes);
    quint64 carry = 0;
    for (size_t i = 0; i < 4; ++i) {
        const quint64 other = qFromBigEndian<quint64>(sha256.data() + 8 * (3 - i));
        const quint64 partial = m_words[i] + carry;
        const quint64 firstCarry = partial < carry ? 1 : 0;
        m_words[i] = partial + other;
        carry = firstCarry | (m_words[i] < other ? 1 : 0);
    }
}

void Sum256::subtract(QByteArrayView sha256)
{
    Q_ASSERT(sha256.size() == kDigestBytes);
    quint64 borrow = 0;
    for (size_t i = 0; i < 4; ++i) {
        const quint64 other = qFromBigEndian<quint64>(sha256.data() + 8 * (3 - i));
        const quint64 partial = m_words[i] - borrow;
        const quint64 firstBorrow = m_words[i] < borrow ? 1 : 0;
        m_words[i] = partial - other;
        borrow = firstBorrow | (partial < other ? 1 : 0);
    }
}

QByteArray rowDigest(const RegisterDef& def, QByteArrayView canonicalRecord)
{
    Sha256 hash;
    hash.add(QByteArrayView(def.key, qsizetype(qstrlen(def.key)) + 1));
    hash.add(canonicalRecord);
    return hash.result();
}

QByteArray linkDigest(QByteArrayView registerKey, QByteArrayView field, QByteArrayView from,
                      QByteArrayView to)
{
    static constexpr QByteArrayView zero("\0", 1);
    Sha256 hash;
    for (const QByteArrayView part : {registerKey, field, from, to}) {
        hash.add(part);
        hash.add(zero);
    }
    return hash.result();
}

QByteArray metaDigest(const QMap<QString, QString>& entries)
{
    static constexpr QByteArrayView zero("\0", 1);
    Sha256 hash;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (entry.key() == QLatin1String(kMetaDigestKey))
            continue;
        hash.add(entry.key().toUtf8());
        hash.add(zero);
        hash.add(entry.value().toUtf8());
        hash.add(zero);
    }
    return hash.result().toHex();
}

HistoryHasher::HistoryHasher(QByteArrayView previousHash, const Head& head)
{
    addPart(previousHash);
    addPart(QByteArray::number(head.id));
    for (const QByteArray& part :
         {head.at, head.actor, head.actorUid, head.label, head.kind, head.reverts, head.quoted})
        addPart(part);
}

void HistoryHasher::addItem(QByteArrayView registerKey, QByteArrayView uid, QByteArrayView op,
                            QByteArrayView field, QByteArrayView before, QByteArrayView after)
{
    for (const QByteArrayView part : {registerKey, uid, op, field, before, after})
        addPart(part);
}

QByteArray HistoryHasher::hex()
{
    return m_hash.result().toHex();
}

QByteArray HistoryHasher::genesis(QByteArrayView fileId)
{
    Sha256 hash;
    hash.add(QByteArrayView("ringbinder history 1\n"));
    hash.add(fileId);
    return hash.result().toHex();
}

void HistoryHasher::addPart(QByteArrayView part)
{
    std::array<char, 8> length;
    qToBigEndian(quint64(part.size()), length.data());
    m_hash.add(QByteArrayView(length.data(), qsizetype(length.size())));
    m_hash.add(part);
}

} // namespace ringbinder
