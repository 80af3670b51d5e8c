// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/progresschart.h"

#include "ui/shell/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kSpacePerBar = 16;
constexpr int kSpaceForTitle = 50;

} // namespace

ProgressChart::ProgressChart(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_view(new QChartView(this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

void ProgressChart::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    QStringList spoken;
    for (const Bar& bar : bars)
        spoken.append(QStringLiteral("%1: %2").arg(bar.label).arg(bar.count));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    // Qt Charts shortens labels to nothing where a bar has too little height.
    setMinimumHeight(int(bars.size()) * (fontMetrics().height() + kSpacePerBar) + kSpaceForTitle);
    redraw();
}

void ProgressChart::redraw()
{
    auto* chart = new QChart;
    chart->setTitle(m_title);
    QFont bold = font();
    bold.setBold(true);
    chart->setTitleFont(bold);
    chart->setTitleBrush(palette().color(QPalette::WindowText));
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->legend()->hide();
    auto* series = new QHorizontalStackedBarSeries(chart);
    series->setBarWidth(0.7);
    // One set for each bar, so that each has its own colour; categories run from the bottom up.
    QStringList categories;
    int largest = 1;
    const qsizetype last = m_bars.size() - 1;
    for (qsizetype i = last; i >= 0; --i) {
        categories.append(QStringLiteral("%1  %2").arg(m_bars[i].label).arg(m_bars[i].count));
        largest = std::max(largest, m_bars[i].count);
    }
    for (qsizetype i = 0; i <= last; ++i) {
        auto* set = new QBarSet(m_bars[i].label, series);
        for (qsizetype place = last; place >= 0; --place)
            set->append(place == i ? m_bars[i].count : 0);
        const QColor colour = m_bars[i].tone == Tone::Neutral || m_bars[i].tone == Tone::Muted
                                  ? theme::muted(palette())
                                  : theme::tone(m_bars[i].tone, palette());
        set->setColor(colour);
        set->setBorderColor(colour);
        series->append(set);
    }
    chart->addSeries(series);
    auto* names = new QBarCategoryAxis(chart);
    names->append(categories);
    names->setLabelsColor(palette().color(QPalette::WindowText));
    names->setLabelsFont(font());
    names->setGridLineVisible(false);
    names->setLineVisible(false);
    chart->addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    auto* numbers = new QValueAxis(chart);
    numbers->setRange(0, largest);
    numbers->setVisible(false);
    chart->addAxis(numbers, Qt::AlignBottom);
    series->attachAxis(numbers);
    connect(series, &QAbstractBarSeries::clicked, this,
            [this, last](int place, QBarSet*) { emit barChosen(int(last) - place); });
    QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(Qt::NoBrush);
}

void ProgressChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

} // namespace ringbinder
