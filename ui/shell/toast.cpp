// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/shell/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ringbinder {

namespace {
constexpr int kToastMilliseconds = 8000;
constexpr int kToastMargin = 16;
} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("toast"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setObjectName(QStringLiteral("toastLabel"));
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_action->setAutoRaise(true);
    m_action->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_action->setIcon(themedIcon(QStringLiteral("undo")));
    m_action->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 6, 6);
    layout->addWidget(m_label);
    layout->addSpacing(8);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::expire);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QToolButton::clicked, this, &Toast::actionTriggered);
    parent->installEventFilter(this);
    hide();
}

void Toast::showSentence(const QString& sentence, const QString& action)
{
    m_label->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    raise();
    place();
    m_timer.start(kToastMilliseconds);
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void Toast::withdrawOffer()
{
    if (!isHidden() && !m_action->isHidden())
        hide();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::strongLine(palette()));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Toast::place()
{
    const QWidget* below = parentWidget();
    m_label->setWordWrap(false);
    layout()->activate();
    const int widest = below->width() - 2 * kToastMargin;
    if (sizeHint().width() > widest)
        m_label->setWordWrap(true);
    resize(std::min(sizeHint().width(), widest), sizeHint().height());
    move((below->width() - width()) / 2, below->height() - height() - kToastMargin);
}

void Toast::expire()
{
    const bool inUse = underMouse() || m_action->hasFocus() || m_close->hasFocus();
    if (inUse)
        m_timer.start(kToastMilliseconds);
    else
        hide();
}

} // namespace ringbinder
