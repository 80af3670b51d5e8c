// SPDX-License-Identifier: GPL-3.0-or-later
// What commands that write have in common: the change set that goes into the file, and what is said
// about it afterwards.
#pragma once

#include "app/cli/command.h"

namespace ringbinder::cli {

[[nodiscard]] Message cliMessage(const char* source);
// Codes of what the change set added, in its order.
struct Written {
    qint64 setId = 0;
    QStringList codes;
};
[[nodiscard]] Result<Written> writeSet(Binder& binder, Result<ChangeSet> set);
[[nodiscard]] int sayWritten(Console& console, const Result<Written>& written);

} // namespace ringbinder::cli
