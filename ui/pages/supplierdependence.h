// SPDX-License-Identifier: GPL-3.0-or-later
// On which suppliers how many processes depend, directly or through systems and other processes,
// and whether what they promise is soon enough. Worked out in core/continuity.
#pragma once

#include "core/risk/evaluation.h"
#include "ui/models/opencontext.h"
#include "ui/pages/page.h"

class QLabel;

namespace ringbinder {

class FigureTable;

class SupplierDependence final : public Page {
    Q_OBJECT
public:
    SupplierDependence(const OpenContext& context, const Evaluation& evaluation,
                       QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] FigureTable& table() { return *m_table; }
    [[nodiscard]] QString summary() const;

private:
    void refresh();

    const OpenContext& m_context;
    const Evaluation& m_evaluation;
    QLabel* m_summary;
    FigureTable* m_table;
    bool m_isStale = true;
};

} // namespace ringbinder
