// SPDX-License-Identifier: GPL-3.0-or-later
// The dependencies of processes, assets and suppliers as a tree, in both directions, with needs and
// recovery times; typing finds, Enter opens. Circles are named above it.
#pragma once

#include "core/risk/evaluation.h"
#include "ui/pages/dependencymodel.h"
#include "ui/pages/livepage.h"

#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;
class QTreeView;

namespace ringbinder {

class DependencyPage final : public LivePage {
    Q_OBJECT
public:
    DependencyPage(const OpenContext& context, const Evaluation& evaluation,
                   QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] QTreeView& tree();
    [[nodiscard]] DependencyModel& model() { return *m_model; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QComboBox& direction() { return *m_direction; }
    [[nodiscard]] QString circles() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Result<> refresh() override;
    void openCurrent();
    void expandAgain(const QModelIndex& parent, const QSet<QString>& open, int depth);

    const Evaluation& m_evaluation;
    QLineEdit* m_search;
    QComboBox* m_direction;
    QLabel* m_summary;
    QLabel* m_circles;
    QTreeView* m_tree;
    DependencyModel* m_model;
    QTimer* m_searchLater;
};

} // namespace ringbinder
