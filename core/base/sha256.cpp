// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

namespace ringbinder {

namespace {

// Looked up once: OpenSSL takes longer to find its implementation than to hash a row.
const EVP_MD* sha256Of()
{
    static const EVP_MD* const found = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    return found;
}

// There is no way on without a hash, and none to get here but no memory or a broken OpenSSL.
void mustHash(int done)
{
    if (done != 1)
        qFatal("OpenSSL does not work out SHA-256.");
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    mustHash(m_context ? EVP_DigestInit_ex2(m_context.get(), sha256Of(), nullptr) : 0);
}

void Sha256::add(QByteArrayView bytes)
{
    mustHash(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())));
}

QByteArray Sha256::result()
{
    constexpr qsizetype size = 32;
    QByteArray hash(size, Qt::Uninitialized);
    mustHash(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(hash.data()),
                                nullptr));
    return hash;
}

} // namespace ringbinder
