// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conditionfield.h"

#include "core/registers/technical/technical_rule.h"
#include "ui/dialogs/conditiondialog.h"
#include "ui/shell/tones.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

ConditionField::ConditionField(const OpenContext& context, const FieldDef& field, QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_words(new QLabel(this))
    , m_edit(new QPushButton(themedIcon(QStringLiteral("edit")), tr("Edit condition…"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setContentsMargins(4, 2, 4, 2);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // narrow panes wrap it
    m_edit->setAutoDefault(false);
    m_edit->setToolTip(tr("Choose what is looked at and when a host fails"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_words);
    column->addWidget(m_edit, 0, Qt::AlignLeft);
    setFocusProxy(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_rule)
            editCondition(m_context, *m_rule, window());
    });
}

void ConditionField::showRecord(const RegisterDef& def, const Uid& uid)
{
    Q_UNUSED(def);
    m_rule = uid;
}

void ConditionField::setValue(const Value& value)
{
    const QString words = formatValue(m_field, value, formatContext(m_context));
    const QString shown =
        words.isEmpty() ? tr("No condition yet; the rule judges nothing.") : words;
    m_words->setText(shown);
    m_words->setAccessibleName(QStringLiteral("%1: %2").arg(labelOf(m_field, m_context), shown));
    setInk(*m_words, QPalette::WindowText,
           words.isEmpty() ? std::optional(Tone::Muted) : std::nullopt);
}

QWidget* ConditionField::focusTarget()
{
    return m_edit;
}

void ConditionField::setReadOnly(bool on)
{
    m_edit->setEnabled(!on);
}

void addConditionField(OpenContext& context)
{
    context.specialEditor =
        [others = std::move(context.specialEditor)](const OpenContext& open, const FieldDef& field,
                                                    QWidget* parent) -> FieldEditor* {
        if (&field == &technical_rule::condition)
            return new ConditionField(open, field, parent);
        return others ? others(open, field, parent) : nullptr;
    };
}

void editCondition(const OpenContext& context, const Uid& rule, QWidget* parent)
{
    const auto record = context.binder.find(technical_rule::def, rule);
    if (!record)
        context.host.report(record.error());
    else if (*record)
        (new ConditionDialog(context, **record, parent))->open();
}

} // namespace ringbinder
