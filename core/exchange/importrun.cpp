// SPDX-License-Identifier: GPL-3.0-or-later
// From rows to changes: what a record becomes, what is refused, what waits for attention.
#include "core/exchange/importrun.h"

#include "core/exchange/importheld.h"
#include "core/exchange/importrunner.h"
#include "core/schema/validate.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

Message importMessage(const char* source)
{
    return {"import", source};
}

// References are sets: their order says nothing.
bool isSameValue(const FieldDef& field, const Value& a, const Value& b)
{
    if (field.type != FieldType::References)
        return a == b;
    QStringList left = a.list();
    QStringList right = b.list();
    left.sort();
    right.sort();
    return left == right;
}

} // namespace

QList<ScaleLevel> RememberedScales::levels(QLatin1String scale) const
{
    for (const auto& [name, levels] : m_known) {
        if (QLatin1String(name) == scale)
            return levels;
    }
    return m_known.emplace_back(QByteArray(scale.data(), scale.size()), m_scales.levels(scale))
        .second;
}

Result<PreparedImport> ImportRun::run()
{
    m_prepared.outcome.unmapped = m_plan.unmapped();
    m_prepared.outcome.computed = m_plan.computed();
    prepareColumns();
    if (const auto done = loadExisting(); !done)
        return fail(done.error());
    if (const auto done = readRows(false); !done)
        return fail(done.error());
    findRecords();
    announcePeople();
    if (const auto done = readRows(true); !done)
        return fail(done.error());
    if (m_carry && hasGivenCodes(*m_plan.def))
        carryOver();
    dropDanglingLinks();
    if (const auto done = writeRows(); !done)
        return fail(done.error());
    finish();
    return std::move(m_prepared);
}

void ImportRun::fill(Record& record, const ImportRow& row, bool isNew) const
{
    const bool onlyEmpty = !isNew && m_plan.existing == ImportPlan::Existing::UpdateEmpty;
    const FieldDef* shipped = m_carry ? m_plan.def->field(m_carry->shippedField) : nullptr;
    const bool isShipped = shipped && !record.value(*shipped).isNull();
    for (const auto& [field, value] : row.values) {
        if (value.isNull())
            continue;
        const int column = m_plan.def->indexOf(*field); // -1: an extra field
        const Value present = column < 0 ? record.value(*field) : record.valueAt(size_t(column));
        // What a new control says by default is no decision of anybody.
        const bool isUndecided = field->type == FieldType::Choice && isShipped &&
                                 field->choiceIndex(present.text()) == 0;
        if (onlyEmpty && !present.isNull() && !isUndecided)
            continue;
        if (isShipped && m_carry->keep.contains(field->name())) {
            const AnnexControl* control = shippedCatalogue().control(record.code());
            const bool isOurs = control && (control->title.reads(value.text()) ||
                                            control->summary.reads(value.text()));
            if (isOurs)
                continue;
        }
        if (isSameValue(*field, present, value))
            continue;
        if (column < 0)
            record.setValue(*field, value);
        else
            record.setValueAt(size_t(column), value);
    }
    const FieldDef* notes = m_plan.def->field(u"notes");
    if (!notes || row.notes.isEmpty())
        return;
    QString text = record.value(*notes).text();
    for (const QString& line : row.notes) {
        if (text.contains(line))
            continue;
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += line;
    }
    record.setValue(*notes, Value(text));
}

std::optional<Record> ImportRun::newRecord(ImportRow& row)
{
    if (!hasGivenCodes(*m_plan.def)) {
        Record record(*m_plan.def, *row.uid);
        record.setCode(row.code);
        return record;
    }
    if (row.code.isEmpty()) {
        reject(row, m_codeColumn,
               importMessage(QT_TRANSLATE_NOOP("import", "The row has no number, such as A.5.1.")));
        return std::nullopt;
    }
    if (const auto shipped = m_shipped.constFind(row.code); shipped != m_shipped.cend()) {
        Record record = *shipped;
        return record;
    }
    if (looksLikeAnnexNumber(row.code)) {
        reject(row, m_codeColumn,
               importMessage(QT_TRANSLATE_NOOP("import", "Annex A has no control \"%1\"."))
                   .arg(row.code));
        return std::nullopt;
    }
    Record record(*m_plan.def, *row.uid);
    record.setCode(row.code);
    return record;
}

void ImportRun::writeRow(ImportRow& row)
{
    ImportOutcome& outcome = m_prepared.outcome;
    if (!row.code.isEmpty() || (row.before && row.uid)) {
        const QString code = foldedCell(row.before ? row.before->code() : row.code);
        if (const auto used = m_usedCodes.constFind(code); used != m_usedCodes.cend()) {
            reject(row, m_codeColumn,
                   importMessage(QT_TRANSLATE_NOOP("import", "Row %1 is about the same record."))
                       .arg(qint64(*used + 1)));
            return;
        }
        m_usedCodes.insert(code, row.row);
    }
    if (row.before && m_plan.existing == ImportPlan::Existing::Skip) {
        ++outcome.skipped;
        return;
    }
    std::optional<Record> record = row.before ? row.before : newRecord(row);
    if (!record)
        return;
    fill(*record, row, !row.before);
    if (row.before && *record == *row.before) {
        ++outcome.same;
        return;
    }
    if (!row.before) {
        auto valid = validated(std::move(*record), m_extras, scales());
        if (!valid) {
            rejectFor(row, valid.error());
            return;
        }
        m_prepared.set.add(std::move(*valid));
        ++outcome.added;
        return;
    }
    IssueList issues = validate(*record, m_extras, scales());
    // A field that was wrong before this import doesn't stand in its way.
    issues.removeIf([&](const Issue& issue) {
        return issue.field && record->value(*issue.field) == row.before->value(*issue.field);
    });
    if (hasErrors(issues)) {
        rejectFor(row, issues);
        return;
    }
    m_prepared.set.update(*row.before, *record, m_extras);
    ++outcome.updated;
}

// Tells the first error.
void ImportRun::rejectFor(ImportRow& row, const IssueList& issues)
{
    const auto error = std::find_if(issues.cbegin(), issues.cend(), [](const Issue& issue) {
        return issue.severity == Issue::Severity::Error;
    });
    Q_ASSERT(error != issues.cend());
    const QString key = error->field ? QString(error->field->name()) : QString();
    reject(row, m_plan.columnOf(key), error->message);
}

Result<> ImportRun::writeRows()
{
    // Records that rows refer to stand before them; those nobody refers to any more are not made.
    QSet<QString> needed;
    for (const ImportRow& row : m_rows) {
        if (row.isRejected)
            continue;
        for (const auto& [field, value] : row.values) {
            if (field->type == FieldType::Reference)
                needed.insert(value.text());
            for (const QString& uid :
                 field->type == FieldType::References ? value.list() : QStringList())
                needed.insert(uid);
        }
    }
    for (const ImportReferences::Made& made : m_references.made()) {
        if (!needed.contains(made.record.uid().toString()))
            continue;
        m_prepared.set.add(made.record);
        m_prepared.outcome.made.append({&made.record.def(), made.name, made.like});
    }
    tellNames(needed);
    for (const ImportReferences::Taken& taken : m_references.taken())
        m_prepared.outcome.taken.append({taken.name, taken.as});
    const Message step = importMessage(QT_TRANSLATE_NOOP("import", "Checking the rows"));
    const qsizetype total = qsizetype(m_rows.size());
    m_prepared.set.changes().reserve(m_prepared.set.changes().size() + total);
    for (qsizetype i = 0; i < total; ++i) {
        if (isTick(i)) {
            if (m_progress.isCancelled())
                return fail(cancelledImport());
            m_progress.report(total * 2 + i, total * 4, step);
        }
        ImportRow& row = m_rows[size_t(i)];
        if (!row.isRejected)
            writeRow(row);
    }
    return {};
}

void ImportRun::finish()
{
    ImportOutcome& outcome = m_prepared.outcome;
    std::stable_sort(outcome.rejected.begin(), outcome.rejected.end(),
                     [](const RejectedCell& a, const RejectedCell& b) { return a.row < b.row; });
    std::stable_sort(outcome.carried.begin(), outcome.carried.end(),
                     [](const ImportOutcome::CarriedRow& a, const ImportOutcome::CarriedRow& b) {
                         return a.row < b.row;
                     });
    QSet<int> rows;
    for (const RejectedCell& cell : std::as_const(outcome.rejected)) {
        if (rows.contains(cell.row))
            continue;
        rows.insert(cell.row);
        m_prepared.held.append(
            {cell.row, heldRowJson(m_plan, cell.row), heldRowText(m_plan, cell.row)});
    }
    outcome.rejectedRows = int(rows.size());
    // Without a row written, records and fields for it would stand alone.
    if (outcome.written() == 0)
        m_prepared.set.changes().clear();
    m_prepared.set.setLabel(
        {ChangeLabel::Act::Import, m_plan.def->name(), m_plan.source->name, outcome.written()});
}

Result<PreparedImport> prepareImport(const ImportPlan& plan, const ImportContext& context,
                                     Progress& progress)
{
    return ImportRun(plan, context, progress).run();
}

} // namespace ringbinder
