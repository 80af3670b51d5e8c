// SPDX-License-Identifier: GPL-3.0-or-later
// How many records are in which state, as bars of Qt Charts with the numbers written beside them.
// The same figures stand in the accessible description, so that nobody needs to see the bars.
#pragma once

#include "core/schema/field.h"

#include <QWidget>

class QChart;
class QChartView;
class QLabel;

namespace ringbinder {

class ProgressChart final : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        int count = 0;
        Tone tone = Tone::Neutral;
    };

    ProgressChart(const QString& title, QWidget* parent);
    void setBars(const QList<Bar>& bars);

signals:
    void barChosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    QString m_title;
    QList<Bar> m_bars;
    QChartView* m_view;
};

} // namespace ringbinder
