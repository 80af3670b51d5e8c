// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix as it is shown: headings that stay at both edges, cells of a short text with a tone and
// a sentence for tool tip and screen reader. The page that owns the matrix makes the sheet and
// knows what stands behind each place; this model knows no register.
#pragma once

#include "core/schema/field.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ringbinder {

struct MatrixCell {
    QString text;
    Tone tone = Tone::Neutral;
    bool isFilled = false; // a quiet fill in the tone behind it
    QString detail;        // a whole sentence; may be empty
};

struct MatrixColumn {
    QString key;
    QString title;
    QString detail;
    bool isWide = false; // sentences: takes the room that is left
};

struct MatrixRow {
    QString key;
    QString title;
    QString detail;
    QString mark;           // of what is wrong with the row; stays in sight with the title
    bool isHeading = false; // of the rows that follow; has no cells
    QList<MatrixCell> cells;

    [[nodiscard]] QString heading() const
    {
        return mark.isEmpty() ? title : QStringLiteral("%1  %2").arg(mark, title);
    }
};

struct MatrixSheet {
    QList<MatrixColumn> columns;
    QList<MatrixRow> rows;
};

struct MatrixPlace {
    int row = 0;
    int column = 0;
    friend bool operator==(const MatrixPlace&, const MatrixPlace&) = default;
};

class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // Keeps places where rows and columns are the same, so that the selection stays.
    void setSheet(MatrixSheet sheet);
    [[nodiscard]] const MatrixSheet& sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    MatrixSheet m_sheet;
};

} // namespace ringbinder
