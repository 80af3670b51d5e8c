// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of harm and what each impact level means for them. Edits the MethodDraft and nothing else.
#pragma once

#include "ui/dialogs/methoddraft.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ringbinder {

class MethodTable;

class MethodDimensionsPage final : public QWidget {
    Q_OBJECT
public:
    MethodDimensionsPage(MethodDraft& draft, QWidget* parent);

private:
    void refresh();
    void edited(int row, int column, const QString& text);
    void addDimension();
    void removeDimension();

    MethodDraft& m_draft;
    QComboBox* m_overall;
    MethodTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace ringbinder
