// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/uid.h"

#include <QTest>

using namespace ringbinder;

class TestMessage final : public QObject {
    Q_OBJECT
private slots:
    void argumentsAreFilledOnce()
    {
        const Message message = Message("test", "%1 is not one of %2").arg(QStringLiteral("%2")).arg(7);
        QCOMPARE(message.plain(), QStringLiteral("%2 is not one of 7"));
    }
    void unknownLanguageIsNamed()
    {
        const auto language = Language::load(QStringLiteral("xx"));
        QVERIFY(!language);
        QVERIFY(language.error().message.plain().contains(QLatin1String("xx")));
    }
    void uidAcceptsOnlyTheStoredForm()
    {
        const Uid uid = Uid::generate();
        QCOMPARE(Uid::fromString(uid.toString()), uid);
        QVERIFY(!Uid::fromString(uid.toString().toUpper()) || uid.toString() == uid.toString().toUpper());
        QVERIFY(!Uid::fromString(u"not a uid"));
        QVERIFY(!Uid::fromString(QString(QStringLiteral("{") + uid.toString() + QStringLiteral("}"))));
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "test_message.moc"
