// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterheader.h"

#include "ui/shell/theme.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace ringbinder {

namespace {

// The ground under the filter fields, with the lines of the grid between them.
class FilterBox final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.setPen(theme::gridLine(palette()));
        for (const QObject* child : children()) {
            const auto* field = qobject_cast<const QLineEdit*>(child);
            if (!field || field->isHidden())
                continue;
            const int x = isRightToLeft() ? field->x() - 1 : field->geometry().right() + 1;
            painter.drawLine(x, 0, x, height());
        }
        painter.setPen(theme::strongLine(palette()));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }
};

} // namespace

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_scrolledBox(new FilterBox(this))
    , m_frozenBox(new FilterBox(this))
{
    setObjectName(QStringLiteral("tableHeader"));
    setSectionsClickable(false); // clicks are told by sortRequested, with the modifier
    setSectionsMovable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(36);
    setMouseTracking(true);
    setAccessibleName(tr("Column headings"));
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::rebuildFields);
}

void FilterHeader::setMarks(QList<Mark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void FilterHeader::setFrozenCount(int count)
{
    m_frozenCount = count;
    rebuildFields();
    viewport()->update();
}

int FilterHeader::frozenWidth() const
{
    int width = 0;
    for (int section = 0; section < std::min(m_frozenCount, this->count()); ++section)
        width += sectionSize(section);
    return width;
}

QRect FilterHeader::sectionRect(int section) const
{
    const int width = sectionSize(section);
    if (section >= m_frozenCount)
        return {sectionViewportPosition(section), 0, width, viewport()->height()};
    const int start = sectionPosition(section);
    const int x = isRightToLeft() ? viewport()->width() - start - width : start;
    return {x, 0, width, viewport()->height()};
}

int FilterHeader::sectionAt(int x) const
{
    for (int section = 0; section < std::min(m_frozenCount, count()); ++section) {
        const QRect rect = sectionRect(section);
        if (x >= rect.left() && x <= rect.right())
            return section;
    }
    return logicalIndexAt(x);
}

// ---- painting

void FilterHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    const QRect all = viewport()->rect();
    const int still = frozenWidth();
    const bool mirrored = isRightToLeft();
    painter.save();
    painter.setClipRect(mirrored ? all.adjusted(0, 0, -still, 0) : all.adjusted(still, 0, 0, 0));
    for (int section = m_frozenCount; section < count(); ++section) {
        const QRect rect = sectionRect(section);
        if (rect.intersects(event->rect()))
            paintSection(&painter, rect, section);
    }
    painter.restore();
    for (int section = 0; section < std::min(m_frozenCount, count()); ++section)
        paintSection(&painter, sectionRect(section), section);
    painter.setPen(theme::gridLine(palette()));
    painter.drawLine(all.bottomLeft(), all.bottomRight());
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Mark mark = m_marks.value(logicalIndex);
    const QPalette colours = palette();
    painter->save();
    if (logicalIndex == m_hovered) {
        QColor hover = colours.color(QPalette::Highlight);
        hover.setAlpha(28);
        painter->fillRect(rect, hover);
    }
    const QAbstractItemView* view = qobject_cast<QAbstractItemView*>(parentWidget());
    const bool current =
        view && view->currentIndex().isValid() && view->currentIndex().column() == logicalIndex;
    QFont font = this->font();
    font.setBold(current || mark.sortKey > 0);
    painter->setFont(font);
    painter->setPen(colours.color(QPalette::WindowText));

    int right = rect.right() - 5;
    const bool mirrored = isRightToLeft();
    const auto place = [&](int width) {
        const QRect box(right - width, rect.top(), width, rect.height());
        right -= width;
        return mirrored ? QRect(rect.left() + rect.right() - box.right(), box.top(), box.width(),
                                box.height())
                        : box;
    };
    if (mark.filtered) {
        const QRect box = place(16);
        themedIcon(QStringLiteral("filter"))
            .paint(painter, QRect(box.left(), box.center().y() - 7, 16, 16));
    } else if (logicalIndex == m_hovered) {
        painter->drawText(place(14), Qt::AlignCenter, QStringLiteral("\u25BE"));
    }
    if (mark.sortKey > 0) {
        const int keys = int(std::count_if(m_marks.cbegin(), m_marks.cend(),
                                           [](const Mark& each) { return each.sortKey > 0; }));
        QString text = mark.descending ? QStringLiteral("\u2193") : QStringLiteral("\u2191");
        if (keys > 1)
            text += QString::number(mark.sortKey);
        painter->drawText(place(painter->fontMetrics().horizontalAdvance(text) + 2),
                          Qt::AlignCenter, text);
    }
    QRect textRect(rect.left() + 5, rect.top(), right - rect.left() - 6, rect.height());
    if (mirrored)
        textRect.moveLeft(rect.right() - 5 - textRect.width());
    const QString label =
        model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
    painter->drawText(textRect, int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(label, Qt::ElideRight, textRect.width()));
    const bool edge = logicalIndex == m_frozenCount - 1;
    painter->setPen(edge ? theme::strongLine(colours) : theme::gridLine(colours));
    const int x = mirrored ? rect.left() : rect.right();
    painter->drawLine(x, rect.top(), x, rect.bottom());
    painter->restore();
}

// ---- the filter row

int FilterHeader::fieldHeight() const
{
    return fontMetrics().height() + 8;
}

QSize FilterHeader::sizeHint() const
{
    const int labels = fontMetrics().height() + 10;
    return {QHeaderView::sizeHint().width(), labels + (m_filterRow ? fieldHeight() : 0)};
}

void FilterHeader::setFilterRowVisible(bool visible)
{
    if (m_filterRow == visible)
        return;
    m_filterRow = visible;
    rebuildFields();
    updateGeometry();
    emit geometriesChanged();
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_filterRow ? fieldHeight() : 0);
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::rebuildFields()
{
    const int wanted = m_filterRow ? count() : 0;
    while (m_fields.size() > wanted)
        delete m_fields.takeLast();
    while (m_fields.size() < wanted) {
        auto* field = new QLineEdit(m_scrolledBox);
        const int section = int(m_fields.size());
        field->setObjectName(QStringLiteral("filterField"));
        field->setFrame(false);
        field->setPlaceholderText(tr("filter"));
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this, section](const QString& text) {
            dressField(section);
            emit filterEdited(section, text);
        });
        m_fields.append(field);
    }
    m_problems.resize(m_fields.size());
    for (int section = 0; section < m_fields.size(); ++section) {
        QWidget* box = section < m_frozenCount ? m_frozenBox : m_scrolledBox;
        if (m_fields[section]->parentWidget() != box)
            m_fields[section]->setParent(box);
        m_fields[section]->show();
        dressField(section);
    }
    m_scrolledBox->setVisible(m_filterRow);
    m_frozenBox->setVisible(m_filterRow);
    placeFields();
}

void FilterHeader::placeFields()
{
    if (!m_filterRow)
        return;
    const int top = height() - fieldHeight();
    const int still = std::min(frozenWidth(), width());
    const bool mirrored = isRightToLeft();
    m_scrolledBox->setGeometry(mirrored ? 0 : still, top, width() - still, fieldHeight());
    m_frozenBox->setGeometry(mirrored ? width() - still : 0, top, still, fieldHeight());
    m_frozenBox->raise();
    for (int section = 0; section < m_fields.size(); ++section) {
        const QRect rect = sectionRect(section);
        const int shift = section < m_frozenCount ? m_frozenBox->x() : m_scrolledBox->x();
        m_fields[section]->setGeometry(rect.left() - shift, 0, rect.width() - 1, fieldHeight() - 1);
    }
}

void FilterHeader::dressField(int section)
{
    QLineEdit* field = m_fields.value(section);
    if (!field)
        return;
    const QString label =
        model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    const QString problem = m_problems.value(section);
    field->setAccessibleName(tr("Filter %1").arg(label));
    field->setAccessibleDescription(problem);
    field->setToolTip(problem.isEmpty()
                          ? tr("Text to find, or =exact, !not, >=3, 2025-01..2025-06, a,b, empty")
                          : plainToolTip(problem));
    const auto fill = !problem.isEmpty()         ? std::optional(Tone::Bad)
                      : !field->text().isEmpty() ? std::optional(Tone::Progress)
                                                 : std::nullopt;
    setFill(*field, QPalette::Base, fill);
}

QLineEdit* FilterHeader::filterField(int section) const
{
    return m_fields.value(section);
}

void FilterHeader::setFilterTexts(const QStringList& texts)
{
    for (int section = 0; section < m_fields.size(); ++section) {
        if (m_fields[section]->text() != texts.value(section))
            m_fields[section]->setText(texts.value(section));
        dressField(section);
    }
}

void FilterHeader::setFilterProblem(int section, const QString& reason)
{
    if (section < 0 || section >= m_problems.size() || m_problems[section] == reason)
        return;
    m_problems[section] = reason;
    dressField(section);
}

void FilterHeader::focusFilter(int section)
{
    if (!m_filterRow)
        setFilterRowVisible(true);
    if (QLineEdit* field = filterField(section)) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    }
}

void FilterHeader::follow()
{
    placeFields();
    viewport()->update();
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (!field || event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int section = int(m_fields.indexOf(field));
    switch (key->key()) {
    case Qt::Key_Down:
        if (key->modifiers() & Qt::AltModifier)
            emit listRequested(section);
        else
            emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        return true;
    case Qt::Key_Escape:
        if (field->text().isEmpty()) {
            emit left();
        } else {
            field->clear();
            dressField(section);
            emit filterEdited(section, {});
        }
        return true;
    default:
        return QHeaderView::eventFilter(watched, event);
    }
}

} // namespace ringbinder
