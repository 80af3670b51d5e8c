// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of incidents.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::incident {

enum class Type {
    Malware,
    Ransomware,
    Phishing,
    UnauthorisedAccess,
    DataDisclosure,
    PersonalDataBreach,
    LossOrTheft,
    DenialOfService,
    ServiceOutage,
    MisuseByStaff,
    Fraud,
    SupplierIncident,
    PhysicalEvent,
    PolicyViolation,
    ReportedVulnerability,
    Misconfiguration,
    Other
};
inline constexpr Choice kTypeChoices[] = {
    {"malware", QT_TRANSLATE_NOOP("incident", "Malware")},
    {"ransomware", QT_TRANSLATE_NOOP("incident", "Ransomware")},
    {"phishing", QT_TRANSLATE_NOOP("incident", "Phishing or social engineering")},
    {"unauthorised_access", QT_TRANSLATE_NOOP("incident", "Unauthorised access")},
    {"data_disclosure", QT_TRANSLATE_NOOP("incident", "Data disclosure")},
    {"personal_data_breach", QT_TRANSLATE_NOOP("incident", "Personal data breach")},
    {"loss_or_theft", QT_TRANSLATE_NOOP("incident", "Loss or theft of device or media")},
    {"denial_of_service", QT_TRANSLATE_NOOP("incident", "Denial of service")},
    {"service_outage", QT_TRANSLATE_NOOP("incident", "Service outage")},
    {"misuse_by_staff", QT_TRANSLATE_NOOP("incident", "Misuse by staff")},
    {"fraud", QT_TRANSLATE_NOOP("incident", "Fraud")},
    {"supplier_incident", QT_TRANSLATE_NOOP("incident", "Supplier incident")},
    {"physical_event", QT_TRANSLATE_NOOP("incident", "Physical security event")},
    {"policy_violation", QT_TRANSLATE_NOOP("incident", "Policy violation")},
    {"reported_vulnerability",
     QT_TRANSLATE_NOOP("incident", "Vulnerability reported from outside")},
    {"misconfiguration", QT_TRANSLATE_NOOP("incident", "Misconfiguration")},
    {"other", QT_TRANSLATE_NOOP("incident", "Other")},
};

enum class Severity { Critical, High, Medium, Low };
inline constexpr Choice kSeverityChoices[] = {
    {"critical", QT_TRANSLATE_NOOP("incident", "S1 Critical"), Tone::Bad},
    {"high", QT_TRANSLATE_NOOP("incident", "S2 High"), Tone::Bad},
    {"medium", QT_TRANSLATE_NOOP("incident", "S3 Medium"), Tone::Warning},
    {"low", QT_TRANSLATE_NOOP("incident", "S4 Low")},
};

enum class Status {
    Reported,
    Triaged,
    Contained,
    Eradicated,
    Recovered,
    LessonsLearned,
    Closed,
    Rejected
};
inline constexpr Choice kStatusChoices[] = {
    {"reported", QT_TRANSLATE_NOOP("incident", "Reported"), Tone::Bad},
    {"triaged", QT_TRANSLATE_NOOP("incident", "Triaged"), Tone::Warning},
    {"contained", QT_TRANSLATE_NOOP("incident", "Contained"), Tone::Progress},
    {"eradicated", QT_TRANSLATE_NOOP("incident", "Eradicated"), Tone::Progress},
    {"recovered", QT_TRANSLATE_NOOP("incident", "Recovered"), Tone::Progress},
    {"lessons_learned", QT_TRANSLATE_NOOP("incident", "Lessons learned"), Tone::Good},
    {"closed", QT_TRANSLATE_NOOP("incident", "Closed"), Tone::Muted},
    {"rejected", QT_TRANSLATE_NOOP("incident", "Rejected as non-incident"), Tone::Muted},
};

enum class Decision { Open, Incident, Event, FalseAlarm };
inline constexpr Choice kDecisionChoices[] = {
    {"open", QT_TRANSLATE_NOOP("incident", "Open"), Tone::Warning},
    {"incident", QT_TRANSLATE_NOOP("incident", "Incident"), Tone::Bad},
    {"event", QT_TRANSLATE_NOOP("incident", "Event only")},
    {"false_alarm", QT_TRANSLATE_NOOP("incident", "False alarm"), Tone::Muted},
};

enum class Affects { Confidentiality, Integrity, Availability };
inline constexpr Choice kAffectsChoices[] = {
    {"confidentiality", QT_TRANSLATE_NOOP("incident", "Confidentiality")},
    {"integrity", QT_TRANSLATE_NOOP("incident", "Integrity")},
    {"availability", QT_TRANSLATE_NOOP("incident", "Availability")},
};

enum class PrivacyRisk { NotJudged, None, Risk, HighRisk };
inline constexpr Choice kPrivacyRiskChoices[] = {
    {"not_judged", QT_TRANSLATE_NOOP("incident", "Not judged"), Tone::Warning},
    {"none", QT_TRANSLATE_NOOP("incident", "Unlikely"), Tone::Good},
    {"risk", QT_TRANSLATE_NOOP("incident", "Risk"), Tone::Warning},
    {"high_risk", QT_TRANSLATE_NOOP("incident", "High risk"), Tone::Bad},
};

} // namespace ringbinder::incident
