// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what in a record and when, newest first; one field can be put back to what it was.
#pragma once

#include "ui/models/opencontext.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

class HistoryTab final : public QWidget {
    Q_OBJECT
public:
    HistoryTab(const OpenContext& context, QWidget* parent);
    void showRecord(const RegisterDef& def, const Uid& uid);
    void reload();

private:
    void restoreCurrent();
    [[nodiscard]] QString valueText(const FieldDef& field, const HistoryItem& item,
                                    const QByteArray& json) const;
    void addItems(QTreeWidgetItem* parent, const QList<HistoryItem>& items);

    const OpenContext& m_context;
    const RegisterDef* m_def = nullptr;
    std::optional<Uid> m_uid;
    QTreeWidget* m_tree;
};

} // namespace ringbinder
