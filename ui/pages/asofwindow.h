// SPDX-License-Identifier: GPL-3.0-or-later
// A register as it was at a moment of the past: its table with filters, columns and details of that
// time, in a window of its own that changes nothing. It holds a copy rewound by the history; who
// shows it keeps the binder open as long.
#pragma once

#include "core/comparison/comparepoint.h"
#include "core/risk/evaluation.h"
#include "ui/models/opencontext.h"

#include <QDialog>

namespace ringbinder {

class RegisterPage;

class AsOfWindow final : public QDialog {
    Q_OBJECT
public:
    // Null where the file cannot be rewound so far; the host has been told.
    static AsOfWindow* open(const OpenContext& context, const RegisterDef& def,
                            const ComparePoint& point, QWidget* parent);
    ~AsOfWindow() override;

    [[nodiscard]] RegisterPage& page() { return *m_page; }

private:
    AsOfWindow(const OpenContext& context, const RegisterDef& def, const ComparePoint& point,
               std::unique_ptr<Binder> past, std::unique_ptr<Evaluation> evaluation,
               QWidget* parent);

    std::unique_ptr<Binder> m_past;
    std::unique_ptr<Evaluation> m_evaluation;
    OpenContext m_context;
    RegisterPage* m_page;
};

} // namespace ringbinder
