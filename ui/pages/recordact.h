// SPDX-License-Identifier: GPL-3.0-or-later
// An action of the Record menu on the current record of a page: commits what is being typed, hands
// the uid over, says what was refused. Used by the files of actions of special registers.
#pragma once

#include "ui/models/opencontext.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/tooltip.h"

#include <QAction>

#include <functional>

namespace ringbinder {

struct RecordAct {
    QString text; // with mnemonic
    QString toolTip = {};
    bool writes = true;
    bool isTool = false; // a button at the right of the heading too
};

// `run` gets the current record; without one a hint says what to do.
inline QAction* addRecordAct(RegisterPage& page, const OpenContext& context, const RecordAct& act,
                             std::function<void(const Uid&)> run)
{
    auto* action = new QAction(act.text, &page);
    if (!act.toolTip.isEmpty())
        action->setToolTip(plainToolTip(act.toolTip));
    action->setEnabled(!act.writes || page.model().canEdit());
    QObject::connect(action, &QAction::triggered, &page, [&page, &context, run = std::move(run)] {
        page.table().finishEditing();
        if (const auto uid = page.table().currentUid())
            run(*uid);
        else
            context.host.hint(RegisterPage::tr("Choose a record first."));
    });
    page.addRecordAction(action);
    if (act.isTool)
        page.addTool(action);
    return action;
}

// Applies the set and gives what it added; reports what was refused.
inline bool applied(const OpenContext& context, Result<ChangeSet> set)
{
    if (!set) {
        context.host.report(set.error());
        return false;
    }
    if (const auto done = context.binder.session().apply(std::move(*set)); !done) {
        context.host.report(done.error());
        return false;
    }
    return true;
}

} // namespace ringbinder
