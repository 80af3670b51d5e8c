// SPDX-License-Identifier: GPL-3.0-or-later
// What a record points at and what points at it, grouped by meaning, with one line to add a link.
#pragma once

#include "ui/models/opencontext.h"

#include <QWidget>

class QComboBox;
class QTreeWidget;
class QVBoxLayout;

namespace ringbinder {

class RecordLine;

class LinksTab final : public QWidget {
    Q_OBJECT
public:
    LinksTab(const OpenContext& context, QWidget* parent);
    void showRecord(const RegisterDef& def, const Uid& uid);
    void reload();
    void startLink();
    [[nodiscard]] int count() const { return m_count; }

signals:
    void counted();

private:
    struct Kind {
        const RegisterDef* def; // that holds the field
        const FieldDef* field;
        bool outgoing;
    };
    void openLinked(const Uid& uid);
    void fillKinds();
    void useKind(int index);
    void addLink();
    void unlinkCurrent();
    [[nodiscard]] QString titleOf(const Kind& kind) const;

    const OpenContext& m_context;
    const RegisterDef* m_def = nullptr;
    std::optional<Uid> m_uid;
    QTreeWidget* m_tree;
    QComboBox* m_kind;
    QVBoxLayout* m_column;
    RecordLine* m_line = nullptr;
    QList<Kind> m_kinds;
    FieldDef m_lineField; // the picker's field; points at the register at the other end
    int m_count = 0;
};

} // namespace ringbinder
