// SPDX-License-Identifier: GPL-3.0-or-later
// A document laid out on pages and ready to be painted: the one paint path of preview, printer and
// PDF. Everything is placed in units of 1/1200 inch, so the pages are the same on every device.
// Building it measures the whole document (a worker may do that); painting fetches rows again.
// One thread at a time; it may be built in one thread and painted in another.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagesetup.h"

#include <QRectF>
#include <QSize>

#include <memory>

class QPainter;

namespace ringbinder::report {

class PagedLayout final {
public:
    static constexpr int kUnitsPerInch = 1200;

    struct Bookmark {
        QString text; // with its number
        int level = 1;
        int page = 0;
        double top = 0; // units from the top of the page
    };
    // An entry of the contents that leads to a bookmark.
    struct Link {
        int page = 0;
        QRectF area;
        int bookmark = 0;
    };

    // Where a page of a foreign PDF belongs; see Document::appended.
    struct ForeignPage {
        int page = 0;
        QRectF area; // units
        std::shared_ptr<const QByteArray> pdf;
        int pdfPage = 0;
    };

    PagedLayout(const Document& document, const PageSetup& setup);
    // Cancelled is the only error.
    [[nodiscard]] static Result<PagedLayout> build(const Document& document, const PageSetup& setup,
                                                   Progress& progress);
    PagedLayout(PagedLayout&&) noexcept;
    PagedLayout& operator=(PagedLayout&&) noexcept;
    ~PagedLayout();

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] Orientation orientation(int page) const;
    [[nodiscard]] QSize pageSize(int page) const; // in units

    // Paints with the paper's top left corner at the painter's origin and one unit per painter
    // unit: the caller scales, for example by dpi / kUnitsPerInch.
    void paintPage(QPainter& painter, int page) const;
    // The same, scaled into `target`.
    void paintPage(QPainter& painter, int page, const QRectF& target) const;

    // Nothing can be painted any more; how many pages there are and what stands where is still
    // known.
    void forgetContent();

    [[nodiscard]] const QList<Bookmark>& bookmarks() const;
    [[nodiscard]] const QList<Link>& links() const;
    [[nodiscard]] const QList<ForeignPage>& foreignPages() const;

private:
    class Pages;
    explicit PagedLayout(std::unique_ptr<Pages> pages);

    std::unique_ptr<Pages> m_pages;
};

} // namespace ringbinder::report
