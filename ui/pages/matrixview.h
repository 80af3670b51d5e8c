// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a matrix, driven by the keyboard: arrows go, a sign typed or Delete is told for
// every selected place, Enter opens what stands behind the current one, Ctrl+C copies with the
// headings. It changes nothing itself.
#pragma once

#include "ui/pages/matrixmodel.h"

#include <QTableView>

namespace ringbinder {

class MatrixView final : public QTableView {
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);

    [[nodiscard]] MatrixModel& matrix() { return *m_model; }
    // The current row and column are found again by their keys.
    void showSheet(MatrixSheet sheet);
    void goTo(MatrixPlace place);
    // Nothing in an empty matrix.
    [[nodiscard]] std::optional<MatrixPlace> place() const;
    // By row, then by column; headings left out.
    [[nodiscard]] QList<MatrixPlace> selectedPlaces() const;
    // The selection, or all of it where one cell is selected, with the headings at both edges.
    // Gives the number of rows.
    int copy() const;

signals:
    void typed(const QList<ringbinder::MatrixPlace>& places, QChar sign);
    void cleared(const QList<ringbinder::MatrixPlace>& places);
    void opened(ringbinder::MatrixPlace place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();

    MatrixModel* m_model;
};

} // namespace ringbinder
