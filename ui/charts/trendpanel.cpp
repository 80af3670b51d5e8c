// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpanel.h"

#include "ui/shell/theme.h"
#include "ui/shell/tones.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTableWidget>
#include <QValueAxis>

#include <algorithm>

namespace ringbinder {

namespace {

enum TrendColumn { TrendPeriod, TrendValue, TrendState, TrendNote, TrendColumns };
constexpr int kTrendTableWidth = 400;
constexpr int kTrendReading = Qt::UserRole;

qreal dayPlace(const QDate& day)
{
    return qreal(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

TrendPanel::TrendPanel(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new QChartView(this))
    , m_values(new QTableWidget(this))
    , m_empty(new QLabel(this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Course of the values"));
    m_values->setItemDelegate(new ToneDelegate(m_values));
    m_values->setAccessibleName(tr("Readings of the measure"));
    m_values->setColumnCount(TrendColumns);
    m_values->setHorizontalHeaderLabels({tr("Period"), tr("Value"), tr("State"), tr("Note")});
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_values->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_values->setSelectionMode(QAbstractItemView::SingleSelection);
    m_values->setTabKeyNavigation(false);
    m_values->verticalHeader()->hide();
    m_values->horizontalHeader()->setStretchLastSection(true);
    m_values->horizontalHeader()->setHighlightSections(false);
    m_values->setFixedWidth(kTrendTableWidth);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_empty, 1);
    row->addWidget(m_view, 1);
    row->addWidget(m_values);
    connect(m_values, &QTableWidget::itemActivated, this, [this](QTableWidgetItem* item) {
        const QString text =
            m_values->item(item->row(), TrendPeriod)->data(kTrendReading).toString();
        if (const auto uid = Uid::fromString(text))
            emit readingChosen(*uid);
    });
    clear();
}

void TrendPanel::clear()
{
    m_title.clear();
    m_readings.clear();
    m_target = {};
    fillValues();
    m_view->hide();
    m_values->hide();
    m_empty->show();
    m_empty->setText(tr("Choose a measure to see the course of its values."));
}

void TrendPanel::showMeasure(const QString& title, const QList<Reading>& readings,
                             const MeasureTarget& target)
{
    m_title = title;
    m_readings = readings;
    m_target = target;
    const bool isEmpty = readings.isEmpty();
    m_empty->setText(tr("\"%1\" has no readings yet. Paste them, or add the first in the tab "
                        "Readings.")
                         .arg(title));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_values->setVisible(!isEmpty);
    fillValues();
    m_view->setAccessibleDescription(QStringLiteral("%1: %2").arg(
        title, courseInWords(readings, target.unit, m_context.language)));
    if (!isEmpty)
        redraw();
}

// The newest first: that is what is looked at.
void TrendPanel::fillValues()
{
    m_values->setRowCount(int(m_readings.size()));
    for (int row = 0; row < m_values->rowCount(); ++row) {
        const Reading& reading = m_readings[m_readings.size() - 1 - row];
        const auto goal = reading.target ? reading.target : m_target.target;
        const auto state =
            measure::stateOf(reading.value, goal, m_target.warningLimit, m_target.direction);
        const Choice& choice = measure::kStateChoices[size_t(state)];
        const QString word = m_context.language.text(measure::state.context, choice.label);
        const QString mark = theme::toneMark(choice.tone);
        const QString number = m_context.language.number(reading.value);
        const QStringList texts{
            reading.title, reading.isEstimated ? tr("%1, estimated").arg(number) : number,
            mark.isEmpty() ? word : QString(mark + QLatin1Char(' ') + word), reading.note};
        for (int column = 0; column < TrendColumns; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column == TrendValue)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column == TrendState)
                item->setData(kInkRole, int(choice.tone));
            m_values->setItem(row, column, item);
        }
        m_values->item(row, TrendPeriod)->setData(kTrendReading, reading.uid.toString());
    }
    for (int column = 0; column < TrendNote; ++column)
        m_values->resizeColumnToContents(column); // the note takes what is left
    if (m_values->rowCount() > 0)
        m_values->setCurrentCell(0, TrendPeriod);
}

void TrendPanel::redraw()
{
    auto* chart = new QChart;
    const QColor ink = palette().color(QPalette::WindowText);
    chart->setTitle(m_title.toHtmlEscaped());
    QFont bold = font();
    bold.setBold(true);
    chart->setTitleFont(bold);
    chart->setTitleBrush(ink);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(ink);
    chart->legend()->setFont(font());
    auto* days = new QDateTimeAxis(chart);
    auto* numbers = new QValueAxis(chart);
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(numbers, Qt::AlignLeft);
    double low = m_readings.first().value;
    double high = low;
    const auto add = [&](QXYSeries* series, const QString& name, const QPen& pen) {
        series->setName(name);
        series->setPen(pen);
        chart->addSeries(series);
        series->attachAxis(days);
        series->attachAxis(numbers);
        for (const QPointF& point : series->points()) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    };
    auto* values = new QLineSeries(chart);
    for (const Reading& reading : m_readings)
        values->append(dayPlace(reading.until), reading.value);
    QDate first = m_readings.first().until;
    QDate last = m_readings.last().until;
    if (first == last) {
        first = first.addMonths(-1);
        last = last.addMonths(1);
    }
    const QPen line(palette().color(QPalette::Highlight), 2);
    add(values, m_target.unit.isEmpty() ? tr("Value") : m_target.unit, line);
    auto* dots = new QScatterSeries(chart);
    dots->setMarkerSize(7);
    dots->setColor(line.color());
    dots->setBorderColor(line.color());
    for (const QPointF& point : values->points())
        dots->append(point);
    add(dots, {}, QPen(line.color()));
    chart->legend()->markers(dots).first()->setVisible(false);
    const auto addLimit = [&](double value, const QString& name, Tone tone, Qt::PenStyle style) {
        auto* limit = new QLineSeries(chart);
        limit->append(dayPlace(first), value);
        limit->append(dayPlace(last), value);
        add(limit, QStringLiteral("%1 %2").arg(name, m_context.language.number(value)),
            QPen(theme::tone(tone, palette()), 1.5, style));
    };
    if (m_target.target)
        addLimit(*m_target.target, tr("Target"), Tone::Good, Qt::DashLine);
    if (m_target.warningLimit)
        addLimit(*m_target.warningLimit, tr("Warning limit"), Tone::Warning, Qt::DotLine);
    const double room = high > low ? (high - low) * 0.08 : 1;
    numbers->setRange(low - room, high + room);
    numbers->applyNiceNumbers();
    days->setRange(first.startOfDay(), last.startOfDay());
    days->setFormat(QStringLiteral("yyyy-MM"));
    days->setTickCount(std::clamp(int(m_readings.size()), 2, 6));
    for (QAbstractAxis* axis : chart->axes()) {
        axis->setLabelsColor(ink);
        axis->setLabelsFont(font());
        axis->setGridLineColor(theme::gridLine(palette()));
        axis->setLinePenColor(theme::gridLine(palette()));
    }
    QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(Qt::NoBrush);
}

void TrendPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isLooks =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLooks && !m_readings.isEmpty()) {
        fillValues();
        redraw();
    }
}

} // namespace ringbinder
