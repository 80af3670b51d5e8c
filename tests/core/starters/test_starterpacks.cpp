// SPDX-License-Identifier: GPL-3.0-or-later
// Every starter pack in both languages: what is offered is what is made, the file stays sound, and
// what a client has is not made again.
#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/calendar/calendar_task.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/measures/measure.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/people/raci_entry.h"
#include "core/registers/people/role.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/registers/technical/condition.h"
#include "core/registers/technical/technical_rule.h"
#include "core/starters/newclient.h"
#include "core/starters/starterpacks.h"
#include "core/store/binder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace ringbinder {

class TestStarterPacks final : public QObject {
    Q_OBJECT

    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;

    Binder::Options options()
    {
        Binder::Options options;
        options.clock = &m_clock;
        return options;
    }
    static Language languageOf(const char* code)
    {
        auto loaded = Language::load(QString::fromLatin1(code));
        if (!loaded)
            qFatal("no language %s", code);
        return *loaded;
    }
    void begin(const Language& language = Language())
    {
        auto made = Binder::inMemory(registers(), options());
        QVERIFY(made);
        m_binder = std::move(*made);
        NewClient client;
        client.organisation = QStringLiteral("Höfer & Söhne");
        QVERIFY(seedNewClient(*m_binder, client, language));
    }
    StartedWith started(const QStringList& words, const Language& language = Language())
    {
        const auto keys = starterKeys(words, QStringLiteral("DE"));
        if (!keys)
            qFatal("%s", qPrintable(keys.error().message.plain()));
        const auto done = applyStarterPacks(*m_binder, *keys, language);
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message.plain()),
                   qPrintable(done.error().detail));
        return *done;
    }
    QList<StarterPack> offered(const Language& language = Language())
    {
        const auto packs = starterPacks(*m_binder, language, QStringLiteral("DE"));
        return packs ? *packs : QList<StarterPack>();
    }
    QStringList titles(const RegisterDef& def)
    {
        QStringList titles;
        const QList<Record> records = *m_binder->records(def);
        for (const Record& record : records)
            titles.append(record.title());
        return titles;
    }

private slots:
    void init() { begin(); }

    void everyPackMakesWhatItShows_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("code");
        const auto packs = starterPacksForNewClient(registers(), Language(), QStringLiteral("DE"));
        QVERIFY(packs);
        QCOMPARE(packs->size(), 15);
        for (const StarterPack& pack : *packs) {
            for (const char* code : {"en", "de"})
                QTest::addRow("%s %s", qPrintable(pack.key), code)
                    << pack.key << QString::fromLatin1(code);
        }
    }
    void everyPackMakesWhatItShows()
    {
        QFETCH(QString, pack);
        QFETCH(QString, code);
        const Language language = languageOf(qPrintable(code));
        begin(language);
        const QList<StarterPack> packs = offered(language);
        const auto shown =
            std::find_if(packs.begin(), packs.end(),
                         [&pack](const StarterPack& one) { return one.key == pack; });
        QVERIFY(shown != packs.end());
        QVERIFY(shown->count() >= 5);
        QHash<const RegisterDef*, QStringList> expected;
        for (const StarterPart& part : shown->parts) {
            QVERIFY2(!part.rows.isEmpty(), qPrintable(part.key));
            QCOMPARE(part.known, 0);
            for (const StarterRow& row : part.rows)
                expected[row.def].append(row.title);
        }
        QHash<const RegisterDef*, qint64> before;
        for (const RegisterDef* def : registers().all())
            before.insert(def, *m_binder->count(*def));

        const StartedWith done = started({pack}, language);
        QCOMPARE(done.total, int(shown->count()));
        QCOMPARE(done.known, 0);
        for (const RegisterDef* def : registers().all())
            QCOMPARE(*m_binder->count(*def) - before[def], expected.value(def).size());
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QStringList made = titles(*it.key());
            made.sort();
            it->sort();
            QCOMPARE(made, *it);
        }
        NoProgress progress;
        const auto findings = m_binder->verify(progress);
        QVERIFY(findings);
        QVERIFY(findings->isEmpty());

        const StartedWith again = started({pack}, language);
        QCOMPARE(again.total, 0);
        QVERIFY(again.known > 0);
        // One pack is one change.
        QVERIFY(m_binder->session().undo());
        for (const RegisterDef* def : registers().all())
            QCOMPARE(*m_binder->count(*def), before[def]);
    }

    void allOfThemTogetherAreTheSumAndSound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Kunde \u00C4rger.isms"));
        m_binder.reset();
        auto made = Binder::create(path, registers(), options());
        QVERIFY(made);
        m_binder = std::move(*made);
        NewClient client;
        client.organisation = QStringLiteral("Example Ltd");
        QVERIFY(seedNewClient(*m_binder, client, Language()));
        const auto packs = starterPacksForNewClient(registers(), Language(), QStringLiteral("DE"));
        QVERIFY(packs);
        qsizetype sum = 0;
        for (const StarterPack& pack : *packs)
            sum += pack.count();
        QCOMPARE(qsizetype(started({QStringLiteral("all")}).total), sum);
        QCOMPARE(started({QStringLiteral("all")}).total, 0);
        m_binder.reset();
        auto opened = Binder::open(path, registers(), Binder::Access::ReadWrite, options());
        QVERIFY(opened);
        m_binder = std::move(*opened);
        NoProgress progress;
        QVERIFY(m_binder->verify(progress)->isEmpty());
        for (const StarterPack& pack : offered())
            QCOMPARE(pack.count(), 0);
    }

    // Taken in German, offered in English: the same entries.
    void whatIsThereInAnotherLanguageIsKnown()
    {
        const Language german = languageOf("de");
        begin(german);
        started({QStringLiteral("all")}, german);
        QVERIFY(titles(role::def).contains(QStringLiteral("Oberste Leitung")));
        const StartedWith again = started({QStringLiteral("all")});
        QStringList twice;
        for (const auto& [def, count] : again.added)
            twice.append(QStringLiteral("%1 %2").arg(count).arg(def->name()));
        QCOMPARE(twice, QStringList());
    }

    void whatWasTypedByHandIsKnownByItsName()
    {
        Record own(role::def);
        own.set(role::name, QStringLiteral("isms MANAGER"));
        const Uid uid = own.uid();
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("role"), {}, 1});
        set.add(std::move(own));
        QVERIFY(m_binder->session().apply(std::move(set)));
        const StartedWith done = started({QStringLiteral("roles")});
        QCOMPARE(done.known, 1);
        QCOMPARE(titles(role::def).filter(QStringLiteral("isms manager"), Qt::CaseInsensitive),
                 QStringList{QStringLiteral("isms MANAGER")});
        // Its part in activities is taken for the role that is there.
        const QList<Record> entries = *m_binder->records(raci_entry::def);
        QVERIFY(std::any_of(entries.begin(), entries.end(), [&uid](const Record& entry) {
            return entry.get(raci_entry::role) == uid;
        }));
    }

    void exactlyOneRoleAnswersForAnActivity()
    {
        started({QStringLiteral("roles")});
        QHash<QString, int> answering;
        const QList<Record> entries = *m_binder->records(raci_entry::def);
        for (const Record& entry : entries) {
            const auto letter = entry.get(raci_entry::letter);
            answering[entry.title()] += letter == raci_entry::Letter::Accountable ||
                                                letter == raci_entry::Letter::AccountableResponsible
                                            ? 1
                                            : 0;
        }
        QVERIFY(answering.size() > 10);
        for (auto it = answering.cbegin(); it != answering.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
    }

    void theLawOfTheCountryIsTaken()
    {
        started({QStringLiteral("legal:CH")});
        const QStringList swiss = titles(legal_requirement::def);
        QCOMPARE(swiss.size(), 1);
        started({QStringLiteral("legal:EU"), QStringLiteral("legal:CH")});
        QStringList places;
        const QList<Record> laws = *m_binder->records(legal_requirement::def);
        for (const Record& law : laws) {
            places.append(law.text(legal_requirement::jurisdiction));
            QCOMPARE(*law.get(legal_requirement::applicability),
                     legal_requirement::Applicability::Undecided);
            QVERIFY(law.get(legal_requirement::kind) != legal_requirement::Kind::Other);
            QVERIFY(!law.get(legal_requirement::controls)->isEmpty());
        }
        QVERIFY(places.contains(QStringLiteral("EU/EEA")) && places.contains(QStringLiteral("EU")));
        QVERIFY(!places.contains(QStringLiteral("US")));
    }

    void everyLawIsInExactlyOnePart()
    {
        const StartedWith done = started({QStringLiteral("legal")});
        QFile file(QStringLiteral(":/catalogues/legal_register.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto entries = QJsonDocument::fromJson(file.readAll())[QStringLiteral("entries")];
        QCOMPARE(qsizetype(done.total), entries.toArray().size());
    }

    void whatIsUsualDependsOnTheCountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("law");
        QTest::newRow("Germany") << QStringLiteral("DE") << QStringLiteral("legal:EU");
        QTest::newRow("lower case") << QStringLiteral("at") << QStringLiteral("legal:EU");
        QTest::newRow("Britain") << QStringLiteral("GB") << QStringLiteral("legal:UK");
        QTest::newRow("unknown") << QString() << QString();
    }
    void whatIsUsualDependsOnTheCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, law);
        QStringList expected = {QStringLiteral("roles"), QStringLiteral("legal:general")};
        if (!law.isEmpty())
            expected.append(law);
        expected += {QStringLiteral("documents"), QStringLiteral("calendar")};
        QCOMPARE(*starterKeys({QStringLiteral("usual")}, country), expected);
        QStringList shown;
        const auto packs = starterPacks(*m_binder, Language(), country);
        QVERIFY(packs);
        for (const StarterPack& pack : *packs) {
            for (const StarterPart& part : pack.parts) {
                if (part.isUsual)
                    shown.append(part.key);
            }
        }
        QCOMPARE(shown, expected);
    }

    void anUnknownPackIsRefusedInWords()
    {
        for (const char* word : {"rolls", "legal:XX", "", "roles:1"}) {
            const auto keys = starterKeys({QString::fromLatin1(word)}, {});
            QVERIFY(!keys);
            QCOMPARE(keys.error().kind, Error::Kind::Invalid);
            QVERIFY(keys.error().message.plain().contains(QStringLiteral("legal:EU")));
        }
    }

    void packsLinkToWhatThereIs()
    {
        started({QStringLiteral("calendar"), QStringLiteral("roles"), QStringLiteral("objectives"),
                 QStringLiteral("measures"), QStringLiteral("risks")});
        const QList<Record> tasks = *m_binder->records(calendar_task::def);
        for (const Record& task : tasks) {
            QVERIFY2(task.get(calendar_task::ownerRole), qPrintable(task.title()));
            // From today, never in the past.
            QVERIFY(*task.get(calendar_task::nextDue) > m_clock.today());
        }
        const QList<Record> objectives = *m_binder->records(objective::def);
        for (const Record& one : objectives)
            QVERIFY2(!one.get(objective::measures)->isEmpty(), qPrintable(one.title()));
        const QList<Record> risks = *m_binder->records(risk::def);
        for (const Record& one : risks) {
            QVERIFY2(!one.get(risk::threats)->isEmpty(), qPrintable(one.title()));
            QVERIFY2(!one.get(risk::vulnerabilities)->isEmpty(), qPrintable(one.title()));
        }
    }

    void technicalRulesComeWithTheirControls()
    {
        started({QStringLiteral("technical-rules")});
        const QList<Record> rules = *m_binder->records(technical_rule::def);
        QCOMPARE(rules.size(), 40);
        for (const Record& one : rules) {
            QVERIFY2(one.get(technical_rule::active) == true, qPrintable(one.title()));
            QVERIFY2(!one.get(technical_rule::controls)->isEmpty(), qPrintable(one.title()));
            QVERIFY2(one.get(technical_rule::severity), qPrintable(one.title()));
            const auto condition = conditionFrom(one.text(technical_rule::condition));
            QVERIFY2(condition && !condition->groups.isEmpty(), qPrintable(one.title()));
        }
    }

    void measuresHaveTargetAndFrequency()
    {
        started({QStringLiteral("measures")});
        const QList<Record> measures = *m_binder->records(measure::def);
        for (const Record& one : measures) {
            QVERIFY2(one.get(measure::target), qPrintable(one.title()));
            QVERIFY2(one.get(measure::frequency), qPrintable(one.title()));
            QVERIFY2(!one.text(measure::clauses).isEmpty() ||
                         !one.get(measure::controls)->isEmpty(),
                     qPrintable(one.title()));
        }
    }

    void theChecklistLeavesExcludedControlsOut()
    {
        const Record excluded = (*m_binder->records(control::def)).first();
        Record after = excluded;
        after.set(control::applicable, control::Applicable::No);
        after.set(control::exclusionJustification, QStringLiteral("There is no such thing here."));
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("control"), excluded.code(), 1});
        set.update(excluded, after);
        QVERIFY(m_binder->session().apply(std::move(set)));
        started({QStringLiteral("checklist")});
        const QList<Record> audits = *m_binder->records(audit::def);
        QCOMPARE(audits.size(), 1);
        int controls = 0;
        QSet<qint64> numbers;
        const QList<Record> lines = *m_binder->records(audit_question::def);
        for (const Record& line : lines) {
            QCOMPARE(*line.get(audit_question::audit), audits.first().uid());
            numbers.insert(*line.get(audit_question::number));
            if (const auto about = line.get(audit_question::control)) {
                QVERIFY(*about != excluded.uid());
                ++controls;
            }
        }
        QCOMPARE(controls, 92);
        QCOMPARE(numbers.size(), lines.size());
        QVERIFY(lines.size() > 92 + 50);
    }

    void groupsOfAssetsAreTakenAlone()
    {
        const QList<StarterPack> packs = offered();
        for (const StarterPack& pack : packs) {
            if (pack.key != QLatin1String("assets"))
                continue;
            QVERIFY(pack.parts.size() > 3);
            for (const StarterPart& part : pack.parts) {
                begin();
                QCOMPARE(qsizetype(started({part.key}).total), part.rows.size());
            }
        }
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestStarterPacks)
#include "test_starterpacks.moc"
