// SPDX-License-Identifier: GPL-3.0-or-later
// The translation between a stored Value and the C++ type of a field handle; part of record.h.
#pragma once

#include "core/schema/record.h"

namespace ringbinder {

template <class T>
std::optional<T> Record::decode([[maybe_unused]] const FieldDef& field, const Value& value)
{
    if (value.isNull())
        return std::nullopt;
    if constexpr (std::is_same_v<T, QString>) {
        return value.text();
    } else if constexpr (std::is_same_v<T, qint64>) {
        return value.integer();
    } else if constexpr (std::is_same_v<T, double>) {
        return value.real();
    } else if constexpr (std::is_same_v<T, bool>) {
        return value.integer() != 0;
    } else if constexpr (std::is_same_v<T, Rating>) {
        return Rating{int(value.integer())};
    } else if constexpr (std::is_same_v<T, Money>) {
        return Money{value.integer()};
    } else if constexpr (std::is_same_v<T, QDate>) {
        const QDate day = QDate::fromString(value.text(), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        const QDateTime instant = instantFromText(value.text());
        return instant.isValid() ? std::optional(instant) : std::nullopt;
    } else if constexpr (std::is_same_v<T, Uid>) {
        return Uid::fromString(value.text());
    } else if constexpr (std::is_same_v<T, QList<Uid>>) {
        QList<Uid> uids;
        for (const QString& text : value.list()) {
            if (const auto uid = Uid::fromString(text))
                uids.append(*uid);
        }
        return uids;
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return value.list();
    } else if constexpr (std::is_same_v<T, AttachmentId>) {
        return AttachmentId{value.text()};
    } else {
        const int index = field.choiceIndex(value.text());
        return index < 0 ? std::nullopt : std::optional(static_cast<T>(index));
    }
}

template <class T>
Value Record::encode([[maybe_unused]] const FieldDef& field, const T& typed)
{
    if constexpr (std::is_same_v<T, QString>) {
        return Value(typed);
    } else if constexpr (std::is_same_v<T, qint64>) {
        return Value(typed);
    } else if constexpr (std::is_same_v<T, double>) {
        return Value(typed);
    } else if constexpr (std::is_same_v<T, bool>) {
        return Value(qint64(typed ? 1 : 0));
    } else if constexpr (std::is_same_v<T, Rating>) {
        return Value(qint64(typed.value));
    } else if constexpr (std::is_same_v<T, Money>) {
        return Value(typed.minor);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return Value(typed.toString(Qt::ISODate));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return Value(instantToText(typed));
    } else if constexpr (std::is_same_v<T, Uid>) {
        return Value(typed.toString());
    } else if constexpr (std::is_same_v<T, QList<Uid>>) {
        QStringList list;
        for (const Uid& uid : typed)
            list.append(uid.toString());
        return Value(list);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return Value(typed);
    } else if constexpr (std::is_same_v<T, AttachmentId>) {
        return Value(typed.sha256);
    } else {
        const size_t index = static_cast<size_t>(typed);
        Q_ASSERT(index < field.choices.size());
        return Value(QString::fromLatin1(field.choices[index].token));
    }
}

} // namespace ringbinder
