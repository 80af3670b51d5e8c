// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a register into a file for others: CSV, TSV, XLSX or JSON. What goes out comes back by
// the import: machine wording has keys and tokens, wording for people has labels, and XLSX carries
// a hidden column of ids. Used by tables, menus, packs and the command line.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/xlsxwriter.h"
#include "core/schema/format.h"
#include "core/schema/record.h"

#include <QPair>

#include <functional>

namespace ringbinder {

class Binder;

struct RegisterExport {
    enum class Wording { Machine, People };

    // In the order to be written, computed fields filled.
    QList<Record> records;
    QList<const FieldDef*> columns = {}; // empty: every field
    Wording wording = Wording::Machine;
    const Language* language = nullptr; // of headings and labels for people; null: English
    const RatingScales* scales = nullptr;
    QString currency = {};
    QString title = {}; // above the table of an XLSX sheet; may be empty
};

// One sheet of a workbook.
struct RegisterSheet {
    // A column that is no field: what other records say about this one.
    struct Column {
        QString heading;
        double width = 16;
        XlsxColumn::Kind kind = XlsxColumn::Kind::Text;
        std::function<Cell(const Record&)> cell;
    };
    const RegisterDef* def = nullptr;
    RegisterExport what;
    QString name = {}; // empty: the register's
    QStringList subtitles = {};
    QList<Column> more = {}; // behind the fields
};

// What stands in front of the registers of a workbook, a line each.
struct FrontSheet {
    QString name;
    QString title;
    QString labelHeading;
    QString valueHeading;
    QList<QPair<QString, QString>> facts;
};

struct RegisterBook {
    XlsxBookSpec spec;
    FrontSheet front;
    QList<RegisterSheet> sheets;
    bool letterPaper = false;
    QString footer = {}; // at the left of each sheet
};

// The format follows the ending of `target`: .csv .tsv .xlsx .json. Gives what did not fit, as
// sentences. Errors: Unsupported for another ending, Io, DiskFull, Limit, Cancelled.
[[nodiscard]] Result<QList<Message>> exportRegister(const Binder& binder, const RegisterDef& def,
                                                    const QString& target,
                                                    const RegisterExport& what, Progress& progress);

// The same for several registers in one XLSX file.
[[nodiscard]] Result<QList<Message>> exportBook(const Binder& binder, const QString& target,
                                                const RegisterBook& book, Progress& progress);

} // namespace ringbinder
