// SPDX-License-Identifier: GPL-3.0-or-later
// A screen reader may ask an area that scrolls for a child that is gone; it is told that there is
// none.
#include "ui/shell/accessiblearea.h"

#include <QAccessible>
#include <QGraphicsView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using ringbinder::installAccessibleAreas;

class TestAccessibleArea final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleAreas(); }

    void childThatWentIsNone()
    {
        QScrollArea area;
        auto* content = new QLabel(QStringLiteral("Content"));
        content->resize(900, 900);
        area.setWidget(content);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QAccessibleInterface* asked = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(asked);
        const int before = asked->childCount();
        QVERIFY(before > 1);
        // The bars go while somebody still counts with them.
        content->resize(20, 20);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        for (int index = -1; index <= before + 8; ++index) {
            const QAccessibleInterface* child = asked->child(index);
            QCOMPARE(child != nullptr, index >= 0 && index < asked->childCount());
        }
    }

    void contentIsFound()
    {
        QScrollArea area;
        auto* content = new QLabel(QStringLiteral("Content"));
        area.setWidget(content);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QAccessibleInterface* label = QAccessible::queryAccessibleInterface(content);
        QAccessibleInterface* parent = label->parent();
        QVERIFY(parent && parent->parent());
        QCOMPARE(parent->parent()->object(), &area);
        QVERIFY(parent->parent()->indexOfChild(parent) >= 0);
    }

    void tablesKeepTheirOwn()
    {
        QTableWidget table(2, 3);
        QAccessibleInterface* asked = QAccessible::queryAccessibleInterface(&table);
        QCOMPARE(asked->role(), QAccessible::Table);
        QCOMPARE(asked->tableInterface()->rowCount(), 2);
    }

    void otherAreasAreSafeToo()
    {
        QGraphicsView view;
        const QAccessibleInterface* asked = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(asked);
        QVERIFY(!asked->child(asked->childCount() + 3));
    }
};

QTEST_MAIN(TestAccessibleArea)
#include "test_accessiblearea.moc"
