// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite will keep of a script that only creates tables, indexes and triggers, read off its
// text: opening a file compares its schema with ours, and having SQLite make ours each time took
// longer than all the other checks. Takes scripts written as ours are and nothing else; the tests
// compare with what SQLite makes of them. Used by migrations.cpp alone.
#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace ringbinder {

// "type|name|table|sql" for each row of sqlite_schema; nothing for a script of another kind.
[[nodiscard]] std::optional<QSet<QString>> schemaRowsOf(QStringView script);

} // namespace ringbinder
