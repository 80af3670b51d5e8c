// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of audits.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::audit {

enum class Kind {
    Internal,
    Stage1,
    Stage2,
    Surveillance,
    Recertification,
    Special,
    Supplier,
    Customer
};
inline constexpr Choice kKindChoices[] = {
    {"internal", QT_TRANSLATE_NOOP("audit", "Internal audit")},
    {"stage_1", QT_TRANSLATE_NOOP("audit", "Certification, stage 1")},
    {"stage_2", QT_TRANSLATE_NOOP("audit", "Certification, stage 2")},
    {"surveillance", QT_TRANSLATE_NOOP("audit", "Surveillance")},
    {"recertification", QT_TRANSLATE_NOOP("audit", "Recertification")},
    {"special", QT_TRANSLATE_NOOP("audit", "Special audit")},
    {"supplier", QT_TRANSLATE_NOOP("audit", "Supplier audit")},
    {"customer", QT_TRANSLATE_NOOP("audit", "Audit by a customer")},
};

enum class Method { OnSite, Remote, Mixed };
inline constexpr Choice kMethodChoices[] = {
    {"on_site", QT_TRANSLATE_NOOP("audit", "On site")},
    {"remote", QT_TRANSLATE_NOOP("audit", "Remote")},
    {"mixed", QT_TRANSLATE_NOOP("audit", "Mixed")},
};

enum class Status { Planned, Announced, InProgress, Completed, Reported, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("audit", "Planned")},
    {"announced", QT_TRANSLATE_NOOP("audit", "Announced"), Tone::Progress},
    {"in_progress", QT_TRANSLATE_NOOP("audit", "In progress"), Tone::Progress},
    {"completed", QT_TRANSLATE_NOOP("audit", "Carried out"), Tone::Good},
    {"reported", QT_TRANSLATE_NOOP("audit", "Report distributed"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("audit", "Cancelled"), Tone::Muted},
};

enum class Conclusion { Open, Yes, Mostly, No };
inline constexpr Choice kConclusionChoices[] = {
    {"open", QT_TRANSLATE_NOOP("audit", "Open"), Tone::Warning},
    {"yes", QT_TRANSLATE_NOOP("audit", "Yes"), Tone::Good},
    {"mostly", QT_TRANSLATE_NOOP("audit", "Mostly"), Tone::Warning},
    {"no", QT_TRANSLATE_NOOP("audit", "No"), Tone::Bad},
};

} // namespace ringbinder::audit
