// SPDX-License-Identifier: GPL-3.0-or-later
// How one line of an audit checklist is worded: from a question to a clause, from a control, bare.
// They are not numbered yet and in no change set. Used by the checklist of an audit and by the
// starter pack with a first one.
#pragma once

#include "core/base/language.h"
#include "core/schema/record.h"

namespace ringbinder {

struct Clause;

// An open line of the audit about a clause or a control.
[[nodiscard]] Record bareLine(const Uid& audited, const QString& question, const QString& number);
// With what the clause demands and examples of what to look at.
[[nodiscard]] Record clauseLine(const Uid& audited, const Clause& clause, const QString& question,
                                const Language& language);
// With how the control is done, else what it is about.
[[nodiscard]] Record controlLine(const Uid& audited, const Record& control,
                                 const Language& language);
[[nodiscard]] QString controlQuestion(const Record& control, const Language& language);

} // namespace ringbinder
