// SPDX-License-Identifier: GPL-3.0-or-later
// What people said about a record, oldest first, with a box to say something more. One's own newest
// comment can be changed; removing one can be undone. Text not yet added stays with its record.
#pragma once

#include "core/registers/logic/remarks.h"
#include "ui/models/opencontext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ringbinder {

class CommentsTab final : public QWidget {
    Q_OBJECT
public:
    CommentsTab(const OpenContext& context, QWidget* parent);

    void showRecord(const RegisterDef& def, const Uid& uid);
    void reload();
    // The keyboard goes to the box for a new comment.
    void startComment();
    [[nodiscard]] int count() const { return int(m_remarks.size()); }
    // Text that was typed and not added, by record; and such text of an earlier session.
    [[nodiscard]] QHash<Uid, QString> unsaved() const;
    void bringBack(const Uid& record, const QString& text);

signals:
    void counted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();
    void startChange();
    void removeCurrent();
    void stash();
    void endChange();
    void follow();
    [[nodiscard]] const Remark* current() const;

    const OpenContext& m_context;
    const RegisterDef* m_def = nullptr;
    std::optional<Uid> m_uid;
    QList<Remark> m_remarks;
    std::optional<Uid> m_changing; // the comment in the box is this one
    QHash<Uid, QString> m_stash;
    QLabel* m_none;
    QListWidget* m_list;
    QPlainTextEdit* m_box;
    QPushButton* m_save;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace ringbinder
