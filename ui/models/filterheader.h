// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a register's table: labels with the order of sort keys, one filter field per column
// under them, and the first columns standing still while the others scroll. It decides nothing: it
// tells the view what was clicked and typed.
#pragma once

#include <QHeaderView>
#include <QPointer>

class QLineEdit;

namespace ringbinder {

class FilterHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget* parent);

    struct Mark {
        int sortKey = 0; // from 1; 0: not sorted by this column
        bool descending = false;
        bool filtered = false;
    };
    void setMarks(QList<Mark> marks);

    void setFrozenCount(int count);
    [[nodiscard]] int frozenCount() const { return m_frozenCount; }
    [[nodiscard]] int frozenWidth() const;
    // Where a section stands in the viewport, frozen or scrolled.
    [[nodiscard]] QRect sectionRect(int section) const;
    // The section under x of the viewport; -1 for none.
    [[nodiscard]] int sectionAt(int x) const;

    void setFilterRowVisible(bool visible);
    [[nodiscard]] bool isFilterRowVisible() const { return m_filterRow; }
    [[nodiscard]] QLineEdit* filterField(int section) const;
    // Shows texts without telling them; one per section.
    void setFilterTexts(const QStringList& texts);
    // Marks a field whose text was not understood; an empty reason clears it.
    void setFilterProblem(int section, const QString& reason);
    void focusFilter(int section);
    // After the view was scrolled sideways.
    void follow();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void filterEdited(int section, const QString& text);
    void sortRequested(int section, bool another);
    void listRequested(int section);
    // Enter, Down or Esc in a filter field: back to the cells.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void updateGeometries() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuildFields();
    void placeFields();
    void dressField(int section);
    [[nodiscard]] QMouseEvent unfrozen(QMouseEvent* event) const;
    [[nodiscard]] QRect listButtonRect(int section) const;
    [[nodiscard]] int fieldHeight() const;

    QList<Mark> m_marks;
    QList<QLineEdit*> m_fields;
    QStringList m_problems;
    QWidget* m_scrolledBox;
    QWidget* m_frozenBox;
    int m_frozenCount = 0;
    int m_hovered = -1;
    int m_pressed = -1; // section of a press that may become a click
    QPoint m_pressedAt;
    bool m_frozenPress = false;
    bool m_filterRow = true;
};

} // namespace ringbinder
