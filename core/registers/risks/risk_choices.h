// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of risks. The standard's four treatment options keep its names as tokens.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::risk {

enum class Category { Organisation, People, Physical, Technology, Legal, Supplier };
inline constexpr Choice kCategoryChoices[] = {
    {"organisation", QT_TRANSLATE_NOOP("risk", "Organisation")},
    {"people", QT_TRANSLATE_NOOP("risk", "People")},
    {"physical", QT_TRANSLATE_NOOP("risk", "Physical")},
    {"technology", QT_TRANSLATE_NOOP("risk", "Technology")},
    {"legal", QT_TRANSLATE_NOOP("risk", "Legal")},
    {"supplier", QT_TRANSLATE_NOOP("risk", "Supplier")},
};

inline constexpr Choice kCiaChoices[] = {
    {"confidentiality", QT_TRANSLATE_NOOP("risk", "Confidentiality")},
    {"integrity", QT_TRANSLATE_NOOP("risk", "Integrity")},
    {"availability", QT_TRANSLATE_NOOP("risk", "Availability")},
};

enum class Source {
    Interview,
    Workshop,
    Incident,
    Scan,
    Audit,
    Intelligence,
    Catalogue,
    Change,
    Procedure,
    Import
};
inline constexpr Choice kSourceChoices[] = {
    {"interview", QT_TRANSLATE_NOOP("risk", "Interview")},
    {"workshop", QT_TRANSLATE_NOOP("risk", "Workshop")},
    {"incident", QT_TRANSLATE_NOOP("risk", "Incident")},
    {"scan", QT_TRANSLATE_NOOP("risk", "Scan")},
    {"audit", QT_TRANSLATE_NOOP("risk", "Audit")},
    {"intelligence", QT_TRANSLATE_NOOP("risk", "Threat intelligence")},
    {"catalogue", QT_TRANSLATE_NOOP("risk", "Catalogue")},
    {"change", QT_TRANSLATE_NOOP("risk", "Change")},
    {"procedure", QT_TRANSLATE_NOOP("risk", "Procedure")},
    {"import", QT_TRANSLATE_NOOP("risk", "Import")},
};

enum class Priority { Low, Medium, High, Urgent };
inline constexpr Choice kPriorityChoices[] = {
    {"low", QT_TRANSLATE_NOOP("risk", "Low"), Tone::Muted},
    {"medium", QT_TRANSLATE_NOOP("risk", "Medium")},
    {"high", QT_TRANSLATE_NOOP("risk", "High"), Tone::Warning},
    {"urgent", QT_TRANSLATE_NOOP("risk", "Urgent"), Tone::Bad},
};

enum class Decision { Undecided, Acceptable, Treat };
inline constexpr Choice kDecisionChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("risk", "Undecided"), Tone::Warning},
    {"acceptable", QT_TRANSLATE_NOOP("risk", "Acceptable"), Tone::Good},
    {"treat", QT_TRANSLATE_NOOP("risk", "Treat"), Tone::Progress},
};

enum class Treatment { Modify, Retain, Avoid, Share };
inline constexpr Choice kTreatmentChoices[] = {
    {"modify", QT_TRANSLATE_NOOP("risk", "Modify (reduce)")},
    {"retain", QT_TRANSLATE_NOOP("risk", "Retain (accept)")},
    {"avoid", QT_TRANSLATE_NOOP("risk", "Avoid")},
    {"share", QT_TRANSLATE_NOOP("risk", "Share (transfer)")},
};

enum class Status { Open, InTreatment, Accepted, Closed };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("risk", "Open"), Tone::Warning},
    {"in_treatment", QT_TRANSLATE_NOOP("risk", "In treatment"), Tone::Progress},
    {"accepted", QT_TRANSLATE_NOOP("risk", "Accepted"), Tone::Good},
    {"closed", QT_TRANSLATE_NOOP("risk", "Closed"), Tone::Muted},
};

enum class Pillar { People, Processes, Technology, Partners };
inline constexpr Choice kPillarChoices[] = {
    {"people", QT_TRANSLATE_NOOP("risk", "People")},
    {"processes", QT_TRANSLATE_NOOP("risk", "Processes")},
    {"technology", QT_TRANSLATE_NOOP("risk", "Technology")},
    {"partners", QT_TRANSLATE_NOOP("risk", "Partners")},
};

} // namespace ringbinder::risk
