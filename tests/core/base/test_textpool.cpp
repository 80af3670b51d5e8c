// SPDX-License-Identifier: GPL-3.0-or-later
// Texts from the pool are what QString makes of the bytes, however many there are and in whatever
// order they come; equal short ones share their characters.
#include "core/base/textpool.h"

#include <QtTest>

using namespace ringbinder;

class TestTextPool : public QObject {
    Q_OBJECT

private slots:
    void givesEveryTextBack()
    {
        TextPool pool;
        QByteArrayList texts{QByteArray(),
                             QByteArray("a"),
                             QByteArray("a\0b", 3),
                             QByteArray("a\0c", 3),
                             QByteArray("\0", 1),
                             QByteArray("Größe 漢字 😀"),
                             QByteArray("half \xc3"),
                             QByteArray(45, 'x'),
                             QByteArray(46, 'x'),
                             QByteArray(47, 'x'),
                             QByteArray(5000, 'x')};
        for (int i = 0; i < 20000; ++i)
            texts.append("text " + QByteArray::number(i * 7919 % 9973));
        for (int round = 0; round < 2; ++round) {
            for (const QByteArray& text : std::as_const(texts))
                QCOMPARE(pool.text(text), QString::fromUtf8(text));
        }
    }

    void equalTextsAreOne()
    {
        TextPool pool;
        const QString first = pool.text("in_use");
        const QString other = pool.text("retired");
        const QString again = pool.text("in_use");
        QCOMPARE(again.constData(), first.constData());
        QVERIFY(other.constData() != first.constData());
    }

    void whoeverChangesOneChangesNoOther()
    {
        TextPool pool;
        QString mine = pool.text("server");
        mine += QLatin1String(" room");
        QCOMPARE(pool.text("server"), QStringLiteral("server"));
    }
};

QTEST_GUILESS_MAIN(TestTextPool)
#include "test_textpool.moc"
