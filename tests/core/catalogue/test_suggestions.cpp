// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogues offer, what is taken of it, and that nothing is offered or taken twice.
#include "core/catalogue/rewording.h"
#include "core/catalogue/seed.h"
#include "core/catalogue/suggestions.h"
#include "core/registers/assets/asset.h"
#include "core/registers/calendar/calendar_task.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/store/binder.h"

#include <QTest>

#include <algorithm>

namespace ringbinder {

class TestSuggestions final : public QObject {
    Q_OBJECT

    const Catalogue& m_catalogue = shippedCatalogue();
    std::unique_ptr<Binder> m_binder;

    QList<Suggestion> offered(const RegisterDef& def, const Language& language = Language())
    {
        const auto all = suggestionsFor(*m_binder, m_catalogue, def, language);
        return all ? *all : QList<Suggestion>();
    }
    void take(const RegisterDef& def, const QStringList& ids, const TakeOptions& options = {},
              const Language& language = Language())
    {
        auto set = takeSuggestions(*m_binder, m_catalogue, def, ids, language, options);
        QVERIFY(set);
        const auto done = m_binder->session().apply(std::move(*set));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
    }
    static bool isTaken(const QList<Suggestion>& all, const QString& id)
    {
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const Suggestion& one) { return one.id == id && one.isTaken; });
    }

private slots:
    void init()
    {
        auto made = Binder::inMemory(registers(), {});
        QVERIFY(made);
        m_binder = std::move(*made);
        ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 93});
        for (Record& control : annexAControls(m_catalogue))
            set.add(std::move(control));
        QVERIFY(m_binder->session().apply(std::move(set)));
    }

    void everyEntryIsOfferedOnceUnderAHeading_data()
    {
        QTest::addColumn<const RegisterDef*>("def");
        for (const RegisterDef* def :
             {&threat::def, &vulnerability::def, &risk::def, &asset::def, &calendar_task::def})
            QTest::newRow(def->key) << def;
    }

    void everyEntryIsOfferedOnceUnderAHeading()
    {
        QFETCH(const RegisterDef*, def);
        QVERIFY(hasSuggestions(*def));
        const QList<Suggestion> all = offered(*def);
        QVERIFY(all.size() > 15);
        QSet<QString> ids;
        QStringList groups;
        QStringList taken;
        for (const Suggestion& one : all) {
            QVERIFY(!one.name.isEmpty() && !one.group.isEmpty() && !one.isTaken);
            QVERIFY2(!ids.contains(one.id), qPrintable(one.id));
            ids.insert(one.id);
            if (groups.isEmpty() || groups.last() != one.group) {
                QVERIFY2(!groups.contains(one.group), qPrintable(one.group));
                groups.append(one.group);
            }
        }
        // All of it can be taken at once, and is then offered no more.
        take(*def, ids.values());
        for (const Suggestion& one : offered(*def))
            QVERIFY2(one.isTaken, qPrintable(one.id + QLatin1Char(' ') + one.name));
        const qint64 count = *m_binder->count(*def);
        QVERIFY(count >= all.size() - 5); // two examples of one name are one asset
        const auto again = takeSuggestions(*m_binder, m_catalogue, *def, ids.values(), Language());
        QVERIFY(again && again->isEmpty());
        QVERIFY(m_binder->session().undo());
        QCOMPARE(*m_binder->count(*def), 0);
    }

    void onlySomeRegistersHaveThem()
    {
        QVERIFY(!hasSuggestions(person::def));
        QVERIFY(offered(person::def).isEmpty());
    }

    void aTakenThreatIsKnownByNumberAndByName()
    {
        take(threat::def, {QStringLiteral("T01")});
        QVERIFY(isTaken(offered(threat::def), QStringLiteral("T01")));
        QVERIFY(isTaken(offered(threat::def, *Language::load(QStringLiteral("de"))),
                        QStringLiteral("T01")));
        const auto entry = m_binder->history({{}, {}, {}, 1})->first();
        QCOMPARE(entry.label.act, ChangeLabel::Act::Seed);

        // Typed by hand in English, offered in German: the same thing.
        Record own(threat::def);
        own.set(threat::name, m_catalogue.threat(QStringLiteral("T02"))->name.english());
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("threat"), {}, 1});
        set.add(std::move(own));
        QVERIFY(m_binder->session().apply(std::move(set)));
        QVERIFY(isTaken(offered(threat::def, *Language::load(QStringLiteral("de"))),
                        QStringLiteral("T02")));
    }

    void aRiskBringsWhatItRestsOn()
    {
        take(threat::def, {QStringLiteral("T31")});
        take(risk::def, {QStringLiteral("S01")});
        QCOMPARE(*m_binder->count(risk::def), 1);
        QCOMPARE(*m_binder->count(threat::def), 1); // the one that was there
        QCOMPARE(*m_binder->count(vulnerability::def), 2);
        const Record record = m_binder->records(risk::def)->first();
        QCOMPARE(record.text(risk::catalogueId), QStringLiteral("S01"));
        QCOMPARE(record.get(risk::threats)->size(), 1);
        QCOMPARE(record.get(risk::vulnerabilities)->size(), 2);
        QCOMPARE(record.get(risk::controls)->size(), 5);
        QVERIFY(record.text(risk::description).startsWith(QStringLiteral("Ransomware")));
        QVERIFY(record.title().size() < 80);
        // Rating is the client's business.
        QVERIFY(!record.get(risk::likelihood) && !record.get(risk::inherentLikelihood));
        QCOMPARE(m_binder->history({{}, {}, {}, 1})->first().label.count, 1);
        QVERIFY(m_binder->session().undo());
        QCOMPARE(*m_binder->count(vulnerability::def), 0);
        QCOMPARE(*m_binder->count(threat::def), 1);
    }

    void controlsAreLinkedWhenAskedFor()
    {
        take(risk::def, {QStringLiteral("S01")}, TakeOptions{false});
        QVERIFY(!m_binder->records(risk::def)->first().get(risk::controls).has_value());
    }

    void textsOfTheCatalogueFollowTheLanguage()
    {
        const Language german = *Language::load(QStringLiteral("de"));
        take(threat::def, {QStringLiteral("T01"), QStringLiteral("T02")}, {}, german);
        const Record water = m_binder->records(threat::def)->last();
        ChangeSet own({ChangeLabel::Act::Edit, QStringLiteral("threat"), {}, 1});
        own.set(threat::def, water.uid(), threat::name, Value(water.title()),
                Value(QStringLiteral("Rohrbruch im Keller")));
        QVERIFY(m_binder->session().apply(std::move(own)));
        auto set = rewordCatalogueTexts(*m_binder, m_catalogue, threat::def, Language());
        QVERIFY(set && m_binder->session().apply(std::move(*set)));
        const auto records = m_binder->records(threat::def);
        QCOMPARE(records->first().title(), QStringLiteral("Fire"));
        QCOMPARE(records->first().text(threat::group), QStringLiteral("Physical"));
        QCOMPARE(records->last().title(), QStringLiteral("Rohrbruch im Keller"));
        QCOMPARE(records->last().text(threat::group), QStringLiteral("Physical"));
        const auto again = rewordCatalogueTexts(*m_binder, m_catalogue, threat::def, Language());
        QVERIFY(again && again->isEmpty());
        const auto controls = rewordCatalogueTexts(*m_binder, m_catalogue, control::def, german);
        QVERIFY(controls && controls->label().count == 93);
    }

    void anAssetKnowsItsType()
    {
        const Language german = *Language::load(QStringLiteral("de"));
        take(asset::def, {QStringLiteral("AT-01.2")}, {}, german);
        const Record record = m_binder->records(asset::def)->first();
        QCOMPARE(record.title(), QStringLiteral("Lohnabrechnung"));
        QCOMPARE(record.value(asset::type).text(), QStringLiteral("business_process"));
        QCOMPARE(record.text(asset::catalogueId), QStringLiteral("AT-01.2"));
    }

    void aRecurringActivityBecomesATask()
    {
        ChangeSet roles({ChangeLabel::Act::Add, QStringLiteral("role"), {}, 1});
        Record itRole(role::def);
        itRole.set(role::name, QStringLiteral("IT operations"));
        itRole.set(role::catalogueId, QStringLiteral("R09"));
        const Uid roleUid = itRole.uid();
        roles.add(std::move(itRole));
        QVERIFY(m_binder->session().apply(std::move(roles)));
        take(calendar_task::def, {QStringLiteral("CAL14"), QStringLiteral("CAL01")});
        const auto tasks = m_binder->records(calendar_task::def);
        QVERIFY(tasks && tasks->size() == 2);
        const Record& restore = tasks->at(1);
        QCOMPARE(restore.text(calendar_task::title), QStringLiteral("Restore test"));
        QCOMPARE(restore.text(calendar_task::clauseRef), QStringLiteral("A.8.13"));
        QCOMPARE(restore.get(calendar_task::repeatEvery), std::optional(qint64(3)));
        QCOMPARE(restore.get(calendar_task::nextDue),
                 std::optional(m_binder->clock().today().addMonths(3)));
        QVERIFY(restore.get(calendar_task::ownerRole) == roleUid);
        // Nobody holds the other role here.
        QVERIFY(!tasks->at(0).get(calendar_task::ownerRole));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestSuggestions)
#include "test_suggestions.moc"
