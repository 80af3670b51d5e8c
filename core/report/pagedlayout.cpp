// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagedlayout.h"

#include "core/report/painter/flowlist.h"
#include "core/report/painter/furniture.h"
#include "core/report/painter/paginator.h"

namespace ringbinder::report {

namespace {

// Pictures bring colours of their own; evidence behind the document is shown as it is.
Document inPalette(Document document, Palette palette)
{
    if (palette != Palette::Greyscale)
        return document;
    if (document.furniture.logo)
        document.furniture.logo = document.furniture.logo->grey();
    for (Block& block : document.blocks) {
        if (auto* image = std::get_if<Image>(&block))
            image->picture = image->picture.grey();
    }
    return document;
}

} // namespace

class PagedLayout::Pages final {
public:
    Pages(const Document& document, const PageSetup& pageSetup, Progress& progress)
        : content(inPalette(document, pageSetup.palette))
        , setup(pageSetup)
        , geometry(pageSetup)
        , fonts(std::make_unique<FontBook>(document.brand.typeface))
        , flows(content, geometry, *fonts, progress)
        , furniture(content, content.language)
    {
        if (progress.isCancelled())
            return;
        pages = paginate(flows, geometry);
        collectBookmarks();
        collectLinks();
        appendPages();
    }

    void paint(QPainter& painter, int number) const;

    Document content;
    PageSetup setup;
    PageGeometry geometry;
    std::unique_ptr<FontBook> fonts;
    FlowList flows;
    FurniturePainter furniture;
    QList<Page> pages;
    QList<Bookmark> bookmarks;
    QList<Link> links;
    QList<int> bookmarkPages;
    QList<ForeignPage> foreign;

private:
    void collectBookmarks();
    void collectLinks();
    void appendPages();
    [[nodiscard]] QRectF appendedArea(const AppendedPage& page) const;
    void paintAppended(Canvas& canvas, const AppendedPage& page) const;

    qsizetype m_ownPages = 0; // the appended ones follow them
};

// Below the caption.
QRectF PagedLayout::Pages::appendedArea(const AppendedPage& page) const
{
    return geometry.body(page.orientation).adjusted(0, style::mm(7), 0, 0);
}

void PagedLayout::Pages::appendPages()
{
    m_ownPages = pages.size();
    for (const AppendedPage& page : std::as_const(content.appended)) {
        const int number = int(pages.size());
        if (!page.bookmark.isEmpty()) {
            bookmarks.append({page.bookmark, 2, number, geometry.body(page.orientation).top()});
            bookmarkPages.append(number);
        }
        if (page.pdf)
            foreign.append({number, appendedArea(page), page.pdf, page.pdfPage});
        pages.append(Page{page.orientation, -1, {}});
    }
}

void PagedLayout::Pages::paintAppended(Canvas& canvas, const AppendedPage& page) const
{
    const QRectF body = geometry.body(page.orientation);
    canvas.line(page.caption, style::kCaption, body.topLeft(), body.width(), canvas.inks().text);
    if (page.picture)
        page.picture->paint(canvas.painter(), appendedArea(page));
}

void PagedLayout::Pages::collectBookmarks()
{
    for (int number = 0; number < pages.size(); ++number) {
        for (const Placement& placement : pages[number].placements) {
            const int heading = flows.entries()[size_t(placement.flow)].heading;
            if (heading < 0)
                continue;
            const SectionHeading& section = flows.headings()[heading];
            if (section.bookmark < 0)
                continue;
            const QString text = section.number.isEmpty()
                                     ? section.text
                                     : QString(section.number + QLatin1Char(' ') + section.text);
            bookmarks.append({text, section.level, number, placement.y});
            bookmarkPages.append(number);
        }
    }
}

void PagedLayout::Pages::collectLinks()
{
    for (int number = 0; number < pages.size(); ++number) {
        const Page& page = pages[number];
        for (const Placement& placement : page.placements) {
            const FlowList::Entry& entry = flows.entries()[size_t(placement.flow)];
            if (!entry.contents)
                continue;
            const int bookmark = entry.contents->bookmarkOf(placement.piece);
            if (bookmark < 0)
                continue;
            const QRectF body = geometry.body(page.orientation);
            const double height = entry.flow->piece(placement.piece).height;
            links.append(
                {number, QRectF(body.left(), placement.y, body.width(), height), bookmark});
        }
    }
}

void PagedLayout::Pages::paint(QPainter& painter, int number) const
{
    const Page& page = pages[number];
    Canvas canvas(painter, *fonts, setup.palette, Canvas::TextAs::Glyphs, content.brand);
    furniture.paintWatermark(canvas, geometry.paper(page.orientation));
    furniture.paint(canvas, geometry.frame(page.orientation), number, int(pages.size()));

    if (number >= m_ownPages) {
        paintAppended(canvas, content.appended[number - m_ownPages]);
        return;
    }
    const QRectF body = geometry.body(page.orientation);
    if (page.continuedHeading >= 0) {
        const SectionHeading& section = flows.headings()[page.continuedHeading];
        const QString title = section.number.isEmpty()
                                  ? section.text
                                  : QString(section.number + QStringLiteral("  ") + section.text);
        const QString mark = Message("report", QT_TRANSLATE_NOOP("report", "%1 (continued)"))
                                 .arg(title)
                                 .in(content.language);
        canvas.line(mark, style::kSmall.in(Face::Italic), body.topLeft(), body.width(),
                    canvas.inks().muted);
    }
    const PageFacts facts{int(pages.size()), &bookmarkPages};
    for (const Placement& placement : page.placements) {
        const Flow& flow = *flows.entries()[size_t(placement.flow)].flow;
        const QPointF place(body.left(), placement.y);
        if (placement.hasCarry) {
            const double carry = flow.carryHeight(placement.piece);
            flow.paintCarry(canvas, placement.piece, place - QPointF(0, carry));
        }
        flow.paint(canvas, facts, placement.piece, place, placement.from, placement.to);
    }
}

PagedLayout::PagedLayout(std::unique_ptr<Pages> pages)
    : m_pages(std::move(pages))
{
}
PagedLayout::PagedLayout(PagedLayout&&) noexcept = default;
PagedLayout& PagedLayout::operator=(PagedLayout&&) noexcept = default;
PagedLayout::~PagedLayout() = default;

PagedLayout::PagedLayout(const Document& document, const PageSetup& setup)
{
    NoProgress unwatched;
    m_pages = std::make_unique<Pages>(document, setup, unwatched);
}

Result<PagedLayout> PagedLayout::build(const Document& document, const PageSetup& setup,
                                       Progress& progress)
{
    auto pages = std::make_unique<Pages>(document, setup, progress);
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, Message());
    return PagedLayout(std::move(pages));
}

int PagedLayout::pageCount() const
{
    return int(m_pages->pages.size());
}

Orientation PagedLayout::orientation(int page) const
{
    return m_pages->pages[page].orientation;
}

QSize PagedLayout::pageSize(int page) const
{
    return m_pages->geometry.paper(orientation(page)).toSize();
}

void PagedLayout::paintPage(QPainter& painter, int page) const
{
    painter.save();
    m_pages->paint(painter, page);
    painter.restore();
}

void PagedLayout::paintPage(QPainter& painter, int page, const QRectF& target) const
{
    const QSize size = pageSize(page);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    m_pages->paint(painter, page);
    painter.restore();
}

void PagedLayout::forgetContent()
{
    m_pages->flows.clear();
    m_pages->content.blocks.clear();
}

const QList<PagedLayout::Bookmark>& PagedLayout::bookmarks() const
{
    return m_pages->bookmarks;
}

const QList<PagedLayout::Link>& PagedLayout::links() const
{
    return m_pages->links;
}

const QList<PagedLayout::ForeignPage>& PagedLayout::foreignPages() const
{
    return m_pages->foreign;
}

} // namespace ringbinder::report
