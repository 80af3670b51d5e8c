// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of RegisterTableModel: what they show, say and take.
#include "core/schema/recordedonce.h"
#include "ui/models/registertablemodel.h"
namespace ringbinder {

namespace {

// Some ten lines of a wide column.
constexpr qsizetype kLongestWrapped = 1500;

QString escapedTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>")
                                .arg(text.toHtmlEscaped());
}

bool isNumeric(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

bool isList(FieldType type)
{
    return type == FieldType::MultiChoice || type == FieldType::References;
}

} // namespace

int RegisterTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int RegisterTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

bool RegisterTableModel::canEdit() const
{
    return !m_context.binder.isReadOnly();
}

Value RegisterTableModel::valueAt(int row, int column) const
{
    const FieldDef* field = fieldAt(column);
    if (m_rows.kind(row) == TableRows::Kind::Ghost)
        return field ? m_draft.value(*field) : Value(m_draft.code());
    const Record* shown = record(row);
    if (!shown)
        return {};
    return field ? shown->value(*field) : Value(shown->code());
}

QString RegisterTableModel::lockReason(int row, int column) const
{
    const FieldDef* field = fieldAt(column);
    if (!canEdit())
        return tr("This file is open read-only.");
    if (m_rows.kind(row) == TableRows::Kind::Group)
        return tr("This is the heading of a group.");
    if (!field) {
        if (*m_def.prefix != '\0')
            return tr("The ID is given by the program and never changes.");
        if (m_rows.kind(row) != TableRows::Kind::Ghost)
            return tr("The ID of a record never changes.");
        return {};
    }
    if (field->computed)
        return tr("%1 follows from other fields and cannot be typed.").arg(labelAt(column));
    if (field->fixed)
        return tr("%1 is set by the program.").arg(labelAt(column));
    if (isRecordedOnce(*field) && m_rows.kind(row) == TableRows::Kind::Record &&
        !valueAt(row, column).isNull())
        return tr("%1 stays as it was recorded. To correct it, add a new record that replaces it.")
            .arg(labelAt(column));
    return {};
}

QString RegisterTableModel::editText(int row, int column) const
{
    const FieldDef* field = fieldAt(column);
    const bool ghost = m_rows.kind(row) == TableRows::Kind::Ghost;
    if (ghost && m_draftTexts.contains(field))
        return m_draftTexts.value(field).text;
    if (!field)
        return ghost ? m_draft.code() : valueAt(row, column).text();
    if (const auto uid = uidAt(row)) {
        if (const CellWriter::Pending* pending = m_writer.pending(*uid, field))
            return pending->text;
    }
    return m_cache.format(*field, valueAt(row, column));
}

// ---- what cells show

RegisterTableModel::Look RegisterTableModel::look(const QModelIndex& index) const
{
    switch (m_rows.kind(index.row())) {
    case TableRows::Kind::Ghost:
        return ghostLook(index.column());
    case TableRows::Kind::Group: {
        const TableRows::Group* group = m_rows.groupAt(index.row());
        Look look;
        look.text = group->text.isEmpty() ? tr("(empty)") : group->text;
        return look;
    }
    case TableRows::Kind::Record:
        break;
    }
    if (!record(index.row())) // reads its page
        return {};
    return recordLook(*uidAt(index.row()), index.row(), fieldAt(index.column()));
}

RegisterTableModel::Look RegisterTableModel::recordLook(const Uid& uid, int row,
                                                        const FieldDef* field) const
{
    Look look;
    look.text = m_cache.text(uid, field);
    if (!m_colours.isEmpty() && m_loaded) {
        if (const auto mark = m_colours.markOf(m_index, uid, field)) {
            look.tint = mark->tone;
            look.tone = mark->isReason ? mark->tone : Tone::Neutral;
        }
    }
    if (!field)
        return look;
    if (const CellWriter::Pending* pending = m_writer.pending(uid, field)) {
        look.text = pending->text.simplified();
        look.pending = true;
        return look;
    }
    look.muted = field->computed;
    look.right = isNumeric(field->type);
    const Value value = record(row)->value(*field);
    if (value.isNull()) {
        if (field->type == FieldType::Reference && field->inTable && field->isEditable()) {
            look.text = m_noneText;
            look.muted = true;
        }
        return look;
    }
    if (isList(field->type)) {
        look.chips = m_cache.entries(*field, value);
    } else if (field->type == FieldType::Choice) {
        const int choice = field->choiceIndex(value.text());
        if (choice >= 0 && field->choices[size_t(choice)].tone != Tone::Neutral)
            look.tone = field->choices[size_t(choice)].tone;
    } else if (field->type == FieldType::Rating) {
        look.brief = m_context.language.number(value.integer());
        if (QLatin1String(field->scale) == u"level")
            look.band = m_cache.band(int(value.integer()));
    }
    return look;
}

QString RegisterTableModel::wholeText(const QModelIndex& index) const
{
    const FieldDef* field = fieldAt(index.column());
    const bool isText =
        field && (field->type == FieldType::Text || field->type == FieldType::LongText);
    if (!isText || !uidAt(index.row()) || look(index).pending)
        return look(index).text;
    return m_cache.format(*field, valueAt(index.row(), index.column())).left(kLongestWrapped);
}

RegisterTableModel::Look RegisterTableModel::ghostLook(int column) const
{
    Look look;
    const FieldDef* field = fieldAt(column);
    if (m_draftTexts.contains(field)) {
        look.text = m_draftTexts.value(field).text;
        look.pending = true;
        return look;
    }
    if (!field) {
        look.text = m_draft.code();
        return look;
    }
    look.text = m_cache.format(*field, m_draft.value(*field));
    look.right = isNumeric(field->type);
    if (field == &m_def.nameField() && look.text.isEmpty()) {
        look.muted = true;
        look.text = m_draft == Record(m_def, m_draft.uid()) && m_draftTexts.isEmpty()
                        ? tr("+ type to add")
                        : tr("%1 is needed to keep this row").arg(labelAt(column));
    }
    return look;
}

QString RegisterTableModel::accessibleText(const QModelIndex& index) const
{
    const Look shown = look(index);
    if (const TableRows::Group* group = m_rows.groupAt(index.row()))
        return group->depth == 0
                   ? tr("Group %1, %n record(s)", nullptr, int(group->count)).arg(shown.text)
                   : tr("Group %1 within the group above, %n record(s)", nullptr, int(group->count))
                         .arg(shown.text);
    const QString text = shown.chips.isEmpty() ? shown.text : shown.chips.join(QLatin1String(", "));
    if (m_rows.kind(index.row()) == TableRows::Kind::Ghost)
        return tr("%1, %2, new row")
            .arg(labelAt(index.column()), text.isEmpty() ? tr("empty") : text);
    return tr("%1, %2, row %3 of %4")
        .arg(labelAt(index.column()), text.isEmpty() ? tr("empty") : text)
        .arg(index.row() + 1)
        .arg(m_rows.isGrouped() ? m_rows.count() : int(shownCount()));
}

QString RegisterTableModel::tip(const QModelIndex& index) const
{
    const FieldDef* field = fieldAt(index.column());
    if (m_rows.kind(index.row()) == TableRows::Kind::Ghost && m_draftTexts.contains(field))
        return m_draftTexts.value(field).reason;
    if (const auto uid = uidAt(index.row())) {
        if (const CellWriter::Pending* pending = m_writer.pending(*uid, field))
            return pending->reason;
    }
    return field && field->computed ? lockReason(index.row(), index.column()) : QString();
}

QVariant RegisterTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return look(index).text;
    case Qt::EditRole:
        return editText(row, index.column());
    case Qt::ToolTipRole:
        return escapedTip(tip(index));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::AccessibleDescriptionRole:
    case ReasonRole: {
        const QString reason = tip(index);
        return reason.isEmpty() ? lockReason(row, index.column()) : reason;
    }
    case Qt::TextAlignmentRole:
        return int((look(index).right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ValueRole:
        return QVariant::fromValue(valueAt(row, index.column()));
    case UidRole: {
        const auto uid = uidAt(row);
        return uid ? QVariant(uid->toString()) : QVariant();
    }
    case PendingRole:
        return look(index).pending;
    default:
        return {};
    }
}

QString RegisterTableModel::headerTip(int section) const
{
    const FieldDef* field = fieldAt(section);
    const bool helps = field && !field->extra && *field->help != '\0';
    if (!helps)
        return labelAt(section);
    return QString(labelAt(section) + QLatin1String("\n") +
                   m_context.language.text(field->context, field->help));
}

QVariant RegisterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const FieldDef* field = fieldAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return field && !field->extra ? headingOf(*field).in(m_context.language) : labelAt(section);
    case Qt::ToolTipRole:
        return escapedTip(headerTip(section));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        for (qsizetype i = 0; i < m_query.sort.size(); ++i) {
            if (m_query.sort[i].field != field)
                continue;
            const QString state = m_query.sort[i].descending ? tr("%1, sorted descending")
                                                             : tr("%1, sorted ascending");
            const QString text = state.arg(labelAt(section));
            return m_query.sort.size() == 1 ? text : tr("%1, sort key %2").arg(text).arg(i + 1);
        }
        return labelAt(section);
    }
    default:
        return {};
    }
}

Qt::ItemFlags RegisterTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.kind(index.row()) == TableRows::Kind::Group)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (lockReason(index.row(), index.column()).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace ringbinder
