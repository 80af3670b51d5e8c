// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listeditors.h"

#include "ui/models/lineeditors.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSizeGrip>
#include <QVBoxLayout>

namespace ringbinder {

namespace {
constexpr int kTickSearchFrom = 9; // entries
constexpr int kCreateRole = Qt::UserRole + 1;
} // namespace

QList<FieldChoice> choicesOf(const FieldDef& field, const OpenContext& context)
{
    QList<FieldChoice> choices;
    const FormatContext format = formatContext(context);
    const auto add = [&](const Value& value) {
        choices.append({formatValue(field, value, format), value});
    };
    add(Value());
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::MultiChoice:
        for (const Choice& choice : field.choices) {
            const QString token = QString::fromLatin1(choice.token);
            add(field.type == FieldType::Choice ? Value(token) : Value(QStringList{token}));
        }
        break;
    case FieldType::YesNo:
        add(Value(1));
        add(Value(0));
        break;
    case FieldType::Rating:
        if (const RatingScales* scales = scalesOf(context)) {
            const QList<ScaleLevel> levels = scales->levels(QLatin1String(field.scale));
            for (const ScaleLevel& level : levels)
                add(Value(level.value));
        }
        break;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::Attachment:
        break;
    }
    return choices;
}

// ---- one of a list

ChoiceCellEditor::ChoiceCellEditor(const RegisterTableModel& model, const FieldDef* field,
                                   QWidget* parent)
    : QComboBox(parent)
    , m_field(field)
    , m_options(choicesOf(*field, model.context()))
{
    setFrame(false);
    for (const FieldChoice& option : m_options)
        addItem(option.text);
    setMaxVisibleItems(14);
    // A letter typed in the closed box is "activated" too, but nobody has finished then.
    connect(this, &QComboBox::activated, this, [this] {
        if (m_fromList)
            done(true);
    });
}

void ChoiceCellEditor::showPopup()
{
    m_fromList = true;
    QComboBox::showPopup();
}

void ChoiceCellEditor::keyPressEvent(QKeyEvent* event)
{
    m_fromList = false;
    QComboBox::keyPressEvent(event);
}

void ChoiceCellEditor::start(const QString&, const Value& value)
{
    m_started = value;
    for (int i = 0; i < m_options.size(); ++i) {
        if (m_options[i].value == value)
            setCurrentIndex(i);
    }
}

CellWriter::Entry ChoiceCellEditor::entry(const Uid& uid) const
{
    const int at = currentIndex();
    return {uid, m_field, {}, at < 0 ? m_started : m_options[at].value, {}};
}

// ---- several of a list

TickCellEditor::TickCellEditor(const RegisterTableModel& model, const FieldDef* field,
                               QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_field(field)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Tick with Space"));
    if (field->type == FieldType::MultiChoice) {
        for (const Choice& choice : field->choices)
            m_known.append(QString::fromLatin1(choice.token));
    }
    const bool searches = field->type == FieldType::References || m_known.size() >= kTickSearchFrom;
    m_search->setVisible(searches);
    setFocusProxy(searches ? static_cast<QWidget*>(m_search) : m_list);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &TickCellEditor::fill);
    connect(m_list, &QListWidget::itemChanged, this, &TickCellEditor::remember);
}

QSize TickCellEditor::preferredSize() const
{
    const int rows = std::clamp(m_list->count(), 3, 10);
    const int line = std::max(20, m_list->sizeHintForRow(0));
    return {260,
            rows * line + (m_search->isVisibleTo(this) ? m_search->sizeHint().height() : 0) + 6};
}

void TickCellEditor::start(const QString&, const Value& value)
{
    m_ticked = value.list();
    fill({});
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void TickCellEditor::fill(const QString& search)
{
    m_filling = true;
    m_list->clear();
    const auto add = [this](const QString& text, const QString& key) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_ticked.contains(key) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, key);
        return item;
    };
    if (m_field->type == FieldType::MultiChoice) {
        for (const QString& token : std::as_const(m_known)) {
            const QString text = m_model.format(*m_field, Value(QStringList{token}));
            if (text.contains(search, Qt::CaseInsensitive))
                add(text, token);
        }
    } else {
        const RecordChoices choices(m_model.context(), *m_field);
        QStringList shown;
        for (const QString& ticked : std::as_const(m_ticked)) {
            const auto uid = Uid::fromString(ticked);
            const auto choice = uid ? choices.choice(*uid) : std::nullopt;
            if (choice && choice->text.contains(search, Qt::CaseInsensitive)) {
                add(choice->text, ticked);
                shown.append(ticked);
            }
        }
        const QList<RecordChoices::Choice> found = choices.find(search, 100);
        bool exact = false;
        for (const RecordChoices::Choice& choice : found) {
            exact = exact || choice.title.compare(search.trimmed(), Qt::CaseInsensitive) == 0;
            if (!shown.contains(choice.uid.toString()))
                add(choice.text, choice.uid.toString());
        }
        if (!search.trimmed().isEmpty() && !exact && choices.canCreate()) {
            QListWidgetItem* item = add(choices.createLabel(search), {});
            item->setData(kCreateRole, search.trimmed());
        }
    }
    m_filling = false;
}

void TickCellEditor::remember()
{
    if (m_filling)
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString name = item->data(kCreateRole).toString();
        const bool ticked = item->checkState() == Qt::Checked;
        QString key = item->data(Qt::UserRole).toString();
        if (!name.isEmpty() && ticked && key.isEmpty()) {
            const RecordChoices choices(m_model.context(), *m_field);
            m_create.append(choices.create(name));
            key = m_create.last().uid().toString();
            m_filling = true;
            item->setData(Qt::UserRole, key);
            m_filling = false;
        }
        if (ticked && !m_ticked.contains(key))
            m_ticked.append(key);
        else if (!ticked)
            m_ticked.removeAll(key);
    }
}

CellWriter::Entry TickCellEditor::entry(const Uid& uid) const
{
    QStringList ticked = m_ticked;
    if (m_field->type == FieldType::MultiChoice) {
        ticked.clear();
        for (const QString& token : m_known) { // declared order is the stored order
            if (m_ticked.contains(token))
                ticked.append(token);
        }
    }
    CellWriter::Entry entry{uid, m_field, {}, Value(ticked), {}};
    for (const Record& record : m_create) {
        if (ticked.contains(record.uid().toString()))
            entry.create.append(record);
    }
    return entry;
}

// Keys that leave the editor, and the loss of focus, go to the delegate, which watches the frame.
bool TickCellEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        QFocusEvent out(QEvent::FocusOut, static_cast<QFocusEvent*>(event)->reason());
        QCoreApplication::sendEvent(this, &out);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape: {
        QKeyEvent forwarded(QEvent::KeyPress, key->key(), key->modifiers(), key->text());
        QCoreApplication::sendEvent(this, &forwarded);
        return true;
    }
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (watched == m_search) {
            m_list->setFocus();
            if (!m_list->currentItem())
                m_list->setCurrentRow(0);
            return true;
        }
        return false;
    default:
        if (watched == m_list && m_search->isVisible() && !key->text().isEmpty() &&
            key->text().at(0).isLetterOrNumber()) {
            m_search->setFocus();
            QCoreApplication::sendEvent(m_search, event);
            return true;
        }
        return false;
    }
}

// ---- long text

TextCellEditor::TextCellEditor(const FieldDef* field, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_field(field)
    , m_grip(new QSizeGrip(this))
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::Box);
    m_grip->setToolTip(tr("Drag to resize"));
}

void TextCellEditor::start(const QString& text, const Value&)
{
    setPlainText(text);
    selectAll();
}

CellWriter::Entry TextCellEditor::entry(const Uid& uid) const
{
    return {uid, m_field, toPlainText(), {}, {}};
}

void TextCellEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier))
        insertPlainText(QStringLiteral("\n"));
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextCellEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_grip->resize(m_grip->sizeHint());
    m_grip->move(isRightToLeft() ? 0 : width() - m_grip->width(), height() - m_grip->height());
}

// ---- which one

CellEditor* makeCellEditor(const RegisterTableModel& model, const FieldDef* field, QWidget* parent)
{
    if (!field)
        return new LineCellEditor(model, field, parent);
    switch (field->type) {
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Attachment:
        return new LineCellEditor(model, field, parent);
    case FieldType::LongText:
        return new TextCellEditor(field, parent);
    case FieldType::Date:
        return new DateCellEditor(model, field, parent);
    case FieldType::Choice:
    case FieldType::YesNo:
        return new ChoiceCellEditor(model, field, parent);
    case FieldType::Rating:
        if (model.context().derive)
            return new ChoiceCellEditor(model, field, parent);
        return new LineCellEditor(model, field, parent);
    case FieldType::MultiChoice:
    case FieldType::References:
        return new TickCellEditor(model, field, parent);
    case FieldType::Reference:
        return new ReferenceCellEditor(model, field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace ringbinder
