// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be seen to when a person leaves: everything the registers name, with the steps of the
// checklist. Makes the steps that are missing, works points off, hands records over. Stays open
// while it is worked with. Opened from the page of people.
#pragma once

#include "core/people/leaving.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

class RecordLine;

class LeaverDialog final : public QDialog {
    Q_OBJECT
public:
    LeaverDialog(const OpenContext& context, const Uid& person, QWidget* parent);

private:
    void refresh();
    void makeChecklist();
    void finishTicked();
    void handOver();
    void follow();
    void openPoint(QTreeWidgetItem* item);
    [[nodiscard]] QList<int> ticked() const;

    const OpenContext& m_context;
    const Uid m_person;
    FieldDef m_field; // of the line in which the responsible person is chosen
    std::optional<Leaving> m_leaving;
    QDateEdit* m_lastDay;
    RecordLine* m_responsible;
    QTreeWidget* m_tree;
    QLabel* m_counts;
    QPushButton* m_make;
    QPushButton* m_done;
    QPushButton* m_handOver;
};

} // namespace ringbinder
