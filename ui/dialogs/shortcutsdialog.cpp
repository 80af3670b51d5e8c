// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace ringbinder {

namespace {

struct TableKey {
    const char* keys;
    const char* what;
};

// Keys of the table itself, which are no actions of the window.
constexpr std::array<TableKey, 18> kTableKeys = {{
    {"F2", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Edit the cell")},
    {"Enter", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Keep and go down")},
    {"Tab", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Keep and go right")},
    {"Esc", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Give up what was typed in the cell")},
    {"Alt+Enter", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "New line in a cell")},
    {"Alt+Down",
     QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Open the list, or the filter of a column")},
    {"Shift+F10", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog",
                                    "Menu of the cell, or of what has the focus")},
    {"Ins", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "New record")},
    {"Ctrl+Shift+D", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Duplicate the record")},
    {"Ctrl+Del", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Remove the records selected")},
    {"Del", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Clear the cells selected")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Fill down")},
    {"Ctrl+R", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Fill to the right")},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Fill the selection")},
    {"Ctrl+;", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Today's date")},
    {"Ctrl+Space", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Select the column")},
    {"Shift+Space", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Select the row")},
    {"Ctrl+Shift+C", QT_TRANSLATE_NOOP("ringbinder::ShortcutsDialog", "Copy with headings")},
}};

QString shownKeys(const QList<QKeySequence>& sequences)
{
    QStringList texts;
    for (const QKeySequence& sequence : sequences)
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 560);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("search"));
    search->setAccessibleName(tr("Search the shortcuts"));
    search->setClearButtonEnabled(true);
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("What"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    for (const QAction* action : actions.all()) {
        if (!action->shortcuts().isEmpty())
            new QTreeWidgetItem(list,
                                {action->text().remove(u'&'), shownKeys(action->shortcuts())});
    }
    for (const TableKey& key : kTableKeys) {
        const QKeySequence keys =
            QKeySequence::fromString(QString::fromLatin1(key.keys), QKeySequence::PortableText);
        new QTreeWidgetItem(list, {tr(key.what), keys.toString(QKeySequence::NativeText)});
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(search, &QLineEdit::textChanged, list, [list](const QString& text) {
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = list->topLevelItem(row);
            item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) &&
                            !item->text(1).contains(text, Qt::CaseInsensitive));
        }
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(list, 1);
    column->addWidget(buttons);
}

} // namespace ringbinder
