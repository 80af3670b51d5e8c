// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file that SQLite may have open in this process, read through SQLite's own file
// layer: closing any other descriptor of it would drop SQLite's locks (POSIX), and a second program
// could then write into our open transaction. Read-only. Private to core/store.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;
struct sqlite3_file;

namespace ringbinder {

class RawFile final {
public:
    // `path` must be absolute and a regular file.
    [[nodiscard]] static Result<RawFile> open(const QString& path);
    ~RawFile();
    RawFile(RawFile&& other) noexcept;
    RawFile& operator=(RawFile&&) = delete;

    [[nodiscard]] qint64 size() const { return m_size; }
    // Fewer bytes than asked for at the end of the file.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 count) const;
    // All of it, from where `device` stands.
    [[nodiscard]] Result<> copyInto(QIODevice& device) const;

private:
    RawFile() = default;
    QString m_path;
    const char* m_name = nullptr; // as SQLite's file layer wants it, must outlive the file
    std::unique_ptr<char[]> m_storage;
    sqlite3_file* m_file = nullptr;
    qint64 m_size = 0;
};

} // namespace ringbinder
