// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/controlblockdialog.h"

#include "core/registers/packs/pack_control.h"
#include "ui/forms/recordform.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ringbinder {

ControlBlockDialog::ControlBlockDialog(const OpenContext& context, const Uid& uid, QWidget* parent)
    : QDialog(parent)
{
    const auto name = context.binder.name(uid);
    const RegisterDef& def = name && name->def ? *name->def : pack_control::def;
    const QString title = name ? name->title : QString();
    setWindowTitle(&def == &pack_control::def
                       ? tr("Control block of %1").arg(title)
                       : tr("%1: %2").arg(def.labelText().in(context.language), title));
    resize(620, 640);
    auto* purpose = new QLabel(context.language.text(def.key, def.purpose), this);
    purpose->setTextFormat(Qt::PlainText);
    purpose->setWordWrap(true);
    auto* form = new RecordForm(context, def, this);
    form->showRecord(uid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, form, &RecordForm::commit);
    auto* column = new QVBoxLayout(this);
    column->addWidget(purpose);
    column->addWidget(form, 1);
    column->addWidget(buttons);
}

} // namespace ringbinder
