// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guidefigures.h"

#include "core/store/binder.h"

namespace ringbinder {

GuideFigures::GuideFigures(const Binder& binder, const Language& language,
                           const DeriveContext* derive)
    : m_binder(binder)
    , m_language(language)
    , m_derive(derive)
    , m_revision(derive ? derive->revision() : 0)
{
}

GuideFigures::~GuideFigures() = default;

QDate GuideFigures::today() const
{
    return m_derive ? m_derive->today() : m_binder.clock().today();
}

Result<RegisterIndex*> GuideFigures::indexOf(const RegisterDef& def)
{
    if (m_day != today()) {
        m_indexes.clear();
        m_day = today();
    }
    std::unique_ptr<RegisterIndex>& index = m_indexes[&def];
    if (!index) {
        auto fresh = std::make_unique<RegisterIndex>(m_binder, def, m_language, m_derive);
        if (const auto loaded = fresh->load(); !loaded)
            return fail(loaded.error());
        index = std::move(fresh);
    }
    return index.get();
}

Result<QList<Uid>> GuideFigures::find(const RegisterDef& def, const QList<ColumnFilter>& filters,
                                      const QList<SortKey>& sort)
{
    const auto index = indexOf(def);
    if (!index)
        return fail(index.error());
    TableQuery query;
    query.filters = filters;
    query.sort = sort;
    RegisterIndex::Rows rows = (*index)->query(query);
    // A filter that is not understood would count records it does not mean.
    if (!rows.issues.isEmpty()) {
        const Issue& issue = rows.issues.first();
        return fail(Error::Kind::Invalid, issue.message, QString::fromLatin1(def.key));
    }
    return std::move(rows.uids);
}

Value GuideFigures::value(const RegisterDef& def, const Uid& uid, const FieldDef& field) const
{
    const auto found = m_indexes.find(&def);
    return found == m_indexes.end() || !found->second ? Value() : found->second->value(uid, field);
}

Result<> GuideFigures::update(const ChangeNotice& notice)
{
    const quint64 revision = m_derive ? m_derive->revision() : 0;
    for (const auto& [def, index] : m_indexes) {
        if (!index)
            continue;
        for (const ChangeNotice::Touched& touched : notice.registers) {
            if (const auto done = index->update(touched); !done)
                return fail(done.error());
        }
        if (revision != m_revision)
            index->recompute();
    }
    m_revision = revision;
    return {};
}

} // namespace ringbinder
