// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "ui/shell/iconwidget.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ringbinder {

namespace {

QString iconName(MessageBar::Weight weight)
{
    switch (weight) {
    case MessageBar::Weight::Info:
        return QStringLiteral("info");
    case MessageBar::Weight::Ok:
        return QStringLiteral("ok");
    case MessageBar::Weight::Warning:
        return QStringLiteral("warning");
    case MessageBar::Weight::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

Tone toneOf(MessageBar::Weight weight)
{
    switch (weight) {
    case MessageBar::Weight::Info:
        return Tone::Progress;
    case MessageBar::Weight::Ok:
        return Tone::Good;
    case MessageBar::Weight::Warning:
        return Tone::Warning;
    case MessageBar::Weight::Error:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconWidget(22, this))
    , m_label(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 6, 5);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void MessageBar::showMessage(Weight weight, const QString& sentence, const QList<Action>& actions)
{
    m_weight = weight;
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.text, this);
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            emit closed();
            run();
        });
    }
    m_icon->setIcon(themedIcon(iconName(weight)));
    m_label->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::focusFirstAction()
{
    if (m_actions->count() > 0)
        m_actions->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::tone(toneOf(m_weight), palette()));
    painter.setBrush(theme::toneFill(toneOf(m_weight), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ringbinder
