// SPDX-License-Identifier: GPL-3.0-or-later
// A few columns of a register, row by row, without a record for each: for whoever looks at some
// fields of all records, such as the calendar at 100,000 rows. Reads stored columns only; links,
// computed and extra fields are not among them.
#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/schema/register.h"

#include <QList>

#include <functional>

namespace ringbinder {

class Binder;

struct ColumnRead {
    const RegisterDef* def = nullptr;
    QList<const FieldDef*> columns; // what a row gives, in this order
    QList<const FieldDef*> anyOf;   // at least one of these is filled; empty: all rows
};

// In the order in which records were added. The values are only good until `visit` returns.
using ColumnVisit = std::function<void(const Uid& uid, const QList<Value>& values)>;
[[nodiscard]] Result<> readColumns(const Binder& binder, const ColumnRead& what,
                                   const ColumnVisit& visit);

} // namespace ringbinder
