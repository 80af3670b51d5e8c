// SPDX-License-Identifier: GPL-3.0-or-later
// An icon as a widget, painted anew each time, so that it follows the palette. Says nothing to
// screen readers: the words stand beside it.
#pragma once

#include <QIcon>
#include <QWidget>

namespace ringbinder {

class IconWidget final : public QWidget {
    Q_OBJECT
public:
    explicit IconWidget(int edge, QWidget* parent = nullptr);
    void setIcon(const QIcon& icon);
    [[nodiscard]] QSize sizeHint() const override { return {m_edge, m_edge}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_edge;
};

} // namespace ringbinder
