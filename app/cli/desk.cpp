// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk.h"

namespace ringbinder::cli {

Result<Desk> openDesk(Result<std::unique_ptr<Binder>> opened, const Language& language)
{
    if (!opened)
        return ringbinder::fail(opened.error());
    Desk desk{std::move(*opened), nullptr};
    auto evaluation = Evaluation::of(*desk.binder, language);
    if (!evaluation)
        return ringbinder::fail(evaluation.error());
    desk.evaluation = std::move(*evaluation);
    return desk;
}

Result<Desk> openForWriting(const Invocation& invocation)
{
    return openDesk(openBinder(invocation, Binder::Access::ReadWrite),
                    invocation.console.language());
}

} // namespace ringbinder::cli
