// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documentact.h"

#include "core/registers/people/person.h"

namespace ringbinder::cli {

Result<DocumentDossier> dossierOf(const DocumentAct& act)
{
    const auto record = findRecordOf(act.binder, act.arguments.value(0), {&document::def});
    if (!record)
        return ringbinder::fail(record.error());
    return readDossier(act.binder, record->uid());
}

Result<const Record*> versionOf(const DocumentDossier& dossier, const QString& number)
{
    if (number.isEmpty()) {
        const Record* draft = dossier.draft();
        return draft ? draft : dossier.current();
    }
    QStringList known;
    for (const Record& version : dossier.versions) {
        known.append(version.text(document_version::version));
        if (known.last() == number)
            return &version;
    }
    return ringbinder::fail(
        Error::Kind::NotFound,
        sayDocument(QT_TRANSLATE_NOOP("cli", "There is no version \"%1\". Versions: %2."))
            .arg(number)
            .arg(known.join(QLatin1String(", "))));
}

Result<int> tokenOption(const DocumentAct& act, const char* option, std::span<const Choice> choices,
                        int otherwise)
{
    if (!act.invocation.isSet(option))
        return otherwise;
    QStringList tokens;
    for (size_t i = 0; i < choices.size(); ++i) {
        tokens.append(QLatin1String(choices[i].token));
        if (tokens.last() == act.invocation.value(option))
            return int(i);
    }
    return ringbinder::fail(
        badOption(option, act.invocation.value(option), tokens.join(QLatin1String(", "))));
}

Result<QList<Uid>> people(const DocumentAct& act, const QString& codes)
{
    QList<Uid> uids;
    for (const QString& code : codes.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto record = findRecordOf(act.binder, code.trimmed(), {&person::def});
        if (!record)
            return ringbinder::fail(record.error());
        uids.append(record->uid());
    }
    return uids;
}

int sayApplied(const DocumentAct& act, Result<ChangeSet> set, const QString& code)
{
    Console& console = act.console();
    if (!set)
        return console.fail(set.error());
    const auto applied = act.binder.session().apply(std::move(*set));
    if (!applied)
        return console.fail(applied.error());
    return sayCode(console, code, *applied);
}

} // namespace ringbinder::cli
