// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical JSON of a record: what history rows, digests, export and merge agree on.
// Keys sorted, no blanks, nulls left out; version 1 of the form is written into the file.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"

#include <QByteArray>
#include <QJsonObject>

namespace ringbinder {

inline constexpr int kCanonicalVersion = 1;

// uid, code, former_code, every stored field by key, "extra" as an object. References are left out
// (each link is history of its own) unless asked for.
[[nodiscard]] QByteArray canonicalJson(const Record& record);
[[nodiscard]] Result<Record> recordFromJson(const RegisterDef& def, const QByteArray& json);

// One value for change_item.before/after: JSON text; empty for null.
[[nodiscard]] QByteArray canonicalValue(const Value& value);
[[nodiscard]] Value valueFromCanonical(const QByteArray& json);

} // namespace ringbinder
