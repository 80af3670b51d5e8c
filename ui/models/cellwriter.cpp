// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellwriter.h"

#include "core/schema/validate.h"

namespace ringbinder {

namespace {

QString keyOf(const FieldDef* field)
{
    return field ? QString::fromLatin1(field->key) : QStringLiteral("code");
}

bool isOneText(const QList<CellWriter::Entry>& entries, const QList<Record>& added)
{
    return entries.size() == 1 && added.isEmpty() && entries.first().field &&
           !entries.first().value && !entries.first().text.trimmed().isEmpty();
}

} // namespace

CellWriter::CellWriter(const OpenContext& context, const RegisterDef& def, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_def(def)
    , m_store(context.binder)
{
    reloadPending();
}

void CellWriter::reloadPending()
{
    m_pending.clear();
    const auto entries = m_store.of(m_def);
    if (!entries) {
        m_context.host.report(entries.error());
        return;
    }
    for (const PendingEntry& entry : *entries) {
        const FieldDef* field = m_context.binder.field(m_def, entry.fieldKey);
        if (!entry.record || !field)
            continue;
        const auto parsed = parse(*field, entry.text);
        const QString reason = parsed ? QString() : parsed.error().message.in(m_context.language);
        m_pending.insert({*entry.record, field}, {entry.text, reason});
    }
}

const CellWriter::Pending* CellWriter::pending(const Uid& uid, const FieldDef* field) const
{
    if (m_pending.isEmpty())
        return nullptr;
    const auto found = m_pending.constFind({uid, field});
    return found == m_pending.constEnd() ? nullptr : &*found;
}

QList<std::pair<Uid, const FieldDef*>> CellWriter::pendingCells() const
{
    return m_pending.keys();
}

void CellWriter::discardPending(const Uid& uid, const FieldDef* field)
{
    if (m_pending.remove({uid, field}) == 0)
        return;
    if (const auto gone = m_store.discard(m_def, uid, keyOf(field)); !gone)
        m_context.host.report(gone.error());
    emit pendingChanged(uid, field);
}

void CellWriter::keepPending(const Refusal& refusal, const QString& text)
{
    m_pending.insert({refusal.uid, refusal.field}, {text, refusal.reason});
    PendingEntry entry;
    entry.record = refusal.uid;
    entry.fieldKey = keyOf(refusal.field);
    entry.text = text;
    if (const auto stored = m_store.put(m_def, entry); !stored)
        m_context.host.report(stored.error());
    emit pendingChanged(refusal.uid, refusal.field);
}

Result<Value> CellWriter::parse(const FieldDef& field, const QString& text) const
{
    return parseValue(field, text, parseContext(m_context));
}

Result<Value> CellWriter::valueOf(const Entry& entry) const
{
    if (!entry.field->isEditable()) {
        return fail(Error::Kind::Invalid,
                    Message("table", QT_TRANSLATE_NOOP("table", "%1 is set by the program and "
                                                                "cannot be edited."))
                        .arg(labelOf(*entry.field)));
    }
    Result<Value> value =
        entry.value ? Result<Value>(*entry.value) : parse(*entry.field, entry.text);
    if (!value)
        return value;
    if (value->isNull() && entry.field->required) {
        return fail(Error::Kind::Invalid,
                    Message("table", QT_TRANSLATE_NOOP("table", "%1 cannot be empty: people know "
                                                                "the record by it."))
                        .arg(labelOf(*entry.field)));
    }
    if (const auto issue = validateValue(*entry.field, *value, scalesOf(m_context)))
        return fail(Error::Kind::Invalid, issue->message);
    return value;
}

Result<std::vector<CellWriter::Draft>> CellWriter::draftsFor(const QList<Entry>& entries,
                                                             const QList<Record>& added) const
{
    QSet<Uid> fresh;
    std::vector<Draft> drafts;
    for (const Record& record : added) {
        fresh.insert(record.uid());
        drafts.push_back({std::nullopt, record});
    }
    QList<Uid> wanted;
    QSet<Uid> seen;
    for (const Entry& entry : entries) {
        if (fresh.contains(entry.uid) || seen.contains(entry.uid))
            continue;
        seen.insert(entry.uid);
        wanted.append(entry.uid);
    }
    const auto records = m_context.binder.records(m_def, wanted);
    if (!records)
        return fail(records.error());
    for (const Record& record : *records)
        drafts.push_back({record, record});
    return drafts;
}

ChangeSet CellWriter::changeSet(std::vector<Draft>& drafts, const QList<Entry>& entries,
                                ChangeLabel::Act act, Outcome& outcome) const
{
    ChangeSet set(ChangeLabel{act, QString::fromLatin1(m_def.key), {}, 0});
    QSet<Uid> created; // one person typed for forty risks is one person
    for (const Entry& entry : entries) {
        for (const Record& record : entry.create) {
            if (!created.contains(record.uid()))
                set.add(record);
            created.insert(record.uid());
        }
    }
    QString subject;
    for (Draft& draft : drafts) {
        if (draft.before && *draft.before == draft.after)
            continue;
        ++outcome.records;
        subject = draft.after.code();
        if (draft.before)
            set.update(*draft.before, draft.after, m_context.binder.extraFields(m_def));
        else
            set.add(draft.after);
    }
    set.setLabel(ChangeLabel{act, QString::fromLatin1(m_def.key),
                             outcome.records == 1 ? subject : QString(), outcome.records});
    return set;
}

Result<CellWriter::Outcome> CellWriter::write(const QList<Entry>& entries, ChangeLabel::Act act,
                                              const QList<Record>& added)
{
    auto drafts = draftsFor(entries, added);
    if (!drafts)
        return fail(drafts.error());
    QHash<Uid, size_t> position;
    for (size_t i = 0; i < drafts->size(); ++i)
        position.insert((*drafts)[i].after.uid(), i);

    Outcome outcome;
    QList<Entry> accepted;
    QList<std::pair<Refusal, QString>> keep;
    for (const Entry& entry : entries) {
        const auto at = position.constFind(entry.uid);
        if (at == position.constEnd())
            continue; // removed meanwhile
        Record& after = (*drafts)[*at].after;
        if (!entry.field) {
            after.setCode(entry.text.trimmed());
            accepted.append(entry);
            continue;
        }
        const auto value = valueOf(entry);
        if (!value) {
            const Refusal refusal{entry.uid, entry.field,
                                  value.error().message.in(m_context.language)};
            outcome.refused.append(refusal);
            if (!entry.value && entry.field->isEditable() && !entry.text.trimmed().isEmpty())
                keep.append({refusal, entry.text});
            continue;
        }
        if (after.value(*entry.field) != *value) {
            after.setValue(*entry.field, *value);
            ++outcome.cells;
        }
        accepted.append(entry);
    }
    ChangeSet set = changeSet(*drafts, accepted, act, outcome);
    if (!set.isEmpty()) {
        const auto applied = m_context.binder.session().apply(std::move(set));
        if (!applied && applied.error().kind == Error::Kind::Invalid && isOneText(entries, added)) {
            // The value is well formed but the register does not take it, such as a name in use.
            const Refusal refusal{entries.first().uid, entries.first().field,
                                  applied.error().message.in(m_context.language)};
            keepPending(refusal, entries.first().text);
            return Outcome{0, 0, 0, {refusal}};
        }
        if (!applied)
            return fail(applied.error());
        outcome.setId = *applied;
    }
    for (const Entry& entry : accepted)
        discardPending(entry.uid, entry.field);
    for (const auto& [refusal, text] : keep)
        keepPending(refusal, text);
    return outcome;
}

} // namespace ringbinder
