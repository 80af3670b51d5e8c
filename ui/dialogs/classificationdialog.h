// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of core/classification, one at a time: keys 1 to 4 answer and go on, the result
// follows every answer, and what was answered before is chosen already. Saves one change set.
#pragma once

#include "core/classification/guidedclassification.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace ringbinder {

class ClassificationDialog final : public QDialog {
    Q_OBJECT
public:
    // `record`: an asset or a document.
    ClassificationDialog(const OpenContext& context, const Record& record, QWidget* parent);

    [[nodiscard]] const ClassificationAnswers& answers() const { return m_answers; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString result() const;
    [[nodiscard]] QComboBox& person() { return *m_person; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    void answer(int step);
    void goTo(int question);
    void save();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showQuestion();
    void showResult();

    const OpenContext& m_context;
    Record m_record;
    std::span<const ClassificationQuestion> m_questions;
    ClassificationAnswers m_answers;
    int m_current = 0;
    QLabel* m_progress;
    QLabel* m_question;
    QLabel* m_help;
    QList<QRadioButton*> m_choices;
    QButtonGroup* m_group;
    QLabel* m_result;
    QComboBox* m_person;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_save;
};

} // namespace ringbinder
