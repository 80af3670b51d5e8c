// SPDX-License-Identifier: GPL-3.0-or-later
// The list of names a table uses for records of other registers: which record each is taken for, to
// be changed in place. Writes the plan's decisions only. Part of the import dialog's check page.
#pragma once

#include "core/exchange/importrun.h"
#include "ui/models/opencontext.h"

#include <QComboBox>
#include <QTreeWidget>

namespace ringbinder {

class ImportNameList final : public QTreeWidget {
    Q_OBJECT
public:
    ImportNameList(const OpenContext& context, QWidget* parent);

    // The plan must live until another is set.
    void setNames(ImportPlan& plan, const QList<ImportOutcome::Name>& names);
    // What choosing in the list does: a uid, ImportPlan::kMakeNew or kLeaveAsText.
    void decide(int row, const QString& decision);
    [[nodiscard]] int undecided() const;
    void tint();

signals:
    void decided();

private:
    const OpenContext& m_context;
    ImportPlan* m_plan = nullptr;
    QList<ImportOutcome::Name> m_names;
};

} // namespace ringbinder
