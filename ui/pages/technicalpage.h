// SPDX-License-Identifier: GPL-3.0-or-later
// A page that shows what TechnicalWatch has worked out, asks for it when it comes to the front and
// follows it while it is seen. Base of the pages of technical compliance.
#pragma once

#include "ui/pages/livepage.h"
#include "ui/pages/technicalwatch.h"

class QLabel;

namespace ringbinder {

class TechnicalPage : public LivePage {
    Q_OBJECT
public:
    // "Working out the results…", or why there are none; empty while what is shown holds.
    [[nodiscard]] QString statusText() const;

protected:
    TechnicalPage(const OpenContext& context, TechnicalWatch& watch, QWidget* parent);

    // Never called without a picture.
    virtual void showPicture(const TechnicalPicture& picture) = 0;
    [[nodiscard]] Result<> refresh() override;
    [[nodiscard]] QLabel* status() const { return m_status; }

    TechnicalWatch& m_watch;

private:
    QLabel* m_status;
};

} // namespace ringbinder
