// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/applyrun.h"

#include "core/schema/recordedonce.h"
#include "core/schema/validate.h"
#include "core/store/removals.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qint64 kReportEvery = 500;

Message applyMessage(const char* source)
{
    return {"store", source};
}

Error conflict(const RegisterDef& def, const QString& code, Message why)
{
    return {Error::Kind::Conflict, std::move(why),
            QStringLiteral("%1 %2").arg(QLatin1String(def.key), code)};
}

Error refusal(const QString& code, const Issue& issue)
{
    return {Error::Kind::Invalid, issue.message,
            QStringLiteral("%1 %2").arg(code, QLatin1String(issue.field ? issue.field->key : ""))};
}

// The change set may write this value into the field it names. What is put back stood there before,
// and a field of the user's own may have had other choices or another type then.
Result<> accepts(const Change& change, const Record& present, const Value& now, bool isPutBack)
{
    if (now != change.before) {
        return fail(conflict(
            present.def(), present.code(),
            applyMessage(QT_TRANSLATE_NOOP("store", "\"%1\" of %2 was changed meanwhile; the "
                                                    "change was not saved."))
                .arg(labelOf(*change.field))
                .arg(present.code())));
    }
    if (change.field->extra && (isPutBack || change.isValid))
        return {};
    const auto issue = validateValue(*change.field, change.after);
    if (issue && issue->severity == Issue::Severity::Error)
        return fail(refusal(present.code(), *issue));
    return {};
}

// The field that says a record is signed; null in registers whose records are never sealed.
const FieldDef* sealField(const RegisterDef& def)
{
    const FieldDef* field = def.field(u"seal");
    return field && field->fixed ? field : nullptr;
}

// A sealed record takes only what its register still accepts.
Result<> keepsSeal(const Record& before, const Record& after)
{
    const FieldDef* seal = sealField(after.def());
    if (!seal || !after.def().check || before.value(*seal).isNull())
        return {};
    IssueList issues;
    after.def().check(after, issues);
    for (const Issue& issue : issues) {
        if (issue.severity == Issue::Severity::Error)
            return fail(refusal(after.code(), issue));
    }
    return {};
}

} // namespace

ApplyRun::ApplyRun(const Transaction& transaction, const Binder& binder,
                   const Binder::Private& inside, Progress& progress)
    : m_transaction(transaction)
    , m_binder(binder)
    , m_inside(inside)
    , m_connection(*inside.connection)
    , m_progress(progress)
    , m_codes(transaction, m_connection)
    , m_sums(transaction, m_connection)
{
}

RegisterRows& ApplyRun::rows(const RegisterDef& def)
{
    const auto known = m_rows.find(&def);
    if (known != m_rows.end())
        return known->second;
    return m_rows.try_emplace(&def, m_transaction, m_connection, m_inside.table(def)).first->second;
}

Result<> ApplyRun::flushRows()
{
    for (auto& [def, rows] : m_rows) {
        if (const auto done = rows.flush(); !done)
            return done;
    }
    return {};
}

ChangeNotice::Touched& ApplyRun::touched(const RegisterDef& def)
{
    for (ChangeNotice::Touched& known : m_notice.registers) {
        if (known.def == &def)
            return known;
    }
    m_notice.registers.append(ChangeNotice::Touched{&def, {}, {}, {}, {}});
    return m_notice.registers.last();
}

Result<> ApplyRun::report()
{
    ++m_applied;
    if (m_applied % kReportEvery != 0)
        return {};
    m_progress.report(m_applied, m_total,
                      applyMessage(QT_TRANSLATE_NOOP("store", "Writing to the file")));
    if (m_progress.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    return {};
}

Result<> ApplyRun::addRecord(Change& change)
{
    Record& record = *change.record;
    const RegisterDef& def = record.def();
    if (const auto done = m_codes.give(record); !done)
        return done;
    if (!change.isValid) {
        const IssueList issues =
            validate(record, m_putsBack ? QList<const FieldDef*>() : m_binder.extraFields(def));
        for (const Issue& issue : issues) {
            if (issue.severity == Issue::Severity::Error)
                return fail(refusal(record.code(), issue));
        }
    }
    RegisterRows& rows = this->rows(def);
    if (const auto done = rows.insert(record); !done)
        return done;
    // A record that is left out must not be in the history.
    if (m_skipsConflicts) {
        if (const auto done = rows.flush(); !done)
            return done;
    }
    const QByteArray json = rows.canonical(record);
    if (const auto done = m_sums.rowAdded(def.key, rowDigest(def, json)); !done)
        return done;
    if (const auto done = m_history->add(def.key, record.uid(), Change::Op::Add, {}, {}, json);
        !done)
        return done;
    touched(def).added.append(record.uid());
    if (m_hasLinks)
        m_addedOrRemoved.insert(record.uid());

    for (size_t i = 0; i < def.fields.size(); ++i) {
        const FieldDef& field = *def.fields[i];
        const QStringList* links = record.valueAt(i).listPointer();
        if (!links || field.type != FieldType::References || field.computed)
            continue;
        m_addedOrRemoved.insert(record.uid());
        for (const QString& to : *links) {
            const Change link{Change::Op::Link, &def, record.uid(), &field, {}, Value(to), {}};
            if (const auto done = changeLink(link); !done)
                return done;
        }
    }
    return report();
}

Result<> ApplyRun::checkOnce(const Record& present, const FieldDef& field) const
{
    if (m_mayRewrite || !isRecordedOnce(field) || present.value(field).isNull())
        return {};
    return fail(Error::Kind::Invalid,
                applyMessage(QT_TRANSLATE_NOOP(
                                 "store", "\"%1\" of %2 stays as it was recorded. To correct it, "
                                          "add a new record that replaces it and says why; Undo "
                                          "takes back a slip just made."))
                    .arg(labelOf(field))
                    .arg(present.code()),
                QStringLiteral("%1 %2").arg(present.code(), QLatin1String(field.key)));
}

Result<> ApplyRun::removeRecord(const Change& change)
{
    RegisterRows& rows = this->rows(*change.def);
    const auto present = rows.read(change.uid);
    if (!present)
        return fail(present.error());
    if (!present->has_value()) {
        const QString code = change.record ? change.record->code() : QString();
        return fail(
            conflict(*change.def, code,
                     applyMessage(QT_TRANSLATE_NOOP("store", "The record %1 is already gone."))
                         .arg(change.record ? code : change.uid.toString())));
    }
    for (const FieldDef* field : change.def->fields) {
        if (const auto done = checkOnce(**present, *field); !done)
            return done;
    }
    const FieldDef* seal = sealField(*change.def);
    if (seal && !(*present)->value(*seal).isNull()) {
        return fail(Error::Kind::Invalid,
                    applyMessage(QT_TRANSLATE_NOOP("store", "%1 is signed and cannot be removed."))
                        .arg((*present)->code()));
    }
    if (const auto done = rows.erase(change.uid); !done)
        return done;
    const QByteArray json = rows.canonical(**present);
    if (const auto done = m_sums.rowRemoved(change.def->key, rowDigest(*change.def, json)); !done)
        return done;
    touched(*change.def).removed.append(change.uid);
    if (m_hasLinks)
        m_addedOrRemoved.insert(change.uid);
    if (const auto done =
            m_history->add(change.def->key, change.uid, Change::Op::Remove, {}, json, {});
        !done)
        return done;
    return report();
}

Result<> ApplyRun::setFields(std::span<const Change> changes)
{
    const RegisterDef& def = *changes.front().def;
    const Uid& uid = changes.front().uid;
    RegisterRows& rows = this->rows(def);
    const auto present = rows.read(uid);
    if (!present)
        return fail(present.error());
    if (!present->has_value()) {
        return fail(
            conflict(def, uid.toString(),
                     applyMessage(QT_TRANSLATE_NOOP("store", "The record no longer exists; its "
                                                             "change was not saved."))));
    }
    const Record& before = **present;
    Record after = before;
    QList<const FieldDef*> columns;
    bool hasExtra = false;
    for (const Change& change : changes) {
        if (const auto done = accepts(change, before, after.value(*change.field), m_putsBack);
            !done)
            return done;
        if (const auto done = checkOnce(before, *change.field); !done)
            return done;
        after.setValue(*change.field, change.after);
        if (change.field->extra)
            hasExtra = true;
        else if (!columns.contains(change.field))
            columns.append(change.field);
    }
    if (const auto done = keepsSeal(before, after); !done)
        return done;
    if (const auto done = rows.update(after, columns, hasExtra); !done)
        return done;
    const auto summed = m_sums.rowChanged(def.key, rowDigest(def, rows.canonical(before)),
                                          rowDigest(def, rows.canonical(after)));
    if (!summed)
        return summed;
    ChangeNotice::Touched& noted = touched(def);
    noted.changed.append(uid);
    for (const Change& change : changes) {
        noted.fields.insert(change.field);
        const auto done =
            m_history->add(def.key, uid, Change::Op::Set, change.field->key,
                           canonicalValue(change.before), canonicalValue(change.after));
        if (!done)
            return done;
    }
    return report();
}

Result<> ApplyRun::changeLink(const Change& change)
{
    const bool isLink = change.op == Change::Op::Link;
    Statement& write = isLink ? m_link : m_unlink;
    if (!write.isPrepared()) {
        auto prepared = m_connection.prepare(
            isLink ? QStringLiteral("INSERT OR IGNORE INTO link (register, field, from_uid, "
                                    "to_uid) VALUES (?1, ?2, ?3, ?4)")
                   : QStringLiteral("DELETE FROM link WHERE register = ?1 AND field = ?2 AND "
                                    "from_uid = ?3 AND to_uid = ?4"));
        if (!prepared)
            return fail(prepared.error());
        write = std::move(*prepared);
    }
    const QByteArrayView registerKey(change.def->key);
    const QByteArrayView field(change.field->key);
    const Uid::Characters fromText = change.uid.characters();
    const QByteArrayView from(fromText);
    const QByteArray to = (isLink ? change.after : change.before).text().toLatin1();
    write.bind(1, registerKey);
    write.bind(2, field);
    write.bind(3, from);
    write.bind(4, QByteArrayView(to));
    if (const auto done = write.run(); !done)
        return done;
    if (m_connection.rowsChanged() == 0)
        return {}; // already as wished
    const QByteArray digest = linkDigest(registerKey, field, from, to);
    const auto summed = isLink ? m_sums.rowAdded(kLinkDigestName, digest)
                               : m_sums.rowRemoved(kLinkDigestName, digest);
    if (!summed)
        return summed;
    ChangeNotice::Touched& noted = touched(*change.def);
    if (!m_addedOrRemoved.contains(change.uid))
        noted.changed.append(change.uid);
    noted.fields.insert(change.field);
    const QByteArray none;
    return m_history->add(registerKey, change.uid, change.op, field, isLink ? none : to,
                          isLink ? to : none);
}

Result<qint64> ApplyRun::run(const HistoryWriter::Head& head, QList<Change> asked,
                             bool skipConflicts)
{
    auto expanded = withLooseEnds(m_transaction, m_connection, m_binder, std::move(asked));
    if (!expanded)
        return fail(expanded.error());
    auto history = HistoryWriter::begin(m_transaction, m_connection, m_inside.fileId, head);
    if (!history)
        return fail(history.error());
    m_history = std::move(*history);
    m_notice.setId = m_history->setId();
    m_notice.kind = head.kind;
    m_putsBack = head.reverts.has_value();
    m_skipsConflicts = skipConflicts;
    QList<Change>& changes = *expanded;
    m_mayRewrite =
        head.reverts || (head.kind != ChangeKind::Edit && head.kind != ChangeKind::Import);
    m_total = changes.size();
    m_hasLinks = std::any_of(changes.cbegin(), changes.cend(), [](const Change& change) {
        return change.op == Change::Op::Link || change.op == Change::Op::Unlink;
    });
    for (qsizetype i = 0; i < changes.size();) {
        Change& change = changes[i];
        qsizetype next = i + 1;
        Result<> done;
        switch (change.op) {
        case Change::Op::Add:
            done = addRecord(change);
            break;
        case Change::Op::Remove:
            done = removeRecord(change);
            break;
        case Change::Op::Set:
            while (!skipConflicts && next < changes.size() && changes[next].op == Change::Op::Set &&
                   changes[next].def == change.def && changes[next].uid == change.uid)
                ++next;
            done = setFields(std::span<const Change>(&change, size_t(next - i)));
            break;
        case Change::Op::Link:
        case Change::Op::Unlink:
            done = changeLink(change);
            break;
        }
        if (!done) {
            if (!skipConflicts || done.error().kind != Error::Kind::Conflict)
                return fail(done.error());
            m_conflicts.append(done.error().message);
        }
        i = next;
    }
    if (m_history->isEmpty())
        return 0;
    if (const auto done = flushRows(); !done)
        return fail(done.error());
    if (const auto done = m_history->finish(); !done)
        return fail(done.error());
    if (const auto done = m_sums.write(); !done)
        return fail(done.error());
    if (const auto done = m_codes.write(); !done)
        return fail(done.error());
    return m_history->setId();
}

} // namespace ringbinder
