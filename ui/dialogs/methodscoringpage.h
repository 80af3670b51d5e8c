// SPDX-License-Identifier: GPL-3.0-or-later
// How likelihood and impact make a score or a level: product, sum, or a matrix filled in by hand.
// Edits the MethodDraft and nothing else.
#pragma once

#include "ui/dialogs/methoddraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace ringbinder {

class MethodScoringPage final : public QWidget {
    Q_OBJECT
public:
    MethodScoringPage(MethodDraft& draft, const Language& language, QWidget* parent);

private:
    void refresh();
    void showMatrix();
    void setCells(const QString& token);
    void takePreset();

    MethodDraft& m_draft;
    const Language& m_language;
    QComboBox* m_combination;
    QLabel* m_scores;
    QWidget* m_matrixBox;
    QTableWidget* m_matrix;
    QComboBox* m_cellLevel;
    QComboBox* m_preset;
};

} // namespace ringbinder
