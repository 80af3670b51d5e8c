// SPDX-License-Identifier: GPL-3.0-or-later
// Which risks a proposal belongs to: those that are there are searched and ticked.
#pragma once

#include "core/proposals/proposal.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ringbinder {

class FieldForm;

class LinkRiskDialog final : public QDialog {
    Q_OBJECT
public:
    LinkRiskDialog(const OpenContext& context, const Proposal& proposal, QWidget* parent);

    [[nodiscard]] FieldForm& form() { return *m_form; }
    void apply();

private:
    const OpenContext& m_context;
    Proposal m_proposal;
    FieldForm* m_form;
    QLabel* m_problem;
};

} // namespace ringbinder
