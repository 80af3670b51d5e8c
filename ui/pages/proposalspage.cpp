// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposalspage.h"

#include "core/proposals/deciding.h"
#include "core/proposals/inbox.h"
#include "ui/dialogs/linkriskdialog.h"
#include "ui/pages/pageheading.h"
#include "ui/shell/tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

enum ProposalColumn {
    ProposalDate,
    ProposalSourceName,
    ProposalRecord,
    ProposalKind,
    ProposalWhy,
    ProposalColumnCount
};

QLabel* proposalText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

Tone toneOfProposal(Proposal::Kind kind)
{
    return kind == Proposal::Kind::NewRisk ? Tone::Warning : Tone::Progress;
}

} // namespace

ProposalsPage::ProposalsPage(const OpenContext& context, const Evaluation& evaluation,
                             QWidget* parent)
    : LivePage(context, {}, parent)
    , m_evaluation(evaluation)
    , m_figures(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeWidget(this))
    , m_title(proposalText(this))
    , m_text(proposalText(this))
    , m_accept(new QPushButton(this))
    , m_link(new QPushButton(tr("&Link to a risk…"), this))
    , m_dismiss(new QPushButton(tr("&Dismiss…"), this))
    , m_open(new QPushButton(tr("&Open the source"), this))
{
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setAccessibleDescription(tr("How many proposals wait"));
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setColumnCount(ProposalColumnCount);
    m_list->setHeaderLabels({tr("Date"), tr("Proposed by"), tr("Record"), tr("What"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(true);
    m_list->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->addWidget(pageHeading(tr("Proposals"), this));
    top->addSpacing(12);
    top->addWidget(m_figures, 1);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* waiting = new QWidget(m_stack);
    auto* column = new QVBoxLayout(waiting);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_title);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 5);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_text);
    m_stack->addWidget(waiting);
    auto* nothing = new QLabel(
        tr("Nothing is proposed at the moment.\n\nIncidents, nonconformities, changes, threat "
           "intelligence, supplier assessments, exceptions that ran out and triggers propose risks "
           "here as soon as they call for one."),
        m_stack);
    nothing->setTextFormat(Qt::PlainText);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack->addWidget(nothing);
    auto* box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(m_stack, 1);
    buildButtons();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProposalsPage::describe);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ProposalsPage::openSource);
}

void ProposalsPage::buildButtons()
{
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_accept, m_link, m_dismiss, m_open}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->insertStretch(3, 1);
    m_accept->setToolTip(plainToolTip(tr("One step; undo takes it back")));
    m_dismiss->setToolTip(plainToolTip(
        tr("With a reason, which is kept; it comes back only when the record changes (Delete)")));
    m_open->setToolTip(plainToolTip(tr("The record that proposes it (Enter)")));
    // Below the list and not at the edge of the window, where a toast would cover them.
    static_cast<QVBoxLayout*>(m_stack->widget(0)->layout())->insertLayout(1, row);
    connect(m_accept, &QPushButton::clicked, this, &ProposalsPage::acceptCurrent);
    connect(m_link, &QPushButton::clicked, this, &ProposalsPage::linkCurrent);
    connect(m_dismiss, &QPushButton::clicked, this, &ProposalsPage::dismissCurrent);
    connect(m_open, &QPushButton::clicked, this, &ProposalsPage::openSource);
}

QWidget* ProposalsPage::mainWidget()
{
    return m_list;
}

QString ProposalsPage::figures() const
{
    return m_figures->text();
}

const Proposal* ProposalsPage::current() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 && at < m_proposals.size() ? &m_proposals[at] : nullptr;
}

Result<> ProposalsPage::refresh()
{
    auto proposals = openProposals(m_context.binder, m_evaluation, m_context.language);
    if (!proposals)
        return fail(proposals.error());
    m_proposals = std::move(*proposals);
    fill();
    const int count = int(m_proposals.size());
    m_figures->setText(count == 0 ? QString() : tr("%n waiting for a decision", nullptr, count));
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    describe();
    return {};
}

void ProposalsPage::fill()
{
    const int kept = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool isFirst = m_list->topLevelItemCount() == 0;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Language& language = m_context.language;
    for (const Proposal& proposal : std::as_const(m_proposals)) {
        auto* item = new QTreeWidgetItem(m_list);
        const Tone tone = toneOfProposal(proposal.kind);
        item->setText(ProposalDate,
                      proposal.date.isValid() ? language.date(proposal.date) : QString());
        item->setText(ProposalSourceName, proposal.source->def->labelText().in(language));
        item->setText(ProposalRecord, QStringLiteral("%1 %2").arg(proposal.code, proposal.title));
        item->setText(ProposalKind,
                      QStringLiteral("%1 %2").arg(theme::toneMark(tone),
                                                  labelOf(proposal.kind).in(language)));
        item->setForeground(ProposalKind, theme::tone(tone, palette()));
        const QString why = proposal.why.in(language);
        item->setText(ProposalWhy, proposal.isBack
                                       ? tr("%1 It was settled before the record changed.").arg(why)
                                       : why);
        for (int column = 0; column < ProposalColumnCount; ++column)
            item->setToolTip(column, plainToolTip(item->text(column)));
    }
    if (isFirst) {
        m_list->setColumnWidth(ProposalDate, 95);
        m_list->setColumnWidth(ProposalSourceName, 160);
        m_list->setColumnWidth(ProposalRecord, 290);
        m_list->setColumnWidth(ProposalKind, 150);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(kept, 0, m_list->topLevelItemCount() - 1)));
}

void ProposalsPage::describe()
{
    const Proposal* proposal = current();
    const bool canWrite = proposal && !m_context.binder.isReadOnly();
    for (QPushButton* button : {m_accept, m_link, m_dismiss})
        button->setEnabled(canWrite);
    m_open->setEnabled(proposal != nullptr);
    m_link->setVisible(!proposal || proposal->kind != Proposal::Kind::Impact);
    if (!proposal)
        return;
    const QString kind = labelOf(proposal->kind).in(m_context.language);
    m_accept->setText(proposal->kind == Proposal::Kind::NewRisk    ? tr("&Accept as a new risk")
                      : proposal->kind == Proposal::Kind::Reassess ? tr("&Assess the risks again")
                                                                   : tr("T&ake the impact over"));
    if (proposal->kind == Proposal::Kind::NewRisk) {
        m_title->setText(tr("%1: %2").arg(kind, proposal->draft.title()));
        const QString text = proposal->draft.text(risk::description);
        m_text->setText(text.isEmpty() ? tr("The record says nothing more about it.") : text);
        return;
    }
    QStringList names;
    for (const Uid& uid : proposal->risks) {
        if (const auto name = m_context.binder.name(uid))
            names.append(QStringLiteral("%1 %2").arg(name->code, name->title));
    }
    m_title->setText(kind);
    m_text->setText(
        proposal->kind == Proposal::Kind::Impact
            ? QStringLiteral("%1\n%2").arg(names.join(QLatin1Char('\n')), proposal->impactReason)
            : names.join(QLatin1Char('\n')));
}

void ProposalsPage::settle(Result<ChangeSet> set, const QString& sentence)
{
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (done)
        m_context.host.toast(sentence, true);
    else
        m_context.host.report(done.error());
}

void ProposalsPage::acceptCurrent()
{
    const Proposal* proposal = current();
    if (!proposal || m_context.binder.isReadOnly())
        return;
    const QString sentence = proposal->kind == Proposal::Kind::NewRisk
                                 ? tr("The risk is added and linked to %1.").arg(proposal->code)
                             : proposal->kind == Proposal::Kind::Reassess
                                 ? tr("The risks are due for another look today.")
                                 : tr("The impact and its reason are taken over.");
    settle(acceptProposal(m_context.binder, *proposal, m_context.language), sentence);
}

void ProposalsPage::linkCurrent()
{
    const Proposal* proposal = current();
    if (proposal && proposal->kind != Proposal::Kind::Impact && !m_context.binder.isReadOnly())
        (new LinkRiskDialog(m_context, *proposal, this))->open();
}

void ProposalsPage::dismissCurrent()
{
    const Proposal* proposal = current();
    if (!proposal || m_context.binder.isReadOnly())
        return;
    m_context.prompt.askText(
        this, tr("Dismiss the proposal"),
        tr("Why does no risk follow from %1?").arg(proposal->code), {},
        [this, dismissed = *proposal](const std::optional<QString>& reason) {
            if (reason)
                settle(dismissProposal(m_context.binder, dismissed, *reason, m_context.language),
                       tr("Dismissed; the reason is kept."));
        });
}

void ProposalsPage::openSource()
{
    if (const Proposal* proposal = current())
        m_context.host.openRecord(*proposal->source->def, proposal->record, {});
}

bool ProposalsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openSource();
            return true;
        }
        if (key == Qt::Key_Delete) {
            dismissCurrent();
            return true;
        }
    }
    return LivePage::eventFilter(watched, event);
}

void ProposalsPage::changeEvent(QEvent* event)
{
    LivePage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isStale())
        renew();
}

} // namespace ringbinder
