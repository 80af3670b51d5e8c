// SPDX-License-Identifier: GPL-3.0-or-later
// Who has access and whether screening was complete before: one row for each person with the reason
// in words. core/people works it out; Enter opens the records behind it.
#pragma once

#include "core/people/screening.h"
#include "ui/pages/matrixpage.h"

namespace ringbinder {

class ScreeningPage final : public MatrixPage {
    Q_OBJECT
public:
    explicit ScreeningPage(const OpenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<> refresh() override;
    void open(MatrixPlace place) override;

private:
    void fill() override;
    ScreeningStatus m_status;
    QList<int> m_shown;
};

} // namespace ringbinder
