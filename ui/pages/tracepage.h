// SPDX-License-Identifier: GPL-3.0-or-later
// The way from each vulnerability to the controls set against it and to their evidence, with what
// is missing. Worked out in core/controls.
#pragma once

#include "core/risk/evaluation.h"
#include "ui/models/opencontext.h"
#include "ui/pages/livepage.h"

class QCheckBox;
class QLabel;

namespace ringbinder {

class FigureTable;

class TracePage final : public LivePage {
    Q_OBJECT
public:
    TracePage(const OpenContext& context, const Evaluation& evaluation, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] FigureTable& table() { return *m_table; }
    [[nodiscard]] QCheckBox& gapsOnly() { return *m_gapsOnly; }
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] Result<> refresh() override;

    const Evaluation& m_evaluation;
    QLabel* m_summary;
    QCheckBox* m_gapsOnly;
    FigureTable* m_table;
};

} // namespace ringbinder
