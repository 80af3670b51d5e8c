// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmapview.h"

#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ringbinder {

namespace {

class HeatMapDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto band = index.data(HeatMapModel::BandRole).value<QColor>();
        const QColor ink = theme::textOn(band);
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        painter->save();
        painter->fillRect(cell, band);
        painter->setPen(ink);
        const int count = index.data(HeatMapModel::CountRole).toInt();
        if (count > 0) {
            QFont bold = option.font;
            bold.setBold(true);
            bold.setPointSizeF(bold.pointSizeF() * 1.15);
            painter->setFont(bold);
            painter->drawText(cell, Qt::AlignCenter, QString::number(count));
        }
        QFont small = option.font;
        small.setPointSizeF(qMax(6.5, small.pointSizeF() * 0.72));
        painter->setFont(small);
        painter->drawText(cell.adjusted(0, 1, -4, 0), Qt::AlignRight | Qt::AlignTop,
                          index.data(Qt::UserRole).toString());
        if (option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected) {
            painter->setPen(QPen(ink, 2));
            painter->drawRect(cell.adjusted(2, 2, -3, -3));
        }
        painter->restore();
    }
};

} // namespace

// ---------------------------------------------------------------- model

HeatMapModel::HeatMapModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void HeatMapModel::setCounts(const RiskMethod& method,
                             const QList<RegisterIndex::PairCount>& counts)
{
    beginResetModel();
    m_likelihood = method.levels(QLatin1String("likelihood"));
    m_impact = method.levels(QLatin1String("impact"));
    m_counts.clear();
    m_bands.clear();
    m_total = 0;
    for (const RegisterIndex::PairCount& pair : counts) {
        m_counts.insert({int(pair.first.integer()), int(pair.second.integer())}, pair.count);
        m_total += pair.count;
    }
    for (int l = 1; l <= m_likelihood.size(); ++l) {
        for (int i = 1; i <= m_impact.size(); ++i) {
            if (const auto band = method.bandOfCell(l, i))
                m_bands.insert({l, i}, *band);
        }
    }
    endResetModel();
}

void HeatMapModel::showWords()
{
    beginResetModel();
    m_hasWords = true;
    endResetModel();
}

int HeatMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_likelihood.size());
}

int HeatMapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_impact.size());
}

std::optional<LevelBand> HeatMapModel::bandAt(const QModelIndex& index) const
{
    const auto found = m_bands.constFind({likelihoodAt(index.row()), index.column() + 1});
    return found == m_bands.constEnd() ? std::nullopt : std::optional(*found);
}

QVariant HeatMapModel::data(const QModelIndex& index, int role) const
{
    const int likelihood = likelihoodAt(index.row());
    const int impact = index.column() + 1;
    const int count = m_counts.value({likelihood, impact});
    const auto band = bandAt(index);
    switch (role) {
    case CountRole:
        return count;
    case BandRole:
        return band ? QColor::fromRgb(band->rgb) : QColor(Qt::lightGray);
    case Qt::UserRole:
        return band ? band->mark : QString();
    case LikelihoodRole:
        return likelihood;
    case ImpactRole:
        return impact;
    case Qt::DisplayRole:
        return count > 0 ? QString::number(count) : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString sentence = tr("Likelihood %1, impact %2: %n risk(s), %3", nullptr, count)
                                     .arg(likelihood)
                                     .arg(impact)
                                     .arg(band ? band->label : tr("no level"));
        return role == Qt::ToolTipRole ? plainToolTip(sentence) : sentence;
    }
    default:
        return {};
    }
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isLikelihood = orientation == Qt::Vertical;
    const QList<ScaleLevel>& scale = isLikelihood ? m_likelihood : m_impact;
    const int place = isLikelihood ? likelihoodAt(section) - 1 : section;
    if (place < 0 || place >= scale.size())
        return {};
    if (role == Qt::DisplayRole) {
        return m_hasWords ? QStringLiteral("%1 %2").arg(scale[place].value).arg(scale[place].label)
                          : QString::number(scale[place].value);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString text =
            QStringLiteral("%1 %2").arg(scale[place].value).arg(scale[place].label);
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    return {};
}

// ---------------------------------------------------------------- view

HeatMapView::HeatMapView(QWidget* parent)
    : QTableView(parent)
    , m_model(new HeatMapModel(this))
{
    setAccessibleName(tr("Risk matrix: likelihood upward, impact to the right"));
    setModel(m_model);
    setItemDelegate(new HeatMapDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    setMinimumSize(200, 180);
    connect(this, &QTableView::activated, this, &HeatMapView::choose);
    connect(this, &QTableView::clicked, this, &HeatMapView::choose);
}

void HeatMapView::setCounts(const RiskMethod& method, const QList<RegisterIndex::PairCount>& counts)
{
    const QModelIndex current = currentIndex();
    m_model->setCounts(method, counts);
    if (current.isValid())
        setCurrentIndex(m_model->index(current.row(), current.column()));
}

void HeatMapView::choose(const QModelIndex& index)
{
    emit cellChosen(index.data(HeatMapModel::LikelihoodRole).toInt(),
                    index.data(HeatMapModel::ImpactRole).toInt());
}

void HeatMapView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    // Headers follow the mood of the style; a matrix has neither border nor background of its own.
    viewport()->update();
}

} // namespace ringbinder
