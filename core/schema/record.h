// SPDX-License-Identifier: GPL-3.0-or-later
// One record in memory: a value type holding what its register declares. Reading and writing go
// through typed handles (record.get(risk::title)) or, in generic code, through the FieldDef.
// It knows no file; only Session::apply() stores anything.
#pragma once

#include "core/schema/register.h"

#include <QMap>

#include <array>
#include <optional>
#include <vector>

namespace ringbinder {

class Record final {
public:
    // A register may declare so many fields.
    static constexpr size_t kMostFields = 128;

    // A new record with a fresh uid and no code; the session gives the code when it is added.
    explicit Record(const RegisterDef& def);
    Record(const RegisterDef& def, Uid uid);

    [[nodiscard]] const RegisterDef& def() const { return *m_def; }
    [[nodiscard]] const Uid& uid() const { return m_uid; }
    [[nodiscard]] const QString& code() const { return m_code; }
    void setCode(const QString& code) { m_code = code; }
    // The code it had before a merge renumbered it; searchable and printed.
    [[nodiscard]] const QString& formerCode() const { return m_formerCode; }
    void setFormerCode(const QString& code) { m_formerCode = code; }

    // Any field of the register, or an extra field (key x_…). Null when nothing is recorded.
    [[nodiscard]] Value value(const FieldDef& field) const;
    void setValue(const FieldDef& field, Value value);
    // The field at this position of RegisterDef::fields, without a copy.
    [[nodiscard]] const Value& valueAt(size_t column) const;
    void setValueAt(size_t column, Value value);
    [[nodiscard]] const QMap<QString, Value>& extras() const { return m_extras; }
    void setExtras(QMap<QString, Value> extras) { m_extras = std::move(extras); }

    template <class T>
    [[nodiscard]] std::optional<T> get(const Field<T>& field) const
    {
        return decode<T>(field, value(field));
    }
    template <class T>
    void set(const Field<T>& field, const std::optional<T>& typed)
    {
        setValue(field, typed ? encode<T>(field, *typed) : Value());
    }
    template <class T>
    void set(const Field<T>& field, const T& typed)
    {
        setValue(field, encode<T>(field, typed));
    }
    // Text fields read as "" when empty.
    [[nodiscard]] QString text(const Field<QString>& field) const { return value(field).text(); }

    // The name people know it by, without the code.
    [[nodiscard]] QString title() const;

    friend bool operator==(const Record& a, const Record& b)
    {
        return a.m_def == b.m_def && a.m_uid == b.m_uid && a.m_code == b.m_code &&
               a.m_formerCode == b.m_formerCode && a.m_isSet == b.m_isSet &&
               a.m_values == b.m_values && a.m_extras == b.m_extras;
    }

private:
    template <class T>
    static std::optional<T> decode(const FieldDef& field, const Value& value);
    template <class T>
    static Value encode(const FieldDef& field, const T& typed);

    [[nodiscard]] bool isSet(size_t column) const
    {
        return (m_isSet[column / 64] >> (column % 64) & 1U) != 0;
    }
    // Place in m_values of a field that is set, or where it would go.
    [[nodiscard]] size_t placeOf(size_t column) const;

    const RegisterDef* m_def;
    Uid m_uid;
    QString m_code;
    QString m_formerCode;
    // Most fields of most records are empty: only the others take room, in the order of the fields.
    std::array<quint64, kMostFields / 64> m_isSet{};
    std::vector<Value> m_values;
    QMap<QString, Value> m_extras;
};

[[nodiscard]] QString instantToText(const QDateTime& instant);
[[nodiscard]] QDateTime instantFromText(const QString& text);

} // namespace ringbinder

#include "core/schema/record_codec.h"
