// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the left: pages in the order plan, do, check, act, with plain headings between them
// and, where there is something to do, a number. It shows and tells; it opens nothing itself.
#pragma once

#include <QListWidget>

namespace ringbinder {

struct NavigationEntry {
    QString key; // "" for a heading
    QString title;
    QString icon; // see themedIcon()
};

class Navigation final : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void setEntries(const QList<NavigationEntry>& entries);
    // A small number behind the title; empty removes it. `meaning` says what it counts.
    void setBadge(const QString& key, const QString& badge, const QString& meaning);
    void setCurrent(const QString& key);
    [[nodiscard]] QString current() const;
    // The n-th page, counting from 0; empty past the end.
    [[nodiscard]] QString keyAt(int n) const;
    // Icons alone, for narrow windows.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

signals:
    void chosen(const QString& key);

private:
    void rewrite(QListWidgetItem* item);
    bool m_isFolded = false;
};

} // namespace ringbinder
