// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savedviews.h"

#include "core/registers/binder/saved_view.h"

#include <algorithm>

namespace ringbinder {

SavedViews::SavedViews(const OpenContext& context, const RegisterDef& def)
    : m_context(context)
    , m_def(def)
{
}

QList<TableView> SavedViews::saved() const
{
    QList<TableView> views;
    if (!m_context.binder.registry().find(QString::fromLatin1(saved_view::def.key)))
        return views;
    auto records = m_context.binder.records(saved_view::def);
    if (!records) {
        m_context.host.report(records.error());
        return views;
    }
    std::stable_sort(records->begin(), records->end(), [](const Record& a, const Record& b) {
        return a.get(saved_view::position).value_or(0) < b.get(saved_view::position).value_or(0);
    });
    for (const Record& record : *records) {
        if (record.text(saved_view::registerKey) != m_def.name())
            continue;
        const auto definition =
            ViewDefinition::fromJson(record.text(saved_view::definition).toUtf8());
        if (definition)
            views.append({record.text(saved_view::title), *definition, record.uid(), {}});
    }
    return views;
}

QList<TableView> SavedViews::all() const
{
    QList<TableView> views = builtInViews(m_context, m_def);
    views.append(saved());
    return views;
}

Result<Uid> SavedViews::save(const QString& title, const ViewDefinition& definition) const
{
    const QList<TableView> known = saved();
    std::optional<Record> before;
    for (const TableView& view : known) {
        if (view.title.compare(title, Qt::CaseInsensitive) != 0)
            continue;
        auto found = m_context.binder.find(saved_view::def, *view.uid);
        if (!found)
            return fail(found.error());
        before = std::move(*found);
    }
    Record after = before ? *before : Record(saved_view::def);
    after.set(saved_view::title, title);
    after.set(saved_view::registerKey, QString::fromLatin1(m_def.key));
    after.set(saved_view::definition, QString::fromUtf8(definition.toJson()));
    if (!before) {
        after.set(saved_view::shared, true);
        after.set(saved_view::position, qint64(known.size() + 1));
    }
    ChangeSet set(ChangeLabel{ChangeLabel::Act::Configure, QString::fromLatin1(saved_view::def.key),
                              title, 1});
    if (before)
        set.update(*before, after);
    else
        set.add(after);
    if (const auto done = m_context.binder.session().apply(std::move(set)); !done)
        return fail(done.error());
    return after.uid();
}

Result<> SavedViews::remove(const Uid& uid) const
{
    const auto record = m_context.binder.find(saved_view::def, uid);
    if (!record)
        return fail(record.error());
    if (!*record)
        return {};
    ChangeSet set(ChangeLabel{ChangeLabel::Act::Remove, QString::fromLatin1(saved_view::def.key),
                              (*record)->code(), 1});
    set.remove(**record);
    if (const auto done = m_context.binder.session().apply(std::move(set)); !done)
        return fail(done.error());
    return {};
}

bool SavedViews::concerns(const ChangeNotice& notice)
{
    return notice.touched(saved_view::def) != nullptr;
}

} // namespace ringbinder
