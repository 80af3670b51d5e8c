// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/intake.h"

#include "core/catalogue/seed.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/store/binder.h"

namespace ringbinder {

Result<TakenEntries> TakenEntries::of(const Binder& binder, const RegisterDef& def,
                                      const Field<QString>* catalogueId)
{
    TakenEntries taken;
    const auto read = binder.forEach(def, [&](const Record& record) {
        if (const QString id = catalogueId ? record.text(*catalogueId) : QString(); !id.isEmpty())
            taken.m_byId.insert(id, record.uid());
        taken.m_byName.insert(record.title().toCaseFolded(), record.uid());
        return true;
    });
    return read ? Result<TakenEntries>(taken) : fail(read.error());
}

std::optional<Uid> TakenEntries::find(const QString& id, const QStringList& names) const
{
    if (const auto known = m_byId.constFind(id); known != m_byId.constEnd())
        return *known;
    for (const QString& name : names) {
        const auto named = m_byName.constFind(name.toCaseFolded());
        if (named != m_byName.constEnd())
            return *named;
    }
    return std::nullopt;
}

QStringList namesOf(const LocalText& text)
{
    return text.inAll();
}

QHash<QString, Uid> controlsByCode(const Binder& binder)
{
    QHash<QString, Uid> controls;
    const QHash<Uid, Binder::Name>& names = binder.names(control::def);
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        controls.insert(it->code, it.key());
    return controls;
}

CatalogueIntake::CatalogueIntake(const Catalogue& catalogue, const Language& language,
                                 QHash<QString, Uid> controls)
    : m_catalogue(catalogue)
    , m_language(language)
    , m_controls(std::move(controls))
{
}

Result<> CatalogueIntake::prepare(const Binder& binder)
{
    auto threats = TakenEntries::of(binder, threat::def, &threat::catalogueId);
    auto weaknesses = TakenEntries::of(binder, vulnerability::def, &vulnerability::catalogueId);
    if (!threats || !weaknesses)
        return fail(threats ? weaknesses.error() : threats.error());
    m_threats = std::move(*threats);
    m_weaknesses = std::move(*weaknesses);
    return {};
}

std::optional<Uid> CatalogueIntake::knownThreat(const QString& id) const
{
    const ShippedThreat* shipped = m_catalogue.threat(id);
    return shipped ? m_threats.find(id, namesOf(shipped->name)) : std::nullopt;
}

std::optional<Uid> CatalogueIntake::knownWeakness(const QString& id) const
{
    const ShippedVulnerability* shipped = m_catalogue.vulnerability(id);
    return shipped ? m_weaknesses.find(id, namesOf(shipped->name)) : std::nullopt;
}

std::optional<Uid> CatalogueIntake::threat(const QString& id, ChangeSet& set)
{
    const ShippedThreat* shipped = m_catalogue.threat(id);
    if (const auto known = knownThreat(id); known || !shipped)
        return known;
    Record record = threatRecord(*shipped, m_language);
    const Uid uid = record.uid();
    m_threats.note(id, uid);
    set.add(std::move(record));
    return uid;
}

std::optional<Uid> CatalogueIntake::weakness(const QString& id, ChangeSet& set)
{
    const ShippedVulnerability* shipped = m_catalogue.vulnerability(id);
    if (const auto known = knownWeakness(id); known || !shipped)
        return known;
    Record record = vulnerabilityRecord(m_catalogue, *shipped, m_controls, m_language);
    const Uid uid = record.uid();
    m_weaknesses.note(id, uid);
    set.add(std::move(record));
    return uid;
}

} // namespace ringbinder
