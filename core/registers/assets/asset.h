// SPDX-License-Identifier: GPL-3.0-or-later
// What is protected, with its need for confidentiality, integrity and availability. Needs are
// handed down along "depends on"; the effective ones are computed and never stored.
#pragma once

#include "core/registers/assets/asset_choices.h"
#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::asset {

// Asset
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Name"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "A name people use, for example \"Order handling\" or \"File server Kiel\"."),
     .required = true,
     .inTable = true,
     .width = 24,
     .heading = QT_TRANSLATE_NOOP("asset", "Asset")}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Type"),
     .help = QT_TRANSLATE_NOOP("asset",
                               "What sort of thing it is; it decides which threats are proposed."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Kind"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "Primary: a process or information of value. Supporting: what it rests on."),
     .choices = kKindChoices,
     .width = 11}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("asset", "What it is used for and what belongs to it.")}};
inline constexpr Field<Form> form{
    {.key = "form",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Form"),
     .help = QT_TRANSLATE_NOOP("asset", "The form in which the information exists."),
     .choices = kFormChoices,
     .width = 10}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "Retired assets stay in the register with the proof of their disposal."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Owner"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "The person who answers for it and confirms the entry, not a department."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("asset", "Owns assets"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> custodian{
    {.key = "custodian",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Custodian"),
     .help = QT_TRANSLATE_NOOP("asset",
                               "Whoever looks after it day by day, for example the administrator."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("asset", "Looks after assets"),
     .width = 14}};
inline constexpr Field<QString> department{
    {.key = "department",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Department"),
     .help = QT_TRANSLATE_NOOP("asset", "Unit that uses it."),
     .width = 16}};
inline constexpr Field<QString> supplier{
    {.key = "supplier",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Supplier"),
     .help = QT_TRANSLATE_NOOP("asset", "Provider or manufacturer responsible for it."),
     .width = 18}};

// Place and scope
inline constexpr Field<QString> location{
    {.key = "location",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Location"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "Where it is, for example \"Kiel, server room 2\" or \"Frankfurt region\"."),
     .width = 18}};
inline constexpr Field<LocationKind> locationKind{
    {.key = "location_kind",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Kind of place"),
     .help = QT_TRANSLATE_NOOP("asset",
                               "Whether it is on own premises; what is outside needs extra care."),
     .choices = kLocationKindChoices,
     .width = 12}};
inline constexpr Field<QString> serialOrAddress{
    {.key = "serial_or_address",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Serial number or address"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "Serial number, host name, IP address or web address; used to match scans."),
     .width = 20}};
inline constexpr Field<bool> inScope{
    {.key = "in_scope",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "In scope"),
     .help = QT_TRANSLATE_NOOP("asset", "Whether it belongs to the scope of the ISMS."),
     .width = 8}};
inline constexpr Field<QString> outOfScopeReason{
    {.key = "out_of_scope_reason",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Reason when out of scope"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "Why it may be left out, for example \"run by the sister company\"."),
     .width = 24}};

// Information
inline constexpr Field<Classification> classification{
    {.key = "classification",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Classification"),
     .help =
         QT_TRANSLATE_NOOP("asset", "The level by your scheme; it must be the one on the label."),
     .choices = kClassificationChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> personalData{
    {.key = "personal_data",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Personal data"),
     .help = QT_TRANSLATE_NOOP("asset", "Whether it holds or handles information about people."),
     .width = 8}};
inline constexpr Field<QString> entrustedBy{
    {.key = "entrusted_by",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Entrusted by"),
     .help = QT_TRANSLATE_NOOP("asset", "Customer or partner to whom the information belongs."),
     .width = 18}};
inline constexpr Field<QString> legalDuty{
    {.key = "legal_duty",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Legal duty"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "Law or contract that demands its protection, for example \"GDPR Art. 32\"."),
     .width = 18}};
inline constexpr Field<QString> retention{
    {.key = "retention",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Retention"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "How long it is kept and by which rule, for example \"10 years, tax law\"."),
     .width = 16}};

// Protection need
inline constexpr Field<Rating> confidentiality{
    {.key = "confidentiality",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Confidentiality"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "How bad it would be if others read it, judged for this asset alone."),
     .scale = "confidentiality",
     .inTable = true,
     .width = 4,
     .heading = QT_TRANSLATE_NOOP("asset", "C")}};
inline constexpr Field<Rating> integrity{
    {.key = "integrity",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Integrity"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "How bad it would be if it were wrong, judged for this asset alone."),
     .scale = "integrity",
     .inTable = true,
     .width = 4,
     .heading = QT_TRANSLATE_NOOP("asset", "I")}};
inline constexpr Field<Rating> availability{
    {.key = "availability",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Availability"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "How bad it would be if it were missing, judged for this asset alone."),
     .scale = "availability",
     .inTable = true,
     .width = 4,
     .heading = QT_TRANSLATE_NOOP("asset", "A")}};
inline constexpr Field<Rating> effectiveConfidentiality{
    {.key = "effective_confidentiality",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Effective confidentiality"),
     .help =
         QT_TRANSLATE_NOOP("asset", "The higher of the own need and that of what depends on it."),
     .scale = "confidentiality",
     .computed = true,
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("asset", "C eff.")}};
inline constexpr Field<Rating> effectiveIntegrity{
    {.key = "effective_integrity",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Effective integrity"),
     .help =
         QT_TRANSLATE_NOOP("asset", "The higher of the own need and that of what depends on it."),
     .scale = "integrity",
     .computed = true,
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("asset", "I eff.")}};
inline constexpr Field<Rating> effectiveAvailability{
    {.key = "effective_availability",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Effective availability"),
     .help =
         QT_TRANSLATE_NOOP("asset", "The higher of the own need and that of what depends on it."),
     .scale = "availability",
     .computed = true,
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("asset", "A eff.")}};
inline constexpr Field<QString> inheritanceReason{
    {.key = "inheritance_reason",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Inherited from"),
     .help = QT_TRANSLATE_NOOP("asset",
                               "Which need comes from where, for example \"A 4: Order handling\"."),
     .computed = true,
     .width = 24}};
inline constexpr Field<QString> protectionReason{
    {.key = "protection_reason",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Reason for another need"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "asset", "Say why the own need stands although more is inherited, for example \"a second "
                  "site takes over at once\". With a reason the own value is used.")}};
inline constexpr Field<Rating> criticality{
    {.key = "criticality",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Criticality"),
     .help = QT_TRANSLATE_NOOP("asset", "The highest effective need, unless set by hand."),
     .scale = "criticality",
     .computed = true,
     .inTable = true,
     .width = 10}};
inline constexpr Field<Rating> criticalityOverride{
    {.key = "criticality_override",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Criticality set by hand"),
     .help = QT_TRANSLATE_NOOP("asset", "Only where the computed one misleads; needs a reason."),
     .scale = "criticality",
     .width = 10}};
inline constexpr Field<QString> criticalityReason{
    {.key = "criticality_reason",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Reason for the criticality"),
     .help = QT_TRANSLATE_NOOP("asset", "Why it differs from the computed one."),
     .width = 24}};
inline constexpr Field<QList<Uid>> dependsOn{
    {.key = "depends_on",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Depends on"),
     .help = QT_TRANSLATE_NOOP("asset", "What it needs to work, for example a process on its "
                                        "application. Needs are handed down along this."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("asset", "Supports"),
     .width = 20}};

// Life
inline constexpr Field<QDate> acquired{
    {.key = "acquired",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Acquired"),
     .help = QT_TRANSLATE_NOOP("asset", "Day it came into use.")}};
inline constexpr Field<QDate> supportEnd{
    {.key = "support_end",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Support ends"),
     .help = QT_TRANSLATE_NOOP("asset", "Day on which the maker's updates end.")}};
inline constexpr Field<Encrypted> encrypted{
    {.key = "encrypted",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Encrypted"),
     .help = QT_TRANSLATE_NOOP("asset", "Whether its storage is encrypted."),
     .choices = kEncryptedChoices,
     .width = 12}};
inline constexpr Field<QDate> lastVerified{
    {.key = "last_verified",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Last verified"),
     .help =
         QT_TRANSLATE_NOOP("asset", "Day on which somebody last saw that the entry is right.")}};
inline constexpr Field<QString> verifiedHow{
    {.key = "verified_how",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Verified how"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "For example \"stocktaking\", \"network scan\", \"owner's confirmation\"."),
     .width = 18}};
inline constexpr Field<QDate> disposed{
    {.key = "disposed",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Disposed"),
     .help = QT_TRANSLATE_NOOP("asset", "Day it was destroyed, returned or sold.")}};
inline constexpr Field<QString> disposalProof{
    {.key = "disposal_proof",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Proof of disposal"),
     .help = QT_TRANSLATE_NOOP("asset", "For example \"certificate 4711 of the shredding firm\"."),
     .width = 20}};

// Evidence and notes
inline constexpr Field<QString> noRiskReason{
    {.key = "no_risk_reason",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Reason for no risk"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "Why no risk is recorded for it, for example \"covered by its application\"."),
     .width = 24}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Evidence"),
     .help = QT_TRANSLATE_NOOP("asset", "What proves the entry."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("asset", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("asset", "Anything worth knowing that has no field of its own.")}};

inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("asset", "Number of the shipped example it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};
// Joined up with the other registers
inline constexpr Field<Uid> site{
    {.key = "site",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Site"),
     .help = QT_TRANSLATE_NOOP("asset", "The site in the register where it is found."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("asset", "Holds assets"),
     .width = 16}};
inline constexpr Field<Uid> unit{
    {.key = "unit",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Unit"),
     .help = QT_TRANSLATE_NOOP("asset", "Unit or legal entity it belongs to."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("asset", "Has assets"),
     .width = 16}};
inline constexpr Field<Uid> offSiteApprovedBy{
    {.key = "off_site_approved_by",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Removal approved by"),
     .help = QT_TRANSLATE_NOOP("asset", "Who allowed it to leave the premises."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("asset", "Approved the removal of assets"),
     .width = 14}};
inline constexpr Field<QDate> offSiteUntil{
    {.key = "off_site_until",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Removal approved until"),
     .help = QT_TRANSLATE_NOOP("asset", "Last day on which it may be outside the premises.")}};
inline constexpr Field<QString> labelText{
    {.key = "label_text",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Label"),
     .help = QT_TRANSLATE_NOOP("asset", "Words on the label attached to it."),
     .maxLength = 100,
     .width = 18}};
inline constexpr Field<QString> classificationReason{
    {.key = "classification_reason",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Reason for the classification"),
     .help = QT_TRANSLATE_NOOP("asset", "Which criterion of the scheme applies."),
     .width = 24}};
inline constexpr Field<Uid> classifiedBy{
    {.key = "classified_by",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Classified by"),
     .help = QT_TRANSLATE_NOOP("asset", "Who decided about the level."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("asset", "Classified assets"),
     .width = 14}};
inline constexpr Field<QDate> classifiedOn{
    {.key = "classified_on",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Classified on"),
     .help = QT_TRANSLATE_NOOP("asset", "Day of the decision.")}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Controls"),
     .help = QT_TRANSLATE_NOOP("asset", "Controls that protect it in particular."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("asset", "Protects assets"),
     .width = 16}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Documents"),
     .help = QT_TRANSLATE_NOOP("asset", "Policies and procedures that govern its use."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("asset", "Governs assets"),
     .width = 18}};
inline constexpr Field<double> rtoHours{
    {.key = "rto_hours",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Recovery time in hours"),
     .help = QT_TRANSLATE_NOOP("asset", "Time within which it can run again (RTO)."),
     .width = 8}};
inline constexpr Field<double> rpoHours{
    {.key = "rpo_hours",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Bearable loss of data in hours"),
     .help = QT_TRANSLATE_NOOP("asset", "How many hours of data may be lost (RPO)."),
     .width = 8}};
inline constexpr Field<double> requiredRtoHours{
    {.key = "required_rto_hours",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Required recovery time in hours"),
     .help = QT_TRANSLATE_NOOP("asset", "Shortest recovery time of the processes that need it, "
                                        "handed down along the dependencies."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QString> recoveryGap{
    {.key = "recovery_gap",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Recovery gap"),
     .help = QT_TRANSLATE_NOOP("asset", "Where the plan, the last test or a supplier's promise is "
                                        "worse than what is needed."),
     .computed = true,
     .width = 24}};
inline constexpr Field<QList<Uid>> users{
    {.key = "users",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Users"),
     .help = QT_TRANSLATE_NOOP("asset", "People who work with it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("asset", "Works with assets"),
     .width = 16}};
inline constexpr Field<Pillar> pillar{
    {.key = "pillar",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Pillar"),
     .help = QT_TRANSLATE_NOOP("asset", "Whether it is people, process, technology or partner."),
     .choices = kPillarChoices,
     .width = 12}};

// The network
inline constexpr Field<QString> hostNames{
    {.key = "host_names",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Host names"),
     .help = QT_TRANSLATE_NOOP(
         "asset",
         "Names by which the network knows it, separated by commas; scans are matched by them."),
     .maxLength = 1000,
     .width = 18}};
inline constexpr Field<QString> networkAddresses{
    {.key = "network_addresses",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Network addresses"),
     .help = QT_TRANSLATE_NOOP("asset", "Addresses or ranges, separated by commas, for example "
                                        "\"10.1.0.7, fd00:1::7\"; scans are matched by them."),
     .maxLength = 1000,
     .width = 18}};
inline constexpr Field<QString> hardwareAddresses{
    {.key = "hardware_addresses",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Hardware addresses"),
     .help = QT_TRANSLATE_NOOP(
         "asset",
         "Addresses of its network cards (MAC), separated by commas; the surest match of a scan."),
     .maxLength = 400,
     .width = 18}};
inline constexpr Field<Uid> zone{
    {.key = "zone",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Network zone"),
     .help = QT_TRANSLATE_NOOP("asset", "Zone it stands in, where its addresses do not say."),
     .target = "network_zone",
     .inverse = QT_TRANSLATE_NOOP("asset", "Holds assets of the network"),
     .width = 16}};
inline constexpr Field<QString> approvedPorts{
    {.key = "approved_ports",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Approved ports"),
     .help = QT_TRANSLATE_NOOP(
         "asset",
         "Ports that may be open on it beside those of its zone, for example \"tcp/8443\"."),
     .maxLength = 1000,
     .width = 16}};
inline constexpr Field<QString> tags{
    {.key = "tags",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Tags"),
     .help = QT_TRANSLATE_NOOP("asset", "Words that technical rules can ask for, separated by "
                                        "commas, for example \"needs-antimalware\"."),
     .maxLength = 400,
     .width = 16}};

extern const RegisterDef def;

} // namespace ringbinder::asset
