// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/recordedonce.h"

#include "core/registers/measures/measure_reading.h"

#include <algorithm>

namespace ringbinder {

namespace {

// Single values, not lists.
constexpr const FieldDef* kRecordedOnce[] = {
    &measure_reading::measure, &measure_reading::periodStart, &measure_reading::periodEnd,
    &measure_reading::value,   &measure_reading::target,      &measure_reading::replaces};

} // namespace

bool isRecordedOnce(const FieldDef& field)
{
    return std::find(std::begin(kRecordedOnce), std::end(kRecordedOnce), &field) !=
           std::end(kRecordedOnce);
}

} // namespace ringbinder
