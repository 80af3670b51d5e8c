// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP archives from strangers (XLSX, evidence, questionnaires) read in memory. What would expand
// beyond reason, overlap, lie about its sizes or name a path is refused before anything is
// inflated. Names are keys and nothing else: this class never makes a file.
#pragma once

#include "core/base/result.h"
#include "core/exchange/ziplimits.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

namespace ringbinder {

class ZipReader final {
public:
    // Errors: NotOurs (no ZIP archive at all), Damaged, Limit, Unsupported (encrypted, or packed in
    // a way we do not know), Invalid (unsafe or double names); the message names the reason.
    [[nodiscard]] static Result<ZipReader> open(QByteArray bytes, const ZipLimits& limits = {});
    ZipReader(ZipReader&&) noexcept;
    ZipReader& operator=(ZipReader&&) noexcept;
    ~ZipReader();

    [[nodiscard]] QStringList names() const;
    // Letter case does not count, as in Office files.
    [[nodiscard]] bool contains(const QString& name) const;
    [[nodiscard]] qint64 unpackedSize(const QString& name) const;
    // Inflates into exactly the size the directory promised and checks the CRC. All reads together
    // may unpack twice the limit: parts that name one another would else be read for ever.
    // Errors: NotFound, Damaged, Limit.
    [[nodiscard]] Result<QByteArray> read(const QString& name) const;

private:
    struct Entry {
        QString name;
        quint64 index = 0;
        qint64 size = 0;
    };
    class Archive; // libzip's handle
    ZipReader();

    QByteArray m_bytes; // libzip reads from it
    QHash<QString, Entry> m_entries;
    QStringList m_names;
    std::unique_ptr<Archive> m_archive;
    mutable qint64 m_bytesLeft = 0; // that may still be unpacked
};

} // namespace ringbinder
