// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of controls, among them the attributes by which the controls of Annex A are sorted.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::control {

enum class Theme { Organizational, People, Physical, Technological, Own };
inline constexpr Choice kThemeChoices[] = {
    {"organizational", QT_TRANSLATE_NOOP("control", "Organizational")},
    {"people", QT_TRANSLATE_NOOP("control", "People")},
    {"physical", QT_TRANSLATE_NOOP("control", "Physical")},
    {"technological", QT_TRANSLATE_NOOP("control", "Technological")},
    {"own", QT_TRANSLATE_NOOP("control", "Own")},
};

enum class Origin { AnnexA, Own, Sector, Contract, Law };
inline constexpr Choice kOriginChoices[] = {
    {"annex_a", QT_TRANSLATE_NOOP("control", "Annex A")},
    {"own", QT_TRANSLATE_NOOP("control", "Own")},
    {"sector", QT_TRANSLATE_NOOP("control", "Sector standard")},
    {"contract", QT_TRANSLATE_NOOP("control", "Contract")},
    {"law", QT_TRANSLATE_NOOP("control", "Law")},
};

enum class Applicable { Undecided, Yes, No };
inline constexpr Choice kApplicableChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("control", "Undecided"), Tone::Warning},
    {"yes", QT_TRANSLATE_NOOP("control", "Yes"), Tone::Good},
    {"no", QT_TRANSLATE_NOOP("control", "No"), Tone::Muted},
};

inline constexpr Choice kInclusionReasonChoices[] = {
    {"ra", QT_TRANSLATE_NOOP("control", "RA risk assessment")},
    {"lr", QT_TRANSLATE_NOOP("control", "LR law or regulation")},
    {"co", QT_TRANSLATE_NOOP("control", "CO contract or customer")},
    {"br", QT_TRANSLATE_NOOP("control", "BR business requirement")},
};

enum class Status { NotStarted, Planned, PartlyImplemented, Implemented, Verified, NotApplicable };
inline constexpr Choice kStatusChoices[] = {
    {"not_started", QT_TRANSLATE_NOOP("control", "Not started"), Tone::Bad},
    {"planned", QT_TRANSLATE_NOOP("control", "Planned"), Tone::Warning},
    {"partly_implemented", QT_TRANSLATE_NOOP("control", "Partly implemented"), Tone::Progress},
    {"implemented", QT_TRANSLATE_NOOP("control", "Implemented"), Tone::Good},
    {"verified", QT_TRANSLATE_NOOP("control", "Implemented and verified"), Tone::Good},
    {"not_applicable", QT_TRANSLATE_NOOP("control", "Not applicable"), Tone::Muted},
};

enum class Maturity { Absent, Initial, Repeatable, Defined, Managed, Optimised };
inline constexpr Choice kMaturityChoices[] = {
    {"absent", QT_TRANSLATE_NOOP("control", "0 Absent")},
    {"initial", QT_TRANSLATE_NOOP("control", "1 Ad hoc")},
    {"repeatable", QT_TRANSLATE_NOOP("control", "2 Repeatable")},
    {"defined", QT_TRANSLATE_NOOP("control", "3 Defined")},
    {"managed", QT_TRANSLATE_NOOP("control", "4 Measured")},
    {"optimised", QT_TRANSLATE_NOOP("control", "5 Optimised")},
};

enum class Effectiveness { NotTested, Ineffective, PartlyEffective, Effective };
inline constexpr Choice kEffectivenessChoices[] = {
    {"not_tested", QT_TRANSLATE_NOOP("control", "Not tested"), Tone::Warning},
    {"ineffective", QT_TRANSLATE_NOOP("control", "Ineffective"), Tone::Bad},
    {"partly_effective", QT_TRANSLATE_NOOP("control", "Partly effective"), Tone::Warning},
    {"effective", QT_TRANSLATE_NOOP("control", "Effective"), Tone::Good},
};

inline constexpr Choice kControlTypeChoices[] = {
    {"preventive", QT_TRANSLATE_NOOP("control", "Preventive")},
    {"detective", QT_TRANSLATE_NOOP("control", "Detective")},
    {"corrective", QT_TRANSLATE_NOOP("control", "Corrective")},
};

inline constexpr Choice kSecurityPropertyChoices[] = {
    {"confidentiality", QT_TRANSLATE_NOOP("control", "Confidentiality")},
    {"integrity", QT_TRANSLATE_NOOP("control", "Integrity")},
    {"availability", QT_TRANSLATE_NOOP("control", "Availability")},
};

inline constexpr Choice kCybersecurityConceptChoices[] = {
    {"identify", QT_TRANSLATE_NOOP("control", "Identify")},
    {"protect", QT_TRANSLATE_NOOP("control", "Protect")},
    {"detect", QT_TRANSLATE_NOOP("control", "Detect")},
    {"respond", QT_TRANSLATE_NOOP("control", "Respond")},
    {"recover", QT_TRANSLATE_NOOP("control", "Recover")},
};

inline constexpr Choice kOperationalCapabilityChoices[] = {
    {"governance", QT_TRANSLATE_NOOP("control", "Governance")},
    {"asset_management", QT_TRANSLATE_NOOP("control", "Asset management")},
    {"information_protection", QT_TRANSLATE_NOOP("control", "Information protection")},
    {"human_resource_security", QT_TRANSLATE_NOOP("control", "Human resource security")},
    {"physical_security", QT_TRANSLATE_NOOP("control", "Physical security")},
    {"system_and_network_security", QT_TRANSLATE_NOOP("control", "System and network security")},
    {"application_security", QT_TRANSLATE_NOOP("control", "Application security")},
    {"secure_configuration", QT_TRANSLATE_NOOP("control", "Secure configuration")},
    {"identity_and_access_management",
     QT_TRANSLATE_NOOP("control", "Identity and access management")},
    {"threat_and_vulnerability_management",
     QT_TRANSLATE_NOOP("control", "Threat and vulnerability management")},
    {"continuity", QT_TRANSLATE_NOOP("control", "Continuity")},
    {"supplier_relationships_security",
     QT_TRANSLATE_NOOP("control", "Supplier relationships security")},
    {"legal_and_compliance", QT_TRANSLATE_NOOP("control", "Legal and compliance")},
    {"information_security_event_management",
     QT_TRANSLATE_NOOP("control", "Information security event management")},
    {"information_security_assurance",
     QT_TRANSLATE_NOOP("control", "Information security assurance")},
};

inline constexpr Choice kSecurityDomainChoices[] = {
    {"governance_and_ecosystem", QT_TRANSLATE_NOOP("control", "Governance and ecosystem")},
    {"protection", QT_TRANSLATE_NOOP("control", "Protection")},
    {"defence", QT_TRANSLATE_NOOP("control", "Defence")},
    {"resilience", QT_TRANSLATE_NOOP("control", "Resilience")},
};

enum class Pillar { People, Processes, Technology, Partners };
inline constexpr Choice kPillarChoices[] = {
    {"people", QT_TRANSLATE_NOOP("control", "People")},
    {"processes", QT_TRANSLATE_NOOP("control", "Processes")},
    {"technology", QT_TRANSLATE_NOOP("control", "Technology")},
    {"partners", QT_TRANSLATE_NOOP("control", "Partners")},
};

} // namespace ringbinder::control
