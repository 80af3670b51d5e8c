// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/value.h"

#include <QJsonArray>

#include <cmath>

namespace ringbinder {

namespace {
constexpr qint64 kLargestExact = qint64(1) << 53;
}

QJsonValue Value::toJson() const
{
    if (const auto* text = std::get_if<QString>(&m_data))
        return *text;
    if (const auto* number = std::get_if<qint64>(&m_data)) {
        if (*number > kLargestExact || *number < -kLargestExact)
            return QString::number(*number);
        return *number;
    }
    if (const auto* number = std::get_if<double>(&m_data))
        return *number;
    if (const auto* list = std::get_if<QStringList>(&m_data))
        return QJsonArray::fromStringList(*list);
    return QJsonValue::Null;
}

Value Value::fromJson(const QJsonValue& json)
{
    if (json.isString())
        return Value(json.toString());
    if (json.isBool())
        return Value(qint64(json.toBool() ? 1 : 0));
    if (json.isDouble()) {
        const double number = json.toDouble();
        if (std::floor(number) == number && std::abs(number) <= double(kLargestExact))
            return Value(qint64(number));
        return Value(number);
    }
    if (json.isArray()) {
        QStringList list;
        for (const QJsonValue& entry : json.toArray())
            list.append(entry.toString());
        return Value(list);
    }
    return {};
}

} // namespace ringbinder
