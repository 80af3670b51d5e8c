// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkriskdialog.h"

#include "core/proposals/deciding.h"
#include "ui/forms/fieldform.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

LinkRiskDialog::LinkRiskDialog(const OpenContext& context, const Proposal& proposal,
                               QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_proposal(proposal)
    , m_form(new FieldForm(context, this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Link %1 to risks").arg(proposal.code));
    auto* say = new QLabel(tr("Choose the risks that say it already. They are due for another look "
                              "today."),
                           this);
    say->setWordWrap(true);
    QStringList preset;
    for (const Uid& uid : proposal.risks)
        preset.append(uid.toString());
    m_form->add(reassessment_trigger::risks, Value(preset));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::error(colours));
    m_problem->setPalette(colours);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* link = buttons->addButton(tr("&Link"), QDialogButtonBox::AcceptRole);
    link->setDefault(true);
    auto* box = new QVBoxLayout(this);
    box->addWidget(say);
    box->addWidget(m_form, 1);
    box->addWidget(m_problem);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkRiskDialog::apply);
    m_form->editor(reassessment_trigger::risks).focusTarget()->setFocus();
    resize(560, 260);
}

void LinkRiskDialog::apply()
{
    Record chosen(reassessment_trigger::def);
    const FieldForm::Given given = m_form->fill(chosen);
    auto set = given.obstacle.isEmpty()
                   ? linkProposal(m_context.binder, m_proposal,
                                  chosen.get(reassessment_trigger::risks).value_or(QList<Uid>()),
                                  m_context.language)
                   : Result<ChangeSet>(fail(Error::Kind::Invalid, Message()));
    if (set) {
        for (const Record& made : given.create)
            set->add(made);
    }
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (done) {
        m_context.host.toast(tr("%1 is linked.").arg(m_proposal.code), true);
        accept();
        return;
    }
    m_problem->setText(given.obstacle.isEmpty() ? done.error().message.in(m_context.language)
                                                : given.obstacle);
    m_problem->show();
}

} // namespace ringbinder
