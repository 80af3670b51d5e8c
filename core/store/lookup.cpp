// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lookup.h"

#include "core/store/binder.h"

namespace ringbinder {

namespace {

std::optional<Uid> findByName(const Binder& binder, const RegisterDef& def, const QString& text)
{
    std::optional<Uid> found;
    bool isAmbiguous = false;
    const QHash<Uid, Binder::Name>& names = binder.names(def);
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (it->code.compare(text, Qt::CaseInsensitive) == 0)
            return it.key();
        if (it->title.compare(text, Qt::CaseInsensitive) == 0) {
            isAmbiguous = isAmbiguous || found.has_value();
            found = it.key();
        }
    }
    return isAmbiguous ? std::nullopt : found;
}

std::optional<Uid> findByReference(const Binder& binder, const RegisterDef& def,
                                   const QString& text)
{
    const FieldDef* reference = def.field(u"reference");
    if (!reference)
        return std::nullopt;
    const auto equal = binder.findEqual(def, *reference, Value(text));
    return equal && equal->size() == 1 ? std::optional(equal->first()) : std::nullopt;
}

} // namespace

std::optional<Uid> lookUp(const Binder& binder, const FieldDef& field, const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    if (const auto uid = Uid::fromString(wanted); uid && binder.name(*uid))
        return uid;
    QList<const RegisterDef*> targets;
    if (const RegisterDef* target = binder.registry().find(QString::fromLatin1(field.target)))
        targets.append(target);
    else
        targets = binder.registry().all();
    for (const RegisterDef* target : targets) {
        if (const auto uid = findByName(binder, *target, wanted))
            return uid;
    }
    for (const RegisterDef* target : targets) {
        if (const auto uid = findByReference(binder, *target, wanted))
            return uid;
    }
    return std::nullopt;
}

} // namespace ringbinder
