// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewagendapage.h"

#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/reviews/reviewdecisions.h"
#include "core/reviews/reviewinputs.h"
#include "ui/forms/recordform.h"
#include "ui/pages/auditactions.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum AgendaColumn { InputColumn, TrendColumn, AgendaColumnCount };
constexpr int kAgendaWidth = 400;
constexpr int kDecisionLines = 4;

QDate latestDayOf(const Record& review)
{
    for (const Field<QDate>* field : {&management_review::date, &management_review::plannedOn}) {
        if (const auto day = review.get(*field))
            return *day;
    }
    return {};
}

} // namespace

ReviewAgendaPage::ReviewAgendaPage(const OpenContext& context, QWidget* parent)
    : LivePage(context, {&management_review::def, &review_input::def, &review_decision::def},
               parent)
    , m_reviews(new QComboBox(this))
    , m_fill(new QPushButton(tr("Fill &inputs from registers"), this))
    , m_actions(new QPushButton(tr("Make &actions of decisions"), this))
    , m_sign(new QPushButton(tr("&Sign minutes…"), this))
    , m_state(new QLabel(this))
    , m_inputs(new QTreeWidget(this))
    , m_form(new RecordForm(context, review_input::def, this))
    , m_decisions(new QListWidget(this))
    , m_newDecision(new QLineEdit(this))
{
    m_reviews->setAccessibleName(tr("Management review"));
    m_reviews->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setTextFormat(Qt::PlainText);
    auto* top = new QHBoxLayout;
    top->addWidget(m_reviews);
    top->addWidget(m_state, 1);
    top->addWidget(m_fill);
    top->addWidget(m_actions);
    top->addWidget(m_sign);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildLeft());
    split->addWidget(m_form);
    split->setSizes({kAgendaWidth, kAgendaWidth * 2});
    split->setStretchFactor(1, 1);
    auto* box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(split, 1);

    connect(m_reviews, &QComboBox::activated, this, [this] {
        fillInputs();
        fillDecisions();
    });
    connect(m_fill, &QPushButton::clicked, this, [this] {
        m_form->commit();
        if (const auto uid = review())
            fillReview(this, m_context, *uid);
    });
    connect(m_sign, &QPushButton::clicked, this, [this] {
        m_form->commit();
        if (const auto uid = review())
            signReview(this, m_context, *uid);
    });
    connect(m_actions, &QPushButton::clicked, this, [this] {
        const auto uid = review();
        const auto decisions = uid ? decisionsOf(m_context.binder, *uid) : QList<Uid>();
        if (decisions)
            makeReviewActions(m_context, *decisions);
        else
            m_context.host.report(decisions.error());
    });
    connect(m_inputs, &QTreeWidget::currentItemChanged, this, &ReviewAgendaPage::showInput);
    connect(m_decisions, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const auto uid = Uid::fromString(item->data(Qt::UserRole).toString()))
            m_context.host.openRecord(review_decision::def, *uid, {});
    });
    connect(m_newDecision, &QLineEdit::returnPressed, this, &ReviewAgendaPage::addDecision);
}

QWidget* ReviewAgendaPage::buildLeft()
{
    auto* panel = new QWidget(this);
    m_inputs->setItemDelegate(new ToneDelegate(m_inputs));
    m_inputs->setAccessibleName(tr("Inputs of the review"));
    m_inputs->setColumnCount(AgendaColumnCount);
    m_inputs->setHeaderLabels({tr("Input"), tr("Trend")});
    m_inputs->setRootIsDecorated(false);
    m_inputs->setUniformRowHeights(true);
    m_inputs->setAllColumnsShowFocus(true);
    m_inputs->header()->setStretchLastSection(false);
    m_inputs->header()->setSectionResizeMode(InputColumn, QHeaderView::Stretch);
    m_inputs->header()->setSectionResizeMode(TrendColumn, QHeaderView::ResizeToContents);
    auto* decisionsLabel = new QLabel(tr("&Decisions"), panel);
    decisionsLabel->setBuddy(m_decisions);
    m_decisions->setAccessibleName(tr("Decisions of the review"));
    m_decisions->setMaximumHeight(fontMetrics().lineSpacing() * (kDecisionLines + 2));
    m_newDecision->setPlaceholderText(tr("New decision on this input, then Enter"));
    m_newDecision->setAccessibleName(tr("New decision on this input"));
    m_newDecision->setMaxLength(500);
    m_newDecision->setObjectName(QStringLiteral("newDecision"));
    auto* box = new QVBoxLayout(panel);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_inputs, 1);
    box->addWidget(decisionsLabel);
    box->addWidget(m_decisions);
    box->addWidget(m_newDecision);
    return panel;
}

QWidget* ReviewAgendaPage::mainWidget()
{
    return m_inputs;
}

std::optional<Uid> ReviewAgendaPage::review() const
{
    return Uid::fromString(m_reviews->currentData().toString());
}

std::optional<Uid> ReviewAgendaPage::currentInput() const
{
    const QTreeWidgetItem* item = m_inputs->currentItem();
    return item ? Uid::fromString(item->data(InputColumn, Qt::UserRole).toString()) : std::nullopt;
}

Result<> ReviewAgendaPage::refresh()
{
    fillReviews();
    fillInputs();
    fillDecisions();
    return {};
}

void ReviewAgendaPage::fillReviews()
{
    auto reviews = m_context.binder.records(management_review::def);
    if (!reviews) {
        m_context.host.report(reviews.error());
        return;
    }
    std::stable_sort(reviews->begin(), reviews->end(), [](const Record& a, const Record& b) {
        return latestDayOf(a) > latestDayOf(b);
    });
    const QVariant kept = m_reviews->currentData();
    m_reviews->clear();
    for (const Record& record : *reviews) {
        m_reviews->addItem(QStringLiteral("%1 %2").arg(record.code(), record.title()),
                           record.uid().toString());
    }
    m_reviews->setCurrentIndex(std::max(0, m_reviews->findData(kept)));
    m_reviews->setEnabled(m_reviews->count() > 0);
}

void ReviewAgendaPage::fillInputs()
{
    const auto kept = currentInput();
    const QSignalBlocker quiet(m_inputs);
    m_inputs->clear();
    const auto uid = review();
    const auto record = uid ? m_context.binder.find(management_review::def, *uid)
                            : Result<std::optional<Record>>(std::nullopt);
    m_isSigned = record && *record && !(*record)->text(management_review::seal).isEmpty();
    const bool canWrite = uid && !m_isSigned && !m_context.binder.isReadOnly();
    m_fill->setEnabled(canWrite);
    m_sign->setEnabled(canWrite);
    m_newDecision->setEnabled(canWrite);
    m_actions->setEnabled(uid && !m_context.binder.isReadOnly());
    m_form->setReadOnly(!canWrite);
    const auto inputs = uid ? reviewInputs(m_context.binder, *uid) : QList<Record>();
    for (const Record& input : inputs ? *inputs : QList<Record>()) {
        const auto format = formatContext(m_context);
        const QString kind =
            formatValue(review_input::input, input.value(review_input::input), format);
        const auto trend = input.get(review_input::trend).value_or(review_input::Trend::Unknown);
        const Choice& choice = review_input::trend.choices[size_t(trend)];
        const QString word = m_context.language.text(review_input::trend.context, choice.label);
        const QString mark = theme::toneMark(choice.tone);
        auto* item = new QTreeWidgetItem(m_inputs);
        item->setText(InputColumn, kind);
        item->setText(TrendColumn, mark.isEmpty() ? word : QStringLiteral("%1 %2").arg(mark, word));
        item->setData(TrendColumn, kInkRole, int(choice.tone));
        item->setData(InputColumn, Qt::UserRole, input.uid().toString());
        item->setToolTip(InputColumn, plainToolTip(input.text(review_input::text)));
        item->setToolTip(TrendColumn, plainToolTip(input.text(review_input::trendText)));
        if (kept == input.uid())
            m_inputs->setCurrentItem(item);
    }
    if (!m_inputs->currentItem() && m_inputs->topLevelItemCount() > 0)
        m_inputs->setCurrentItem(m_inputs->topLevelItem(0));
    m_state->setText(!uid         ? tr("There is no management review yet.")
                     : m_isSigned ? tr("The minutes are signed; nothing here can be changed.")
                     : m_inputs->topLevelItemCount() == 0
                         ? tr("No inputs yet: fill them from the registers.")
                         : QString());
    showInput();
}

void ReviewAgendaPage::fillDecisions()
{
    m_decisions->clear();
    const auto uid = review();
    const auto uids = uid ? decisionsOf(m_context.binder, *uid) : QList<Uid>();
    const auto records =
        m_context.binder.records(review_decision::def, uids ? *uids : QList<Uid>());
    for (const Record& decision : records ? *records : QList<Record>()) {
        const QString status =
            formatValue(review_decision::status, decision.value(review_decision::status),
                        formatContext(m_context));
        auto* item = new QListWidgetItem(
            status.isEmpty() ? decision.title()
                             : QStringLiteral("%1 (%2)").arg(decision.title(), status),
            m_decisions);
        item->setData(Qt::UserRole, decision.uid().toString());
        item->setToolTip(plainToolTip(decision.text(review_decision::text)));
    }
}

void ReviewAgendaPage::showInput()
{
    const auto uid = currentInput();
    m_form->setVisible(uid.has_value());
    if (uid && m_form->uid() != uid)
        m_form->showRecord(*uid);
}

void ReviewAgendaPage::addDecision()
{
    const auto uid = review();
    const QString title = m_newDecision->text().trimmed();
    if (!uid || title.isEmpty())
        return;
    Record made(review_decision::def);
    made.set(review_decision::title, title);
    made.set(review_decision::review, *uid);
    made.set(review_decision::input, currentInput());
    made.set(review_decision::status, review_decision::Status::Open);
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(review_decision::def.key), title, 1});
    set.add(std::move(made));
    if (const auto done = m_context.binder.session().apply(std::move(set)); !done) {
        m_context.host.report(done.error());
        return;
    }
    m_newDecision->clear();
}

} // namespace ringbinder
