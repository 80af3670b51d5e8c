// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence at the lower edge of a widget that goes away by itself after eight seconds, with one
// action (Undo) at most. It takes no focus by itself but Tab reaches its button; it stays while the
// pointer or the focus is on it. The window's Host::toast shows it.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ringbinder {

class Toast final : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);

    // An empty `action` shows no button.
    void showSentence(const QString& sentence, const QString& action = {});
    [[nodiscard]] QString sentence() const;
    // What it offers to take back is no longer the newest change, or is taken back already.
    void withdrawOffer();

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void expire();

    QLabel* m_label;
    QToolButton* m_action;
    QToolButton* m_close;
    QTimer m_timer;
};

} // namespace ringbinder
