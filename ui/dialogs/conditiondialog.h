// SPDX-License-Identifier: GPL-3.0-or-later
// When a technical rule fails, built from lists instead of written as JSON: groups of tests, one of
// which must hold whole, said in words below, tried on what was imported, saved as one change set.
// What is a condition and what it means is core's to say. Opened from the page and the form of
// technical rules.
#pragma once

#include "core/registers/technical/condition.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ringbinder {

class ConditionGroupBox;
class ConditionTrial;

class ConditionDialog final : public QDialog {
    Q_OBJECT
public:
    ConditionDialog(const OpenContext& context, const Record& rule, QWidget* parent);

    [[nodiscard]] const QList<ConditionGroupBox*>& groups() const { return m_groups; }
    [[nodiscard]] ConditionTrial& trial() { return *m_trial; }
    [[nodiscard]] QPushButton& adder() { return *m_add; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] Condition condition() const;
    // False where a row is no test; the rows say why.
    [[nodiscard]] bool check();

public slots:
    // Saves, and closes unless it was refused.
    void accept() override;

private:
    void setCondition(const Condition& condition);
    ConditionGroupBox* addGroup();
    void removeGroup(ConditionGroupBox* group);
    void number();
    void follow();
    bool showRefusals();
    void tryIt();

    const OpenContext& m_context;
    Record m_rule;
    QLabel* m_problem;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QLabel* m_words;
    ConditionTrial* m_trial;
    QPushButton* m_save;
    QList<ConditionGroupBox*> m_groups;
    bool m_isChecked = false; // refusals are shown from the first attempt to save or try
};

} // namespace ringbinder
