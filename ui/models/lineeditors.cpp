// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lineeditors.h"

#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ringbinder {

LineCellEditor::LineCellEditor(const RegisterTableModel& model, const FieldDef* field,
                               QWidget* parent)
    : QLineEdit(parent)
    , m_model(model)
    , m_field(field)
{
    setFrame(false);
    setTextMargins(3, 0, 3, 0);
    const bool number =
        field && (field->type == FieldType::Integer || field->type == FieldType::Decimal ||
                  field->type == FieldType::Money);
    if (number)
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, &LineCellEditor::check);
}

void LineCellEditor::start(const QString& text, const Value&)
{
    setText(text);
    check();
    selectAll();
}

CellWriter::Entry LineCellEditor::entry(const Uid& uid) const
{
    return {uid, m_field, text(), {}, {}};
}

void LineCellEditor::check()
{
    QString problem;
    if (m_field && checks()) {
        if (const auto value = m_model.writer().parse(*m_field, text()); !value)
            problem = value.error().message.in(m_model.context().language);
    }
    if (problem == m_problem)
        return;
    m_problem = problem;
    setToolTip(plainToolTip(problem));
    setAccessibleDescription(problem);
    m_model.context().host.hint(problem);
    update();
}

void LineCellEditor::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (!m_problem.isEmpty()) {
        painter.setPen(QPen(theme::error(palette()), 2, Qt::DotLine));
        painter.drawLine(3, height() - 3, width() - 4, height() - 3);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme::focusRing(palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

// ---- dates

DateCellEditor::DateCellEditor(const RegisterTableModel& model, const FieldDef* field,
                               QWidget* parent)
    : LineCellEditor(model, field, parent)
{
    QAction* open = addAction(themedIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateCellEditor::openCalendar);
}

void DateCellEditor::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setLocale(m_model.context().language.locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto value = m_model.writer().parse(*m_field, text());
    const QDate day = value ? QDate::fromString(value->text(), Qt::ISODate) : QDate();
    calendar->setSelectedDate(day.isValid() ? day : m_model.context().binder.clock().today());
    connect(calendar, &QCalendarWidget::activated, this, &DateCellEditor::choose);
    connect(calendar, &QCalendarWidget::clicked, this, &DateCellEditor::choose);
    connect(this, &DateCellEditor::chosen, popup, &QWidget::close);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

void DateCellEditor::choose(QDate day)
{
    setText(m_model.context().language.date(day));
    emit chosen();
    setFocus();
}

void DateCellEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        openCalendar();
    else
        LineCellEditor::keyPressEvent(event);
}

// ---- one record

ReferenceCellEditor::ReferenceCellEditor(const RegisterTableModel& model, const FieldDef* field,
                                         QWidget* parent)
    : LineCellEditor(model, field, parent)
    , m_choices(model.context(), *field)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &ReferenceCellEditor::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &ReferenceCellEditor::take);
}

void ReferenceCellEditor::start(const QString&, const Value& value)
{
    m_chosen = Uid::fromString(value.text());
    const auto choice = m_chosen ? m_choices.choice(*m_chosen) : std::nullopt;
    setText(choice ? choice->text : QString());
    selectAll();
}

void ReferenceCellEditor::offer()
{
    m_found->clear();
    m_chosen.reset();
    const QString typed = text().trimmed();
    bool exact = false;
    const QList<RecordChoices::Choice> found = m_choices.find(typed);
    for (const RecordChoices::Choice& choice : found) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.uid.toString(), Qt::UserRole);
        if (!choice.code.isEmpty() && choice.text != choice.code)
            item->setToolTip(plainToolTip(choice.code));
        m_found->appendRow(item);
        if (choice.title.compare(typed, Qt::CaseInsensitive) == 0) {
            if (!exact)
                m_chosen = choice.uid;
            else
                m_chosen.reset(); // two of that name: one must be picked
            exact = true;
        }
    }
    if (!typed.isEmpty() && !exact && m_choices.canCreate()) {
        auto* item = new QStandardItem(m_choices.createLabel(typed));
        item->setIcon(themedIcon(QStringLiteral("add")));
        m_found->appendRow(item);
    }
    m_completer->complete();
}

void ReferenceCellEditor::take(const QModelIndex& index)
{
    const QString uid = index.data(Qt::UserRole).toString();
    if (uid.isEmpty()) {
        m_create = m_choices.create(text());
    } else {
        m_chosen = Uid::fromString(uid);
        setText(index.data(Qt::DisplayRole).toString());
    }
    // The popup's own signal must be over before the editor goes.
    QMetaObject::invokeMethod(
        this, [this] { done(true); }, Qt::QueuedConnection);
}

CellWriter::Entry ReferenceCellEditor::entry(const Uid& uid) const
{
    CellWriter::Entry entry{uid, m_field, text(), {}, {}};
    if (m_create) {
        entry.value = Value(m_create->uid().toString());
        entry.create.append(*m_create);
    } else if (m_chosen) {
        entry.value = Value(m_chosen->toString());
    } else if (text().trimmed().isEmpty()) {
        entry.value = Value();
    }
    return entry;
}

void ReferenceCellEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        offer();
    else
        LineCellEditor::keyPressEvent(event);
}

} // namespace ringbinder
