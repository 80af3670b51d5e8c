// SPDX-License-Identifier: GPL-3.0-or-later
// A new binder from what can be read of a damaged one. Where the history is whole it knows every
// record; else the readable rows count, and the history fills in what they lack.
#include "core/schema/validate.h"
#include "core/store/backup.h"
#include "core/store/binder.h"
#include "core/store/salvage.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <map>

namespace ringbinder {

namespace {

Message recoverMessage(const char* source)
{
    return {"recover", source};
}

constexpr qint64 kLargestNumber = 9'999'999; // of a code; more is damage

class Recovery final {
public:
    Recovery(const Salvage& salvage, const Registry& registry, Binder& target, Progress& progress)
        : m_salvage(salvage)
        , m_registry(registry)
        , m_target(target)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<Recovered> run(const QString& fileName);

private:
    [[nodiscard]] Result<> gather();
    void gatherLinks();
    [[nodiscard]] Result<> takeFiles();
    // Leaves out values that the declarations do not allow; false where no record remains.
    [[nodiscard]] bool fit(Record& record);
    void clear(Record& record, const FieldDef& field);
    // References and links to what did not make it.
    void cutLooseEnds(Record& record);
    [[nodiscard]] Result<> write(const QList<const RegisterDef*>& defs, const QString& fileName);
    [[nodiscard]] Result<> takeCounters(const QString& fileName);
    void takeNotes();

    const Salvage& m_salvage;
    const Registry& m_registry;
    Binder& m_target;
    Progress& m_progress;
    std::map<const RegisterDef*, QList<Record>> m_records;
    QHash<Uid, const RegisterDef*> m_known;
    QSet<QString> m_codes;
    std::map<const FieldDef*, QSet<QString>> m_uniqueTexts;
    Recovered m_result;
    int m_fromHistory = 0;
    int m_clearedValues = 0;
    int m_lostFiles = 0;
};

Result<> Recovery::gather()
{
    for (const RegisterDef* def : m_registry.all()) {
        QList<Record>& records = m_records[def];
        QSet<Uid> present;
        if (!m_salvage.isHistoryWhole()) {
            auto rows = m_salvage.rows(*def, m_result.lost);
            if (!rows)
                return fail(rows.error());
            for (Record& row : *rows) {
                if (present.contains(row.uid()))
                    continue;
                present.insert(row.uid());
                records.append(std::move(row));
            }
        }
        const QList<Record> remembered = m_salvage.history().records(*def);
        for (const Record& record : remembered) {
            if (present.contains(record.uid()))
                continue;
            records.append(record);
            m_fromHistory += m_salvage.isHistoryWhole() ? 0 : 1;
        }
        if (def->singleton)
            records = records.mid(0, 1);
        for (const Record& record : records)
            m_known.insert(record.uid(), def);
    }
    m_result.lost = qMax(0, m_result.lost - m_fromHistory);
    return {};
}

void Recovery::gatherLinks()
{
    std::set<HistoryReplay::Link> links = m_salvage.history().links();
    if (!m_salvage.isHistoryWhole())
        links.merge(m_salvage.links());
    QHash<QString, QHash<QString, QStringList>> byRecord; // from -> field -> to
    for (const auto& [registerKey, field, from, to] : links)
        byRecord[QString::fromUtf8(from)][QString::fromUtf8(field)].append(QString::fromUtf8(to));
    for (auto& [def, records] : m_records) {
        for (Record& record : records) {
            const auto own = byRecord.constFind(record.uid().toString());
            if (own == byRecord.constEnd())
                continue;
            for (const FieldDef* field : def->fields) {
                if (field->type == FieldType::References && !field->computed)
                    record.setValue(*field, Value(own->value(field->name())));
            }
        }
    }
}

void Recovery::clear(Record& record, const FieldDef& field)
{
    record.setValue(field, Value());
    ++m_clearedValues;
}

bool Recovery::fit(Record& record)
{
    const RegisterDef& def = record.def();
    const QList<const FieldDef*> extras = m_target.extraFields(def);
    QMap<QString, Value> kept;
    for (const FieldDef* extra : extras) {
        const Value value = record.value(*extra);
        if (!value.isNull() && !validateValue(*extra, value))
            kept.insert(QString::fromUtf8(extra->key), value);
    }
    m_clearedValues += int(record.extras().size() - kept.size());
    record.setExtras(std::move(kept));
    for (const FieldDef* field : def.fields) {
        const Value value = record.value(*field);
        if (field->computed || value.isNull() || field->type == FieldType::References)
            continue;
        const bool isTwice = field->unique && m_uniqueTexts[field].contains(value.text());
        if (isTwice || validateValue(*field, value))
            clear(record, *field);
        else if (field->unique)
            m_uniqueTexts[field].insert(value.text());
    }
    // Nameless records are named by their code, so that they can be found and mended.
    if (record.code().isEmpty() || m_codes.contains(record.code())) {
        if (*def.prefix == '\0')
            return false;
        if (record.formerCode().isEmpty())
            record.setFormerCode(record.code());
        record.setCode({});
    }
    const FieldDef& name = def.nameField();
    if (record.value(name).isNull() && name.type == FieldType::Text)
        record.setValue(name,
                        Value(record.code().isEmpty() ? record.uid().toString() : record.code()));
    for (const Issue& issue : validate(record, extras)) {
        if (issue.severity == Issue::Severity::Error && issue.field && !issue.field->required)
            clear(record, *issue.field);
    }
    if (hasErrors(validate(record, extras)))
        return false;
    if (!record.code().isEmpty())
        m_codes.insert(record.code());
    return true;
}

void Recovery::cutLooseEnds(Record& record)
{
    const auto isThere = [this](const FieldDef& field, const QString& text) {
        const auto uid = Uid::fromString(text);
        const RegisterDef* const target = uid ? m_known.value(*uid) : nullptr;
        return target && (*field.target == '\0' || target->name() == QLatin1String(field.target));
    };
    for (const FieldDef* field : record.def().fields) {
        const Value value = record.value(*field);
        if (field->computed || value.isNull())
            continue;
        if (field->type == FieldType::Reference && !isThere(*field, value.text()))
            clear(record, *field);
        if (field->type != FieldType::References)
            continue;
        QStringList uids;
        for (const QString& uid : value.list()) {
            if (isThere(*field, uid))
                uids.append(uid);
        }
        record.setValue(*field, Value(uids));
    }
}

Result<> Recovery::takeFiles()
{
    const QStringList files = m_salvage.keptFiles();
    qint64 done = 0;
    for (const QString& sha256 : files) {
        m_progress.report(
            ++done, files.size(),
            recoverMessage(QT_TRANSLATE_NOOP("recover", "Recovering the kept files")));
        if (m_progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
        const auto bytes = m_salvage.keptFile(sha256);
        if (!bytes) {
            ++m_lostFiles;
            continue;
        }
        if (const auto stored = m_target.storeAttachment(*bytes); !stored)
            return fail(stored.error());
    }
    m_result.lost += m_lostFiles;
    return {};
}

Result<> Recovery::write(const QList<const RegisterDef*>& defs, const QString& fileName)
{
    int count = 0;
    ChangeLabel label{ChangeLabel::Act::Restore, {}, fileName, 0};
    ChangeSet set(label, ChangeKind::Create);
    for (const RegisterDef* def : defs) {
        QList<Record> fitting;
        for (Record& record : m_records[def]) {
            if (fit(record)) {
                fitting.append(std::move(record));
                continue;
            }
            m_known.remove(record.uid());
            ++m_result.lost;
        }
        m_records[def] = std::move(fitting);
    }
    for (const RegisterDef* def : defs) {
        for (Record& record : m_records[def]) {
            cutLooseEnds(record);
            set.add(record);
            ++count;
        }
    }
    label.count = count;
    set.setLabel(label);
    m_result.records += count;
    const auto written = m_target.session().apply(std::move(set), m_progress);
    if (!written)
        return fail(written.error());
    return {};
}

// A code that was given out once, perhaps to a record that is gone, must not be given out again.
// The next free number follows from the history, so the last one used is taken and set free in it.
Result<> Recovery::takeCounters(const QString& fileName)
{
    const QMap<QString, qint64> counters = m_salvage.counters();
    for (const RegisterDef* def : m_registry.all()) {
        const QString prefix = QString::fromLatin1(def->prefix);
        const qint64 last = counters.value(prefix) - 1;
        const QString code = QStringLiteral("%1-%2").arg(prefix).arg(last, 4, 10, QLatin1Char('0'));
        Record placeholder(*def);
        placeholder.setCode(code);
        if (prefix.isEmpty() || def->singleton || last < 1 || last > kLargestNumber ||
            m_codes.contains(code) || !fit(placeholder))
            continue;
        const ChangeLabel label{ChangeLabel::Act::Restore, def->name(), fileName, 1};
        ChangeSet reserve(label, ChangeKind::Create);
        reserve.add(placeholder);
        ChangeSet release(label, ChangeKind::Create);
        release.remove(placeholder);
        for (ChangeSet* set : {&reserve, &release}) {
            const auto done = m_target.session().apply(std::move(*set), m_progress);
            // A register whose records cannot stand alone does without.
            if (!done && done.error().kind != Error::Kind::Invalid &&
                done.error().kind != Error::Kind::Conflict)
                return fail(done.error());
            if (!done)
                break;
        }
    }
    return {};
}

void Recovery::takeNotes()
{
    if (m_salvage.isHistoryWhole()) {
        m_result.notes.append(recoverMessage(QT_TRANSLATE_NOOP(
            "recover", "The history was whole, so every record was rebuilt from it.")));
    }
    if (m_fromHistory > 0) {
        m_result.notes.append(
            recoverMessage(QT_TRANSLATE_N_NOOP("recover",
                                               "%n record(s) were rebuilt from the history; "
                                               "some may have been removed before."))
                .count(m_fromHistory));
    }
    if (m_clearedValues > 0) {
        m_result.notes.append(
            recoverMessage(QT_TRANSLATE_N_NOOP("recover", "%n damaged value(s) were left out."))
                .count(m_clearedValues));
    }
    if (m_lostFiles > 0) {
        m_result.notes.append(
            recoverMessage(QT_TRANSLATE_N_NOOP("recover", "%n kept file(s) could not be read."))
                .count(m_lostFiles));
    }
    m_result.notes.append(recoverMessage(QT_TRANSLATE_NOOP(
        "recover", "The new file starts a new history; the old one stays in the damaged file.")));
}

Result<Recovered> Recovery::run(const QString& fileName)
{
    if (const auto done = gather(); !done)
        return fail(done.error());
    gatherLinks();
    if (const auto done = takeFiles(); !done)
        return fail(done.error());
    // Fields of the user's own must be there before records that have them.
    const RegisterDef* const ownFields = m_registry.find(u"extra_field");
    QList<const RegisterDef*> others = m_registry.all();
    if (ownFields) {
        others.removeAll(ownFields);
        if (const auto done = write({ownFields}, fileName); !done)
            return fail(done.error());
    }
    if (const auto done = write(others, fileName); !done)
        return fail(done.error());
    if (const auto done = takeCounters(fileName); !done)
        return fail(done.error());
    takeNotes();
    return std::move(m_result);
}

} // namespace

Result<Recovered> recoverBinder(const QString& damaged, const QString& target,
                                const Registry& registry, Progress& progress)
{
    const auto salvage = Salvage::open(damaged, registry, progress);
    if (!salvage)
        return fail(salvage.error());
    const auto binder = Binder::create(target, registry, {});
    if (!binder)
        return fail(binder.error());
    Recovery recovery(**salvage, registry, **binder, progress);
    auto recovered = recovery.run(QFileInfo(damaged).fileName());
    if (recovered && recovered->records == 0) {
        recovered =
            fail(Error::Kind::Damaged,
                 recoverMessage(QT_TRANSLATE_NOOP("recover", "No record of %1 could be read. "
                                                             "Restore a backup."))
                     .arg(QFileInfo(damaged).fileName()));
    }
    if (!recovered)
        QFile::remove((*binder)->path());
    return recovered;
}

} // namespace ringbinder
