// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/handover.h"

#include "core/store/binder_p.h"
#include "core/store/handover_p.h"

#include <sqlite3.h>

namespace ringbinder {

namespace {

// Readers of other jobs hold the file for moments only; who holds it longer has hung.
constexpr int kWaitsForReaders = 1500;
constexpr int kMillisecondsPerWait = 20;

} // namespace

// Tells the window through the status and the job's own listener, and stops for both.
class HandOver::JobProgress final : public Progress {
public:
    JobProgress(HandOver& handOver, Progress& outer)
        : m_handOver(handOver)
        , m_outer(outer)
    {
    }
    void report(qint64 done, qint64 total, const Message& step) override
    {
        {
            const std::lock_guard guard(m_handOver.m_mutex);
            m_handOver.m_status.done = done;
            m_handOver.m_status.total = total;
            m_handOver.m_status.step = step;
        }
        m_outer.report(done, total, step);
    }
    [[nodiscard]] bool isCancelled() const override
    {
        return m_handOver.m_isCancelled || m_outer.isCancelled();
    }

    // SQLite asks this when a reader stands in the way of the commit.
    static int wait(void* self, int times)
    {
        if (static_cast<const JobProgress*>(self)->isCancelled() || times >= kWaitsForReaders)
            return 0;
        sqlite3_sleep(kMillisecondsPerWait);
        return 1;
    }

private:
    HandOver& m_handOver;
    Progress& m_outer;
};

HandOver::HandOver(Origin origin)
    : m_origin(std::make_unique<const Origin>(std::move(origin)))
{
    m_status.reason = m_origin->reason;
}

HandOver::~HandOver() = default;

Session::HandOverStatus HandOver::status() const
{
    const std::lock_guard guard(m_mutex);
    return m_status;
}

void HandOver::note(const ChangeNotice& notice)
{
    m_notices.append(notice);
    for (ChangeNotice::Touched& touched : m_notices.last().registers) {
        touched.fields.removeIf([this, &touched](const FieldDef* field) {
            if (!field || !field->extra)
                return false;
            m_extraFields[touched.def].insert(field->name());
            return true;
        });
    }
}

Result<std::unique_ptr<Binder>> HandOver::reader() const
{
    return Binder::beside(m_origin->place, Binder::Access::ReadOnly);
}

Result<FileMark> readFileMark(const Connection& connection)
{
    auto last = connection.prepare(
        QStringLiteral("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1"));
    if (!last)
        return fail(last.error());
    const auto row = last->step();
    if (!row)
        return fail(row.error());
    return *row ? FileMark{last->integer(0), last->utf8(1).toByteArray()} : FileMark{};
}

Result<> HandOver::checkUnchanged(const Binder& binder) const
{
    const auto mark = readFileMark(binder.connection());
    if (!mark)
        return fail(mark.error());
    if (*mark == m_origin->mark)
        return {};
    return fail(
        Error::Kind::Conflict,
        Message("store", QT_TRANSLATE_NOOP("store", "The file was changed by another program at "
                                                    "this moment. Nothing was written; try "
                                                    "again.")));
}

Result<> HandOver::run(const Work& work, Progress& progress)
{
    Q_ASSERT(!m_isCommitted && m_notices.isEmpty());
    JobProgress ours(*this, progress);
    auto opened = Binder::beside(m_origin->place, Binder::Access::ReadWrite);
    if (!opened)
        return fail(opened.error());
    Binder& binder = **opened;
    Connection& connection = binder.connection();
    // Until the commit the window goes on reading: no page may reach the file before.
    if (const auto done = connection.execute(QStringLiteral("PRAGMA cache_spill=OFF")); !done)
        return done;
    sqlite3_busy_handler(connection.handle(), &JobProgress::wait, &ours);

    auto whole = Transaction::begin(connection);
    if (!whole)
        return fail(whole.error());
    if (const auto done = checkUnchanged(binder); !done)
        return done;
    QObject::connect(&binder.session(), &Session::changed, &binder.session(),
                     [this](const ChangeNotice& notice) { note(notice); });
    connection.setNesting(true);
    const auto done = work(binder, ours);
    connection.setNesting(false);
    if (!done)
        return done;
    if (ours.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    {
        const std::lock_guard guard(m_mutex);
        m_status.isCommitting = true;
    }
    if (const auto committed = whole->commit(); !committed)
        return committed;
    m_isCommitted = true;
    return {};
}

} // namespace ringbinder
