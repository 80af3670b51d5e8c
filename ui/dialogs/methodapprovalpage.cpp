// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methodapprovalpage.h"

#include "core/registers/people/person.h"
#include "core/registers/risks/method.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ringbinder {

MethodApprovalPage::MethodApprovalPage(const OpenContext& context, MethodDraft& draft,
                                       const std::optional<Record>& atWork, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_name(new QLineEdit(this))
    , m_version(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_approvedBy(new QComboBox(this))
    , m_approvedOn(new QDateEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    auto* form = new QFormLayout(this);
    form->setLabelAlignment(Qt::AlignRight);
    m_version->setMaximumWidth(140);
    m_approvedOn->setCalendarPopup(true);
    m_approvedOn->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_approvedOn->setMaximumWidth(140);
    m_note->setTabChangesFocus(true);
    m_status->addItems({tr("Draft"), tr("Approved")});
    form->addRow(tr("&Name of the method:"), m_name);
    form->addRow(tr("&Version:"), m_version);
    form->addRow(tr("Stat&us:"), m_status);
    form->addRow(tr("Approved &by:"), m_approvedBy);
    form->addRow(tr("Approved &on:"), m_approvedOn);
    form->addRow(tr("What &changed, and why:"), m_note);
    auto* note = new QLabel(tr("A draft can be changed until it is approved. An approved version "
                               "is never changed: saving makes the next one, and approving that "
                               "supersedes all before."),
                            this);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    fill(atWork);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_draft.edit([&text](MethodDefinition& definition) { definition.name = text.trimmed(); });
    });
    connect(&draft, &MethodDraft::changed, this, [this] {
        if (m_name->text().trimmed() != m_draft.definition().name)
            m_name->setText(m_draft.definition().name);
    });
    connect(m_version, &QLineEdit::textChanged, this, &MethodApprovalPage::edited);
    connect(m_status, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_approvedBy->setEnabled(index == 1);
        m_approvedOn->setEnabled(index == 1);
        emit edited();
    });
    connect(m_approvedBy, &QComboBox::currentIndexChanged, this, &MethodApprovalPage::edited);
    connect(m_approvedOn, &QDateEdit::dateChanged, this, &MethodApprovalPage::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MethodApprovalPage::edited);
}

void MethodApprovalPage::fill(const std::optional<Record>& atWork)
{
    m_approvedBy->addItem(tr("(choose a person)"), QString());
    const auto people = m_context.binder.records(person::def);
    if (people) {
        for (const Record& record : *people) {
            if (record.get(person::active).value_or(true))
                m_approvedBy->addItem(record.title(), record.uid().toString());
        }
    }
    m_name->setText(m_draft.definition().name);
    m_approvedBy->setEnabled(false);
    m_approvedOn->setEnabled(false);
    m_approvedOn->setDate(m_context.binder.clock().today());
    const bool isDraft = atWork && atWork->get(method::status) == method::Status::Draft;
    if (isDraft) {
        m_version->setText(atWork->text(method::version));
        m_note->setPlainText(atWork->text(method::changeNote));
    } else {
        m_version->setText(nextMethodVersion(atWork ? atWork->text(method::version) : QString()));
    }
}

MethodVersion MethodApprovalPage::version() const
{
    MethodVersion version;
    version.version = m_version->text().trimmed();
    version.isApproved = m_status->currentIndex() == 1;
    if (version.isApproved) {
        version.approvedBy = Uid::fromString(m_approvedBy->currentData().toString());
        version.approvedOn = m_approvedOn->date();
    }
    version.changeNote = m_note->toPlainText().trimmed();
    return version;
}

} // namespace ringbinder
