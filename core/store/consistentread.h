// SPDX-License-Identifier: GPL-3.0-or-later
// Everything read from a binder while this lives shows one moment, whatever other connections write
// meanwhile. For composing packs and running rules; short, since it holds the file's log open. It
// must not live across a write of the same binder. Within another one it shows the same moment.
#pragma once

#include "core/base/result.h"

#include <memory>

namespace ringbinder {

class Binder;
class Transaction;

class ConsistentRead final {
public:
    [[nodiscard]] static Result<ConsistentRead> begin(const Binder& binder);
    ~ConsistentRead();
    ConsistentRead(ConsistentRead&&) noexcept;
    ConsistentRead& operator=(ConsistentRead&&) = delete;

private:
    explicit ConsistentRead(std::unique_ptr<Transaction> transaction);
    std::unique_ptr<Transaction> m_transaction;
};

} // namespace ringbinder
