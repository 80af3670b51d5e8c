// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a register as one row of a dialog's form: label, editor, help, and what it starts
// with. Nothing is written; the dialog asks the editor when it is accepted.
#pragma once

#include "ui/forms/fieldeditor.h"

class QFormLayout;

namespace ringbinder {

[[nodiscard]] FieldEditor* addFieldRow(QFormLayout& form, const OpenContext& context,
                                       const FieldDef& field, const Value& preset, QWidget* dialog);

} // namespace ringbinder
