// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordsource.h"

#include "core/store/binder.h"

namespace ringbinder {

RecordSource::RecordSource(const Binder& binder)
    : m_walk([&binder](const RegisterDef& def, const Visit& visit) {
        return binder.forEach(def, visit);
    })
    , m_name([&binder](const Uid& uid) {
        const auto name = binder.name(uid);
        return name ? name->title : QString();
    })
    , m_today(binder.clock().today())
{
}

Result<QList<Record>> RecordSource::records(const RegisterDef& def) const
{
    QList<Record> records;
    const auto done = forEach(def, [&records](const Record& record) {
        records.append(record);
        return true;
    });
    if (!done)
        return fail(done.error());
    return records;
}

Result<std::optional<Record>> RecordSource::find(const RegisterDef& def, const Uid& uid) const
{
    std::optional<Record> found;
    const auto done = forEach(def, [&](const Record& record) {
        if (record.uid() == uid)
            found = record;
        return !found;
    });
    if (!done)
        return fail(done.error());
    return found;
}

} // namespace ringbinder
