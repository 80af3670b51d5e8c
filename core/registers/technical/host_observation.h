// SPDX-License-Identifier: GPL-3.0-or-later
// What one import says about one host or listed system: the facts, one a line, as facttext.h writes
// them. Never changed after the import.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::host_observation {

// Observation
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "host_observation",
     .label = QT_TRANSLATE_NOOP("host_observation", "Seen as"),
     .help = QT_TRANSLATE_NOOP("host_observation", "Name or address in the import."),
     .required = true,
     .inTable = true,
     .width = 22}};
inline constexpr Field<Uid> importField{
    {.key = "import",
     .context = "host_observation",
     .label = QT_TRANSLATE_NOOP("host_observation", "Import"),
     .help = QT_TRANSLATE_NOOP("host_observation", "The import it comes from."),
     .target = "scan_import",
     .inverse = QT_TRANSLATE_NOOP("host_observation", "Has observations"),
     .inTable = true,
     .width = 16,
     .fixed = true}};
inline constexpr Field<Uid> host{
    {.key = "host",
     .context = "host_observation",
     .label = QT_TRANSLATE_NOOP("host_observation", "Host"),
     .help = QT_TRANSLATE_NOOP("host_observation", "The host it is about."),
     .target = "network_host",
     .inverse = QT_TRANSLATE_NOOP("host_observation", "Has observations"),
     .inTable = true,
     .width = 16,
     .fixed = true}};
inline constexpr Field<Uid> asset{
    {.key = "asset",
     .context = "host_observation",
     .label = QT_TRANSLATE_NOOP("host_observation", "Asset"),
     .help = QT_TRANSLATE_NOOP(
         "host_observation",
         "System of a list that is no host, such as the directory of a list of accounts."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("host_observation", "Has observations"),
     .width = 16,
     .fixed = true}};
inline constexpr Field<QString> facts{{.key = "facts",
                                       .context = "host_observation",
                                       .label = QT_TRANSLATE_NOOP("host_observation", "Facts"),
                                       .type = FieldType::LongText,
                                       .help = QT_TRANSLATE_NOOP("host_observation", "One a line."),
                                       .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::host_observation
