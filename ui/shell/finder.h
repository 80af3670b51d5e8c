// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: one box for records (codes, control numbers, words) and, after ">", for commands.
// Empty it offers the records visited last. Up, Down, Enter; Esc gives the keyboard back.
#pragma once

#include "core/store/search.h"
#include "ui/models/opencontext.h"
#include "ui/shell/actions.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;

namespace ringbinder {

class Finder final : public QLineEdit {
    Q_OBJECT
public:
    Finder(const OpenContext& context, Search& search, const Actions& actions, QWidget* parent);

    // Takes the keyboard; `recent` is offered until something is typed.
    void start(const QList<Uid>& recent);
    void startCommands();
    [[nodiscard]] QListWidget* results() const { return m_list; }

signals:
    void recordChosen(const ringbinder::RegisterDef* def, const ringbinder::Uid& uid);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void offerRecords(const QString& text);
    void offerCommands(const QString& text);
    void addRecord(const RegisterDef& def, const Uid& uid, const QString& code,
                   const QString& title, const QString& excerpt);
    void chooseCurrent();
    void place();
    void giveBack();

    const OpenContext& m_context;
    Search& m_search;
    const Actions& m_actions;
    QListWidget* m_list;
    QList<Uid> m_recent;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace ringbinder
