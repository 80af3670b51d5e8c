// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of one supplier assessment, answered by keyboard: a digit gives the score and goes
// on, the total follows at once. Every answer is a change of its own and can be undone. What the
// scores come to is worked out in core/suppliers.
#pragma once

#include "core/store/changeset.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace ringbinder {

class QuestionnaireDialog final : public QDialog {
    Q_OBJECT
public:
    QuestionnaireDialog(const OpenContext& context, const Uid& assessment, QWidget* parent);

    [[nodiscard]] QTableWidget& questions() { return *m_questions; }
    [[nodiscard]] QPlainTextEdit& answer() { return *m_answer; }
    [[nodiscard]] QString total() const;
    void done(int result) override; // what is being typed is saved first

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeDetails();
    void reload();
    void fillRow(int row);
    void showCurrent();
    void showTotal();
    void saveTexts();
    void score(std::optional<int> percent, bool goOn);
    void toggleProof();
    bool handleKey(int key);
    bool apply(ChangeSet set);
    [[nodiscard]] const Record* current() const;

    const OpenContext& m_context;
    Uid m_assessment;
    QList<Record> m_records; // in the order of the rows
    int m_shown = -1;        // the row whose texts stand below
    QLabel* m_total;
    QTableWidget* m_questions;
    QLabel* m_question;
    QLabel* m_expected;
    QPlainTextEdit* m_answer;
    QLineEdit* m_judgement;
    QCheckBox* m_proof;
    QList<QPushButton*> m_scores;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace ringbinder
