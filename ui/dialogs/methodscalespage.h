// SPDX-License-Identifier: GPL-3.0-or-later
// The five scales of a risk method, each with the word and the meaning of every level; or, for
// impact, its meaning in each dimension. Edits the MethodDraft and nothing else.
#pragma once

#include "ui/dialogs/methoddraft.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ringbinder {

class MethodTable;

class MethodScalesPage final : public QWidget {
    Q_OBJECT
public:
    MethodScalesPage(MethodDraft& draft, QWidget* parent);
    // Brings the scale a problem speaks of to the front.
    void showScale(const QString& key);

private:
    void refresh();
    void edited(int row, int column, const QString& text);
    void addLevel();
    void removeLevel();

    MethodDraft& m_draft;
    QListWidget* m_scales;
    MethodTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace ringbinder
