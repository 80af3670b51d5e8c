// SPDX-License-Identifier: GPL-3.0-or-later
// Certificate or audit report that a supplier shows, with scope and end date.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::supplier_certificate {

enum class Coverage { NotChecked, Yes, Partly, No };
inline constexpr Choice kCoverageChoices[] = {
    {"not_checked", QT_TRANSLATE_NOOP("supplier_certificate", "Not checked"), Tone::Warning},
    {"yes", QT_TRANSLATE_NOOP("supplier_certificate", "Covers the service"), Tone::Good},
    {"partly", QT_TRANSLATE_NOOP("supplier_certificate", "Covers a part"), Tone::Warning},
    {"no", QT_TRANSLATE_NOOP("supplier_certificate", "Does not cover it"), Tone::Bad},
};

// Certificate
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Title"),
     .help =
         QT_TRANSLATE_NOOP("supplier_certificate",
                           "Supplier and standard, for example \"Nordwind Cloud, ISO/IEC 27001\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("supplier_certificate", "Supplier certificate")}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Supplier"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "Who holds it."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("supplier_certificate", "Holds certificates"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> standard{
    {.key = "standard",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Standard"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate",
                               "Standard or kind of report, with edition, for example \"ISO/IEC "
                               "27001:2022\" or \"SOC 2 Type II\"."),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> number{
    {.key = "number",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Number"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "Number on the certificate."),
     .width = 14}};
inline constexpr Field<QString> issuer{
    {.key = "issuer",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Issued by"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "Certification body or auditor."),
     .width = 18}};
inline constexpr Field<QString> scope{
    {.key = "scope",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Scope"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "Scope as printed on it.")}};
inline constexpr Field<Coverage> coversService{
    {.key = "covers_service",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Covers the service bought"),
     .help =
         QT_TRANSLATE_NOOP("supplier_certificate", "Compare scope and places with your service."),
     .choices = kCoverageChoices,
     .inTable = true,
     .width = 16,
     .heading = QT_TRANSLATE_NOOP("supplier_certificate", "Coverage")}};
inline constexpr Field<QString> soaVersion{
    {.key = "soa_version",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "SoA version"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate",
                               "Version of the Statement of Applicability named on it."),
     .width = 12}};

// Validity
inline constexpr Field<QDate> issued{
    {.key = "issued",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Issued on"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate",
                               "Day of issue, or last day of the reported period.")}};
inline constexpr Field<QDate> expires{
    {.key = "expires",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Valid until"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "Last day on which it counts."),
     .inTable = true}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Expired"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "Whether the last day has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Uid> checkedBy{
    {.key = "checked_by",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Checked by"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "Who compared it with the service."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("supplier_certificate", "Checked supplier certificates"),
     .width = 14}};
inline constexpr Field<QDate> checkedOn{
    {.key = "checked_on",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Checked on"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "Day of the comparison.")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Evidence"),
     .help = QT_TRANSLATE_NOOP("supplier_certificate", "The certificate or report itself."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("supplier_certificate", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "supplier_certificate",
     .label = QT_TRANSLATE_NOOP("supplier_certificate", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier_certificate",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::supplier_certificate
