// SPDX-License-Identifier: GPL-3.0-or-later
// The identity of a record across files: history, import and merge know records by it.
// There is no null Uid; use std::optional<Uid>.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace ringbinder {

class Uid final {
public:
    [[nodiscard]] static Uid generate();
    // Accepts exactly the stored form: 36 characters, lower case, no braces.
    [[nodiscard]] static std::optional<Uid> fromString(QStringView text);

    [[nodiscard]] const QString& toString() const { return m_text; }

    friend bool operator==(const Uid&, const Uid&) = default;
    friend bool operator<(const Uid& a, const Uid& b) { return a.m_text < b.m_text; }

private:
    explicit Uid(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

inline size_t qHash(const Uid& uid, size_t seed = 0) noexcept
{
    return qHash(uid.toString(), seed);
}

} // namespace ringbinder
