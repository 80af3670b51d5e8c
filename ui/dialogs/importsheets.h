// SPDX-License-Identifier: GPL-3.0-or-later
// The first and the last page of the import dialog: which sheets go into which register, and what
// came of it. Shows and asks only.
#pragma once

#include "ui/dialogs/importdialog.h"

#include <QTreeWidget>

class QComboBox;
class QPlainTextEdit;

namespace ringbinder {

class ImportSheetsPage final : public QWidget {
    Q_OBJECT
public:
    ImportSheetsPage(const OpenContext& context, QWidget* parent);

    void setTasks(const QList<ImportTask>& tasks);
    // The same with what was ticked and chosen.
    [[nodiscard]] QList<ImportTask> tasks() const;
    [[nodiscard]] int ticked() const;
    void setTicked(int row, bool on);

signals:
    void changed();

private:
    const OpenContext& m_context;
    QList<ImportTask> m_tasks;
    QTreeWidget* m_list;
    QList<QComboBox*> m_registers;
};

class ImportResultPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportResultPage(QWidget* parent);
    void addResult(const QString& headline, const QString& report);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_headline;
    QPlainTextEdit* m_report;
};

} // namespace ringbinder
