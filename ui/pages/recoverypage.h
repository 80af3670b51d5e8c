// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery gaps: what recovers too late for the processes that need it, with the reason, and what
// nobody knows the recovery time of. Worked out in core/continuity.
#pragma once

#include "core/risk/evaluation.h"
#include "ui/pages/livepage.h"

class QCheckBox;
class QLabel;

namespace ringbinder {

class FigureTable;

class RecoveryPage final : public LivePage {
    Q_OBJECT
public:
    RecoveryPage(const OpenContext& context, const Evaluation& evaluation,
                 QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] FigureTable& table() { return *m_table; }
    [[nodiscard]] QCheckBox& unknown() { return *m_unknown; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString circles() const;

private:
    [[nodiscard]] Result<> refresh() override;

    const Evaluation& m_evaluation;
    QLabel* m_summary;
    QLabel* m_circles;
    QCheckBox* m_unknown;
    FigureTable* m_table;
};

} // namespace ringbinder
