// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leaverdialog.h"

#include "core/registers/people/person.h"
#include "ui/dialogs/replacepersondialog.h"
#include "ui/forms/choiceeditors.h"
#include "ui/shell/tooltip.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum LeaverColumn { LeaverAct, LeaverState, LeaverStep };
constexpr int kLeaverPlace = Qt::UserRole;

} // namespace

LeaverDialog::LeaverDialog(const OpenContext& context, const Uid& person, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(person)
    , m_field(lifecycle_checklist::responsible)
    , m_lastDay(new QDateEdit(context.binder.clock().today(), this))
    , m_responsible(new RecordLine(context, m_field, this))
    , m_tree(new QTreeWidget(this))
    , m_counts(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto name = context.binder.name(person);
    setWindowTitle(tr("%1 leaves").arg(name ? name->title : QString()));
    auto* intro = new QLabel(tr("What the registers name: accounts, rights, roles, equipment and "
                                "records. Tick what is done: the account is closed, the right or "
                                "role ends, the step is ticked off."),
                             this);
    intro->setWordWrap(true);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_responsible->keepToKnown();
    m_responsible->line()->setAccessibleName(tr("Who sees to it"));
    m_responsible->line()->setPlaceholderText(tr("name of the person, may stay empty"));
    auto* dayLabel = new QLabel(tr("&Last day:"), this);
    dayLabel->setBuddy(m_lastDay);
    auto* whoLabel = new QLabel(tr("&Who sees to it:"), this);
    whoLabel->setBuddy(m_responsible->line());
    m_tree->setAccessibleName(tr("What has to be seen to"));
    m_tree->setHeaderLabels({tr("To do"), tr("State"), tr("Step")});
    m_tree->setUniformRowHeights(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(dayLabel, m_lastDay);
    form->addRow(whoLabel, m_responsible);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_make = buttons->addButton(tr("&Make missing steps"), QDialogButtonBox::ActionRole);
    m_handOver = buttons->addButton(tr("&Hand over records…"), QDialogButtonBox::ActionRole);
    m_done = buttons->addButton(tr("Ticked is &done"), QDialogButtonBox::ActionRole);
    // Enter in the list opens what stands there; it must not make or tick anything besides.
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_tree, 1);
    column->addWidget(m_counts);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &LeaverDialog::makeChecklist);
    connect(m_done, &QPushButton::clicked, this, &LeaverDialog::finishTicked);
    connect(m_handOver, &QPushButton::clicked, this, &LeaverDialog::handOver);
    connect(m_tree, &QTreeWidget::itemChanged, this, &LeaverDialog::follow);
    connect(m_tree, &QTreeWidget::itemActivated, this, &LeaverDialog::openPoint);
    connect(&context.binder.session(), &Session::changed, this, &LeaverDialog::refresh);
    resize(880, 560);
    refresh();
    if (m_leaving && m_leaving->lastDay().isValid())
        m_lastDay->setDate(m_leaving->lastDay());
    m_tree->setFocus();
}

void LeaverDialog::refresh()
{
    auto read = Leaving::of(m_context.binder, m_person);
    if (!read) {
        m_context.host.report(read.error());
        m_leaving.reset();
    } else {
        m_leaving = std::move(*read);
    }
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    const Language& language = m_context.language;
    QHash<int, QTreeWidgetItem*> groups;
    const QList<Leaving::Point> points = m_leaving ? m_leaving->points() : QList<Leaving::Point>();
    for (int i = 0; i < points.size(); ++i) {
        const Leaving::Point& point = points[i];
        QTreeWidgetItem*& group = groups[int(point.kind)];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {labelOf(point.kind).in(language)});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(LeaverAct, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        const Tone tone = point.isOpen()       ? Tone::Warning
                          : point.isStepLeft() ? Tone::Progress
                                               : Tone::Good;
        QString state = point.isOpen()       ? tr("open")
                        : point.isStepLeft() ? tr("settled, step open")
                                             : tr("settled");
        if (point.kind == Leaving::Kind::Records && point.isOpen())
            state = tr("%n record(s)", nullptr, point.count);
        const auto step = point.step ? m_context.binder.name(*point.step) : std::nullopt;
        auto* item =
            new QTreeWidgetItem(group, {point.act().in(language),
                                        QStringLiteral("%1 %2").arg(theme::toneMark(tone), state),
                                        step ? step->code : tr("none yet")});
        item->setToolTip(LeaverAct, plainToolTip(item->text(LeaverAct)));
        item->setData(LeaverAct, kLeaverPlace, i);
        // Records are handed over, not ticked off.
        const bool canTick =
            point.isStepLeft() || (point.isOpen() && point.kind != Leaving::Kind::Records);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                       (canTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        if (canTick)
            item->setCheckState(LeaverAct, Qt::Unchecked);
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(LeaverAct, QHeaderView::Stretch);
    m_tree->setColumnWidth(LeaverState, 150);
    m_tree->setColumnWidth(LeaverStep, 110);
    follow();
}

QList<int> LeaverDialog::ticked() const
{
    QList<int> places;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* held = m_tree->topLevelItem(group);
        for (int i = 0; i < held->childCount(); ++i) {
            if (held->child(i)->checkState(LeaverAct) == Qt::Checked)
                places.append(held->child(i)->data(LeaverAct, kLeaverPlace).toInt());
        }
    }
    return places;
}

void LeaverDialog::follow()
{
    m_counts->setText(m_leaving ? m_leaving->summary().in(m_context.language) : QString());
    const bool canWrite = m_leaving && !m_context.binder.isReadOnly();
    m_make->setEnabled(canWrite && m_leaving->withoutStep() > 0);
    m_done->setEnabled(canWrite && !ticked().isEmpty());
    bool hasRecords = false;
    for (const Leaving::Point& point : m_leaving ? m_leaving->points() : QList<Leaving::Point>())
        hasRecords = hasRecords || (point.kind == Leaving::Kind::Records && point.isOpen());
    m_handOver->setEnabled(canWrite && hasRecords);
}

void LeaverDialog::makeChecklist()
{
    const int count = m_leaving->withoutStep();
    const auto done = m_context.binder.session().apply(
        m_leaving->checklist(m_lastDay->date(), m_responsible->chosen(), m_context.language));
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(tr("%n step(s) added to the checklist.", nullptr, count), true);
}

void LeaverDialog::finishTicked()
{
    const QList<int> places = ticked();
    auto set = m_leaving->done(m_context.binder, places);
    if (!set) {
        m_counts->setText(set.error().message.in(m_context.language));
        return;
    }
    const auto done = m_context.binder.session().apply(std::move(*set));
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(tr("%n point(s) worked off.", nullptr, int(places.size())), true);
}

void LeaverDialog::handOver()
{
    (new ReplacePersonDialog(m_context, m_person, this))->open();
}

void LeaverDialog::openPoint(QTreeWidgetItem* item)
{
    const QVariant place = item->data(LeaverAct, kLeaverPlace);
    if (!place.isValid())
        return;
    const Leaving::Point& point = m_leaving->points()[place.toInt()];
    if (point.kind == Leaving::Kind::Records)
        handOver();
    else if (point.def && point.uid)
        m_context.host.openRecord(*point.def, *point.uid, {});
}

} // namespace ringbinder
