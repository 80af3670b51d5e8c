// SPDX-License-Identifier: GPL-3.0-or-later
// One stored value in its canonical form: what stands in the file, in the history and in JSON.
// Text, choice token, ISO date, instant, uid and hash are text; integer, money (minor units),
// rating and yes/no (0, 1) are integers; multi-choice tokens and references (uids) are lists. An
// empty text or list is null: there is one way to say "nothing recorded".
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <compare>
#include <variant>

namespace ringbinder {

class Value final {
public:
    Value() = default;
    explicit Value(QString text)
    {
        if (!text.isEmpty())
            m_data = std::move(text);
    }
    explicit Value(qint64 number)
        : m_data(number)
    {
    }
    explicit Value(int number)
        : m_data(qint64(number))
    {
    }
    explicit Value(bool) = delete;
    explicit Value(const char*) = delete;
    explicit Value(double number)
        : m_data(number)
    {
    }
    explicit Value(QStringList list)
    {
        if (!list.isEmpty())
            m_data = std::move(list);
    }

    [[nodiscard]] bool isNull() const { return m_data.index() == 0; }
    // Each returns the empty value of its type where the Value holds something else.
    [[nodiscard]] QString text() const
    {
        const auto* held = std::get_if<QString>(&m_data);
        return held ? *held : QString();
    }
    [[nodiscard]] qint64 integer() const
    {
        const auto* held = std::get_if<qint64>(&m_data);
        return held ? *held : 0;
    }
    [[nodiscard]] double real() const
    {
        if (const auto* held = std::get_if<double>(&m_data))
            return *held;
        return double(integer());
    }
    [[nodiscard]] QStringList list() const
    {
        const auto* held = std::get_if<QStringList>(&m_data);
        return held ? *held : QStringList();
    }

    [[nodiscard]] bool isText() const { return std::holds_alternative<QString>(m_data); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<qint64>(m_data); }
    [[nodiscard]] bool isReal() const { return std::holds_alternative<double>(m_data); }
    [[nodiscard]] bool isList() const { return std::holds_alternative<QStringList>(m_data); }

    // Integers beyond 2^53 become text, so that JSON readers keep them exact.
    [[nodiscard]] QJsonValue toJson() const;
    [[nodiscard]] static Value fromJson(const QJsonValue& json);

    friend bool operator==(const Value&, const Value&) = default;

    // For writers that must not copy; null where the Value holds something else.
    [[nodiscard]] const QString* textPointer() const { return std::get_if<QString>(&m_data); }
    [[nodiscard]] const QStringList* listPointer() const
    {
        return std::get_if<QStringList>(&m_data);
    }

private:
    std::variant<std::monostate, qint64, double, QString, QStringList> m_data;
};

} // namespace ringbinder
