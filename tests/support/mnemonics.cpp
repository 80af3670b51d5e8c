// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mnemonics.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace ringbinder {

namespace {

class Letters final {
public:
    void add(const QString& text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && !m_texts[key].contains(text))
            m_texts[key].append(text);
    }
    void add(const QList<QAction*>& actions)
    {
        for (const QAction* action : actions) {
            if (action->isVisible())
                add(action->text());
        }
    }
    [[nodiscard]] QStringList shared() const
    {
        QStringList lines;
        for (const QStringList& texts : m_texts) {
            if (texts.size() > 1)
                lines.append(
                    QStringLiteral("one letter for: %1").arg(texts.join(QLatin1String(", "))));
        }
        return lines;
    }

private:
    QHash<QKeySequence, QStringList> m_texts;
};

bool canBeReached(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled();
}

} // namespace

QStringList sharedMnemonics(const QWidget& window)
{
    Letters letters;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled())
            letters.add(label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (canBeReached(*button))
            letters.add(button->text());
    }
    for (const QTabBar* bar : window.findChildren<QTabBar*>()) {
        for (int tab = 0; canBeReached(*bar) && tab < bar->count(); ++tab)
            letters.add(bar->tabText(tab));
    }
    for (const QGroupBox* box : window.findChildren<QGroupBox*>()) {
        if (canBeReached(*box))
            letters.add(box->title());
    }
    QStringList lines;
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        letters.add(bar->actions());
        for (const QAction* title : bar->actions()) {
            if (!title->menu())
                continue;
            emit title->menu()->aboutToShow();
            Letters entries;
            entries.add(title->menu()->actions());
            for (const QString& line : entries.shared())
                lines.append(QString(title->text() + QStringLiteral(": ") + line));
        }
    }
    return lines + letters.shared();
}

} // namespace ringbinder
