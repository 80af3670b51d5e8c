// SPDX-License-Identifier: GPL-3.0-or-later
// Comments on records: who said what and when. The newest of one's own can still be changed; every
// act is a change set and can be undone. Used by the pane of a record, search and the command line.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"

#include <QDateTime>

namespace ringbinder {

class Binder;

struct Remark {
    Uid uid;
    QString code;
    QString text;
    QDateTime at;
    QString author;
    bool canEdit = false; // the newest of the person who works now
};

// Oldest first.
[[nodiscard]] Result<QList<Remark>> remarksOn(const Binder& binder, const Uid& record);
// Gives the new comment. Error Invalid: there is nothing in it.
[[nodiscard]] Result<Uid> addRemark(Binder& binder, const Record& about, const QString& text);
[[nodiscard]] Result<> changeRemark(Binder& binder, const Uid& remark, const QString& text);
[[nodiscard]] Result<> removeRemark(Binder& binder, const Uid& remark);

} // namespace ringbinder
