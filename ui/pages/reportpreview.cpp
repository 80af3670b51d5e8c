// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpreview.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

constexpr int kPageGap = 14;        // pixels around pages
constexpr int kThumbnailWidth = 96; // of the longer side of a portrait page's width
constexpr int kCacheMegabytes = 96;
constexpr std::array kZoomSteps{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

QPixmap paintedPage(const report::PagedLayout& layout, int page, QSize size, double ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white); // paper, whatever the theme
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    layout.paintPage(painter, page, QRectF(QPointF(0, 0), QSizeF(size)));
    return pixmap;
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    m_pixmaps.setMaxCost(kCacheMegabytes * 1024);
}

void ReportPreview::setPages(std::shared_ptr<const report::PagedLayout> layout)
{
    m_layout = std::move(layout);
    m_pixmaps.clear();
    place();
    viewport()->update();
    emit pagesChanged();
}

int ReportPreview::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

double ReportPreview::scale() const
{
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / report::PagedLayout::kUnitsPerInch;
    int widest = 1;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_layout->pageSize(page).width());
    return std::max(viewport()->width() - 2 * kPageGap, 80) / double(widest);
}

double ReportPreview::zoom() const
{
    return scale() * report::PagedLayout::kUnitsPerInch / logicalDpiX();
}

void ReportPreview::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    m_pixmaps.clear();
    place();
    showPage(page);
    emit zoomChanged();
}

void ReportPreview::zoomIn()
{
    const double now = zoom() + 0.01;
    const auto next = std::upper_bound(kZoomSteps.begin(), kZoomSteps.end(), now);
    setZoom(next == kZoomSteps.end() ? kZoomSteps.back() : *next);
}

void ReportPreview::zoomOut()
{
    const double now = zoom() - 0.01;
    const auto next = std::lower_bound(kZoomSteps.begin(), kZoomSteps.end(), now);
    setZoom(next == kZoomSteps.begin() ? kZoomSteps.front() : *std::prev(next));
}

void ReportPreview::place()
{
    m_tops.clear();
    int top = kPageGap;
    int widest = 0;
    const double factor = scale();
    for (int page = 0; page < pageCount(); ++page) {
        m_tops.append(top);
        const QSize size = (QSizeF(m_layout->pageSize(page)) * factor).toSize();
        top += size.height() + kPageGap;
        widest = std::max(widest, size.width());
    }
    m_content = QSize(widest + 2 * kPageGap, top);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    verticalScrollBar()->setRange(0, std::max(0, m_content.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(
        0, m_zoom > 0 ? std::max(0, m_content.width() - viewport()->width()) : 0);
}

QRect ReportPreview::pageArea(int page) const
{
    const QSize size = (QSizeF(m_layout->pageSize(page)) * scale()).toSize();
    const int room = std::max(viewport()->width(), m_content.width());
    return {QPoint((room - size.width()) / 2 - horizontalScrollBar()->value(),
                   m_tops[page] - verticalScrollBar()->value()),
            size};
}

int ReportPreview::currentPage() const
{
    // The page in the middle of what is seen.
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), middle);
    return std::max(0, int(after - m_tops.cbegin()) - 1);
}

void ReportPreview::showPage(int page)
{
    if (page < 0 || page >= m_tops.size())
        return;
    verticalScrollBar()->setValue(m_tops[page] - kPageGap);
}

const QPixmap& ReportPreview::pixmap(int page, QSize size)
{
    const QPixmap* known = m_pixmaps.object(page);
    if (known && known->deviceIndependentSize().toSize() == size)
        return *known;
    auto* painted = new QPixmap(paintedPage(*m_layout, page, size, devicePixelRatioF()));
    // Never more than the cache holds, or it would be gone at once.
    const int cost =
        std::min(int(painted->width() * painted->height() / 256), int(m_pixmaps.maxCost()));
    m_pixmaps.insert(page, painted, std::max(cost, 1));
    return *painted;
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect area = pageArea(page);
        if (area.bottom() < event->rect().top())
            continue;
        if (area.top() > event->rect().bottom())
            break;
        painter.drawPixmap(area.topLeft(), pixmap(page, area.size()));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
}

void ReportPreview::resizeEvent(QResizeEvent*)
{
    const int page = currentPage();
    if (m_zoom <= 0)
        m_pixmaps.clear();
    place();
    if (m_zoom <= 0)
        showPage(page);
    emit zoomChanged();
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    const int page = currentPage();
    if (page != m_shownPage) {
        m_shownPage = page;
        emit currentPageChanged(page);
    }
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

// ---------------------------------------------------------------- strip

// Small pages are painted when the view first asks for them.
class PageStrip::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setPages(std::shared_ptr<const report::PagedLayout> layout)
    {
        beginResetModel();
        m_layout = std::move(layout);
        m_icons.clear();
        m_icons.resize(m_layout ? m_layout->pageCount() : 0);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : int(m_icons.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::DisplayRole)
            return QString::number(index.row() + 1);
        if (role == Qt::AccessibleTextRole)
            return PageStrip::tr("Page %1").arg(index.row() + 1);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignHCenter);
        if (role != Qt::DecorationRole)
            return {};
        QPixmap& icon = m_icons[index.row()];
        if (icon.isNull()) {
            const QSizeF page = m_layout->pageSize(index.row());
            const double factor = kThumbnailWidth / std::max(page.width(), page.height() / 1.4);
            icon = paintedPage(*m_layout, index.row(), (page * factor).toSize(), 1.0);
        }
        return icon;
    }

private:
    std::shared_ptr<const report::PagedLayout> m_layout;
    mutable QList<QPixmap> m_icons;
};

PageStrip::PageStrip(QWidget* parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSpacing(6);
    setIconSize(QSize(kThumbnailWidth, int(kThumbnailWidth * 1.42)));
    setFixedWidth(kThumbnailWidth + 50);
    setAccessibleName(tr("Pages"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_isFollowing)
                    emit pageChosen(current.row());
            });
}

void PageStrip::setPages(const std::shared_ptr<const report::PagedLayout>& layout)
{
    m_isFollowing = true;
    m_model->setPages(layout);
    m_isFollowing = false;
}

void PageStrip::setCurrentPage(int page)
{
    m_isFollowing = true;
    setCurrentIndex(m_model->index(page, 0));
    m_isFollowing = false;
}

} // namespace ringbinder
