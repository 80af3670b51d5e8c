// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/gridflow.h"

#include "core/report/painter/chartcanvas.h"

#include <algorithm>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr double kPairGap = mm(8);
constexpr double kCellPadding = mm(1.3);
constexpr qsizetype kShortBlock = 6; // rows of labels and values
constexpr double kTileGap = mm(4);
constexpr double kChartGap = mm(7);
constexpr double kSignatureHeight = mm(13);
constexpr double kRemarkHeight = mm(24);
constexpr TypeStyle kValueType{Face::Regular, 9, 1.42};

} // namespace

KeyValueFlow::KeyValueFlow(const FlowContext& context, KeyValue grid)
    : m_grid(std::move(grid))
    , m_width(std::min(context.width, mm(200)))
    , m_columns(m_grid.columns >= 2 && m_grid.entries.size() > 1 ? 2 : 1)
{
    for (const KeyValue::Entry& entry : m_grid.entries) {
        const double label = measureText(context.fonts, entry.label, style::kLabel).natural;
        m_labelWidth = std::max(m_labelWidth, label + mm(5));
    }
    m_labelWidth = std::clamp(m_labelWidth, mm(m_columns == 1 ? 42 : 24), pairWidth() * 0.42);

    for (qsizetype i = 0; i < m_grid.entries.size(); i += m_columns) {
        Piece piece;
        piece.lineHeight = kValueType.lineHeight();
        piece.padding = 2 * kCellPadding;
        for (qsizetype k = i; k < std::min(i + m_columns, m_grid.entries.size()); ++k) {
            const KeyValue::Entry& entry = m_grid.entries[k];
            const TextLines label(context.fonts, entry.label, style::kLabel, m_labelWidth - mm(3));
            const TextLines value(context.fonts, entry.value, kValueType, valueWidth());
            piece.lines = std::max({piece.lines, label.lineCount(), value.lineCount()});
        }
        piece.height = double(piece.lines) * piece.lineHeight + piece.padding;
        piece.gapBefore = i == 0 ? mm(2.5) : 0;
        m_pieces.append(piece);
    }
    // A short block stays together, of a long one the first and the last two rows.
    for (qsizetype i = 0; i + 1 < m_pieces.size(); ++i)
        m_pieces[i].keepsWithNext =
            m_pieces.size() <= kShortBlock || i == 0 || i + 2 == m_pieces.size();
}

double KeyValueFlow::pairWidth() const
{
    return (m_width - kPairGap * (m_columns - 1)) / m_columns;
}

void KeyValueFlow::paintPair(Canvas& canvas, const KeyValue::Entry& entry, QPointF place,
                             qsizetype from, qsizetype to) const
{
    const TextLines label(canvas.fonts(), entry.label, style::kLabel, m_labelWidth - mm(3));
    const double drop = kValueType.baseline() - style::kLabel.baseline();
    canvas.lines(label, place + QPointF(0, drop), m_labelWidth, canvas.inks().muted,
                 Column::Align::Left, from, std::min(to, label.lineCount()));
    double left = m_labelWidth;
    if (entry.tint >= 0 && entry.tint < m_grid.tints.size() && from == 0) {
        const double side = mm(3.6);
        const QPointF at = place + QPointF(left, (kValueType.lineHeight() - side) / 2);
        left += canvas.swatch(m_grid.tints[entry.tint], at, side) + mm(1.6);
    }
    const TextLines value(canvas.fonts(), entry.value, kValueType, valueWidth());
    canvas.lines(value, place + QPointF(left, 0), valueWidth(),
                 entry.isMuted ? canvas.inks().muted : canvas.inks().text, Column::Align::Left,
                 from, std::min(to, value.lineCount()));
}

void KeyValueFlow::paint(Canvas& canvas, const PageFacts&, qsizetype index, QPointF place,
                         qsizetype from, qsizetype to) const
{
    const Piece& piece = m_pieces[index];
    const qsizetype end = to < 0 ? piece.lines : to;
    const double height = double(end - from) * piece.lineHeight + piece.padding;
    for (int k = 0; k < m_columns; ++k) {
        const qsizetype entry = index * m_columns + k;
        const QPointF left = place + QPointF(k * (pairWidth() + kPairGap), 0);
        if (index == 0)
            canvas.horizontalRule(left.x(), left.x() + pairWidth(), left.y(), pt(0.5),
                                  canvas.inks().rule);
        canvas.horizontalRule(left.x(), left.x() + pairWidth(), left.y() + height, pt(0.5),
                              index + 1 == m_pieces.size() ? canvas.inks().rule
                                                           : canvas.inks().hairline);
        if (entry < m_grid.entries.size())
            paintPair(canvas, m_grid.entries[entry], left + QPointF(0, kCellPadding), from, end);
    }
}

FiguresFlow::FiguresFlow(const FlowContext& context, const Figures& figures)
    : m_figures(figures)
    , m_width(context.width)
    , m_perRow(int(std::clamp<qsizetype>(figures.figures.size(), 1, 6)))
{
    if (m_width < mm(200) && m_perRow > 5)
        m_perRow = (int(figures.figures.size()) + 1) / 2 <= 5 ? 3 : 5;
    for (qsizetype i = 0; i < figures.figures.size(); i += m_perRow) {
        double labels = 0;
        for (qsizetype k = i; k < std::min(i + m_perRow, figures.figures.size()); ++k) {
            const TextLines label(context.fonts, figures.figures[k].label, style::kLabel,
                                  tileWidth() - mm(4));
            labels = std::max(labels, label.height());
        }
        Piece piece;
        piece.height = mm(1.2) + style::kFigure.lineHeight() + labels + mm(1.2);
        piece.gapBefore = mm(3.5);
        m_pieces.append(piece);
    }
}

qsizetype FiguresFlow::pieceCount() const
{
    return m_pieces.size();
}

double FiguresFlow::tileWidth() const
{
    return (m_width - kTileGap * (m_perRow - 1)) / m_perRow;
}

void FiguresFlow::paint(Canvas& canvas, const PageFacts&, qsizetype index, QPointF place, qsizetype,
                        qsizetype) const
{
    const qsizetype first = index * m_perRow;
    const qsizetype end = std::min(first + m_perRow, m_figures.figures.size());
    for (qsizetype k = first; k < end; ++k) {
        const Figures::Figure& figure = m_figures.figures[k];
        const bool hasTint = figure.tint >= 0 && figure.tint < m_figures.tints.size();
        const QPointF tile = place + QPointF(double(k - first) * (tileWidth() + kTileGap), 0);
        const QRectF bar(tile, QSizeF(mm(1.3), m_pieces[index].height));
        if (hasTint)
            canvas.fillTint(bar, m_figures.tints[figure.tint]);
        else
            canvas.fill(bar, canvas.inks().accent);
        const QPointF inside = tile + QPointF(mm(3.2), mm(1.2));
        canvas.line(figure.value, style::kFigure, inside, tileWidth() - mm(4), canvas.inks().text);
        const TextLines label(canvas.fonts(), figure.label, style::kLabel, tileWidth() - mm(4));
        canvas.lines(label, inside + QPointF(0, style::kFigure.lineHeight()), tileWidth() - mm(4),
                     canvas.inks().muted);
    }
}

SignatureFlow::SignatureFlow(const FlowContext& context, const SignatureBlock& block)
    : m_block(block)
    , m_language(context.language)
    , m_width(std::min(context.width, mm(200)))
    , m_hasPurposes(std::any_of(block.signatories.begin(), block.signatories.end(),
                                [](const auto& one) { return !one.purpose.isEmpty(); }))
{
    const TextLines statement(context.fonts, block.statement, style::kBody, m_width);
    Piece piece;
    piece.height = block.statement.isEmpty() ? 0 : statement.height() + mm(3);
    piece.gapBefore = mm(4);
    piece.keepsWithNext = true;
    m_pieces.append(piece);
    piece.height = style::kSmall.lineHeight() + mm(1.6);
    piece.gapBefore = 0;
    m_pieces.append(piece);
    for (const SignatureBlock::Signatory& signatory : block.signatories) {
        piece.height = kSignatureHeight;
        for (int which = Purpose; which < CellCount; ++which) {
            const TextLines lines(context.fonts, text(signatory, Cell(which)), kValueType,
                                  cell(Cell(which)).width() - mm(3));
            piece.height = std::max(piece.height, lines.height() + mm(4));
        }
        m_pieces.append(piece);
    }
    if (block.hasRemarkField) {
        piece.height = kRemarkHeight;
        piece.gapBefore = mm(3);
        m_pieces.append(piece);
    }
    m_pieces.last().keepsWithNext = false;
}

QRectF SignatureFlow::cell(Cell which) const
{
    // Shares of the width; without purposes the name and role take that room.
    const double purpose = m_hasPurposes ? 0.19 : 0.0;
    const double name = m_hasPurposes ? 0.19 : 0.26;
    const double role = m_hasPurposes ? 0.23 : 0.28;
    const double date = 0.14;
    const double mark = 1.0 - purpose - name - role - date;
    const double widths[CellCount] = {purpose, name, role, date, mark};
    double left = 0;
    for (int i = 0; i < which; ++i)
        left += widths[i];
    return {left * m_width, 0, widths[which] * m_width, 0};
}

QString SignatureFlow::text(const SignatureBlock::Signatory& signatory, Cell which) const
{
    switch (which) {
    case Purpose:
        return signatory.purpose;
    case Name:
        return signatory.name;
    case Role:
        return signatory.role;
    case Date:
        return signatory.date;
    case Mark:
        return signatory.proof;
    case CellCount:
        break;
    }
    return {};
}

void SignatureFlow::paint(Canvas& canvas, const PageFacts&, qsizetype index, QPointF place,
                          qsizetype, qsizetype) const
{
    const style::Inks& inks = canvas.inks();
    const double bottom = place.y() + m_pieces[index].height;
    if (index == 0) {
        const TextLines statement(canvas.fonts(), m_block.statement, style::kBody, m_width);
        if (!m_block.statement.isEmpty())
            canvas.lines(statement, place, m_width, inks.text);
        return;
    }
    const auto word = [this](const char* source) { return m_language.text("report", source); };
    if (index == 1) {
        const QString titles[CellCount] = {QString(), word(QT_TRANSLATE_NOOP("report", "Name")),
                                           word(QT_TRANSLATE_NOOP("report", "Role")),
                                           word(QT_TRANSLATE_NOOP("report", "Date")),
                                           word(QT_TRANSLATE_NOOP("report", "Signature"))};
        for (int which = Purpose; which < CellCount; ++which) {
            const QRectF box = cell(Cell(which));
            canvas.line(titles[which], style::kSmall, place + QPointF(box.left(), 0),
                        std::max(0.0, box.width() - mm(3)), inks.muted);
        }
        canvas.horizontalRule(place.x(), place.x() + m_width, bottom, pt(0.5), inks.rule);
        return;
    }
    if (index - 2 >= m_block.signatories.size()) {
        canvas.line(word(QT_TRANSLATE_NOOP("report", "Remarks")), style::kSmall, place, m_width,
                    inks.muted);
        const double top = style::kSmall.lineHeight() + mm(1);
        canvas.outline(QRectF(place + QPointF(0, top), QSizeF(m_width, kRemarkHeight - top)),
                       pt(0.5), inks.rule);
        return;
    }
    const SignatureBlock::Signatory& signatory = m_block.signatories[index - 2];
    for (int which = Purpose; which < CellCount; ++which) {
        const QRectF box = cell(Cell(which));
        const TypeStyle type = which == Name ? kValueType.in(Face::Bold) : kValueType;
        const QString content = text(signatory, Cell(which));
        const double left = place.x() + box.left();
        if (content.isEmpty() && (which == Date || which == Mark)) {
            canvas.horizontalRule(left, left + box.width() - (which == Date ? mm(4) : 0),
                                  bottom - mm(2.4), pt(0.6), inks.text);
            continue;
        }
        const TextLines lines(canvas.fonts(), content, type, std::max(1.0, box.width() - mm(3)));
        canvas.lines(lines, QPointF(left, bottom - mm(1.8) - lines.height()), box.width(),
                     which == Purpose ? inks.muted : inks.text);
    }
    canvas.horizontalRule(place.x(), place.x() + m_width, bottom, pt(0.35), inks.hairline);
}

ChartsFlow::ChartsFlow(const FlowContext& context, const Charts& charts, double tallest)
    : m_charts(charts)
    , m_width(context.width)
{
    double height = charts.heightMm;
    if (height <= 0) {
        for (const ChartSpec& chart : charts.charts)
            height = std::max(height, naturalChartHeight(chart, chartWidth() / mm(1)));
    }
    m_piece.height = std::min(mm(height), tallest);
    m_piece.gapBefore = mm(4);
}

double ChartsFlow::chartWidth() const
{
    const double count = double(std::max<qsizetype>(1, m_charts.charts.size()));
    return (m_width - kChartGap * (count - 1)) / count;
}

void ChartsFlow::paint(Canvas& canvas, const PageFacts&, qsizetype, QPointF place, qsizetype,
                       qsizetype) const
{
    QRectF area(place, QSizeF(chartWidth(), m_piece.height));
    for (const ChartSpec& chart : m_charts.charts) {
        drawChart(canvas, chart, area);
        area.translate(chartWidth() + kChartGap, 0);
    }
}

ImageFlow::ImageFlow(const FlowContext& context, const Image& image, double tallest)
    : m_image(image)
    , m_width(context.width)
{
    const QSizeF natural = image.picture.size();
    const double caption = image.caption.isEmpty() ? 0 : style::kSmall.lineHeight() + mm(1.5);
    m_box.setWidth(std::min(mm(image.widthMm), m_width));
    m_box.setHeight(m_box.width() * natural.height() / natural.width());
    if (m_box.height() + caption > tallest)
        m_box.scale(m_box.width(), tallest - caption, Qt::KeepAspectRatio);
    m_piece.height = m_box.height() + caption;
    m_piece.gapBefore = mm(4);
}

void ImageFlow::paint(Canvas& canvas, const PageFacts&, qsizetype, QPointF place, qsizetype,
                      qsizetype) const
{
    m_image.picture.paint(canvas.painter(), QRectF(place, m_box));
    canvas.line(m_image.caption, style::kSmall, place + QPointF(0, m_box.height() + mm(1.5)),
                m_width, canvas.inks().muted);
}

} // namespace ringbinder::report
