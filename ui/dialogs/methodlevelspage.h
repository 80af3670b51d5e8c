// SPDX-License-Identifier: GPL-3.0-or-later
// The levels of risk, lowest first: words, letter, scores, colour, and what a level asks of people.
// Each begins where the one below ends. Edits the MethodDraft and nothing else.
#pragma once

#include "ui/dialogs/methoddraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ringbinder {

class MethodLevelsPage final : public QWidget {
    Q_OBJECT
public:
    MethodLevelsPage(MethodDraft& draft, QWidget* parent);
    // Brings the level a problem speaks of to the front.
    void showLevel(int index);

private:
    void buildForm(QWidget* form);
    void refresh();
    void showChosen();
    void editChosen(const std::function<void(RiskBand&)>& change);
    void chooseColour();
    void addLevel();
    void removeLevel();

    MethodDraft& m_draft;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_spread;
    QLineEdit* m_label;
    QLineEdit* m_mark;
    QLabel* m_from;
    QSpinBox* m_to;
    QWidget* m_scores;
    QPushButton* m_colour;
    QLabel* m_contrast;
    QComboBox* m_acceptance;
    QLineEdit* m_authority;
    QLineEdit* m_response;
    QSpinBox* m_treat;
    QSpinBox* m_review;
};

} // namespace ringbinder
