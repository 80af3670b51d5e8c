// SPDX-License-Identifier: GPL-3.0-or-later
// The field that every register has beside its own. Its translation context is "common".
#pragma once

#include "core/schema/field.h"

namespace ringbinder::common {

inline constexpr Field<QString> reference{
    {.key = "reference",
     .context = "common",
     .label = QT_TRANSLATE_NOOP("common", "Reference"),
     .help = QT_TRANSLATE_NOOP("common", "Your own number for this record, for example \"Risk no. "
                                         "17\"; a later import finds the record by it."),
     .maxLength = 200,
     .width = 12}};

} // namespace ringbinder::common
