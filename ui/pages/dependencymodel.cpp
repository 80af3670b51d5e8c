// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dependencymodel.h"

#include "core/registers/assets/asset.h"
#include "ui/shell/tooltip.h"

#include <algorithm>

namespace ringbinder {

namespace {

// The sign of a node that stands inside itself.
QString circleMark()
{
    return QStringLiteral("\u21BB");
}

} // namespace

struct DependencyModel::Branch {
    int node = -1;
    int row = 0;
    Branch* parent = nullptr;
    bool isFetched = false;
    bool isRepeated = false;
    QString uid = {};
    std::vector<std::unique_ptr<Branch>> children = {};
};

DependencyModel::DependencyModel(const OpenContext& context, QObject* parent)
    : QAbstractItemModel(parent)
    , m_context(context)
    , m_root(std::make_unique<Branch>())
{
}

DependencyModel::~DependencyModel() = default;

void DependencyModel::rebuild(const Evaluation& evaluation, Direction direction,
                              const QString& search)
{
    beginResetModel();
    m_evaluation = &evaluation;
    m_direction = direction;
    m_root = std::make_unique<Branch>();
    m_root->isFetched = true;
    const RecoveryNeeds& needs = evaluation.recovery();
    const QString wanted = search.trimmed();
    std::vector<std::pair<QString, int>> found;
    for (int node = 0; node < needs.nodeCount(); ++node) {
        const auto name = m_context.binder.name(needs.node(node).uid);
        if (!name)
            continue;
        bool isShown = false;
        if (!wanted.isEmpty()) {
            isShown = name->title.contains(wanted, Qt::CaseInsensitive) ||
                      name->code.startsWith(wanted, Qt::CaseInsensitive);
        } else {
            const auto before =
                direction == Direction::Needs ? needs.dependentsOf(node) : needs.supportsOf(node);
            // Of a circle each member is a top: nothing else may lead to it.
            isShown = before.empty() || needs.isInCircle(node);
        }
        if (isShown)
            found.emplace_back(name->title.toCaseFolded(), node);
    }
    std::sort(found.begin(), found.end());
    m_root->children.reserve(found.size());
    for (const auto& [title, node] : found) {
        auto child = std::make_unique<Branch>();
        child->node = node;
        child->row = int(m_root->children.size());
        child->uid = needs.node(node).uid.toString();
        m_root->children.push_back(std::move(child));
    }
    endResetModel();
}

int DependencyModel::rootCount() const
{
    return int(m_root->children.size());
}

DependencyModel::Branch* DependencyModel::branch(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Branch*>(index.internalPointer()) : m_root.get();
}

int DependencyModel::nodeAt(const QModelIndex& index) const
{
    return branch(index)->node;
}

const RegisterDef* DependencyModel::defAt(const QModelIndex& index) const
{
    const int node = nodeAt(index);
    return node < 0 ? nullptr : m_evaluation->recovery().node(node).def;
}

std::optional<Uid> DependencyModel::uidAt(const QModelIndex& index) const
{
    const int node = nodeAt(index);
    return node < 0 ? std::nullopt : std::optional(m_evaluation->recovery().node(node).uid);
}

bool DependencyModel::isRepeated(const QModelIndex& index) const
{
    return branch(index)->isRepeated;
}

std::vector<int> DependencyModel::nextOf(int node) const
{
    const RecoveryNeeds& needs = m_evaluation->recovery();
    return m_direction == Direction::Needs ? needs.supportsOf(node) : needs.dependentsOf(node);
}

QModelIndex DependencyModel::index(int row, int column, const QModelIndex& parent) const
{
    const Branch* above = branch(parent);
    if (row < 0 || row >= int(above->children.size()) || column < 0 || column >= Columns)
        return {};
    return createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex DependencyModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Branch* above = branch(child)->parent;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int DependencyModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(branch(parent)->children.size());
}

int DependencyModel::columnCount(const QModelIndex& parent) const
{
    Q_UNUSED(parent);
    return Columns;
}

bool DependencyModel::hasChildren(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return false;
    const Branch* above = branch(parent);
    if (above->isFetched || above->node < 0)
        return !above->children.empty();
    return !above->isRepeated && !nextOf(above->node).empty();
}

bool DependencyModel::canFetchMore(const QModelIndex& parent) const
{
    const Branch* above = branch(parent);
    return parent.column() <= 0 && !above->isFetched && !above->isRepeated && above->node >= 0;
}

void DependencyModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    Branch* above = branch(parent);
    above->isFetched = true;
    const std::vector<int> next = nextOf(above->node);
    if (next.empty())
        return;
    beginInsertRows(parent, 0, int(next.size()) - 1);
    for (const int node : next) {
        auto child = std::make_unique<Branch>();
        child->node = node;
        child->row = int(above->children.size());
        child->parent = above;
        child->uid = m_evaluation->recovery().node(node).uid.toString();
        for (const Branch* outer = above; outer && outer->node >= 0; outer = outer->parent)
            child->isRepeated = child->isRepeated || outer->node == node;
        above->children.push_back(std::move(child));
    }
    endInsertRows();
}

QString DependencyModel::text(const Branch& branch, int column) const
{
    const RecoveryNode& node = m_evaluation->recovery().node(branch.node);
    switch (static_cast<Column>(column)) {
    case Name: {
        const QString title = titleOf(node, m_context.binder);
        return branch.isRepeated ? QStringLiteral("%1 %2").arg(circleMark(), title) : title;
    }
    case Kind:
        return node.def->labelText().in(m_context.language);
    case Confidentiality:
    case Integrity:
    case Availability: {
        if (node.def != &asset::def)
            return {};
        const EffectiveNeed* need =
            m_evaluation->need(node.uid, kNeeds[size_t(column - Confidentiality)]);
        return need && need->value > 0 ? m_context.language.number(qint64(need->value)) : QString();
    }
    case Recovery:
        return node.recovery.isAny() ? hoursText(node.recovery.hours, m_context.language)
                                     : QString();
    case Columns:
        break;
    }
    return {};
}

QVariant DependencyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_evaluation)
        return {};
    const Branch& shown = *branch(index);
    if (shown.node >= m_evaluation->recovery().nodeCount())
        return role == UidRole ? QVariant(shown.uid) : QVariant(); // until it is rebuilt
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::AccessibleTextRole:
        if (shown.isRepeated && index.column() == Name)
            return tr("%1, depends on itself in a circle")
                .arg(titleOf(m_evaluation->recovery().node(shown.node), m_context.binder));
        return text(shown, index.column());
    case Qt::ToolTipRole:
        if (shown.isRepeated)
            return tr("Stands above already: these depend on each other in a circle.");
        return plainToolTip(text(shown, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() >= Confidentiality ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case UidRole:
        return shown.uid;
    default:
        return {};
    }
}

QVariant DependencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const auto own = [this](const FieldDef& field) { return labelOf(field, m_context); };
    const QString whole[Columns] = {tr("Name"),
                                    tr("Kind"),
                                    own(asset::effectiveConfidentiality),
                                    own(asset::effectiveIntegrity),
                                    own(asset::effectiveAvailability),
                                    tr("Recovery time required of it")};
    const QString brief[Columns] = {tr("Name"), tr("Kind"), tr("C"), tr("I"), tr("A"), tr("RTO")};
    if (role == Qt::DisplayRole)
        return brief[section];
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return whole[section];
    return {};
}

} // namespace ringbinder
