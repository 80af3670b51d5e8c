// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Session, shared by the files that implement it; nobody else includes this.
#pragma once

#include "core/store/binder_p.h"
#include "core/store/session.h"

#include <deque>

namespace ringbinder {

struct Session::Private {
    // One change set on the undo or the redo stack.
    struct StackEntry {
        qint64 id = 0;
        ChangeLabel label;
    };

    Binder& binder;
    Connection& connection;
    const Clock& clock;
    Actor actor;
    // What Ctrl+Z and Ctrl+Y act on; read from the history, so it survives a restart.
    mutable QList<StackEntry> undoable;
    mutable QList<StackEntry> redoable;
    mutable bool isStackLoaded = false;
    mutable qint64 lastNoted = 0; // the newest change set the stack knows
    std::shared_ptr<HandOver> away;
    // Fields of the user's own that changes of the history name and the binder no longer has.
    struct FormerField {
        QByteArray key;
        FieldDef def;
    };
    mutable std::deque<FormerField> formerFields;

    [[nodiscard]] Result<> loadStack() const;
    [[nodiscard]] const FieldDef* fieldOf(const HistoryItem& item) const;
    [[nodiscard]] Result<> noteSince(qint64 id) const;
    void note(qint64 id, ChangeKind kind, const ChangeLabel& label) const;
    [[nodiscard]] Result<ChangeSet> inverseOf(qint64 setId, ChangeLabel label,
                                              ChangeKind kind) const;
};

} // namespace ringbinder
