// SPDX-License-Identifier: GPL-3.0-or-later
// Starter packs for a client that is there already: ticked at the left, at the right what would be
// added. What the client has is left out. Opened from the File menu; it writes through
// core/starters, one change set for each pack.
#pragma once

#include "ui/models/opencontext.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ringbinder {

class StarterPage;
class WriteJob;
struct StartedWith;

class StarterDialog final : public QDialog {
    Q_OBJECT
public:
    StarterDialog(const OpenContext& context, QWidget* parent);
    ~StarterDialog() override;

    [[nodiscard]] StarterPage& page() { return *m_page; }
    void apply();
    // Takes back what is being added; a second press closes.
    void reject() override;

private:
    void showPreview();
    void wereAdded(const Result<StartedWith>& started);

    const OpenContext& m_context;
    StarterPage* m_page;
    QTreeWidget* m_preview;
    QPushButton* m_add;
    QProgressBar* m_bar;
    WriteJob* m_write;
};

} // namespace ringbinder
