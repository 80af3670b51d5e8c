// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a file so that a power cut leaves the old or the new one, never half of either: written
// under another name beside the target, synced, renamed, the folder synced. Exports, packs, backups
// and settings go through here. Never writes over anything but an ordinary file.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QFile;
class QIODevice;

namespace ringbinder {

class SafeFile final {
public:
    // Begins writing beside `target`. New files are readable by their owner alone; an existing one
    // keeps its permissions. Errors: Invalid (the target is not an ordinary file), Io.
    [[nodiscard]] static Result<std::unique_ptr<SafeFile>> create(const QString& target);
    // Without commit() nothing remains.
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    [[nodiscard]] QIODevice& device();
    // For libraries that write by name; the file exists and is empty.
    [[nodiscard]] const QString& temporaryPath() const { return m_temporary; }
    // Closes, syncs, renames over the target and syncs its folder.
    [[nodiscard]] Result<> commit();

private:
    SafeFile() = default;
    QString m_target;
    QString m_temporary;
    std::unique_ptr<QFile> m_file;
    bool m_isCommitted = false;
};

[[nodiscard]] Result<> writeFile(const QString& target, const QByteArray& bytes);

// An ordinary file, or nothing yet, in a folder that exists; links are followed.
[[nodiscard]] Result<> checkWritableTarget(const QString& target);

} // namespace ringbinder
