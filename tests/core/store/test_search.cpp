// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: exact codes and numbers first, then titles, then text; kept up to date.
#include "core/registers/registry.h"
#include "core/store/search.h"
#include "tests/core/store/goodbinder.h"

using namespace ringbinder;
using namespace ringbinder::test;

class TestSearch final : public QObject {
    Q_OBJECT

    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Search> m_search;

    const RegisterDef& def(const char* key) const
    {
        return *registers().find(QString::fromLatin1(key));
    }
    Uid add(const char* key, const QString& title, const QHash<QString, QString>& texts = {},
            const QString& code = {})
    {
        Record record(def(key));
        record.setCode(code);
        record.setValue(record.def().nameField(), Value(title));
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (text.key() == QLatin1String("former_code"))
                record.setFormerCode(text.value());
            else
                record.setValue(*record.def().field(text.key()), Value(text.value()));
        }
        ChangeSet set = editing(record.def());
        set.add(record);
        mustApply(*m_binder, std::move(set));
        return record.uid();
    }
    QStringList titles(const QString& typed, int limit = 50) const
    {
        QStringList found;
        for (const SearchHit& hit : must(m_search->find(typed, limit)))
            found.append(hit.title);
        return found;
    }
    QStringList titles(const char* typed) const { return titles(QString::fromUtf8(typed)); }

private slots:
    void init()
    {
        m_search.reset();
        m_binder = must(Binder::inMemory(registers(), quietly()));
        add("risk", QStringLiteral("Theft of a laptop"),
            {{QStringLiteral("description"),
              QStringLiteral("A notebook is stolen from a train in Zürich.")},
             {QStringLiteral("reference"), QStringLiteral("17")}});
        add("risk", QStringLiteral("Laptop lost"),
            {{QStringLiteral("reference"), QStringLiteral("Risk no. 17b")}});
        add("risk", QStringLiteral("Ransomware"),
            {{QStringLiteral("description"),
              QStringLiteral("Every laptop and server is encrypted.")},
             {QStringLiteral("former_code"), QStringLiteral("RSK-0099")}});
        add("asset", QStringLiteral("Büro in Málaga"));
        add("asset", QStringLiteral("Илья's straße"));
        add("control", QStringLiteral("Information backup"), {}, QStringLiteral("A.8.13"));
        add("control", QStringLiteral("Use of assets"), {}, QStringLiteral("A.5.10"));
        add("evidence", QStringLiteral("Restore test"),
            {{QStringLiteral("file_name"), QStringLiteral("wiederherstellung-2025.pdf")}});
        add("setting", QStringLiteral("hidden laptop setting"));
        m_search = std::make_unique<Search>(*m_binder, [](const QString& text) {
            const QString plain = text.toLower().remove(u'a').remove(u'.').remove(u' ');
            if (plain == QLatin1String("813"))
                return QStringList{QStringLiteral("A.8.13")};
            if (plain == QLatin1String("1231")) // the number of 2013
                return QStringList{QStringLiteral("A.8.13")};
            return QStringList();
        });
        QCOMPARE(titles("laptop"), QStringList());
        must(m_search->build());
        QVERIFY(m_search->isBuilt());
    }

    // A window builds it between two events, and somebody works meanwhile.
    void buildsBitByBitWhileRecordsChange()
    {
        Search bits(*m_binder);
        QVERIFY(!must(bits.buildSome(2)));
        const auto connection =
            QObject::connect(&m_binder->session(), &Session::changed,
                             [&bits](const ChangeNotice& notice) { must(bits.update(notice)); });
        add("risk", QStringLiteral("Zeppelin over the roof"));
        add("asset", QStringLiteral("Zeppelin"));
        must(m_binder->session().undo());
        int rounds = 0;
        while (!must(bits.buildSome(2)))
            ++rounds;
        QVERIFY(rounds > 2);
        QVERIFY(bits.isBuilt());
        const auto zeppelins = must(bits.find(QStringLiteral("zeppelin")));
        QCOMPARE(zeppelins.size(), 1);
        QCOMPARE(zeppelins.first().title, QStringLiteral("Zeppelin over the roof"));
        QCOMPARE(must(bits.find(QStringLiteral("laptop"))).size(),
                 must(m_search->find(QStringLiteral("laptop"))).size());
        QObject::disconnect(connection);
        must(m_binder->session().undo());
    }

    void codesAndNumbersComeFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        const auto row = [](const char* typed, const char* first) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(first);
        };
        for (const char* typed :
             {"RSK-0002", "rsk-2", "rsk 2", "RSK2", "r2", "R-002", "risk 2", "risks 2"})
            row(typed, "Laptop lost");
        for (const char* typed : {"8.13", "a8.13", "A.8.13", "A8 13", "12.3.1"})
            row(typed, "Information backup");
        row("17", "Theft of a laptop");
        row("risk no. 17b", "Laptop lost");
        row("RSK-0099", "Ransomware");
        row("AST-0001", "Büro in Málaga");
        row("A.5.10", "Use of assets");
    }
    void codesAndNumbersComeFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        const QStringList found = titles(typed);
        QVERIFY2(!found.isEmpty(), "nothing was found");
        QCOMPARE(found.first(), first);
    }

    void titlesComeBeforeText()
    {
        QCOMPARE(titles("laptop"),
                 QStringList({QStringLiteral("Laptop lost"), QStringLiteral("Theft of a laptop"),
                              QStringLiteral("Ransomware")}));
        QCOMPARE(titles("lap"), titles("laptop"));
        QCOMPARE(titles("LAPTOP lost"), QStringList{QStringLiteral("Laptop lost")});
        QCOMPARE(titles("lost lap"), QStringList{QStringLiteral("Laptop lost")});
        QCOMPARE(titles("laptop train"), QStringList{QStringLiteral("Theft of a laptop")});
        QCOMPARE(titles(QStringLiteral("laptop"), 2).size(), 2);
        QCOMPARE(titles("nonsense"), QStringList());
    }

    void aWholeNameComesBeforeWhatContainsIt()
    {
        add("person", QStringLiteral("Anna Weiß"),
            {{QStringLiteral("email"), QStringLiteral("a.weiss@example.org")},
             {QStringLiteral("department"), QStringLiteral("Purchase of goods and services")}});
        add("system_account", QStringLiteral("anna.weiß"), {});
        Search search(*m_binder);
        must(search.build());
        const auto first = [&search](const char* typed) {
            const auto hits = must(search.find(QString::fromUtf8(typed)));
            return hits.isEmpty() ? QString() : hits.first().title;
        };
        QCOMPARE(first("anna weiß"), QStringLiteral("Anna Weiß"));
        QCOMPARE(first("Anna.Weiß"), QStringLiteral("anna.weiß"));
    }

    void wordsAreFoundWhateverTheirDiacritics()
    {
        for (const char* typed : {"zurich", "Zürich", "ZÜRICH", "Zu\xcc\x88rich"})
            QCOMPARE(titles(typed), QStringList{QStringLiteral("Theft of a laptop")});
        QCOMPARE(titles("malaga buro"), QStringList{QStringLiteral("Büro in Málaga")});
        QCOMPARE(titles("илья"), QStringList{QStringLiteral("Илья's straße")});
        QCOMPARE(titles("wiederherst"), QStringList{QStringLiteral("Restore test")});
    }

    void strangeInputIsHarmless()
    {
        for (const char* typed :
             {"", " ", "a", "\"", "\" OR 1", "title:x", "^", "* *", "{body}", "AND", "NOT x", "(",
              "-", "😀", "laptop\" *", "a'b", "%", "NEAR(a b)"}) {
            const auto found = m_search->find(QString::fromUtf8(typed));
            QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        }
    }

    void theExcerptShowsWhereItIs()
    {
        const auto hits = must(m_search->find(QStringLiteral("zurich")));
        QCOMPARE(hits.size(), 1);
        QVERIFY2(hits.first().excerpt.contains(QStringLiteral("Zürich")),
                 qPrintable(hits.first().excerpt));
        QVERIFY(hits.first().excerpt.startsWith(QChar(0x2026)));
        QCOMPARE(hits.first().code, QStringLiteral("RSK-0001"));
        QCOMPARE(hits.first().def->name(), QLatin1String("risk"));
        QVERIFY(must(m_search->find(QStringLiteral("lost"))).first().excerpt.isEmpty());
    }

    void changesAreFollowed()
    {
        QObject::connect(&m_binder->session(), &Session::changed, this,
                         [this](const ChangeNotice& notice) { must(m_search->update(notice)); });
        const Uid uid = add("asset", QStringLiteral("Quantum computer"));
        QCOMPARE(titles("quantum"), QStringList{QStringLiteral("Quantum computer")});
        const Record before = *must(m_binder->find(def("asset"), uid));
        Record after = before;
        after.setValue(after.def().nameField(), Value(QStringLiteral("Abacus")));
        ChangeSet rename = editing(def("asset"));
        rename.update(before, after);
        mustApply(*m_binder, std::move(rename));
        QCOMPARE(titles("quantum"), QStringList());
        QCOMPARE(titles("abacus"), QStringList{QStringLiteral("Abacus")});
        ChangeSet removal = editing(def("asset"));
        removal.remove(after);
        mustApply(*m_binder, std::move(removal));
        QCOMPARE(titles("abacus"), QStringList());
        must(m_binder->session().undo());
        QCOMPARE(titles("abacus"), QStringList{QStringLiteral("Abacus")});
        for (int i = 0; i < 30;
             ++i) { // many old versions of one record must not crowd out the others
            Record next = *must(m_binder->find(def("asset"), uid));
            const Record old = next;
            next.setValue(next.def().nameField(), Value(QStringLiteral("Laptop %1").arg(i)));
            ChangeSet set = editing(def("asset"));
            set.update(old, next);
            mustApply(*m_binder, std::move(set));
        }
        QCOMPARE(titles(QStringLiteral("laptop"), 4).size(), 4);
        ChangeSet many = editing(def("asset"));
        for (int i = 0; i < 1500; ++i) {
            Record record(def("asset"));
            record.setValue(record.def().nameField(), Value(QStringLiteral("Sensor %1").arg(i)));
            many.add(std::move(record));
        }
        mustApply(*m_binder, std::move(many));
        QCOMPARE(titles("sensor 1499").first(), QStringLiteral("Sensor 1499"));
        QCOMPARE(titles("sensor").size(), 50);
        QVERIFY(titles("abacus").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
