// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditors.h"

#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace ringbinder {

namespace {

constexpr int kTickColumns = 2;

} // namespace

// ---------------------------------------------------------------- one of a list

ChoiceFieldEditor::ChoiceFieldEditor(const OpenContext& context, const FieldDef& field,
                                     QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_combo(new QComboBox(this))
{
    m_combo->setAccessibleName(labelOf(field, context));
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setMinimumContentsLength(8);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setFocusPolicy(
        Qt::StrongFocus); // the wheel scrolls the form, it does not change values
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_combo);
    setFocusProxy(m_combo);
    fill();
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::left);
}

void ChoiceFieldEditor::fill()
{
    // Asked anew each time: a change of the method changes the words of its scales.
    m_options = choicesOf(m_field, m_context);
    m_combo->clear();
    for (const FieldChoice& option : m_options)
        m_combo->addItem(option.text);
}

void ChoiceFieldEditor::setValue(const Value& value)
{
    m_held = value;
    const QSignalBlocker quiet(m_combo);
    fill();
    for (int i = 0; i < m_options.size(); ++i) {
        if (m_options[i].value == value) {
            m_combo->setCurrentIndex(i);
            return;
        }
    }
    // A token or a rating the scale no longer has is shown as it is, not dropped.
    m_options.append({formatValue(m_field, value, formatContext(m_context)), value});
    m_combo->addItem(m_options.last().text);
    m_combo->setCurrentIndex(int(m_options.size()) - 1);
}

bool ChoiceFieldEditor::isChanged() const
{
    const int index = m_combo->currentIndex();
    return index >= 0 && m_options[index].value != m_held;
}

CellWriter::Entry ChoiceFieldEditor::entry(const Uid& uid) const
{
    return {
        uid, &m_field, m_combo->currentText(), m_options.value(m_combo->currentIndex()).value, {}};
}

QWidget* ChoiceFieldEditor::focusTarget()
{
    return m_combo;
}

void ChoiceFieldEditor::setReadOnly(bool on)
{
    m_combo->setEnabled(!on);
}

// ---------------------------------------------------------------- several by ticking

TickFieldEditor::TickFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent)
    : FieldEditor(context, field, parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setVerticalSpacing(2);
    int place = 0;
    for (const Choice& choice : field.choices) {
        auto* box = new QCheckBox(context.language.text(field.context, choice.label), this);
        box->setAccessibleName(QStringLiteral("%1: %2").arg(labelOf(field, context), box->text()));
        grid->addWidget(box, place / kTickColumns, place % kTickColumns);
        m_boxes.append(box);
        ++place;
        connect(box, &QCheckBox::clicked, this, &FieldEditor::left);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

void TickFieldEditor::setValue(const Value& value)
{
    m_held = value.list();
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(m_held.contains(QLatin1String(m_field.choices[size_t(i)].token)));
    }
}

QStringList TickFieldEditor::ticked() const
{
    QStringList tokens;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            tokens.append(QString::fromLatin1(m_field.choices[size_t(i)].token));
    }
    return tokens;
}

bool TickFieldEditor::isChanged() const
{
    return ticked() != m_held;
}

CellWriter::Entry TickFieldEditor::entry(const Uid& uid) const
{
    return {uid, &m_field, {}, Value(ticked()), {}};
}

QWidget* TickFieldEditor::focusTarget()
{
    return m_boxes.isEmpty() ? static_cast<QWidget*>(this) : m_boxes.first();
}

void TickFieldEditor::setReadOnly(bool on)
{
    for (QCheckBox* box : m_boxes)
        box->setEnabled(!on);
}

// ---------------------------------------------------------------- display

DisplayField::DisplayField(const OpenContext& context, const FieldDef& field, QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setContentsMargins(4, 2, 4, 2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    setFocusProxy(m_label);
    m_label->setToolTip(plainToolTip(field.computed
                                         ? tr("Computed from other fields; it cannot be typed.")
                                         : tr("Set by the program; it cannot be typed.")));
}

void DisplayField::setValue(const Value& value)
{
    const QString text = formatValue(m_field, value, formatContext(m_context));
    m_label->setText(text.isEmpty() ? QStringLiteral("–") : text);
    m_label->setAccessibleName(
        QStringLiteral("%1: %2").arg(labelOf(m_field, m_context), m_label->text()));
    QPalette colours = palette();
    const RatingScales* scales = scalesOf(m_context);
    const bool isLevel = qstrcmp(m_field.scale, "level") == 0;
    const auto band = scales && isLevel && !value.isNull()
                          ? scales->bandOfScore(int(value.integer()))
                          : std::nullopt;
    m_label->setAutoFillBackground(band.has_value());
    if (band) {
        colours.setColor(QPalette::Window, QColor::fromRgb(band->rgb));
        colours.setColor(QPalette::WindowText, QColor::fromRgb(band->textRgb));
    } else {
        colours.setColor(QPalette::WindowText, theme::muted(colours));
    }
    m_label->setPalette(colours);
}

QWidget* DisplayField::focusTarget()
{
    return m_label;
}

} // namespace ringbinder
