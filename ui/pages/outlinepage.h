// SPDX-License-Identifier: GPL-3.0-or-later
// An outline of core/outlines as a tree: what stands below what, how far it is, what is missing.
// Typing finds, Enter opens the record, the gaps can be shown alone. It computes nothing.
#pragma once

#include "core/outlines/outline.h"
#include "ui/models/opencontext.h"
#include "ui/pages/livepage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

class OutlinePage final : public LivePage {
    Q_OBJECT
public:
    OutlinePage(const OpenContext& context, const OutlineDef& outline, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] QTreeWidget& tree() { return *m_tree; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QCheckBox& gapsOnly() { return *m_gapsOnly; }
    [[nodiscard]] QString summary() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] Result<> refresh() override;
    void fill();
    // Null where nothing of it is shown.
    QTreeWidgetItem* itemOf(const OutlineNode& node, bool isWithin, const QString& path);
    [[nodiscard]] bool isFound(const OutlineNode& node) const;
    void openCurrent();
    void unfold(bool all);

    const OutlineDef& m_def;
    Outline m_outline;
    QLabel* m_summary;
    QLineEdit* m_search;
    QCheckBox* m_gapsOnly;
    QTreeWidget* m_tree;
    QTimer* m_searchLater;
};

} // namespace ringbinder
