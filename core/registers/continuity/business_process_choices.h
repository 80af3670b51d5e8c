// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of business processes.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::business_process {

enum class Kind { Core, Support, Management };
inline constexpr Choice kKindChoices[] = {
    {"core", QT_TRANSLATE_NOOP("business_process", "Core process")},
    {"support", QT_TRANSLATE_NOOP("business_process", "Support process")},
    {"management", QT_TRANSLATE_NOOP("business_process", "Management process")},
};

enum class Status { Draft, Confirmed, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("business_process", "Draft"), Tone::Progress},
    {"confirmed", QT_TRANSLATE_NOOP("business_process", "Confirmed"), Tone::Good},
    {"retired", QT_TRANSLATE_NOOP("business_process", "Retired"), Tone::Muted},
};

} // namespace ringbinder::business_process
