// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/catalogue/controlnumber.h"
#include "core/exchange/importvalues.h"
#include "core/store/binder.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

constexpr int kRowsLookedAt = 20'000;

bool isCodeOf(const RegisterDef& def, const QString& text)
{
    if (hasGivenCodes(def))
        return leadingControlNumber(text).has_value();
    static const QRegularExpression number(QStringLiteral("^\\d{1,9}$"));
    const QString start = QString::fromLatin1(def.prefix) + QLatin1Char('-');
    return text.startsWith(start, Qt::CaseInsensitive) &&
           number.match(text.mid(start.size())).hasMatch();
}

// Whether most of what the column holds looks like codes of the register.
bool holdsCodes(const ImportPlan& plan, const RegisterDef& def, int column)
{
    int filled = 0;
    int codes = 0;
    for (const int row : plan.region.dataRows) {
        const QString text = plan.text(row, column).trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        codes += isCodeOf(def, text) ? 1 : 0;
        if (filled == 200)
            break;
    }
    return filled > 0 && codes * 10 >= filled * 6;
}

const FieldDef* extraFieldLabelled(const ImportPlan& plan, const Binder& binder,
                                   const QString& heading)
{
    for (const FieldDef* field : binder.extraFields(*plan.def)) {
        if (foldedHeading(heading) == foldedHeading(QString::fromUtf8(field->label)) ||
            heading == field->name())
            return field;
    }
    return nullptr;
}

struct Candidate {
    qsizetype column;
    HeadingBook::Match match;
};

// Each field to the column whose heading says it best; then from left to right.
void assignFields(ImportPlan& plan, const ImportContext& context)
{
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        ImportColumn& column = plan.columns[i];
        if (column.isRecognised)
            continue;
        if (const FieldDef* extra = extraFieldLabelled(plan, context.binder, column.heading)) {
            column.use = ImportColumn::Use::Field;
            column.fieldKey = extra->name();
            column.isRecognised = true;
            continue;
        }
        for (HeadingBook::Match match : context.book.matches(*plan.def, column.heading)) {
            if (hasGivenCodes(*plan.def)) {
                if (match.fieldKey == HeadingBook::kCode)
                    continue;
            } else if (match.fieldKey == HeadingBook::kCode ||
                       match.fieldKey == QLatin1String("reference")) {
                // Our own codes, or the numbers of the client: "ID" heads both.
                match.fieldKey = holdsCodes(plan, *plan.def, column.column)
                                     ? QString(HeadingBook::kCode)
                                     : QStringLiteral("reference");
            }
            candidates.append({i, match});
        }
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.match.score > b.match.score; });
    QSet<QString> taken;
    for (const Candidate& candidate : std::as_const(candidates)) {
        ImportColumn& column = plan.columns[candidate.column];
        if (column.isRecognised || taken.contains(candidate.match.fieldKey))
            continue;
        const FieldDef* field = context.binder.field(*plan.def, candidate.match.fieldKey);
        column.isRecognised = true;
        if (field && !field->isEditable()) {
            column.isComputed = true;
            column.use = ImportColumn::Use::Skip;
            continue;
        }
        taken.insert(candidate.match.fieldKey);
        column.use = ImportColumn::Use::Field;
        column.fieldKey = candidate.match.fieldKey;
    }
}

// Registers with given codes need them, and "Control" heads numbers as often as titles: what stands
// below decides. A title such as "A.8.13 Backup" will do where there are no bare numbers.
void findGivenCodes(ImportPlan& plan, const HeadingBook& book)
{
    if (!hasGivenCodes(*plan.def))
        return;
    ImportColumn* best = nullptr;
    int bestScore = -1;
    for (ImportColumn& column : plan.columns) {
        if (!holdsCodes(plan, *plan.def, column.column))
            continue;
        int score = 0;
        for (const HeadingBook::Match& match : book.matches(*plan.def, column.heading))
            score += match.fieldKey == HeadingBook::kCode ? 1 : 0;
        for (const int row : plan.region.dataRows) {
            const QString text = plan.text(row, column.column).trimmed();
            if (text.isEmpty())
                continue;
            score += parseControlNumber(text) ? 2 : 0;
            break;
        }
        if (score > bestScore) {
            best = &column;
            bestScore = score;
        }
    }
    for (ImportColumn& column : plan.columns) {
        if (!best &&
            book.matches(*plan.def, column.heading).value(0).fieldKey == HeadingBook::kCode)
            best = &column;
    }
    if (!best)
        return;
    best->use = ImportColumn::Use::Field;
    best->fieldKey = HeadingBook::kCode;
    best->isRecognised = true;
}

// The columns by which a list of waiting rows, mended elsewhere, finds its rows again.
void findHeldOrigins(ImportPlan& plan)
{
    std::array<int, 3> at{-1, -1, -1};
    for (ImportColumn& column : plan.columns) {
        const std::array<QLatin1String, 4> headings{kHeldId, kHeldSource, kHeldNumber, kHeldReason};
        const auto found = std::find(headings.begin(), headings.end(), column.heading);
        if (found == headings.end())
            continue;
        column.use = ImportColumn::Use::Skip;
        column.isRecognised = true;
        column.isHeldMark = true;
        const auto which = size_t(found - headings.begin());
        if (which < at.size())
            at[which] = column.column;
    }
    if (std::find(at.begin(), at.end(), -1) != at.end())
        return;
    for (const int row : std::as_const(plan.region.dataRows)) {
        const qint64 id = plan.text(row, at[0]).toLongLong();
        if (id > 0)
            plan.heldOrigins.insert(row,
                                    {id, plan.text(row, at[1]), plan.text(row, at[2]).toInt()});
    }
}

bool takesWords(const FieldDef& field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::YesNo:
    case FieldType::Rating:
        return true;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::Attachment:
        return false;
    }
    Q_UNREACHABLE();
}

void lookAtWords(const ImportPlan& plan, ImportColumn& column, const FieldDef& field,
                 const ImportContext& context)
{
    QHash<QString, int> counts;
    QStringList order;
    int looked = 0;
    for (const int row : plan.region.dataRows) {
        if (++looked > kRowsLookedAt)
            break;
        const QString text = plan.text(row, column.column).trimmed();
        if (text.isEmpty())
            continue;
        if (++counts[text] == 1)
            order.append(text);
    }
    for (const QString& text : std::as_const(order)) {
        if (readsByItself(field, text, context))
            continue;
        if (column.words.size() == ImportColumn::kMaxWords) {
            column.hasMoreWords = true;
            break;
        }
        const auto value = valueOfWord(*plan.def, field, text, context);
        column.words.append({text, counts[text], value ? machineText(field, *value) : QString()});
    }
}

void lookAtDates(const ImportPlan& plan, ImportColumn& column)
{
    bool hasAmbiguous = false;
    int looked = 0;
    for (const int row : plan.region.dataRows) {
        if (++looked > kRowsLookedAt)
            break;
        const Cell& cell = plan.sheet().at(row, column.column);
        if (cell.date() || cell.isEmpty())
            continue;
        if (isAmbiguousDate(cell.text)) {
            hasAmbiguous = true;
            continue;
        }
        static const QRegularExpression numbers(
            QStringLiteral("^\\s*(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}"));
        const auto found = numbers.match(cell.text);
        if (!found.hasMatch())
            continue;
        if (found.captured(1).toInt() > 12) {
            column.dateOrder = DateOrder::DayFirst;
            return;
        }
        if (found.captured(2).toInt() > 12) {
            column.dateOrder = DateOrder::MonthFirst;
            return;
        }
    }
    column.asksDateOrder = hasAmbiguous;
}

void lookAt(const ImportPlan& plan, ImportColumn& column, const ImportContext& context)
{
    column.words.clear();
    column.hasMoreWords = false;
    column.asksDateOrder = false;
    column.dateOrder.reset();
    const FieldDef* field = column.use == ImportColumn::Use::Field
                                ? context.binder.field(*plan.def, column.fieldKey)
                                : nullptr;
    if (!field)
        return;
    if (takesWords(*field))
        lookAtWords(plan, column, *field, context);
    if (field->type == FieldType::Date || field->type == FieldType::Instant)
        lookAtDates(plan, column);
}

} // namespace

QString referenceName(const RegisterDef& target, const QString& name)
{
    return QString(target.name() + QLatin1Char('/') + foldedCell(name));
}

QString ImportPlan::text(int row, int column) const
{
    if (!mended.isEmpty()) {
        if (const auto own = mended.constFind({row, column}); own != mended.cend())
            return *own;
    }
    return sheet().at(row, column).text;
}

const ImportColumn* ImportPlan::columnOf(const QString& fieldKey) const
{
    for (const ImportColumn& column : columns) {
        if (column.use == ImportColumn::Use::Field && column.fieldKey == fieldKey)
            return &column;
    }
    return nullptr;
}

ImportColumn* ImportPlan::columnAt(int sheetColumn)
{
    for (ImportColumn& column : columns) {
        if (column.column == sheetColumn)
            return &column;
    }
    return nullptr;
}

QStringList ImportPlan::unmapped() const
{
    QStringList headings;
    for (const ImportColumn& column : columns) {
        if (!column.isRecognised)
            headings.append(column.heading);
    }
    return headings;
}

QStringList ImportPlan::computed() const
{
    QStringList headings;
    for (const ImportColumn& column : columns) {
        if (column.isComputed && column.use == ImportColumn::Use::Skip)
            headings.append(column.heading);
    }
    return headings;
}

QList<const FieldDef*> importTargets(const RegisterDef& def, const Binder& binder)
{
    QList<const FieldDef*> targets;
    for (const FieldDef* field : binder.fields(def)) {
        if (field->isEditable() && field->type != FieldType::Attachment)
            targets.append(field);
    }
    return targets;
}

QString proposedKey(const ImportPlan& plan)
{
    for (const QString& key :
         {QString(HeadingBook::kUid), QString(HeadingBook::kCode), QStringLiteral("reference"),
          QString(plan.def->nameField().name())}) {
        if (plan.columnOf(key))
            return key;
    }
    return {};
}

ImportPlan planImport(std::shared_ptr<const TableSource> source, int sheetIndex,
                      const RegisterDef& def, const ImportContext& context,
                      TableRegionOptions options)
{
    ImportPlan plan;
    plan.source = std::move(source);
    plan.sheetIndex = sheetIndex;
    plan.def = &def;
    options.isKnownHeading = [&context, &def](const QString& heading) {
        return !context.book.matches(def, heading).isEmpty();
    };
    plan.regionOptions = options;
    plan.region = findTable(plan.sheet(), options);
    for (const TableColumn& found : std::as_const(plan.region.columns)) {
        ImportColumn column;
        column.column = found.index;
        column.heading = found.heading.isEmpty() ? columnName(found.index) : found.heading;
        if (!found.hasData) {
            if (found.heading.isEmpty())
                continue;
            column.use = ImportColumn::Use::Skip; // an empty column is worth no extra field
        }
        plan.columns.append(column);
    }
    findHeldOrigins(plan);
    findGivenCodes(plan, context.book);
    assignFields(plan, context);
    for (ImportColumn& column : plan.columns)
        lookAt(plan, column, context);
    plan.keyField = proposedKey(plan);
    for (const RegisterDef* target : context.binder.registry().all()) {
        if (context.book.isMadeByName(*target))
            plan.make.insert(target->name());
    }
    return plan;
}

void setRegion(ImportPlan& plan, const TableRegionOptions& options, const ImportContext& context)
{
    ImportPlan fresh = planImport(plan.source, plan.sheetIndex, *plan.def, context, options);
    for (qsizetype i = 0; i < fresh.columns.size(); ++i) {
        const ImportColumn* old = plan.columnAt(fresh.columns[i].column);
        if (!old || old->heading != fresh.columns[i].heading)
            continue;
        setTarget(fresh, i, old->use, old->fieldKey, context);
        fresh.columns[i].isRecognised = old->isRecognised;
        fresh.columns[i].isComputed = old->isComputed;
        fresh.columns[i].chosen = old->chosen;
        if (fresh.columns[i].asksDateOrder)
            fresh.columns[i].dateOrder = old->dateOrder;
    }
    if (plan.keyField.isEmpty() || fresh.columnOf(plan.keyField))
        fresh.keyField = plan.keyField;
    fresh.existing = plan.existing;
    fresh.make = plan.make;
    fresh.references = plan.references;
    fresh.mended = plan.mended;
    fresh.discardedRows = plan.discardedRows;
    fresh.takesCellNotes = plan.takesCellNotes;
    plan = std::move(fresh);
}

void setTarget(ImportPlan& plan, qsizetype index, ImportColumn::Use use, const QString& fieldKey,
               const ImportContext& context)
{
    ImportColumn& column = plan.columns[index];
    column.use = use;
    column.fieldKey = use == ImportColumn::Use::Field ? fieldKey : QString();
    column.isRecognised = column.isRecognised || use == ImportColumn::Use::Field;
    column.chosen.clear();
    lookAt(plan, column, context);
    if (plan.keyField.isEmpty() || !plan.columnOf(plan.keyField))
        plan.keyField = proposedKey(plan);
}

} // namespace ringbinder
