// SPDX-License-Identifier: GPL-3.0-or-later
// Entry of the record of processing: what is done with which personal data, on which basis.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::processing_activity {

enum class OurRole { Controller, Joint, Processor };
inline constexpr Choice kOurRoleChoices[] = {
    {"controller", QT_TRANSLATE_NOOP("processing_activity", "Controller")},
    {"joint", QT_TRANSLATE_NOOP("processing_activity", "Joint controller")},
    {"processor", QT_TRANSLATE_NOOP("processing_activity", "Processor")},
};

enum class Basis { Consent, Contract, LegalDuty, VitalInterest, PublicTask, LegitimateInterest };
inline constexpr Choice kBasisChoices[] = {
    {"consent", QT_TRANSLATE_NOOP("processing_activity", "Consent")},
    {"contract", QT_TRANSLATE_NOOP("processing_activity", "Contract")},
    {"legal_duty", QT_TRANSLATE_NOOP("processing_activity", "Legal obligation")},
    {"vital_interest", QT_TRANSLATE_NOOP("processing_activity", "Vital interests")},
    {"public_task", QT_TRANSLATE_NOOP("processing_activity", "Public task")},
    {"legitimate_interest", QT_TRANSLATE_NOOP("processing_activity", "Legitimate interests")},
};

enum class DpiaState { NotChecked, NotNeeded, Needed, Done };
inline constexpr Choice kDpiaStateChoices[] = {
    {"not_checked", QT_TRANSLATE_NOOP("processing_activity", "Not checked"), Tone::Warning},
    {"not_needed", QT_TRANSLATE_NOOP("processing_activity", "Not needed"), Tone::Muted},
    {"needed", QT_TRANSLATE_NOOP("processing_activity", "Needed, not done"), Tone::Bad},
    {"done", QT_TRANSLATE_NOOP("processing_activity", "Done"), Tone::Good},
};

enum class Status { Planned, Active, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("processing_activity", "Planned")},
    {"active", QT_TRANSLATE_NOOP("processing_activity", "Active"), Tone::Good},
    {"ended", QT_TRANSLATE_NOOP("processing_activity", "Ended"), Tone::Muted},
};

// Processing
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Title"),
     .help = QT_TRANSLATE_NOOP("processing_activity",
                               "What is done, for example \"Payroll\" or \"Newsletter\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("processing_activity", "Processing activity")}};
inline constexpr Field<QString> purposeText{
    {.key = "purpose_text",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Purpose"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "Why the data are processed."),
     .maxLength = 1000,
     .inTable = true,
     .width = 24}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Owner"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "Who answers for it in the organisation."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("processing_activity", "Owns processing activities"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<OurRole> ourRole{
    {.key = "our_role",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Our role"),
     .help = QT_TRANSLATE_NOOP("processing_activity",
                               "Controller decides why and how; processor acts for a customer."),
     .choices = kOurRoleChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> otherParty{
    {.key = "other_party",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Other controllers or customers"),
     .help = QT_TRANSLATE_NOOP("processing_activity",
                               "With whom you decide together, or for whom you act."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<Uid> process{
    {.key = "process",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Business process"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "The process it belongs to."),
     .target = "business_process",
     .inverse = QT_TRANSLATE_NOOP("processing_activity", "Processes personal data in"),
     .width = 16}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Status"),
     .help =
         QT_TRANSLATE_NOOP("processing_activity", "Ended activities stay as long as data exist."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};

// Data and people
inline constexpr Field<QString> peopleCategories{
    {.key = "people_categories",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Categories of people"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "For example \"employees, applicants\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> dataCategories{
    {.key = "data_categories",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Categories of data"),
     .help =
         QT_TRANSLATE_NOOP("processing_activity", "For example \"name, bank account, tax class\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<bool> specialCategories{
    {.key = "special_categories",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Special categories of data"),
     .help = QT_TRANSLATE_NOOP(
         "processing_activity",
         "Whether health, religion, origin, biometric or similar data are among them."),
     .width = 8}};
inline constexpr Field<QString> dataSource{
    {.key = "data_source",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Source of the data"),
     .help = QT_TRANSLATE_NOOP("processing_activity",
                               "Where they come from, for example \"the person\", \"authority\"."),
     .maxLength = 1000,
     .width = 20}};

// Basis
inline constexpr Field<QStringList> basis{
    {.key = "basis",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Legal basis"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "On what the processing rests."),
     .choices = kBasisChoices,
     .width = 16}};
inline constexpr Field<QString> basisReason{
    {.key = "basis_reason",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Details of the basis"),
     .help =
         QT_TRANSLATE_NOOP("processing_activity", "Article, contract or weighing of interests."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QList<Uid>> requirements{
    {.key = "requirements",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Legal requirements"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "Laws that govern it."),
     .target = "legal_requirement",
     .inverse = QT_TRANSLATE_NOOP("processing_activity", "Governs processing activities"),
     .width = 18}};
inline constexpr Field<QString> privacyNotice{
    {.key = "privacy_notice",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Privacy notice"),
     .help =
         QT_TRANSLATE_NOOP("processing_activity",
                           "Where people are informed, for example \"website, version of 1 May\"."),
     .width = 24}};

// Recipients and transfer
inline constexpr Field<QString> recipients{
    {.key = "recipients",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Recipients"),
     .help = QT_TRANSLATE_NOOP("processing_activity",
                               "Who gets the data, for example \"tax office, bank\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QList<Uid>> processors{
    {.key = "processors",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Processors"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "Suppliers who process them for you."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("processing_activity", "Processes personal data for"),
     .width = 18}};
inline constexpr Field<QString> thirdCountry{
    {.key = "third_country",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Transfer to third countries"),
     .help = QT_TRANSLATE_NOOP(
         "processing_activity",
         "Country outside the legal area, for example \"Switzerland\", or \"none\"."),
     .width = 18}};
inline constexpr Field<QString> transferBasis{
    {.key = "transfer_basis",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Basis of the transfer"),
     .help = QT_TRANSLATE_NOOP("processing_activity",
                               "For example \"standard contractual clauses of 4 June 2021\"."),
     .maxLength = 1000,
     .width = 20}};

// Erasure and protection
inline constexpr Field<QString> retention{
    {.key = "retention",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Retention"),
     .help = QT_TRANSLATE_NOOP(
         "processing_activity",
         "When the data are erased, for example \"3 years after the end of the contract\"."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Systems"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "Systems and files that hold the data."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("processing_activity", "Holds data of processing activities"),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Controls"),
     .help = QT_TRANSLATE_NOOP("processing_activity",
                               "Technical and organisational measures that protect them."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("processing_activity", "Protects processing activities"),
     .width = 16}};
inline constexpr Field<QString> measuresText{
    {.key = "measures_text",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Measures in own words"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "processing_activity",
         "For the printed record: encryption, access control, backups, incident response.")}};
inline constexpr Field<DpiaState> dpiaState{
    {.key = "dpia_state",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Impact assessment"),
     .help =
         QT_TRANSLATE_NOOP("processing_activity",
                           "Needed where the processing is likely to be a high risk for people."),
     .choices = kDpiaStateChoices,
     .width = 14}};

// Review and notes
inline constexpr Field<QDate> lastReviewed{
    {.key = "last_reviewed",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Last reviewed"),
     .help =
         QT_TRANSLATE_NOOP("processing_activity", "Day on which the entry was last looked at.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Next review"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "Day by which it is looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Overdue"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Evidence"),
     .help = QT_TRANSLATE_NOOP("processing_activity", "Notices, agreements, proof of erasure."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("processing_activity", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "processing_activity",
     .label = QT_TRANSLATE_NOOP("processing_activity", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("processing_activity",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::processing_activity
