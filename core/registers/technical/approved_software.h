// SPDX-License-Identifier: GPL-3.0-or-later
// Software that may be installed, or may not; lists of installed software are judged by it.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::approved_software {

enum class Status { Approved, Forbidden, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"approved", QT_TRANSLATE_NOOP("approved_software", "Approved"), Tone::Good},
    {"forbidden", QT_TRANSLATE_NOOP("approved_software", "Forbidden"), Tone::Bad},
    {"ended", QT_TRANSLATE_NOOP("approved_software", "No longer approved"), Tone::Muted},
};

// Software
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "approved_software",
     .label = QT_TRANSLATE_NOOP("approved_software", "Name"),
     .help = QT_TRANSLATE_NOOP(
         "approved_software",
         "Name as lists have it; an asterisk stands for anything, for example \"libreoffice*\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("approved_software", "Software")}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "approved_software",
     .label = QT_TRANSLATE_NOOP("approved_software", "Status"),
     .help = QT_TRANSLATE_NOOP("approved_software", "Whether it may be installed."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> publisher{
    {.key = "publisher",
     .context = "approved_software",
     .label = QT_TRANSLATE_NOOP("approved_software", "Publisher"),
     .help = QT_TRANSLATE_NOOP("approved_software", "Who makes it."),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "approved_software",
     .label = QT_TRANSLATE_NOOP("approved_software", "Purpose"),
     .help = QT_TRANSLATE_NOOP("approved_software", "What it is needed for."),
     .width = 24}};
inline constexpr Field<Uid> approver{
    {.key = "approver",
     .context = "approved_software",
     .label = QT_TRANSLATE_NOOP("approved_software", "Approved by"),
     .help = QT_TRANSLATE_NOOP("approved_software", "Who decided."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("approved_software", "Approved the software"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "approved_software",
     .label = QT_TRANSLATE_NOOP("approved_software", "Approved on"),
     .help = QT_TRANSLATE_NOOP("approved_software", "Day of the decision."),
     .inTable = true}};
inline constexpr Field<QDate> supportEnd{
    {.key = "support_end",
     .context = "approved_software",
     .label = QT_TRANSLATE_NOOP("approved_software", "End of support"),
     .help =
         QT_TRANSLATE_NOOP("approved_software", "Day after which there are no more corrections.")}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "approved_software",
     .label = QT_TRANSLATE_NOOP("approved_software", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("approved_software",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::approved_software
