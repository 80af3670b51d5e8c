// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the calendar page and how they are tied together.
#include "core/registers/calendar/duedates.h"
#include "ui/pages/calendaragenda.h"
#include "ui/pages/calendarmonth.h"
#include "ui/pages/calendarpage.h"
#include "ui/shell/tooltip.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kDayPanelWidth = 250;
constexpr int kComboWidth = 150;

QPushButton* calendarButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->text(), parent);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(plainToolTip(action->toolTip()));
    });
    return button;
}

QToolButton* switchButton(const QString& text, QButtonGroup* group, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    group->addButton(button);
    return button;
}

} // namespace

CalendarPage::CalendarPage(const OpenContext& context, QWidget* parent)
    : LivePage(context, {}, parent)
    , m_dates(context.binder, dueDates(), context.derive)
    , m_day(context.binder.clock().today())
    , m_monthModel(new CalendarMonthModel(context, this))
    , m_dayModel(new CalendarAgendaModel(context, this))
    , m_listModel(new CalendarAgendaModel(context, this))
    , m_month(new CalendarMonthView(context, *m_monthModel, this))
    , m_dayList(new QListView(this))
    , m_list(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_heading(new QLabel(this))
    , m_dayHeading(new QLabel(this))
    , m_asMonth(nullptr)
    , m_asList(nullptr)
    , m_turning(new QWidget(this))
    , m_person(new QComboBox(this))
    , m_register(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_withDone(new QCheckBox(tr("Show what is &settled"), this))
    , m_overdue(new QPushButton(this))
{
    buildActions();
    m_list->setModel(m_listModel);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("List of dates"));
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(false);
    m_stack->addWidget(buildMonth());
    m_stack->addWidget(m_list);

    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    for (QAction* action : {m_finish, m_move, m_open})
        bottom->addWidget(calendarButton(action, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->addWidget(buildHeading());
    column->addWidget(buildFilters());
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);

    // A view without a current cell takes its first one when it gets the keyboard.
    m_month->setCurrentIndex(m_monthModel->indexOf(m_day));
    connect(m_month, &CalendarMonthView::dayWanted, this, &CalendarPage::goTo);
    connect(m_month, &CalendarMonthView::opened, this, &CalendarPage::openDay);
    connect(m_month, &CalendarMonthView::dropped, this, &CalendarPage::move);
    connect(m_month, &CalendarMonthView::entryPressed, this, [this](QDate, int n) {
        if (n >= 0)
            m_dayList->setCurrentIndex(m_dayModel->index(n, 0));
    });
    connect(m_month->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) {
                    m_day = m_monthModel->dayAt(index);
                    refreshDay();
                }
            });
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_dayList), static_cast<QAbstractItemView*>(m_list)}) {
        connect(view, &QAbstractItemView::activated, this, [this] { m_open->trigger(); });
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &CalendarPage::refreshActions);
    }
    m_dayList->installEventFilter(this);
    connect(&context.binder.session(), &Session::changed, this, &CalendarPage::follow);
    connect(&context.binder.session(), &Session::handedOver, this, &CalendarPage::refreshActions);
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::buildActions()
{
    m_finish = new QAction(tr("&Done"), this);
    m_move = new QAction(tr("&Move…"), this);
    m_open = new QAction(tr("&Open the record"), this);
    m_export = new QAction(tr("&Export as iCalendar…"), this);
    connect(m_finish, &QAction::triggered, this, &CalendarPage::finish);
    connect(m_move, &QAction::triggered, this, &CalendarPage::askForDay);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const DueEntry* entry = currentEntry())
            open(*entry);
    });
    connect(m_export, &QAction::triggered, this, &CalendarPage::exportDates);
}

QWidget* CalendarPage::buildHeading()
{
    QFont big = m_heading->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_heading->setFont(big);
    m_heading->setTextFormat(Qt::PlainText);
    auto* turning = new QHBoxLayout(m_turning);
    turning->setContentsMargins(0, 0, 0, 0);
    const auto turn = [this, turning](const QString& text, const QString& name, int months) {
        auto* button = new QToolButton(m_turning);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
        turning->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, months] {
            goTo(months == 0 ? m_context.binder.clock().today() : m_day.addMonths(months));
        });
    };
    turn(QStringLiteral("\u2039"), tr("Month before"), -1);
    turn(tr("Today"), tr("Go to today"), 0);
    turn(QStringLiteral("\u203A"), tr("Month after"), 1);
    auto* views = new QButtonGroup(this);
    m_asMonth = switchButton(tr("Month"), views, this);
    m_asList = switchButton(tr("List"), views, this);
    m_asMonth->setChecked(true);
    connect(m_asList, &QToolButton::toggled, this, &CalendarPage::showList);

    auto* heading = new QWidget(this);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_heading);
    row->addWidget(m_turning);
    row->addStretch(1);
    row->addWidget(m_overdue);
    row->addSpacing(8);
    row->addWidget(m_asMonth);
    row->addWidget(m_asList);
    m_overdue->setAutoDefault(false);
    connect(m_overdue, &QPushButton::clicked, this, &CalendarPage::showOverdue);
    return heading;
}

QWidget* CalendarPage::buildFilters()
{
    auto* filters = new QWidget(this);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* combo : {m_person, m_register, m_range}) {
        combo->setMinimumWidth(kComboWidth);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(combo);
    }
    m_person->setAccessibleName(tr("Responsible"));
    m_register->setAccessibleName(tr("Register"));
    m_range->setAccessibleName(tr("How far ahead"));
    m_range->addItem(tr("Next 14 days"), int(Range::TwoWeeks));
    m_range->addItem(tr("Next 3 months"), int(Range::Quarter));
    m_range->addItem(tr("Next 12 months"), int(Range::Year));
    m_range->addItem(tr("All dates"), int(Range::All));
    m_range->setCurrentIndex(int(Range::Quarter));
    m_range->hide();
    row->addWidget(m_withDone);
    row->addStretch(1);
    row->addWidget(calendarButton(m_export, this));
    connect(m_withDone, &QCheckBox::toggled, this, &CalendarPage::refresh);
    for (QComboBox* combo : {m_person, m_register, m_range})
        connect(combo, &QComboBox::activated, this, &CalendarPage::refresh);
    return filters;
}

QWidget* CalendarPage::buildMonth()
{
    m_dayModel->setCompact(true);
    m_dayList->setModel(m_dayModel);
    m_dayList->setWordWrap(true);
    m_dayList->setSpacing(2);
    m_dayList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_dayList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_dayList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_dayList->setResizeMode(QListView::Adjust);
    m_dayHeading->setTextFormat(Qt::PlainText);
    m_dayHeading->setWordWrap(true);
    QFont strong = m_dayHeading->font();
    strong.setBold(true);
    m_dayHeading->setFont(strong);

    auto* page = new QWidget(this);
    auto* day = new QVBoxLayout;
    day->addWidget(m_dayHeading);
    day->addWidget(m_dayList, 1);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_month, 1);
    row->addLayout(day);
    m_dayList->setFixedWidth(kDayPanelWidth);
    m_dayHeading->setFixedWidth(kDayPanelWidth);
    return page;
}

} // namespace ringbinder
