// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findbar.h"

#include "ui/dialogs/replacepreview.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

QToolButton* findButton(QWidget* parent, const char* icon, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    return button;
}

bool isReplaceable(const FieldDef* field)
{
    return field && field->isEditable() &&
           (field->type == FieldType::Text || field->type == FieldType::LongText);
}

} // namespace

FindBar::FindBar(TableLayout& layout, TableCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_commands(commands)
    , m_model(layout.view().table())
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_replaceRow(new QWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    auto* findLabel = new QLabel(tr("F&ind:"), this);
    findLabel->setBuddy(m_find);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    QToolButton* previous = findButton(this, "up", tr("Previous match (Shift+F3)"));
    QToolButton* next = findButton(this, "down", tr("Next match (F3)"));
    QToolButton* shut = findButton(this, "close", tr("Close the find bar (Esc)"));
    auto* replaceLabel = new QLabel(tr("Re&place with:"), m_replaceRow);
    replaceLabel->setBuddy(m_replace);
    auto* replaceAll = new QPushButton(tr("Preview and replace…"), m_replaceRow);

    auto* replaceBox = new QHBoxLayout(m_replaceRow);
    replaceBox->setContentsMargins(0, 0, 0, 0);
    replaceBox->addWidget(replaceLabel);
    replaceBox->addWidget(m_replace);
    replaceBox->addWidget(replaceAll);
    m_replace->setMaximumWidth(320);
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(2, 2, 2, 2);
    box->addWidget(findLabel);
    box->addWidget(m_find);
    box->addWidget(previous);
    box->addWidget(next);
    box->addWidget(m_count);
    box->addWidget(m_replaceRow);
    box->addStretch(1);
    box->addWidget(shut);
    connect(m_find, &QLineEdit::textEdited, this, &FindBar::showCount);
    connect(previous, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(next, &QToolButton::clicked, this, [this] { findNext(); });
    connect(shut, &QToolButton::clicked, this, &FindBar::closeBar);
    connect(replaceAll, &QPushButton::clicked, this, &FindBar::previewReplace);
    connect(&layout.view().table(), &RegisterTableModel::rowsChanged, this, [this] {
        if (isVisible())
            showCount();
    });
    hide();
}

void FindBar::open(bool replacing)
{
    m_replaceRow->setVisible(replacing && m_model.canEdit());
    show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    showCount();
}

void FindBar::closeBar()
{
    hide();
    m_layout.view().setFocus(Qt::OtherFocusReason);
}

// The index finds the rows; only their cells are looked at.
QSet<Uid> FindBar::candidates() const
{
    m_model.load();
    TableQuery query = m_model.query();
    query.sort.clear();
    QString phrase = m_find->text();
    phrase.remove(QLatin1Char('"'));
    query.anywhere = QStringLiteral("\"%1\"").arg(phrase);
    const QList<Uid> uids = m_model.registerIndex().query(query).uids;
    QSet<Uid> found(uids.cbegin(), uids.cend());
    // "Anywhere" leaves out what is computed; here what is shown counts.
    for (const FieldDef* field : m_model.columns()) {
        if (!field || !field->computed)
            continue;
        TableQuery shown = m_model.query();
        shown.sort.clear();
        shown.filters.append({field, query.anywhere});
        const RegisterIndex::Rows more = m_model.registerIndex().query(shown);
        if (more.issues.isEmpty()) // a column of dates has nothing to say to "backup"
            found += QSet<Uid>(more.uids.cbegin(), more.uids.cend());
    }
    return found;
}

bool FindBar::matches(int row, int column) const
{
    const FieldDef* field = m_model.fieldAt(column);
    const QString text = field && isReplaceable(field)
                             ? m_model.valueAt(row, column).text()
                             : m_model.look(m_model.index(row, column)).text;
    return text.contains(m_find->text(), Qt::CaseInsensitive);
}

void FindBar::showCount()
{
    if (m_find->text().isEmpty()) {
        m_count->clear();
        return;
    }
    m_count->setText(tr("%n row(s) found", nullptr, int(candidates().size())));
}

void FindBar::findNext(bool backward)
{
    if (m_find->text().isEmpty()) {
        open(false);
        return;
    }
    const QSet<Uid> rows = candidates();
    const int columns = m_model.columnCount();
    const qint64 cells = qint64(m_model.rowCount()) * columns;
    if (rows.isEmpty() || cells == 0) {
        m_count->setText(tr("Not found"));
        return;
    }
    const QModelIndex from = m_layout.view().currentIndex();
    qint64 at = from.isValid() ? qint64(from.row()) * columns + from.column() : -1;
    for (qint64 step = 0; step < cells; ++step) {
        at = (at + (backward ? cells - 1 : 1)) % cells;
        const int row = int(at / columns);
        const auto uid = m_model.uidAt(row);
        if (!uid || !rows.contains(*uid)) {
            // The whole row can be left out.
            const qint64 column = at % columns;
            const qint64 skipped = backward ? column : columns - 1 - column;
            at = backward ? at - skipped : at + skipped;
            step += skipped;
            continue;
        }
        if (matches(row, int(at % columns))) {
            m_layout.view().goToCell(row, int(at % columns));
            return;
        }
    }
    m_count->setText(tr("Found in columns that are not shown"));
}

QList<FindBar::Change> FindBar::changes() const
{
    QList<Change> changes;
    if (m_find->text().isEmpty())
        return changes;
    const QSet<Uid> rows = candidates();
    const auto records =
        m_model.context().binder.records(m_model.def(), QList<Uid>(rows.cbegin(), rows.cend()));
    if (!records) {
        m_model.report(records.error());
        return changes;
    }
    for (const Record& record : *records) {
        for (const FieldDef* field : m_model.columns()) {
            if (!isReplaceable(field))
                continue;
            const QString before = record.value(*field).text();
            QString after = before;
            after.replace(m_find->text(), m_replace->text(), Qt::CaseInsensitive);
            if (after != before)
                changes.append({record.uid(), field, before, after});
        }
    }
    return changes;
}

void FindBar::previewReplace()
{
    const QList<Change> found = changes();
    if (found.isEmpty()) {
        m_count->setText(tr("Nothing to replace in the text columns shown"));
        return;
    }
    auto* preview = new ReplacePreview(m_model.context(), found, this);
    connect(preview, &ReplacePreview::chosen, this, [this](const QList<Change>& chosen) {
        QList<CellWriter::Entry> entries;
        for (const Change& change : chosen)
            entries.append({change.uid, change.field, change.after, {}, {}});
        m_commands.write(entries, ChangeLabel::Act::Replace);
        showCount();
    });
    preview->open();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        closeBar();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_find->hasFocus())
            findNext(event->modifiers() & Qt::ShiftModifier);
        else if (m_replace->hasFocus())
            previewReplace();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ringbinder
