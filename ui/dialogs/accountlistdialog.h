// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a system's own list of accounts with what is granted: choose system, file and day, see
// what was found by kind, untick what shall not become a line, take it over as one change set.
// Opened from the page of access reviews.
#pragma once

#include "core/access/accountcomparison.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace ringbinder {

class JobRunner;
class RecordLine;

class AccountListDialog final : public QDialog {
    Q_OBJECT
public:
    // `review` takes the findings; nothing: a new one is made.
    AccountListDialog(const OpenContext& context, const std::optional<Uid>& review,
                      QWidget* parent);
    ~AccountListDialog() override;

    void setSystem(const Uid& system);
    // Reads the file beside the window and compares.
    void setFile(const QString& path);

public slots:
    void accept() override;

signals:
    void compared(); // what is shown is what the file says
    // The lines are in the file: show those of this review.
    void taken(const ringbinder::Uid& review);

private:
    void chooseFile();
    void wasRead(Result<AccountList> list);
    void compare();
    void fill();
    void follow();
    [[nodiscard]] QList<int> chosen() const;

    const OpenContext& m_context;
    std::optional<Uid> m_review;
    FieldDef m_field; // of the line in which the system is chosen
    RecordLine* m_system;
    QLineEdit* m_file;
    QDateEdit* m_day;
    QSpinBox* m_days;
    QTreeWidget* m_tree;
    QLabel* m_counts;
    QLabel* m_remarks;
    QPushButton* m_take;
    JobRunner* m_jobs;
    std::optional<AccountList> m_list;
    std::optional<AccountComparison> m_comparison;
};

} // namespace ringbinder
