// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window says of the file: the status bar, the numbers in the navigation, the title,
// undo and redo by name, and what waits for the first paint.
#include "core/registers/context/organisation.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/navigationbadges.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/publisher.h"
#include "ui/shell/toast.h"
#include "ui/shell/tooltip.h"

#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

#include <utility>

namespace ringbinder {

namespace {

constexpr qsizetype kIndexedBetweenEvents = 300;
constexpr int kDaysAhead = 14;

} // namespace

void MainWindow::buildStatus()
{
    m_saved = new QLabel(this);
    m_hint = new QLabel(this);
    m_who = new QLabel(this);
    for (QLabel* label : {m_saved, m_hint, m_who}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
    }
    m_due = new QPushButton(this);
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setFlat(true);
    m_due->setAutoDefault(false);
    m_due->setToolTip(tr("Show them in the calendar"));
    m_due->hide();
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_hint, 1);
    statusBar()->addPermanentWidget(m_due);
    statusBar()->addPermanentWidget(m_who);
    connect(m_due, &QPushButton::clicked, this, &MainWindow::showDue);
}

// ---------------------------------------------------------------- what happened

void MainWindow::noteChange(const ChangeNotice& notice)
{
    if (const auto done = m_open.search->update(notice); !done)
        report(done.error());
    if (notice.touched(organisation::def)) {
        m_context->currency = m_open.currency();
        refreshTitle();
    }
    m_toast->withdrawOffer();
    refreshUndo();
    refreshStatus();
    if (m_badges->update(notice) && m_isPainted)
        m_counting.start(0);
    if (m_publisher)
        m_publisher->later();
    // Later: the form that has just saved still holds its text as typed.
    QMetaObject::invokeMethod(this, &MainWindow::keepDrafts, Qt::QueuedConnection);
}

void MainWindow::undo()
{
    stepBack(true);
}

void MainWindow::redo()
{
    stepBack(false);
}

void MainWindow::stepBack(bool isUndo)
{
    m_details->commit();
    // Undo jumps to the place it changes, so that nothing happens out of sight.
    ChangeNotice seen;
    const auto connection = connect(&m_open.binder->session(), &Session::changed, this,
                                    [&seen](const ChangeNotice& notice) { seen = notice; });
    const auto done = isUndo ? m_open.binder->session().undo() : m_open.binder->session().redo();
    disconnect(connection);
    if (!done) {
        report(done.error());
        return;
    }
    hint(QString());
    for (const ChangeNotice::Touched& touched : seen.registers) {
        const QList<Uid>& place = touched.changed.isEmpty() ? touched.added : touched.changed;
        if (touched.def->place == Place::Hidden)
            continue;
        if (place.size() == 1)
            openRecord(*touched.def, place.first(), {});
        else
            showPage(QString::fromLatin1(touched.def->key));
        break;
    }
}

void MainWindow::refreshUndo()
{
    const auto name = [this](QAction* action, const QString& plain,
                             const std::optional<ChangeLabel>& label, bool isPossible) {
        const QString what = label ? label->in(m_language, m_open.binder->registry()) : QString();
        action->setText(what.isEmpty()
                            ? plain
                            : QStringLiteral("%1: %2").arg(
                                  plain, QString(what).replace(u'&', QStringLiteral("&&"))));
        action->setIconText(plain.contains(u'&') ? QString(plain).remove(u'&') : plain);
        action->setToolTip(plainToolTip(action->text().remove(u'&')));
        action->setEnabled(isPossible);
    };
    const Session& session = m_open.binder->session();
    name((*m_actions)[ActionId::Undo], tr("&Undo"), session.undoLabel(), session.canUndo());
    name((*m_actions)[ActionId::Redo], tr("&Redo"), session.redoLabel(), session.canRedo());
}

void MainWindow::refreshStatus()
{
    const QDateTime last = m_open.binder->lastChange();
    if (m_isChecking)
        m_saved->setText(tr("Checking…"));
    else if (m_open.binder->isReadOnly())
        m_saved->setText(tr("Read-only"));
    else if (last.isValid())
        m_saved->setText(tr("Saved %1").arg(last.toLocalTime().toString(QStringLiteral("HH:mm"))));
    m_who->setText(tr("as %1 · ISO/IEC 27001:2022 · %2")
                       .arg(m_open.binder->session().actor().name, m_language.code().toUpper()));
}

void MainWindow::refreshBadges()
{
    const QList<NavigationBadge> badges = m_badges->badges();
    for (const NavigationBadge& badge : badges)
        m_navigation->setBadge(badge.key, badge.text, badge.meaning);
    const DueList::Figures due = m_badges->due(kDaysAhead);
    QStringList parts;
    if (due.overdue > 0)
        parts.append(tr("%n overdue", nullptr, due.overdue));
    if (due.soon > 0)
        parts.append(tr("%n due in 14 days", nullptr, due.soon));
    m_due->setText(parts.join(QStringLiteral(", ")));
    m_due->setIcon(
        themedIcon(due.overdue > 0 ? QStringLiteral("warning") : QStringLiteral("calendar")));
    m_due->setAccessibleName(m_due->text());
    m_due->setVisible(!parts.isEmpty());
}

void MainWindow::showDue()
{
    if (auto* calendar = qobject_cast<CalendarPage*>(showPage(QStringLiteral("calendar"))))
        calendar->showOverdue();
}

void MainWindow::refreshTitle()
{
    const QString name =
        m_open.isUntitled ? tr("Untitled (%1)").arg(m_open.organisation()) : m_open.organisation();
    setWindowTitle(m_open.binder->isReadOnly() ? tr("%1 (read-only) - Ringbinder").arg(name)
                                               : tr("%1 - Ringbinder").arg(name));
}

void MainWindow::toast(const QString& sentence, bool offersUndo)
{
    m_toast->showSentence(sentence, offersUndo ? tr("Undo") : QString());
    hint(sentence);
}

void MainWindow::hint(const QString& sentence)
{
    m_hint->setText(sentence);
    m_hint->setAccessibleName(sentence);
}

// The checks that need a scan of the file, and the full text, wait until something is shown.
void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    QTimer::singleShot(0, this, &MainWindow::afterFirstPaint);
}

void MainWindow::afterFirstPaint()
{
    startCheck();
    noteLanguage();
    showNextNote();
    // A little between two events: the window answers, whatever the file holds.
    connect(&m_counting, &QTimer::timeout, this, [this] {
        if (!m_badges->countSome())
            return;
        m_counting.stop();
        refreshBadges();
    });
    m_counting.start(0);
    connect(&m_indexing, &QTimer::timeout, this, [this] {
        const auto built = m_open.search->buildSome(kIndexedBetweenEvents);
        if (!built)
            report(built.error());
        if (built.value_or(true))
            m_indexing.stop();
    });
    m_indexing.start(0);
}

} // namespace ringbinder
