// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/username.h"

#include <QFile>

#include <array>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

namespace ringbinder {

QString loginName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
#ifndef Q_OS_WIN
    std::array<char, 4096> room = {};
    struct passwd entry = {};
    struct passwd* found = nullptr;
    // A program started by a desktop or a timer may have no such variable.
    if (::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) == 0 && found &&
        found->pw_name && *found->pw_name != '\0')
        return QFile::decodeName(found->pw_name);
#endif
    return QStringLiteral("unknown");
}

} // namespace ringbinder
