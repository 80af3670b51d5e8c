// SPDX-License-Identifier: GPL-3.0-or-later
// Where a client's file lies, as far as that endangers it: folders that a sync program copies,
// network file systems, media that can be pulled out. And the second copies that sync programs
// leave. Looks at names and mounts; never opens the file.
#pragma once

#include <QString>
#include <QStringList>

namespace ringbinder {

struct FilePlace {
    enum class Kind { Local, Synced, Network, Removable };
    Kind kind = Kind::Local;
    QString name; // of the service, the file system or the medium; empty for Local
};

// The nearest name in the path that is that of a sync folder wins over what it is mounted on.
[[nodiscard]] FilePlace placeOf(const QString& path);
// By statfs(2)'s f_type alone.
[[nodiscard]] FilePlace placeOfFileSystem(quint32 magic);

// Files in the same folder that a sync program made of this one: "acme (conflicted copy …).isms",
// "acme-LAPTOP.isms", "acme.sync-conflict-….isms". Full paths.
[[nodiscard]] QStringList secondCopies(const QString& path);

} // namespace ringbinder
