// SPDX-License-Identifier: GPL-3.0-or-later
// Plan, do, check and act on one page: what is open on each side and its next days. Each figure
// opens its records, each day its record. A tab of the roadmap page, which hands the figures over.
#pragma once

#include "core/guide/cycle.h"
#include "core/guide/roadmap.h"

#include <QWidget>

#include <array>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

struct OpenContext;

class CycleView final : public QWidget {
    Q_OBJECT
public:
    CycleView(const OpenContext& context, QWidget* parent);

    void show(const Cycle& cycle, const Roadmap& roadmap);
    using QWidget::show;
    [[nodiscard]] QTreeWidget* figures(Place phase) const;
    [[nodiscard]] QTreeWidget* dates(Place phase) const;

signals:
    void registerWanted(const ringbinder::RegisterDef* def,
                        const QList<ringbinder::ColumnFilter>& filters);

private:
    struct Side {
        QLabel* progress = nullptr;
        QTreeWidget* figures = nullptr;
        QTreeWidget* dates = nullptr;
    };
    QWidget* makeSide(Place phase, Side& side);
    QTreeWidget* makeList(const QString& name);
    void addFigure(QTreeWidget& list, qsizetype place);
    void addDate(QTreeWidget& list, qsizetype place);
    void openFigure(const QTreeWidgetItem* item);
    void openDate(const QTreeWidgetItem* item);

    const OpenContext& m_context;
    std::array<Side, 4> m_sides;
    Cycle m_cycle;
};

} // namespace ringbinder
