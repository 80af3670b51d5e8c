// SPDX-License-Identifier: GPL-3.0-or-later
// The readings of one measure as a chart with target and warning limit, and beside it the same
// values as a table for the keyboard and for readers. Shows only; what the values come to is
// worked out in core/measures.
#pragma once

#include "core/measures/measureseries.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QChartView;
class QLabel;
class QTableWidget;

namespace ringbinder {

class TrendPanel final : public QWidget {
    Q_OBJECT
public:
    TrendPanel(const OpenContext& context, QWidget* parent);

    void showMeasure(const QString& title, const QList<Reading>& readings,
                     const MeasureTarget& target);
    void clear();
    [[nodiscard]] QTableWidget& values() { return *m_values; }
    [[nodiscard]] QChartView& chart() { return *m_view; }

signals:
    // Enter or a double click on a value.
    void readingChosen(const ringbinder::Uid& reading);

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    void fillValues();

    const OpenContext& m_context;
    QString m_title;
    QList<Reading> m_readings;
    MeasureTarget m_target;
    QChartView* m_view;
    QTableWidget* m_values;
    QLabel* m_empty;
};

} // namespace ringbinder
