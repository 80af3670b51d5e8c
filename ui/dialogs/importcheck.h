// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the import dialog that says what would happen: counts, rows that need attention with
// the cell to mend or the row to leave out, names and the records they are taken for, controls that
// were carried over. Changes the plan's decisions only; checking again is the dialog's.
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

class ImportCellDelegate;
class ImportNameList;

class ImportCheckPage final : public QWidget {
    Q_OBJECT
public:
    ImportCheckPage(const OpenContext& context, QWidget* parent);

    // Both must live until others are set.
    void setOutcome(ImportPlan& plan, const ImportOutcome& outcome);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool wantsRestorePoint() const;
    // Something was mended or decided since the check: what it says holds no more.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    void becomeStale();
    // What editing the cell in the list does.
    void mend(int listRow, const QString& text);
    void leaveOut(const QList<int>& listRows);
    void takeBackIn();
    [[nodiscard]] ImportNameList& names() { return *m_names; }

signals:
    void stale();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillAttention(const ImportOutcome& outcome);
    void fillCarried(const ImportOutcome& outcome);
    void fillNames(const ImportOutcome& outcome);
    void tint();
    void updateButtons();

    const OpenContext& m_context;
    ImportPlan* m_plan = nullptr;
    QLabel* m_summary;
    QLabel* m_notices;
    QTabWidget* m_tabs;
    QWidget* m_attentionPage;
    QTreeWidget* m_attention;
    QTreeWidget* m_carried;
    ImportNameList* m_names;
    QPushButton* m_leaveOut;
    QPushButton* m_takeBack;
    QCheckBox* m_restorePoint;
    ImportCellDelegate* m_delegate = nullptr; // of the plan's register
    const RegisterDef* m_delegateDef = nullptr;
    bool m_isFilling = false;
    bool m_isStale = false;
};

} // namespace ringbinder
