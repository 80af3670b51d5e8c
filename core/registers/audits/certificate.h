// SPDX-License-Identifier: GPL-3.0-or-later
// Own certificate with scope, dates and the version of the Statement of Applicability it names.
// Only for organisations that want one.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::certificate {

enum class Status { Wanted, Applied, Valid, Suspended, Withdrawn, Expired };
inline constexpr Choice kStatusChoices[] = {
    {"wanted", QT_TRANSLATE_NOOP("certificate", "Wanted"), Tone::Progress},
    {"applied", QT_TRANSLATE_NOOP("certificate", "Applied for"), Tone::Progress},
    {"valid", QT_TRANSLATE_NOOP("certificate", "Valid"), Tone::Good},
    {"suspended", QT_TRANSLATE_NOOP("certificate", "Suspended"), Tone::Bad},
    {"withdrawn", QT_TRANSLATE_NOOP("certificate", "Withdrawn"), Tone::Bad},
    {"expired", QT_TRANSLATE_NOOP("certificate", "Expired"), Tone::Muted},
};

// Certificate
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "certificate",
         "Standard and scope in short, for example \"ISO/IEC 27001, sites Kiel and Lübeck\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("certificate", "Certificate")}};
inline constexpr Field<QString> number{
    {.key = "number",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Number"),
     .help = QT_TRANSLATE_NOOP("certificate", "Number printed on it."),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> body{
    {.key = "body",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Certification body"),
     .help = QT_TRANSLATE_NOOP("certificate", "Who issues it, with accreditation."),
     .width = 20}};
inline constexpr Field<QString> standard{
    {.key = "standard",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Standard"),
     .help = QT_TRANSLATE_NOOP("certificate", "With edition, for example \"ISO/IEC 27001:2022\"."),
     .width = 18}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Status"),
     .help = QT_TRANSLATE_NOOP("certificate", "Wanted when it is still ahead."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<QString> scope{
    {.key = "scope",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Scope"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("certificate", "Sentence exactly as printed on it.")}};
inline constexpr Field<Uid> soaVersion{
    {.key = "soa_version",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "SoA version"),
     .help = QT_TRANSLATE_NOOP("certificate",
                               "Version of the Statement of Applicability that it names."),
     .target = "soa_version",
     .inverse = QT_TRANSLATE_NOOP("certificate", "Is named on certificates"),
     .width = 14}};
inline constexpr Field<qint64> peopleCount{
    {.key = "people_count",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "People in the application"),
     .help = QT_TRANSLATE_NOOP("certificate", "Number of people the audit days were planned by."),
     .min = 0,
     .max = 1000000,
     .width = 8}};
inline constexpr Field<QList<Uid>> sites{
    {.key = "sites",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Sites"),
     .help = QT_TRANSLATE_NOOP("certificate", "Sites listed on it."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("certificate", "Is listed on certificates"),
     .width = 16}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Owner"),
     .help = QT_TRANSLATE_NOOP("certificate", "Who deals with the body."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("certificate", "Owns certificates"),
     .width = 14}};

// Dates
inline constexpr Field<QDate> stage1On{
    {.key = "stage_1_on",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Stage 1"),
     .help = QT_TRANSLATE_NOOP("certificate", "First day of stage 1, planned or held.")}};
inline constexpr Field<QDate> stage2On{
    {.key = "stage_2_on",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Stage 2"),
     .help = QT_TRANSLATE_NOOP("certificate", "First day of stage 2, planned or held.")}};
inline constexpr Field<QDate> issued{{.key = "issued",
                                      .context = "certificate",
                                      .label = QT_TRANSLATE_NOOP("certificate", "Issued on"),
                                      .help = QT_TRANSLATE_NOOP("certificate", "Day of issue."),
                                      .inTable = true}};
inline constexpr Field<QDate> expires{
    {.key = "expires",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Valid until"),
     .help = QT_TRANSLATE_NOOP("certificate", "Last day on which it counts."),
     .inTable = true}};
inline constexpr Field<QDate> surveillanceBy{
    {.key = "surveillance_by",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Next surveillance by"),
     .help = QT_TRANSLATE_NOOP("certificate",
                               "Day by which the next surveillance visit has to take place."),
     .inTable = true}};
inline constexpr Field<QDate> recertificationBy{
    {.key = "recertification_by",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Recertification by"),
     .help = QT_TRANSLATE_NOOP(
         "certificate",
         "Day by which the recertification audit should be held, some months before the end.")}};
inline constexpr Field<QDate> nextVisit{
    {.key = "next_visit",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Next visit by"),
     .help = QT_TRANSLATE_NOOP("certificate",
                               "Next surveillance or recertification: as recorded, else worked out "
                               "from the days of issue and end."),
     .computed = true,
     .inTable = true}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Expired"),
     .help = QT_TRANSLATE_NOOP("certificate", "Whether the last day has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Overdue"),
     .help = QT_TRANSLATE_NOOP("certificate", "Whether the next surveillance visit is late."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> audits{
    {.key = "audits",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Audits"),
     .help = QT_TRANSLATE_NOOP("certificate", "Audits held for it."),
     .target = "audit",
     .inverse = QT_TRANSLATE_NOOP("certificate", "Was held for certificates"),
     .width = 18}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Evidence"),
     .help = QT_TRANSLATE_NOOP("certificate", "The certificate itself and letters of the body."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("certificate", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "certificate",
     .label = QT_TRANSLATE_NOOP("certificate", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("certificate", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::certificate
