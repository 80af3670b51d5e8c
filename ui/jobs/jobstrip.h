// SPDX-License-Identifier: GPL-3.0-or-later
// One line above the page for work that takes longer than a moment: what it is, how far it is, and
// Cancel. Hidden otherwise; work that is done within the moment is never seen.
#pragma once

#include "core/base/language.h"
#include "core/base/message.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ringbinder {

class JobStrip final : public QFrame {
    Q_OBJECT
public:
    explicit JobStrip(const Language& language, QWidget* parent = nullptr);

    // An empty title hides it.
    void showJob(const QString& title);
    void showProgress(qint64 done, qint64 total, const Message& step);
    void setCancellable(bool on);
    [[nodiscard]] QString title() const { return m_title; }

signals:
    void cancelled();

private:
    const Language& m_language;
    QString m_title;
    QLabel* m_label;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_appears;
};

} // namespace ringbinder
