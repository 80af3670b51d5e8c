// SPDX-License-Identifier: GPL-3.0-or-later
// Runs through the checklist of an audit, one question at a time, by keyboard: a digit answers and
// goes on, what was seen is typed beside it. Every answer is saved at once and can be undone; it
// begins where it was left. What an answer leads to is core/audits' to say.
#pragma once

#include "core/registers/audits/audit_question.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace ringbinder {

class AuditRunDialog final : public QDialog {
    Q_OBJECT
public:
    AuditRunDialog(const OpenContext& context, const Uid& audited, QWidget* parent);
    ~AuditRunDialog() override; // what is being typed is saved

    // What the digits do: answers the question shown and goes to the next open one, unless a
    // finding is to be written down first.
    void answer(audit_question::Result result);
    void makeFinding();
    void go(int line);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString question() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildQuestion();
    QWidget* buildAnswers();
    void reload();
    void showLine(int line);
    void markLine(int line);
    // False where what is typed was refused; it stays.
    bool commit();
    [[nodiscard]] int nextOpen(int after) const;
    [[nodiscard]] bool apply(ChangeSet set);
    void say(const QString& sentence);

    const OpenContext& m_context;
    Uid m_audit;
    QList<Record> m_lines;
    int m_current = -1;
    QListWidget* m_list;
    QProgressBar* m_progress;
    QLabel* m_place;
    QLabel* m_question;
    QLabel* m_requirement;
    QLineEdit* m_sample;
    QPlainTextEdit* m_evidence;
    QLineEdit* m_interviewee;
    QPlainTextEdit* m_note;
    QList<QPushButton*> m_answers; // in the order of kRunAnswers
    QPushButton* m_finding;
    QLabel* m_said;
};

} // namespace ringbinder
