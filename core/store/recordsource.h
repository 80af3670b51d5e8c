// SPDX-License-Identifier: GPL-3.0-or-later
// Where code that works something out of several registers reads their records from: an open
// binder, or a snapshot of one (core/rules/snapshot.h), so that nothing is worked out twice. It
// reads and never writes; it must not outlive what it reads from.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"

#include <QDate>

#include <functional>

namespace ringbinder {

class Binder;

class RecordSource final {
public:
    using Visit = std::function<bool(const Record&)>;
    using Walk = std::function<Result<>(const RegisterDef&, const Visit&)>;
    using Name = std::function<QString(const Uid&)>;

    // Not explicit: whatever takes a source takes a binder.
    RecordSource(const Binder& binder); // NOLINT(google-explicit-constructor)
    RecordSource(Walk walk, Name name, QDate today)
        : m_walk(std::move(walk))
        , m_name(std::move(name))
        , m_today(today)
    {
    }

    // One by one in the order of the register; return false to stop. A binder does not fill
    // computed fields, a snapshot does.
    [[nodiscard]] Result<> forEach(const RegisterDef& def, const Visit& visit) const
    {
        return m_walk(def, visit);
    }
    [[nodiscard]] Result<QList<Record>> records(const RegisterDef& def) const;
    [[nodiscard]] Result<std::optional<Record>> find(const RegisterDef& def, const Uid& uid) const;
    // Title of a record; "" where it is gone.
    [[nodiscard]] QString name(const Uid& uid) const { return m_name(uid); }
    [[nodiscard]] QDate today() const { return m_today; }

private:
    Walk m_walk;
    Name m_name;
    QDate m_today;
};

} // namespace ringbinder
