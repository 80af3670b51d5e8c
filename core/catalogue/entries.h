// SPDX-License-Identifier: GPL-3.0-or-later
// What the shipped catalogues hold, entry by entry. Choices are the tokens of the registers.
// Plain values: catalogue.h loads them, seed.h turns them into records.
#pragma once

#include "core/catalogue/localtext.h"

namespace ringbinder {

// A control of Annex A of ISO/IEC 27001:2022.
struct AnnexControl {
    QString id; // "A.8.13"
    QString theme;
    LocalText title;
    LocalText summary;
    LocalList evidence; // examples of proof
    QStringList from2013;
    QStringList controlTypes;
    QStringList securityProperties;
    QStringList cybersecurityConcepts;
    QStringList operationalCapabilities;
    QStringList securityDomains;
    bool isNew = false;
};

// A control of Annex A of the withdrawn edition of 2013.
struct FormerControl {
    QString id; // "A.12.3.1"
    LocalText title;
    QString objectiveId;
    QString domainId;
    QStringList mapsTo; // controls of 2022
};

// A clause of ISO/IEC 27001:2022, 4 to 10.
struct Clause {
    QString id;
    QString parent;
    LocalText title;
    LocalText summary;
    LocalList auditQuestions;
    LocalList evidence;
    QString pdca;
    QString documentedInformation; // "yes", "conditional", "no"
    bool isAssessable = false;
};

struct AssetGroup {
    QString id; // "HW"
    LocalText name;
};

struct AssetType {
    QString id;    // "AT-07"
    QString token; // the choice of asset::type, "server"
    QString kind;  // "primary", "supporting"
    QString group; // AssetGroup::id
    LocalText name;
    LocalText description;
    LocalList examples;
};

struct ShippedThreat {
    QString id; // "T01"
    LocalText name;
    LocalText group;
    LocalText description;
    QStringList origin;
    QStringList affects;
    QStringList assetGroups;
};

struct ShippedVulnerability {
    QString id; // "V001"
    LocalText name;
    QString assetGroup;
    QStringList suggestedControls;
};

struct ThreatVulnerabilityPair {
    QString threat;
    QString vulnerability;
    QStringList typicalControls;
};

// A typical risk; the ratings are examples on the default scales of 1 to 5.
struct RiskScenario {
    QString id; // "S01"
    LocalText scenario;
    QString assetType; // AssetType::id
    QString threat;
    QStringList vulnerabilities;
    QStringList affects;
    QStringList suggestedControls;
    int inherentLikelihood = 0;
    int inherentImpact = 0;
};

// What comes back in every ISMS.
struct RecurringActivity {
    QString id; // "CAL01"
    LocalText activity;
    int everyMonths = 0;
    QString reference; // clause or control: "9.3", "A.5.18"
    QString ownerRole; // of the catalogue of roles: "R01"
};

} // namespace ringbinder
