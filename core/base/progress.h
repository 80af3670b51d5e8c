// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells how far it is and learns that it should stop. Called from the worker's
// thread; an implementation that shows something must hand over to the GUI thread itself.
#pragma once

#include "core/base/message.h"

namespace ringbinder {

class Progress {
public:
    virtual ~Progress() = default;
    // `done` of `total` (0: unknown). Cheap enough to be called every few hundred rows.
    virtual void report(qint64 done, qint64 total, const Message& step) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

// For callers who neither watch nor cancel.
class NoProgress final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace ringbinder
