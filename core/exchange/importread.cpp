// SPDX-License-Identifier: GPL-3.0-or-later
// From cells to rows: which columns there are, what stands in them, which record each row is about.
#include "core/catalogue/controlnumber.h"
#include "core/catalogue/seed.h"
#include "core/exchange/importextra.h"
#include "core/exchange/importrunner.h"
#include "core/store/binder.h"

#include <QRegularExpression>

#include <algorithm>

namespace ringbinder {

namespace {

Message readMessage(const char* source)
{
    return {"import", source};
}

} // namespace

// Objectives and domains as well, of which no edition has a control: "A.9.2", "A.9".
bool looksLikeAnnexNumber(const QString& code)
{
    static const QRegularExpression number(
        QStringLiteral("^A?\\.?\\s?\\d{1,2}(\\.\\d{1,2}){0,2}\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    return number.match(code).hasMatch();
}

Error cancelledImport()
{
    return {Error::Kind::Cancelled,
            readMessage(QT_TRANSLATE_NOOP("import", "The import was cancelled; nothing changed.")),
            {}};
}

void ImportRun::prepareColumns()
{
    m_extras = m_context.binder.extraFields(*m_plan.def);
    for (const ImportColumn& column : m_plan.columns) {
        const FieldDef* field = nullptr;
        switch (column.use) {
        case ImportColumn::Use::Skip:
            continue;
        case ImportColumn::Use::Notes:
            m_noteColumns.append(&column);
            continue;
        case ImportColumn::Use::Extra:
            field = addExtraField(m_plan, column, m_context.binder, m_prepared);
            m_extras.append(field);
            break;
        case ImportColumn::Use::Field:
            if (column.fieldKey == HeadingBook::kCode) {
                m_codeColumn = &column;
                continue;
            }
            if (column.fieldKey == HeadingBook::kUid) {
                m_uidColumn = &column;
                continue;
            }
            field = m_context.binder.field(*m_plan.def, column.fieldKey);
            break;
        }
        if (field)
            m_readers.emplace_back(m_plan, column, *field, m_context, m_references);
    }
    addCellNotes();
}

QString ImportRun::keyOf(const ImportRow& row) const
{
    for (const auto& [field, value] : row.values) {
        if (field->name() == m_plan.keyField)
            return foldedCell(value.isText() ? value.text() : machineText(*field, value));
    }
    return {};
}

Result<> ImportRun::loadExisting()
{
    auto records = m_context.binder.records(*m_plan.def);
    if (!records)
        return fail(records.error());
    m_existing.assign(records->begin(), records->end());
    const FieldDef* key = m_context.binder.field(*m_plan.def, m_plan.keyField);
    m_byKey.reserve(key ? qsizetype(m_existing.size()) : 0);
    for (size_t i = 0; i < m_existing.size(); ++i) {
        const Record& record = m_existing[i];
        m_byUid.insert(record.uid(), qsizetype(i));
        m_byCode.insert(foldedCell(record.code()), qsizetype(i));
        if (!record.formerCode().isEmpty() && !m_byCode.contains(foldedCell(record.formerCode())))
            m_byCode.insert(foldedCell(record.formerCode()), qsizetype(i));
        const Value value = key ? record.value(*key) : Value();
        if (!value.isNull()) {
            const QString text = value.isText() ? value.text() : machineText(*key, value);
            m_byKey[foldedCell(text)].append(qsizetype(i));
        }
    }
    if (m_carry && hasGivenCodes(*m_plan.def)) {
        for (const Record& record : annexAControls(shippedCatalogue())) {
            if (&record.def() == m_plan.def)
                m_shipped.insert(record.code(), record);
        }
    }
    return {};
}

void ImportRun::reject(ImportRow& row, const ImportColumn* column, Message reason)
{
    RejectedCell cell;
    cell.row = row.row;
    if (column) {
        cell.column = column->column;
        cell.heading = column->heading;
        cell.fieldKey = column->fieldKey;
        cell.value = m_plan.text(row.row, column->column);
    }
    cell.reason = std::move(reason);
    m_prepared.outcome.rejected.append(std::move(cell));
    row.isRejected = true;
}

void ImportRun::readCode(ImportRow& row, const ImportColumn& column)
{
    const QString text = m_plan.text(row.row, column.column).simplified();
    if (!hasGivenCodes(*m_plan.def)) {
        const QString start = QString::fromLatin1(m_plan.def->prefix) + QLatin1Char('-');
        bool isNumber = text.isEmpty();
        if (text.startsWith(start, Qt::CaseInsensitive))
            (void)text.mid(start.size()).toLongLong(&isNumber);
        if (!isNumber) {
            reject(row, &column,
                   readMessage(QT_TRANSLATE_NOOP("import", "\"%1\" is not a code of this "
                                                           "register. Codes look like %2."))
                       .arg(text)
                       .arg(QString(start + QLatin1String("0001"))));
            return;
        }
        row.code = text.toUpper();
        return;
    }
    const auto numbered = leadingControlNumber(text);
    if (!numbered) {
        row.code = text;
        return;
    }
    row.code = numbered->control.number;
    if (numbered->control.edition == AnnexEdition::Of2013) {
        row.carried = carriedOver(shippedCatalogue(), row.code);
        if (!row.carried) {
            reject(
                row, &column,
                readMessage(QT_TRANSLATE_NOOP("import", "Annex A of 2013 has no control \"%1\"."))
                    .arg(row.code));
        }
    }
}

void ImportRun::startRow(ImportRow& row)
{
    if (m_uidColumn)
        row.uidText = m_plan.text(row.row, m_uidColumn->column).trimmed().toLower();
    if (m_codeColumn)
        readCode(row, *m_codeColumn);
    for (const ImportColumn* column : std::as_const(m_noteColumns)) {
        const QString text = m_plan.text(row.row, column->column).trimmed();
        if (!text.isEmpty())
            row.notes.append(QString(column->heading + QLatin1String(": ") + text));
    }
    row.notes += m_cellNotes.value(row.row);
}

void ImportRun::readColumns(ImportRow& row, bool references)
{
    for (ColumnReader& reader : m_readers) {
        if (reader.isReference() != references)
            continue;
        const ImportColumn& column = reader.column();
        const QString text = m_plan.text(row.row, column.column);
        if (text.isEmpty())
            continue;
        auto value = reader.read(text, m_plan.sheet().at(row.row, column.column));
        if (references)
            keepAsText(row, reader, text);
        if (!value)
            reject(row, &column, value.error().message);
        else if (!value->isNull())
            row.values.emplace_back(&reader.field(), std::move(*value));
    }
}

Result<> ImportRun::readRows(bool references)
{
    const Message step = readMessage(QT_TRANSLATE_NOOP("import", "Reading the rows"));
    const QList<int>& dataRows = m_plan.region.dataRows;
    if (!references)
        m_rows.reserve(size_t(dataRows.size()));
    size_t next = 0;
    for (qsizetype i = 0; i < dataRows.size(); ++i) {
        if (isTick(i)) {
            if (m_progress.isCancelled())
                return fail(cancelledImport());
            m_progress.report(i + (references ? dataRows.size() : 0), dataRows.size() * 4, step);
        }
        if (m_plan.discardedRows.contains(dataRows[i])) {
            m_prepared.outcome.discarded += references ? 0 : 1;
            continue;
        }
        if (references) {
            readColumns(m_rows[next++], true);
            continue;
        }
        ImportRow& row = m_rows.emplace_back();
        row.row = dataRows[i];
        startRow(row);
        readColumns(row, false);
    }
    if (!references)
        m_prepared.outcome.rows = int(m_rows.size());
    return {};
}

// Which record each row is about, so that rows can refer to each other. Rows that share a name go
// to the records of that name one after the other, the second time as the first.
void ImportRun::findRecords()
{
    const FieldDef& nameField = m_plan.def->nameField();
    const FieldDef* reference = m_plan.def->field(u"reference");
    const bool isReferredTo =
        std::any_of(m_readers.cbegin(), m_readers.cend(), [this](const ColumnReader& reader) {
            return reader.isReference() &&
                   m_plan.def->name() == QLatin1String(reader.field().target);
        });
    const bool looksUp = m_plan.existing != ImportPlan::Existing::Add;
    QHash<QString, qsizetype> occurrences;
    bool hasOld = false;
    int groups = 0;
    for (const ImportRow& row : m_rows)
        hasOld = hasOld || row.carried.has_value();
    for (ImportRow& row : m_rows) {
        qsizetype found = -1;
        const auto uid = Uid::fromString(row.uidText);
        if (uid)
            found = m_byUid.value(*uid, -1);
        if (found < 0 && !row.code.isEmpty() && !row.carried)
            found = m_byCode.value(foldedCell(row.code), -1);
        if (found < 0 && looksUp && !m_byKey.isEmpty()) {
            const QString key = keyOf(row);
            const QList<qsizetype> records =
                key.isEmpty() ? QList<qsizetype>() : m_byKey.value(key);
            const qsizetype occurrence = key.isEmpty() ? 0 : occurrences[key]++;
            if (occurrence < records.size() &&
                (row.code.isEmpty() || m_plan.keyField != nameField.name()))
                found = records[occurrence];
        }
        if (found >= 0)
            row.before = m_existing[size_t(found)];
        row.uid = row.before ? row.before->uid() : Uid::generate();
        // Headings of groups in an old statement look like numbers of today.
        const bool isGroup = hasOld && !row.carried && !row.isRejected &&
                             looksLikeAnnexNumber(row.code) && row.values.size() <= 1;
        if (isGroup) {
            row.code.clear();
            row.isRejected = true;
            ++groups;
            continue;
        }
        if (row.carried || row.isRejected || !isReferredTo)
            continue;
        QString name;
        QString own;
        for (const auto& [field, value] : row.values) {
            if (field == &nameField)
                name = value.text();
            else if (field == reference)
                own = value.text();
        }
        m_references.announceRow(row.code, own, name, *row.uid);
    }
    if (groups > 0) {
        m_prepared.outcome.rows -= groups;
        m_prepared.outcome.notices.append(
            readMessage(QT_TRANSLATE_NOOP("import", "%1 rows with headings of the 2013 edition "
                                                    "are left out; they are no controls."))
                .arg(qint64(groups)));
    }
}

void ImportRun::announcePeople()
{
    for (ColumnReader& reader : m_readers) {
        if (!reader.isReference())
            continue;
        QStringList names;
        QSet<QString> seen;
        for (const ImportRow& row : m_rows) {
            const QString name = m_plan.text(row.row, reader.column().column).trimmed();
            if (!name.isEmpty() && !row.isRejected && !seen.contains(name)) {
                seen.insert(name);
                names.append(name);
            }
        }
        m_references.announce(reader.field(), names);
    }
}

QString ImportRun::nameOf(const Uid& uid) const
{
    for (const ImportReferences::Made& made : m_references.made()) {
        if (made.record.uid() == uid)
            return made.name;
    }
    const auto name = m_context.binder.name(uid);
    return name ? name->title : uid.toString();
}

void ImportRun::carryOver()
{
    m_rows = carryRowsOver(
        std::move(m_rows), *m_carry,
        [this](const FieldDef&, const Uid& uid) { return nameOf(uid); }, m_prepared.outcome);
    for (ImportRow& row : m_rows) {
        if (!row.carried || row.isRejected)
            continue;
        const qsizetype found = m_byCode.value(foldedCell(row.code), -1);
        row.before.reset();
        if (found >= 0)
            row.before = m_existing[size_t(found)];
        row.uid = row.before ? row.before->uid() : Uid::generate();
        const auto isKept = [this](const auto& entry) {
            return m_carry->keep.contains(entry.first->name());
        };
        row.values.erase(std::remove_if(row.values.begin(), row.values.end(), isKept),
                         row.values.end());
        const FieldDef* former = m_plan.def->field(m_carry->formerField);
        if (former && !row.formerCodes.isEmpty())
            row.values.emplace_back(former, Value(row.formerCodes));
    }
}

// Rows that refer to a row that needs attention come in without that link.
void ImportRun::dropDanglingLinks()
{
    QSet<QString> missing;
    for (const ImportRow& row : m_rows) {
        if (row.isRejected && !row.before && row.uid)
            missing.insert(row.uid->toString());
    }
    if (missing.isEmpty())
        return;
    for (ImportRow& row : m_rows) {
        for (auto& [field, value] : row.values) {
            const bool isOne =
                field->type == FieldType::Reference && missing.contains(value.text());
            QStringList kept;
            for (const QString& uid : value.list()) {
                if (!missing.contains(uid))
                    kept.append(uid);
            }
            const bool isMany =
                field->type == FieldType::References && kept.size() < value.list().size();
            if (!isOne && !isMany)
                continue;
            value = isOne ? Value() : Value(kept);
            m_prepared.outcome.notices.append(
                readMessage(QT_TRANSLATE_NOOP("import", "Row %1, \"%2\": refers to a row that "
                                                        "needs attention; the link is left out."))
                    .arg(qint64(row.row + 1))
                    .arg(labelOf(*field)));
        }
    }
}

} // namespace ringbinder
