// SPDX-License-Identifier: GPL-3.0-or-later
// Shift+F10 opens the context menu at the current cell or the cursor, and nothing else does.
#include "ui/shell/contextmenukey.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace ringbinder;

namespace {

class AskedLine final : public QLineEdit {
public:
    QList<QPoint> asked;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override
    {
        if (event->reason() == QContextMenuEvent::Keyboard)
            asked.append(event->pos());
    }
};

} // namespace

class TestContextMenuKey final : public QObject {
    Q_OBJECT

    ContextMenuKey m_key;

private slots:
    void initTestCase() { qApp->installEventFilter(&m_key); }

    void theMenuOfATableOpensAtItsCell()
    {
        QStandardItemModel model(5, 2);
        QTableView view;
        view.setModel(&model);
        view.setContextMenuPolicy(Qt::CustomContextMenu);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(model.index(3, 1));
        QSignalSpy asked(&view, &QWidget::customContextMenuRequested);
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        const QPoint place = view.viewport()->mapFrom(&view, asked[0][0].toPoint());
        QVERIFY(view.visualRect(model.index(3, 1)).contains(place));
        QTest::keyClick(&view, Qt::Key_F10);
        QTest::keyClick(&view, Qt::Key_F9, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
    }

    void aCellOutOfSightCountsAsTheTable()
    {
        QStandardItemModel model(500, 2);
        QTableView view;
        view.setModel(&model);
        view.setContextMenuPolicy(Qt::CustomContextMenu);
        view.resize(400, 300);
        view.show();
        view.setCurrentIndex(model.index(0, 0));
        view.scrollToBottom();
        QSignalSpy asked(&view, &QWidget::customContextMenuRequested);
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QVERIFY(view.rect().contains(asked[0][0].toPoint()));
    }

    void theMenuOfATextOpensAtItsCursor()
    {
        AskedLine line;
        line.setText(QStringLiteral("Müller & Söhne"));
        line.resize(300, 30);
        line.show();
        line.setCursorPosition(0);
        QTest::keyClick(&line, Qt::Key_F10, Qt::ShiftModifier);
        line.setCursorPosition(14);
        QTest::keyClick(&line, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(line.asked.size(), 2);
        QVERIFY(line.asked[0].x() < line.asked[1].x());
        QCOMPARE(line.text(), QStringLiteral("Müller & Söhne"));
    }
};

QTEST_MAIN(TestContextMenuKey)
#include "test_contextmenukey.moc"
