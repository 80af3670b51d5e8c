// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measurepage.h"

#include "core/registers/measures/measure_reading.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/trendpanel.h"
#include "ui/dialogs/readingsdialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kTrendHeight = 240;

} // namespace

MeasurePage::MeasurePage(const OpenContext& context, const Evaluation& evaluation, QWidget* parent)
    : RegisterPage(context, measure::def, parent)
    , m_context(context)
    , m_evaluation(evaluation)
    , m_trend(new TrendPanel(context, this))
    , m_toggle(new QAction(themedIcon(QStringLiteral("measure")), tr("&Trend"), this))
{
    m_trend->setFixedHeight(kTrendHeight);
    m_trend->hide();
    layout()->addWidget(m_trend);
    buildActions();
    table().cells().setPainter(measure::course, [this](QPainter& painter, const QRect& rect,
                                                       const Uid& record,
                                                       const QStyleOptionViewItem& option) {
        const MeasureSeries& series = m_evaluation.measures();
        const QList<Reading>& all = series.readings(record);
        if (all.isEmpty())
            return false;
        Sparkline line;
        for (qsizetype i = std::max<qsizetype>(0, all.size() - kCourseLength); i < all.size(); ++i)
            line.values.append(all[i].value);
        line.target = series.target(record).target;
        line.lastTone = measure::kStateChoices[size_t(series.state(record))].tone;
        paintSparkline(painter, rect, line, option.palette,
                       option.state.testFlag(QStyle::State_Selected));
        return true;
    });
    connect(m_trend, &TrendPanel::readingChosen, this, [this](const Uid& reading) {
        m_context.host.openRecord(measure_reading::def, reading, {});
    });
    connect(&table(), &RegisterTableView::selectionMoved, this, &MeasurePage::showTrend);
    connect(&context.binder.session(), &Session::changed, this, [this](const ChangeNotice& notice) {
        if (MeasureSeries::isConcerned(notice))
            showTrend();
    });
}

void MeasurePage::buildActions()
{
    m_toggle->setCheckable(true);
    m_toggle->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_toggle->setToolTip(
        plainToolTip(tr("Show the course of the values under the table (%1)")
                         .arg(m_toggle->shortcut().toString(QKeySequence::NativeText))));
    addTool(m_toggle);
    addAction(m_toggle);
    connect(m_toggle, &QAction::toggled, this, [this](bool on) {
        m_trend->setVisible(on);
        showTrend();
    });
    auto* paste = new QAction(themedIcon(QStringLiteral("paste")), tr("&Paste readings…"), this);
    paste->setToolTip(tr("Take over values from a spreadsheet: period and value, or periods "
                         "downwards and measures across"));
    paste->setEnabled(model().canEdit());
    connect(paste, &QAction::triggered, this, &MeasurePage::openReadings);
    addTool(paste);
    addRecordAction(paste);
}

void MeasurePage::openReadings()
{
    table().finishEditing();
    (new ReadingsDialog(m_context, m_evaluation, table().currentUid(), this))->open();
}

void MeasurePage::activate()
{
    RegisterPage::activate();
    showTrend();
}

void MeasurePage::showTrend()
{
    if (!m_trend->isVisible())
        return;
    const auto uid = table().currentUid();
    const auto name = uid ? m_context.binder.name(*uid) : std::nullopt;
    if (!name) {
        m_trend->clear();
        return;
    }
    const MeasureSeries& series = m_evaluation.measures();
    m_trend->showMeasure(name->title, series.readings(*uid), series.target(*uid));
}

} // namespace ringbinder
