// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldform.h"

#include "ui/shell/tooltip.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace ringbinder {

FieldForm::FieldForm(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

FieldEditor& FieldForm::add(const FieldDef& field, const Value& preset)
{
    FieldEditor* edit = makeFieldEditor(m_context, field, this);
    auto* label = new QLabel(tr("%1:").arg(labelOf(field, m_context)), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(edit->focusTarget());
    edit->focusTarget()->setAccessibleName(labelOf(field, m_context));
    edit->setToolTip(plainToolTip(m_context.language.text(field.context, field.help)));
    edit->setValue(preset);
    m_form->addRow(label, edit);
    m_order.append(edit);
    return *edit;
}

FieldEditor& FieldForm::editor(const FieldDef& field) const
{
    const auto found = std::find_if(m_order.cbegin(), m_order.cend(), [&](const FieldEditor* edit) {
        return &edit->field() == &field;
    });
    Q_ASSERT(found != m_order.cend());
    return **found;
}

FieldForm::Given FieldForm::fill(Record& record) const
{
    Given given;
    for (FieldEditor* edit : m_order) {
        const CellWriter::Entry entry = edit->entry(record.uid());
        given.create.append(entry.create);
        if (const QString obstacle = edit->obstacle(); !obstacle.isEmpty()) {
            if (given.obstacle.isEmpty()) {
                given.obstacle = obstacle;
                given.at = edit;
            }
            continue;
        }
        if (entry.value) {
            record.setValue(edit->field(), *entry.value);
            continue;
        }
        const auto parsed = parseValue(edit->field(), entry.text, parseContext(m_context));
        if (parsed) {
            record.setValue(edit->field(), *parsed);
        } else if (given.obstacle.isEmpty()) {
            given.obstacle = parsed.error().message.in(m_context.language);
            given.at = edit;
        }
    }
    return given;
}

} // namespace ringbinder
