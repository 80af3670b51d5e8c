// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablefooter.h"

#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <cmath>

namespace ringbinder {

namespace {

// Beyond it the figures take longer than a frame while the selection is being drawn.
constexpr qint64 kSummedCells = 200000;

struct Summary {
    qint64 count = 0;
    double sum = 0;
    double least = 0;
    double most = 0;

    void add(double number)
    {
        least = count == 0 ? number : std::min(least, number);
        most = count == 0 ? number : std::max(most, number);
        sum += number;
        ++count;
    }
};

bool isSummed(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money ||
           type == FieldType::Rating;
}

} // namespace

TableFooter::TableFooter(TableLayout& layout, QWidget* parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_counts(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_attention(new QToolButton(this))
    , m_selection(new QLabel(this))
{
    setObjectName(QStringLiteral("tableFooter"));
    for (QLabel* label : {m_counts, m_selection}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear all filters"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setIcon(themedIcon(QStringLiteral("clear")));
    m_attention->setIcon(themedIcon(QStringLiteral("warning")));
    for (QToolButton* button : {m_clear, m_attention}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(2, 2, 2, 2);
    box->addWidget(m_counts, 1);
    box->addWidget(m_clear);
    box->addWidget(m_attention);
    box->addWidget(m_selection);
    m_later.setSingleShot(true);
    m_later.setInterval(30);
    connect(&m_later, &QTimer::timeout, this, &TableFooter::refresh);
    const auto soon = [this] { m_later.start(); };
    connect(&layout, &TableLayout::changed, this, soon);
    connect(&layout.view(), &RegisterTableView::selectionMoved, this, soon);
    connect(&layout.view().table(), &RegisterTableModel::rowsChanged, this, soon);
    connect(&layout.view().table().writer(), &CellWriter::pendingChanged, this, soon);
    connect(m_clear, &QToolButton::clicked, &layout, &TableLayout::clearFilters);
    connect(m_attention, &QToolButton::clicked, this, &TableFooter::attentionRequested);
    refresh();
}

QString TableFooter::text() const
{
    return m_counts->text();
}

QString TableFooter::selectionText() const
{
    return m_selection->text();
}

QString TableFooter::countText() const
{
    const RegisterTableModel& model = m_layout.view().table();
    const Language& language = model.context().language;
    const QString total = language.number(qint64(model.totalCount()));
    if (!model.isFiltered())
        return tr("%1 shown").arg(total);
    return tr("%1 of %2 shown").arg(language.number(qint64(model.shownCount())), total);
}

QString TableFooter::filterText() const
{
    const RegisterTableModel& model = m_layout.view().table();
    QStringList parts;
    for (const ColumnFilter& filter : model.query().filters) {
        const QString label = filter.field ? labelOf(*filter.field, model.context()) : tr("ID");
        const QString text = filter.text.trimmed();
        const bool isSign = text.startsWith(QLatin1Char('=')) ||
                            text.startsWith(QLatin1Char('!')) ||
                            text.startsWith(QLatin1Char('<')) || text.startsWith(QLatin1Char('>'));
        parts.append(isSign ? QStringLiteral("%1 %2").arg(label, text)
                            : QStringLiteral("%1: %2").arg(label, text));
    }
    if (!model.query().anywhere.trimmed().isEmpty())
        parts.append(tr("anywhere: %1").arg(model.query().anywhere));
    return parts.join(QLatin1String(", "));
}

QString TableFooter::statistics() const
{
    RegisterTableModel& model = m_layout.view().table();
    const QItemSelection selection = m_layout.view().selectionModel()->selection();
    Summary summary;
    qint64 cells = 0;
    const FieldDef* money = nullptr;
    bool mixed = false;
    const FieldDef* only = nullptr;
    for (const QItemSelectionRange& range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            const FieldDef* field = model.fieldAt(column);
            if (!field || !isSummed(field->type))
                continue;
            mixed = mixed ||
                    (only && (only->type == FieldType::Money) != (field->type == FieldType::Money));
            only = field;
            if (field->type == FieldType::Money)
                money = field;
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (++cells > kSummedCells)
                    return {};
                const auto uid = model.uidAt(row);
                const Value value = !uid               ? Value()
                                    : model.isLoaded() ? model.registerIndex().value(*uid, *field)
                                                       : model.valueAt(row, column);
                if (!value.isNull())
                    summary.add(value.real());
            }
        }
    }
    if (summary.count < 2 || mixed)
        return {};
    const Language& language = model.context().language;
    const auto shown = [&](double number) {
        if (money)
            return language.money(std::llround(number), model.context().currency);
        return language.number(std::round(number * 100) / 100);
    };
    return tr("Sum %1 · Avg %2 · Min %3 · Max %4")
        .arg(shown(summary.sum), shown(summary.sum / double(summary.count)), shown(summary.least),
             shown(summary.most));
}

void TableFooter::refresh()
{
    m_later.stop();
    const RegisterTableModel& model = m_layout.view().table();
    const QString filter = filterText();
    const QString counts =
        filter.isEmpty() ? countText() : tr("%1 · filter: %2").arg(countText(), filter);
    m_counts->setText(counts);
    m_counts->setToolTip(plainToolTip(filter));
    m_clear->setVisible(model.isFiltered());
    const int waiting = int(model.writer().pendingCount());
    m_attention->setVisible(waiting > 0);
    m_attention->setText(tr("%n cell(s) need attention", nullptr, waiting));

    QStringList parts;
    const QItemSelection selection = m_layout.view().selectionModel()->selection();
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selection)
        cells += qint64(range.width()) * range.height();
    if (cells > 1) {
        const qsizetype rows = m_layout.view().selectedRows().size();
        parts.append(rows > 1 ? tr("%n row(s) selected", nullptr, int(rows))
                              : tr("%n cell(s) selected", nullptr, int(cells)));
    }
    const QString figures = statistics();
    if (!figures.isEmpty())
        parts.append(figures);
    m_selection->setText(parts.join(QStringLiteral(" \u00B7 ")));
}

} // namespace ringbinder
