// SPDX-License-Identifier: GPL-3.0-or-later
// Counts for the guide by the very filters that show the records in the table of a register, so
// that a figure and what opens behind it agree. Each register is read when first asked about and
// kept up to date from change notices. It writes nothing and shows nothing.
#pragma once

#include "core/store/registerindex.h"

#include <unordered_map>

namespace ringbinder {

class GuideFigures final {
public:
    // All three must outlive it; `derive` may be null, then computed fields are blank.
    GuideFigures(const Binder& binder, const Language& language, const DeriveContext* derive);
    ~GuideFigures();

    // What passes all filters, in the order asked for.
    [[nodiscard]] Result<QList<Uid>> find(const RegisterDef& def,
                                          const QList<ColumnFilter>& filters,
                                          const QList<SortKey>& sort = {});
    // A stored or computed value of a record that find() gave.
    [[nodiscard]] Value value(const RegisterDef& def, const Uid& uid, const FieldDef& field) const;
    [[nodiscard]] Result<> update(const ChangeNotice& notice);

    [[nodiscard]] const Binder& binder() const { return m_binder; }
    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<RegisterIndex*> indexOf(const RegisterDef& def);

    const Binder& m_binder;
    const Language& m_language;
    const DeriveContext* m_derive;
    std::unordered_map<const RegisterDef*, std::unique_ptr<RegisterIndex>> m_indexes;
    quint64 m_revision = 0; // of what computed fields rest on
    QDate m_day;            // "overdue" is another question tomorrow
};

} // namespace ringbinder
