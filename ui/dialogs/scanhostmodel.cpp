// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scanhostmodel.h"

#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <algorithm>

namespace ringbinder {

namespace {

// Several assets fit; none does; one is proposed; it is known.
int scanHostRank(const HostMatch& host)
{
    if (!host.asset)
        return host.candidates.isEmpty() ? 1 : 0;
    return host.by == HostMatch::By::Earlier ? 3 : 2;
}

} // namespace

ScanHostModel::ScanHostModel(const OpenContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void ScanHostModel::setPreview(const ScanPreview* preview)
{
    beginResetModel();
    m_preview = preview;
    m_decided.clear();
    m_ranked.clear();
    for (int host = 0; preview && host < int(preview->hosts.size()); ++host)
        m_ranked.append(host);
    // Ranked once: what is decided while the table is open stays where it is.
    std::stable_sort(m_ranked.begin(), m_ranked.end(), [preview](int a, int b) {
        return scanHostRank(preview->hosts[a]) < scanHostRank(preview->hosts[b]);
    });
    arrange();
    endResetModel();
}

void ScanHostModel::setFilter(const QString& text, bool onlyOpen)
{
    beginResetModel();
    m_wanted = text.trimmed();
    m_onlyOpen = onlyOpen;
    arrange();
    endResetModel();
}

void ScanHostModel::arrange()
{
    m_order.clear();
    for (const int host : std::as_const(m_ranked)) {
        if (m_onlyOpen && !isOpen(host))
            continue;
        bool isFound = m_wanted.isEmpty();
        for (const int column : {HostName, Addresses, HardwareAddress, Asset})
            isFound = isFound || text(host, column).contains(m_wanted, Qt::CaseInsensitive);
        if (isFound)
            m_order.append(host);
    }
}

void ScanHostModel::noteDecided(int host)
{
    m_decided.insert(host);
    if (const int row = rowOf(host); row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool ScanHostModel::isOpen(int host) const
{
    return !m_preview->hosts[host].asset && !m_decided.contains(host) &&
           !(m_preview->hosts[host].by == HostMatch::By::Earlier &&
             m_preview->hosts[host].candidates.isEmpty());
}

int ScanHostModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ScanHostModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ScanHostModel::reasonOf(int host) const
{
    const HostMatch& match = m_preview->hosts[host];
    if (m_decided.contains(host))
        return tr("said here");
    if (!match.asset && !match.candidates.isEmpty())
        return tr("%n asset(s) fit; say which", nullptr, int(match.candidates.size()));
    switch (match.by) {
    case HostMatch::By::Nothing:
        return match.host ? tr("seen before, not decided") : tr("not known");
    case HostMatch::By::Earlier:
        return tr("decided earlier");
    case HostMatch::By::HardwareAddress:
        return tr("hardware address");
    case HostMatch::By::Name:
        return tr("name");
    case HostMatch::By::Address:
        return tr("address");
    }
    Q_UNREACHABLE();
}

QString ScanHostModel::text(int host, int column) const
{
    const HostMatch& match = m_preview->hosts[host];
    switch (Column(column)) {
    case HostName:
        return match.name;
    case Addresses:
        return match.addresses.join(QStringLiteral(", "));
    case HardwareAddress:
        return match.hardwareAddress;
    case Results:
        return m_context.language.number(qint64(match.facts));
    case Asset:
        if (match.asset) {
            const auto name = m_context.binder.name(*match.asset);
            return name ? QStringLiteral("%1 %2").arg(name->code, name->title) : match.assetName;
        }
        return isOpen(host) ? QStringLiteral("%1 %2").arg(theme::toneMark(Tone::Warning),
                                                          tr("to be decided"))
                            : tr("no asset");
    case KnownBy:
        return reasonOf(host);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ScanHostModel::data(const QModelIndex& index, int role) const
{
    if (!m_preview || !index.isValid())
        return {};
    const int host = hostAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(host, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(host, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Results ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kInkRole:
        if (index.column() == Asset && !m_preview->hosts[host].asset)
            return int(isOpen(host) ? Tone::Warning : Tone::Muted);
        return {};
    default:
        return {};
    }
}

QVariant ScanHostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case HostName:
        return tr("Host");
    case Addresses:
        return tr("Addresses");
    case HardwareAddress:
        return tr("Hardware address");
    case Results:
        return tr("Results");
    case Asset:
        return tr("Asset");
    case KnownBy:
        return tr("Known by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringbinder
