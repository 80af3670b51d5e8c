// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above and in place of the table of a register: its heading with counts and tools,
// the empty register, and nothing found.
#include "core/store/pending.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace ringbinder {

void RegisterPage::buildHeading(QHBoxLayout* heading)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setText(m_def.pluralText().in(m_context.language));
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_heading->setFont(font);
    m_counts->setTextFormat(Qt::PlainText);
    m_counted->setAutoRaise(true);
    m_held->setAutoRaise(true);
    m_held->setIcon(themedIcon(QStringLiteral("warning")));
    m_held->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_held->setToolTip(tr("Rows of imports that could not come in yet: mend them, try again or "
                          "discard them"));
    m_viewButton->setFlat(false);
    m_viewButton->setMenu(new QMenu(m_viewButton));
    m_viewButton->setToolTip(tr("Which columns, order and filter"));
    m_newButton->setToolTip(
        plainToolTip(tr("New row (%1)").arg(m_commands->newRow->shortcut().toString())));
    m_pasteButton->setToolTip(
        plainToolTip(tr("Paste a table and choose what its columns mean (%1)")
                         .arg(m_commands->pasteMapped->shortcut().toString())));
    m_newButton->setEnabled(m_model.canEdit());
    m_pasteButton->setEnabled(m_model.canEdit());
    heading->setSpacing(4);
    heading->addWidget(m_heading);
    heading->addSpacing(6);
    heading->addWidget(m_counts);
    heading->addWidget(m_counted);
    heading->addWidget(m_held);
    heading->addStretch(1);
    heading->addWidget(m_viewButton);
    heading->addWidget(m_newButton);
    heading->addWidget(m_pasteButton);
    heading->addWidget(m_columnsButton);
    heading->addLayout(m_tools);
}

void RegisterPage::addTool(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text(), this);
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setToolTip(plainToolTip(action->toolTip()));
    m_tools->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

namespace {

// A layout within another one keeps its old measures until the next turn of the event loop.
void invalidateWithin(QLayout& layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout* inner = layout.itemAt(i)->layout())
            invalidateWithin(*inner);
    }
    layout.invalidate();
}

} // namespace

void RegisterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    foldHeading();
}

void RegisterPage::foldHeading()
{
    QList<QPushButton*> buttons{m_columnsButton, m_pasteButton, m_newButton};
    for (int i = 0; i < m_tools->count(); ++i) {
        if (auto* tool = qobject_cast<QPushButton*>(m_tools->itemAt(i)->widget()))
            buttons.append(tool);
    }
    constexpr char kWords[] = "words";
    int wide = 0;
    for (QPushButton* button : buttons) {
        if (!button->property(kWords).isValid()) {
            button->setProperty(kWords, button->text());
            button->setAccessibleName(button->text().remove(u'&'));
        }
        button->setText(button->property(kWords).toString());
        button->show();
        wide += button->sizeHint().width();
    }
    invalidateWithin(*layout());
    const int others = layout()->minimumSize().width() - wide;
    for (QPushButton* button : buttons) {
        if (others + wide <= width())
            return;
        wide -= button->sizeHint().width();
        if (button->icon().isNull()) {
            button->hide(); // the Record menu has it
            continue;
        }
        button->setText({});
        wide += button->sizeHint().width();
    }
}

QString RegisterPage::headingText() const
{
    QString text = QStringLiteral("%1 %2").arg(m_heading->text(), m_counts->text());
    if (!m_counted->isHidden())
        text += QString(QLatin1Char(' ') + m_counted->text());
    return text;
}

void RegisterPage::updateHeading()
{
    m_counts->setText(m_context.language.number(qint64(m_model.totalCount())));
    const bool changed = m_layout->definition() != m_applied;
    m_viewButton->setText(changed ? tr("View: %1 (changed)").arg(m_viewTitle)
                                  : tr("View: %1").arg(m_viewTitle));
}

// "6 above appetite": how many records the counted view of the register would show.
void RegisterPage::updateCounted()
{
    m_counted->hide();
    if (!m_model.isLoaded()) {
        m_countLater.start();
        return;
    }
    const QList<TableView> views = m_views.all();
    for (const TableView& view : views) {
        if (view.counted.isEmpty())
            continue;
        TableQuery query;
        for (auto it = view.definition.filters.cbegin(); it != view.definition.filters.cend();
             ++it) {
            if (const FieldDef* field = m_context.binder.field(m_def, it.key()))
                query.filters.append({field, it.value()});
        }
        const qsizetype count = m_model.registerIndex().query(query).uids.size();
        if (count == 0)
            return;
        m_counted->setText(QStringLiteral("\u00B7 %1")
                               .arg(view.counted.arg(m_context.language.number(qint64(count)))));
        m_counted->setToolTip(tr("Show only these"));
        m_counted->show();
        foldHeading(); // it must not widen the window
        return;
    }
}

void RegisterPage::updateHeld()
{
    const qint64 count = PendingEntries(m_context.binder).countRows(m_def).value_or(0);
    m_held->setVisible(count > 0);
    m_held->setText(tr("%n row(s) need attention", nullptr, int(count)));
    m_heldAction->setEnabled(count > 0);
    if (count > 0)
        foldHeading();
}

void RegisterPage::updateEmpty()
{
    const bool empty = m_model.totalCount() == 0 && !m_adding;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (m_model.totalCount() > 0)
        m_adding = false;
    for (QPushButton* button : {m_viewButton, m_columnsButton})
        button->setVisible(!empty);
    m_noMatch->setVisible(m_model.isFiltered() && m_model.shownCount() == 0 && !empty);
    placeNoMatch();
}

void RegisterPage::placeNoMatch()
{
    const QSize size = m_noMatch->sizeHint();
    const QSize room = m_view->viewport()->size();
    const int top = std::max(60, (room.height() - size.height()) / 3);
    m_noMatch->setGeometry((room.width() - size.width()) / 2, top, size.width(), size.height());
}

bool RegisterPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        placeNoMatch();
    return Page::eventFilter(watched, event);
}

} // namespace ringbinder
