// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/specialeditors.h"

#include "core/registers/technical/technical_rule.h"
#include "ui/pages/conditionfield.h"
#include "ui/pages/riskeditors.h"

namespace ringbinder {

FieldEditor* makeSpecialEditor(const OpenContext& context, const FieldDef& field, QWidget* parent)
{
    if (&field == &technical_rule::condition)
        return new ConditionField(context, field, parent);
    return makeRiskEditor(context, field, parent);
}

std::optional<QString> specialWords(const FieldDef& field, const Value& value,
                                    const Language& language)
{
    if (&field != &technical_rule::condition || value.isNull())
        return {};
    return conditionInWords(value.text(), language);
}

} // namespace ringbinder
