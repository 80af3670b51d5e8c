// SPDX-License-Identifier: GPL-3.0-or-later
// Carries an ImportPlan out: reads every row, finds or makes its record and what it refers to, and
// gathers one change set. Rows that need attention are told and never hold up the others; nothing
// is dropped silently. Used by the import dialog and, through importtable.h, by the command line.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/carryover.h"
#include "core/exchange/importplan.h"
#include "core/store/changeset.h"

#include <deque>

namespace ringbinder {

// A cell for which its row was left out. Row and column of the sheet, zero-based.
struct RejectedCell {
    int row = 0;
    int column = -1; // -1: the row as a whole
    QString heading;
    QString fieldKey;
    QString value;
    Message reason;
};

struct ImportOutcome {
    int rows = 0; // looked at
    int added = 0;
    int updated = 0;
    int same = 0;
    int skipped = 0; // exist already and were to be left alone
    int discarded = 0;
    QList<RejectedCell> rejected;
    int rejectedRows = 0;
    QStringList unmapped; // headings without a field of their own
    QStringList computed; // headings of what the program works out itself
    struct Made {
        const RegisterDef* def = nullptr;
        QString name;
        QString like; // an existing name that may mean the same
    };
    QList<Made> made; // records of other registers, for names they did not have
    struct Taken {
        QString name;
        QString as;
    };
    QList<Taken> taken; // "A. Weiss" was taken for Anna Weiss
    // Every name that did not simply say a record, and what becomes of it; to be decided otherwise
    // by ImportPlan::references.
    struct Name {
        enum class Way { Made, Taken, Chosen, LeftAsText, Unknown };
        const RegisterDef* def = nullptr;
        QString text; // as it stands in the cell
        Way way = Way::Unknown;
        QString as;                  // the record it is taken for, or the name of the new one
        std::optional<Uid> uid = {}; // of that record
        QString like = {};           // an existing name that may mean the same
        std::optional<Uid> likeUid = {};
    };
    QList<Name> names;
    struct CarriedRow {
        int row = 0;
        Carried carried;
    };
    QList<CarriedRow> carried; // controls of 2013 and where they went
    QList<Message> notices;
    qint64 setId = 0; // 0: nothing to write

    [[nodiscard]] int written() const { return added + updated; }
};

// A declaration of an extra field that the change set is about to add.
struct NewExtraField {
    QByteArray key;
    QByteArray label;
    FieldDef def;
};

// Ready to be written. Holds the declarations its change set points to: keep it until that is done.
struct PreparedImport {
    ChangeSet set{ChangeLabel{}, ChangeKind::Import};
    ImportOutcome outcome;
    std::deque<NewExtraField> extraFields;
    struct HeldRow {
        int row = 0;
        QByteArray json; // its cells by heading, and why it waits
        QString text;    // what it would be called
    };
    QList<HeldRow> held; // rows that need attention
};

// Writes nothing. Error: Kind::Cancelled, or a binder that cannot be read.
[[nodiscard]] Result<PreparedImport>
prepareImport(const ImportPlan& plan, const ImportContext& context, Progress& progress);

// Writes what was prepared, unless the binder has changed meanwhile (Kind::Conflict). `prepared`
// may come from another binder on the same file, which must live until this is done.
[[nodiscard]] Result<ImportOutcome> writeImport(const ImportPlan& plan, PreparedImport& prepared,
                                                Binder& binder, Progress& progress);

// One change set, or nothing at all. Rows that need attention are kept in the binder as pending
// entries of the batch importBatch().
[[nodiscard]] Result<ImportOutcome> applyImport(const ImportPlan& plan, Binder& binder,
                                                const ImportContext& context, Progress& progress);

// Under which name rows of this table wait: its file, and its sheet where the file has several.
[[nodiscard]] QString importBatch(const ImportPlan& plan);

// The outcome as a text to keep: counts, then every row that was left out and why.
[[nodiscard]] QString importReport(const ImportPlan& plan, const ImportOutcome& outcome,
                                   const Language& language);

} // namespace ringbinder
