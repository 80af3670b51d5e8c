// SPDX-License-Identifier: GPL-3.0-or-later
// One way in which a host can fail a rule: what is looked at and the tests that all hold for it.
// Part of the condition editor.
#pragma once

#include "core/registers/technical/condition.h"
#include "ui/models/opencontext.h"

#include <QGroupBox>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ringbinder {

class ConditionRow;

class ConditionGroupBox final : public QGroupBox {
    Q_OBJECT
public:
    ConditionGroupBox(const OpenContext& context, QWidget* parent);

    void setGroup(const ConditionGroup& group);
    [[nodiscard]] ConditionGroup group() const;
    // Says beside each row what is wrong with it; false where something is.
    [[nodiscard]] bool check();
    void setNumber(int number, int of);

    [[nodiscard]] QComboBox& subject() { return *m_subject; }
    [[nodiscard]] QPushButton& adder() { return *m_add; }
    [[nodiscard]] QPushButton& remover() { return *m_remove; }
    [[nodiscard]] const QList<ConditionRow*>& rows() const { return m_rows; }

signals:
    void changed();
    void removeWanted();

private:
    ConditionRow* addRow(int at);
    void removeRow(ConditionRow* row);
    void number();

    const OpenContext& m_context;
    QComboBox* m_subject;
    QPushButton* m_add;
    QPushButton* m_remove;
    QVBoxLayout* m_column;
    QList<ConditionRow*> m_rows;
};

} // namespace ringbinder
