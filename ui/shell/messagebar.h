// SPDX-License-Identifier: GPL-3.0-or-later
// A message in the page, not over it: an icon with a word for its weight, a sentence and what can
// be done about it. Hidden until told something; dismissing it has no side effect.
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ringbinder {

class IconWidget;

class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Weight { Info, Ok, Warning, Error };
    struct Action {
        QString text;
        std::function<void()> run; // the bar closes before it runs
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Weight weight, const QString& sentence, const QList<Action>& actions = {});
    [[nodiscard]] QString sentence() const;
    void focusFirstAction();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Weight m_weight = Weight::Info;
    IconWidget* m_icon;
    QLabel* m_label;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
};

} // namespace ringbinder
