// SPDX-License-Identifier: GPL-3.0-or-later
// The identity of a record across files: history, import and merge know records by it.
// There is no null Uid; use std::optional<Uid>.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <optional>

namespace ringbinder {

// Sixteen bytes, because a file of a hundred thousand records holds it many times over.
class Uid final {
public:
    static constexpr qsizetype kLength = 36;
    using Characters = std::array<char, kLength>;

    [[nodiscard]] static Uid generate();
    // Both accept exactly the stored form: 36 characters, lower case, no braces.
    [[nodiscard]] static std::optional<Uid> fromString(QStringView text);
    [[nodiscard]] static std::optional<Uid> fromUtf8(QByteArrayView text);

    [[nodiscard]] QString toString() const;
    // The same without a string of its own, for what is written by the thousand.
    [[nodiscard]] Characters characters() const;

    friend bool operator==(const Uid&, const Uid&) = default;
    // In the order of the texts.
    friend bool operator<(const Uid& a, const Uid& b)
    {
        return a.m_high != b.m_high ? a.m_high < b.m_high : a.m_low < b.m_low;
    }
    // Uids are random: their own bits are a good hash.
    friend size_t qHash(const Uid& uid, size_t seed = 0) noexcept
    {
        return size_t(uid.m_high ^ uid.m_low) ^ seed;
    }

private:
    Uid(quint64 high, quint64 low)
        : m_high(high)
        , m_low(low)
    {
    }
    template <typename Character>
    static std::optional<Uid> parsed(const Character* text);

    quint64 m_high;
    quint64 m_low;
};

} // namespace ringbinder

Q_DECLARE_TYPEINFO(ringbinder::Uid, Q_PRIMITIVE_TYPE);
