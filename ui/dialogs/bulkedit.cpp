// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace ringbinder {

namespace {

bool takesMore(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText ||
           type == FieldType::MultiChoice || type == FieldType::References;
}

} // namespace

BulkEdit::BulkEdit(RegisterTableModel& model, const QList<Uid>& uids, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_summary(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Language& language = model.context().language;
    auto records = model.context().binder.records(model.def(), uids);
    if (records)
        m_records = std::move(*records);
    else
        model.report(records.error());
    const QString what = QStringLiteral("%1 %2").arg(
        language.number(qint64(m_records.size())),
        inSentence(m_records.size() == 1 ? model.def().labelText() : model.def().pluralText(),
                   language));
    setWindowTitle(tr("Edit %1").arg(what));

    auto* box = new QVBoxLayout(this);
    auto* find = new QLineEdit(this);
    find->setPlaceholderText(tr("Search for a field"));
    find->setAccessibleName(tr("Search for a field"));
    find->setClearButtonEnabled(true);
    box->addWidget(find);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* form = new QWidget(area);
    auto* grid = new QGridLayout(form);
    grid->setColumnStretch(2, 1);
    const QList<const FieldDef*> fields = model.context().binder.fields(model.def());
    for (const FieldDef* field : fields) {
        if (field->isEditable() && !field->unique && field->type != FieldType::Attachment)
            addLine(field, form, grid);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(form);
    box->addWidget(area, 1);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    box->addWidget(m_summary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Change %1").arg(what), QDialogButtonBox::AcceptRole);
    box->addWidget(buttons);
    connect(find, &QLineEdit::textEdited, this, &BulkEdit::search);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEdit::apply);
    preview();
    resize(620, 520);
}

void BulkEdit::addLine(const FieldDef* field, QWidget* parent, QGridLayout* grid)
{
    const int row = grid->rowCount();
    const QString name = labelOf(*field, m_model.context());
    Line line{field, new QLabel(tr("%1:").arg(name), parent), new QComboBox(parent),
              makeCellEditor(m_model, field, parent), nullptr};
    line.box = line.editor->widget();
    line.mode->addItem(tr("Keep"), int(Mode::Keep));
    line.mode->addItem(tr("Set to"), int(Mode::SetTo));
    if (takesMore(field->type))
        line.mode->addItem(tr("Append"), int(Mode::Append));
    line.mode->setAccessibleName(tr("%1: keep, set or append").arg(name));
    line.label->setTextFormat(Qt::PlainText);
    line.label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.label->setBuddy(line.mode);
    line.box->setAccessibleName(name);
    line.box->setEnabled(false);
    if (auto* edit = qobject_cast<QLineEdit*>(line.box))
        edit->setFrame(true);
    if (line.editor->preferredSize().isValid())
        line.box->setFixedHeight(std::min(96, line.editor->preferredSize().height()));
    line.editor->start({}, Value());
    grid->addWidget(line.label, row, 0);
    grid->addWidget(line.mode, row, 1);
    grid->addWidget(line.box, row, 2);
    m_lines.append(line);
    connect(line.mode, &QComboBox::currentIndexChanged, this, [this, line] { modeChanged(line); });
    if (auto* edit = qobject_cast<QLineEdit*>(line.box))
        connect(edit, &QLineEdit::textChanged, this, &BulkEdit::preview);
    else if (auto* combo = qobject_cast<QComboBox*>(line.box))
        connect(combo, &QComboBox::currentIndexChanged, this, &BulkEdit::preview);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(line.box))
        connect(text, &QPlainTextEdit::textChanged, this, &BulkEdit::preview);
    else if (auto* list = line.box->findChild<QListWidget*>())
        connect(list, &QListWidget::itemChanged, this, &BulkEdit::preview);
}

void BulkEdit::modeChanged(const Line& line)
{
    const bool keeps = line.mode->currentData().toInt() == int(Mode::Keep);
    line.box->setEnabled(!keeps);
    if (!keeps)
        line.box->setFocus(Qt::OtherFocusReason);
    preview();
}

void BulkEdit::setMode(const FieldDef& field, Mode mode)
{
    for (const Line& line : std::as_const(m_lines)) {
        if (line.field == &field)
            line.mode->setCurrentIndex(line.mode->findData(int(mode)));
    }
}

CellEditor* BulkEdit::editor(const FieldDef& field) const
{
    for (const Line& line : m_lines) {
        if (line.field == &field)
            return line.editor;
    }
    return nullptr;
}

void BulkEdit::search(const QString& text)
{
    for (const Line& line : std::as_const(m_lines)) {
        const bool found = line.label->text().contains(text, Qt::CaseInsensitive);
        line.label->setVisible(found);
        line.mode->setVisible(found);
        line.box->setVisible(found);
    }
}

Value BulkEdit::appended(const FieldDef& field, const Value& before, const Value& more)
{
    if (before.isNull() || more.isNull())
        return more.isNull() ? before : more;
    if (field.type == FieldType::Text || field.type == FieldType::LongText) {
        const QString gap =
            field.type == FieldType::Text ? QStringLiteral(" ") : QStringLiteral("\n");
        return Value(QString(before.text() + gap + more.text()));
    }
    QStringList list = before.list();
    const QStringList extra = more.list();
    for (const QString& entry : extra) {
        if (!list.contains(entry))
            list.append(entry);
    }
    if (field.type != FieldType::MultiChoice)
        return Value(list);
    QStringList ordered; // tokens are stored in declared order
    for (const Choice& choice : field.choices) {
        const QString token = QString::fromLatin1(choice.token);
        if (list.contains(token))
            ordered.append(token);
    }
    return Value(ordered);
}

QList<CellWriter::Entry> BulkEdit::entries(QString& problem) const
{
    QList<CellWriter::Entry> entries;
    for (const Line& line : m_lines) {
        const Mode mode = Mode(line.mode->currentData().toInt());
        if (mode == Mode::Keep || m_records.isEmpty())
            continue;
        CellWriter::Entry entry = line.editor->entry(m_records.first().uid());
        entry.field = line.field;
        if (!entry.value) {
            const auto parsed = m_model.writer().parse(*line.field, entry.text);
            if (!parsed) {
                problem = parsed.error().message.in(m_model.context().language);
                return {};
            }
            entry.value = *parsed;
        }
        if (entry.value->isNull() && mode == Mode::SetTo && line.field->required) {
            problem = tr("%1 cannot be empty: people know the record by it.")
                          .arg(labelOf(*line.field, m_model.context()));
            return {};
        }
        const Value chosen = *entry.value;
        for (const Record& record : m_records) {
            entry.uid = record.uid();
            const Value before = record.value(*line.field);
            entry.value = mode == Mode::Append ? appended(*line.field, before, chosen) : chosen;
            if (*entry.value != before)
                entries.append(entry);
        }
    }
    return entries;
}

void BulkEdit::preview()
{
    QString problem;
    m_cells = int(entries(problem).size());
    m_ok->setEnabled(problem.isEmpty() && m_cells > 0);
    if (!problem.isEmpty())
        m_summary->setText(problem);
    else if (m_cells == 0)
        m_summary->setText(tr("Choose what to change. Nothing changes yet."));
    else
        m_summary->setText(
            tr("%n cell(s) will change. One undo takes all of it back.", nullptr, m_cells));
}

void BulkEdit::apply()
{
    QString problem;
    const QList<CellWriter::Entry> all = entries(problem);
    if (all.isEmpty())
        return;
    const auto outcome = m_model.writer().write(all, ChangeLabel::Act::BulkEdit);
    if (!outcome) {
        m_model.report(outcome.error());
        m_summary->setText(outcome.error().message.in(m_model.context().language));
        return;
    }
    m_model.context().host.toast(tr("%n cell(s) changed.", nullptr, outcome->cells), true);
    accept();
}

} // namespace ringbinder
