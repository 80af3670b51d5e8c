// SPDX-License-Identifier: GPL-3.0-or-later
// The left half of the page of audit packs: which there are and their parts.
#include "core/report/packs/packpresets.h"
#include "ui/pages/packpartstree.h"
#include "ui/pages/packsetpage.h"
#include "ui/shell/tooltip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ringbinder {

namespace {

constexpr int kSetsHeight = 92;

QToolButton* toolFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setAccessibleName(text);
    button->setToolTip(
        plainToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys)));
    return button;
}

} // namespace

QWidget* PackSetPage::setsPanel()
{
    auto* panel = new QWidget(this);
    m_sets->setAccessibleName(tr("Audit packs"));
    m_sets->setFixedHeight(kSetsHeight);
    m_new->setText(tr("&New"));
    m_new->setIcon(themedIcon(QStringLiteral("add")));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setMenu(new QMenu(m_new));
    m_new->setToolTip(plainToolTip(tr("New audit pack from a preset")));
    fillNewMenu();
    m_details->setToolTip(plainToolTip(tr("Title, occasion and purpose")));
    m_control->setToolTip(
        plainToolTip(tr("Identifier, version, people and dates on the first page")));
    auto* label = new QLabel(tr("&Audit packs"), panel);
    label->setBuddy(m_sets);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_new);
    buttons->addWidget(m_details);
    buttons->addWidget(m_control);
    buttons->addStretch(1);
    buttons->addWidget(toolFor(m_removeSet, panel));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_sets);
    column->addLayout(buttons);
    return panel;
}

QWidget* PackSetPage::partsPanel()
{
    auto* panel = new QWidget(this);
    m_add->setText(tr("Add p&art"));
    m_add->setIcon(themedIcon(QStringLiteral("add")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->setToolTip(plainToolTip(tr("Add a pack or the table of a register at the end")));
    fillPartMenu();
    auto* label = new QLabel(tr("Part&s in their order"), panel);
    label->setBuddy(m_parts);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    for (QAction* action : {m_up, m_down, m_removePart})
        buttons->addWidget(toolFor(action, panel));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_parts, 1);
    column->addLayout(buttons);
    return panel;
}

void PackSetPage::fillNewMenu()
{
    for (const report::PackPreset& preset : report::packPresets()) {
        const QString key = preset.key();
        connect(m_new->menu()->addAction(preset.titleText().in(m_context.language)),
                &QAction::triggered, this, [this, key] { addSet(key); });
    }
    m_new->menu()->addSeparator();
    connect(m_new->menu()->addAction(tr("&Empty audit pack")), &QAction::triggered, this,
            [this] { addSet({}); });
}

void PackSetPage::fillPartMenu()
{
    QMenu* menu = m_add->menu();
    for (const report::PackDef& pack : report::packs()) {
        const QString key = pack.name();
        connect(menu->addAction(pack.titleText().in(m_context.language)), &QAction::triggered, this,
                [this, key] { addPart(pack_part::Kind::Pack, key); });
    }
    menu->addSeparator();
    fillRegisters(*menu);
}

// Under the headings of the navigation; all at once would be longer than any screen.
void PackSetPage::fillRegisters(QMenu& menu)
{
    const std::pair<Place, const char*> headings[] = {
        {Place::Plan, QT_TRANSLATE_NOOP("ringbinder::Pages", "Plan")},
        {Place::Do, QT_TRANSLATE_NOOP("ringbinder::Pages", "Do")},
        {Place::Check, QT_TRANSLATE_NOOP("ringbinder::Pages", "Check")},
        {Place::Act, QT_TRANSLATE_NOOP("ringbinder::Pages", "Act")},
        {Place::Library, QT_TRANSLATE_NOOP("ringbinder::Pages", "Library")}};
    for (const auto& [place, heading] : headings) {
        QMap<QString, QString> byName;
        for (const RegisterDef* def : m_context.binder.registry().all()) {
            if (def->place == place && !def->singleton)
                byName.insert(def->pluralText().in(m_context.language), def->name());
        }
        QMenu* registers = menu.addMenu(
            tr("Registers: %1").arg(QCoreApplication::translate("ringbinder::Pages", heading)));
        for (auto it = byName.cbegin(); it != byName.cend(); ++it) {
            const QString key = it.value();
            connect(registers->addAction(it.key()), &QAction::triggered, this,
                    [this, key] { addPart(pack_part::Kind::Register, key); });
        }
    }
}

} // namespace ringbinder
