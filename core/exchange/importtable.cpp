// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importtable.h"

#include "core/exchange/tablefile.h"
#include "core/store/binder.h"

#include <QFileInfo>

namespace ringbinder {

namespace {

constexpr int kFitsAtLeast = 25;

QStringList headingsOf(const Sheet& sheet, const HeadingBook& book)
{
    TableRegionOptions options;
    options.isKnownHeading = [&book](const QString& heading) { return book.isKnown(heading); };
    QStringList headings;
    for (const TableColumn& column : findTable(sheet, options).columns) {
        if (!column.heading.isEmpty())
            headings.append(column.heading);
    }
    return headings;
}

qsizetype columnNamed(const ImportPlan& plan, const QString& name)
{
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        if (foldedHeading(plan.columns[i].heading) == foldedHeading(name))
            return i;
    }
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        if (columnName(plan.columns[i].column).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

QStringList targetKeys(const RegisterDef& def, const Binder& binder)
{
    QStringList keys{HeadingBook::kCode, HeadingBook::kUid};
    for (const FieldDef* field : importTargets(def, binder))
        keys.append(field->name());
    return keys;
}

Error noField(const RegisterDef& def, const Binder& binder, const QString& key)
{
    return {Error::Kind::Invalid,
            Message("import", QT_TRANSLATE_NOOP(
                                  "import", "There is no field \"%1\" to import into. Accepted: "
                                            "%2."))
                .arg(key)
                .arg(targetKeys(def, binder).join(QLatin1String(", "))),
            key};
}

Result<> mapColumns(ImportPlan& plan, const QStringList& map, const ImportContext& context)
{
    const QStringList keys = targetKeys(*plan.def, context.binder);
    for (const QString& pair : map) {
        const qsizetype equals = pair.lastIndexOf(QLatin1Char('='));
        const QString name = pair.left(equals).trimmed();
        const QString key = pair.mid(equals + 1).trimmed();
        const qsizetype at = equals > 0 ? columnNamed(plan, name) : -1;
        if (at < 0) {
            QStringList headings;
            for (const ImportColumn& column : std::as_const(plan.columns))
                headings.append(column.heading);
            return fail(
                Error::Kind::Invalid,
                Message("import", QT_TRANSLATE_NOOP("import", "\"%1\" does not name a column as "
                                                              "COLUMN=FIELD. Columns: %2."))
                    .arg(pair)
                    .arg(headings.join(QLatin1String(", "))),
                pair);
        }
        using Use = ImportColumn::Use;
        if (key == QLatin1String("skip")) {
            setTarget(plan, at, Use::Skip, {}, context);
        } else if (key == QLatin1String("extra")) {
            setTarget(plan, at, Use::Extra, {}, context);
        } else if (key == QLatin1String("notes") && !plan.def->field(key)) {
            return fail(noField(*plan.def, context.binder, key));
        } else if (keys.contains(key)) {
            // What was proposed for the same field gives way.
            for (qsizetype i = 0; i < plan.columns.size(); ++i) {
                if (i != at && plan.columns[i].use == Use::Field && plan.columns[i].fieldKey == key)
                    setTarget(plan, i, Use::Extra, {}, context);
            }
            setTarget(plan, at, Use::Field, key, context);
        } else {
            return fail(noField(*plan.def, context.binder, key));
        }
    }
    return {};
}

} // namespace

const RegisterDef* likelyRegister(const Sheet& sheet, const QString& fileName,
                                  const HeadingBook& book)
{
    const QStringList headings = headingsOf(sheet, book);
    if (headings.isEmpty())
        return nullptr;
    // A legend beside the register has the same file name and no heading that is known.
    const bool hasKnown =
        std::any_of(headings.cbegin(), headings.cend(),
                    [&book](const QString& heading) { return book.isKnown(heading); });
    const QString fileStem = hasKnown ? QFileInfo(fileName).completeBaseName() : QString();
    auto guesses = book.guessRegister(sheet.name, headings);
    for (HeadingBook::RegisterGuess& guess : guesses) {
        // The name of the file speaks where that of the sheet is just "Sheet1".
        for (const HeadingBook::RegisterGuess& byFile : book.guessRegister(fileStem, headings)) {
            if (byFile.def == guess.def)
                guess.score = std::max(guess.score, byFile.score);
        }
    }
    const auto best =
        std::max_element(guesses.cbegin(), guesses.cend(),
                         [](const auto& a, const auto& b) { return a.score < b.score; });
    return best != guesses.cend() && best->score >= kFitsAtLeast ? best->def : nullptr;
}

int bestSheet(const TableSource& source, const RegisterDef& def, const HeadingBook& book)
{
    int best = -1;
    int bestScore = -1;
    for (int i = 0; i < source.sheets.size(); ++i) {
        const Sheet& sheet = source.sheets[i];
        const QStringList headings = headingsOf(sheet, book);
        if (sheet.rows.empty() || headings.isEmpty())
            continue;
        int score = sheet.hidden ? 0 : 1;
        for (const HeadingBook::RegisterGuess& guess : book.guessRegister(sheet.name, headings))
            score += guess.def == &def ? guess.score * 2 : 0;
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

Result<ImportOutcome> importTable(Binder& binder, const RegisterDef& def, const QString& sourcePath,
                                  const ImportTableOptions& options, const RatingScales* scales,
                                  Progress& progress)
{
    auto source = readTableFile(sourcePath, options.read, progress);
    if (!source)
        return fail(source.error());
    for (Sheet& sheet : source->sheets)
        fillMerged(sheet);
    const HeadingBook book(binder.registry());
    const ImportContext context{binder, book, scales, {}};
    int sheet = bestSheet(*source, def, book);
    for (int i = 0; i < source->sheets.size(); ++i) {
        if (!options.sheet.isEmpty() && source->sheets[i].name == options.sheet)
            sheet = i;
    }
    if (!options.sheet.isEmpty() && (sheet < 0 || source->sheets[sheet].name != options.sheet)) {
        QStringList names;
        for (const Sheet& known : std::as_const(source->sheets))
            names.append(known.name);
        return fail(Error::Kind::Invalid,
                    Message("import", QT_TRANSLATE_NOOP("import", "%1 has no sheet \"%2\". Sheets: "
                                                                  "%3."))
                        .arg(sourcePath)
                        .arg(options.sheet)
                        .arg(names.join(QLatin1String(", "))),
                    options.sheet);
    }
    if (sheet < 0) {
        return fail(Error::Kind::Invalid,
                    Message("import", QT_TRANSLATE_NOOP("import", "There is no table in %1."))
                        .arg(sourcePath));
    }
    TableRegionOptions region;
    region.takeTotals = options.takeTotals;
    region.leaveOutHiddenRows = options.leaveOutHidden;
    region.leaveOutHiddenColumns = options.leaveOutHidden;
    ImportPlan plan =
        planImport(std::make_shared<TableSource>(std::move(*source)), sheet, def, context, region);
    plan.existing = options.existing;
    plan.takesCellNotes = options.takeCellNotes;
    for (const int row : options.leaveOutRows)
        plan.discardedRows.insert(row - 1);
    if (const auto mapped = mapColumns(plan, options.map, context); !mapped)
        return fail(mapped.error());
    for (ImportColumn& column : plan.columns) {
        if (column.asksDateOrder)
            column.dateOrder = options.dateOrder;
    }
    plan.keyField = proposedKey(plan);
    if (!options.key.isEmpty()) {
        if (!plan.columnOf(options.key)) {
            return fail(Error::Kind::Invalid,
                        Message("import", QT_TRANSLATE_NOOP(
                                              "import", "No column is mapped to \"%1\", so rows "
                                                        "cannot be matched by it."))
                            .arg(options.key),
                        options.key);
        }
        plan.keyField = options.key;
    }
    if (!options.dryRun)
        return applyImport(plan, binder, context, progress);
    auto prepared = prepareImport(plan, context, progress);
    if (!prepared)
        return fail(prepared.error());
    return std::move(prepared->outcome);
}

} // namespace ringbinder
