// SPDX-License-Identifier: GPL-3.0-or-later
// Recording where the risk assessment or the Statement of Applicability stands: counts and ratings
// as text, and the fingerprint of the history up to that moment. The history keeps everything else,
// so no copy is made. The act is one change set of kind Freeze, which Ctrl+Z does not take back.
#pragma once

#include "core/schema/record.h"
#include "core/store/changeset.h"

#include <QDateTime>

namespace ringbinder {

class Binder;
class Evaluation;

// `details` is a risk assessment or a version of the Statement of Applicability, new or as it is in
// the register, with what the user says about it (date, by whom, why). Counts, frozen text,
// fingerprint, the method and, where empty, the date are filled in.
// Errors: Invalid (no date, a date to come, recorded already, another register).
[[nodiscard]] Result<ChangeSet> recordState(const Binder& binder, const Evaluation& evaluation,
                                            Record details, const Language& language);
[[nodiscard]] bool isRecorded(const Record& details);

struct RecordedMoment {
    QDateTime at;       // of the change set that recorded it
    QString headBefore; // hash of the change set before
};
// Empty for a record that was never recorded in this file.
[[nodiscard]] Result<std::optional<RecordedMoment>> recordedMoment(const Binder& binder,
                                                                   const Record& record);

} // namespace ringbinder
