// SPDX-License-Identifier: GPL-3.0-or-later
// What is to become of one table of a file: which register, what each column means, how words and
// dates in it are read, how rows find the records that exist already. Proposed by planImport(),
// changed by the user or by options, carried out by importrun.h. A plain value: it touches no file.
#pragma once

#include "core/exchange/headings.h"
#include "core/exchange/tableregion.h"
#include "core/schema/written.h"

#include <QPair>

#include <memory>

namespace ringbinder {

class Binder;
class RatingScales;

// What planning and running work with; all of it outlives the call.
struct ImportContext {
    const Binder& binder;
    const HeadingBook& book;
    const RatingScales* scales = nullptr;
    QString currency = {};
};

struct ImportColumn {
    enum class Use {
        Field, // into fieldKey
        Extra, // kept as an extra field of the register, named by the heading
        Notes, // appended to the notes as "Heading: value"
        Skip,
    };
    // A cell that no field of this kind understands by itself, and what it is taken for.
    struct Word {
        QString cell;
        int count = 0;
        QString value; // machine text; empty: nothing proposed
    };

    int column = 0; // of the sheet
    QString heading;
    Use use = Use::Extra;
    QString fieldKey; // "code" and "uid" as well
    bool isRecognised = false;
    bool isHeldMark = false; // tells which waiting row a row is
    bool isComputed = false; // recognised, but the program works it out itself
    std::optional<DateOrder> dateOrder;
    bool asksDateOrder = false; // every date can be read either way
    QList<Word> words;          // at most kMaxWords
    bool hasMoreWords = false;
    // What the user said: machine text by cell, "" leaves the cell out.
    QHash<QString, QString> chosen;

    static constexpr int kMaxWords = 60;
};

struct ImportPlan {
    enum class Existing { UpdateEmpty, Overwrite, Skip, Add };

    std::shared_ptr<const TableSource> source;
    int sheetIndex = 0;
    TableRegion region;
    const RegisterDef* def = nullptr;
    QList<ImportColumn> columns;
    QString keyField; // by which rows find their records: "uid", "code" or a field; empty: none
    Existing existing = Existing::UpdateEmpty;
    QSet<QString> make;                     // registers of which unknown names become records
    QHash<QString, QString> references;     // "person/a. weiss" (folded) -> uid, or the two below
    QHash<QPair<int, int>, QString> mended; // by row and column of the sheet
    QSet<int> discardedRows;
    TableRegionOptions regionOptions; // as the region was found
    bool takesCellNotes = true;       // notes of cells are appended to the notes of the record
    // Rows that waited in the binder and are tried again, by row of the sheet.
    struct HeldOrigin {
        qint64 id = 0;
        QString batch;
        int number = 0; // of the row in its first source, from 1
    };
    QHash<int, HeldOrigin> heldOrigins;
    bool isOfHeldRows = false; // made of them, not of a file

    static constexpr QLatin1String kMakeNew{""};
    static constexpr QLatin1String kLeaveAsText{"-"}; // kept in the notes, the field stays empty

    [[nodiscard]] const Sheet& sheet() const { return source->sheets[sheetIndex]; }
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] const ImportColumn* columnOf(const QString& fieldKey) const;
    [[nodiscard]] ImportColumn* columnAt(int sheetColumn);
    // Headings no field was found for, whatever is done with them.
    [[nodiscard]] QStringList unmapped() const;
    // Headings of what the program works out itself.
    [[nodiscard]] QStringList computed() const;
};

// "person/anna weiss"
[[nodiscard]] QString referenceName(const RegisterDef& target, const QString& name);

// Headings of a list of waiting rows that was written as CSV.
inline constexpr QLatin1String kHeldId{"held_id"};
inline constexpr QLatin1String kHeldSource{"held_source"};
inline constexpr QLatin1String kHeldNumber{"held_row"};
inline constexpr QLatin1String kHeldReason{"held_reason"};

// Everything proposed. `region` options as the user set them; isKnownHeading is filled in here.
[[nodiscard]] ImportPlan planImport(std::shared_ptr<const TableSource> source, int sheetIndex,
                                    const RegisterDef& def, const ImportContext& context,
                                    TableRegionOptions options = {});
// After the user gave a column another meaning: words and dates are looked at again.
void setTarget(ImportPlan& plan, qsizetype index, ImportColumn::Use use, const QString& fieldKey,
               const ImportContext& context);
// Other rows and columns of the sheet; what was decided about columns, names and cells stays.
void setRegion(ImportPlan& plan, const TableRegionOptions& options, const ImportContext& context);
// The key rows are matched by, from the columns there are.
[[nodiscard]] QString proposedKey(const ImportPlan& plan);
// What a column may be mapped to: fields people may fill, extra fields, without computed ones.
[[nodiscard]] QList<const FieldDef*> importTargets(const RegisterDef& def, const Binder& binder);
// True for a register whose codes people give, such as controls by their number.
[[nodiscard]] inline bool hasGivenCodes(const RegisterDef& def)
{
    return *def.prefix == '\0';
}

} // namespace ringbinder
