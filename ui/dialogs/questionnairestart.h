// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning an assessment of a supplier: which supplier, its title, until when; all questions of
// the shipped questionnaire come with it in one change set.
#pragma once

#include "core/base/uid.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ringbinder {

class QuestionnaireStart final : public QDialog {
    Q_OBJECT
public:
    QuestionnaireStart(const OpenContext& context, QWidget* parent);

    [[nodiscard]] QComboBox& suppliers() { return *m_suppliers; }
    [[nodiscard]] QLineEdit& assessmentTitle() { return *m_title; }
    [[nodiscard]] QLineEdit& due() { return *m_due; }
    void apply();

signals:
    void begun(const ringbinder::Uid& assessment);

private:
    void fillSuppliers();
    void suggestTitle();
    void judge();
    [[nodiscard]] std::optional<QDate> dueDay() const; // invalid: none; nothing: no date

    const OpenContext& m_context;
    QComboBox* m_suppliers;
    QLineEdit* m_title;
    QLineEdit* m_due;
    QLabel* m_problem;
    QPushButton* m_begin;
    QString m_suggested;
};

} // namespace ringbinder
