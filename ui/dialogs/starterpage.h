// SPDX-License-Identifier: GPL-3.0-or-later
// Ticking starter packs, with the parts of those that are divided: what each is for, how much it
// holds, and the sum. It only chooses; the wizard of a new client and the dialog of starter packs
// show the preview and do what is chosen.
#pragma once

#include "core/base/language.h"
#include "core/starters/starterpacks.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

class StarterPage final : public QWidget {
    Q_OBJECT
public:
    StarterPage(const QString& invitation, QWidget* parent);

    // Shows the packs with those ticked that are usual, or none.
    void offer(const Result<QList<StarterPack>>& packs);
    void tickUsual();
    void tickNone();

    [[nodiscard]] QStringList keys() const;
    // What the ticked parts would add, pack by pack.
    [[nodiscard]] QList<StarterRow> rows() const;
    // What the pack at the cursor would add, ticked or not.
    [[nodiscard]] QList<StarterRow> rowsAtCursor() const;
    [[nodiscard]] QTreeWidget& list() { return *m_list; }

signals:
    void edited();
    void cursorMoved();

private:
    using PartAction = std::function<void(QTreeWidgetItem& item, const StarterPart& part)>;
    void forEachPart(const PartAction& action) const;
    void tick(const std::function<bool(const StarterPart&)>& isWanted);
    void describe();
    void sumUp();

    QList<StarterPack> m_packs;
    QTreeWidget* m_list;
    QLabel* m_sentence;
    QLabel* m_sum;
};

// Rows under their registers, as a preview of what will be made: "34 roles". Registers of
// `unfolded` are open and in view, the others closed.
void addStarterRows(QTreeWidget& tree, const QList<StarterRow>& rows, const Language& language,
                    const QList<StarterRow>& unfolded);
// The country of this user's settings, "DE"; empty where they name none.
[[nodiscard]] QString countryOfUser();

} // namespace ringbinder
