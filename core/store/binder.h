// SPDX-License-Identifier: GPL-3.0-or-later
// An open client file: reading, history, attachments, and the Session that writes. One place opens
// files. While idle the client is exactly one file on disk.
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/schema/record.h"
#include "core/store/lock.h"
#include "core/store/session.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <memory>

class QIODevice;

namespace ringbinder {

class Connection;
class OpeningCheck;

// The head of one change set as the history shows it.
struct HistoryEntry {
    qint64 id = 0;
    QDateTime at;
    QString actor;
    QString actorUid; // "" where the actor is no record
    ChangeLabel label;
    ChangeKind kind = ChangeKind::Edit;
    std::optional<qint64> reverts;
    QString hash;
    int items = 0;
};

// One line of the history of a record.
struct HistoryItem {
    qint64 setId = 0;
    QString registerKey;
    QString recordUid;
    Change::Op op = Change::Op::Set;
    QString fieldKey;  // Set, Link, Unlink
    QByteArray before; // canonical JSON, see canonical.h; for Unlink and Link the other uid
    QByteArray after;
};

// A record that points at, or is pointed at by, another.
struct LinkedRecord {
    const RegisterDef* def = nullptr;
    const FieldDef* field = nullptr; // of the record that holds the link
    Uid uid;
    QString code;
    QString title;
    bool outgoing = false; // the asked record holds the link
};

class Binder final {
public:
    enum class Access { ReadWrite, ReadOnly };

    struct Options {
        const Clock* clock = nullptr; // null: the system's
        Actor actor;                  // empty: the login name
        bool takeLock = true;
        // Where the copy before an upgrade goes; empty: "backups" in the user's data folder.
        QString backupFolder;
        // Checks of content (quick_check, references, digests) before open() returns; the window
        // leaves them to checkContent() after its first paint.
        bool checkContent = true;
    };

    // A new file with the newest schema. Fails when `path` exists.
    [[nodiscard]] static Result<std::unique_ptr<Binder>>
    create(const QString& path, const Registry& registry, const Options& options);
    // Passes the gate, takes the lock, upgrades an older file after a backup. A file that is locked
    // elsewhere, newer but readable, or on a read-only medium opens read-only when asked ReadOnly
    // and is an Error (Locked, Newer, ReadOnly) when asked ReadWrite.
    [[nodiscard]] static Result<std::unique_ptr<Binder>>
    open(const QString& path, const Registry& registry, Access access, const Options& options);
    // A binder in memory with the same schema, for tests and for views as of a date.
    [[nodiscard]] static Result<std::unique_ptr<Binder>> inMemory(const Registry& registry,
                                                                  const Options& options);
    ~Binder();
    Binder(const Binder&) = delete;
    Binder& operator=(const Binder&) = delete;

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] const QString& fileId() const; // stays with the file through copies and renames
    [[nodiscard]] bool isReadOnly() const;       // also while a job has taken the writing over
    // Nothing, or why nothing can be written at this moment.
    [[nodiscard]] Result<> checkWritable() const;
    // What others have done to the file since this binder last looked; cheap. Replaced: another
    // file has its name now, as sync programs do it. Gone: moved or deleted.
    enum class OutsideChange { None, Written, Replaced, Gone };
    [[nodiscard]] OutsideChange outsideChange() const;
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] const Registry& registry() const;
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] Session& session();
    [[nodiscard]] const Session& session() const;

    // Another binder on the same file, read-only, for the calling thread; for jobs.
    [[nodiscard]] Result<std::unique_ptr<Binder>> reader() const;
    // A private in-memory copy rewound to the end of `instant`; every query runs on it unchanged.
    [[nodiscard]] Result<std::unique_ptr<Binder>> asOf(const QDateTime& instant) const;

    // ---- records
    // The declared fields of a register and the extra fields of this binder, in order of display.
    [[nodiscard]] QList<const FieldDef*> fields(const RegisterDef& def) const;
    [[nodiscard]] QList<const FieldDef*> extraFields(const RegisterDef& def) const;
    [[nodiscard]] const FieldDef* field(const RegisterDef& def, QStringView key) const;

    [[nodiscard]] Result<qint64> count(const RegisterDef& def) const;
    // Every uid in the order in which records were added.
    [[nodiscard]] Result<QList<Uid>> uids(const RegisterDef& def) const;
    [[nodiscard]] Result<std::optional<Record>> find(const RegisterDef& def, const Uid& uid) const;
    [[nodiscard]] Result<std::optional<Record>> find(const Uid& uid) const;
    [[nodiscard]] Result<std::optional<Record>> findByCode(const QString& code) const;
    [[nodiscard]] Result<Record> singleton(const RegisterDef& def) const;
    // In the order asked for; uids that are gone are left out. Computed fields are not filled.
    [[nodiscard]] Result<QList<Record>> records(const RegisterDef& def,
                                                const QList<Uid>& uids) const;
    // All of them, in the order added.
    [[nodiscard]] Result<QList<Record>> records(const RegisterDef& def) const;
    // The same one by one, for registers that need not be in memory; return false to stop.
    [[nodiscard]] Result<> forEach(const RegisterDef& def,
                                   const std::function<bool(const Record&)>& visit) const;
    // Links in both directions and references, grouped by register and field.
    [[nodiscard]] Result<QList<LinkedRecord>> linksOf(const RegisterDef& def, const Uid& uid) const;
    // Records whose `field` (one line of text or a reference) equals the value, ignoring case.
    [[nodiscard]] Result<QList<Uid>> findEqual(const RegisterDef& def, const FieldDef& field,
                                               const Value& value) const;

    // ---- names: "Lost laptop" for a uid, cached and kept up to date
    struct Name {
        QString code;
        QString title;
        const RegisterDef* def = nullptr;
    };
    [[nodiscard]] std::optional<Name> name(const Uid& uid) const;
    [[nodiscard]] const QHash<Uid, Name>& names(const RegisterDef& def) const;

    // ---- history
    struct HistoryFilter {
        std::optional<Uid> record;
        QDateTime since;
        QDateTime until;
        int limit = 0; // newest first; 0: all
    };
    [[nodiscard]] Result<QList<HistoryEntry>> history(const HistoryFilter& filter) const;
    [[nodiscard]] Result<QList<HistoryItem>> historyItems(qint64 setId) const;
    [[nodiscard]] Result<QList<HistoryItem>> historyItems(const Uid& record) const;
    [[nodiscard]] QDateTime lastChange() const;

    // ---- attachments: bytes in 1 MiB chunks, keyed by SHA-256
    // Stores the bytes (once per content) and gives the hash; the record that cites it is a change
    // set of its own. Reads back and compares before it is done.
    [[nodiscard]] Result<QString> storeAttachment(const QByteArray& bytes);
    // The same piece by piece, for files that need not be in memory. `device` can be read from its
    // beginning. Conflict where its content has not, or no longer, this checksum.
    [[nodiscard]] Result<> storeAttachment(QIODevice& device, const QString& sha256,
                                           Progress& progress);
    [[nodiscard]] Result<QByteArray> attachment(const QString& sha256) const;
    [[nodiscard]] Result<qint64> attachmentSize(const QString& sha256) const;
    // The checksums of all files kept.
    [[nodiscard]] Result<QStringList> attachments() const;

    // ---- the file as a whole
    struct Finding {
        Message message;
        bool damage = true; // false: only worth knowing
    };
    // quick_check, references, schema, digests, attachments' hashes, history chain and replay.
    // Empty when all is well.
    [[nodiscard]] Result<QList<Finding>> verify(Progress& progress) const;
    // The part of it that must pass before the first write; cheap. Reopens read-only on failure.
    [[nodiscard]] Result<> checkContent();
    [[nodiscard]] Result<> checkContent(Progress& progress);
    // The same by a job on another thread; the first write waits for it. The verdict has to be
    // fetched by settleCheck() when the job has ended.
    [[nodiscard]] std::shared_ptr<OpeningCheck> checkLater();
    // Waits for the job that checks; checks by itself when that was cancelled. Read-only on
    // failure. Nothing to do when all is checked.
    [[nodiscard]] Result<> settleCheck();
    // A consistent copy, written to a temporary name, reopened and checked, then renamed. Whoever
    // writes meanwhile need not wait. Works for a file that was moved or deleted while open.
    [[nodiscard]] Result<> copyTo(const QString& target) const;
    [[nodiscard]] Result<> copyTo(const QString& target, Progress& progress) const;

    [[nodiscard]] Result<QString> meta(const QString& key) const;

    // For core/store alone.
    [[nodiscard]] Connection& connection() const;

private:
    Binder();
    friend class Session;
    friend class HandOver;
    friend struct BinderOpener;
    friend class ApplyRun;
    struct Place;
    struct Private;
    // Another connection to a file that is open already: no gate, no lock.
    [[nodiscard]] static Result<std::unique_ptr<Binder>> beside(const Place& place, Access access);
    std::unique_ptr<Private> d;
};

} // namespace ringbinder
