// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdfchoices.h"

#include "ui/shell/tooltip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ringbinder {

PdfChoices::PdfChoices(QWidget* parent)
    : QObject(parent)
    , m_form(new QComboBox(parent))
    , m_evidence(new QComboBox(parent))
    , m_password(new QLineEdit(parent))
    , m_passwordLabel(new QLabel(tr("Pass&word"), parent))
{
    m_form->addItem(tr("For everybody"), int(Form::Plain));
    m_form->addItem(tr("PDF/A-1b, for an archive"), int(Form::Archive));
    m_form->addItem(tr("With a password"), int(Form::Locked));
    m_form->setAccessibleName(tr("Form of the PDF"));
    using report::EvidenceFiles;
    m_evidence->addItem(tr("Left out"), int(EvidenceFiles::LeftOut));
    m_evidence->addItem(tr("As pages behind it"), int(EvidenceFiles::Appended));
    m_evidence->addItem(tr("Attached inside the PDF"), int(EvidenceFiles::Attached));
    m_evidence->setAccessibleName(tr("Evidence files"));
    m_evidence->setToolTip(plainToolTip(
        tr("A PDF/A takes no files from outside; pages of evidence show in the saved PDF alone")));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(100);
    m_password->setToolTip(plainToolTip(
        tr("It is kept nowhere: without it nobody opens the PDF, not even this program")));
    m_passwordLabel->setBuddy(m_password);
    connect(m_form, &QComboBox::currentIndexChanged, this, &PdfChoices::refresh);
    connect(m_evidence, &QComboBox::currentIndexChanged, this, &PdfChoices::evidenceChosen);
    connect(m_evidence, &QComboBox::currentIndexChanged, this, &PdfChoices::pagesChanged);
    refresh();
}

void PdfChoices::addTo(QFormLayout* rows)
{
    rows->addRow(tr("PD&F"), m_form);
    rows->addRow(m_passwordLabel, m_password);
    rows->addRow(tr("&Evidence"), m_evidence);
}

PdfChoices::Form PdfChoices::form() const
{
    return Form(m_form->currentData().toInt());
}

void PdfChoices::allow(bool evidence, bool password)
{
    m_evidenceAllowed = evidence;
    m_passwordAllowed = password;
    refresh();
}

void PdfChoices::refresh()
{
    if (!m_passwordAllowed && form() == Form::Locked)
        m_form->setCurrentIndex(0);
    const bool isLocked = form() == Form::Locked;
    m_password->setVisible(isLocked);
    m_passwordLabel->setVisible(isLocked);
    if (!isLocked)
        m_password->clear();
    const bool takesEvidence = m_evidenceAllowed && form() != Form::Archive;
    if (!takesEvidence)
        setEvidence(report::EvidenceFiles::LeftOut);
    else if (m_recorded)
        setEvidence(*m_recorded);
    m_evidence->setEnabled(takesEvidence && m_evidenceEditable);
}

// Nobody chose it, but the pages are others all the same.
void PdfChoices::setEvidence(report::EvidenceFiles how)
{
    if (how == evidence())
        return;
    const QSignalBlocker quiet(m_evidence);
    m_evidence->setCurrentIndex(m_evidence->findData(int(how)));
    emit pagesChanged();
}

void PdfChoices::showEvidence(report::EvidenceFiles recorded, bool isEditable)
{
    m_recorded = recorded;
    m_evidenceEditable = isEditable;
    refresh();
}

report::PdfOptions PdfChoices::options() const
{
    return {form() == Form::Archive, form() == Form::Locked ? m_password->text() : QString()};
}

report::EvidenceFiles PdfChoices::evidence() const
{
    return report::EvidenceFiles(m_evidence->currentData().toInt());
}

QString PdfChoices::obstacle() const
{
    return form() == Form::Locked && m_password->text().isEmpty()
               ? tr("Type the password that opens the PDF.")
               : QString();
}

} // namespace ringbinder
