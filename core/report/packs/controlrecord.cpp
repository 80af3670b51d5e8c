// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/controlrecord.h"

#include "core/registers/context/organisation.h"
#include "core/store/binder.h"

namespace ringbinder::report {

Result<std::optional<Uid>> controlRecordOf(const Binder& binder, const PackDef& def,
                                           const std::optional<Uid>& subject)
{
    const auto controls = binder.records(pack_control::def);
    if (!controls)
        return fail(controls.error());
    const QString about = subject ? subject->toString() : QString();
    for (const Record& record : *controls) {
        if (record.text(pack_control::pack) == def.name() &&
            record.text(pack_control::recordUid) == about)
            return record.uid();
    }
    return std::nullopt;
}

Result<Uid> ensureControlRecord(Binder& binder, const PackDef& def, const Language& language,
                                const std::optional<Uid>& subject)
{
    const auto known = controlRecordOf(binder, def, subject);
    if (!known)
        return fail(known.error());
    if (*known)
        return **known;
    const auto clients = binder.records(organisation::def);
    if (!clients)
        return fail(clients.error());
    Record control(pack_control::def);
    const auto name = subject ? binder.name(*subject) : std::nullopt;
    const QString title = def.titleText().in(language);
    control.set(pack_control::title,
                name ? QString(title + QLatin1String(": ") + name->title) : title);
    if (subject)
        control.set(pack_control::recordUid, subject->toString());
    control.set(pack_control::pack, QString(def.name()));
    control.set(pack_control::identifier, usualIdentifier(def, name ? name->code : QString()));
    control.set(pack_control::version, QStringLiteral("0.1"));
    control.set(pack_control::status, pack_control::Status::Draft);
    if (!clients->isEmpty()) {
        control.set(pack_control::author, clients->first().get(organisation::ismsManager));
        control.set(pack_control::owner, clients->first().get(organisation::ismsManager));
        control.set(pack_control::approver, clients->first().get(organisation::topManager));
    }
    const Uid uid = control.uid();
    ChangeSet set(
        {ChangeLabel::Act::Add, QString::fromLatin1(pack_control::def.key), control.title(), 1});
    set.add(std::move(control));
    const auto applied = binder.session().apply(std::move(set));
    return applied ? Result<Uid>(uid) : fail(applied.error());
}

QString usualIdentifier(const PackDef& def, const QString& subjectCode)
{
    const QString identifier = QString::fromLatin1(def.identifier);
    return subjectCode.isEmpty() ? identifier
                                 : QString(identifier + QLatin1Char('-') + subjectCode);
}

} // namespace ringbinder::report
