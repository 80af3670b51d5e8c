// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importcelldelegate.h"

#include "ui/models/celleditor.h"

#include <QComboBox>
#include <QKeyEvent>

namespace ringbinder {

ImportCellDelegate::ImportCellDelegate(const OpenContext& context, const RegisterDef& def,
                                       QObject* parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
    , m_def(def)
{
}

const FieldDef* ImportCellDelegate::fieldOf(const QModelIndex& index) const
{
    const QString key = index.data(kFieldKeyRole).toString();
    const FieldDef* field = key.isEmpty() ? nullptr : m_context.binder.field(m_def, key);
    return field && field->isEditable() && field->type != FieldType::Attachment ? field : nullptr;
}

// Without a language: the import must understand what is shown as understood.
Value ImportCellDelegate::valueOf(const FieldDef& field, const QString& text) const
{
    ParseContext parse = parseContext(m_context);
    parse.language = nullptr;
    const auto value = parseValue(field, text, parse);
    return value ? *value : Value();
}

QString ImportCellDelegate::shown(const FieldDef& field, const QString& text) const
{
    const Value value = valueOf(field, text);
    return value.isNull() ? text : formatValue(field, value, formatContext(m_context));
}

void ImportCellDelegate::initStyleOption(QStyleOptionViewItem* option,
                                         const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const FieldDef* field = fieldOf(index))
        option->text = shown(*field, option->text).simplified();
}

QWidget* ImportCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    const FieldDef* field = fieldOf(index);
    if (!field)
        return QStyledItemDelegate::createEditor(parent, option, index);
    if (!m_model)
        m_model = std::make_unique<RegisterTableModel>(m_context, m_def);
    CellEditor* editor = makeCellEditor(*m_model, field, parent);
    QWidget* widget = editor->widget();
    widget->setAccessibleName(labelOf(*field, m_context));
    widget->setAutoFillBackground(true);
    editor->setDone([this, widget](bool keep) {
        auto* self = const_cast<ImportCellDelegate*>(this);
        if (keep)
            emit self->commitData(widget);
        emit self->closeEditor(widget, NoHint);
    });
    return widget;
}

void ImportCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* cell = dynamic_cast<CellEditor*>(editor);
    const FieldDef* field = cell ? fieldOf(index) : nullptr;
    if (!field) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const QString text = index.data(Qt::EditRole).toString();
    const Value value = valueOf(*field, text);
    cell->start(text, value);
    // Nothing is chosen yet, which is not the same as choosing nothing.
    if (auto* choice = qobject_cast<QComboBox*>(editor); choice && value.isNull())
        choice->setCurrentIndex(text.isEmpty() ? choice->currentIndex() : -1);
}

void ImportCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                      const QModelIndex& index) const
{
    const auto* cell = dynamic_cast<CellEditor*>(editor);
    const FieldDef* field = cell ? fieldOf(index) : nullptr;
    if (!field) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    if (const auto* choice = qobject_cast<QComboBox*>(editor); choice && choice->currentIndex() < 0)
        return;
    const CellWriter::Entry entry = cell->entry(Uid::generate());
    QString text = entry.text;
    if (entry.value) {
        // A code says one record where a name may say two; one that is to be made has but its name.
        text = machineText(*field, *entry.value, [&](const FieldDef&, const Uid& uid) {
            for (const Record& made : entry.create) {
                if (made.uid() == uid)
                    return made.title();
            }
            const auto known = m_context.binder.name(uid);
            return known ? known->code : uid.toString();
        });
    }
    model->setData(index, text, Qt::EditRole);
}

void ImportCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                              const QModelIndex&) const
{
    QRect rect = option.rect;
    if (const auto* cell = dynamic_cast<CellEditor*>(editor)) {
        const QSize wanted = cell->preferredSize();
        if (wanted.isValid())
            rect.setSize(rect.size().expandedTo(wanted));
    }
    const QRect room = editor->parentWidget()->rect();
    rect.moveRight(std::min(rect.right(), std::max(room.right(), rect.width() - 1)));
    rect.moveBottom(std::min(rect.bottom(), std::max(room.bottom(), rect.height() - 1)));
    editor->setGeometry(rect);
}

bool ImportCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    const auto* cell = dynamic_cast<CellEditor*>(editor);
    if (!cell || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isNewLine = key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier);
    if (!isEnter || (isNewLine && cell->takesNewLine()))
        return QStyledItemDelegate::eventFilter(watched, event);
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    return true;
}

} // namespace ringbinder
