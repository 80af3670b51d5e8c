// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "ui/forms/choiceeditors.h"
#include "ui/forms/texteditors.h"

namespace ringbinder {

FieldEditor::FieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
{
}

FieldEditor* makeFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent)
{
    FieldEditor* special =
        context.specialEditor ? context.specialEditor(context, field, parent) : nullptr;
    if (special)
        return special;
    if (!field.isEditable())
        return new DisplayField(context, field, parent);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Instant:
        return new LineFieldEditor(context, field, parent);
    case FieldType::LongText:
        return new LongTextFieldEditor(context, field, parent);
    case FieldType::Date:
        return new DateFieldEditor(context, field, parent);
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Rating:
        return new ChoiceFieldEditor(context, field, parent);
    case FieldType::MultiChoice:
        return new TickFieldEditor(context, field, parent);
    case FieldType::Reference:
        return new ReferenceFieldEditor(context, field, parent);
    case FieldType::References:
        return new ReferencesFieldEditor(context, field, parent);
    case FieldType::Attachment:
        return new AttachmentFieldEditor(context, field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace ringbinder
