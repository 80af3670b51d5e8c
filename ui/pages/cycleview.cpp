// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cycleview.h"

#include "ui/models/opencontext.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>

namespace ringbinder {

namespace {

enum CycleRole { PlaceInCycleRole = Qt::UserRole };

// What each side is about, under its name.
QString sentenceOn(Place phase)
{
    switch (phase) {
    case Place::Plan:
        return CycleView::tr("Context, objectives, risks and how they are treated");
    case Place::Do:
        return CycleView::tr("Treatment, procedures and changes put to work");
    case Place::Check:
        return CycleView::tr("Measures, audits and reviews");
    case Place::Act:
        return CycleView::tr("Nonconformities, corrections and improvements");
    case Place::Library:
    case Place::Hidden:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

CycleView::CycleView(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setSpacing(8);
    // Plan and do above, check and act below.
    constexpr std::array<std::pair<int, int>, 4> kCorners = {{{0, 0}, {0, 1}, {1, 0}, {1, 1}}};
    for (size_t i = 0; i < m_sides.size(); ++i)
        grid->addWidget(makeSide(cyclePhases()[i], m_sides[i]), kCorners[i].first,
                        kCorners[i].second);
    for (const int line : {0, 1}) {
        grid->setColumnStretch(line, 1);
        grid->setRowStretch(line, 1);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

QWidget* CycleView::makeSide(Place phase, Side& side)
{
    const QString name = labelOfPhase(phase).in(m_context.language);
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto* title = new QLabel(name, frame);
    title->setTextFormat(Qt::PlainText);
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    title->setFont(large);
    auto* about = new QLabel(sentenceOn(phase), frame);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    side.progress = new QLabel(QString(), frame);
    side.progress->setTextFormat(Qt::PlainText);
    side.figures = makeList(tr("%1: what is open").arg(name));
    side.dates = makeList(tr("%1: next days").arg(name));
    auto* next = new QLabel(tr("Next days"), frame);
    next->setBuddy(side.dates);
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(10, 6, 10, 6);
    grid->setVerticalSpacing(2);
    grid->addWidget(title, 0, 0);
    grid->addWidget(side.progress, 0, 1, Qt::AlignRight);
    grid->addWidget(about, 1, 0);
    grid->addWidget(next, 1, 1, Qt::AlignBottom);
    grid->addWidget(side.figures, 2, 0);
    grid->addWidget(side.dates, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    connect(side.figures, &QTreeWidget::itemClicked, this, &CycleView::openFigure);
    connect(side.figures, &QTreeWidget::itemActivated, this, &CycleView::openFigure);
    connect(side.dates, &QTreeWidget::itemClicked, this, &CycleView::openDate);
    connect(side.dates, &QTreeWidget::itemActivated, this, &CycleView::openDate);
    return frame;
}

QTreeWidget* CycleView::makeList(const QString& name)
{
    auto* list = new QTreeWidget;
    list->setItemDelegate(new ToneDelegate(list));
    list->setAccessibleName(name);
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setAllColumnsShowFocus(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setStretchLastSection(true);
    list->header()->setMinimumSectionSize(24);
    list->viewport()->setCursor(Qt::PointingHandCursor);
    list->setMinimumHeight(5 * (fontMetrics().height() + 4));
    return list;
}

QTreeWidget* CycleView::figures(Place phase) const
{
    for (size_t i = 0; i < m_sides.size(); ++i) {
        if (cyclePhases()[i] == phase)
            return m_sides[i].figures;
    }
    return nullptr;
}

QTreeWidget* CycleView::dates(Place phase) const
{
    for (size_t i = 0; i < m_sides.size(); ++i) {
        if (cyclePhases()[i] == phase)
            return m_sides[i].dates;
    }
    return nullptr;
}

void CycleView::addFigure(QTreeWidget& list, qsizetype place)
{
    const CycleFigure& figure = m_cycle.figures[place];
    const QString number = m_context.language.number(qint64(figure.count));
    const QString label = figure.label.in(m_context.language);
    const QString mark = figure.isUrgent ? theme::toneMark(Tone::Warning) : QString();
    auto* item = new QTreeWidgetItem(
        {number, mark.isEmpty() ? label : QStringLiteral("%1 %2").arg(mark, label)});
    item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, PlaceInCycleRole, int(place));
    item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(number, label));
    item->setToolTip(1, plainToolTip(label));
    QFont bold = list.font();
    bold.setBold(true);
    if (figure.count > 0)
        item->setFont(0, bold);
    for (const int column : {0, 1}) {
        if (figure.isUrgent)
            item->setData(column, kInkRole, int(Tone::Warning));
        else if (figure.count == 0)
            item->setData(column, kInkRole, int(Tone::Muted));
    }
    list.addTopLevelItem(item);
}

void CycleView::addDate(QTreeWidget& list, qsizetype place)
{
    const CycleDate& date = m_cycle.dates[place];
    const auto name = m_context.binder.name(date.uid);
    if (!name)
        return;
    const QString day = m_context.language.date(date.day);
    const QString mark = date.isPast ? theme::toneMark(Tone::Warning) : QString();
    auto* item = new QTreeWidgetItem(
        {mark.isEmpty() ? day : QStringLiteral("%1 %2").arg(mark, day), name->title});
    item->setData(0, PlaceInCycleRole, int(place));
    const QString what =
        QStringLiteral("%1 %2, %3").arg(name->code, name->title, labelOf(*date.field, m_context));
    item->setData(0, Qt::AccessibleTextRole,
                  date.isPast ? tr("%1, past: %2").arg(day, what)
                              : QStringLiteral("%1: %2").arg(day, what));
    item->setToolTip(1, plainToolTip(what));
    if (date.isPast)
        item->setData(0, kInkRole, int(Tone::Warning));
    list.addTopLevelItem(item);
}

void CycleView::show(const Cycle& cycle, const Roadmap& roadmap)
{
    m_cycle = cycle;
    for (size_t i = 0; i < m_sides.size(); ++i) {
        const Place phase = cyclePhases()[i];
        const Side& side = m_sides[i];
        const Roadmap::Share share = roadmap.shareOfPhase(QString(tokenOfPhase(phase)));
        side.progress->setText(tr("%1 of %2 clauses are ready").arg(share.done).arg(share.of));
        side.figures->clear();
        side.dates->clear();
        for (qsizetype at = 0; at < m_cycle.figures.size(); ++at) {
            if (m_cycle.figures[at].phase == phase)
                addFigure(*side.figures, at);
        }
        for (qsizetype at = 0; at < m_cycle.dates.size(); ++at) {
            if (m_cycle.dates[at].phase == phase)
                addDate(*side.dates, at);
        }
        for (QTreeWidget* list : {side.figures, side.dates}) {
            list->resizeColumnToContents(0);
            if (list->topLevelItemCount() > 0)
                list->setCurrentItem(list->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
        }
        if (side.dates->topLevelItemCount() == 0) {
            auto* none = new QTreeWidgetItem(side.dates, {QString(), tr("Nothing is dated.")});
            none->setFlags(Qt::NoItemFlags);
        }
    }
}

void CycleView::openFigure(const QTreeWidgetItem* item)
{
    const int place = item->data(0, PlaceInCycleRole).toInt();
    const CycleFigure figure = m_cycle.figures[place];
    emit registerWanted(figure.def, figure.filters);
}

void CycleView::openDate(const QTreeWidgetItem* item)
{
    const QVariant place = item->data(0, PlaceInCycleRole);
    if (!place.isValid())
        return;
    const CycleDate date = m_cycle.dates[place.toInt()];
    m_context.host.openRecord(*date.def, date.uid, QString::fromLatin1(date.field->key));
}

} // namespace ringbinder
