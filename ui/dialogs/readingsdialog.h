// SPDX-License-Identifier: GPL-3.0-or-later
// Taking readings over from a spreadsheet: what the clipboard holds, line by line with what becomes
// of it, then all of it in one change set. A value that differs from what is recorded becomes a
// correction and needs a reason. Judging is in core/measures/readingentry.h.
#pragma once

#include "core/measures/readingentry.h"
#include "core/risk/evaluation.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace ringbinder {

class ReadingsDialog final : public QDialog {
    Q_OBJECT
public:
    // `measure`: the one that stands in the table, for values without a heading.
    ReadingsDialog(const OpenContext& context, const Evaluation& evaluation,
                   std::optional<Uid> measure, QWidget* parent);

    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] QTableWidget& preview() { return *m_preview; }
    [[nodiscard]] QLineEdit& reason() { return *m_reason; }
    [[nodiscard]] QComboBox& measures() { return *m_measures; }
    void apply();

private:
    void fillMeasures(std::optional<Uid> chosen);
    void judge();
    void showEntries();
    [[nodiscard]] QString outcome(const ReadingEntry& entry) const;

    const OpenContext& m_context;
    const Evaluation& m_evaluation;
    std::optional<ReadingPlan> m_plan;
    QComboBox* m_measures;
    QPlainTextEdit* m_text;
    QTableWidget* m_preview;
    QLabel* m_counts;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QLineEdit* m_source;
    QPushButton* m_take;
};

} // namespace ringbinder
