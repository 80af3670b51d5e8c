// SPDX-License-Identifier: GPL-3.0-or-later
// Records as the command line gives and takes them: field keys, tokens, codes of records, lists as
// arrays, empty as null; FIELD=VALUE with commas between list entries and `\,` for a comma.
#pragma once

#include "app/cli/command.h"
#include "core/schema/derive.h"
#include "core/schema/format.h"

#include <QJsonObject>

namespace ringbinder::cli {

// With every field of the register, or only `fields` where it is not empty.
[[nodiscard]] QJsonObject recordJson(const Binder& binder, const Record& record,
                                     const QList<const FieldDef*>& fields = {});
[[nodiscard]] QJsonValue valueJson(const Binder& binder, const FieldDef& field, const Value& value);

[[nodiscard]] ParseContext machineParse(const Binder& binder, const RatingScales* scales);
// "owner=PER-0003" to the field and its value; refusals are in the language.
struct Assignment {
    const FieldDef* field = nullptr;
    Value value;
};
[[nodiscard]] Result<Assignment> parseAssignment(const Binder& binder, const RegisterDef& def,
                                                 const QString& text, const RatingScales* scales,
                                                 const Language& language);

} // namespace ringbinder::cli
