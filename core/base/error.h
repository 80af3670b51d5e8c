// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong in the world (disk, lock, damaged file) or with an input, said so that a person
// can act: what failed, with which thing, what to do now. Details are for the log.
#pragma once

#include "core/base/message.h"

namespace ringbinder {

struct Error {
    enum class Kind {
        Invalid,  // an input that is not acceptable; names field, value, and what would be
        NotFound, // no such record, register, field, pack
        NoFile,   // nothing at this path that can be opened
        Conflict, // somebody else changed the value meanwhile
        NotOurs,  // the file is not a binder
        Newer,    // made by a newer version
        Damaged,  // the file is damaged
        Locked,   // another program or person has it open
        ReadOnly, // cannot be written
        Moved,    // the file was moved, replaced or deleted while open
        DiskFull,
        Io,
        Limit, // larger or deeper than is safe to read
        Unsupported,
        Cancelled, // not an error to show; the caller stops quietly
    };

    Kind kind = Kind::Io;
    Message message;
    QString detail;
};

} // namespace ringbinder
