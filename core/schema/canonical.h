// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical JSON of a record: what history rows, digests, export and merge agree on.
// Keys sorted, no blanks, nulls left out; version 1 of the form is written into the file.
// Numbers are exact: whole numbers as digits, others in the shortest form that reads back, always
// with a point or an exponent. It must never depend on locale, Qt's JSON writer or field order.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"

#include <QByteArray>
#include <QJsonValue>

namespace ringbinder {

inline constexpr int kCanonicalVersion = 1;

// References fields hold links, and each link is history of its own.
enum class Links { Omit, Include };

// uid, code, former_code, every stored field by key, "extra" as an object.
[[nodiscard]] QByteArray canonicalJson(const Record& record, Links links = Links::Omit);
// Reads what canonicalJson() writes, and any other JSON of that shape. Error: Kind::Invalid for
// unknown or repeated keys, a missing or malformed uid, and values of the wrong type (detail: the
// key). Ranges and choices are validate()'s business.
[[nodiscard]] Result<Record> recordFromJson(const RegisterDef& def, const QByteArray& json);

// The same bytes for many records of one register, with the order of the keys worked out once.
class CanonicalWriter final {
public:
    explicit CanonicalWriter(const RegisterDef& def, Links links = Links::Omit);
    [[nodiscard]] QByteArray write(const Record& record) const;

private:
    struct Part {
        QByteArray key; // "title": with quotes and colon
        int column;     // index in RegisterDef::fields, or one of the own parts below
    };
    static constexpr int kUid = -1;
    static constexpr int kCode = -2;
    static constexpr int kFormerCode = -3;
    static constexpr int kExtra = -4;

    const RegisterDef* m_def;
    std::vector<Part> m_parts;
};

// One value for change_item.before/after: JSON text; empty for null.
[[nodiscard]] QByteArray canonicalValue(const Value& value);
// The inverse; null for an empty or malformed text.
[[nodiscard]] Value valueFromCanonical(const QByteArray& json);

// The `extra` column: an object of x_… keys; empty bytes when there are none.
[[nodiscard]] QByteArray canonicalExtras(const QMap<QString, Value>& extras);
[[nodiscard]] Result<QMap<QString, Value>> extrasFromCanonical(const QByteArray& json);

// A value of a parsed JSON document (import of a whole binder) as the field's type wants it: a
// whole number for a Decimal field becomes real, text holding a large integer an integer.
// Error: Kind::Invalid naming the field.
[[nodiscard]] Result<Value> valueFromJson(const FieldDef& field, const QJsonValue& json);

} // namespace ringbinder
