// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/schema/recordedonce.h"
#include "core/schema/validate.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

// In average characters: what a label beside its field takes, and what must be left for the field.
constexpr int kLabelCharacters = 15;
constexpr int kFieldCharacters = 21;

QString withMnemonic(QString label)
{
    return label.replace(u'&', QStringLiteral("&&"));
}

} // namespace

RecordForm::RecordForm(const OpenContext& context, const RegisterDef& def, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_def(def)
    , m_writer(context, def)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    build();
    connect(&context.binder.session(), &Session::changed, this, &RecordForm::noteChange);
}

void RecordForm::build()
{
    m_rows.clear();
    m_forms.clear();
    m_labels.clear();
    m_extras = m_context.binder.extraFields(m_def);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(10, 6, 10, 10);
    column->setSpacing(4);
    for (const FormSection& section : m_def.sections) {
        const QList<const FieldDef*> fields(section.fields.begin(), section.fields.end());
        addSection(column, m_context.language.text(m_def.key, section.title), fields);
    }
    if (!m_extras.isEmpty())
        addSection(column, tr("Own fields"), m_extras);
    column->addStretch(1);
    setWidget(page);
    m_isNarrow.reset();
    arrange();
}

// Beside its field a label is quicker to scan; in a narrow pane it would leave no room to type.
void RecordForm::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    int beside = character * kLabelCharacters;
    for (const QLabel* label : std::as_const(m_labels)) {
        const QStringList words = label->text().split(QLatin1Char(' '));
        for (const QString& word : words) // "Zusammenfassung:" cannot be broken
            beside = std::max(beside, label->fontMetrics().horizontalAdvance(word) + 2);
    }
    const bool narrow = viewport()->width() < beside + character * kFieldCharacters;
    if (m_isNarrow == narrow)
        return;
    m_isNarrow = narrow;
    for (QFormLayout* form : std::as_const(m_forms)) {
        form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
        form->setLabelAlignment(narrow ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignVCenter);
        form->setVerticalSpacing(narrow ? 1 : 4);
    }
    for (QLabel* label : std::as_const(m_labels)) {
        label->setMinimumWidth(narrow ? 1 : beside);
        label->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : beside);
        label->setAlignment(narrow ? Qt::AlignLeft | Qt::AlignBottom
                                   : Qt::AlignRight | Qt::AlignTop);
        label->setContentsMargins(0, 4, 0, 0);
    }
}

void RecordForm::resizeEvent(QResizeEvent* event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

void RecordForm::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && widget()) {
        m_isNarrow.reset();
        arrange();
    }
}

void RecordForm::addSection(QVBoxLayout* column, const QString& title,
                            const QList<const FieldDef*>& fields)
{
    auto* heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, 8, 0, 2);
    column->addWidget(heading);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    m_forms.append(form);
    for (const FieldDef* field : fields) {
        FieldEditor* editor = makeFieldEditor(m_context, *field, this);
        QString text = withMnemonic(labelOf(*field, m_context));
        if (field->required)
            text = tr("%1 (required)").arg(text);
        auto* label = new QLabel(tr("%1:").arg(text), this);
        label->setWordWrap(true);
        label->setBuddy(editor->focusTarget());
        const QString help = m_context.language.text(field->context, field->help);
        if (!help.isEmpty()) {
            label->setToolTip(plainToolTip(help));
            editor->focusTarget()->setAccessibleDescription(help);
            if (editor->focusTarget()->toolTip().isEmpty())
                editor->focusTarget()->setToolTip(plainToolTip(help));
        }
        auto* problem = new QLabel(this);
        problem->setTextFormat(Qt::PlainText);
        problem->setWordWrap(true);
        problem->setMinimumWidth(1);
        problem->hide();
        auto* cell = new QVBoxLayout;
        cell->setSpacing(1);
        cell->addWidget(editor);
        cell->addWidget(problem);
        form->addRow(label, cell);
        m_labels.append(label);
        const Row row{editor, problem};
        m_rows.insert(field, row);
        editor->setReadOnly(m_context.binder.isReadOnly());
        connect(editor, &FieldEditor::left, this, [this, row] { save(row); });
        connect(editor, &FieldEditor::openRequested, this, &RecordForm::openRequested);
    }
    column->addLayout(form);
}

void RecordForm::showRecord(const Uid& uid)
{
    if (m_uid == uid) {
        reload();
        return;
    }
    commit();
    stash();
    m_uid = uid;
    reload();
    ensureVisible(0, 0);
}

void RecordForm::reload()
{
    if (!m_uid)
        return;
    auto found = m_context.binder.find(m_def, *m_uid);
    if (!found) {
        m_context.host.report(found.error());
        return;
    }
    if (!found->has_value())
        return;
    Record& record = **found;
    derive(record, m_context);
    const IssueList issues = validate(record, m_extras, scalesOf(m_context));
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const FieldDef* field = it.key();
        // What is being typed is not overwritten by a change that came from elsewhere.
        if (it->editor->isChanged() && it->editor->isAncestorOf(focusWidget()))
            continue;
        it->editor->showRecord(m_def, *m_uid);
        it->editor->setValue(record.value(*field));
        if (isRecordedOnce(*field)) {
            const bool isRecorded = !record.value(*field).isNull();
            it->editor->setReadOnly(isRecorded || m_context.binder.isReadOnly());
        }
        QString sentence;
        for (const Issue& issue : issues) {
            if (issue.field == field)
                sentence = issue.message.in(m_context.language);
        }
        if (const CellWriter::Pending* pending = m_writer.pending(*m_uid, field)) {
            it->editor->setPendingText(pending->text);
            sentence = pending->reason;
        }
        const QString unsaved = m_stash.value({*m_uid, field->name()});
        if (!unsaved.isEmpty() && record.value(*field).text() != unsaved) {
            it->editor->restoreDraft(unsaved);
            if (sentence.isEmpty())
                sentence = tr("This text is not saved yet. Leave the field to save it.");
        }
        showProblem(*it, sentence);
    }
}

void RecordForm::save(const Row& row)
{
    const FieldDef& field = row.editor->field();
    if (!m_uid || m_context.binder.isReadOnly())
        return;
    if (!row.editor->isChanged()) {
        m_stash.remove({*m_uid, field.name()}); // typed back to what the file holds
        if (const QString sentence = row.editor->obstacle(); !sentence.isEmpty())
            showProblem(row, sentence);
        return;
    }
    const CellWriter::Pending* waiting = m_writer.pending(*m_uid, &field);
    const CellWriter::Entry entry = row.editor->entry(*m_uid);
    if (waiting && !entry.value && waiting->text == entry.text)
        return; // the same text that was refused before
    const auto outcome = m_writer.write({entry}, ChangeLabel::Act::Edit);
    if (!outcome) {
        m_stash.insert({*m_uid, field.name()}, unsavedIn(row));
        m_context.host.report(outcome.error());
        showProblem(row, outcome.error().message.in(m_context.language));
        return;
    }
    if (!outcome->refused.isEmpty()) {
        showProblem(row, outcome->refused.first().reason);
        return;
    }
    m_stash.remove({*m_uid, field.name()});
    // What still has the keyboard is saved all the same: it is no draft any more, and leaving the
    // field does not write it a second time.
    if (entry.value)
        row.editor->setValue(*entry.value);
    reload();
}

void RecordForm::showProblem(const Row& row, const QString& sentence)
{
    row.problem->setText(sentence);
    row.problem->setVisible(!sentence.isEmpty());
    setInk(*row.problem, QPalette::WindowText, Tone::Bad);
}

void RecordForm::commit()
{
    for (const Row& row : m_rows) {
        if (row.editor->isAncestorOf(focusWidget()))
            save(row);
    }
}

void RecordForm::focusField(const QString& key)
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it.key()->name() != key)
            continue;
        it->editor->focusTarget()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(it->editor);
    }
}

// Text that waits in the file because it is no value yet is not lost with the program.
QString RecordForm::unsavedIn(const Row& row) const
{
    const QString text = row.editor->draft();
    const CellWriter::Pending* waiting = m_writer.pending(*m_uid, &row.editor->field());
    return waiting && waiting->text == text ? QString() : text;
}

// What could not be committed is kept while other records are shown, and shown again with its own.
void RecordForm::stash()
{
    if (!m_uid)
        return;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const std::pair key{*m_uid, it.key()->name()};
        if (const QString text = unsavedIn(*it); !text.isEmpty())
            m_stash.insert(key, text);
        else
            m_stash.remove(key);
    }
}

QList<RecordForm::Unsaved> RecordForm::unsaved() const
{
    QList<Unsaved> unsaved;
    for (auto it = m_stash.cbegin(); it != m_stash.cend(); ++it) {
        if (it.key().first != m_uid)
            unsaved.append({it.key().first, it.key().second, it.value()});
    }
    for (auto it = m_rows.cbegin(); m_uid && it != m_rows.cend(); ++it) {
        const QString text = unsavedIn(*it);
        if (!text.isEmpty())
            unsaved.append({*m_uid, it.key()->name(), text});
    }
    std::sort(unsaved.begin(), unsaved.end(), [](const Unsaved& a, const Unsaved& b) {
        return a.record != b.record ? a.record < b.record : a.fieldKey < b.fieldKey;
    });
    return unsaved;
}

void RecordForm::bringBack(const Unsaved& unsaved)
{
    m_stash.insert({unsaved.record, unsaved.fieldKey}, unsaved.text);
    if (m_uid == unsaved.record)
        reload();
}

void RecordForm::setReadOnly(bool on)
{
    for (const Row& row : std::as_const(m_rows))
        row.editor->setReadOnly(on);
    if (!on)
        reload(); // what is recorded once stays locked
}

void RecordForm::noteChange(const ChangeNotice& notice)
{
    if (m_extras != m_context.binder.extraFields(m_def)) {
        m_writer.reloadPending();
        build();
    }
    if (!m_uid)
        return;
    const ChangeNotice::Touched* own = notice.touched(m_def);
    const bool isOwn = own && (own->changed.contains(*m_uid) || own->added.contains(*m_uid));
    // Names of others and computed fields may have changed as well; one record is cheap to read.
    if (isOwn || isVisible())
        reload();
}

} // namespace ringbinder
