// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of changes.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::change_record {

enum class Kind {
    Isms,
    Organisation,
    Technology,
    NewTechnology,
    Supplier,
    Process,
    Site,
    Emergency
};
inline constexpr Choice kKindChoices[] = {
    {"isms", QT_TRANSLATE_NOOP("change_record", "Change to the ISMS")},
    {"organisation", QT_TRANSLATE_NOOP("change_record", "Organisation")},
    {"technology", QT_TRANSLATE_NOOP("change_record", "System or network")},
    {"new_technology", QT_TRANSLATE_NOOP("change_record", "New technology or cloud")},
    {"supplier", QT_TRANSLATE_NOOP("change_record", "Supplier")},
    {"process", QT_TRANSLATE_NOOP("change_record", "Process")},
    {"site", QT_TRANSLATE_NOOP("change_record", "Site")},
    {"emergency", QT_TRANSLATE_NOOP("change_record", "Emergency change")},
};

enum class Priority { Low, Medium, High, Urgent };
inline constexpr Choice kPriorityChoices[] = {
    {"low", QT_TRANSLATE_NOOP("change_record", "Low"), Tone::Muted},
    {"medium", QT_TRANSLATE_NOOP("change_record", "Medium")},
    {"high", QT_TRANSLATE_NOOP("change_record", "High"), Tone::Warning},
    {"urgent", QT_TRANSLATE_NOOP("change_record", "Urgent"), Tone::Bad},
};

enum class Status { Requested, Approved, InProgress, Done, Reviewed, RolledBack, Rejected };
inline constexpr Choice kStatusChoices[] = {
    {"requested", QT_TRANSLATE_NOOP("change_record", "Requested"), Tone::Warning},
    {"approved", QT_TRANSLATE_NOOP("change_record", "Approved"), Tone::Progress},
    {"in_progress", QT_TRANSLATE_NOOP("change_record", "In progress"), Tone::Progress},
    {"done", QT_TRANSLATE_NOOP("change_record", "Done"), Tone::Good},
    {"reviewed", QT_TRANSLATE_NOOP("change_record", "Reviewed"), Tone::Good},
    {"rolled_back", QT_TRANSLATE_NOOP("change_record", "Rolled back"), Tone::Bad},
    {"rejected", QT_TRANSLATE_NOOP("change_record", "Rejected"), Tone::Muted},
};

enum class Effect { NotChecked, None, Yes };
inline constexpr Choice kEffectChoices[] = {
    {"not_checked", QT_TRANSLATE_NOOP("change_record", "Not checked"), Tone::Warning},
    {"none", QT_TRANSLATE_NOOP("change_record", "None"), Tone::Muted},
    {"yes", QT_TRANSLATE_NOOP("change_record", "Yes"), Tone::Progress},
};

} // namespace ringbinder::change_record
