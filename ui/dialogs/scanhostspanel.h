// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts of a scan and, below them, the asset of those that are selected: chosen among the ones
// that fit or among all, or none. Part of the import of scans; it tells and changes nothing.
#pragma once

#include "core/schema/field.h"
#include "ui/dialogs/scanhostmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ringbinder {

class RecordLine;

class ScanHostsPanel final : public QWidget {
    Q_OBJECT
public:
    ScanHostsPanel(const OpenContext& context, QWidget* parent);

    void setPreview(const ScanPreview* preview);
    // The import has taken what was chosen.
    void noteDecided(const QList<int>& hosts);

    [[nodiscard]] ScanHostModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] RecordLine& asset() { return *m_asset; }
    [[nodiscard]] QComboBox& candidates() { return *m_candidates; }
    [[nodiscard]] QPushButton& none() { return *m_none; }
    [[nodiscard]] QCheckBox& onlyOpen() { return *m_onlyOpen; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }

signals:
    // Places in the preview; nothing: they are no assets.
    void assetChosen(const QList<int>& hosts, const std::optional<ringbinder::Uid>& asset);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<int> selectedHosts() const;
    void filter();
    void showSelected();
    void choose(const std::optional<Uid>& asset);

    const OpenContext& m_context;
    FieldDef m_field; // of the line in which the asset is chosen
    ScanHostModel* m_model;
    QLineEdit* m_search;
    QCheckBox* m_onlyOpen;
    QTableView* m_table;
    QLabel* m_label;
    QComboBox* m_candidates;
    RecordLine* m_asset;
    QPushButton* m_none;
};

} // namespace ringbinder
