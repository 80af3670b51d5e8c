// SPDX-License-Identifier: GPL-3.0-or-later
// The risk matrix as a table: likelihood upward, impact to the right, each cell with its count, its
// band's colour and letter. A table view, so arrow keys and screen readers work as on any table;
// Enter or a click asks for the risks of the cell.
#pragma once

#include "core/risk/level.h"
#include "core/risk/method.h"
#include "core/store/registerindex.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ringbinder {

class HeatMapModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { CountRole = Qt::UserRole + 1, BandRole, LikelihoodRole, ImpactRole };

    explicit HeatMapModel(QObject* parent);
    // Counts of risks by their ratings; keeps a copy.
    void setCounts(const RiskMethod& method, const QList<RegisterIndex::PairCount>& counts);
    [[nodiscard]] int total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    // Headings say the words of the scales and not only their numbers.
    void showWords();
    [[nodiscard]] int likelihoodAt(int row) const { return int(m_likelihood.size()) - row; }

private:
    [[nodiscard]] std::optional<LevelBand> bandAt(const QModelIndex& index) const;
    QList<ScaleLevel> m_likelihood;
    QList<ScaleLevel> m_impact;
    QHash<std::pair<int, int>, int> m_counts;
    QHash<std::pair<int, int>, LevelBand> m_bands;
    int m_total = 0;
    bool m_hasWords = false;
};

class HeatMapView final : public QTableView {
    Q_OBJECT
public:
    explicit HeatMapView(QWidget* parent);
    void setCounts(const RiskMethod& method, const QList<RegisterIndex::PairCount>& counts);
    [[nodiscard]] int total() const { return m_model->total(); }
    void showWords() { m_model->showWords(); }
    [[nodiscard]] QSize sizeHint() const override { return {320, 300}; }

signals:
    void cellChosen(int likelihood, int impact);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    HeatMapModel* m_model;
};

} // namespace ringbinder
