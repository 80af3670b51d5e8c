// SPDX-License-Identifier: GPL-3.0-or-later
// What needs what, as a tree that is unfolded step by step: processes, assets and suppliers with
// their protection needs and the recovery time required of them. A node inside itself ends the
// branch, so that circles end too. Roots are what nothing (or all that a search finds) leads to.
#pragma once

#include "core/risk/evaluation.h"
#include "ui/models/opencontext.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ringbinder {

class DependencyModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    // Downwards from what is needed by nothing, or upwards from what needs nothing.
    enum class Direction { Needs, IsNeededBy };
    enum Column { Name, Kind, Confidentiality, Integrity, Availability, Recovery, Columns };
    enum Role { UidRole = Qt::UserRole + 1 };

    DependencyModel(const OpenContext& context, QObject* parent);
    ~DependencyModel() override;

    // `evaluation` must stay as it is until the next call. An empty search shows the tops.
    void rebuild(const Evaluation& evaluation, Direction direction, const QString& search);
    [[nodiscard]] int rootCount() const;
    // The node of an index; -1 for none.
    [[nodiscard]] int nodeAt(const QModelIndex& index) const;
    [[nodiscard]] const RegisterDef* defAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<Uid> uidAt(const QModelIndex& index) const;
    // Inside itself: the branch ends here.
    [[nodiscard]] bool isRepeated(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Branch;
    [[nodiscard]] Branch* branch(const QModelIndex& index) const;
    [[nodiscard]] std::vector<int> nextOf(int node) const;
    [[nodiscard]] QString text(const Branch& branch, int column) const;

    const OpenContext& m_context;
    const Evaluation* m_evaluation = nullptr;
    Direction m_direction = Direction::Needs;
    std::unique_ptr<Branch> m_root;
};

} // namespace ringbinder
