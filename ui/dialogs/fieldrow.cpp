// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldrow.h"

#include "ui/shell/tooltip.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>

namespace ringbinder {

FieldEditor* addFieldRow(QFormLayout& form, const OpenContext& context, const FieldDef& field,
                         const Value& preset, QWidget* dialog)
{
    FieldEditor* edit = makeFieldEditor(context, field, dialog);
    const QString name = labelOf(field, context);
    auto* label = new QLabel(dialog);
    label->setTextFormat(Qt::PlainText);
    label->setText(QCoreApplication::translate("ringbinder::RecordForm", "%1:").arg(name));
    label->setBuddy(edit->focusTarget());
    edit->focusTarget()->setAccessibleName(name);
    edit->setToolTip(plainToolTip(context.language.text(field.context, field.help)));
    edit->setValue(preset);
    form.addRow(label, edit);
    return edit;
}

} // namespace ringbinder
