// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value, or the Error that says why there is none. Used wherever something can fail.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace ringbinder {

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, Message message,
                                                QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

} // namespace ringbinder
