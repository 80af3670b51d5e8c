// SPDX-License-Identifier: GPL-3.0-or-later
// What a session notes of its file before it lends the writing; shared by session.cpp and
// handover.cpp, nobody else includes this.
#pragma once

#include "core/store/binder_p.h"
#include "core/store/handover.h"

namespace ringbinder {

// The newest change set: two files that agree in it have the same history.
struct FileMark {
    qint64 lastSet = 0;
    QByteArray hash;
    [[nodiscard]] bool operator==(const FileMark&) const = default;
};
[[nodiscard]] Result<FileMark> readFileMark(const Connection& connection);

struct HandOver::Origin {
    Binder::Place place;
    FileMark mark;
    Message reason;
};

} // namespace ringbinder
