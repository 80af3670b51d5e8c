// SPDX-License-Identifier: GPL-3.0-or-later
// The register of measures with the course of each drawn in the table, the trend of the current one
// below it, and pasting of readings.
#pragma once

#include "core/risk/evaluation.h"
#include "ui/pages/registerpage.h"

namespace ringbinder {

class TrendPanel;

class MeasurePage final : public RegisterPage {
    Q_OBJECT
public:
    MeasurePage(const OpenContext& context, const Evaluation& evaluation,
                QWidget* parent = nullptr);

    void activate() override;
    // What the clipboard holds, judged line by line in a dialog.
    void openReadings();
    [[nodiscard]] TrendPanel& trend() { return *m_trend; }
    [[nodiscard]] QAction& trendAction() { return *m_toggle; }

private:
    void buildActions();
    void showTrend();

    const OpenContext& m_context;
    const Evaluation& m_evaluation;
    TrendPanel* m_trend;
    QAction* m_toggle;
};

} // namespace ringbinder
