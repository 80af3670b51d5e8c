// SPDX-License-Identifier: GPL-3.0-or-later
// How far each clause is: from an empty client to the sample, by hand and computed, and that a
// figure and the records behind it agree.
#include "core/catalogue/catalogue.h"
#include "core/guide/cycle.h"
#include "core/guide/guidefigures.h"
#include "core/guide/roadmap.h"
#include "core/registers/assets/asset.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/context/scope_item.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/context/site.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/registry.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_input.h"
#include "core/registers/risks/risk.h"
#include "core/registers/suppliers/supplier.h"
#include "core/risk/evaluation.h"
#include "core/sample/samplebuilder.h"
#include "core/starters/newclient.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder {

namespace {

struct GuideDesk {
    std::unique_ptr<FixedClock> clock; // before the binder: it goes last
    std::unique_ptr<Binder> binder;
    std::unique_ptr<Evaluation> evaluation;
};

} // namespace

class TestRoadmap final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void eachClauseHasAWayToBegin();
    void anEmptyClientHasNotStarted();
    void figuresAndRecordsAgree_data();
    void figuresAndRecordsAgree();
    void languagesAgree();
    void theSampleShowsEachState();
    void scopeIsDraftedApprovedAndOverdue();
    void theScopeForgetsNothing();
    void theScopeIsNeitherNarrowNorWide();
    void aStateByHandNeedsNoRecords();
    void compulsoryRolesNeedHolders();
    void reviewInputsAreComplete();
    void figuresFollowChanges();
    void openReasonsBelongToTheRegister();
    void cycleCountsAndDates();

private:
    [[nodiscard]] GuideDesk make(bool sample) const;
    void add(const Record& record);
    [[nodiscard]] Roadmap roadmap();
    [[nodiscard]] ClauseProgress stateOf(const char* clause);
    [[nodiscard]] QStringList said(const char* clause, bool met);

    FixedClock m_clock{QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC)};
    Language m_language;
    GuideDesk m_empty;
    GuideDesk m_sample;
    std::unique_ptr<GuideFigures> m_figures; // of the client at first empty
};

GuideDesk TestRoadmap::make(bool sample) const
{
    GuideDesk desk;
    desk.clock = std::make_unique<FixedClock>(m_clock.nowUtc());
    Binder::Options options;
    options.clock = desk.clock.get();
    auto binder = Binder::inMemory(registers(), options);
    if (!binder)
        qFatal("%s", qPrintable(binder.error().message.plain()));
    desk.binder = std::move(*binder);
    NoProgress progress;
    NewClient client;
    client.organisation = QStringLiteral("Müller & Söhne");
    const auto done = sample ? buildSample(*desk.binder, *desk.clock, m_language, progress)
                             : seedNewClient(*desk.binder, client, m_language);
    if (!done)
        qFatal("%s", qPrintable(done.error().message.plain()));
    auto evaluation = Evaluation::of(*desk.binder, m_language);
    if (!evaluation)
        qFatal("%s", qPrintable(evaluation.error().message.plain()));
    desk.evaluation = std::move(*evaluation);
    return desk;
}

void TestRoadmap::initTestCase()
{
    m_sample = make(true);
}

void TestRoadmap::init()
{
    m_figures.reset();
    m_empty.evaluation.reset();
    m_empty.binder.reset();
    m_empty = make(false);
    m_figures =
        std::make_unique<GuideFigures>(*m_empty.binder, m_language, m_empty.evaluation.get());
    connect(&m_empty.binder->session(), &Session::changed, this,
            [this](const ChangeNotice& notice) {
                QVERIFY(m_empty.evaluation->update(notice));
                QVERIFY(m_figures->update(notice));
            });
}

void TestRoadmap::add(const Record& record)
{
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(record.def().key), {}, 1});
    set.add(record);
    const auto done = m_empty.binder->session().apply(set);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

Roadmap TestRoadmap::roadmap()
{
    const auto made = roadmapOf(*m_figures);
    if (!made)
        qFatal("%s", qPrintable(made.error().message.plain()));
    return *made;
}

ClauseProgress TestRoadmap::stateOf(const char* clause)
{
    return roadmap().find(QString::fromLatin1(clause))->state;
}

QStringList TestRoadmap::said(const char* clause, bool met)
{
    QStringList sentences;
    const Roadmap made = roadmap();
    for (const ClauseReason& reason : made.find(QString::fromLatin1(clause))->reasons) {
        if (reason.isMet == met)
            sentences.append(reason.sentence.in(m_language));
    }
    return sentences;
}

void TestRoadmap::eachClauseHasAWayToBegin()
{
    const QList<const ClauseCheck*> checks = clauseChecks();
    int assessable = 0;
    for (const Clause& clause : shippedCatalogue().clauses()) {
        assessable += clause.isAssessable ? 1 : 0;
        bool begins = false;
        for (const ClauseCheck* check : checks) {
            if (clause.id != QLatin1String(check->clause))
                continue;
            QVERIFY2(clause.isAssessable, check->clause);
            begins = begins || check->kind == ClauseCheck::Kind::Begin;
        }
        QCOMPARE(begins, clause.isAssessable);
    }
    QCOMPARE(assessable, 30);
    for (const ClauseCheck* check : checks)
        QVERIFY2(shippedCatalogue().clause(QString::fromLatin1(check->clause)), check->clause);
}

void TestRoadmap::anEmptyClientHasNotStarted()
{
    const Roadmap made = roadmap();
    QCOMPARE(made.clauses.size(), 30);
    for (const ClauseStanding& standing : made.clauses) {
        QVERIFY2(standing.state == ClauseProgress::NotStarted, qPrintable(standing.clause->id));
        QVERIFY2(!standing.reasons.isEmpty(), qPrintable(standing.clause->id));
        QVERIFY2(!standing.reasons.first().isMet, qPrintable(standing.clause->id));
    }
    QCOMPARE(made.share().done, 0);
    QCOMPARE(made.share().of, 30);
    QCOMPARE(made.share(u"4").of, 4);
    QCOMPARE(made.share(u"10").of, 2);
    QVERIFY(said("6.1.3", false).join(u' ').contains(QLatin1String("93 of 93 controls")));
    QVERIFY(said("4.1", false).contains(QLatin1String("Context issues: none is recorded yet.")));
}

void TestRoadmap::figuresAndRecordsAgree_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

// The number that a sentence names is how many records its filters show, in both languages.
void TestRoadmap::figuresAndRecordsAgree()
{
    QFETCH(QString, language);
    const auto spoken = Language::load(language);
    QVERIFY(spoken);
    GuideFigures figures(*m_sample.binder, *spoken, m_sample.evaluation.get());
    const auto made = roadmapOf(figures);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message.plain()));
    int compared = 0;
    for (const ClauseStanding& standing : made->clauses) {
        for (const ClauseReason& reason : standing.reasons) {
            const QString sentence = reason.sentence.in(*spoken);
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            const auto shown = figures.find(*reason.def, reason.filters);
            QVERIFY(shown);
            const bool isBad =
                reason.kind == ClauseCheck::Kind::Avoid || reason.kind == ClauseCheck::Kind::Finish;
            if (!isBad || reason.def == &review_input::def || reason.def == &scope_statement::def)
                continue;
            QVERIFY2(!shown->isEmpty(), qPrintable(sentence));
            QVERIFY2(sentence.contains(QString::number(shown->size())), qPrintable(sentence));
            ++compared;
        }
    }
    QVERIFY(compared > 5);
    const auto cycle = cycleOf(figures, 5);
    QVERIFY2(cycle, cycle ? "" : qPrintable(cycle.error().message.plain()));
    for (const CycleFigure& figure : cycle->figures) {
        const auto shown = figures.find(*figure.def, figure.filters);
        QVERIFY(shown);
        QCOMPARE(int(shown->size()), figure.count);
    }
}

void TestRoadmap::languagesAgree()
{
    const auto german = Language::load(QStringLiteral("de"));
    QVERIFY(german);
    GuideFigures english(*m_sample.binder, m_language, m_sample.evaluation.get());
    GuideFigures other(*m_sample.binder, *german, m_sample.evaluation.get());
    const auto first = roadmapOf(english);
    const auto second = roadmapOf(other);
    QVERIFY(first && second);
    for (qsizetype i = 0; i < first->clauses.size(); ++i) {
        QCOMPARE(int(first->clauses[i].computed), int(second->clauses[i].computed));
        QCOMPARE(first->clauses[i].reasons.size(), second->clauses[i].reasons.size());
    }
}

void TestRoadmap::theSampleShowsEachState()
{
    GuideFigures figures(*m_sample.binder, m_language, m_sample.evaluation.get());
    const auto made = roadmapOf(figures);
    QVERIFY(made);
    QList<int> counts(5, 0);
    for (const ClauseStanding& standing : made->clauses) {
        ++counts[int(standing.state)];
        QVERIFY2(standing.computed != ClauseProgress::NotStarted, qPrintable(standing.clause->id));
    }
    QVERIFY(counts[int(ClauseProgress::Ready)] > 0);
    QVERIFY(counts[int(ClauseProgress::NeedsAttention)] > 0);
    QVERIFY(counts[int(ClauseProgress::InProgress)] > 0);
    // Its own word on clauses 7.4 and 9.3 stands beside what the registers say.
    QCOMPARE(int(made->find(u"7.4")->state), int(ClauseProgress::InProgress));
    QVERIFY(!made->find(u"7.4")->note.isEmpty());
    QCOMPARE(int(made->find(u"9.3.2")->state), int(ClauseProgress::Ready));
    QCOMPARE(made->share().of, 30);
    QCOMPARE(made->shareOfPhase(u"plan").of + made->shareOfPhase(u"do").of +
                 made->shareOfPhase(u"check").of + made->shareOfPhase(u"act").of,
             30);
}

void TestRoadmap::scopeIsDraftedApprovedAndOverdue()
{
    Record scope(scope_statement::def);
    scope.set(scope_statement::title, QStringLiteral("Scope"));
    scope.set(scope_statement::status, scope_statement::Status::Draft);
    add(scope);
    QCOMPARE(int(stateOf("4.3")), int(ClauseProgress::InProgress));
    QVERIFY(said("4.3", false).contains(QLatin1String("No scope statement is approved.")));

    Record approved(scope_statement::def);
    approved.set(scope_statement::title, QStringLiteral("Scope 2"));
    approved.set(scope_statement::status, scope_statement::Status::Approved);
    approved.set(scope_statement::approvedOn, QDate(2031, 2, 3));
    approved.set(scope_statement::nextReview, QDate(2032, 2, 3));
    add(approved);
    QVERIFY(said("4.3", true)
                .contains(QLatin1String("The scope statement of 2031-02-03 is approved.")));
    QCOMPARE(int(stateOf("4.3")), int(ClauseProgress::InProgress)); // interfaces are missing

    Record late = approved;
    late.set(scope_statement::nextReview, QDate(2031, 2, 28));
    ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("scope_statement"), {}, 1});
    set.update(approved, late);
    QVERIFY(m_empty.binder->session().apply(set));
    QCOMPARE(int(stateOf("4.3")), int(ClauseProgress::NeedsAttention));
    const ClauseReason first = roadmap().find(u"4.3")->reasons.first();
    QVERIFY(first.kind == ClauseCheck::Kind::Avoid);
    const auto shown = m_figures->find(*first.def, first.filters);
    QVERIFY(shown);
    QCOMPARE(*shown, QList<Uid>{approved.uid()});
}

void TestRoadmap::theScopeForgetsNothing()
{
    const auto says = [this](const char* words) {
        const QStringList sentences = said("4.3", false);
        return std::any_of(sentences.cbegin(), sentences.cend(), [&](const QString& sentence) {
            return sentence.contains(QLatin1String(words));
        });
    };
    Record cloud(asset::def);
    cloud.set(asset::name, QStringLiteral("Cloud of the group"));
    cloud.set(asset::inScope, false);
    cloud.set(asset::outOfScopeReason, QStringLiteral("Run by the group"));
    add(cloud);
    Record shop(asset::def);
    shop.set(asset::name, QStringLiteral("Shop"));
    shop.set(asset::inScope, true);
    add(shop);
    Record host(supplier::def);
    host.set(supplier::name, QStringLiteral("Host"));
    host.set(supplier::inScope, true);
    host.set(supplier::criticality, supplier::Criticality::Critical);
    add(host);
    QVERIFY(!says("Perhaps too narrow"));
    QVERIFY(says("A dependency is missing"));
    ChangeSet needs({ChangeLabel::Act::Link, QStringLiteral("asset"), {}, 1});
    needs.link(asset::def, shop.uid(), asset::dependsOn, cloud.uid());
    QVERIFY(m_empty.binder->session().apply(needs));
    QVERIFY(says("Perhaps too narrow"));
    Record crossing(scope_item::def);
    crossing.set(scope_item::title, QStringLiteral("To the group"));
    crossing.set(scope_item::kind, scope_item::Kind::Interface);
    crossing.set(scope_item::assets, QList<Uid>{cloud.uid()});
    crossing.set(scope_item::supplier, host.uid());
    add(crossing);
    QVERIFY(!says("Perhaps too narrow"));
    QVERIFY(!says("A dependency is missing"));
}

void TestRoadmap::theScopeIsNeitherNarrowNorWide()
{
    const auto found = [this](const char* words) {
        QList<Uid> uids;
        const Roadmap made = roadmap();
        for (const ClauseReason& reason : made.find(u"4.3")->reasons) {
            if (!reason.sentence.in(m_language).contains(QLatin1String(words)))
                continue;
            const auto shown = m_figures->find(*reason.def, reason.filters);
            uids += shown ? *shown : QList<Uid>();
        }
        return uids;
    };
    const auto place = [this](const QString& name) {
        Record record(site::def);
        record.set(site::name, name);
        record.set(site::inScope, true);
        record.set(site::status, site::Status::InUse);
        add(record);
        return record;
    };
    const Record kiel = place(QStringLiteral("Kiel"));
    const Record empty = place(QStringLiteral("Aarhus"));
    QVERIFY(found("Perhaps too wide").isEmpty()); // no asset names a site yet
    Record shop(asset::def);
    shop.set(asset::name, QStringLiteral("Shop"));
    shop.set(asset::inScope, true);
    shop.set(asset::site, kiel.uid());
    add(shop);
    QCOMPARE(found("Perhaps too wide"), QList<Uid>{empty.uid()});
    QVERIFY(found("not in the scope statement").isEmpty());
    Record scope(scope_statement::def);
    scope.set(scope_statement::title, QStringLiteral("Scope"));
    scope.set(scope_statement::status, scope_statement::Status::Approved);
    scope.set(scope_statement::approvedOn, QDate(2031, 2, 3));
    scope.set(scope_statement::sites, QList<Uid>{kiel.uid()});
    add(scope);
    QCOMPARE(found("not in the scope statement"), QList<Uid>{empty.uid()});
}

void TestRoadmap::aStateByHandNeedsNoRecords()
{
    Record status(clause_status::def);
    status.set(clause_status::title, QStringLiteral("Management review"));
    status.set(clause_status::clauseRef, QStringLiteral("9.3"));
    status.set(clause_status::overrideField, clause_status::State::NotNeeded);
    status.set(clause_status::note, QStringLiteral("Held by the group"));
    add(status);
    Record own(clause_status::def);
    own.set(clause_status::title, QStringLiteral("Results"));
    own.set(clause_status::clauseRef, QStringLiteral("9.3.3"));
    own.set(clause_status::overrideField, clause_status::State::Met);
    add(own);
    const Roadmap made = roadmap();
    QCOMPARE(int(made.find(u"9.3.1")->state), int(ClauseProgress::NotNeeded));
    QCOMPARE(int(made.find(u"9.3.1")->computed), int(ClauseProgress::NotStarted));
    QCOMPARE(made.find(u"9.3.1")->note, QStringLiteral("Held by the group"));
    QCOMPARE(*made.find(u"9.3.1")->byHand, status.uid());
    QCOMPARE(int(made.find(u"9.3.3")->state), int(ClauseProgress::Ready));
    QCOMPARE(int(made.find(u"9.2.1")->state), int(ClauseProgress::NotStarted));
    QCOMPARE(made.share(u"9").done, 3);
}

void TestRoadmap::compulsoryRolesNeedHolders()
{
    Record holder(person::def);
    holder.set(person::name, QStringLiteral("Zoë Ünal"));
    add(holder);
    QList<Record> roles;
    for (const QString& name : {QStringLiteral("Top"), QStringLiteral("Lead")}) {
        Record entry(role::def);
        entry.set(role::name, name);
        entry.set(role::compulsory, true);
        add(entry);
        roles.append(entry);
    }
    Record held(role_assignment::def);
    held.set(role_assignment::title, QStringLiteral("Top: Zoë"));
    held.set(role_assignment::role, roles[0].uid());
    held.set(role_assignment::person, holder.uid());
    held.set(role_assignment::fromDate, QDate(2031, 1, 1));
    add(held);
    const auto found = rolesWithoutHolder(*m_figures);
    QVERIFY(found);
    QCOMPARE(found->count, 1);
    QCOMPARE(found->among, 2);
    const auto shown = m_figures->find(role::def, found->filters);
    QVERIFY(shown);
    QCOMPARE(*shown, QList<Uid>{roles[1].uid()});
}

void TestRoadmap::reviewInputsAreComplete()
{
    Record review(management_review::def);
    review.set(management_review::title, QStringLiteral("Review 2031"));
    review.set(management_review::status, management_review::Status::Held);
    review.set(management_review::date, QDate(2031, 2, 1));
    add(review);
    for (const auto kind : {review_input::Input(0), review_input::Input(1)}) {
        Record input(review_input::def);
        input.set(review_input::title, QStringLiteral("Input"));
        input.set(review_input::review, review.uid());
        input.set(review_input::input, kind);
        add(input);
    }
    const auto found = missingReviewInputs(*m_figures);
    QVERIFY(found);
    QCOMPARE(found->count, 8);
    QCOMPARE(found->among, 10);
    const auto shown = m_figures->find(review_input::def, found->filters);
    QVERIFY(shown);
    QCOMPARE(shown->size(), 2);
}

void TestRoadmap::figuresFollowChanges()
{
    QCOMPARE(int(stateOf("6.1.2")), int(ClauseProgress::NotStarted));
    for (int i = 0; i < 3; ++i) {
        Record entry(risk::def);
        entry.set(risk::title, QStringLiteral("Risk %1").arg(i));
        entry.set(risk::likelihood, Rating{2});
        entry.set(risk::impact, Rating{2});
        add(entry);
    }
    QCOMPARE(int(stateOf("6.1.2")), int(ClauseProgress::NeedsAttention));
    QVERIFY(said("6.1.2", false).contains(QLatin1String("3 of 3 open risks have no owner.")));
    QVERIFY(m_empty.binder->session().undo());
    QVERIFY(said("6.1.2", false).contains(QLatin1String("2 of 2 open risks have no owner.")));
    GuideFigures fresh(*m_empty.binder, m_language, m_empty.evaluation.get());
    const auto anew = roadmapOf(fresh);
    QVERIFY(anew);
    const Roadmap kept = roadmap();
    for (qsizetype i = 0; i < kept.clauses.size(); ++i) {
        QStringList first;
        QStringList second;
        for (const ClauseReason& reason : kept.clauses[i].reasons)
            first.append(reason.sentence.plain());
        for (const ClauseReason& reason : anew->clauses[i].reasons)
            second.append(reason.sentence.plain());
        QCOMPARE(first, second);
    }
}

void TestRoadmap::openReasonsBelongToTheRegister()
{
    Record issue(context_issue::def);
    issue.set(context_issue::title, QStringLiteral("Flood"));
    issue.set(context_issue::side, context_issue::Side::External);
    add(issue);
    const auto open = openReasons(*m_figures, context_issue::def);
    QVERIFY(open);
    QStringList sentences;
    for (const ClauseReason& reason : *open) {
        QCOMPARE(reason.def, &context_issue::def);
        QVERIFY(!reason.isMet);
        sentences.append(reason.sentence.plain());
    }
    QVERIFY(sentences.contains(QLatin1String("No internal issue is recorded.")));
    QVERIFY(!sentences.contains(QLatin1String("No external issue is recorded.")));
    QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
}

void TestRoadmap::cycleCountsAndDates()
{
    GuideFigures figures(*m_sample.binder, m_language, m_sample.evaluation.get());
    const auto cycle = cycleOf(figures, 4);
    QVERIFY(cycle);
    for (const Place phase : cyclePhases()) {
        QDate last;
        int dates = 0;
        for (const CycleDate& date : cycle->dates) {
            if (date.phase != phase)
                continue;
            QVERIFY(date.day.isValid());
            QVERIFY(!last.isValid() || last <= date.day);
            QCOMPARE(date.isPast, date.day < figures.today());
            QVERIFY(m_sample.binder->name(date.uid));
            last = date.day;
            ++dates;
        }
        QVERIFY2(dates > 0 && dates <= 4, tokenOfPhase(phase).data());
        int counted = 0;
        for (const CycleFigure& figure : cycle->figures)
            counted += figure.phase == phase ? figure.count : 0;
        QVERIFY2(counted > 0, tokenOfPhase(phase).data());
    }
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestRoadmap)
#include "test_roadmap.moc"
