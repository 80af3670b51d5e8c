// SPDX-License-Identifier: GPL-3.0-or-later
// The results of technical rules as rows of a table: filtered and sorted by numbers that are there
// already, texts made only for the cells that are seen, since a scan of ten thousand hosts gives
// hundreds of thousands of them. Reads one TechnicalPicture; edits nothing.
#pragma once

#include "ui/models/opencontext.h"
#include "ui/pages/technicalwatch.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ringbinder {

class TechnicalResultModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        RuleColumn,
        PlaceColumn,
        SeverityColumn,
        OutcomeColumn,
        WhatColumn,
        SinceColumn,
        AgeColumn,
        DueColumn,
        CheckedColumn,
        TakenUpColumn,
        ColumnCount
    };

    explicit TechnicalResultModel(const OpenContext& context, QObject* parent = nullptr);

    void setPicture(std::shared_ptr<const TechnicalPicture> picture);
    void setFilter(const ResultFilter& filter);
    [[nodiscard]] const ResultFilter& filter() const { return m_filter; }
    // Null where there is no such row.
    [[nodiscard]] const RuleResult* result(int row) const;
    // Of the same rule at the same place; -1 where it is not shown.
    [[nodiscard]] int rowOf(const RuleResult& result) const;
    // Without any filter.
    [[nodiscard]] int total() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    [[nodiscard]] bool isShown(const RuleResult& result) const;
    [[nodiscard]] qint64 sortKey(int place) const;
    [[nodiscard]] QString textOf(const RuleResult& result, int column) const;
    [[nodiscard]] Tone toneOf(const RuleResult& result, int column) const;

    const OpenContext& m_context;
    std::shared_ptr<const TechnicalPicture> m_picture;
    ResultFilter m_filter;
    QSet<Uid> m_rulesNamed;   // whose names hold the text that is looked for
    std::vector<int> m_shown; // places in the results
    int m_sortColumn = -1;    // -1: as they were worked out
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ringbinder
