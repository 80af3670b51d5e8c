// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/paginator.h"

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

namespace {

constexpr qsizetype kLinesKeptTogether = 2; // of a paragraph, at the foot and the top of a page
constexpr qsizetype kLinesOfCutRow = 4;     // of a row that is higher than a page

class Paginator final {
public:
    Paginator(const FlowList& flows, const PageGeometry& geometry)
        : m_flows(flows)
        , m_geometry(geometry)
    {
    }

    QList<Page> run()
    {
        const auto& entries = m_flows.entries();
        for (m_flow = 0; m_flow < int(entries.size()); ++m_flow) {
            const FlowList::Entry& entry = entries[size_t(m_flow)];
            const bool turns =
                !m_pages.isEmpty() && m_pages.last().orientation != entry.orientation;
            if (m_pages.isEmpty() || entry.opensPage || turns)
                openPage(0, false);
            const qsizetype count = entry.flow->pieceCount();
            for (qsizetype piece = 0; piece < count; ++piece)
                place(piece);
        }
        if (m_pages.isEmpty())
            m_pages.append(Page{});
        return std::move(m_pages);
    }

private:
    [[nodiscard]] const FlowList::Entry& entry() const { return m_flows.entries()[size_t(m_flow)]; }

    [[nodiscard]] double bodyBottom() const
    {
        return m_geometry.body(entry().orientation).bottom();
    }

    // What a fresh page offers to piece `piece` of the current flow.
    [[nodiscard]] double freshRoom(qsizetype piece) const
    {
        return m_geometry.body(entry().orientation).height() - PageGeometry::continuedStrip() -
               entry().flow->carryHeight(piece);
    }

    // The section a new page goes on with: the innermost open one above the heading that opens it.
    [[nodiscard]] int continuedSection() const
    {
        const int opening = entry().heading;
        const int below = opening < 0 ? 3 : m_flows.headings()[opening].level;
        for (int level = std::min(below - 1, 2); level >= 1; --level) {
            if (m_open[level] >= 0)
                return m_open[level];
        }
        return -1;
    }

    void openPage(qsizetype piece, bool withCarry)
    {
        Page page;
        page.orientation = entry().orientation;
        page.continuedHeading = continuedSection();
        const QRectF body = m_geometry.body(page.orientation);
        m_y = body.top();
        if (page.continuedHeading >= 0)
            m_y += PageGeometry::continuedStrip();
        m_carry = withCarry ? entry().flow->carryHeight(piece) : 0;
        m_y += m_carry;
        m_isFresh = true;
        m_pages.append(page);
    }

    void put(qsizetype piece, double height, qsizetype from, qsizetype to)
    {
        m_pages.last().placements.append(
            {m_flow, qint32(piece), qint32(from), qint32(to), m_y, m_carry > 0});
        m_carry = 0;
        m_y += height;
        m_isFresh = false;
        const int heading = entry().heading;
        if (heading >= 0) {
            const int level = m_flows.headings()[heading].level;
            m_open[level] = heading;
            std::fill(m_open + level + 1, m_open + 4, -1);
        }
    }

    // The least that must stand on the page for piece `index` of `flow` to start there.
    [[nodiscard]] double leastStart(const Piece& piece, double room) const
    {
        if (piece.splitsFreely && piece.lines >= 2 * kLinesKeptTogether)
            return piece.padding + double(kLinesKeptTogether) * piece.lineHeight;
        if (piece.lines > 0 && piece.height > room)
            return piece.padding + double(std::min(kLinesOfCutRow, piece.lines)) * piece.lineHeight;
        return piece.height;
    }

    // From `piece` on, all that may not be parted from it.
    [[nodiscard]] double chainHeight(qsizetype piece) const
    {
        const auto& entries = m_flows.entries();
        double sum = 0;
        bool isFirst = true;
        for (int flow = m_flow; flow < int(entries.size()); ++flow) {
            const FlowList::Entry& other = entries[size_t(flow)];
            if (flow != m_flow && (other.opensPage || other.orientation != entry().orientation))
                return sum;
            const qsizetype count = other.flow->pieceCount();
            for (qsizetype i = flow == m_flow ? piece : 0; i < count; ++i) {
                const Piece next = other.piece(i);
                sum += isFirst ? 0 : next.gapBefore;
                isFirst = false;
                if (!next.keepsWithNext)
                    return sum + leastStart(next, freshRoom(piece));
                sum += next.height;
            }
        }
        return sum;
    }

    void place(qsizetype index)
    {
        const Piece piece = entry().piece(index);
        double gap = m_isFresh ? 0 : piece.gapBefore;
        const double chain =
            piece.keepsWithNext ? chainHeight(index) : leastStart(piece, freshRoom(index));
        if (!m_isFresh && m_y + gap + chain > bodyBottom() + 0.5) {
            openPage(index, index > 0);
            gap = 0;
        }
        m_y += gap;
        if (m_y + piece.height <= bodyBottom() + 0.5 || piece.lines < 2 ||
            !(piece.splitsFreely || piece.height > freshRoom(index))) {
            put(index, piece.height, 0, -1);
            return;
        }
        placeCut(index, piece);
    }

    void placeCut(qsizetype index, const Piece& piece)
    {
        qsizetype from = 0;
        while (from < piece.lines) {
            const double room = bodyBottom() - m_y - piece.padding;
            qsizetype take = std::clamp<qsizetype>(
                qsizetype(std::floor((room + 0.5) / piece.lineHeight)), 1, piece.lines - from);
            const qsizetype rest = piece.lines - from - take;
            if (rest > 0 && rest < kLinesKeptTogether && take > kLinesKeptTogether)
                take -= kLinesKeptTogether - rest;
            put(index, piece.padding + double(take) * piece.lineHeight, from, from + take);
            from += take;
            if (from < piece.lines)
                openPage(index, true);
        }
    }

    const FlowList& m_flows;
    const PageGeometry& m_geometry;
    QList<Page> m_pages;
    int m_flow = 0;
    double m_y = 0;
    double m_carry = 0;               // height above m_y that is still to be claimed by a placement
    bool m_isFresh = true;            // nothing stands on the page yet
    int m_open[4] = {-1, -1, -1, -1}; // open heading per level
};

} // namespace

QList<Page> paginate(const FlowList& flows, const PageGeometry& geometry)
{
    return Paginator(flows, geometry).run();
}

} // namespace ringbinder::report
