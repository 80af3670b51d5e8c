// SPDX-License-Identifier: GPL-3.0-or-later
// What records are called: the part of Binder that knows names without the records.
#include "core/store/binder_p.h"

namespace ringbinder {

namespace {

constexpr qint64 kFewNames = 5000;
constexpr int kMostAskedOneByOne = 500;

// A title made from several fields needs the record; else the name column is enough.
QString selectNames(const RegisterDef& def, QLatin1String tail)
{
    return QStringLiteral("SELECT uid, code, \"%1\" FROM %2 %3")
        .arg(def.nameField().name(), def.name(), tail);
}

// Failures are told by the caller's next read of the same register; names are never worth an abort.
Result<QHash<Uid, Binder::Name>> readNames(const Binder& binder, const RegisterDef& def)
{
    QHash<Uid, Binder::Name> names;
    if (def.title) {
        const auto done = binder.forEach(def, [&names, &def](const Record& record) {
            names.insert(record.uid(), {record.code(), record.title(), &def});
            return true;
        });
        if (!done)
            return fail(done.error());
        return names;
    }
    auto statement = binder.connection().prepare(selectNames(def, QLatin1String()));
    if (!statement)
        return fail(statement.error());
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return names;
        if (const auto uid = statement->uid(0))
            names.insert(*uid, {statement->text(1), statement->text(2), &def});
    }
}

std::optional<Binder::Name> readName(const Binder& binder, const RegisterDef& def, const Uid& uid)
{
    if (def.title) {
        const auto record = binder.find(def, uid);
        if (!record || !record->has_value())
            return std::nullopt;
        return Binder::Name{(*record)->code(), (*record)->title(), &def};
    }
    auto statement = binder.connection().prepare(selectNames(def, QLatin1String("WHERE uid = ?")));
    if (!statement)
        return std::nullopt;
    statement->bind(1, uid);
    if (!statement->step().value_or(false))
        return std::nullopt;
    return Binder::Name{statement->text(1), statement->text(2), &def};
}

} // namespace

const QHash<Uid, Binder::Name>& Binder::names(const RegisterDef& def) const
{
    static const QHash<Uid, Name> none;
    const auto known = d->names.constFind(&def);
    if (known != d->names.constEnd())
        return *known;
    auto names = readNames(*this, def);
    if (!names)
        return none; // not kept: the next call tries again
    d->someNames.remove(&def);
    return *d->names.insert(&def, std::move(*names));
}

Result<> Binder::Private::refreshAfter(const Binder& binder, const ChangeNotice& notice)
{
    for (const ChangeNotice::Touched& touched : notice.registers) {
        if (touched.def->name() == QLatin1String("extra_field")) {
            if (const auto done = loadExtraFields(binder); !done)
                return done;
        }
        if (const auto some = someNames.find(touched.def); some != someNames.end()) {
            for (const QList<Uid>& uids : {touched.added, touched.changed, touched.removed}) {
                for (const Uid& uid : uids)
                    some->known.remove(uid);
            }
        }
        const auto known = names.find(touched.def);
        if (known == names.end())
            continue;
        for (const Uid& uid : touched.removed)
            known->remove(uid);
        for (const QList<Uid>& uids : {touched.added, touched.changed}) {
            const auto records = binder.records(*touched.def, uids);
            if (!records)
                return fail(records.error());
            for (const Record& record : *records)
                known->insert(record.uid(), {record.code(), record.title(), touched.def});
        }
    }
    return {};
}

const QHash<Uid, Binder::Name>* Binder::Private::namesAtHand(const Binder& binder,
                                                             const RegisterDef& def) const
{
    if (names.contains(&def))
        return &binder.names(def);
    const auto some = someNames.constFind(&def);
    if (some != someNames.cend() && some->asked < kMostAskedOneByOne)
        return nullptr;
    if (some == someNames.cend()) {
        const auto highest = connection->integer(
            QStringLiteral("SELECT coalesce(max(id), 0) FROM %1").arg(def.name()));
        if (highest && *highest > kFewNames) {
            someNames.insert(&def, {});
            return nullptr;
        }
    }
    return &binder.names(def);
}

std::optional<Binder::Name> Binder::Private::oneName(const Binder& binder, const RegisterDef& def,
                                                     const Uid& uid) const
{
    SomeNames& some = someNames[&def];
    if (const auto known = some.known.constFind(uid); known != some.known.cend())
        return *known;
    const auto name = readName(binder, def, uid);
    ++some.asked;
    if (name)
        some.known.insert(uid, *name);
    return name;
}

std::optional<Binder::Name> Binder::name(const Uid& uid) const
{
    QList<const RegisterDef*> large;
    for (const RegisterDef* def : d->registry->all()) {
        const auto* known = d->namesAtHand(*this, *def);
        if (!known) {
            large.append(def);
            continue;
        }
        const auto found = known->constFind(uid);
        if (found != known->constEnd())
            return *found;
    }
    for (const RegisterDef* def : std::as_const(large)) {
        if (auto name = d->oneName(*this, *def, uid))
            return name;
    }
    return std::nullopt;
}

} // namespace ringbinder
