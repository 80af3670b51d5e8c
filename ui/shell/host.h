// SPDX-License-Identifier: GPL-3.0-or-later
// What a page, form or table may ask of the window that holds it. The main window implements it;
// tests implement a small one. It never decides anything about records.
#pragma once

#include "core/base/error.h"
#include "core/schema/record.h"
#include "ui/shell/guidance.h"

#include <QString>

namespace ringbinder {

class Host {
public:
    virtual ~Host() = default;

    // Shows the record on its own page; `fieldKey` (may be empty) gets the focus.
    virtual void openRecord(const RegisterDef& def, const Uid& uid, const QString& fieldKey) = 0;
    // A sentence that goes away by itself after eight seconds; with `undo` it offers to take back
    // the newest change set.
    virtual void toast(const QString& sentence, bool undo) = 0;
    // A short remark in the status bar: why a key did nothing, what was copied.
    virtual void hint(const QString& sentence) = 0;
    // What the world refused (disk full, conflict, moved file), said in the page, not in a dialog.
    virtual void report(const Error& error) = 0;
    // How much pages explain; Page::guidanceChanged() tells of another wish.
    [[nodiscard]] virtual Guidance guidance() const { return Guidance::Full; }
    // Take the newest change set back, or repeat it, and show the place it changed.
    virtual void undo() = 0;
    virtual void redo() = 0;
};

} // namespace ringbinder
