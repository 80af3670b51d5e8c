// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 by OpenSSL, which uses the processor's own instructions for it: Qt 6.4 takes ten times as
// long, and every row written or checked is hashed. Never gives a hash that was not worked out.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace ringbinder {

class Sha256 final {
public:
    Sha256();
    void add(QByteArrayView bytes);
    // 32 bytes, once: nothing can be added afterwards.
    [[nodiscard]] QByteArray result();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace ringbinder
