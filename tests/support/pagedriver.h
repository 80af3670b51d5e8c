// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the page of a register as people do: keys go to whatever has the focus, cells are named by
// row and field. Base of the tests of that page.
#pragma once

#include "tests/support/binderfixture.h"
#include "ui/pages/registerpage.h"

#include <QApplication>
#include <QTest>

namespace ringbinder {

class PageDriver : public QObject {
    Q_OBJECT
protected:
    void start(const QString& language = QStringLiteral("en"), int risks = 57)
    {
        m_page.reset();
        m_open = std::make_unique<BinderFixture>(language);
        m_open->fill(risks);
        show("risk");
    }
    void stop()
    {
        QVERIFY(m_open->host->errors.isEmpty());
        m_page.reset();
        m_open.reset();
    }
    void show(const char* registerKey)
    {
        m_page = std::make_unique<RegisterPage>(m_open->context(), m_open->def(registerKey));
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
    }
    RegisterTableView& table() { return m_page->table(); }
    RegisterTableModel& model() { return m_page->model(); }
    int column(const char* key) { return model().columnOfKey(QString::fromLatin1(key)); }
    void go(int row, const char* key)
    {
        table().goToCell(row, column(key));
        table().setFocus();
    }
    QString shown(int row, const char* key)
    {
        return model().index(row, column(key)).data().toString();
    }
    void keys(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(focus(), c.toLatin1());
    }
    QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : &table();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    void selectCells(int top, const char* left, int bottom, const char* right)
    {
        go(top, left);
        table().selectionModel()->select(
            QItemSelection(model().index(top, column(left)), model().index(bottom, column(right))),
            QItemSelectionModel::ClearAndSelect);
    }

    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<RegisterPage> m_page;
};

} // namespace ringbinder
