// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figuretable.h"

#include "ui/pages/figuremodel.h"
#include "ui/shell/tones.h"

#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace ringbinder {

namespace {

constexpr int kFigureRowPadding = 6;

} // namespace

void dressFigureView(QTableView& view, const QString& accessibleName)
{
    view.setItemDelegate(new ToneDelegate(&view));
    view.setAccessibleName(accessibleName);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + kFigureRowPadding);
    view.horizontalHeader()->setStretchLastSection(true);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setSectionsClickable(true);
    view.horizontalHeader()->setSortIndicatorShown(true);
    view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view.horizontalHeader()->setSortIndicatorClearable(true);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

FigureTable::FigureTable(const QStringList& headings, const QString& accessibleName,
                         QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_model(new FigureModel(headings, this))
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the table"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setModel(m_model);
    dressFigureView(*m_view, accessibleName);
    m_view->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FigureTable::arrange);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &FigureTable::arrange);
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { openRow(index.row()); });
}

void FigureTable::addBeside(QWidget* widget)
{
    if (auto* row = qobject_cast<QHBoxLayout*>(layout()->itemAt(0)->layout()))
        row->addWidget(widget);
}

void FigureTable::setColumnWidth(int column, int characters)
{
    m_view->setColumnWidth(column, characters * fontMetrics().averageCharWidth() + 16);
}

void FigureTable::setRows(const QList<Row>& rows)
{
    const int row = m_view->currentIndex().row();
    const std::optional<Uid> kept = row >= 0 && row < int(m_shown.size())
                                        ? std::optional(m_rows[m_shown[row]].uid)
                                        : std::nullopt;
    m_rows = rows;
    arrange();
    for (int i = 0; kept && i < int(m_shown.size()); ++i) {
        if (m_rows[m_shown[i]].uid == *kept) {
            m_view->setCurrentIndex(m_model->index(i, 0));
            break;
        }
    }
}

// Numbers by their size, where both are; texts by keys, as comparing the texts themselves takes
// seconds with hundreds of thousands of rows.
void FigureTable::sortBy(int column, Qt::SortOrder order)
{
    struct Keyed {
        int place;
        std::optional<double> number;
        QCollatorSortKey text;
    };
    const QCollator collator;
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(m_shown.size()));
    for (const int place : std::as_const(m_shown)) {
        const Cell& cell = m_rows[place].cells[column];
        keyed.push_back({place,
                         cell.sort.isValid() ? std::optional(cell.sort.toDouble()) : std::nullopt,
                         collator.sortKey(cell.text)});
    }
    const auto isBefore = [](const Keyed& a, const Keyed& b) {
        return a.number && b.number ? *a.number < *b.number : a.text.compare(b.text) < 0;
    };
    std::stable_sort(keyed.begin(), keyed.end(), [&](const Keyed& a, const Keyed& b) {
        return order == Qt::DescendingOrder ? isBefore(b, a) : isBefore(a, b);
    });
    for (size_t i = 0; i < keyed.size(); ++i)
        m_shown[qsizetype(i)] = keyed[i].place;
}

// Without a heading to sort by, rows stand as they were given.
void FigureTable::arrange()
{
    const QString wanted = m_search->text().trimmed();
    m_shown.clear();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const QList<Cell>& cells = m_rows[row].cells;
        const bool isFound = std::any_of(cells.cbegin(), cells.cend(), [&](const Cell& cell) {
            return cell.text.contains(wanted, Qt::CaseInsensitive);
        });
        if (isFound)
            m_shown.append(row);
    }
    const QHeaderView& header = *m_view->horizontalHeader();
    if (const int column = header.sortIndicatorSection();
        column >= 0 && column < m_model->columnCount())
        sortBy(column, header.sortIndicatorOrder());
    m_model->show(m_rows, m_shown);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

int FigureTable::shownRows() const
{
    return m_model->rowCount();
}

QString FigureTable::shownText(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

void FigureTable::openRow(int row)
{
    if (const Row* chosen = m_model->row(row))
        emit opened(chosen->def, chosen->uid);
}

bool FigureTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_view->setFocus();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter) {
        const QModelIndex current = m_view->currentIndex();
        openRow(current.isValid() ? current.row() : 0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ringbinder
