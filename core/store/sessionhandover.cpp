// SPDX-License-Identifier: GPL-3.0-or-later
// The session's side of a HandOver: lending the writing to a job, and taking in what it wrote.
#include "core/store/handover_p.h"
#include "core/store/session_p.h"

namespace ringbinder {

namespace {

constexpr int kPatienceMeanwhile = 30'000; // a large commit takes seconds
constexpr qsizetype kMostNamesReadSingly = 500;

} // namespace

Result<std::shared_ptr<HandOver>> Session::handOver(const Message& reason)
{
    if (const auto may = d->binder.checkWritable(); !may)
        return fail(may.error());
    const Binder::Private& inside = *d->binder.d;
    if (inside.path.isEmpty()) {
        return fail(
            Error::Kind::Unsupported,
            Message("store", QT_TRANSLATE_NOOP(
                                 "store", "What is only in memory cannot be written by a job.")));
    }
    emit handingOver();
    if (const auto done = d->loadStack(); !done)
        return fail(done.error());
    if (d->connection.hasMoved())
        return fail(movedError(QStringLiteral("before a job that writes")));
    const auto mark = readFileMark(d->connection);
    if (!mark)
        return fail(mark.error());
    d->away.reset(new HandOver({inside.place(), *mark, reason}));
    d->connection.setPatience(kPatienceMeanwhile);
    emit handedOver(true);
    return d->away;
}

Result<> Session::takeBack()
{
    if (!d->away)
        return {};
    const std::shared_ptr<HandOver> returned = std::exchange(d->away, nullptr);
    d->connection.setPatience(Connection::kPatience);
    Result<> done;
    if (returned->m_isCommitted)
        done = noteWritten(mergedNotices(returned->m_notices), returned->m_extraFields);
    emit handedOver(false);
    return done;
}

Result<> Session::noteWritten(ChangeNotice notice,
                              const QHash<const RegisterDef*, QSet<QString>>& extraFields)
{
    Binder::Private& inside = *d->binder.d;
    const auto version = d->connection.integer(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return fail(version.error());
    inside.dataVersion = *version;
    if (const auto done = d->noteSince(d->lastNoted); !done)
        return done;
    // Reading the names of thousands one by one takes longer than reading all when next asked.
    for (const ChangeNotice::Touched& touched : std::as_const(notice.registers)) {
        if (touched.added.size() + touched.changed.size() > kMostNamesReadSingly)
            inside.forgetNames(*touched.def);
    }
    if (const auto done = inside.refreshAfter(d->binder, notice); !done)
        return done;
    for (ChangeNotice::Touched& touched : notice.registers) {
        for (const QString& key : extraFields.value(touched.def)) {
            if (const FieldDef* field = d->binder.field(*touched.def, key))
                touched.fields.insert(field);
        }
    }
    if (!notice.registers.isEmpty())
        emit changed(notice);
    return {};
}

bool Session::isHandedOver() const
{
    return d->away != nullptr;
}

Session::HandOverStatus Session::handOverStatus() const
{
    return d->away ? d->away->status() : HandOverStatus{};
}

void Session::cancelHandOver()
{
    if (d->away)
        d->away->cancel();
}

} // namespace ringbinder
