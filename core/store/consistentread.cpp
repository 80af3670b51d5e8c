// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consistentread.h"

#include "core/store/binder.h"
#include "core/store/connection.h"

namespace ringbinder {

Result<ConsistentRead> ConsistentRead::begin(const Binder& binder)
{
    auto transaction = Transaction::beginRead(binder.connection());
    if (!transaction)
        return fail(transaction.error());
    return ConsistentRead(std::make_unique<Transaction>(std::move(*transaction)));
}

ConsistentRead::ConsistentRead(std::unique_ptr<Transaction> transaction)
    : m_transaction(std::move(transaction))
{
}

ConsistentRead::~ConsistentRead() = default;
ConsistentRead::ConsistentRead(ConsistentRead&&) noexcept = default;

} // namespace ringbinder
