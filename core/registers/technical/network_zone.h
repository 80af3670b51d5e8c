// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the network by ranges of addresses: what it is for, how it is trusted, which ports may
// be open in it.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::network_zone {

enum class Kind { Server, Client, Admin, Dmz, Internet, Guest, Production, Other };
inline constexpr Choice kKindChoices[] = {
    {"server", QT_TRANSLATE_NOOP("network_zone", "Servers")},
    {"client", QT_TRANSLATE_NOOP("network_zone", "Workplaces")},
    {"admin", QT_TRANSLATE_NOOP("network_zone", "Administration")},
    {"dmz", QT_TRANSLATE_NOOP("network_zone", "DMZ")},
    {"internet", QT_TRANSLATE_NOOP("network_zone", "Internet")},
    {"guest", QT_TRANSLATE_NOOP("network_zone", "Guests")},
    {"production", QT_TRANSLATE_NOOP("network_zone", "Production and building technology")},
    {"other", QT_TRANSLATE_NOOP("network_zone", "Other")},
};

// Zone
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "network_zone",
     .label = QT_TRANSLATE_NOOP("network_zone", "Name"),
     .help =
         QT_TRANSLATE_NOOP("network_zone", "Name people use, for example \"Server network Kiel\"."),
     .required = true,
     .inTable = true,
     .width = 22,
     .heading = QT_TRANSLATE_NOOP("network_zone", "Zone")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "network_zone",
     .label = QT_TRANSLATE_NOOP("network_zone", "Kind"),
     .help = QT_TRANSLATE_NOOP("network_zone", "What stands in it; shipped rules ask for it."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> ranges{
    {.key = "ranges",
     .context = "network_zone",
     .label = QT_TRANSLATE_NOOP("network_zone", "Address ranges"),
     .help = QT_TRANSLATE_NOOP("network_zone",
                               "Networks, spans or single addresses separated by commas, for "
                               "example \"10.1.0.0/24, 10.1.5.10-10.1.5.20, fd00:1::/64\"."),
     .maxLength = 2000,
     .inTable = true,
     .width = 26}};
inline constexpr Field<bool> inScope{
    {.key = "in_scope",
     .context = "network_zone",
     .label = QT_TRANSLATE_NOOP("network_zone", "In scope"),
     .help = QT_TRANSLATE_NOOP("network_zone", "Whether it has to be scanned; a zone in scope "
                                               "without a recent scan is named as not covered."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> approvedPorts{
    {.key = "approved_ports",
     .context = "network_zone",
     .label = QT_TRANSLATE_NOOP("network_zone", "Approved ports"),
     .help = QT_TRANSLATE_NOOP(
         "network_zone",
         "Ports that may be open on its hosts, for example \"tcp/22, tcp/443, tcp/8000-8010\"."),
     .maxLength = 2000,
     .width = 20}};
inline constexpr Field<QString> tags{
    {.key = "tags",
     .context = "network_zone",
     .label = QT_TRANSLATE_NOOP("network_zone", "Tags"),
     .help =
         QT_TRANSLATE_NOOP("network_zone", "Words that rules can ask for, separated by commas."),
     .maxLength = 400,
     .width = 14}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "network_zone",
     .label = QT_TRANSLATE_NOOP("network_zone", "Owner"),
     .help = QT_TRANSLATE_NOOP("network_zone", "Who answers for the zone."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("network_zone", "Owns network zones"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> site{{.key = "site",
                                  .context = "network_zone",
                                  .label = QT_TRANSLATE_NOOP("network_zone", "Site"),
                                  .help = QT_TRANSLATE_NOOP("network_zone", "Where it is."),
                                  .target = "site",
                                  .inverse = QT_TRANSLATE_NOOP("network_zone", "Has network zones"),
                                  .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "network_zone",
     .label = QT_TRANSLATE_NOOP("network_zone", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("network_zone",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::network_zone
