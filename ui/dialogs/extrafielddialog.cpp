// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/extrafielddialog.h"

#include "ui/dialogs/calmcombo.h"
#include "ui/dialogs/extrachoicetable.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

// A list made from the values of a text field is offered up to here.
constexpr qsizetype kMostOfferedChoices = 30;

} // namespace

ExtraFieldDialog::ExtraFieldDialog(const OpenContext& context, const RegisterDef& def,
                                   QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_def(def)
    , m_list(new QListWidget(this))
    , m_effects(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own fields of %1").arg(inSentence(def.pluralText(), context.language)));
    auto* intro = new QLabel(tr("Fields that only this client has. They are columns, filters and "
                                "form fields like all others, and go into imports, exports and "
                                "prints."),
                             this);
    intro->setWordWrap(true);
    m_effects->setTextFormat(Qt::PlainText);
    m_effects->setWordWrap(true);
    m_effects->setAccessibleName(tr("What saving does to the values"));
    auto* sides = new QHBoxLayout;
    sides->addWidget(listSide(), 2);
    sides->addWidget(formSide(), 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save the fields"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(sides, 1);
    column->addWidget(m_effects);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExtraFieldDialog::save);
    load();
    resize(760, 480);
}

QWidget* ExtraFieldDialog::listSide()
{
    auto* side = new QWidget(this);
    m_list->setAccessibleName(tr("Own fields"));
    auto* add = new QPushButton(themedIcon(QStringLiteral("add")), tr("&Add field"), side);
    m_remove = new QPushButton(tr("&Remove field"), side);
    m_up = new QPushButton(QStringLiteral("\u2191"), side);
    m_up->setAccessibleName(tr("Move field up"));
    m_up->setToolTip(tr("Move field up"));
    m_down = new QPushButton(QStringLiteral("\u2193"), side);
    m_down->setAccessibleName(tr("Move field down"));
    m_down->setToolTip(tr("Move field down"));
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        takeEntry();
        showEntry(at);
    });
    connect(add, &QPushButton::clicked, this, [this] {
        addField(tr("New field"));
        m_label->setFocus();
        m_label->selectAll();
    });
    connect(m_remove, &QPushButton::clicked, this, &ExtraFieldDialog::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    return side;
}

QWidget* ExtraFieldDialog::formSide()
{
    m_form = new QWidget(this);
    m_label = new QLineEdit(m_form);
    m_label->setMaxLength(100);
    m_type = new CalmCombo(m_form);
    for (const Choice& choice : extra_field::kTypeChoices)
        m_type->addItem(m_context.language.text(extra_field::type.context, choice.label));
    m_help = new QLineEdit(m_form);
    m_help->setMaxLength(500);
    m_help->setPlaceholderText(tr("what to enter, with an example"));
    m_choices = new ExtraChoiceTable(m_form);
    m_choicesLabel = new QLabel(tr("Choices:"), m_form);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(8, 0, 0, 0);
    form->addRow(tr("&Name:"), m_label);
    form->addRow(tr("&Type:"), m_type);
    form->addRow(tr("&Help:"), m_help);
    form->addRow(m_choicesLabel, m_choices);
    connect(m_label, &QLineEdit::textEdited, this, &ExtraFieldDialog::follow);
    connect(m_help, &QLineEdit::textEdited, this, &ExtraFieldDialog::follow);
    connect(m_choices, &ExtraChoiceTable::changed, this, &ExtraFieldDialog::follow);
    connect(m_type, &QComboBox::activated, this, [this] {
        if (m_shown < 0)
            return;
        const Entry& entry = m_entries[m_shown];
        const bool isList = m_type->currentIndex() == int(extra_field::Type::Choice);
        if (isList && m_choices->choices().isEmpty() &&
            entry.values.size() <= kMostOfferedChoices) {
            // A text that becomes a list keeps what is there.
            for (const QString& text : entry.values.keys())
                m_choices->addChoice(text.simplified());
        }
        follow();
        showEntry(m_shown);
    });
    return m_form;
}

void ExtraFieldDialog::load()
{
    const auto drafts = extraFieldDrafts(m_context.binder, m_def);
    if (!drafts) {
        m_context.host.report(drafts.error());
        return;
    }
    m_before = *drafts;
    const QList<const FieldDef*> fields = m_context.binder.extraFields(m_def);
    for (qsizetype i = 0; i < drafts->size(); ++i) {
        Entry entry{(*drafts)[i], {}, {}};
        if (i < fields.size()) {
            if (auto values =
                    extraFieldValues(m_context.binder, m_def, *fields[i], m_context.language))
                entry.values = std::move(*values);
        }
        for (const ExtraChoice& choice : entry.draft.choices)
            entry.used.insert(choice.token, entry.values.value(choice.label));
        m_entries.append(entry);
    }
    fillList(0);
}

void ExtraFieldDialog::fillList(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Entry& entry : std::as_const(m_entries))
            m_list->addItem(entry.draft.label);
        m_list->setCurrentRow(std::min(current, int(m_entries.size()) - 1));
    }
    m_shown = -1;
    showEntry(m_list->currentRow());
    follow();
}

void ExtraFieldDialog::showEntry(int row)
{
    const bool isRow = row >= 0 && row < m_entries.size();
    m_shown = isRow ? row : -1;
    m_form->setEnabled(isRow);
    m_remove->setEnabled(isRow);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(isRow && row + 1 < m_entries.size());
    if (!isRow) {
        m_label->clear();
        m_help->clear();
        m_choices->setChoices({}, {});
        return;
    }
    const Entry& entry = m_entries[row];
    m_label->setText(entry.draft.label);
    m_type->setCurrentIndex(int(entry.draft.type));
    m_help->setText(entry.draft.help);
    const bool isList = entry.draft.type == extra_field::Type::Choice;
    m_choices->setVisible(isList);
    m_choicesLabel->setVisible(isList);
    if (m_choices->property("of").toInt() != row + 1 || !isList) {
        m_choices->setChoices(entry.draft.choices, entry.used);
        m_choices->setProperty("of", isList ? row + 1 : 0);
    }
}

void ExtraFieldDialog::takeEntry()
{
    if (m_shown < 0 || m_shown >= m_entries.size())
        return;
    ExtraFieldDraft& draft = m_entries[m_shown].draft;
    draft.label = m_label->text();
    draft.type = extra_field::Type(m_type->currentIndex());
    draft.help = m_help->text();
    if (draft.type == extra_field::Type::Choice) {
        draft.choices = m_choices->choices();
        draft.moved = m_choices->moved();
    }
}

QList<ExtraFieldDraft> ExtraFieldDialog::drafts() const
{
    QList<ExtraFieldDraft> drafts;
    for (const Entry& entry : m_entries)
        drafts.append(entry.draft);
    return drafts;
}

QString ExtraFieldDialog::sentenceOf(const ExtraFieldPlan::Effect& effect) const
{
    if (effect.isRemoved) {
        return tr("%1: the field goes, and with it the value of %n record(s). Undo brings both "
                  "back.",
                  nullptr, effect.emptied)
            .arg(effect.label);
    }
    QStringList parts;
    if (effect.changed > 0)
        parts.append(tr("%n value(s) are carried over", nullptr, effect.changed));
    if (effect.emptied > 0) {
        parts.append(tr("%n value(s) do not fit and are emptied (%1)", nullptr, effect.emptied)
                         .arg(effect.examples.join(QStringLiteral(", "))));
    }
    return QStringLiteral("%1: %2.").arg(effect.label, parts.join(QStringLiteral("; ")));
}

// What saving would do, or why it cannot be done yet.
void ExtraFieldDialog::follow()
{
    takeEntry();
    if (m_shown >= 0 && m_list->item(m_shown))
        m_list->item(m_shown)->setText(m_entries[m_shown].draft.label);
    const QString open = m_shown >= 0 && m_type->currentIndex() == int(extra_field::Type::Choice)
                             ? m_choices->undecided()
                             : QString();
    m_save->setEnabled(false);
    if (!open.isEmpty()) {
        m_effects->setText(tr("Choose where the values of \"%1\" go.").arg(open));
        return;
    }
    const auto plan = planExtraFields(m_context.binder, m_def, drafts(), m_context.language);
    if (!plan) {
        m_effects->setText(plan.error().message.in(m_context.language));
        return;
    }
    QStringList sentences;
    for (const ExtraFieldPlan::Effect& effect : plan->effects())
        sentences.append(sentenceOf(effect));
    m_effects->setText(sentences.join(QLatin1Char('\n')));
    m_save->setEnabled(!m_context.binder.isReadOnly());
}

void ExtraFieldDialog::addField(const QString& label)
{
    takeEntry();
    QString free = label;
    const auto isTaken = [this](const QString& text) {
        return std::any_of(m_entries.cbegin(), m_entries.cend(), [&text](const Entry& entry) {
            return entry.draft.label.compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    for (int i = 2; isTaken(free); ++i)
        free = QStringLiteral("%1 %2").arg(label).arg(i);
    Entry entry;
    entry.draft.label = free;
    m_entries.append(entry);
    fillList(int(m_entries.size()) - 1);
}

void ExtraFieldDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_entries.size())
        return;
    m_shown = -1;
    m_entries.removeAt(row);
    m_choices->setProperty("of", 0);
    fillList(row);
}

void ExtraFieldDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_entries.size())
        return;
    takeEntry();
    m_entries.swapItemsAt(row, row + by);
    m_choices->setProperty("of", 0);
    fillList(row + by);
}

void ExtraFieldDialog::save()
{
    takeEntry();
    auto plan = planExtraFields(m_context.binder, m_def, drafts(), m_context.language);
    if (!plan) {
        follow();
        return;
    }
    if (plan->emptied() == 0) {
        write();
        return;
    }
    QStringList sentences;
    for (const ExtraFieldPlan::Effect& effect : plan->effects())
        sentences.append(sentenceOf(effect));
    m_context.prompt.ask(
        this,
        {tr("Values are emptied"),
         tr("%n value(s) are taken out of their records.", nullptr, plan->emptied()),
         sentences.join(QLatin1Char('\n')),
         {tr("&Save and empty them")}},
        [this](std::optional<int> answer) {
            if (answer)
                write();
        });
}

void ExtraFieldDialog::write()
{
    if (drafts() == m_before) {
        accept();
        return;
    }
    auto plan = planExtraFields(m_context.binder, m_def, drafts(), m_context.language);
    const auto done = plan ? plan->apply(m_context.binder) : Result<qint64>(fail(plan.error()));
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(tr("The fields of %1 were changed.")
                             .arg(inSentence(m_def.pluralText(), m_context.language)),
                         true);
    accept();
}

} // namespace ringbinder
