// SPDX-License-Identifier: GPL-3.0-or-later
// A host that scans have seen, known again by hardware address, name or address, and the asset it
// is. Made by imports; whether it is an asset is decided by people.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::network_host {

enum class Decision { Open, Matched, Ignored };
inline constexpr Choice kDecisionChoices[] = {
    {"open", QT_TRANSLATE_NOOP("network_host", "To be decided"), Tone::Warning},
    {"matched", QT_TRANSLATE_NOOP("network_host", "Matched"), Tone::Good},
    {"ignored", QT_TRANSLATE_NOOP("network_host", "Ignored"), Tone::Muted},
};

enum class MatchedBy { HardwareAddress, Name, Address, Hand };
inline constexpr Choice kMatchedByChoices[] = {
    {"hardware_address", QT_TRANSLATE_NOOP("network_host", "Hardware address")},
    {"name", QT_TRANSLATE_NOOP("network_host", "Name")},
    {"address", QT_TRANSLATE_NOOP("network_host", "Address")},
    {"hand", QT_TRANSLATE_NOOP("network_host", "By hand")},
};

// Host
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Name"),
     .help = QT_TRANSLATE_NOOP("network_host", "Name by which scans know it, else its address."),
     .required = true,
     .inTable = true,
     .width = 22,
     .heading = QT_TRANSLATE_NOOP("network_host", "Host")}};
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Decision"),
     .help = QT_TRANSLATE_NOOP("network_host",
                               "Whether it is an asset, is still to be decided, or is ignored."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> asset{
    {.key = "asset",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Asset"),
     .help = QT_TRANSLATE_NOOP("network_host", "The asset that this host is."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("network_host", "Is seen as host"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<MatchedBy> matchedBy{
    {.key = "matched_by",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Matched by"),
     .help = QT_TRANSLATE_NOOP("network_host", "What the match rests on."),
     .choices = kMatchedByChoices,
     .inTable = true,
     .width = 14,
     .fixed = true}};
inline constexpr Field<QString> ignoredReason{
    {.key = "ignored_reason",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Reason for ignoring"),
     .help = QT_TRANSLATE_NOOP("network_host",
                               "Why it need not be an asset, for example \"phone of a guest\"."),
     .width = 24}};
inline constexpr Field<QString> addresses{
    {.key = "addresses",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Addresses"),
     .help = QT_TRANSLATE_NOOP("network_host", "Addresses it was seen with, the newest first."),
     .maxLength = 2000,
     .inTable = true,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QString> names{
    {.key = "names",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Names"),
     .help = QT_TRANSLATE_NOOP("network_host", "Names it was seen with."),
     .maxLength = 2000,
     .width = 20,
     .fixed = true}};
inline constexpr Field<QString> hardwareAddress{
    {.key = "hardware_address",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Hardware address"),
     .help = QT_TRANSLATE_NOOP("network_host", "Address of its network card (MAC)."),
     .maxLength = 400,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QString> vendor{
    {.key = "vendor",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Vendor"),
     .help = QT_TRANSLATE_NOOP("network_host", "Maker of the network card, as the scan says."),
     .width = 18,
     .fixed = true}};
inline constexpr Field<QString> operatingSystem{
    {.key = "operating_system",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Operating system"),
     .help = QT_TRANSLATE_NOOP("network_host", "As the newest scan says."),
     .width = 22,
     .fixed = true}};
inline constexpr Field<QDate> firstSeen{
    {.key = "first_seen",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "First seen on"),
     .help = QT_TRANSLATE_NOOP("network_host", "Day of the first scan that saw it."),
     .inTable = true,
     .fixed = true}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "network_host",
     .label = QT_TRANSLATE_NOOP("network_host", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("network_host",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::network_host
