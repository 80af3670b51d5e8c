// SPDX-License-Identifier: GPL-3.0-or-later
// The impact of one risk by the dimensions of the method, stage by stage: each level with its words
// and what it means, a reason beside it, and the overall impact that follows. One change set; it
// writes through core/risk/impactdimensions.h and nothing else.
#pragma once

#include "core/risk/impactdimensions.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace ringbinder {

class ImpactDialog final : public QDialog {
    Q_OBJECT
public:
    // `method` has dimensions. Opens at `stage`.
    ImpactDialog(const OpenContext& context, const RiskMethod& method, const Uid& risk,
                 RiskStage stage, QWidget* parent);

    [[nodiscard]] QComboBox* level(RiskStage stage, const QString& dimension) const;
    [[nodiscard]] QString overall(RiskStage stage) const;
    void apply();

private:
    struct Row {
        RiskStage stage;
        QString dimension;
        QComboBox* level;
        QLineEdit* reason;
    };
    QWidget* stagePage(RiskStage stage);
    void follow(RiskStage stage);
    [[nodiscard]] ImpactRatings edited() const;

    const OpenContext& m_context;
    const RiskMethod m_method; // as it was when the dialog opened
    Uid m_risk;
    ImpactRatings m_held;
    std::array<int, 4> m_heldOverall = {};
    QTabWidget* m_stages;
    std::array<QLabel*, 4> m_overall = {};
    QList<Row> m_rows;
    QPushButton* m_ok;
};

} // namespace ringbinder
