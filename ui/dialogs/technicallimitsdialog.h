// SPDX-License-Identifier: GPL-3.0-or-later
// The days of technical compliance: how long results are current and within which failures have to
// be gone, by severity. Writes one change; what is counted by them is core/technical's. Opened from
// the overview of technical compliance.
#pragma once

#include "core/technical/compliance.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ringbinder {

class TechnicalLimitsDialog final : public QDialog {
    Q_OBJECT
public:
    TechnicalLimitsDialog(const OpenContext& context, QWidget* parent);

    [[nodiscard]] QSpinBox& scanDays() { return *m_scan; }
    [[nodiscard]] QSpinBox& benchmarkDays() { return *m_benchmark; }
    [[nodiscard]] QSpinBox& fixDays(technical_rule::Severity severity)
    {
        return *m_fix[size_t(severity)];
    }
    [[nodiscard]] QPushButton& usualButton() { return *m_usual; }
    [[nodiscard]] QString problem() const;

public slots:
    void accept() override;

private:
    QSpinBox* addDays(QFormLayout& form, const QString& text);
    void showLimits(const TechnicalLimits& limits);
    [[nodiscard]] TechnicalLimits limits() const;
    void say(const Error& error);

    const OpenContext& m_context;
    QSpinBox* m_scan = nullptr;
    QSpinBox* m_benchmark = nullptr;
    QSpinBox* m_fix[std::size(technical_rule::kSeverityChoices)] = {};
    QLabel* m_problem;
    QPushButton* m_usual = nullptr;
    std::optional<TechnicalLimits> m_held; // nothing where they cannot be read
};

} // namespace ringbinder
