// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing one of the shipped risk methods by seeing it: words of both scales, the matrix and its
// levels. Used by the wizard of a new client; the method editor changes it later.
#pragma once

#include "core/risk/method.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace ringbinder {

class HeatMapView;

class ScoringPage final : public QWidget {
    Q_OBJECT
public:
    ScoringPage(const Language& language, QWidget* parent);
    [[nodiscard]] RiskMethod method() const;

signals:
    void edited();

private:
    void showMethod();

    const Language& m_language;
    QButtonGroup* m_presets;
    QLabel* m_likelihood;
    QLabel* m_impact;
    QLabel* m_levels;
    HeatMapView* m_matrix;
};

} // namespace ringbinder
