// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of documents.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::document {

enum class Type {
    Policy,
    Procedure,
    Standard,
    Plan,
    Statement,
    Record,
    Register,
    Form,
    Template,
    Document
};
inline constexpr Choice kTypeChoices[] = {
    {"policy", QT_TRANSLATE_NOOP("document", "Policy")},
    {"procedure", QT_TRANSLATE_NOOP("document", "Procedure")},
    {"standard", QT_TRANSLATE_NOOP("document", "Standard")},
    {"plan", QT_TRANSLATE_NOOP("document", "Plan")},
    {"statement", QT_TRANSLATE_NOOP("document", "Statement")},
    {"record", QT_TRANSLATE_NOOP("document", "Record")},
    {"register", QT_TRANSLATE_NOOP("document", "Register")},
    {"form", QT_TRANSLATE_NOOP("document", "Form")},
    {"template", QT_TRANSLATE_NOOP("document", "Template")},
    {"document", QT_TRANSLATE_NOOP("document", "Other document")},
};

enum class Status { Draft, InReview, Approved, Published, DueForReview, Superseded, Withdrawn };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("document", "Draft"), Tone::Warning},
    {"in_review", QT_TRANSLATE_NOOP("document", "In review"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("document", "Approved"), Tone::Good},
    {"published", QT_TRANSLATE_NOOP("document", "Published"), Tone::Good},
    {"due_for_review", QT_TRANSLATE_NOOP("document", "Due for review"), Tone::Warning},
    {"superseded", QT_TRANSLATE_NOOP("document", "Superseded"), Tone::Muted},
    {"withdrawn", QT_TRANSLATE_NOOP("document", "Withdrawn"), Tone::Muted},
};

enum class Method { Signature, Electronic, Minutes };
inline constexpr Choice kMethodChoices[] = {
    {"signature", QT_TRANSLATE_NOOP("document", "Signature on paper")},
    {"electronic", QT_TRANSLATE_NOOP("document", "Electronic approval")},
    {"minutes", QT_TRANSLATE_NOOP("document", "Minutes of a meeting")},
};

enum class Classification { Public, Internal, Confidential, StrictlyConfidential };
inline constexpr Choice kClassificationChoices[] = {
    {"public", QT_TRANSLATE_NOOP("document", "Public")},
    {"internal", QT_TRANSLATE_NOOP("document", "Internal")},
    {"confidential", QT_TRANSLATE_NOOP("document", "Confidential"), Tone::Warning},
    {"strictly_confidential", QT_TRANSLATE_NOOP("document", "Strictly confidential"), Tone::Bad},
};

enum class Requirement { Mandatory, IfControlApplies, Recommended, Own };
inline constexpr Choice kRequirementChoices[] = {
    {"mandatory", QT_TRANSLATE_NOOP("document", "Mandatory"), Tone::Warning},
    {"if_control_applies", QT_TRANSLATE_NOOP("document", "If the control applies")},
    {"recommended", QT_TRANSLATE_NOOP("document", "Recommended")},
    {"own", QT_TRANSLATE_NOOP("document", "Own decision"), Tone::Muted},
};

} // namespace ringbinder::document
