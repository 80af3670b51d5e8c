// SPDX-License-Identifier: GPL-3.0-or-later
// One test of a condition: which field, how it compares, with what; and why it is refused. It
// checks nothing by itself: core/registers/technical/condition.h does.
#pragma once

#include "core/registers/technical/condition.h"
#include "core/registers/technical/subjects.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace ringbinder {

class ConditionRow final : public QWidget {
    Q_OBJECT
public:
    ConditionRow(const OpenContext& context, const SubjectDef& subject, QWidget* parent);

    // Another thing is looked at; the field stays where the other has one of that name.
    void setSubject(const SubjectDef& subject);
    void setTest(const ConditionTest& test);
    [[nodiscard]] ConditionTest test() const;
    // Says beside the row why it is no test; false then.
    [[nodiscard]] bool check();
    // As it is called by screen readers: the position in its group, from 1.
    void setNumber(int number);

    [[nodiscard]] QComboBox& field() { return *m_field; }
    [[nodiscard]] QComboBox& op() { return *m_op; }
    [[nodiscard]] QComboBox& value() { return *m_value; }
    [[nodiscard]] QToolButton& remover() { return *m_remove; }
    [[nodiscard]] QString problem() const;

signals:
    void changed();
    void removeWanted();

private:
    void fillFields();
    void fillOps();
    void fillValues();
    void takeOffer(int index);
    [[nodiscard]] const SubjectField* chosenField() const;
    [[nodiscard]] TestOp chosenOp() const;

    const OpenContext& m_context;
    const SubjectDef* m_subject;
    QComboBox* m_field;
    QComboBox* m_op;
    QComboBox* m_value;
    QToolButton* m_remove;
    QLabel* m_problem;
    QString m_written; // the value before an offer was taken
};

} // namespace ringbinder
