// SPDX-License-Identifier: GPL-3.0-or-later
// Company outside that delivers, runs or reaches something of ours. Contracts, assessments and
// certificates are records of their own.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::supplier {

enum class ServiceKind {
    CloudService,
    SoftwareDevelopment,
    SoftwareLicence,
    ItOperations,
    DataCentre,
    Network,
    Hardware,
    Consultancy,
    Staffing,
    BusinessProcess,
    Facility,
    Disposal,
    Other
};
inline constexpr Choice kServiceKindChoices[] = {
    {"cloud_service", QT_TRANSLATE_NOOP("supplier", "Cloud service")},
    {"software_development", QT_TRANSLATE_NOOP("supplier", "Software development")},
    {"software_licence", QT_TRANSLATE_NOOP("supplier", "Software and maintenance")},
    {"it_operations", QT_TRANSLATE_NOOP("supplier", "IT operations and support")},
    {"data_centre", QT_TRANSLATE_NOOP("supplier", "Data centre or hosting")},
    {"network", QT_TRANSLATE_NOOP("supplier", "Network and telephony")},
    {"hardware", QT_TRANSLATE_NOOP("supplier", "Hardware")},
    {"consultancy", QT_TRANSLATE_NOOP("supplier", "Consultancy or audit")},
    {"staffing", QT_TRANSLATE_NOOP("supplier", "Temporary staff")},
    {"business_process", QT_TRANSLATE_NOOP("supplier", "Outsourced business process")},
    {"facility", QT_TRANSLATE_NOOP("supplier", "Building, guards and cleaning")},
    {"disposal", QT_TRANSLATE_NOOP("supplier", "Disposal and destruction")},
    {"other", QT_TRANSLATE_NOOP("supplier", "Other")},
};

enum class Criticality { Critical, Important, Ordinary };
inline constexpr Choice kCriticalityChoices[] = {
    {"critical", QT_TRANSLATE_NOOP("supplier", "Critical"), Tone::Bad},
    {"important", QT_TRANSLATE_NOOP("supplier", "Important"), Tone::Warning},
    {"ordinary", QT_TRANSLATE_NOOP("supplier", "Ordinary")},
};

enum class Status { Candidate, Approved, Conditional, Rejected, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"candidate", QT_TRANSLATE_NOOP("supplier", "Candidate"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("supplier", "Approved"), Tone::Good},
    {"conditional", QT_TRANSLATE_NOOP("supplier", "Approved with conditions"), Tone::Warning},
    {"rejected", QT_TRANSLATE_NOOP("supplier", "Rejected"), Tone::Bad},
    {"ended", QT_TRANSLATE_NOOP("supplier", "Ended"), Tone::Muted},
};

enum class CloudModel { NotCloud, Saas, Paas, Iaas };
inline constexpr Choice kCloudModelChoices[] = {
    {"not_cloud", QT_TRANSLATE_NOOP("supplier", "No cloud service"), Tone::Muted},
    {"saas", QT_TRANSLATE_NOOP("supplier", "Software as a service")},
    {"paas", QT_TRANSLATE_NOOP("supplier", "Platform as a service")},
    {"iaas", QT_TRANSLATE_NOOP("supplier", "Infrastructure as a service")},
};

// Supplier
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Name"),
     .help = QT_TRANSLATE_NOOP(
         "supplier", "Company name as in the contract, for example \"Nordwind Cloud GmbH\"."),
     .required = true,
     .inTable = true,
     .width = 24,
     .heading = QT_TRANSLATE_NOOP("supplier", "Supplier")}};
inline constexpr Field<QString> service{
    {.key = "service",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Service"),
     .help = QT_TRANSLATE_NOOP(
         "supplier", "What it delivers to you, for example \"hosting of the customer portal\"."),
     .maxLength = 1000,
     .inTable = true,
     .width = 24}};
inline constexpr Field<ServiceKind> serviceKind{
    {.key = "service_kind",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Kind of service"),
     .help = QT_TRANSLATE_NOOP(
         "supplier", "Decides which controls matter, for example those on outsourced development."),
     .choices = kServiceKindChoices,
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Owner"),
     .help = QT_TRANSLATE_NOOP("supplier", "The person here who manages the relationship."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("supplier", "Owns suppliers"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Criticality> criticality{
    {.key = "criticality",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Criticality"),
     .help = QT_TRANSLATE_NOOP("supplier", "Critical: its failure or breach would stop a core "
                                           "process or expose sensitive information."),
     .choices = kCriticalityChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "supplier", "Ended suppliers stay until access is withdrawn and information is returned."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> inScope{
    {.key = "in_scope",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "In scope"),
     .help = QT_TRANSLATE_NOOP("supplier", "Whether it matters for the scope of the ISMS."),
     .width = 8}};
inline constexpr Field<QString> contact{
    {.key = "contact",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Security contact"),
     .help = QT_TRANSLATE_NOOP("supplier", "Whom to call in an incident, with phone or e-mail."),
     .width = 24}};

// Information and access
inline constexpr Field<QString> dataCategories{
    {.key = "data_categories",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Information handled"),
     .help = QT_TRANSLATE_NOOP(
         "supplier",
         "Which information it gets or can see, for example \"customer addresses, source code\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<bool> personalData{
    {.key = "personal_data",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Personal data"),
     .help = QT_TRANSLATE_NOOP("supplier", "Whether it handles information about people for you."),
     .width = 8}};
inline constexpr Field<QString> processingLocation{
    {.key = "processing_location",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Place of processing"),
     .help = QT_TRANSLATE_NOOP("supplier", "Country and site where the information is kept and "
                                           "handled, for example \"Frankfurt, Germany\"."),
     .width = 20}};
inline constexpr Field<QString> subcontractors{
    {.key = "subcontractors",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Subcontractors"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "supplier", "Companies behind it that take part in the service, with what they do.")}};
inline constexpr Field<QList<Uid>> provides{
    {.key = "provides",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Provides"),
     .help = QT_TRANSLATE_NOOP("supplier", "Systems and services that it delivers or runs."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("supplier", "Is provided by suppliers"),
     .width = 18}};
inline constexpr Field<QList<Uid>> accessTo{
    {.key = "access_to",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Has access to"),
     .help = QT_TRANSLATE_NOOP("supplier",
                               "Systems and information of yours that its people can reach."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("supplier", "Can be reached by suppliers"),
     .width = 18}};
inline constexpr Field<QDate> accessEndedOn{
    {.key = "access_ended_on",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Access withdrawn on"),
     .help = QT_TRANSLATE_NOOP("supplier",
                               "After the end: day on which the last access was withdrawn.")}};

// Monitoring
inline constexpr Field<QDate> lastAssessed{
    {.key = "last_assessed",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Last assessment"),
     .help = QT_TRANSLATE_NOOP("supplier", "Day of the last assessment.")}};
inline constexpr Field<qint64> score{
    {.key = "score",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Score in percent"),
     .help = QT_TRANSLATE_NOOP("supplier", "Result of the last assessment, from 0 to 100."),
     .min = 0,
     .max = 100,
     .width = 7}};
inline constexpr Field<QString> neededBy{
    {.key = "needed_by",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Processes that stop without it"),
     .help = QT_TRANSLATE_NOOP("supplier", "Processes that need it, also through systems, services "
                                           "and other processes; the critical ones first."),
     .computed = true,
     .width = 24}};
inline constexpr Field<double> requiredRtoHours{
    {.key = "required_rto_hours",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Required recovery time in hours"),
     .help = QT_TRANSLATE_NOOP("supplier", "Shortest recovery time of the processes that need it."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QString> recoveryGap{
    {.key = "recovery_gap",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Recovery gap"),
     .help = QT_TRANSLATE_NOOP("supplier", "Where the contract promises less than is needed."),
     .computed = true,
     .width = 24}};
inline constexpr Field<qint64> reviewMonths{
    {.key = "review_months",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Assessment interval in months"),
     .help = QT_TRANSLATE_NOOP(
         "supplier", "Usual are 12 for critical, 24 for important and 36 for ordinary suppliers."),
     .min = 1,
     .max = 60,
     .width = 8}};
inline constexpr Field<QDate> nextAssessment{
    {.key = "next_assessment",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Next assessment"),
     .help = QT_TRANSLATE_NOOP("supplier", "Day by which it is assessed again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Overdue"),
     .help = QT_TRANSLATE_NOOP("supplier", "Whether the next assessment has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> findings{
    {.key = "findings",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Open findings"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier", "What the last assessment left to be put right.")}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Risks"),
     .help = QT_TRANSLATE_NOOP("supplier", "Risks that come with it."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("supplier", "Comes from suppliers"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Actions"),
     .help = QT_TRANSLATE_NOOP("supplier", "What has to be done about it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("supplier", "Concerns suppliers"),
     .width = 18}};

// Cloud and exit
inline constexpr Field<CloudModel> cloudModel{
    {.key = "cloud_model",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Cloud model"),
     .help = QT_TRANSLATE_NOOP("supplier", "How much of it the provider runs."),
     .choices = kCloudModelChoices,
     .width = 14}};
inline constexpr Field<QString> responsibilitySplit{
    {.key = "responsibility_split",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Shared responsibility"),
     .help = QT_TRANSLATE_NOOP("supplier", "Document that says who does what, for example "
                                           "\"provider guide 3.2 and own list of 4 May\"."),
     .width = 24}};
inline constexpr Field<QString> region{
    {.key = "region",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Region"),
     .help = QT_TRANSLATE_NOOP("supplier",
                               "Cloud region in which it runs, for example \"eu-central-1\"."),
     .width = 16}};
inline constexpr Field<QString> exitPlan{
    {.key = "exit_plan",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Exit plan"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "supplier", "How the service would be moved or taken back: data formats, help, time.")}};
inline constexpr Field<QDate> exitTestedOn{
    {.key = "exit_tested_on",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Exit tested on"),
     .help = QT_TRANSLATE_NOOP("supplier",
                               "Day on which data were last exported or the move was tried.")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Evidence"),
     .help = QT_TRANSLATE_NOOP("supplier", "What proves selection and monitoring."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("supplier", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "supplier",
     .label = QT_TRANSLATE_NOOP("supplier", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("supplier", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::supplier
