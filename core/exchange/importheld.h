// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of imports that wait for attention in the binder: listed with the reason, mended, tried
// again, written as CSV, discarded. A row keeps what its columns mean, so that it needs its file no
// more. The holding list of the window and the command line show it; nothing else reads its JSON.
#pragma once

#include "core/exchange/importrun.h"
#include "core/store/pending.h"

namespace ringbinder {

struct HeldCell {
    QString heading;
    ImportColumn::Use use = ImportColumn::Use::Extra;
    QString fieldKey = {};
    std::optional<DateOrder> dateOrder = {};
    std::optional<QString> meaning = {}; // what the user said this text means
    QString text = {};
};

struct HeldRow {
    qint64 id = 0;
    const RegisterDef* def = nullptr;
    QString batch;  // the file it came from
    int number = 0; // of the row there, from 1
    QString name;   // what it would be called
    QList<HeldCell> cells;
    QString keyField;
    ImportPlan::Existing existing = ImportPlan::Existing::UpdateEmpty;
};

// Inside of the import: how a row is kept, and what it would be called.
[[nodiscard]] QByteArray heldRowJson(const ImportPlan& plan, int row);
[[nodiscard]] QString heldRowText(const ImportPlan& plan, int row);

// In the order in which they began to wait.
[[nodiscard]] Result<QList<HeldRow>> heldRows(Binder& binder, const RegisterDef& def);
// After a cell was mended.
[[nodiscard]] Result<> saveHeldRow(Binder& binder, const HeldRow& row);
[[nodiscard]] Result<> discardHeldRows(Binder& binder, const QList<HeldRow>& rows);
// What discardHeldRows() took away; at the end of the list.
[[nodiscard]] Result<> restoreHeldRows(Binder& binder, const QList<HeldRow>& rows);

// Why a row waits; `cell` -1: the row as a whole.
struct HeldReason {
    int cell = -1;
    Message reason;
};

// The rows as imports ready to be written, one for each table they came from. It points to
// declarations of `context`, which must live until it is written or dropped.
struct PreparedHeld {
    struct Part {
        ImportPlan plan;
        PreparedImport prepared;
    };
    QList<std::shared_ptr<Part>> parts;
    QHash<qint64, QList<HeldReason>> reasons; // by id; rows without any would come in
};
[[nodiscard]] Result<PreparedHeld>
prepareHeldRows(const QList<HeldRow>& rows, const ImportContext& context, Progress& progress);
// Writes what came of them and takes those that came in off the list.
[[nodiscard]] Result<ImportOutcome> writeHeldRows(PreparedHeld& prepared, Binder& binder,
                                                  Progress& progress);

// With where each row came from and why it waits. It may be mended in a spreadsheet and imported:
// its rows then leave the list.
[[nodiscard]] QByteArray heldRowsCsv(const QList<HeldRow>& rows,
                                     const QHash<qint64, QList<HeldReason>>& reasons,
                                     const Language& language);

} // namespace ringbinder
