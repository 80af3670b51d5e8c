// SPDX-License-Identifier: GPL-3.0-or-later
// Values that stay as they were first recorded: undo takes one back, nothing else changes it, and
// its record is not removed. A correction is a new record that names the old one. The registers say
// which fields these are (core/registers/recordedonce.cpp); the store keeps to it, forms and tables
// lock them.
#pragma once

#include "core/schema/field.h"

namespace ringbinder {

[[nodiscard]] bool isRecordedOnce(const FieldDef& field);

} // namespace ringbinder
