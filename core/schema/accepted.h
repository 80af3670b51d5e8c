// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence that refuses a value: names the field, the value, and what would be accepted.
// One place, so that forms, paste, import and command line say the same. Used by parse and
// validate.
#pragma once

#include "core/base/message.h"
#include "core/schema/field.h"

namespace ringbinder {

class RatingScales;

[[nodiscard]] Message notAcceptedMessage(const FieldDef& field, const QString& shown,
                                         const RatingScales* scales);

} // namespace ringbinder
