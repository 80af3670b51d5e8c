// SPDX-License-Identifier: GPL-3.0-or-later
// The scope statement: its sections in order. The tables are in scopetables.cpp and
// scopecontext.cpp.
#include "core/registers/assets/asset.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/organisation.h"
#include "core/registers/context/scope_item.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/context/site.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/suppliers/supplier.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/recordtable.h"
#include "core/report/packs/scopetables.h"
#include "core/rules/snapshotlogic.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr double kDiagramWidth = 165; // mm, the width of the text
constexpr int kShortChecksum = 12;    // characters

Speech scopeSpeech(const PackWriter& writer)
{
    return writer.speech("scope");
}

// A text of the statement under a heading of its own.
void writeStatementText(PackWriter& writer, const Field<QString>& field)
{
    const Record* statement = statementInForce(writer.snapshot());
    writer.heading(labelOf(field).in(writer.context().language()), 2);
    writer.recorded(statement ? statement->text(field) : QString());
}

// What the certificate says, or what was applied for; the two must not differ.
void writeCertificates(PackWriter& writer)
{
    const Speech say = scopeSpeech(writer);
    const PackContext& context = writer.context();
    KeyValue facts;
    for (const Record& certificate : context.snapshot().records(certificate::def)) {
        const auto status = certificate.get(certificate::status);
        if (status == certificate::Status::Withdrawn || status == certificate::Status::Expired)
            continue;
        facts.entries.append(factOf(
            context,
            QString(certificate.code() + QLatin1Char(' ') + context.snapshot().name(certificate)),
            plainText(certificate.text(certificate::scope))));
    }
    writer.heading(say(QT_TRANSLATE_NOOP("scope", "Scope on certificates and applications")), 2);
    if (facts.entries.isEmpty())
        writer.text(say(QT_TRANSLATE_NOOP("scope", "No certificate is held or applied for.")));
    else
        writer.add(facts);
}

void writeScopeSentence(PackWriter& writer)
{
    const Speech say = scopeSpeech(writer);
    const PackContext& context = writer.context();
    const Snapshot& data = context.snapshot();
    const Record* statement = statementInForce(data);
    if (!statement) {
        writer.text(say(QT_TRANSLATE_NOOP("scope", "No scope statement is recorded.")),
                    Paragraph::Style::Note);
    } else {
        if (statement->get(scope_statement::status) != scope_statement::Status::Approved)
            writer.text(say(QT_TRANSLATE_NOOP("scope", "This scope statement has not been approved "
                                                       "yet.")),
                        Paragraph::Style::Note);
        const QString sentence = statement->text(scope_statement::scopeSentence).trimmed();
        if (sentence.isEmpty())
            writer.recorded({});
        else
            writer.text(sentence, Paragraph::Style::Lead);
    }
    Figures figures;
    if (statement && !statement->value(scope_statement::peopleCount).isNull())
        figures.figures.append({data.shown(*statement, scope_statement::peopleCount),
                                say(QT_TRANSLATE_NOOP("scope", "People in scope")), -1});
    figures.figures += QList<Figures::Figure>{
        {say.number(scopeSites(data).size()), site::def.pluralText().in(data.language()), -1},
        {say.number(scopeUnits(data).size()), org_unit::def.pluralText().in(data.language()), -1},
        {say.number(interfaceCount(data)),
         say(QT_TRANSLATE_NOOP("scope", "Interfaces and dependencies")), -1},
        {say.number(exclusionCount(data)), say(QT_TRANSLATE_NOOP("scope", "Exclusions")), -1}};
    writer.add(figures);
    if (statement) {
        KeyValue facts;
        facts.columns = 2;
        for (const FieldDef* field : {static_cast<const FieldDef*>(&scope_statement::version),
                                      static_cast<const FieldDef*>(&scope_statement::status),
                                      static_cast<const FieldDef*>(&scope_statement::approvedBy),
                                      static_cast<const FieldDef*>(&scope_statement::approvedOn),
                                      static_cast<const FieldDef*>(&scope_statement::nextReview),
                                      static_cast<const FieldDef*>(&scope_statement::author),
                                      static_cast<const FieldDef*>(&scope_statement::peopleCount),
                                      static_cast<const FieldDef*>(&scope_statement::title)})
            facts.entries.append(factOf(context, *statement, *field));
        writer.add(facts);
    }
    writeCertificates(writer);
}

void writeOrganisation(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& client = context.snapshot().organisation();
    KeyValue facts;
    facts.columns = 2;
    for (const FieldDef* field : {static_cast<const FieldDef*>(&organisation::name),
                                  static_cast<const FieldDef*>(&organisation::legalForm),
                                  static_cast<const FieldDef*>(&organisation::industry),
                                  static_cast<const FieldDef*>(&organisation::headcount),
                                  static_cast<const FieldDef*>(&organisation::address),
                                  static_cast<const FieldDef*>(&organisation::country)})
        facts.entries.append(factOf(context, client, *field));
    writer.add(facts);
    writeStatementText(writer, scope_statement::legalEntities);
    writeStatementText(writer, scope_statement::activities);
}

void writeLocations(PackWriter& writer)
{
    writer.add(siteTable(writer.context()));
    writeStatementText(writer, scope_statement::remoteWork);
}

void writeScopeUnits(PackWriter& writer)
{
    writer.add(unitTable(writer.context()));
}

void writeSystems(PackWriter& writer)
{
    const Speech say = scopeSpeech(writer);
    const PackContext& context = writer.context();
    const Record* statement = statementInForce(context.snapshot());
    writeStatementText(writer, scope_statement::infoSystems);
    writeStatementText(writer, scope_statement::networks);
    const QList<Record>& assets = context.snapshot().records(asset::def);
    const auto inside = std::count_if(assets.cbegin(), assets.cend(), [](const Record& asset) {
        return asset.get(asset::inScope).value_or(true) &&
               asset.get(asset::status) != asset::Status::Retired;
    });
    const auto diagram = statement ? statement->get(scope_statement::diagram) : std::nullopt;
    auto picture = Picture::load(diagram ? context.snapshot().picture(*diagram) : QByteArray());
    KeyValue facts;
    facts.entries = {
        factOf(context, labelOf(scope_statement::diagram).in(context.language()),
               picture ? say(QT_TRANSLATE_NOOP("scope", "see the figure below, checksum %1"),
                             {diagram->sha256.left(kShortChecksum)})
                       : QString()),
        factOf(context, say(QT_TRANSLATE_NOOP("scope", "Assets in the register")),
               say(QT_TRANSLATE_NOOP("scope", "%1 of %2 are in scope and in use."),
                   {say.number(inside), say.number(assets.size())}))};
    writer.add(facts);
    if (picture)
        writer.add(Image{std::move(*picture), kDiagramWidth,
                         labelOf(scope_statement::diagram).in(context.language())});
    writer.heading(say(QT_TRANSLATE_NOOP("scope", "Named as being inside")), 2);
    writer.add(inclusionTable(context));
}

// Amendment 1 of the standard asks whether climate change is relevant.
void writeClimate(PackWriter& writer)
{
    const Speech say = scopeSpeech(writer);
    const PackContext& context = writer.context();
    writer.heading(say(QT_TRANSLATE_NOOP("scope", "Climate change")), 2);
    QList<const Record*> decided;
    QList<const Record*> relevant;
    for (const Record& issue : context.snapshot().records(context_issue::def)) {
        using context_issue::ClimateRelevance;
        const auto relevance =
            issue.get(context_issue::climateRelevance).value_or(ClimateRelevance::Undecided);
        if (relevance != ClimateRelevance::Undecided)
            decided.append(&issue);
        if (relevance == ClimateRelevance::Relevant)
            relevant.append(&issue);
    }
    if (!decided.isEmpty()) {
        writer.intro(relevant.isEmpty()
                         ? say(QT_TRANSLATE_NOOP("scope", "Climate change is not relevant to the "
                                                          "management system:"))
                         : say(QT_TRANSLATE_NOOP("scope", "Climate change is relevant to the "
                                                          "management system:")));
        writer.add(climateTable(writer.shared(), relevant.isEmpty() ? decided : relevant));
        return;
    }
    writer.text(say(QT_TRANSLATE_NOOP("scope", "Whether climate change is relevant has not been "
                                               "determined.")));
}

void writeConsidered(PackWriter& writer)
{
    writer.heading(context_issue::def.pluralText().in(writer.context().language()), 2);
    writer.add(issueTable(writer.context()));
    writer.heading(labelOf(scope_statement::requirements).in(writer.context().language()), 2);
    writer.add(partyRequirementTable(writer.context()));
    writeClimate(writer);
}

void writeInterfaces(PackWriter& writer)
{
    writer.add(interfaceTable(writer.context()));
}

void writeScopeExclusions(PackWriter& writer)
{
    writer.add(exclusionTable(writer.context()));
}

void writeRelations(PackWriter& writer)
{
    const Speech say = scopeSpeech(writer);
    const PackContext& context = writer.context();
    const Record* statement = statementInForce(context.snapshot());
    const Record* version =
        statement ? context.snapshot().find(statement->get(scope_statement::soaVersion)) : nullptr;
    KeyValue facts;
    facts.entries = {
        factOf(context, labelOf(scope_statement::soaVersion).in(context.language()),
               version ? QString(version->code() + QLatin1Char(' ') +
                                 context.snapshot().name(*version) + QLatin1String(", ") +
                                 context.snapshot().shown(*version, soa_version::approvedOn))
                       : QString()),
        factOf(context, labelOf(scope_statement::otherManagementSystems).in(context.language()),
               statement ? plainText(statement->text(scope_statement::otherManagementSystems))
                         : QString())};
    writer.add(facts);
    writer.heading(say(QT_TRANSLATE_NOOP("scope", "Versions of the statement")), 2);
    writer.add(statementVersions(context));
}

void writeScopeClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = scopeSpeech(writer);
    writeLegend(writer,
                {{say(QT_TRANSLATE_NOOP("scope", "Interface")),
                  say(QT_TRANSLATE_NOOP("scope", "a place where information crosses the boundary "
                                                 "of the scope"))},
                 {say(QT_TRANSLATE_NOOP("scope", "Dependency")),
                  say(QT_TRANSLATE_NOOP("scope", "something outside that the scope rests on"))}},
                false);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("scope", "Approval")), 2);
    SignatureBlock approval;
    approval.statement =
        say(QT_TRANSLATE_NOOP("scope", "The information security management system applies to what "
                                       "is described above as its scope."));
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("scope", "Prepared, ISMS manager"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("scope", "Approved, top management")))};
    writer.add(approval);
}

constexpr PackSection kScopeSections[] = {
    {.key = "scope",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Scope"),
     .compose = writeScopeSentence},
    {.key = "organisation",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Organisation and activities"),
     .compose = writeOrganisation},
    {.key = "locations",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Locations"),
     .compose = writeLocations},
    {.key = "units",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Units and people"),
     .compose = writeScopeUnits},
    {.key = "systems",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Information, systems and networks"),
     .compose = writeSystems},
    {.key = "considered",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Issues and requirements considered"),
     .compose = writeConsidered},
    {.key = "interfaces",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Interfaces and dependencies"),
     .compose = writeInterfaces},
    {.key = "exclusions",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Exclusions"),
     .compose = writeScopeExclusions},
    {.key = "relations",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Statement of Applicability and other systems"),
     .compose = writeRelations},
    {.key = "changes",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Changes since the version before"),
     .compose = writeChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "scope",
     .title = QT_TRANSLATE_NOOP("scope", "Legend, revision history, approval"),
     .compose = writeScopeClosing},
};

constexpr const RegisterDef* kScopeContent[] = {&scope_statement::def, &scope_item::def, &site::def,
                                                &org_unit::def};
constexpr const RegisterDef* kScopeReads[] = {&soa_version::def, &supplier::def, &certificate::def};
constexpr const FieldDef* kScopePictures[] = {&scope_statement::diagram};
constexpr const char* kScopeRelated[] = {"soa", "asset-register"};

} // namespace

PackDef scopePack()
{
    return {
        .key = "scope",
        .context = "scope",
        .title = QT_TRANSLATE_NOOP("scope", "Scope of the information security management system"),
        .shortTitle = QT_TRANSLATE_NOOP("scope", "Scope statement"),
        .purpose = QT_TRANSLATE_NOOP("scope", "For auditor and interested parties: what the "
                                              "management system applies to, and where it ends."),
        .clause = "4.3",
        .identifier = "ISMS-SCO-001",
        .sections = kScopeSections,
        .content = kScopeContent,
        .reads = kScopeReads,
        .pictures = kScopePictures,
        .sheets = scopeSheets(),
        .related = kScopeRelated,
    };
}

} // namespace ringbinder::report
