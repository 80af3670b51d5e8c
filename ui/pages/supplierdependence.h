// SPDX-License-Identifier: GPL-3.0-or-later
// On which suppliers how many processes depend, directly or through systems and other processes,
// and whether what they promise is soon enough. Worked out in core/continuity.
#pragma once

#include "core/risk/evaluation.h"
#include "ui/pages/livepage.h"

class QLabel;

namespace ringbinder {

class FigureTable;

class SupplierDependence final : public LivePage {
    Q_OBJECT
public:
    SupplierDependence(const OpenContext& context, const Evaluation& evaluation,
                       QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] FigureTable& table() { return *m_table; }
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] Result<> refresh() override;

    const Evaluation& m_evaluation;
    QLabel* m_summary;
    FigureTable* m_table;
};

} // namespace ringbinder
