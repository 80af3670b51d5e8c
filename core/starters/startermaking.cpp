// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/starters/startermaking.h"

#include "core/registers/controls/control.h"
#include "core/store/binder.h"

namespace ringbinder {

Result<KnownEntries> KnownEntries::of(const Binder& binder, const RegisterDef& def,
                                      const FieldDef* catalogueId)
{
    KnownEntries known;
    const auto read = binder.forEach(def, [&](const Record& record) {
        if (const QString id = catalogueId ? record.value(*catalogueId).text() : QString();
            !id.isEmpty())
            known.m_byId.insert(id, record.uid());
        known.m_byName.insert(record.title().toCaseFolded(), record.uid());
        return true;
    });
    if (!read)
        return fail(read.error());
    return known;
}

std::optional<Uid> KnownEntries::find(const QString& id, const LocalText& name) const
{
    if (const auto found = m_byId.constFind(id); found != m_byId.cend())
        return *found;
    for (const QString& written : name.inAll()) {
        if (const auto found = m_byName.constFind(written.toCaseFolded()); found != m_byName.cend())
            return *found;
    }
    return std::nullopt;
}

QHash<QString, Uid> controlsByNumber(const Binder& binder)
{
    QHash<QString, Uid> controls;
    const QHash<Uid, Binder::Name>& names = binder.names(control::def);
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        controls.insert(it->code, it.key());
    return controls;
}

QList<Uid> controlsNamed(const QHash<QString, Uid>& controls, const QStringList& numbers)
{
    QList<Uid> found;
    for (const QString& number : numbers) {
        if (const auto uid = controls.constFind(number); uid != controls.cend())
            found.append(*uid);
    }
    return found;
}

Result<StarterChanges> takeList(const StarterSource& source, const RegisterDef& def,
                                const FieldDef* catalogueId, const QString& catalogue,
                                const char* nameKey, const FillStarter& fill, KnownEntries* known)
{
    auto file = CatalogueFile::read(QStringLiteral(":/catalogues"), catalogue);
    if (!file)
        return fail(file.error());
    KnownEntries read;
    if (!known) {
        auto held = KnownEntries::of(source.binder, def, catalogueId);
        if (!held)
            return fail(held.error());
        read = std::move(*held);
        known = &read;
    }
    StarterChanges made;
    while (file->next()) {
        const QString id = file->text("id");
        const LocalText name = file->localText(nameKey);
        if (const auto there = known->find(id, name)) {
            known->note(id, *there);
            ++made.known;
            continue;
        }
        Record record(def);
        record.setValue(def.nameField(), Value(name.in(source.language)));
        if (catalogueId)
            record.setValue(*catalogueId, Value(id));
        fill(*file, record);
        known->note(id, record.uid());
        made.set.add(std::move(record));
    }
    if (const auto done = file->finish(); !done)
        return fail(done.error());
    return made;
}

} // namespace ringbinder
