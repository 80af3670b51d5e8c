// SPDX-License-Identifier: GPL-3.0-or-later
// A condition is kept as JSON and read in words wherever people meet it: the order, the filters and
// the tick list of a table, finding, files for people. Files for programs keep what is stored.
#include "core/base/progress.h"
#include "core/exchange/registerexport.h"
#include "core/registers/technical/condition.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/registerindex.h"
#include "core/store/search.h"
#include "tests/core/store/goodbinder.h"

#include <QTemporaryDir>

using namespace ringbinder;
using namespace ringbinder::test;

class TestConditionWords final : public QObject {
    Q_OBJECT

    std::unique_ptr<Binder> m_binder;

    static QString portIs(const char* port)
    {
        return QStringLiteral(R"([{"look_at":"port","all":[["port","is","%1"]]}])")
            .arg(QString::fromLatin1(port));
    }
    Uid add(const char* title, const QString& condition)
    {
        Record record(technical_rule::def);
        record.set(technical_rule::title, QString::fromUtf8(title));
        record.set(technical_rule::condition, condition);
        ChangeSet set = editing(technical_rule::def);
        set.add(record);
        mustApply(*m_binder, std::move(set));
        return record.uid();
    }
    static QSet<Uid> setOf(const RegisterIndex::Rows& rows)
    {
        return {rows.uids.begin(), rows.uids.end()};
    }
    QByteArray exported(const QString& path, RegisterExport::Wording wording) const
    {
        RegisterExport what;
        what.wording = wording;
        what.columns = {&technical_rule::title, &technical_rule::condition};
        for (const Uid& uid : must(m_binder->uids(technical_rule::def)))
            what.records.append(*must(m_binder->find(technical_rule::def, uid)));
        NoProgress progress;
        must(exportRegister(*m_binder, technical_rule::def, path, what, progress));
        return bytesOf(path);
    }

private slots:
    void init() { m_binder = must(Binder::inMemory(registers(), quietly())); }

    void tablesSortFilterAndTickWords()
    {
        const Uid telnet = add("Telnet", portIs("23"));
        const Uid none = add("Draft", QString());
        const Uid login =
            add("Logins",
                QStringLiteral(
                    R"([{"look_at":"hardening","all":[["uid_zero_accounts","is_filled"]]}])"));
        const Uid twin = add("Telnet again", portIs("23"));
        const Uid broken = add("From elsewhere", QStringLiteral("port 23"));
        RegisterIndex index(*m_binder, technical_rule::def, Language(), nullptr);
        must(index.load());
        const FieldDef* field = &technical_rule::condition;
        const auto passing = [&](const char* filter) {
            return setOf(index.query({{{field, QString::fromLatin1(filter)}}, {}, {}}));
        };
        QCOMPARE(passing("open port"), (QSet<Uid>{telnet, twin}));
        QCOMPARE(passing("look_at"), QSet<Uid>());
        QCOMPARE(passing("port 23"), QSet<Uid>{broken});
        QCOMPARE(passing("empty"), QSet<Uid>{none});
        QCOMPARE(setOf(index.query({{}, QStringLiteral("\"Port is 23\""), {}})),
                 (QSet<Uid>{telnet, twin}));

        const auto distinct = index.distinct(field, {telnet, none, login, twin});
        QStringList shown;
        for (const auto& one : distinct)
            shown.append(QStringLiteral("%1 x %2").arg(one.count).arg(one.text));
        const QString words = conditionInWords(portIs("23"), Language());
        QCOMPARE(shown.size(), 2);
        QVERIFY2(shown.contains(QStringLiteral("2 x %1").arg(words)),
                 qPrintable(shown.join(QLatin1Char('|'))));
        QVERIFY(!shown.join(QString()).contains(QLatin1String("look_at")));

        // An edit is followed.
        const QObject guard;
        QObject::connect(&m_binder->session(), &Session::changed, &guard,
                         [&index](const ChangeNotice& notice) {
                             for (const auto& touched : notice.registers)
                                 must(index.update(touched));
                         });
        ChangeSet set = editing(technical_rule::def);
        set.set(technical_rule::def, twin, technical_rule::condition, Value(portIs("23")),
                Value(portIs("512")));
        mustApply(*m_binder, std::move(set));
        QCOMPARE(passing("port is 512"), QSet<Uid>{twin});
        QCOMPARE(passing("port is 23"), QSet<Uid>{telnet});
    }

    void isFoundByItsWords()
    {
        add("Telnet", portIs("23"));
        Search search(*m_binder);
        must(search.build());
        const auto hits = must(search.find(QStringLiteral("open port")));
        QCOMPARE(hits.size(), 1);
        QVERIFY2(hits[0].excerpt.contains(QLatin1String("Open port: Port is 23")),
                 qPrintable(hits[0].excerpt));
        QVERIFY(must(search.find(QStringLiteral("look_at"))).isEmpty());
    }

    void filesForPeopleHaveWordsAndOthersWhatIsStored()
    {
        add("Telnet", portIs("23"));
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Prüf Ordner XXXXXX"));
        QVERIFY(folder.isValid());
        const QByteArray people =
            exported(folder.filePath(QStringLiteral("a b.csv")), RegisterExport::Wording::People);
        QVERIFY2(people.contains("Open port: Port is 23"), people.constData());
        QVERIFY(!people.contains("look_at"));
        const QByteArray machine =
            exported(folder.filePath(QStringLiteral("c.csv")), RegisterExport::Wording::Machine);
        QVERIFY2(machine.contains("look_at"), machine.constData());
        const QByteArray json =
            exported(folder.filePath(QStringLiteral("d.json")), RegisterExport::Wording::Machine);
        QVERIFY2(json.contains("look_at"), json.constData());
    }
};

QTEST_GUILESS_MAIN(TestConditionWords)
#include "test_conditionwords.moc"
