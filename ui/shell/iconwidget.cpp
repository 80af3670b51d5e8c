// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconwidget.h"

#include <QPainter>

namespace ringbinder {

IconWidget::IconWidget(int edge, QWidget* parent)
    : QWidget(parent)
    , m_edge(edge)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconWidget::setIcon(const QIcon& icon)
{
    m_icon = icon;
    update();
}

void IconWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ringbinder
