// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen, numbered steps that make or upgrade a file: resources/schema/NNNN_name.sql. A
// released step is never edited. The schema number of a file is the number of the last step it
// took.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QList>
#include <QSet>

namespace ringbinder {

inline constexpr quint32 kApplicationId = 0x49534D53; // "ISMS", at byte 68 of the file

struct Migration {
    int number = 0;
    QString name;
    QString sql;
};

[[nodiscard]] const QList<Migration>& migrations();
[[nodiscard]] int newestSchema();
// Runs the steps after `from` up to `to`, one transaction each, checked after each.
[[nodiscard]] Result<> migrate(const Connection& connection, int from, int to);
// Every statement of the schema that the steps up to `version` give, as "type|name|table|sql". Read
// off the first step where that is all there is.
[[nodiscard]] Result<QSet<QString>> expectedSchema(int version);
// The same as SQLite keeps it after running the steps in memory.
[[nodiscard]] Result<QSet<QString>> migratedSchema(int version);

} // namespace ringbinder
