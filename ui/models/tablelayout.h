// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a table shows, how wide, sorted, filtered and grouped how: between the header,
// where people click and type, and the model, which asks the index. Everything by field key. Saved
// views are made from it and applied through it.
#pragma once

#include "core/schema/viewdefinition.h"
#include "ui/models/registertableview.h"

namespace ringbinder {

class TableLayout final : public QObject {
    Q_OBJECT
public:
    explicit TableLayout(RegisterTableView& view, QObject* parent = nullptr);

    [[nodiscard]] RegisterTableView& view() const { return m_view; }
    [[nodiscard]] ViewDefinition definition() const;
    void apply(const ViewDefinition& view);
    void reset() { apply(ViewDefinition()); }

    // ---- columns
    // Every field that can be a column: those shown first, in order, then the others as declared.
    [[nodiscard]] QList<const FieldDef*> allColumns() const;
    [[nodiscard]] bool isShown(const FieldDef* field) const;
    void setColumns(const QList<const FieldDef*>& columns);
    void setShown(const FieldDef* field, bool shown);
    void fitToWindow();
    void fitToContents();
    void fitColumn(int column);
    void freezeUpTo(int column);

    // ---- sort, filter, group; null field: the code
    void sortBy(const FieldDef* field, bool descending, bool another = false);
    void clearSort();
    void setFilter(const FieldDef* field, const QString& text);
    [[nodiscard]] QString filter(const FieldDef* field) const;
    void setAnywhere(const QString& text);
    void clearFilters();
    [[nodiscard]] QList<ColumnFilter> filters() const;
    void setGroup(const FieldDef* field, const FieldDef* within = nullptr);

    // ---- how it looks
    void setRows(ViewDefinition::Rows rows);
    void setColours(const QList<ViewDefinition::Colour>& colours);
    [[nodiscard]] const QList<ViewDefinition::Colour>& colours() const { return m_colours; }

    // The filter's text for exactly these values, as the tick list of a column makes it.
    [[nodiscard]] static QString exactly(const QStringList& texts, bool withEmpty, bool negated);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    // Columns, order, filter or group were changed by somebody or by apply().
    void changed();

private:
    void applyQuery();
    void applyWidths();
    void followFields();
    void giveSpareRoom();
    void showMarks();
    void sectionMoved();
    void sortRequested(int section, bool another);
    [[nodiscard]] int suitableWidth(const FieldDef* field) const;
    [[nodiscard]] int contentsWidth(int column) const;
    [[nodiscard]] const FieldDef* fieldOf(const QString& key, bool& known) const;
    [[nodiscard]] static QString keyOf(const FieldDef* field);

    RegisterTableView& m_view;
    RegisterTableModel& m_model;
    QList<const FieldDef*> m_extras; // that the columns were made with
    QMap<QString, int> m_widths;
    QMap<QString, QString> m_filters;
    QList<SortKey> m_sort;
    QList<ViewDefinition::Colour> m_colours;
    QString m_anywhere;
    bool m_placing = false;
};

} // namespace ringbinder
