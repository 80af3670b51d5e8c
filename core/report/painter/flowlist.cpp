// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/flowlist.h"

#include "core/report/headingnumbers.h"
#include "core/report/painter/coverflow.h"
#include "core/report/painter/furniture.h"
#include "core/report/painter/gridflow.h"
#include "core/report/painter/tableflow.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

class SpacerFlow final : public Flow {
public:
    explicit SpacerFlow(const Spacer& spacer)
        : m_height(style::mm(spacer.heightMm))
    {
    }

    qsizetype pieceCount() const override { return 1; }
    // All of it is gap: nothing is left of it at the top of a page.
    Piece piece(qsizetype) const override
    {
        Piece piece;
        piece.gapBefore = m_height;
        return piece;
    }
    void paint(Canvas&, const PageFacts&, qsizetype, QPointF, qsizetype, qsizetype) const override
    {
    }

private:
    double m_height;
};

} // namespace

Piece FlowList::Entry::piece(qsizetype index) const
{
    Piece piece = flow->piece(index);
    if (tiesNext && index + 1 == flow->pieceCount())
        piece.keepsWithNext = true;
    return piece;
}

FlowList::FlowList(const Document& document, const PageGeometry& geometry, FontBook& fonts,
                   Progress& progress)
    : m_geometry(geometry)
    , m_fonts(fonts)
    , m_language(document.language)
    , m_orientation(document.orientation)
{
    numberHeadings(document);
    addFirstPage(document);
    for (const Block& block : document.blocks) {
        if (progress.isCancelled())
            return;
        addBlock(block, progress);
    }
    if (document.endLine.isEmpty())
        return;
    // The last line of a document never has a page to itself.
    if (!m_entries.empty())
        m_entries.back().tiesNext = true;
    add(std::make_unique<ClosingFlow>(context(), document));
}

void FlowList::numberHeadings(const Document& document)
{
    const QStringList numbers = headingNumbers(document);
    int bookmarks = 0;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        const int level = std::clamp(heading->level, 1, 3);
        m_headings.append({numbers[m_headings.size()], heading->text, level,
                           heading->isBookmarked ? bookmarks++ : -1});
    }
}

void FlowList::addFirstPage(const Document& document)
{
    if (document.hasCoverPage()) {
        add(std::make_unique<CoverFlow>(context(), document,
                                        m_geometry.body(m_orientation).height()));
        m_opensPage = true;
    }
    if (!document.title.isEmpty())
        add(std::make_unique<TitleFlow>(context(), document));
    if (!document.control.entries.isEmpty()) {
        KeyValue grid;
        for (const ControlBlock::Entry& entry : document.control.entries)
            grid.entries.append({entry.label, entry.value, -1, entry.isMuted});
        add(std::make_unique<KeyValueFlow>(context(), std::move(grid)));
    }
    m_opensPage = document.controlPageStandsAlone && !m_entries.empty();
}

FlowContext FlowList::context() const
{
    return {m_fonts, m_language, m_geometry.body(m_orientation).width()};
}

double FlowList::tallest() const
{
    // Room for a heading above.
    return m_geometry.body(m_orientation).height() - PageGeometry::continuedStrip() - style::mm(14);
}

void FlowList::add(std::unique_ptr<Flow> flow, int heading, const ContentsFlow* contents)
{
    m_entries.push_back({std::move(flow), m_orientation, m_opensPage, heading, contents, false});
    m_opensPage = false;
}

void FlowList::addBreak(const PageBreak& pageBreak)
{
    m_orientation = pageBreak.orientation.value_or(m_orientation);
    m_opensPage = !m_entries.empty();
}

// A sentence says more than headings over nothing.
void FlowList::addEmptyTable(const Table& table)
{
    Paragraph sentence;
    if (!table.caption.isEmpty())
        sentence.runs.append({QString(table.caption + QLatin1Char('\n')), true, false});
    sentence.runs.append({table.emptyText, false, false});
    sentence.keepWithNext = !table.countLine.isEmpty();
    m_sentences.push_back(std::move(sentence));
    add(std::make_unique<ParagraphFlow>(context(), m_sentences.back()));
    if (table.countLine.isEmpty())
        return;
    m_sentences.push_back(Paragraph::plain(table.countLine, Paragraph::Style::Small));
    add(std::make_unique<ParagraphFlow>(context(), m_sentences.back()));
}

void FlowList::addTable(const Table& table, Progress& progress)
{
    if (table.rows.count == 0 && !table.emptyText.isEmpty()) {
        addEmptyTable(table);
        return;
    }
    const ColumnPlan plan = planColumns(table, m_fonts, context().width);
    for (int part = 0; part < plan.parts.size() && !progress.isCancelled(); ++part)
        add(std::make_unique<TableFlow>(context(), table, plan, part, progress));
}

void FlowList::addBlock(const Block& block, Progress& progress)
{
    if (const auto* heading = std::get_if<Heading>(&block)) {
        m_opensPage = m_opensPage || (heading->startsPage && !m_entries.empty());
        const int index = m_nextHeading++;
        add(std::make_unique<HeadingFlow>(context(), *heading, m_headings[index].number), index);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        add(std::make_unique<ParagraphFlow>(context(), *paragraph));
    } else if (const auto* grid = std::get_if<KeyValue>(&block)) {
        add(std::make_unique<KeyValueFlow>(context(), *grid));
    } else if (const auto* list = std::get_if<BulletList>(&block)) {
        add(std::make_unique<BulletFlow>(context(), *list));
    } else if (const auto* figures = std::get_if<Figures>(&block)) {
        add(std::make_unique<FiguresFlow>(context(), *figures));
    } else if (const auto* table = std::get_if<Table>(&block)) {
        addTable(*table, progress);
    } else if (const auto* charts = std::get_if<Charts>(&block)) {
        add(std::make_unique<ChartsFlow>(context(), *charts, tallest()));
    } else if (const auto* image = std::get_if<Image>(&block)) {
        add(std::make_unique<ImageFlow>(context(), *image, tallest()));
    } else if (const auto* signatures = std::get_if<SignatureBlock>(&block)) {
        add(std::make_unique<SignatureFlow>(context(), *signatures));
    } else if (const auto* pageBreak = std::get_if<PageBreak>(&block)) {
        addBreak(*pageBreak);
    } else if (const auto* spacer = std::get_if<Spacer>(&block)) {
        add(std::make_unique<SpacerFlow>(*spacer));
    } else if (const auto* contents = std::get_if<Contents>(&block)) {
        QList<ContentsFlow::Entry> entries;
        for (const SectionHeading& section : m_headings) {
            if (section.bookmark >= 0 && section.level <= contents->deepest)
                entries.append({section.number, section.text, section.level, section.bookmark});
        }
        auto flow = std::make_unique<ContentsFlow>(context(), *contents, std::move(entries));
        const ContentsFlow* listed = flow.get();
        add(std::move(flow), -1, listed);
    }
}

} // namespace ringbinder::report
