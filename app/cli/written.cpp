// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/written.h"

#include <QJsonArray>

namespace ringbinder::cli {

Message cliMessage(const char* source)
{
    return {"cli", source};
}

Result<Written> writeSet(Binder& binder, Result<ChangeSet> set)
{
    if (!set)
        return ringbinder::fail(set.error());
    QList<Uid> added;
    for (const Change& change : set->changes()) {
        if (change.op == Change::Op::Add)
            added.append(change.uid);
    }
    const auto done = binder.session().apply(std::move(*set));
    if (!done)
        return ringbinder::fail(done.error());
    Written written{*done, {}};
    for (const Uid& uid : added) {
        if (const auto name = binder.name(uid))
            written.codes.append(name->code);
    }
    return written;
}

int sayWritten(Console& console, const Result<Written>& written)
{
    if (!written)
        return console.fail(written.error());
    if (console.isJson()) {
        console.json({{QStringLiteral("added"), QJsonArray::fromStringList(written->codes)},
                      {QStringLiteral("change_set"), setJson(written->setId)}});
    } else {
        for (const QString& code : written->codes)
            console.line(code);
    }
    return console.finish(Exit::Done);
}

} // namespace ringbinder::cli
