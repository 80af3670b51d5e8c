// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a table: how many of how many are shown and by which filter, how many are
// selected, and sum, average, least and most of the numbers among them.
#pragma once

#include "ui/models/tablelayout.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace ringbinder {

class TableFooter final : public QWidget {
    Q_OBJECT
public:
    explicit TableFooter(TableLayout& layout, QWidget* parent = nullptr);

    // Reads like "12 of 57 shown · filter: Owner = Anna".
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString selectionText() const;
    // At once instead of with the next event; for what follows in the same step.
    void refresh();

    // "Level: >=High, anywhere: laptop"; empty where nothing is filtered.
    [[nodiscard]] QString filterText() const;

signals:
    void attentionRequested();

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString statistics() const;

    TableLayout& m_layout;
    QLabel* m_counts;
    QToolButton* m_clear;
    QToolButton* m_attention;
    QLabel* m_selection;
    QTimer m_later;
};

} // namespace ringbinder
