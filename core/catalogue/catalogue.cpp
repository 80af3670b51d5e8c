// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/catalogue/cataloguefile.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace ringbinder {

// Fills a Catalogue file by file; each field list below is the format of one file.
class CatalogueReader final {
public:
    CatalogueReader(QString folder, Catalogue& catalogue)
        : m_folder(std::move(folder))
        , m_catalogue(catalogue)
    {
    }

    Result<> readAll();

private:
    using EntryReader = std::function<void(CatalogueFile&)>;

    Result<> each(const QString& name, const EntryReader& readEntry, bool hasIds = true);
    Result<> readControls();
    Result<> readFormerControls();
    Result<> readClauses();
    Result<> readAssetTypes();
    Result<> readThreats();
    Result<> readScenarios();
    Result<> readActivities();
    Result<> checkReferences() const;

    QString m_folder;
    Catalogue& m_catalogue;
};

namespace {

template <class T>
const T* entryWithId(const QList<T>& entries, const QString& id)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [&](const T& entry) { return entry.id == id; });
    return found == entries.cend() ? nullptr : &*found;
}

} // namespace

Result<> CatalogueReader::each(const QString& name, const EntryReader& readEntry, bool hasIds)
{
    auto file = CatalogueFile::read(m_folder, name, hasIds);
    if (!file)
        return fail(file.error());
    while (file->next())
        readEntry(*file);
    return file->finish();
}

Result<> CatalogueReader::readControls()
{
    return each(QStringLiteral("annex_a_2022"), [this](CatalogueFile& file) {
        AnnexControl control;
        control.id = file.text("id");
        control.theme = file.text("theme");
        control.title = file.localText("title");
        control.summary = file.localText("summary");
        control.evidence = file.localList("evidence");
        control.from2013 = file.list("maps_from_2013");
        control.controlTypes = file.list("control_types");
        control.securityProperties = file.list("security_properties");
        control.cybersecurityConcepts = file.list("cybersecurity_concepts");
        control.operationalCapabilities = file.list("operational_capabilities");
        control.securityDomains = file.list("security_domains");
        control.isNew = file.flag("new_in_2022");
        m_catalogue.m_controlIndex.insert(control.id, m_catalogue.m_controls.size());
        m_catalogue.m_controls.append(control);
    });
}

Result<> CatalogueReader::readFormerControls()
{
    return each(QStringLiteral("annex_a_2013"), [this](CatalogueFile& file) {
        FormerControl control;
        control.id = file.text("id");
        control.title = file.localText("title");
        control.objectiveId = file.text("objective_id");
        control.domainId = file.text("domain_id");
        control.mapsTo = file.list("maps_to");
        m_catalogue.m_formerIndex.insert(control.id, m_catalogue.m_formerControls.size());
        m_catalogue.m_formerControls.append(control);
    });
}

Result<> CatalogueReader::readClauses()
{
    return each(QStringLiteral("clauses"), [this](CatalogueFile& file) {
        Clause clause;
        clause.id = file.text("id");
        clause.parent = file.text("parent");
        clause.title = file.localText("title");
        clause.summary = file.localText("summary");
        clause.auditQuestions = file.localList("audit_questions");
        clause.evidence = file.localList("evidence");
        clause.pdca = file.text("pdca");
        clause.documentedInformation =
            file.object("documented_information")[QLatin1String("required")].toString();
        clause.isAssessable = file.flag("assessable");
        m_catalogue.m_clauses.append(clause);
    });
}

Result<> CatalogueReader::readAssetTypes()
{
    const auto groups = each(QStringLiteral("asset_groups"), [this](CatalogueFile& file) {
        m_catalogue.m_assetGroups.append({file.text("id"), file.localText("name")});
    });
    if (!groups)
        return groups;
    return each(QStringLiteral("asset_types"), [this](CatalogueFile& file) {
        AssetType type;
        type.id = file.text("id");
        type.token = file.text("token");
        type.kind = file.text("kind");
        type.group = file.text("group");
        type.name = file.localText("name");
        type.description = file.localText("description");
        type.examples = file.localList("examples");
        m_catalogue.m_assetTypes.append(type);
    });
}

Result<> CatalogueReader::readThreats()
{
    const auto threats = each(QStringLiteral("threats"), [this](CatalogueFile& file) {
        ShippedThreat threat;
        threat.id = file.text("id");
        threat.name = file.localText("name");
        threat.group = file.localText("group");
        threat.description = file.localText("description");
        threat.origin = file.list("origin");
        threat.affects = file.list("affects");
        threat.assetGroups = file.list("asset_groups");
        m_catalogue.m_threats.append(threat);
    });
    if (!threats)
        return threats;
    const auto vulnerabilities =
        each(QStringLiteral("vulnerabilities"), [this](CatalogueFile& file) {
            m_catalogue.m_vulnerabilities.append({file.text("id"), file.localText("name"),
                                                  file.text("asset_group"),
                                                  file.list("suggested_controls")});
        });
    if (!vulnerabilities)
        return vulnerabilities;
    const auto readPair = [this](CatalogueFile& file) {
        m_catalogue.m_pairs.append(
            {file.text("threat"), file.text("vulnerability"), file.list("typical_controls")});
    };
    return each(QStringLiteral("threat_vulnerability_pairs"), readPair, false);
}

Result<> CatalogueReader::readScenarios()
{
    return each(QStringLiteral("scenarios"), [this](CatalogueFile& file) {
        RiskScenario scenario;
        scenario.id = file.text("id");
        scenario.scenario = file.localText("scenario");
        scenario.assetType = file.text("asset_type");
        scenario.threat = file.text("threat");
        scenario.vulnerabilities = file.list("vulnerabilities");
        scenario.affects = file.list("affects");
        scenario.suggestedControls = file.list("suggested_controls");
        scenario.inherentLikelihood = file.number("inherent_likelihood");
        scenario.inherentImpact = file.number("inherent_impact");
        m_catalogue.m_scenarios.append(scenario);
    });
}

Result<> CatalogueReader::readActivities()
{
    return each(QStringLiteral("isms_calendar"), [this](CatalogueFile& file) {
        m_catalogue.m_activities.append({file.text("id"), file.localText("activity"),
                                         file.number("every_months"), file.text("ref"),
                                         file.text("owner_role")});
    });
}

// Lookups by what one entry says of another must not fail later.
Result<> CatalogueReader::checkReferences() const
{
    const Catalogue& all = m_catalogue;
    QString missing;
    const auto expect = [&missing](bool isThere, const QString& id) {
        if (!isThere && missing.isEmpty())
            missing = id;
    };
    const auto expectControls = [&](const QStringList& ids) {
        for (const QString& id : ids)
            expect(all.control(id), id);
    };
    for (const AnnexControl& control : all.controls()) {
        for (const QString& id : control.from2013)
            expect(all.formerControl(id), id);
    }
    for (const FormerControl& control : all.formerControls())
        expectControls(control.mapsTo);
    for (const AssetType& type : all.assetTypes())
        expect(all.assetGroup(type.group), type.group);
    for (const ShippedVulnerability& vulnerability : all.vulnerabilities()) {
        expect(all.assetGroup(vulnerability.assetGroup), vulnerability.assetGroup);
        expectControls(vulnerability.suggestedControls);
    }
    for (const ThreatVulnerabilityPair& pair : all.pairs()) {
        expect(all.threat(pair.threat), pair.threat);
        expect(all.vulnerability(pair.vulnerability), pair.vulnerability);
        expectControls(pair.typicalControls);
    }
    for (const RiskScenario& scenario : all.scenarios()) {
        expect(entryWithId(all.assetTypes(), scenario.assetType), scenario.assetType);
        expect(all.threat(scenario.threat), scenario.threat);
        for (const QString& id : scenario.vulnerabilities)
            expect(all.vulnerability(id), id);
        expectControls(scenario.suggestedControls);
    }
    if (!missing.isEmpty())
        return fail(catalogueError(missing, QStringLiteral("no such entry")));
    return {};
}

Result<> CatalogueReader::readAll()
{
    using Step = Result<> (CatalogueReader::*)();
    for (const Step step : {&CatalogueReader::readControls, &CatalogueReader::readFormerControls,
                            &CatalogueReader::readClauses, &CatalogueReader::readAssetTypes,
                            &CatalogueReader::readThreats, &CatalogueReader::readScenarios,
                            &CatalogueReader::readActivities}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    return checkReferences();
}

Result<Catalogue> Catalogue::load(const QString& folder)
{
    Catalogue catalogue;
    if (const auto done = CatalogueReader(folder, catalogue).readAll(); !done)
        return fail(done.error());
    return catalogue;
}

const AnnexControl* Catalogue::control(const QString& id) const
{
    const auto found = m_controlIndex.constFind(id);
    return found == m_controlIndex.cend() ? nullptr : &m_controls[*found];
}

const FormerControl* Catalogue::formerControl(const QString& id) const
{
    const auto found = m_formerIndex.constFind(id);
    return found == m_formerIndex.cend() ? nullptr : &m_formerControls[*found];
}

const Clause* Catalogue::clause(const QString& id) const
{
    return entryWithId(m_clauses, id);
}

const AssetGroup* Catalogue::assetGroup(const QString& id) const
{
    return entryWithId(m_assetGroups, id);
}

const ShippedThreat* Catalogue::threat(const QString& id) const
{
    return entryWithId(m_threats, id);
}

const ShippedVulnerability* Catalogue::vulnerability(const QString& id) const
{
    return entryWithId(m_vulnerabilities, id);
}

const AssetType* Catalogue::assetType(const QString& token) const
{
    const auto found = std::find_if(m_assetTypes.cbegin(), m_assetTypes.cend(),
                                    [&](const AssetType& type) { return type.token == token; });
    return found == m_assetTypes.cend() ? nullptr : &*found;
}

const Catalogue& shippedCatalogue()
{
    // Compiled in, and read whole by a test: it can only be empty in a build that was tampered
    // with.
    static const Catalogue catalogue =
        Catalogue::load(QStringLiteral(":/catalogues")).value_or(Catalogue());
    return catalogue;
}

} // namespace ringbinder
