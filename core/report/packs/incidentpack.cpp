// SPDX-License-Identifier: GPL-3.0-or-later
// The report about an incident, part by part, and behind all of them what they say together. The
// tables are in incidenttables.cpp and incidenttrend.cpp.
#include "core/registers/assets/asset.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/evidence/custody_event.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/incident_event.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/registers/incidents/playbook.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/suppliers/supplier.h"
#include "core/report/packs/incidenttables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"

namespace ringbinder::report {

namespace {

Speech incidentPackSpeech(const PackWriter& writer)
{
    return writer.speech("incident_pack");
}

KeyValue incidentFacts(const PackContext& context, const Record& incident,
                       std::initializer_list<const FieldDef*> fields, int columns = 1)
{
    KeyValue facts;
    facts.columns = columns;
    for (const FieldDef* field : fields) {
        KeyValue::Entry entry = factOf(context, incident, *field);
        if (entry.isMuted && field->type == FieldType::References)
            entry.value = codesCell(context, {}).text;
        facts.entries.append(entry);
    }
    return facts;
}

// A long text under its label.
void writeLabelled(PackWriter& writer, const Record& incident, const Field<QString>& field)
{
    Paragraph label;
    label.runs = {{labelOf(field).in(writer.context().language()), true, false}};
    label.keepWithNext = true;
    writer.add(label);
    writer.recorded(incident.text(field));
}

void writeIdentification(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& incident = *writer.subject();
    KeyValue facts;
    facts.columns = 2;
    facts.entries = {
        factOf(context, incidentPackSpeech(writer)(QT_TRANSLATE_NOOP("incident_pack", "Number")),
               incident.code())};
    facts.entries +=
        incidentFacts(context, incident,
                      {&common::reference, &incident::title, &incident::type, &incident::severity,
                       &incident::severityReason, &incident::status, &incident::nearMiss,
                       &incident::reporter, &incident::reporterText, &incident::handler,
                       &incident::playbook})
            .entries;
    writer.add(facts);
    writer.add(incidentFacts(context, incident,
                             {&incident::occurredAt, &incident::detectedAt, &incident::reportedAt,
                              &incident::triagedAt, &incident::containedAt, &incident::eradicatedAt,
                              &incident::recoveredAt, &incident::closedAt},
                             2));
}

void writeIncidentDescription(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = incidentPackSpeech(writer);
    const Record& incident = *writer.subject();
    writer.recorded(incident.text(incident::description));
    QList<const Record*> information;
    QList<const Record*> systems;
    for (const Record* asset : linked(context, incident, incident::assets)) {
        const bool isPrimary = asset->get(asset::kind) == asset::Kind::Primary;
        (isPrimary ? information : systems).append(asset);
    }
    KeyValue facts;
    facts.columns = 2;
    facts.entries = {factOf(context, say(QT_TRANSLATE_NOOP("incident_pack", "Assets")),
                            namesCell(context, systems).text),
                     factOf(context, say(QT_TRANSLATE_NOOP("incident_pack", "Information")),
                            namesCell(context, information).text)};
    facts.entries += incidentFacts(context, incident,
                                   {&incident::people, &incident::units, &incident::suppliers,
                                    &incident::processes})
                         .entries;
    facts.entries.append(
        factOf(context,
               say(QT_TRANSLATE_NOOP("incident_pack", "Hurt: confidentiality, integrity, "
                                                      "availability")),
               context.snapshot().shown(incident, incident::affects)));
    writer.add(facts);
}

void writeIncidentDecision(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = incidentPackSpeech(writer);
    const Record& incident = *writer.subject();
    KeyValue facts =
        incidentFacts(context, incident,
                      {&incident::decision, &incident::decisionReason, &incident::decidedBy}, 2);
    facts.entries.append(factOf(context, say(QT_TRANSLATE_NOOP("incident_pack", "Decided at")),
                                context.snapshot().shown(incident, incident::triagedAt)));
    facts.entries.append(factOf(context, incident, incident::legalCase));
    writer.add(facts);
    if (incident.get(incident::overdue) == true)
        writer.text(say(QT_TRANSLATE_NOOP("incident_pack",
                                          "Reported some time ago, and nobody has decided yet "
                                          "whether it is an incident.")),
                    Paragraph::Style::Note);
}

void writeTimeLine(PackWriter& writer)
{
    writer.add(timeLineTable(writer.shared(), *writer.subject()));
}

void writeIncidentEvidence(PackWriter& writer)
{
    const Speech say = incidentPackSpeech(writer);
    const Table evidence = incidentEvidence(writer.shared(), *writer.subject());
    const Table custody = custodyTable(writer.shared(), *writer.subject());
    writer.add(evidence);
    // Where nothing was kept there is nothing to hand over.
    if (evidence.rows.count == 0 && custody.rows.count == 0)
        return;
    writer.heading(say(QT_TRANSLATE_NOOP("incident_pack", "Custody")), 2);
    writer.add(custody);
}

void writeNotices(PackWriter& writer)
{
    writer.add(noticesTable(writer.shared(), *writer.subject()));
}

void writePersonalData(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = incidentPackSpeech(writer);
    const Record& incident = *writer.subject();
    if (incident.get(incident::personalData) == false) {
        writer.text(say(QT_TRANSLATE_NOOP("incident_pack", "No personal data are concerned.")));
        return;
    }
    writer.add(incidentFacts(context, incident,
                             {&incident::personalData, &incident::dataCategories,
                              &incident::peopleCount, &incident::privacyRisk,
                              &incident::privacyConsequences, &incident::privacyMeasures}));
}

void writeEffects(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& incident = *writer.subject();
    writer.add(
        incidentFacts(context, incident, {&incident::downtimeHours, &incident::recordsCount}, 2));
    if (incident.value(incident::costTotalMinor).isNull())
        writer.text(
            incidentPackSpeech(writer)(QT_TRANSLATE_NOOP("incident_pack", "No cost is recorded.")));
    else
        writer.add(incidentFacts(context, incident,
                                 {&incident::costWorkMinor, &incident::costExternalMinor,
                                  &incident::costLossMinor, &incident::costRecoveredMinor,
                                  &incident::costTotalMinor},
                                 2));
}

void writeLessons(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = incidentPackSpeech(writer);
    const Record& incident = *writer.subject();
    writeLabelled(writer, incident, incident::rootCause);
    writeLabelled(writer, incident, incident::lessons);
    writer.heading(say(QT_TRANSLATE_NOOP("incident_pack", "Corrective actions")), 2);
    const Table actions = correctiveTable(writer.shared(), incident);
    if (actions.rows.count == 0)
        writer.text(actions.emptyText);
    else
        writer.add(actions);
    writer.heading(say(QT_TRANSLATE_NOOP("incident_pack", "Changes of risks and controls")), 2);
    writer.add(incidentFacts(context, incident,
                             {&incident::nonconformities, &incident::risks, &incident::riskReviewOn,
                              &incident::controls}));
}

void writeIncidentApproval(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = incidentPackSpeech(writer);
    const Snapshot& data = context.snapshot();
    const Record& incident = *writer.subject();
    const Record* approver = data.find(incident.get(incident::approvedBy));
    SignatureBlock approval;
    approval.signatories = {
        signatory(context, say(QT_TRANSLATE_NOOP("incident_pack", "Handled")),
                  data.find(incident.get(incident::handler))),
        signatory(context, say(QT_TRANSLATE_NOOP("incident_pack", "Approved")), approver)};
    if (approver)
        approval.signatories.last().date = data.shown(incident, incident::approvedOn);
    writer.add(approval);
}

void writeIncidentRegister(PackWriter& writer)
{
    writer.add(incidentRegister(writer.shared()));
}

void writeIncidentTrend(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = incidentPackSpeech(writer);
    const Table trend = incidentTrend(context);
    if (trend.rows.count > 0) {
        Charts charts;
        charts.charts = {incidentMonthsChart(context), incidentTypesChart(context)};
        writer.add(charts);
    }
    writer.add(trend);
    writer.heading(
        say(QT_TRANSLATE_NOOP("incident_pack", "Times to acknowledge, contain and recover")), 2);
    writer.intro(say(QT_TRANSLATE_NOOP("incident_pack",
                                       "Hours from detection to triage, containment and recovery, "
                                       "of all incidents recorded.")));
    writer.add(incidentTimes(context));
}

void writeIncidentClosing(PackWriter& writer)
{
    writeRevisions(writer);
    writeFindings(writer);
}

bool isAboutAll(const PackContext& context)
{
    return !context.options().record && !context.snapshot().records(incident::def).isEmpty();
}

// A notice to an authority quotes the report about one incident, not the register of all.
constexpr PackSection kIncidentSections[] = {
    {.key = "identification",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part A: identification"),
     .compose = writeIdentification},
    {.key = "description",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part B: description and what was hit"),
     .compose = writeIncidentDescription},
    {.key = "decision",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part C: decision, event or incident"),
     .compose = writeIncidentDecision},
    {.key = "timeline",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part D: time line"),
     .compose = writeTimeLine},
    {.key = "evidence",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part E: evidence"),
     .compose = writeIncidentEvidence},
    {.key = "notifications",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part F: notifications"),
     .compose = writeNotices},
    {.key = "personal-data",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part G: personal data"),
     .compose = writePersonalData},
    {.key = "effects",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part H: effects and cost"),
     .compose = writeEffects},
    {.key = "lessons",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part I: cause, lessons and what follows"),
     .compose = writeLessons},
    {.key = "approval",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Part J: approval"),
     .compose = writeIncidentApproval},
    {.key = "register",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Register of incidents"),
     .compose = writeIncidentRegister,
     .isWanted = isAboutAll,
     .orientation = Orientation::Landscape,
     .isCommon = true},
    {.key = "trend",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Trend and times"),
     .compose = writeIncidentTrend,
     .isWanted = isAboutAll,
     .orientation = Orientation::Landscape,
     .startsPage = true,
     .isCommon = true},
    {.key = "closing",
     .context = "incident_pack",
     .title = QT_TRANSLATE_NOOP("incident_pack", "Revision history and findings"),
     .compose = writeIncidentClosing,
     .isCommon = true},
};

constexpr const RegisterDef* kIncidentContent[] = {
    &incident::def, &incident_event::def, &incident_notification::def, &custody_event::def};
constexpr const RegisterDef* kIncidentReads[] = {&supplier::def, &org_unit::def,
                                                 &business_process::def, &playbook::def,
                                                 &legal_requirement::def};
constexpr const char* kIncidentRelated[] = {"risk-assessment"};

} // namespace

PackDef incidentPack()
{
    return {
        .key = "incident",
        .context = "incident_pack",
        .title = QT_TRANSLATE_NOOP("incident_pack", "Incident report"),
        .shortTitle = QT_TRANSLATE_NOOP("incident_pack", "Incident report"),
        .purpose = QT_TRANSLATE_NOOP("incident_pack",
                                     "For management, authorities and auditor: what happened, what "
                                     "was done in which time, and what was learned."),
        .clause = "A.5.24 to A.5.28, A.6.8",
        .identifier = "ISMS-INC-001",
        .sections = kIncidentSections,
        .content = kIncidentContent,
        .reads = kIncidentReads,
        .sheets = incidentSheets(),
        .related = kIncidentRelated,
        .subject = &incident::def,
        .noSubject = QT_TRANSLATE_NOOP("incident_pack", "No incident is recorded."),
    };
}

} // namespace ringbinder::report
