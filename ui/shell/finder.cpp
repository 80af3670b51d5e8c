// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>

namespace ringbinder {

namespace {

constexpr int kMostHits = 40;
constexpr int kShownRows = 14;
constexpr int kWidest = 720;
enum HitRole { HitUid = Qt::UserRole, HitRegister, HitAction };

} // namespace

Finder::Finder(const OpenContext& context, Search& search, const Actions& actions, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_search(search)
    , m_actions(actions)
    , m_list(new QListWidget(parent))
{
    setPlaceholderText(tr("Find anything: A.8.13, backup, RSK-5   (Ctrl+K)"));
    setAccessibleName(tr("Find anything"));
    setClearButtonEnabled(true);
    addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setMaximumWidth(kWidest);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the box keeps the keyboard
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &Finder::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &Finder::chooseCurrent);
    parent->installEventFilter(this);
}

void Finder::start(const QList<Uid>& recent)
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    m_recent = recent;
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    refresh();
}

void Finder::startCommands()
{
    start({});
    setText(QStringLiteral("> "));
    refresh();
}

void Finder::addRecord(const RegisterDef& def, const Uid& uid, const QString& code,
                       const QString& title, const QString& excerpt)
{
    QString text = QStringLiteral("%1   %2").arg(code, title);
    if (!excerpt.isEmpty() && !title.contains(excerpt))
        text += QStringLiteral("   – %1").arg(excerpt);
    auto* item = new QListWidgetItem(themedIcon(QString::fromLatin1(def.icon)), text, m_list);
    item->setData(HitUid, uid.toString());
    item->setData(HitRegister, QString::fromLatin1(def.key));
    item->setData(
        Qt::AccessibleTextRole,
        QStringLiteral("%1 %2, %3").arg(code, title, def.labelText().in(m_context.language)));
}

void Finder::offerRecords(const QString& text)
{
    if (text.isEmpty()) {
        for (const Uid& uid : m_recent) {
            if (const auto name = m_context.binder.name(uid))
                addRecord(*name->def, uid, name->code, name->title, {});
        }
        return;
    }
    // Whoever looks for something sees all there is, also right after opening.
    if (const auto built = m_search.finish(); !built)
        m_context.host.report(built.error());
    const auto hits = m_search.find(text, kMostHits);
    if (!hits) {
        m_context.host.report(hits.error());
        return;
    }
    for (const SearchHit& hit : *hits)
        addRecord(*hit.def, hit.uid, hit.code, hit.title, hit.excerpt);
    if (hits->isEmpty()) {
        auto* none = new QListWidgetItem(
            tr("Nothing found for \"%1\". Type > to search commands.").arg(text), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

void Finder::offerCommands(const QString& text)
{
    for (QAction* action : m_actions.all()) {
        const QString words = action->text().remove(u'&');
        if (!action->isEnabled() || !words.contains(text, Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(
            action->icon(), keys.isEmpty() ? words : QStringLiteral("%1   %2").arg(words, keys),
            m_list);
        item->setData(HitAction, QVariant::fromValue(static_cast<QObject*>(action)));
    }
}

void Finder::refresh()
{
    m_list->clear();
    const QString typed = text().trimmed();
    if (typed.startsWith(u'>'))
        offerCommands(typed.mid(1).trimmed());
    else
        offerRecords(typed);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    place();
}

void Finder::place()
{
    if (m_list->count() == 0 || !hasFocus()) {
        m_list->hide();
        return;
    }
    const int rowHeight = m_list->sizeHintForRow(0);
    const int rows = qMin(m_list->count(), kShownRows);
    const QPoint below = mapTo(m_list->parentWidget(), QPoint(0, height() + 2));
    m_list->setGeometry(below.x(), below.y(), qMax(width(), 480),
                        rows * rowHeight + 2 * m_list->frameWidth() + 4);
    m_list->raise();
    m_list->show();
}

void Finder::chooseCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !m_list->isVisible())
        return;
    const auto uid = Uid::fromString(item->data(HitUid).toString());
    const RegisterDef* def = m_context.binder.registry().find(item->data(HitRegister).toString());
    auto* action = qobject_cast<QAction*>(item->data(HitAction).value<QObject*>());
    clear();
    m_list->hide();
    if (action) {
        giveBack();
        action->trigger();
    } else if (uid && def) {
        emit recordChosen(def, *uid);
    }
}

void Finder::giveBack()
{
    m_list->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Finder::keyPressEvent(QKeyEvent* event)
{
    const auto move = [this](int by) {
        if (m_list->count() > 0)
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
    };
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_PageDown:
        move(kShownRows);
        return;
    case Qt::Key_PageUp:
        move(-kShownRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return;
    case Qt::Key_Escape:
        clear();
        giveBack();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void Finder::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_list->isVisible())
        place();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace ringbinder
