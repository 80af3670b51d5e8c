// SPDX-License-Identifier: GPL-3.0-or-later
// Who has read and acknowledged the documents in force: each document with its figures, below it
// those who have not answered, to be ticked off singly or many at once. Reminders and the sheet to
// sign come from here too.
#pragma once

#include "core/base/uid.h"
#include "ui/pages/livepage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

class MessageBar;

class DocumentReadingPage final : public LivePage {
    Q_OBJECT
public:
    explicit DocumentReadingPage(const OpenContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QList<Uid> ticked() const;
    // Records the answers of those ticked, given today.
    void accept();
    void remind();
    void ask();
    void printSheet();

private:
    [[nodiscard]] Result<> refresh() override;
    void tickOverdue();
    void count();
    [[nodiscard]] std::optional<Uid> currentDocument() const;

    MessageBar* m_messages;
    QLabel* m_figures;
    QTreeWidget* m_list;
    QComboBox* m_method;
    QPushButton* m_accept;
    QPushButton* m_remind;
    QPushButton* m_sheet;
};

} // namespace ringbinder
