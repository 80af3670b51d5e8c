// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicalresultmodel.h"

#include "ui/pages/technicalwords.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <algorithm>
#include <limits>

namespace ringbinder {

TechnicalResultModel::TechnicalResultModel(const OpenContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void TechnicalResultModel::setPicture(std::shared_ptr<const TechnicalPicture> picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    arrange();
    endResetModel();
}

void TechnicalResultModel::setFilter(const ResultFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void TechnicalResultModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool TechnicalResultModel::isShown(const RuleResult& result) const
{
    const bool isAsked =
        (!m_filter.outcome || result.outcome == *m_filter.outcome) &&
        (!m_filter.rule || result.rule == *m_filter.rule) &&
        (!m_filter.zone || result.place.zone == m_filter.zone) &&
        (!m_filter.outsideZones || !result.place.zone) &&
        (!m_filter.onlyExpired || result.isExpired) &&
        (!m_filter.severity || m_picture->severityOf(result.rule) == m_filter.severity);
    if (!isAsked || m_filter.text.isEmpty())
        return isAsked;
    return result.place.name.contains(m_filter.text, Qt::CaseInsensitive) ||
           m_rulesNamed.contains(result.rule) ||
           std::any_of(result.items.cbegin(), result.items.cend(), [this](const FailingItem& item) {
               return item.words.contains(m_filter.text, Qt::CaseInsensitive) ||
                      item.item.contains(m_filter.text, Qt::CaseInsensitive);
           });
}

qint64 TechnicalResultModel::sortKey(int place) const
{
    constexpr qint64 kUnknown = std::numeric_limits<qint64>::max(); // last
    const RuleResult& result = m_picture->state.results[place];
    switch (m_sortColumn) {
    case PlaceColumn:
        return m_picture->placeOrder[size_t(place)];
    case SeverityColumn: {
        const auto severity = m_picture->severityOf(result.rule);
        return severity ? qint64(*severity) : -1;
    }
    case OutcomeColumn:
        return qint64(result.outcome);
    case WhatColumn:
        return result.items.size();
    case SinceColumn:
        return result.since.isValid() ? result.since.toMSecsSinceEpoch() : kUnknown;
    case AgeColumn:
        return result.since.isValid() ? -result.since.toMSecsSinceEpoch() : kUnknown;
    case DueColumn:
        return result.due.isValid() ? result.due.toJulianDay() : kUnknown;
    case CheckedColumn:
        return result.checkedAt.isValid() ? result.checkedAt.toMSecsSinceEpoch() : kUnknown;
    case TakenUpColumn:
        return m_picture->takenUp.findings(result).size();
    default: // rules: as they were worked out
        return place;
    }
}

void TechnicalResultModel::arrange()
{
    m_shown.clear();
    if (!m_picture)
        return;
    // There are hundreds of thousands of results and a few hundred rules.
    m_rulesNamed.clear();
    for (auto rule = m_picture->rules.cbegin(); rule != m_picture->rules.cend(); ++rule) {
        if (!m_filter.text.isEmpty() &&
            m_picture->nameOf(rule.key()).contains(m_filter.text, Qt::CaseInsensitive))
            m_rulesNamed.insert(rule.key());
    }
    struct Keyed {
        qint64 key;
        int place;
    };
    std::vector<Keyed> keyed;
    for (int place = 0; place < int(m_picture->state.results.size()); ++place) {
        if (isShown(m_picture->state.results[place]))
            keyed.push_back({m_sortColumn < 0 ? place : sortKey(place), place});
    }
    const bool isDescending = m_sortColumn >= 0 && m_order == Qt::DescendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [isDescending](const Keyed& a, const Keyed& b) {
        return isDescending ? b.key < a.key : a.key < b.key;
    });
    m_shown.reserve(keyed.size());
    for (const Keyed& one : keyed)
        m_shown.push_back(one.place);
}

const RuleResult* TechnicalResultModel::result(int row) const
{
    return m_picture && row >= 0 && row < int(m_shown.size())
               ? &m_picture->state.results[m_shown[size_t(row)]]
               : nullptr;
}

int TechnicalResultModel::rowOf(const RuleResult& wanted) const
{
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const RuleResult* known = result(row);
        if (known->rule == wanted.rule && known->place == wanted.place)
            return row;
    }
    return -1;
}

int TechnicalResultModel::total() const
{
    return m_picture ? int(m_picture->state.results.size()) : 0;
}

int TechnicalResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TechnicalResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TechnicalResultModel::textOf(const RuleResult& result, int column) const
{
    const Language& language = m_context.language;
    switch (Column(column)) {
    case RuleColumn:
        return m_picture->nameOf(result.rule);
    case PlaceColumn:
        return result.place.name;
    case SeverityColumn:
        return technicalwords::severity(m_picture->severityOf(result.rule), language);
    case OutcomeColumn:
        return labelOf(result.outcome).in(language);
    case WhatColumn:
        return technicalwords::what(result, language);
    case SinceColumn:
        return technicalwords::day(result.since, language);
    case AgeColumn:
        return technicalwords::age(result.since, m_context.binder.clock().today());
    case DueColumn:
        return result.due.isValid() ? language.date(result.due) : QString();
    case CheckedColumn: {
        const QString day = technicalwords::day(result.checkedAt, language);
        return result.isExpired ? tr("%1, too old").arg(day) : day;
    }
    case TakenUpColumn:
        return technicalwords::takenUp(*m_picture, result, m_context);
    case ColumnCount:
        break;
    }
    return {};
}

Tone TechnicalResultModel::toneOf(const RuleResult& result, int column) const
{
    switch (column) {
    case SeverityColumn:
        return technicalwords::toneOf(m_picture->severityOf(result.rule));
    case OutcomeColumn:
        return ringbinder::toneOf(result.outcome);
    case DueColumn:
        return result.outcome == Outcome::Fail && result.due.isValid() &&
                       result.due < m_context.binder.clock().today()
                   ? Tone::Bad
                   : Tone::Neutral;
    case CheckedColumn:
        return result.isExpired ? Tone::Warning : Tone::Neutral;
    default:
        return Tone::Neutral;
    }
}

QVariant TechnicalResultModel::data(const QModelIndex& index, int role) const
{
    const RuleResult* shown = result(index.row());
    if (!shown)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textOf(*shown, column);
        const QString mark = text.isEmpty() ? QString() : theme::toneMark(toneOf(*shown, column));
        return mark.isEmpty() ? text : QString(mark + QLatin1Char(' ') + text);
    }
    case Qt::ToolTipRole:
        return plainToolTip(column == WhatColumn ? technicalwords::inFull(*shown, m_context)
                                                 : textOf(*shown, column));
    case kInkRole:
        return int(toneOf(*shown, column));
    case Qt::TextAlignmentRole:
        return column == AgeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant TechnicalResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RuleColumn:
        return tr("Rule");
    case PlaceColumn:
        return tr("Host or asset");
    case SeverityColumn:
        return tr("Severity");
    case OutcomeColumn:
        return tr("Result");
    case WhatColumn:
        return tr("What");
    case SinceColumn:
        return tr("Since");
    case AgeColumn:
        return tr("Age");
    case DueColumn:
        return tr("Due on");
    case CheckedColumn:
        return tr("Last checked");
    case TakenUpColumn:
        return tr("Followed up by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringbinder
