// SPDX-License-Identifier: GPL-3.0-or-later
// Building risks: assets are ticked at the left, what fits them is offered at the right as risks
// that would be made, those that exist already marked. One change set; core/scenarios drafts and
// writes.
#pragma once

#include "core/scenarios/scenariobuilder.h"
#include "ui/models/opencontext.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

class ScenarioDialog final : public QDialog {
    Q_OBJECT
public:
    // `assets` are ticked to begin with.
    ScenarioDialog(const OpenContext& context, const QList<Uid>& assets, QWidget* parent);

    [[nodiscard]] QLineEdit& assetSearch() { return *m_assetSearch; }
    [[nodiscard]] QTreeWidget& assets() { return *m_assets; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QTreeWidget& rows() { return *m_rows; }
    [[nodiscard]] QString counted() const;
    // Drafts anew at once; ticking an asset does so when the ticking pauses.
    void draft();
    void tickShown(bool on);
    void apply();

private:
    void fillAssets(const QList<Uid>& ticked);
    [[nodiscard]] QWidget* buildAssets();
    [[nodiscard]] QWidget* buildRows();
    [[nodiscard]] QList<Uid> tickedAssets() const;
    [[nodiscard]] QList<ScenarioDraft> tickedDrafts() const;
    void fillRow(QTreeWidgetItem& item, const ScenarioDraft& draft, qsizetype place) const;
    void searchAssets(const QString& text);
    void searchRows();
    void describe();
    void count();

    const OpenContext& m_context;
    QLineEdit* m_assetSearch;
    QTreeWidget* m_assets;
    QLineEdit* m_search;
    QTreeWidget* m_rows;
    QCheckBox* m_onlyNew;
    QCheckBox* m_controls;
    QLabel* m_title;
    QLabel* m_description;
    QLabel* m_counted;
    QPushButton* m_add;
    QTimer m_draftLater;
    QList<ScenarioDraft> m_drafts;
};

} // namespace ringbinder
