// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of a Binder as a whole: everything on demand, and what must pass before the first
// write.
#include "core/store/binder_p.h"
#include "core/store/contentcheck.h"
#include "core/store/filehead.h"
#include "core/store/gate.h"

#include <QFileInfo>

#include <array>

namespace ringbinder {

namespace {

// What stops one check by damage is itself a finding; the next check may still say more.
bool isAboutTheFile(const Error& error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Limit;
}

Result<> checkEveryPage(const Binder& binder, ContentCheck& check)
{
    auto rows = binder.connection().prepare(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!rows)
        return fail(rows.error());
    const auto row = rows->step();
    if (!row)
        return fail(row.error());
    const QString answer = *row ? rows->text(0) : QString();
    if (answer != QLatin1String("ok"))
        check.found(damagedFile(binder.path(), answer).message);
    return {};
}

} // namespace

Result<QList<Binder::Finding>> Binder::verify(Progress& progress) const
{
    ContentCheck check(*this, progress);
    const std::array<std::function<Result<>()>, 9> steps = {
        [this] { return checkSchema(*d->connection); },
        [this] { return checkPages(*d->connection); },
        [this, &check] { return checkEveryPage(*this, check); },
        [&check] { return check.meta(); },
        [&check] { return check.digests(); },
        [&check] { return check.links(); },
        [&check] { return check.attachments(); },
        [&check] { return check.chain(); },
        [&check] { return check.replay(); },
    };
    for (const auto& step : steps) {
        const auto done = step();
        if (done)
            continue;
        if (!isAboutTheFile(done.error()))
            return fail(done.error());
        check.found(done.error().message);
    }
    return check.findings();
}

Result<> Binder::checkContent()
{
    NoProgress none;
    return checkContent(none);
}

std::shared_ptr<OpeningCheck> Binder::checkLater()
{
    d->check = std::make_shared<OpeningCheck>(
        [place = d->place()] { return beside(place, Access::ReadOnly); });
    return d->check;
}

Result<> Binder::settleCheck()
{
    if (!d->check)
        return {};
    const auto check = std::exchange(d->check, nullptr);
    const auto verdict = check->await();
    if (!verdict)
        return checkContent();
    if (!*verdict)
        d->readOnly = true;
    return *verdict;
}

Result<> Binder::checkContent(Progress& progress)
{
    ContentCheck check(*this, progress);
    Result<> done = checkPages(*d->connection);
    if (done && progress.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    if (done)
        done = check.digests();
    if (done && !check.findings().isEmpty()) {
        done = fail(Error::Kind::Damaged,
                    Message("verify",
                            QT_TRANSLATE_NOOP("verify",
                                              "%1 is damaged: its records are not what the last "
                                              "change left. Restore a backup, or recover what can "
                                              "be read into a new file."))
                        .arg(QFileInfo(d->path).fileName()),
                    check.findings().first().message.plain());
    }
    if (!done && done.error().kind != Error::Kind::Cancelled)
        d->readOnly = true; // what is wrong must not be written on
    return done;
}

} // namespace ringbinder
