// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrixview.h"

#include "core/exchange/clipboardtable.h"
#include "ui/shell/tones.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kLeastMatrixColumn = 88;
constexpr int kLeastWideColumn = 200;
constexpr int kMostHeaderLines = 4;
// Share of the width that the titles of rows may take.
constexpr int kMostTitleShare = 3;

// A heading wraps between words only.
int widestWord(const QString& title, const QFontMetrics& metrics)
{
    int widest = 0;
    for (const QString& word : title.split(QRegularExpression(QStringLiteral("\\s+"))))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

MatrixView::MatrixView(QWidget* parent)
    : QTableView(parent)
    , m_model(new MatrixModel(this))
{
    setModel(m_model);
    setItemDelegate(new ToneDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(kLeastMatrixColumn);
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEnabled)
            emit opened({index.row(), index.column()});
    });
}

void MatrixView::showSheet(MatrixSheet sheet)
{
    const std::optional<MatrixPlace> before = place();
    const QString rowKey = before ? m_model->sheet().rows[before->row].key : QString();
    const QString columnKey = before ? m_model->sheet().columns[before->column].key : QString();
    m_model->setSheet(std::move(sheet));
    layOut();
    if (currentIndex().isValid() && currentIndex().flags() & Qt::ItemIsEnabled)
        return;
    std::optional<MatrixPlace> first;
    std::optional<MatrixPlace> found;
    for (int row = 0; row < m_model->rowCount() && !found; ++row) {
        if (m_model->sheet().rows[row].isHeading)
            continue;
        if (!first)
            first = {row, 0};
        if (m_model->sheet().rows[row].key == rowKey)
            found = {row, 0};
    }
    if (!found)
        found = first;
    if (!found || m_model->columnCount() == 0)
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->sheet().columns[column].key == columnKey)
            found->column = column;
    }
    goTo(*found);
}

void MatrixView::goTo(MatrixPlace place)
{
    setCurrentIndex(m_model->index(place.row, place.column));
}

std::optional<MatrixPlace> MatrixView::place() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return MatrixPlace{index.row(), index.column()};
}

QList<MatrixPlace> MatrixView::selectedPlaces() const
{
    QList<MatrixPlace> places;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        places.append({index.row(), index.column()});
    std::sort(places.begin(), places.end(), [](const MatrixPlace& a, const MatrixPlace& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    return places;
}

int MatrixView::copy() const
{
    const QList<MatrixPlace> places = selectedPlaces();
    QList<int> rows;
    QList<int> columns;
    if (places.size() > 1) {
        for (const MatrixPlace& place : places) {
            if (!rows.contains(place.row))
                rows.append(place.row);
            if (!columns.contains(place.column))
                columns.append(place.column);
        }
        std::sort(columns.begin(), columns.end());
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
        for (int column = 0; column < m_model->columnCount(); ++column)
            columns.append(column);
    }
    const MatrixSheet& sheet = m_model->sheet();
    std::vector<std::vector<Cell>> lines;
    std::vector<Cell> heading{Cell(QString())};
    for (const int column : columns)
        heading.emplace_back(sheet.columns[column].title);
    lines.push_back(std::move(heading));
    for (const int row : rows) {
        std::vector<Cell> line{Cell(sheet.rows[row].title)};
        for (const int column : columns) {
            const bool isThere = column < sheet.rows[row].cells.size();
            line.emplace_back(isThere ? sheet.rows[row].cells[column].text : QString());
        }
        lines.push_back(std::move(line));
    }
    auto* mime = new QMimeData;
    const ClipboardFormats formats = writeClipboardTable(lines);
    for (auto it = formats.cbegin(); it != formats.cend(); ++it)
        mime->setData(it.key(), it.value());
    QGuiApplication::clipboard()->setMimeData(mime);
    return int(rows.size());
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const auto here = place();
    const bool isPlain =
        (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (here && isPlain) {
            emit opened(*here);
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (here && isPlain) {
            emit cleared(selectedPlaces());
            return;
        }
        break;
    default:
        break;
    }
    const QString text = event->text();
    if (here && isPlain && text.size() == 1 && text.at(0).isPrint() && !text.at(0).isSpace()) {
        emit typed(selectedPlaces(), text.at(0));
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void MatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

// Titles of rows as wide as they are, up to a third; columns share what is left; headings wrap.
void MatrixView::layOut()
{
    const MatrixSheet& sheet = m_model->sheet();
    const int room = width() - 2 * frameWidth();
    if (sheet.columns.isEmpty() || room <= 0)
        return;
    QFont strong = font();
    strong.setBold(true);
    const QFontMetrics metrics(strong);
    const int padding = metrics.height();
    int titles = 2 * padding;
    for (const MatrixRow& row : sheet.rows)
        titles = std::max(titles, metrics.horizontalAdvance(row.heading()) + padding);
    titles = std::min(titles, std::max(room / kMostTitleShare, kLeastWideColumn));
    verticalHeader()->setFixedWidth(titles);
    verticalHeader()->setDefaultSectionSize(metrics.height() + 8);

    const int wide = int(std::count_if(sheet.columns.cbegin(), sheet.columns.cend(),
                                       [](const MatrixColumn& column) { return column.isWide; }));
    const int narrow = int(sheet.columns.size()) - wide;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) + 2;
    const int left = room - titles - bar;
    const int most = kLeastMatrixColumn * 2;
    int each = narrow > 0 ? (left - wide * kLeastWideColumn) / narrow : 0;
    each = std::clamp(each, kLeastMatrixColumn, most);
    const int rest =
        wide > 0 ? std::max(kLeastWideColumn, (left - narrow * each) / wide) : kLeastWideColumn;
    int lines = metrics.height();
    for (int column = 0; column < sheet.columns.size(); ++column) {
        const QString& title = sheet.columns[column].title;
        const int width = std::max(sheet.columns[column].isWide ? rest : each,
                                   widestWord(title, metrics) + padding);
        setColumnWidth(column, width);
        lines = std::max(lines, metrics
                                    .boundingRect(QRect(0, 0, width - padding, 10000),
                                                  Qt::AlignCenter | Qt::TextWordWrap, title)
                                    .height());
    }
    horizontalHeader()->setFixedHeight(std::min(lines, kMostHeaderLines * metrics.height()) + 10);
}

} // namespace ringbinder
