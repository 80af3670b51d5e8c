// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/starters/newclient.h"

#include "core/catalogue/seed.h"
#include "core/registers/context/organisation.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/method.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

Record profileOf(const NewClient& client, const Language& language)
{
    Record profile(organisation::def);
    profile.set(organisation::name, client.organisation);
    profile.set(organisation::scopeLine, client.scopeLine);
    profile.set(organisation::currency, client.currency);
    profile.set(organisation::standardEdition, organisation::Edition::Iso270012022);
    profile.set(organisation::guidance, organisation::Guidance::Full);
    for (const Choice& choice : organisation::language.choices) {
        if (language.code() == QLatin1String(choice.token))
            profile.setValue(organisation::language, Value(language.code()));
    }
    return profile;
}

Record methodOf(const NewClient& client, const Language& language)
{
    const RiskMethod chosen = client.method.value_or(RiskMethod::standard(language));
    Record record(method::def);
    record.set(method::title, chosen.definition().name);
    record.set(method::version, QStringLiteral("1.0"));
    record.set(method::status, method::Status::Draft);
    record.set(method::definition, QString::fromUtf8(chosen.toJson()));
    return record;
}

} // namespace

Result<> seedNewClient(Binder& binder, const NewClient& client, const Language& language)
{
    Record profile = profileOf(client, language);
    if (!client.logo.isEmpty()) {
        const auto sha256 = binder.storeAttachment(client.logo);
        if (!sha256)
            return fail(sha256.error());
        profile.set(organisation::logo, AttachmentId{*sha256});
        profile.set(organisation::logoName, client.logoName);
    }
    ChangeSet creation({ChangeLabel::Act::Create, {}, client.organisation, 1}, ChangeKind::Create);
    creation.add(std::move(profile));
    creation.add(methodOf(client, language));
    for (const QString& name : client.people) {
        Record record(person::def);
        record.set(person::name, name.simplified());
        record.set(person::active, true);
        creation.add(std::move(record));
    }
    if (const auto done = binder.session().apply(std::move(creation)); !done)
        return fail(done.error());

    const QList<Record> controls = annexAControls(shippedCatalogue(), language);
    ChangeSet seeding(
        {ChangeLabel::Act::Seed, QString::fromLatin1(control::def.key), {}, int(controls.size())},
        ChangeKind::Create);
    for (const Record& record : controls)
        seeding.add(record);
    const auto done = binder.session().apply(std::move(seeding));
    return done ? Result<>() : fail(done.error());
}

} // namespace ringbinder
