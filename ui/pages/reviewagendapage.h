// SPDX-License-Identifier: GPL-3.0-or-later
// One management review on one page: its inputs in the order of the standard with their trends,
// the figures and what is said about each, and its decisions. What is computed is core/reviews'.
#pragma once

#include "ui/pages/livepage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace ringbinder {

class RecordForm;

class ReviewAgendaPage final : public LivePage {
    Q_OBJECT
public:
    explicit ReviewAgendaPage(const OpenContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;

    [[nodiscard]] std::optional<Uid> review() const;
    [[nodiscard]] QTreeWidget& inputs() { return *m_inputs; }
    void addDecision();

private:
    QWidget* buildLeft();
    [[nodiscard]] Result<> refresh() override;
    void fillReviews();
    void fillInputs();
    void fillDecisions();
    void showInput();
    [[nodiscard]] std::optional<Uid> currentInput() const;

    QComboBox* m_reviews;
    QPushButton* m_fill;
    QPushButton* m_actions;
    QPushButton* m_sign;
    QLabel* m_state;
    QTreeWidget* m_inputs;
    RecordForm* m_form;
    QListWidget* m_decisions;
    QLineEdit* m_newDecision;
    bool m_isSigned = false;
};

} // namespace ringbinder
