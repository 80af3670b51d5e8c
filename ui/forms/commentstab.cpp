// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/commentstab.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kBoxLines = 4;

} // namespace

CommentsTab::CommentsTab(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_none(new QLabel(tr("Nobody has said anything about this record yet."), this))
    , m_list(new QListWidget(this))
    , m_box(new QPlainTextEdit(this))
    , m_save(new QPushButton(this))
    , m_change(new QPushButton(tr("&Change"), this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
{
    m_none->setWordWrap(true);
    m_list->setAccessibleName(tr("Comments on the record"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_box->setAccessibleName(tr("New comment"));
    m_box->setPlaceholderText(tr("Say something about this record. Ctrl+Enter adds it."));
    m_box->setTabChangesFocus(true);
    m_box->setFixedHeight(fontMetrics().lineSpacing() * kBoxLines + 12);
    m_box->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_save, m_change, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_box);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &CommentsTab::save);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_changing)
            endChange();
        else
            startChange();
    });
    connect(m_remove, &QPushButton::clicked, this, &CommentsTab::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommentsTab::follow);
    connect(m_box, &QPlainTextEdit::textChanged, this, &CommentsTab::follow);
    follow();
}

void CommentsTab::showRecord(const RegisterDef& def, const Uid& uid)
{
    if (m_uid != uid) {
        stash();
        m_changing.reset();
        m_def = &def;
        m_uid = uid;
        m_box->setPlainText(m_stash.value(uid));
    }
    reload();
}

void CommentsTab::reload()
{
    if (!m_uid)
        return;
    const int row = m_list->currentRow();
    auto remarks = remarksOn(m_context.binder, *m_uid);
    m_list->clear();
    m_remarks.clear();
    if (!remarks) {
        m_context.host.report(remarks.error());
        return;
    }
    m_remarks = std::move(*remarks);
    for (const Remark& remark : std::as_const(m_remarks)) {
        QStringList head;
        if (!remark.author.isEmpty())
            head.append(remark.author);
        if (remark.at.isValid())
            head.append(m_context.language.dateTime(remark.at));
        auto* item = new QListWidgetItem(
            QStringLiteral("%1\n%2").arg(head.join(QStringLiteral(" · ")), remark.text), m_list);
        item->setData(Qt::AccessibleTextRole, item->text());
    }
    const bool hasChanged = m_changing && std::none_of(m_remarks.cbegin(), m_remarks.cend(),
                                                       [this](const Remark& remark) {
                                                           return remark.uid == m_changing;
                                                       });
    if (hasChanged)
        endChange();
    if (!m_remarks.isEmpty())
        m_list->setCurrentRow(row < 0 ? int(m_remarks.size()) - 1
                                      : std::min(row, int(m_remarks.size()) - 1));
    m_none->setVisible(m_remarks.isEmpty());
    follow();
    emit counted();
}

const Remark* CommentsTab::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_remarks.size() ? &m_remarks[row] : nullptr;
}

void CommentsTab::follow()
{
    const bool canWrite = m_uid && !m_context.binder.isReadOnly();
    const Remark* remark = current();
    m_save->setText(m_changing ? tr("&Save comment") : tr("&Add comment"));
    m_save->setEnabled(canWrite && !m_box->toPlainText().trimmed().isEmpty());
    m_change->setText(m_changing ? tr("&Leave as it was") : tr("&Change"));
    m_change->setEnabled(canWrite && (m_changing || (remark && remark->canEdit)));
    m_remove->setEnabled(canWrite && remark && !m_changing);
    m_box->setReadOnly(!canWrite);
    m_box->setAccessibleName(m_changing ? tr("Comment being changed") : tr("New comment"));
}

void CommentsTab::startComment()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
}

void CommentsTab::startChange()
{
    const Remark* remark = current();
    if (!remark || !remark->canEdit)
        return;
    stash();
    m_changing = remark->uid;
    m_box->setPlainText(remark->text);
    m_box->moveCursor(QTextCursor::End);
    m_box->setFocus();
    follow();
}

void CommentsTab::endChange()
{
    m_changing.reset();
    m_box->setPlainText(m_uid ? m_stash.value(*m_uid) : QString());
    follow();
}

void CommentsTab::save()
{
    const QString text = m_box->toPlainText();
    if (!m_uid || !m_def || text.trimmed().isEmpty() || m_context.binder.isReadOnly())
        return;
    Result<> done;
    if (m_changing) {
        done = changeRemark(m_context.binder, *m_changing, text);
    } else {
        const auto about = m_context.binder.find(*m_def, *m_uid);
        if (about && *about) {
            const auto added = addRemark(m_context.binder, **about, text);
            done = added ? Result<>() : fail(added.error());
        } else if (!about) {
            done = fail(about.error());
        }
    }
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    if (!m_changing)
        m_stash.remove(*m_uid);
    endChange();
    reload();
    m_list->setCurrentRow(m_list->count() - 1);
}

void CommentsTab::removeCurrent()
{
    const Remark* remark = current();
    if (!remark)
        return;
    if (const auto done = removeRemark(m_context.binder, Uid(remark->uid)); !done)
        m_context.host.report(done.error());
    else
        m_context.host.toast(tr("Comment removed."), true);
    reload();
}

// Half a sentence stays with its record while others are shown.
void CommentsTab::stash()
{
    if (!m_uid || m_changing)
        return;
    const QString text = m_box->toPlainText();
    if (text.trimmed().isEmpty())
        m_stash.remove(*m_uid);
    else
        m_stash.insert(*m_uid, text);
}

QHash<Uid, QString> CommentsTab::unsaved() const
{
    QHash<Uid, QString> texts = m_stash;
    if (m_uid && !m_changing) {
        const QString text = m_box->toPlainText();
        if (text.trimmed().isEmpty())
            texts.remove(*m_uid);
        else
            texts.insert(*m_uid, text);
    }
    return texts;
}

void CommentsTab::bringBack(const Uid& record, const QString& text)
{
    m_stash.insert(record, text);
    if (m_uid == record && !m_changing)
        m_box->setPlainText(text);
}

bool CommentsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_changing) {
            endChange();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ringbinder
