// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documentapprovaldialog.h"

#include "ui/dialogs/fieldrow.h"
#include "ui/shell/tones.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

DocumentApprovalDialog::DocumentApprovalDialog(const OpenContext& context, DocumentDossier dossier,
                                               QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_dossier(std::move(dossier))
    , m_publish(new QCheckBox(tr("&People have been told: publish at once"), this))
    , m_doubts(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Record* draft = m_dossier.draft();
    setWindowTitle(
        tr("Approve version %1").arg(draft ? draft->text(document_version::version) : QString()));
    const Approval suggested = suggestedApproval(context.binder, m_dossier);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    Record preset(document_version::def);
    preset.set(document_version::approver, suggested.approver);
    preset.set(document_version::approvedOn, suggested.approvedOn);
    preset.set(document_version::validFrom, suggested.validFrom);
    preset.set(document_version::approvalMethod, suggested.method);
    preset.set(document_version::changeNote, suggested.changeNote);
    for (const FieldDef* field : {static_cast<const FieldDef*>(&document_version::approver),
                                  static_cast<const FieldDef*>(&document_version::approvedOn),
                                  static_cast<const FieldDef*>(&document_version::approvalMethod),
                                  static_cast<const FieldDef*>(&document_version::validFrom)})
        addEditor(form, *field, preset.value(*field));
    Record months(document::def);
    months.set(document::reviewMonths, std::optional<qint64>(suggested.reviewMonths));
    addEditor(form, document::reviewMonths, months.value(document::reviewMonths));
    addEditor(form, document_version::changeNote, preset.value(document_version::changeNote));
    for (QLabel* label : {m_doubts, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_doubts->setAccessibleDescription(tr("What an auditor would object to"));
    m_doubts->setMinimumWidth(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* approve = buttons->addButton(tr("&Approve"), QDialogButtonBox::AcceptRole);
    approve->setEnabled(!context.binder.isReadOnly());
    auto* box = new QVBoxLayout(this);
    box->addLayout(form);
    box->addWidget(m_publish);
    box->addWidget(m_doubts);
    box->addStretch(1);
    box->addWidget(m_summary);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &DocumentApprovalDialog::apply);
    for (FieldEditor* edit : std::as_const(m_editors))
        connect(edit, &FieldEditor::left, this, &DocumentApprovalDialog::refreshDoubts);
    editor(document_version::approver)->focusTarget()->setFocus();
    refreshDoubts();
    resize(560, 520);
}

void DocumentApprovalDialog::addEditor(QFormLayout* form, const FieldDef& field,
                                       const Value& preset)
{
    m_editors.insert(&field, addFieldRow(*form, m_context, field, preset, this));
}

DocumentApprovalDialog::Terms DocumentApprovalDialog::terms() const
{
    Terms given;
    Record version(document_version::def);
    Record record(document::def);
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        Record& of = it.key() == &document::reviewMonths ? record : version;
        const CellWriter::Entry entry = it.value()->entry(of.uid());
        given.people.append(entry.create);
        if (entry.value) {
            of.setValue(*it.key(), *entry.value);
            continue;
        }
        const auto parsed = parseValue(*it.key(), entry.text, parseContext(m_context));
        if (parsed) {
            of.setValue(*it.key(), *parsed);
        } else {
            given.obstacle = parsed.error().message.in(m_context.language);
            given.at = it.value();
        }
    }
    Approval& approval = given.approval;
    approval.approver = version.get(document_version::approver);
    approval.approvedOn = version.get(document_version::approvedOn).value_or(QDate());
    approval.validFrom = version.get(document_version::validFrom).value_or(QDate());
    approval.method = version.get(document_version::approvalMethod)
                          .value_or(document_version::Method::Electronic);
    approval.reviewMonths = int(record.get(document::reviewMonths).value_or(0));
    approval.changeNote = version.text(document_version::changeNote);
    approval.publish = m_publish->isChecked();
    return given;
}

QString DocumentApprovalDialog::doubts() const
{
    return m_doubts->text();
}

void DocumentApprovalDialog::refuse(const QString& sentence)
{
    m_summary->setText(sentence);
    setInk(*m_summary, QPalette::WindowText, Tone::Bad);
}

void DocumentApprovalDialog::refreshDoubts()
{
    m_summary->setText(m_dossier.current()
                           ? tr("The version in force until now is superseded. The text cannot be "
                                "changed afterwards; the next version starts as its copy.")
                           : tr("The text cannot be changed afterwards; the next version starts "
                                "as its copy."));
    setInk(*m_summary, QPalette::WindowText, Tone::Neutral);
    const auto found = approvalDoubts(m_context.binder, m_dossier, terms().approval);
    QStringList lines;
    for (const Message& doubt : found ? *found : QList<Message>())
        lines.append(QStringLiteral("%1 %2").arg(theme::toneMark(Tone::Warning),
                                                 doubt.in(m_context.language)));
    m_doubts->setText(lines.join(QLatin1Char('\n')));
    m_doubts->setVisible(!lines.isEmpty());
}

void DocumentApprovalDialog::apply()
{
    const Terms given = terms();
    if (!given.obstacle.isEmpty()) {
        refuse(given.obstacle);
        given.at->focusTarget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto set = approveDraft(m_context.binder, m_dossier, given.approval);
    if (!set) {
        refuse(set.error().message.in(m_context.language));
        return;
    }
    for (const Record& record : given.people) {
        ChangeSet person({ChangeLabel::Act::Add, record.def().name(), {}, 1});
        person.add(record);
        // Stands before the change that refers to it.
        set->changes() = person.changes() + set->changes();
    }
    const auto done = m_context.binder.session().apply(std::move(*set));
    if (!done) {
        refuse(done.error().message.in(m_context.language));
        return;
    }
    m_context.host.toast(tr("%1 is approved.").arg(m_dossier.document.title()), true);
    accept();
}

} // namespace ringbinder
