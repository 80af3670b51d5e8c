// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of nonconformities.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::nonconformity {

enum class Source {
    InternalAudit,
    ExternalAudit,
    Incident,
    Measurement,
    ManagementReview,
    TechnicalCheck,
    Complaint,
    Supplier,
    StaffReport
};
inline constexpr Choice kSourceChoices[] = {
    {"internal_audit", QT_TRANSLATE_NOOP("nonconformity", "Internal audit")},
    {"external_audit", QT_TRANSLATE_NOOP("nonconformity", "External audit")},
    {"incident", QT_TRANSLATE_NOOP("nonconformity", "Incident")},
    {"measurement", QT_TRANSLATE_NOOP("nonconformity", "Measurement")},
    {"management_review", QT_TRANSLATE_NOOP("nonconformity", "Management review")},
    {"technical_check", QT_TRANSLATE_NOOP("nonconformity", "Technical check")},
    {"complaint", QT_TRANSLATE_NOOP("nonconformity", "Complaint")},
    {"supplier", QT_TRANSLATE_NOOP("nonconformity", "Supplier")},
    {"staff_report", QT_TRANSLATE_NOOP("nonconformity", "Staff report")},
};

enum class Grade { Major, Minor, Observation };
inline constexpr Choice kGradeChoices[] = {
    {"major", QT_TRANSLATE_NOOP("nonconformity", "Major"), Tone::Bad},
    {"minor", QT_TRANSLATE_NOOP("nonconformity", "Minor"), Tone::Warning},
    {"observation", QT_TRANSLATE_NOOP("nonconformity", "Observation")},
};

enum class CauseMethod { FiveWhys, CauseDiagram, Other };
inline constexpr Choice kCauseMethodChoices[] = {
    {"five_whys", QT_TRANSLATE_NOOP("nonconformity", "Five whys")},
    {"cause_diagram", QT_TRANSLATE_NOOP("nonconformity", "Cause diagram")},
    {"other", QT_TRANSLATE_NOOP("nonconformity", "Other")},
};

enum class CauseCategory {
    ProcedureMissing,
    ProcedureNotFollowed,
    CompetenceOrAwareness,
    ResourcesOrTime,
    ToolOrTechnology,
    DesignOfControl,
    Supplier,
    Communication,
    ResponsibilityUnclear,
    OutsideEvent
};
inline constexpr Choice kCauseCategoryChoices[] = {
    {"procedure_missing", QT_TRANSLATE_NOOP("nonconformity", "Procedure missing")},
    {"procedure_not_followed", QT_TRANSLATE_NOOP("nonconformity", "Procedure not followed")},
    {"competence_or_awareness", QT_TRANSLATE_NOOP("nonconformity", "Competence or awareness")},
    {"resources_or_time", QT_TRANSLATE_NOOP("nonconformity", "Resources or time")},
    {"tool_or_technology", QT_TRANSLATE_NOOP("nonconformity", "Tool or technology")},
    {"design_of_control", QT_TRANSLATE_NOOP("nonconformity", "Design of control")},
    {"supplier", QT_TRANSLATE_NOOP("nonconformity", "Supplier")},
    {"communication", QT_TRANSLATE_NOOP("nonconformity", "Communication")},
    {"responsibility_unclear", QT_TRANSLATE_NOOP("nonconformity", "Responsibility unclear")},
    {"outside_event", QT_TRANSLATE_NOOP("nonconformity", "Outside event")},
};

enum class EffectivenessResult { Open, Effective, NotEffective };
inline constexpr Choice kEffectivenessResultChoices[] = {
    {"open", QT_TRANSLATE_NOOP("nonconformity", "Open"), Tone::Warning},
    {"effective", QT_TRANSLATE_NOOP("nonconformity", "Effective"), Tone::Good},
    {"not_effective", QT_TRANSLATE_NOOP("nonconformity", "Not effective"), Tone::Bad},
};

enum class Status { Open, CauseFound, InAction, Done, Checked, Closed, Reopened };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("nonconformity", "Open"), Tone::Bad},
    {"cause_found", QT_TRANSLATE_NOOP("nonconformity", "Cause found"), Tone::Warning},
    {"in_action", QT_TRANSLATE_NOOP("nonconformity", "In action"), Tone::Progress},
    {"done", QT_TRANSLATE_NOOP("nonconformity", "Done"), Tone::Progress},
    {"checked", QT_TRANSLATE_NOOP("nonconformity", "Checked"), Tone::Good},
    {"closed", QT_TRANSLATE_NOOP("nonconformity", "Closed"), Tone::Muted},
    {"reopened", QT_TRANSLATE_NOOP("nonconformity", "Reopened"), Tone::Bad},
};

} // namespace ringbinder::nonconformity
