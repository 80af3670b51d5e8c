// SPDX-License-Identifier: GPL-3.0-or-later
// Every change a replacement would make, before and after, each with a tick. It changes nothing
// itself: the chosen ones are told.
#pragma once

#include "ui/pages/findbar.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace ringbinder {

class ReplacePreview final : public QDialog {
    Q_OBJECT
public:
    ReplacePreview(const OpenContext& context, QList<FindBar::Change> changes, QWidget* parent);

signals:
    void chosen(const QList<ringbinder::FindBar::Change>& changes);

private:
    void showCount();
    void tell();
    QList<FindBar::Change> m_changes;
    QTreeWidget* m_list;
    QPushButton* m_replace;
};

} // namespace ringbinder
