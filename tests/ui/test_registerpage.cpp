// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a register driven as people drive it: keys, clicks, the clipboard; and what stands in
// the file afterwards.
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/findbar.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/tablefooter.h"
#include "ui/shell/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace ringbinder;

class TestRegisterPage final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<RegisterPage> m_page;

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

private slots:
    void init()
    {
        m_open = std::make_unique<BinderFixture>();
        m_open->fill(57);
        show("risk");
    }
    void cleanup()
    {
        QVERIFY(m_open->host->errors.isEmpty());
        m_page.reset();
        m_open.reset();
    }

    void looksLikeATable()
    {
        m_page->resize(1366 - 205, 720);
        go(4, "title");
        takeShots(*m_page, QStringLiteral("risks"));
        QCOMPARE(m_page->footer().text(), QStringLiteral("57 shown"));
        QVERIFY(m_page->headingText().startsWith(QStringLiteral("Risks 57")));
    }
};

QTEST_MAIN(TestRegisterPage)
#include "test_registerpage.moc"
