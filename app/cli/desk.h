// SPDX-License-Identifier: GPL-3.0-or-later
// A binder open for one command, with what its computed fields and scales depend on.
#pragma once

#include "app/cli/command.h"
#include "core/risk/evaluation.h"

#include <memory>

namespace ringbinder::cli {

struct Desk {
    std::unique_ptr<Binder> binder;
    std::unique_ptr<Evaluation> evaluation;
};

[[nodiscard]] Result<Desk> openDesk(Result<std::unique_ptr<Binder>> opened,
                                    const Language& language);
[[nodiscard]] Result<Desk> openForWriting(const Invocation& invocation);

} // namespace ringbinder::cli
