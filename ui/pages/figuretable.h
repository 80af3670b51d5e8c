// SPDX-License-Identifier: GPL-3.0-or-later
// A table of figures that were worked out, each row about a record: sorted by a heading, narrowed
// by typing, opened with Enter. Nothing in it can be edited. Used by the pages that work something
// out: recovery, dependence on suppliers, technical compliance and more.
#pragma once

#include "core/schema/register.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace ringbinder {

class FigureModel;

// The look and the keys of a table of rows that are read and opened, not edited: this one's, and of
// tables with a model of their own.
void dressFigureView(QTableView& view, const QString& accessibleName);

class FigureTable final : public QWidget {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        QVariant sort; // empty: by the text
        Tone tone = Tone::Neutral;
    };
    struct Row {
        const RegisterDef* def = nullptr;
        Uid uid;
        QList<Cell> cells;
    };

    FigureTable(const QStringList& headings, const QString& accessibleName, QWidget* parent);

    // Keeps the heading it is sorted by, and the row that is current as far as it is still there.
    void setRows(const QList<Row>& rows);
    // Width of a column in characters; the last one takes what is left.
    void setColumnWidth(int column, int characters);
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QTableView& view() { return *m_view; }
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] QString shownText(int row, int column) const;
    // Beside the search line.
    void addBeside(QWidget* widget);

signals:
    void opened(const ringbinder::RegisterDef* def, const ringbinder::Uid& uid);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openRow(int row);
    void arrange();
    void sortBy(int column, Qt::SortOrder order);

    QList<Row> m_rows;
    QLineEdit* m_search;
    QTableView* m_view;
    FigureModel* m_model;
    QList<int> m_shown; // places in m_rows, as the table has them
};

} // namespace ringbinder
