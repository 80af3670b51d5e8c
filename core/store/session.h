// SPDX-License-Identifier: GPL-3.0-or-later
// The only door through which registers are written. Each call is one committed change set: the
// rows, the history and the digests in one transaction. Undo and redo come from the history in the
// file and so survive a restart. Used by forms, tables, imports and the command line alike.
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/changeset.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace ringbinder {

class Binder;
class Connection;
class HandOver;

// Who acts: a claimed, not an authenticated, name.
struct Actor {
    QString name;
    std::optional<Uid> person;
};

// What one committed change set touched; sent once, after the commit.
struct ChangeNotice {
    struct Touched {
        const RegisterDef* def = nullptr;
        QList<Uid> added;
        QList<Uid> removed;
        QList<Uid> changed;           // also the records at both ends of a link
        QSet<const FieldDef*> fields; // of `changed`
    };
    qint64 setId = 0;
    ChangeKind kind = ChangeKind::Edit;
    QList<Touched> registers;

    [[nodiscard]] const Touched* touched(const RegisterDef& def) const;
};

// Several change sets told as one: what was added and removed again is not told at all.
[[nodiscard]] ChangeNotice mergedNotices(const QList<ChangeNotice>& notices);

class Session final : public QObject {
    Q_OBJECT
public:
    ~Session() override;

    // Commits or leaves the file as it was. Gives the id of the change set; 0 for an empty one.
    // Errors: Invalid (a value breaks its declaration), Conflict (a `before` no longer holds),
    // Moved, DiskFull, Io, ReadOnly.
    [[nodiscard]] Result<qint64> apply(ChangeSet set);
    // The same, reporting progress; cancelled means nothing changed (Kind::Cancelled).
    [[nodiscard]] Result<qint64> apply(ChangeSet set, Progress& progress);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    // The label of what undo()/redo() would take back or repeat.
    [[nodiscard]] std::optional<ChangeLabel> undoLabel() const;
    [[nodiscard]] std::optional<ChangeLabel> redoLabel() const;
    [[nodiscard]] Result<qint64> undo();
    [[nodiscard]] Result<qint64> redo();
    // Takes one older set back, change by change; what no longer fits is left and counted.
    struct Reverted {
        qint64 setId = 0;
        int reverted = 0;
        QList<Message> conflicts;
    };
    [[nodiscard]] Result<Reverted> revert(qint64 setId);

    void setActor(Actor actor);
    [[nodiscard]] const Actor& actor() const;

    // ---- long work: the writing is lent to a job on another thread (ui/jobs/writejob.h)
    // Until takeBack() every edit is refused with `reason`, a whole sentence, and the binder is
    // read-only. Errors: ReadOnly (also when it is lent already), Moved, Unsupported (in memory).
    [[nodiscard]] Result<std::shared_ptr<HandOver>> handOver(const Message& reason);
    // After HandOver::run() has returned: reads anew what the job has changed and says so once.
    [[nodiscard]] Result<> takeBack();
    [[nodiscard]] bool isHandedOver() const;
    struct HandOverStatus {
        Message reason;
        qint64 done = 0;
        qint64 total = 0; // 0: unknown
        Message step;
        bool isCommitting = false; // for this moment nobody can read the file either
    };
    [[nodiscard]] HandOverStatus handOverStatus() const;
    void cancelHandOver();

signals:
    void changed(const ringbinder::ChangeNotice& notice);
    // Before edits are refused: who holds text not yet committed commits it now.
    void handingOver();
    // Edits are refused from now on, or possible again; the latter comes after changed().
    void handedOver(bool isAway);
    // A commit failed for a reason of the world (disk full, moved); the text stays with the caller.
    void writeFailed(const ringbinder::Error& error);
    // What was written is saved, but not all is well: it could not be read anew, or the disk did
    // not confirm it.
    void savedWithTrouble(const ringbinder::Error& error);

private:
    friend class Binder;
    Session(Binder& binder, Connection& connection, const Clock& clock);
    [[nodiscard]] Result<Reverted> write(ChangeSet set, bool skipConflicts, Progress& progress);
    [[nodiscard]] bool isInFile(qint64 setId, const QByteArray& hash) const;
    // Brings what is in memory up to what a job on another connection has committed.
    [[nodiscard]] Result<> noteWritten(ChangeNotice notice,
                                       const QHash<const RegisterDef*, QSet<QString>>& extraFields);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ringbinder

Q_DECLARE_METATYPE(ringbinder::ChangeNotice)
