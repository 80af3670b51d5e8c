// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registerdelegate.h"

#include "ui/models/celleditor.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace ringbinder {

namespace {

constexpr int kCellPadding = 5;
constexpr int kRememberedCuts = 8192;

QColor textColour(const RegisterTableModel::Look& look, const QStyleOptionViewItem& option)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    if (look.pending)
        return theme::error(option.palette);
    return look.muted ? theme::muted(option.palette) : option.palette.color(QPalette::Text);
}

void paintPendingLine(QPainter* painter, const QRect& rect, const QPalette& palette)
{
    painter->setPen(QPen(theme::error(palette), 2, Qt::DotLine));
    painter->drawLine(rect.left() + 3, rect.bottom() - 2, rect.right() - 3, rect.bottom() - 2);
}

} // namespace

RegisterDelegate::RegisterDelegate(RegisterTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_cuts(kRememberedCuts)
{
}

QString RegisterDelegate::cut(const QString& text, const QFont& font, int width) const
{
    // Short texts need no key of their own: most cells of a register.
    const QString key = QString(QString::number(width) + QLatin1Char(font.italic() ? 'i' : 'n') +
                                QString::number(font.pointSizeF()) + QLatin1Char('|') + text);
    if (const QString* known = m_cuts.object(key))
        return *known;
    const QString made = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    m_cuts.insert(key, new QString(made));
    return made;
}

void RegisterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const RegisterTableModel::Look look = m_model.look(index);
    const bool selected = option.state & QStyle::State_Selected;
    QRect rect = option.rect;
    QColor ink = textColour(look, option);
    if (look.band) {
        painter->fillRect(rect, QColor::fromRgb(look.band->rgb));
        ink = QColor::fromRgb(look.band->textRgb);
        if (selected) { // the colour says the level: show the selection as a frame
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
            painter->drawRect(rect.adjusted(1, 1, -1, -1));
        }
    } else if (selected) {
        painter->fillRect(rect, option.palette.color(QPalette::Highlight));
    } else if (look.pending) {
        painter->fillRect(rect, theme::errorFill(option.palette));
    }

    rect.adjust(kCellPadding, 0, -kCellPadding, 0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QString mark = look.pending ? QStringLiteral("\u26A0") : theme::toneMark(look.tone);
    if (!mark.isEmpty() && !look.text.isEmpty()) {
        const int width = option.fontMetrics.height() - 2;
        const QRect box(mirrored ? rect.right() - width : rect.left(), rect.top(), width,
                        rect.height());
        painter->setPen(selected || look.pending ? ink : theme::tone(look.tone, option.palette));
        painter->setFont(option.font);
        painter->drawText(box, Qt::AlignCenter, mark);
        rect.adjust(mirrored ? 0 : width + 3, 0, mirrored ? -width - 3 : 0, 0);
    }
    if (!look.chips.isEmpty()) {
        paintChips(painter, rect, look.chips, option);
    } else if (!look.text.isEmpty()) {
        QFont font = option.font;
        font.setItalic(look.muted && !look.band);
        painter->setFont(font);
        painter->setPen(ink);
        const Qt::Alignment side = look.right ? Qt::AlignRight : Qt::AlignLeft;
        QString text = cut(look.text, font, rect.width());
        if (text != look.text && !look.brief.isEmpty())
            text = cut(look.brief, font, rect.width());
        painter->drawText(rect,
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter |
                              Qt::TextSingleLine),
                          text);
    }
    if (look.pending)
        paintPendingLine(painter, option.rect, option.palette);
}

void RegisterDelegate::paintChips(QPainter* painter, const QRect& rect, const QStringList& chips,
                                  const QStyleOptionViewItem& option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int height = std::min(rect.height() - 4, option.fontMetrics.height() + 2);
    painter->setFont(option.font);
    painter->setRenderHint(QPainter::Antialiasing);
    int used = 0;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const bool last = i + 1 == chips.size();
        const QString rest = QStringLiteral("+%1").arg(chips.size() - i);
        const int restWidth = last ? 0 : option.fontMetrics.horizontalAdvance(rest) + 6;
        const int room = rect.width() - used - 10;
        const int wanted = option.fontMetrics.horizontalAdvance(chips[i]);
        const bool fits = wanted <= room - restWidth;
        if (!fits && i > 0) {
            const QRect box(mirrored ? rect.left() : rect.left() + used, rect.top(),
                            rect.width() - used, rect.height());
            painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                     : theme::muted(option.palette));
            painter->drawText(
                box, int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)), rest);
            break;
        }
        const QString text =
            cut(chips[i], option.font, std::max(0, fits ? room : room - restWidth));
        const int width = option.fontMetrics.horizontalAdvance(text) + 10;
        const int left = mirrored ? rect.right() - used - width : rect.left() + used;
        const QRect box(left, rect.center().y() - height / 2, width, height);
        painter->setPen(Qt::NoPen);
        QColor fill = theme::chipFill(option.palette);
        if (selected) {
            fill = option.palette.color(QPalette::HighlightedText);
            fill.setAlpha(46);
        }
        painter->setBrush(fill);
        painter->drawRoundedRect(box, 4, 4);
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(box, Qt::AlignCenter, text);
        used += width + 4;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void RegisterDelegate::paintGroup(QPainter* painter, const QStyleOptionViewItem& option,
                                  int row) const
{
    const TableRows::Group* group = m_model.rows().groupAt(row);
    if (!group)
        return;
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    const QString arrow = group->collapsed ? QStringLiteral("\u25B8") : QStringLiteral("\u25BE");
    const QString name = group->text.isEmpty() ? tr("(empty)") : group->text;
    const QString text = QStringLiteral("%1  %2").arg(arrow, name);
    const QRect rect = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    QRect used;
    const int side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(rect, side | Qt::AlignVCenter, text, &used);
    painter->setFont(option.font);
    painter->setPen(theme::muted(option.palette));
    const int gap = used.width() + 10;
    painter->drawText(
        side == Qt::AlignLeft ? rect.adjusted(gap, 0, 0, 0) : rect.adjusted(0, 0, -gap, 0),
        side | Qt::AlignVCenter, m_model.context().language.number(qint64(group->count)));
}

bool RegisterDelegate::isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RegisterTableModel::Look look = m_model.look(index);
    int width = option.fontMetrics.horizontalAdvance(look.text) + 2 * kCellPadding;
    if (!theme::toneMark(look.tone).isEmpty())
        width += option.fontMetrics.height() + 1;
    for (const QString& chip : look.chips)
        width += chip == look.chips.first() ? 10 : 14;
    return width > option.rect.width();
}

// ---- editors

QWidget* RegisterDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    const QString reason = m_model.lockReason(index.row(), index.column());
    if (!reason.isEmpty()) {
        m_model.context().host.hint(reason);
        return nullptr;
    }
    CellEditor* editor = makeCellEditor(m_model, m_model.fieldAt(index.column()), parent);
    QWidget* widget = editor->widget();
    widget->setAccessibleName(m_model.labelAt(index.column()));
    widget->setAutoFillBackground(true);
    editor->setDone([this, widget](bool keep) {
        auto* self = const_cast<RegisterDelegate*>(this);
        if (keep)
            emit self->commitData(widget);
        emit self->closeEditor(widget, NoHint);
        emit self->editorLeft(widget, keep ? Leave::Down : Leave::Cancelled);
    });
    return widget;
}

void RegisterDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* cell = dynamic_cast<CellEditor*>(editor))
        cell->start(m_model.editText(index.row(), index.column()),
                    m_model.valueAt(index.row(), index.column()));
}

void RegisterDelegate::setModelData(QWidget* editor, QAbstractItemModel*,
                                    const QModelIndex& index) const
{
    if (const auto* cell = dynamic_cast<CellEditor*>(editor))
        m_model.commit(index, cell->entry(m_model.draft().uid()));
}

void RegisterDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    QRect rect = option.rect;
    if (auto* cell = dynamic_cast<CellEditor*>(editor)) {
        const QSize wanted = cell->preferredSize();
        if (wanted.isValid())
            rect.setSize(rect.size().expandedTo(wanted));
    }
    const QRect room = editor->parentWidget()->rect();
    if (rect.right() > room.right())
        rect.moveRight(std::max(room.right(), room.left() + rect.width() - 1));
    if (rect.bottom() > room.bottom())
        rect.moveBottom(std::max(room.bottom(), room.top() + rect.height() - 1));
    editor->setGeometry(rect);
}

bool RegisterDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    auto* cell = dynamic_cast<CellEditor*>(editor);
    if (!cell)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool newLine = key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier);
    std::optional<Leave> leave;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (newLine && cell->takesNewLine())
            return false;
        leave = key->modifiers() & Qt::ControlModifier ? Leave::Fill
                : key->modifiers() & Qt::ShiftModifier ? Leave::Up
                                                       : Leave::Down;
        break;
    case Qt::Key_Tab:
        leave = Leave::Right;
        break;
    case Qt::Key_Backtab:
        leave = Leave::Left;
        break;
    case Qt::Key_Escape:
        leave = Leave::Cancelled;
        break;
    default:
        return false;
    }
    if (*leave != Leave::Cancelled)
        emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit editorLeft(editor, *leave);
    return true;
}

} // namespace ringbinder
