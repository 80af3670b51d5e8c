// SPDX-License-Identifier: GPL-3.0-or-later
// What RegisterTableModel takes from cells: of records, and of the row for a new one.
#include "ui/models/registertablemodel.h"

namespace ringbinder {

bool RegisterTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != ValueRole))
        return false;
    CellWriter::Entry entry{m_draft.uid(), nullptr, {}, {}, {}};
    if (role == ValueRole)
        entry.value = value.value<Value>();
    else
        entry.text = value.toString();
    return commit(index, std::move(entry));
}

bool RegisterTableModel::commit(const QModelIndex& index, CellWriter::Entry entry)
{
    const QString reason = lockReason(index.row(), index.column());
    if (!reason.isEmpty()) {
        m_context.host.hint(reason);
        return false;
    }
    entry.field = fieldAt(index.column());
    // What was not touched is not written: "Anna" may be shown for one of two people of that name.
    if (!entry.value && entry.text == editText(index.row(), index.column()))
        return true;
    if (m_rows.kind(index.row()) == TableRows::Kind::Ghost)
        return commitDraft(entry);
    entry.uid = *uidAt(index.row());
    const auto outcome = m_writer.write({entry}, ChangeLabel::Act::Edit);
    if (!outcome) {
        report(outcome.error());
        emitRows({entry.uid});
        return false;
    }
    for (const CellWriter::Refusal& refusal : outcome->refused)
        m_context.host.hint(refusal.reason);
    return outcome->refused.isEmpty();
}

// A code that another record has would be refused with the whole row.
void RegisterTableModel::takeDraftCode(const QString& code)
{
    const auto holder = code.isEmpty() ? Result<std::optional<Record>>(std::nullopt)
                                       : m_context.binder.findByCode(code);
    const bool isTaken = holder && holder->has_value();
    m_draft.setCode(isTaken ? QString() : code);
    if (!isTaken)
        return;
    const QString reason = tr("%1 is the ID of another record.").arg(code);
    m_draftTexts.insert(nullptr, {code, reason});
    m_context.host.hint(reason);
}

bool RegisterTableModel::commitDraft(const CellWriter::Entry& entry)
{
    const int row = m_rows.count() - 1;
    m_draftTexts.remove(entry.field);
    if (!entry.field) {
        takeDraftCode(entry.text.trimmed());
    } else {
        const Result<Value> value =
            entry.value ? Result<Value>(*entry.value) : m_writer.parse(*entry.field, entry.text);
        if (value) {
            m_draft.setValue(*entry.field, *value);
        } else {
            const QString reason = value.error().message.in(m_context.language);
            m_draftTexts.insert(entry.field, {entry.text, reason});
            m_context.host.hint(reason);
        }
    }
    emitRange(row, row);
    const bool named = !m_draft.value(m_def.nameField()).isNull() &&
                       (*m_def.prefix != '\0' || !m_draft.code().isEmpty());
    if (!named && entry.create.isEmpty())
        return true;
    QList<CellWriter::Entry> entries;
    for (auto it = m_draftTexts.cbegin(); it != m_draftTexts.cend(); ++it) {
        if (it.key()) // a code that was refused is typed again
            entries.append({m_draft.uid(), it.key(), it->text, {}, {}});
    }
    if (!entry.create.isEmpty())
        entries.append(entry);
    for (CellWriter::Entry& each : entries)
        each.uid = m_draft.uid();
    const auto outcome = m_writer.write(entries, ChangeLabel::Act::Add, {m_draft});
    if (outcome)
        return true;
    if (outcome.error().kind == Error::Kind::Invalid && entry.field && entry.create.isEmpty()) {
        // Well formed, but the register does not take it: it waits in its cell like any text that
        // is not accepted, and the row stays as typed.
        const QString reason = outcome.error().message.in(m_context.language);
        m_draftTexts.insert(entry.field,
                            {m_cache.format(*entry.field, m_draft.value(*entry.field)), reason});
        m_draft.setValue(*entry.field, Value());
        m_context.host.hint(reason);
        emitRange(row, row);
        return false;
    }
    report(outcome.error());
    return false;
}

void RegisterTableModel::discardDraft()
{
    m_draft = Record(m_def);
    m_draftTexts.clear();
    if (m_rows.hasGhost()) {
        const int row = m_rows.count() - 1;
        emitRange(row, row);
    }
}

} // namespace ringbinder
