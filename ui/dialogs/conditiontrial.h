// SPDX-License-Identifier: GPL-3.0-or-later
// Tries a condition before it is saved: judges what the imports of the binder say by it alone,
// beside the window, and shows how many hosts fail and which. Part of the condition editor; it
// writes nothing and core/technical judges.
#pragma once

#include "core/technical/compliance.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ringbinder {

class FigureTable;
class JobRunner;

class ConditionTrial final : public QWidget {
    Q_OBJECT
public:
    ConditionTrial(const OpenContext& context, QWidget* parent);
    ~ConditionTrial() override;

    // `rule` with the condition to be tried in it.
    void start(const Record& rule);
    // What is shown is about another condition than the one that is written now.
    void becomeStale();
    [[nodiscard]] QPushButton& button() { return *m_try; }
    [[nodiscard]] FigureTable& table() { return *m_table; }
    [[nodiscard]] QString said() const;

signals:
    void wanted();
    void shown();

private:
    void show(const Result<ComplianceState>& state, const Uid& rule);

    const OpenContext& m_context;
    QPushButton* m_try;
    QLabel* m_said;
    FigureTable* m_table;
    JobRunner* m_jobs;
    bool m_isTried = false;
};

} // namespace ringbinder
