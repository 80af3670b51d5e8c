// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of one record as blocks of a report: facts as labels with values, long texts under their
// labels, linked records under each other. Tables of many records are recordtable.h's business. It
// decides nothing about records.
#pragma once

#include "core/report/packs/packwriter.h"

#include <span>

namespace ringbinder::report {

// What is not recorded says so.
[[nodiscard]] KeyValue factsOf(const PackContext& context, const Record& record,
                               std::span<const FieldDef* const> fields);
// A long text under the label of its field.
void writeLongText(PackWriter& writer, const QString& label, const QString& text);
void writeLongText(PackWriter& writer, const Record& record, const FieldDef& field);
// "EVD-0003 Minutes of the review": records under each other, "none" where there are none.
[[nodiscard]] QString listed(const PackContext& context, const QList<const Record*>& records);

} // namespace ringbinder::report
