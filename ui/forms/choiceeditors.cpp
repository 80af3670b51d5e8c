// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditors.h"

#include "ui/forms/attachmentmenu.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace ringbinder {

namespace {

constexpr int kTickMark = 30; // the box itself and its air
constexpr int kLongWord = 30; // characters: it would widen the form
constexpr int kNarrowestCombo = 70;

} // namespace

// ---------------------------------------------------------------- one of a list

ChoiceFieldEditor::ChoiceFieldEditor(const OpenContext& context, const FieldDef& field,
                                     QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_combo(new QComboBox(this))
{
    m_combo->setAccessibleName(labelOf(field, context));
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setMinimumContentsLength(4);
    m_combo->setMinimumWidth(kNarrowestCombo);
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
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 2, 0, 2);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    for (const Choice& choice : field.choices) {
        const QString label = context.language.text(field.context, choice.label);
        auto* box = new QCheckBox(label, this);
        box->setAccessibleName(QStringLiteral("%1: %2").arg(labelOf(field, context), label));
        box->setToolTip(plainToolTip(label));
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_labels.append(label);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, &FieldEditor::left);
    }
    arrange();
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

// Two columns where both have room for the longest label, else one.
void TickFieldEditor::arrange()
{
    int widest = 0;
    for (const QString& label : std::as_const(m_labels))
        widest = std::max(widest, fontMetrics().horizontalAdvance(label) + kTickMark);
    const int columns = 2 * widest <= width() ? 2 : 1;
    const int room = width() / columns - kTickMark;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (columns != m_columns)
            m_grid->addWidget(m_boxes[i], i / columns, i % columns);
        QString text = fontMetrics().elidedText(m_labels[i], Qt::ElideRight, std::max(room, 20));
        m_boxes[i]->setText(text.replace(QLatin1Char('&'), QLatin1String("&&")));
    }
    m_grid->setColumnStretch(1, columns - 1);
    m_columns = columns;
}

void TickFieldEditor::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    arrange();
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
    , m_line(new QLineEdit(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setContentsMargins(4, 2, 4, 2);
    m_line->setReadOnly(true);
    m_line->setFrame(false);
    m_line->setMinimumWidth(kNarrowestCombo);
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent);
    m_line->setPalette(flat);
    setInk(*m_line, QPalette::Text, Tone::Muted);
    m_line->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_line);
    setFocusProxy(m_label);
    for (QWidget* part : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_line)}) {
        part->setToolTip(plainToolTip(field.computed
                                          ? tr("Computed from other fields; it cannot be typed.")
                                          : tr("Set by the program; it cannot be typed.")));
    }
}

void DisplayField::setValue(const Value& value)
{
    const QString text = formatValue(m_field, value, formatContext(m_context));
    const QString shown = text.isEmpty() ? QStringLiteral("–") : text;
    const QString spoken = QStringLiteral("%1: %2").arg(labelOf(m_field, m_context), shown);
    // A checksum has no place to break: it scrolls in a line of its own.
    const bool isOneWord = shown.size() > kLongWord && !shown.contains(QLatin1Char(' '));
    m_label->setVisible(!isOneWord);
    m_line->setVisible(isOneWord);
    m_label->setText(isOneWord ? QString() : shown);
    m_line->setText(isOneWord ? shown : QString());
    m_line->setCursorPosition(0);
    m_label->setAccessibleName(spoken);
    m_line->setAccessibleName(spoken);
    const RatingScales* scales = scalesOf(m_context);
    const bool isLevel = qstrcmp(m_field.scale, "level") == 0;
    const auto band = scales && isLevel && !value.isNull()
                          ? scales->bandOfScore(int(value.integer()))
                          : std::nullopt;
    m_label->setAutoFillBackground(band.has_value());
    setInk(*m_label, QPalette::WindowText, band ? std::nullopt : std::optional(Tone::Muted));
    if (band) { // the client's own colours, the same in every scheme
        QPalette colours;
        colours.setColor(QPalette::Window, QColor::fromRgb(band->rgb));
        colours.setColor(QPalette::WindowText, QColor::fromRgb(band->textRgb));
        m_label->setPalette(colours);
    }
}

QWidget* DisplayField::focusTarget()
{
    return m_line->isHidden() ? static_cast<QWidget*>(m_label) : m_line;
}

// ---------------------------------------------------------------- a kept file

AttachmentFieldEditor::AttachmentFieldEditor(const OpenContext& context, const FieldDef& field,
                                             QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_button(new LeadingButton(this))
    , m_menu(new QMenu(m_button))
    , m_attachments(new AttachmentMenu(context, this))
{
    m_button->setIcon(themedIcon(QStringLiteral("evidence")));
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setMenu(m_menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    setFocusProxy(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        if (m_uid)
            m_attachments->fill(*m_menu, *m_def, *m_uid, m_field);
    });
}

void AttachmentFieldEditor::showRecord(const RegisterDef& def, const Uid& uid)
{
    m_def = &def;
    m_uid = uid;
}

void AttachmentFieldEditor::setValue(const Value& value)
{
    const QString text = value.isNull() ? tr("No file yet") : attachmentText(value, m_context);
    m_button->setText(text);
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(labelOf(m_field, m_context), text));
}

QWidget* AttachmentFieldEditor::focusTarget()
{
    return m_button;
}

} // namespace ringbinder
