// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the import dialog that says what would happen: counts, rows that need attention with
// the cell to mend, people and controls that were taken for others. Changes the plan's cells only.
#pragma once

#include "core/exchange/importrun.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace ringbinder {

class ImportCheckPage final : public QWidget {
    Q_OBJECT
public:
    ImportCheckPage(const OpenContext& context, QWidget* parent);

    // Both must live until others are set.
    void setOutcome(ImportPlan& plan, const ImportOutcome& outcome);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool wantsRestorePoint() const;
    // What editing the cell in the list does.
    void mend(int listRow, const QString& text);

signals:
    void recheckWished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillAttention(const ImportOutcome& outcome);
    void fillCarried(const ImportOutcome& outcome);
    void tint();
    void fillNames(const ImportOutcome& outcome);

    const OpenContext& m_context;
    ImportPlan* m_plan = nullptr;
    QLabel* m_summary;
    QLabel* m_notices;
    QTabWidget* m_tabs;
    QTreeWidget* m_attention;
    QTreeWidget* m_carried;
    QTreeWidget* m_names;
    QPushButton* m_again;
    QCheckBox* m_restorePoint;
    bool m_isFilling = false;
};

} // namespace ringbinder
