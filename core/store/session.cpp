// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session.h"

#include "core/schema/canonical.h"
#include "core/store/applyrun.h"
#include "core/store/handover_p.h"
#include "core/store/session_p.h"

namespace ringbinder {

namespace {

Message sessionMessage(const char* source)
{
    return {"store", source};
}

// Fields of the user's own as they are after the change: it may have renamed or removed them.
ChangeNotice withCurrentFields(ChangeNotice notice, const Binder& binder)
{
    for (ChangeNotice::Touched& touched : notice.registers) {
        QSet<const FieldDef*> fields;
        for (const FieldDef* field : std::as_const(touched.fields)) {
            if (const FieldDef* now =
                    field->extra ? binder.field(*touched.def, QString(field->name())) : field)
                fields.insert(now);
        }
        touched.fields = fields;
    }
    return notice;
}

} // namespace

Session::Session(Binder& binder, Connection& connection, const Clock& clock)
    : d(new Private{binder, connection, clock, {}, {}, {}, false, 0, {}, {}})
{
    qRegisterMetaType<ChangeNotice>();
}

Session::~Session() = default;

void Session::setActor(Actor actor)
{
    d->actor = std::move(actor);
}

const Actor& Session::actor() const
{
    return d->actor;
}

void Session::Private::note(qint64 id, ChangeKind kind, const ChangeLabel& label) const
{
    lastNoted = id;
    if (kind == ChangeKind::Undo) {
        if (!undoable.isEmpty())
            redoable.append(undoable.takeLast());
    } else if (kind == ChangeKind::Redo) {
        if (!redoable.isEmpty())
            undoable.append(redoable.takeLast());
    } else if (isUndoable(kind)) {
        undoable.append({id, label});
        redoable.clear();
    } else if (kind == ChangeKind::Migration || kind == ChangeKind::Create) {
        undoable.clear();
        redoable.clear();
    }
}

Result<> Session::Private::loadStack() const
{
    if (isStackLoaded)
        return {};
    undoable.clear();
    redoable.clear();
    if (const auto done = noteSince(0); !done)
        return done;
    isStackLoaded = true;
    return {};
}

Result<> Session::Private::noteSince(qint64 id) const
{
    auto rows = connection.prepare(
        QStringLiteral("SELECT id, kind, label FROM change_set WHERE id > ? ORDER BY id"));
    if (!rows)
        return fail(rows.error());
    rows->bind(1, id);
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        note(rows->integer(0), changeKindOf(rows->text(1)).value_or(ChangeKind::Edit),
             ChangeLabel::fromStored(rows->text(2)));
    }
}

Result<qint64> Session::apply(ChangeSet set)
{
    NoProgress none;
    return apply(std::move(set), none);
}

Result<qint64> Session::apply(ChangeSet set, Progress& progress)
{
    if (set.isEmpty() && set.kind() != ChangeKind::Migration) // an upgrade changes no record
        return 0;
    const auto written = write(std::move(set), false, progress);
    if (!written)
        return fail(written.error());
    return written->setId;
}

Result<Session::Reverted> Session::write(ChangeSet set, bool skipConflicts, Progress& progress)
{
    Binder::Private& inside = *d->binder.d;
    const auto giveUp = [this](const Error& error) {
        const bool isOfTheWorld = error.kind != Error::Kind::Invalid &&
                                  error.kind != Error::Kind::Conflict &&
                                  error.kind != Error::Kind::Cancelled;
        if (isOfTheWorld)
            emit writeFailed(error);
        return fail(error);
    };
    if (const auto checked = d->binder.settleCheck(); !checked)
        return giveUp(checked.error());
    if (const auto may = d->binder.checkWritable(); !may)
        return giveUp(may.error());
    if (const auto done = d->loadStack(); !done)
        return giveUp(done.error());
    const ChangeLabel label = set.label();
    const ChangeKind kind = set.kind();
    const auto room = RoomForPages::take(d->connection, set.changes().size());
    if (!room)
        return giveUp(room.error());
    auto transaction = Transaction::begin(d->connection);
    if (!transaction)
        return giveUp(transaction.error());
    const auto version = d->connection.integer(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return giveUp(version.error());
    if (*version != inside.dataVersion) {
        // Another process wrote. What is shown may be old: the `before` values decide, change by
        // change.
        inside.names.clear();
        inside.someNames.clear();
        inside.dataVersion = *version;
        d->isStackLoaded = false;
        if (const auto done = d->loadStack(); !done)
            return giveUp(done.error());
    }
    ApplyRun run(*transaction, d->binder, inside, progress);
    const HistoryWriter::Head head{d->clock.nowUtc(), d->actor, label, kind, set.reverts()};
    const auto id = [&] {
        const WriteGuard::Opening opening(*inside.guard);
        return run.run(head, std::move(set.changes()), skipConflicts);
    }();
    if (!id)
        return giveUp(id.error());
    if (*id == 0)
        return Reverted{0, 0, run.conflicts()};
    const auto written = readFileMark(d->connection);
    if (!written)
        return giveUp(written.error());
    std::optional<Error> trouble;
    if (const auto done = transaction->commit(); !done) {
        // A commit can fail after the change is in the file, such as when the folder cannot be
        // synced: only the file knows.
        if (!isInFile(*id, written->hash))
            return giveUp(done.error());
        trouble = Error{Error::Kind::Io,
                        sessionMessage(QT_TRANSLATE_NOOP(
                            "store", "The change was saved, but the disk did not confirm it: a "
                                     "power cut could still undo it. Check the disk, or save a "
                                     "copy elsewhere.")),
                        done.error().detail};
    }

    d->note(*id, kind, label);
    if (const auto done = inside.refreshAfter(d->binder, run.notice()); !done)
        trouble = done.error();
    emit changed(withCurrentFields(run.notice(), d->binder));
    if (trouble)
        emit savedWithTrouble(*trouble);
    return Reverted{*id, run.applied(), run.conflicts()};
}

bool Session::isInFile(qint64 setId, const QByteArray& hash) const
{
    // Ends what the failed commit may have left open; what is written is not affected.
    if (const auto over = d->connection.endTransaction(); !over)
        return false;
    auto row =
        d->connection.prepare(QStringLiteral("SELECT 1 FROM change_set WHERE id = ? AND hash = ?"));
    if (!row)
        return false;
    row->bind(1, setId);
    row->bind(2, QByteArrayView(hash));
    return row->step().value_or(false);
}

// ---------------------------------------------------------------- undo

bool Session::canUndo() const
{
    return d->loadStack() && !d->undoable.isEmpty() && !d->binder.isReadOnly();
}

bool Session::canRedo() const
{
    return d->loadStack() && !d->redoable.isEmpty() && !d->binder.isReadOnly();
}

std::optional<ChangeLabel> Session::undoLabel() const
{
    if (!canUndo())
        return std::nullopt;
    return d->undoable.last().label;
}

std::optional<ChangeLabel> Session::redoLabel() const
{
    if (!canRedo())
        return std::nullopt;
    return d->redoable.last().label;
}

// A field that was removed is known by its key alone: its values are put back as they were.
const FieldDef* Session::Private::fieldOf(const HistoryItem& item) const
{
    const RegisterDef* def = binder.registry().find(item.registerKey);
    if (!def)
        return nullptr;
    if (const FieldDef* field = binder.field(*def, item.fieldKey))
        return field;
    if (!item.fieldKey.startsWith(QLatin1String("x_")))
        return nullptr;
    FormerField& former = formerFields.emplace_back();
    former.key = item.fieldKey.toLatin1();
    former.def.key = former.key.constData();
    former.def.context = "extra";
    former.def.label = former.def.key;
    former.def.extra = true;
    return &former.def;
}

Result<ChangeSet> Session::Private::inverseOf(qint64 setId, ChangeLabel label,
                                              ChangeKind kind) const
{
    const auto items = binder.historyItems(setId);
    if (!items)
        return fail(items.error());
    ChangeSet inverse(std::move(label), kind);
    for (auto item = items->crbegin(); item != items->crend(); ++item) {
        const RegisterDef* def = binder.registry().find(item->registerKey);
        const auto uid = Uid::fromString(item->recordUid);
        const FieldDef* field = fieldOf(*item);
        const bool needsField = item->op != Change::Op::Add && item->op != Change::Op::Remove;
        if (!def || !uid || (needsField && !field)) {
            return fail(
                Error::Kind::Unsupported,
                sessionMessage(QT_TRANSLATE_NOOP(
                    "store", "This change concerns something that this version no longer has; it "
                             "cannot be taken back.")),
                item->registerKey + QLatin1Char('.') + item->fieldKey);
        }
        switch (item->op) {
        case Change::Op::Add:
        case Change::Op::Remove: {
            const bool wasAdded = item->op == Change::Op::Add;
            auto record = recordFromJson(*def, wasAdded ? item->after : item->before);
            if (!record)
                return fail(record.error());
            if (wasAdded)
                inverse.remove(*record);
            else
                inverse.add(std::move(*record));
            break;
        }
        case Change::Op::Set:
            inverse.set(*def, *uid, *field, valueFromCanonical(item->after),
                        valueFromCanonical(item->before));
            break;
        case Change::Op::Link:
            if (const auto to = Uid::fromString(QString::fromLatin1(item->after)))
                inverse.unlink(*def, *uid, *field, *to);
            break;
        case Change::Op::Unlink:
            if (const auto to = Uid::fromString(QString::fromLatin1(item->before)))
                inverse.link(*def, *uid, *field, *to);
            break;
        }
    }
    return inverse;
}

Result<qint64> Session::undo()
{
    if (const auto done = d->loadStack(); !done)
        return fail(done.error());
    if (d->undoable.isEmpty())
        return 0;
    const Private::StackEntry target = d->undoable.last();
    // A set that was redone stands in the history as itself; its changes are those of the original.
    auto inverse = d->inverseOf(target.id, {ChangeLabel::Act::Undo, {}, target.label.stored(), 1},
                                ChangeKind::Undo);
    if (!inverse)
        return fail(inverse.error());
    inverse->setReverts(target.id);
    NoProgress none;
    const auto written = write(std::move(*inverse), false, none);
    if (!written)
        return fail(written.error());
    return written->setId;
}

Result<qint64> Session::redo()
{
    if (const auto done = d->loadStack(); !done)
        return fail(done.error());
    if (d->redoable.isEmpty())
        return 0;
    const Private::StackEntry target = d->redoable.last();
    // The newest undo of the target is what is taken back.
    auto newest = d->connection.prepare(
        QStringLiteral("SELECT max(id) FROM change_set WHERE reverts = ? AND kind = 'undo'"));
    if (!newest)
        return fail(newest.error());
    newest->bind(1, target.id);
    const auto row = newest->step();
    if (!row)
        return fail(row.error());
    const qint64 undoSet = newest->integer(0);
    newest->reset();
    auto again = d->inverseOf(undoSet, {ChangeLabel::Act::Redo, {}, target.label.stored(), 1},
                              ChangeKind::Redo);
    if (!again)
        return fail(again.error());
    again->setReverts(undoSet);
    NoProgress none;
    const auto written = write(std::move(*again), false, none);
    if (!written)
        return fail(written.error());
    return written->setId;
}

Result<Session::Reverted> Session::revert(qint64 setId)
{
    auto head = d->connection.prepare(QStringLiteral("SELECT label FROM change_set WHERE id = ?"));
    if (!head)
        return fail(head.error());
    head->bind(1, setId);
    const auto row = head->step();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(
            Error::Kind::NotFound,
            sessionMessage(QT_TRANSLATE_NOOP("store", "There is no change number %1.")).arg(setId));
    }
    ChangeLabel label{ChangeLabel::Act::Undo, {}, head->text(0), 1};
    head->reset();
    auto inverse = d->inverseOf(setId, std::move(label), ChangeKind::Edit);
    if (!inverse)
        return fail(inverse.error());
    inverse->setReverts(setId);
    NoProgress none;
    return write(std::move(*inverse), true, none);
}

} // namespace ringbinder
