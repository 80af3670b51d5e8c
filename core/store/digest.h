// SPDX-License-Identifier: GPL-3.0-or-later
// What makes damage and tampering visible, since SQLite has no checksums: a sum per register of a
// SHA-256 per row, which an edit keeps up without reading the other rows, and the chain of hashes
// over the history. Tamper-evident, not tamper-proof: whoever owns file and program can rewrite
// both.
#pragma once

#include "core/base/sha256.h"
#include "core/schema/record.h"

#include <QByteArray>
#include <QMap>

#include <array>

namespace ringbinder {

// A number modulo 2^256.
class Sum256 final {
public:
    Sum256() = default;
    // 64 hex digits, most significant first; nullopt otherwise.
    [[nodiscard]] static std::optional<Sum256> fromHex(QByteArrayView hex);
    [[nodiscard]] QByteArray toHex() const;
    void add(QByteArrayView sha256);      // 32 bytes
    void subtract(QByteArrayView sha256); // 32 bytes
    friend bool operator==(const Sum256&, const Sum256&) = default;

private:
    std::array<quint64, 4> m_words{}; // least significant first
};

// SHA-256 over the key of the register, a zero byte, and the record's canonical JSON.
[[nodiscard]] QByteArray rowDigest(const RegisterDef& def, QByteArrayView canonicalRecord);
// The same for one link; links are summed under the name "link".
[[nodiscard]] QByteArray linkDigest(QByteArrayView registerKey, QByteArrayView field,
                                    QByteArrayView from, QByteArrayView to);
inline constexpr const char* kLinkDigestName = "link";

// Over the entries about the file itself (table meta), each key and value with a zero byte behind;
// kept among them under kMetaDigestKey.
[[nodiscard]] QByteArray metaDigest(const QMap<QString, QString>& entries);
inline constexpr const char* kMetaDigestKey = "checksum";

// The hash of one change set: over the previous hash, the head and every item, each part with its
// length before it, so that no two histories read alike.
class HistoryHasher final {
public:
    struct Head {
        qint64 id = 0;
        QByteArray at, actor, actorUid, label, kind, reverts, quoted;
    };
    HistoryHasher(QByteArrayView previousHash, const Head& head);
    void addItem(QByteArrayView registerKey, QByteArrayView uid, QByteArrayView op,
                 QByteArrayView field, QByteArrayView before, QByteArrayView after);
    [[nodiscard]] QByteArray hex();

    // What the first set of a file chains to.
    [[nodiscard]] static QByteArray genesis(QByteArrayView fileId);

private:
    void addPart(QByteArrayView part);
    Sha256 m_hash;
};

} // namespace ringbinder
