// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a laid-out document: the pages below each other at any zoom, with a strip of small pages
// beside them. Paints through PagedLayout, so what is seen is what the printer gets. Used by the
// page of reports.
#pragma once

#include "core/report/pagedlayout.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QListView>
#include <QPixmap>

#include <memory>

namespace ringbinder {

class ReportPreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    // Keeps the place where the number of pages allows it. May be null.
    void setPages(std::shared_ptr<const report::PagedLayout> layout);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    // 1.0: as on paper. 0: as wide as there is room.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const;
    void zoomIn();
    void zoomOut();

signals:
    void currentPageChanged(int page);
    void zoomChanged();
    void pagesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    [[nodiscard]] QRect pageArea(int page) const; // in the viewport
    [[nodiscard]] double scale() const;           // pixels per unit
    [[nodiscard]] const QPixmap& pixmap(int page, QSize size);

    std::shared_ptr<const report::PagedLayout> m_layout;
    QList<int> m_tops; // of the pages, from the top of the first
    QSize m_content;
    double m_zoom = 0;
    int m_shownPage = 0;
    QCache<int, QPixmap> m_pixmaps; // by page, at the present zoom
};

// The small pages; choosing one asks for it.
class PageStrip final : public QListView {
    Q_OBJECT
public:
    explicit PageStrip(QWidget* parent = nullptr);
    void setPages(const std::shared_ptr<const report::PagedLayout>& layout);
    void setCurrentPage(int page);

signals:
    void pageChosen(int page);

private:
    class Model;
    Model* m_model;
    bool m_isFollowing = false;
};

} // namespace ringbinder
