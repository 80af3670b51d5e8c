// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrixpage.h"

#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

MatrixPage::MatrixPage(const OpenContext& context, const QString& name,
                       const QList<const RegisterDef*>& sources, QWidget* parent)
    : LivePage(context, sources, parent)
    , m_summary(new QLabel(this))
    , m_tools(new QHBoxLayout)
    , m_view(new MatrixView(this))
    , m_legend(new QLabel(this))
    , m_copy(new QAction(themedIcon(QStringLiteral("copy")), tr("&Copy as table"), this))
{
    QFont strong = m_summary->font();
    strong.setBold(true);
    m_summary->setFont(strong);
    for (QLabel* label : {m_summary, m_legend}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_view->setAccessibleName(name);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_summary);
    box->addLayout(m_tools);
    box->addWidget(m_view, 1);
    box->addWidget(m_legend);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(m_copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this,
            [this] { m_context.host.hint(tr("%n row(s) copied.", nullptr, m_view->copy())); });
    connect(m_view, &MatrixView::opened, this, &MatrixPage::open);
    connect(m_view, &MatrixView::typed, this, &MatrixPage::type);
    connect(m_view, &MatrixView::cleared, this, &MatrixPage::clear);
}

QList<QAction*> MatrixPage::editActions() const
{
    return {m_copy};
}

QString MatrixPage::summary() const
{
    return m_summary->text();
}

void MatrixPage::type(const QList<MatrixPlace>&, QChar)
{
    m_context.host.hint(tr("This matrix is worked out. Enter opens what stands behind a cell."));
}

void MatrixPage::clear(const QList<MatrixPlace>& places)
{
    type(places, {});
}

void MatrixPage::showSheet(MatrixSheet sheet, const QString& summary)
{
    m_summary->setText(summary);
    m_view->showSheet(std::move(sheet));
}

void MatrixPage::setLegend(const QString& sentence)
{
    m_legend->setText(sentence);
}

void MatrixPage::addGapsOnly(const QString& toolTip)
{
    m_gapsOnly = new QCheckBox(tr("Only &gaps"), this);
    m_gapsOnly->setToolTip(plainToolTip(toolTip));
    m_tools->addWidget(m_gapsOnly);
    connect(m_gapsOnly, &QCheckBox::toggled, this, [this] { fill(); });
}

bool MatrixPage::isGapsOnly() const
{
    return m_gapsOnly && m_gapsOnly->isChecked();
}

void MatrixPage::showAllRows()
{
    m_gapsOnly->setChecked(false);
}

QAction* MatrixPage::addTool(const QString& text, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    m_recordActions.append(action);
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    m_tools->addWidget(button);
    return action;
}

bool MatrixPage::write(Result<ChangeSet> set)
{
    if (!set) {
        m_context.host.report(set.error());
        return false;
    }
    if (set->isEmpty())
        return true;
    const auto done = m_context.binder.session().apply(std::move(*set));
    if (!done)
        m_context.host.report(done.error());
    return done.has_value();
}

bool MatrixPage::checkEditable()
{
    const auto writable = m_context.binder.checkWritable();
    if (!writable)
        m_context.host.hint(say(writable.error().message));
    return writable.has_value();
}

QString MatrixPage::say(const Message& message) const
{
    return message.isEmpty() ? QString() : message.in(m_context.language);
}

} // namespace ringbinder
