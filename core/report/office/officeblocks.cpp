// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/officeblocks.h"

#include "core/report/chartpainter.h"
#include "core/report/headingnumbers.h"
#include "core/report/painter/columns.h"
#include "core/report/painter/pagegeometry.h"
#include "core/report/painter/style.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

namespace {

constexpr double kPixelsPerMm = 96.0 / 25.4;
constexpr double kPictureScale = 2.0;
constexpr double kFactLabelMm = 44;
constexpr double kWidestFactsMm = 200;
constexpr double kChartGapMm = 7;
constexpr double kSignatureMm = 13;
constexpr double kRemarkMm = 22;
constexpr QSizeF kCoverLogoMm(75, 20);
constexpr qsizetype kRowsPerTelling = 500;

QSize pixelsOf(QSizeF sizeMm)
{
    return {std::max(1, int(std::lround(sizeMm.width() * kPixelsPerMm))),
            std::max(1, int(std::lround(sizeMm.height() * kPixelsPerMm)))};
}

// One telling of one document.
class BlockTeller final {
public:
    BlockTeller(const Document& document, const PageSetup& setup, OfficeSink& sink,
                Progress& progress)
        : m_document(document)
        , m_geometry(setup)
        , m_palette(setup.palette)
        , m_sink(sink)
        , m_progress(progress)
        , m_numbers(headingNumbers(document))
        , m_orientation(document.orientation)
    {
    }

    void operator()(const Heading& heading)
    {
        m_opensPage = m_opensPage || (heading.startsPage && m_hasContent);
        begin();
        m_sink.heading(headingAt(m_heading++, heading));
    }
    void operator()(const Paragraph& paragraph)
    {
        begin();
        m_sink.paragraph(styleOf(paragraph.style), paragraph.runs, paragraph.keepWithNext);
    }
    void operator()(const KeyValue& grid)
    {
        begin();
        tellFacts(grid);
    }
    void operator()(const BulletList& list)
    {
        begin();
        m_sink.list(list);
    }
    void operator()(const Figures& figures)
    {
        begin();
        tellFigures(figures);
    }
    void operator()(const Table& table)
    {
        begin();
        tellTable(table);
    }
    void operator()(const Charts& charts)
    {
        begin();
        tellCharts(charts);
    }
    void operator()(const Image& image)
    {
        begin();
        const QSizeF natural = image.picture.size();
        const double width = std::min(image.widthMm, bodyMm());
        const QSizeF box(width, width * natural.height() / std::max(1.0, natural.width()));
        m_sink.pictures({pngOf(image.picture, box, image.caption)});
        if (!image.caption.isEmpty())
            m_sink.paragraph(OfficeStyle::Caption, {{image.caption, false, false}}, false);
    }
    void operator()(const SignatureBlock& block)
    {
        begin();
        tellSignatures(block);
    }
    void operator()(const PageBreak& turn)
    {
        m_orientation = turn.orientation.value_or(m_orientation);
        m_opensPage = m_hasContent;
    }
    void operator()(const Spacer& spacer)
    {
        begin();
        m_sink.space(spacer.heightMm);
    }
    void operator()(const Contents& contents)
    {
        begin();
        QList<OfficeHeading> listed;
        int at = 0;
        for (const Block& block : m_document.blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            if (!heading)
                continue;
            const OfficeHeading one = headingAt(at++, *heading);
            if (one.isListed && one.level <= contents.deepest)
                listed.append(one);
        }
        m_sink.contents(contents.title, listed);
    }

    void tellFirstPage()
    {
        const Furniture& page = m_document.furniture;
        if (!m_document.title.isEmpty()) {
            if (page.logo)
                m_sink.pictures({pngOf(*page.logo, kCoverLogoMm, page.organisation)});
            if (!page.organisation.isEmpty())
                m_sink.paragraph(OfficeStyle::Organisation, plain(page.organisation), true);
            m_sink.paragraph(OfficeStyle::Title, plain(m_document.title), true);
            if (!m_document.subtitle.isEmpty() && m_document.subtitle != page.organisation)
                m_sink.paragraph(OfficeStyle::Subtitle, plain(m_document.subtitle), true);
            m_hasContent = true;
        }
        if (!m_document.control.entries.isEmpty()) {
            KeyValue grid;
            for (const ControlBlock::Entry& entry : m_document.control.entries)
                grid.entries.append({entry.label, entry.value, -1, entry.isMuted});
            tellFacts(grid);
            m_hasContent = true;
        }
        m_opensPage = m_document.controlPageStandsAlone && m_hasContent;
    }

    [[nodiscard]] bool isCancelled() const { return m_progress.isCancelled(); }

private:
    [[nodiscard]] static QList<TextRun> plain(const QString& text)
    {
        return {{text, false, false}};
    }
    [[nodiscard]] static OfficeStyle styleOf(Paragraph::Style style)
    {
        switch (style) {
        case Paragraph::Style::Body:
            return OfficeStyle::Body;
        case Paragraph::Style::Lead:
            return OfficeStyle::Lead;
        case Paragraph::Style::Note:
            return OfficeStyle::Note;
        case Paragraph::Style::Small:
            return OfficeStyle::Small;
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] OfficeHeading headingAt(int index, const Heading& heading) const
    {
        return {m_numbers.value(index), heading.text, std::clamp(heading.level, 1, 3),
                QStringLiteral("section%1").arg(index + 1), heading.isBookmarked};
    }
    [[nodiscard]] double bodyMm() const
    {
        return m_geometry.body(m_orientation).width() / style::mm(1);
    }
    [[nodiscard]] QString word(const char* source) const
    {
        return m_document.language.text("report", source);
    }

    void begin()
    {
        if (m_opensPage)
            m_sink.turnPage(m_orientation);
        m_opensPage = false;
        m_hasContent = true;
    }

    void tellRows(OfficeTable& table, const QList<OfficeRow>& rows)
    {
        table.forEachRow = [rows](const std::function<void(const OfficeRow&)>& take) {
            for (const OfficeRow& row : rows)
                take(row);
        };
        m_sink.table(table);
    }

    void tellFacts(const KeyValue& grid)
    {
        const int pairs = grid.columns >= 2 && grid.entries.size() > 1 ? 2 : 1;
        const double width = std::min(bodyMm(), kWidestFactsMm) / pairs;
        const double label = std::min(kFactLabelMm, width * 0.42);
        OfficeTable table;
        table.look = OfficeTable::Look::Facts;
        for (int pair = 0; pair < pairs; ++pair)
            table.widthsMm.append({label, width - label});
        QList<OfficeRow> rows;
        for (qsizetype i = 0; i < grid.entries.size(); i += pairs) {
            OfficeRow row;
            for (qsizetype k = i; k < i + pairs; ++k) {
                const KeyValue::Entry entry = grid.entries.value(k);
                OfficeCell value;
                value.text = entry.value;
                if (entry.isMuted)
                    value.look = OfficeCell::Look::Muted;
                tint(value, grid.tints, entry.tint);
                row.cells.append(
                    {entry.label, OfficeCell::Look::Label, Column::Align::Left, 0, 0, 1});
                row.cells.append(value);
            }
            rows.append(row);
        }
        tellRows(table, rows);
    }

    void tint(OfficeCell& cell, const QList<Tint>& tints, int index) const
    {
        if (index < 0 || index >= tints.size())
            return;
        cell.look = OfficeCell::Look::Bold;
        cell.fill = tints[index].fillFor(m_palette);
        cell.ink = tints[index].inkFor(m_palette);
    }

    void tellFigures(const Figures& figures)
    {
        constexpr qsizetype kMostBeside = 5;
        for (qsizetype i = 0; i < figures.figures.size(); i += kMostBeside) {
            const qsizetype count = std::min(kMostBeside, figures.figures.size() - i);
            OfficeTable table;
            table.look = OfficeTable::Look::Open;
            OfficeRow values;
            OfficeRow labels;
            values.keepsNext = true;
            for (qsizetype k = i; k < i + count; ++k) {
                const Figures::Figure& figure = figures.figures[k];
                table.widthsMm.append(bodyMm() / double(count));
                values.cells.append({figure.value, OfficeCell::Look::Figure, {}, 0, 0, 1});
                OfficeCell label{figure.label, OfficeCell::Look::Label, {}, 0, 0, 1};
                tint(label, figures.tints, figure.tint);
                labels.cells.append(label);
            }
            tellRows(table, {values, labels});
        }
    }

    [[nodiscard]] OfficeCell cellOf(const Table& table, const Row& row, int column) const
    {
        OfficeCell cell;
        cell.align = table.columns[column].align;
        if (column >= row.cells.size())
            return cell;
        const Cell& from = row.cells[column];
        cell.text = cellText(table, from);
        const bool isBold = from.isBold || row.kind != Row::Kind::Record;
        cell.look = from.isMuted ? OfficeCell::Look::Muted
                    : isBold     ? OfficeCell::Look::Bold
                                 : OfficeCell::Look::Plain;
        tint(cell, table.tints, from.tint);
        return cell;
    }

    [[nodiscard]] OfficeRow rowOf(const Table& table, const QList<int>& columns,
                                  const Row& row) const
    {
        OfficeRow made;
        if (row.kind == Row::Kind::Group) {
            made.kind = OfficeRow::Kind::Group;
            made.cells = {{row.cells.value(0).text, OfficeCell::Look::Bold, Column::Align::Left, 0,
                           0, int(columns.size())}};
            return made;
        }
        if (row.kind == Row::Kind::Total)
            made.kind = OfficeRow::Kind::Total;
        for (const int column : columns)
            made.cells.append(cellOf(table, row, column));
        return made;
    }

    void tellTable(const Table& table)
    {
        if (!table.caption.isEmpty())
            m_sink.paragraph(OfficeStyle::Caption, plain(table.caption), true);
        const bool isEmpty = table.rows.count == 0 && !table.emptyText.isEmpty();
        if (isEmpty)
            m_sink.paragraph(OfficeStyle::Body, plain(table.emptyText), false);
        else
            tellParts(table);
        if (!table.countLine.isEmpty())
            m_sink.paragraph(OfficeStyle::Small, plain(table.countLine), false);
    }

    void tellParts(const Table& table)
    {
        const ColumnPlan plan = planColumns(table, m_fonts, m_geometry.body(m_orientation).width());
        for (const ColumnPlan::Part& part : plan.parts) {
            OfficeTable made;
            made.points = plan.points;
            made.description = table.caption;
            for (const double width : part.widths)
                made.widthsMm.append(width / style::mm(1));
            made.forEachRow = [&](const std::function<void(const OfficeRow&)>& take) {
                OfficeRow head;
                head.kind = OfficeRow::Kind::Head;
                for (const int column : part.columns)
                    head.cells.append({table.columns[column].title, OfficeCell::Look::Head,
                                       table.columns[column].align, 0, 0, 1});
                take(head);
                for (qsizetype i = 0; i < table.rows.count && !isCancelled(); ++i) {
                    take(rowOf(table, part.columns, table.rows.at(i)));
                    if (i % kRowsPerTelling == 0)
                        m_progress.report(
                            i, table.rows.count,
                            Message("report", QT_TRANSLATE_NOOP("report", "Writing pages")));
                }
            };
            m_sink.table(made);
        }
    }

    void tellCharts(const Charts& charts)
    {
        const double count = double(std::max<qsizetype>(1, charts.charts.size()));
        const double width = (bodyMm() - kChartGapMm * (count - 1)) / count;
        double height = charts.heightMm;
        if (height <= 0) {
            for (const ChartSpec& chart : charts.charts)
                height = std::max(height, naturalChartHeight(chart, width));
        }
        const QSizeF size(
            width, std::min(height, m_geometry.body(m_orientation).height() / style::mm(1) * 0.8));
        QList<OfficePicture> pictures;
        for (const ChartSpec& chart : charts.charts) {
            OfficePicture picture;
            picture.sizeMm = size;
            picture.isSvg = m_sink.wantsSvg();
            picture.bytes = picture.isSvg
                                ? chartSvg(chart, pixelsOf(size), m_palette)
                                : chartPng(chart, pixelsOf(size), m_palette, kPictureScale);
            picture.description = chart.description.isEmpty() ? chart.title : chart.description;
            pictures.append(picture);
        }
        m_sink.pictures(pictures);
    }

    void tellSignatures(const SignatureBlock& block)
    {
        const double width = std::min(bodyMm(), kWidestFactsMm);
        if (!block.statement.isEmpty())
            m_sink.paragraph(OfficeStyle::Body, plain(block.statement), true);
        OfficeTable table;
        OfficeRow head;
        head.kind = OfficeRow::Kind::Head;
        const QString titles[] = {{},
                                  word(QT_TRANSLATE_NOOP("report", "Name")),
                                  word(QT_TRANSLATE_NOOP("report", "Role")),
                                  word(QT_TRANSLATE_NOOP("report", "Date")),
                                  word(QT_TRANSLATE_NOOP("report", "Signature"))};
        constexpr double kShares[] = {0.19, 0.19, 0.23, 0.14, 0.25};
        for (size_t i = 0; i < std::size(kShares); ++i) {
            table.widthsMm.append(width * kShares[i]);
            head.cells.append({titles[i], OfficeCell::Look::Head, Column::Align::Left, 0, 0, 1});
        }
        QList<OfficeRow> rows{head};
        for (const SignatureBlock::Signatory& one : block.signatories) {
            OfficeRow row;
            row.leastMm = kSignatureMm;
            for (const QString& text : {one.purpose, one.name, one.role, one.date, one.proof})
                row.cells.append({text, OfficeCell::Look::Plain, Column::Align::Left, 0, 0, 1});
            row.cells[1].look = OfficeCell::Look::Bold;
            row.keepsNext = true;
            rows.append(row);
        }
        rows.last().keepsNext = false;
        tellRows(table, rows);
        if (!block.hasRemarkField)
            return;
        m_sink.paragraph(OfficeStyle::Small, plain(word(QT_TRANSLATE_NOOP("report", "Remarks"))),
                         true);
        OfficeTable box;
        box.look = OfficeTable::Look::Boxed;
        box.widthsMm = {width};
        OfficeRow room;
        room.cells.append(OfficeCell{});
        room.leastMm = kRemarkMm;
        tellRows(box, {room});
    }

    const Document& m_document;
    PageGeometry m_geometry;
    Palette m_palette;
    OfficeSink& m_sink;
    Progress& m_progress;
    QStringList m_numbers;
    Orientation m_orientation;
    FontBook m_fonts;
    int m_heading = 0;
    bool m_hasContent = false;
    bool m_opensPage = false;
};

} // namespace

OfficePicture pngOf(const Picture& picture, QSizeF boxMm, const QString& description)
{
    OfficePicture made;
    made.sizeMm = picture.fitted(QRectF(QPointF(0, 0), boxMm)).size();
    made.description = description;
    const QSize pixels = pixelsOf(made.sizeMm * kPictureScale);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        picture.paint(painter, QRectF(image.rect()));
    }
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return made;
}

Result<> tellBlocks(const Document& document, const PageSetup& setup, OfficeSink& sink,
                    Progress& progress)
{
    BlockTeller teller(document, setup, sink, progress);
    teller.tellFirstPage();
    for (const Block& block : document.blocks) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Message());
        std::visit(teller, block);
    }
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, Message());
    if (!document.endLine.isEmpty())
        sink.end(document);
    return {};
}

} // namespace ringbinder::report
