// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds duties that one person must not hold together, how they come to each, and what excuses
// it. Opens the rules, writes the outcome of the check into them and makes the rule that is
// missing.
#pragma once

#include "core/access/dutyconflicts.h"
#include "ui/pages/matrixpage.h"

namespace ringbinder {

class ConflictsPage final : public MatrixPage {
    Q_OBJECT
public:
    explicit ConflictsPage(const OpenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<> refresh() override;
    void open(MatrixPlace place) override;
    void type(const QList<MatrixPlace>& places, QChar sign) override;

private:
    void record();
    void makeRule();
    DutyConflicts m_conflicts;
};

} // namespace ringbinder
