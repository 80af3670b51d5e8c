// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/technicallimitsdialog.h"

#include "ui/shell/tones.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ringbinder {

TechnicalLimitsDialog::TechnicalLimitsDialog(const OpenContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Limits of technical compliance"));
    auto* intro = new QLabel(tr("After how many days results no longer count as current, and "
                                "within how many days a failure has to be gone. What stands in the "
                                "registers is judged by them at once."),
                             this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto* form = new QFormLayout;
    m_scan = addDays(*form, tr("&Scans, Lynis reports and lists are current for:"));
    m_benchmark = addDays(*form, tr("&Benchmarks are current for:"));
    const char* const mnemonics[] = {
        QT_TR_NOOP("&Low: gone within:"), QT_TR_NOOP("&Medium: gone within:"),
        QT_TR_NOOP("&High: gone within:"), QT_TR_NOOP("&Critical: gone within:")};
    static_assert(std::size(mnemonics) == std::size(technical_rule::kSeverityChoices));
    for (size_t severity = std::size(m_fix); severity-- > 0;) // the worst first
        m_fix[severity] = addDays(*form, tr(mnemonics[severity]));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setInk(*m_problem, QPalette::WindowText, Tone::Bad);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_usual = buttons->addButton(tr("&Usual values"), QDialogButtonBox::ResetRole);
    m_usual->setAutoDefault(false);
    const bool canEdit = !context.binder.isReadOnly();
    buttons->button(QDialogButtonBox::Save)->setEnabled(canEdit);
    m_usual->setEnabled(canEdit);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_usual, &QPushButton::clicked, this, [this] { showLimits(TechnicalLimits()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &TechnicalLimitsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto held = technicalLimits(context.binder);
    if (held)
        m_held = *held;
    else
        say(held.error());
    showLimits(held.value_or(TechnicalLimits()));
    m_scan->setFocus();
}

QSpinBox* TechnicalLimitsDialog::addDays(QFormLayout& form, const QString& text)
{
    auto* days = new QSpinBox(this);
    days->setRange(1, TechnicalLimits::kMostDays);
    days->setSuffix(tr(" days"));
    days->setReadOnly(m_context.binder.isReadOnly());
    days->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(days);
    form.addRow(label, days);
    return days;
}

void TechnicalLimitsDialog::showLimits(const TechnicalLimits& limits)
{
    m_scan->setValue(limits.scanDays);
    m_benchmark->setValue(limits.benchmarkDays);
    for (size_t severity = 0; severity < std::size(m_fix); ++severity)
        m_fix[severity]->setValue(limits.fixDays[severity]);
}

TechnicalLimits TechnicalLimitsDialog::limits() const
{
    TechnicalLimits limits;
    limits.scanDays = m_scan->value();
    limits.benchmarkDays = m_benchmark->value();
    for (size_t severity = 0; severity < std::size(m_fix); ++severity)
        limits.fixDays[severity] = m_fix[severity]->value();
    return limits;
}

QString TechnicalLimitsDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void TechnicalLimitsDialog::say(const Error& error)
{
    m_problem->setText(error.message.in(m_context.language));
    m_problem->show();
}

void TechnicalLimitsDialog::accept()
{
    if (m_held && limits() == *m_held) {
        QDialog::accept();
        return;
    }
    auto set = changeTechnicalLimits(m_context.binder, limits());
    if (!set) {
        say(set.error());
        return;
    }
    if (const auto applied = m_context.binder.session().apply(std::move(*set)); !applied) {
        say(applied.error());
        return;
    }
    m_context.host.toast(tr("Results are judged by the new limits."), true);
    QDialog::accept();
}

} // namespace ringbinder
