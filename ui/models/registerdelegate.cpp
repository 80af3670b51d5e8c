// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registerdelegate.h"

#include "ui/models/celleditor.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ringbinder {

namespace {

constexpr int kCellPadding = 5;
constexpr int kRememberedCuts = 8192;
constexpr int kMostWrappedLines = 8;
constexpr int kWrappedAir = 4;

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

const RegisterDelegate::Cut& RegisterDelegate::cut(const QString& text,
                                                   const QStyleOptionViewItem& option, bool italic,
                                                   int width) const
{
    if (m_font != option.font) {
        m_cuts.clear();
        m_font = option.font;
        m_italic = option.font;
        m_italic.setItalic(true);
    }
    const CutKey key{text, width, italic};
    if (const Cut* known = m_cuts.object(key))
        return *known;
    const QFont& font = italic ? m_italic : m_font;
    QString made = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    auto* cut = new Cut;
    cut->isWhole = made == text;
    made.replace(QLatin1Char('\n'), QLatin1Char(' '));
    cut->shown.setTextFormat(Qt::PlainText);
    cut->shown.setText(made);
    QTextOption direction;
    direction.setTextDirection(option.direction);
    cut->shown.setTextOption(direction);
    cut->shown.prepare({}, font);
    m_cuts.insert(key, cut);
    return *cut;
}

void RegisterDelegate::drawCut(QPainter* painter, const Cut& text, const QRect& rect,
                               Qt::Alignment alignment)
{
    const QSizeF size = text.shown.size();
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - size.width();
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - size.width()) / 2;
    const double y = rect.top() + (rect.height() - size.height()) / 2;
    painter->drawStaticText(QPointF(std::round(x), std::round(y)), text.shown);
}

int RegisterDelegate::wrappedHeight(const QString& text, const QFont& font, int cellWidth)
{
    const QFontMetrics metrics(font);
    const int width = std::max(20, cellWidth - 2 * kCellPadding - 1);
    if (!text.contains(QLatin1Char('\n')) && metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    int lines = 0;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        do {
            ++lines;
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            if (line.textStart() + line.textLength() >= paragraph.size())
                break;
        } while (lines < kMostWrappedLines);
        layout.endLayout();
        if (lines >= kMostWrappedLines)
            break;
    }
    return std::min(lines, kMostWrappedLines) * metrics.height();
}

// As many lines as there is room for; the last one says when there is more.
void RegisterDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QRect& rect, const RegisterTableModel::Look& look,
                                 const QModelIndex& index) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int height = metrics.height();
    int room = std::max(1, rect.height() / height);
    int y = rect.top();
    const QStringList paragraphs = m_model.wholeText(index).split(QLatin1Char('\n'));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(option.direction);
    for (qsizetype i = 0; i < paragraphs.size() && room > 0; ++i) {
        const QString& paragraph = paragraphs[i];
        qsizetype from = 0;
        do {
            QTextLayout layout(paragraph.mid(from), option.font);
            layout.setTextOption(wrapping);
            layout.beginLayout();
            QTextLine line = layout.createLine();
            if (line.isValid())
                line.setLineWidth(rect.width());
            layout.endLayout();
            const qsizetype taken = line.isValid() ? line.textLength() : 0;
            const bool more = from + taken < paragraph.size() || i + 1 < paragraphs.size();
            QString text = paragraph.mid(from, taken).trimmed();
            if (room == 1 && more)
                text = metrics.elidedText(QString(paragraph.mid(from, taken + 40) + QChar(0x2026)),
                                          Qt::ElideRight, rect.width());
            drawCut(painter, cut(text, option, look.muted, rect.width()),
                    QRect(rect.left(), y, rect.width(), height),
                    QStyle::visualAlignment(option.direction, Qt::AlignLeft));
            from += std::max<qsizetype>(taken, 1);
            y += height;
            --room;
        } while (from < paragraph.size() && room > 0);
    }
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
    } else if (look.tint) {
        painter->fillRect(rect, theme::toneFill(*look.tint, option.palette));
    }

    rect.adjust(kCellPadding, 0, -kCellPadding, 0);
    const int single = option.fontMetrics.height() + 2 * kWrappedAir;
    const bool wraps = m_wraps && rect.height() > single;
    if (wraps) // everything else stands in the first line
        rect.setHeight(single);
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
    const FieldDef* field = m_model.fieldAt(index.column());
    const bool italic = look.muted && !look.band;
    const auto own = m_painters.constFind(field);
    const auto record = m_model.uidAt(index.row());
    if (own != m_painters.cend() && record && (*own)(*painter, rect, *record, option))
        return;
    if (!look.chips.isEmpty()) {
        paintChips(painter, rect, look.chips, option);
    } else if (!look.text.isEmpty()) {
        painter->setPen(ink);
        const bool isText =
            field && (field->type == FieldType::Text || field->type == FieldType::LongText);
        if (wraps && isText && !italic) {
            painter->setFont(option.font);
            rect.setBottom(option.rect.bottom());
            paintText(painter, option, rect.adjusted(0, kWrappedAir, 0, -kWrappedAir / 2), look,
                      index);
        } else {
            const Cut* text = &cut(look.text, option, italic, rect.width());
            if (!text->isWhole && !look.brief.isEmpty())
                text = &cut(look.brief, option, italic, rect.width());
            painter->setFont(italic ? m_italic : m_font);
            const Qt::Alignment side = look.right ? Qt::AlignRight : Qt::AlignLeft;
            drawCut(painter, *text, rect, QStyle::visualAlignment(option.direction, side));
        }
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
        const Cut& text = cut(chips[i], option, false, std::max(0, fits ? room : room - restWidth));
        const int width = int(std::ceil(text.shown.size().width())) + 10;
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
        drawCut(painter, text, box, Qt::AlignHCenter);
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
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int indent = kCellPadding + group->depth * 2 * option.fontMetrics.averageCharWidth();
    const QRect rect = mirrored ? option.rect.adjusted(kCellPadding, 0, -indent, 0)
                                : option.rect.adjusted(indent, 0, -kCellPadding, 0);
    QRect used;
    const int side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(rect, side | Qt::AlignVCenter, text, &used);
    painter->setFont(option.font);
    painter->setPen(theme::muted(option.palette));
    int gap = used.width() + 10;
    const auto rest = [&] {
        return mirrored ? rect.adjusted(0, 0, -gap, 0) : rect.adjusted(gap, 0, 0, 0);
    };
    painter->drawText(rest(), side | Qt::AlignVCenter,
                      m_model.context().language.number(qint64(group->count)), &used);
    const auto worst = m_model.worstOf(row);
    if (!worst)
        return;
    gap += used.width() + 12;
    const QString most = tr("at most %1").arg(worst->label);
    const int width = option.fontMetrics.horizontalAdvance(most) + 12;
    const int height = std::min(option.rect.height() - 4, option.fontMetrics.height() + 2);
    const QRect room = rest();
    const QRect box(mirrored ? room.right() - width : room.left(), room.center().y() - height / 2,
                    width, height);
    painter->fillRect(box, QColor::fromRgb(worst->rgb));
    painter->setPen(QColor::fromRgb(worst->textRgb));
    painter->drawText(box, Qt::AlignCenter, most);
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
        if (key->modifiers() & Qt::AltModifier) {
            m_model.context().host.hint(tr("This field takes one line."));
            return true;
        }
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
