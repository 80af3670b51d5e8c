// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a management review have each input, with figures then and now, as the registers
// were when it took place; its minutes say who was there, what was noted and what was decided.
#include "core/registers/context/organisation.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/measures/measure.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/people/person.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/registers/reviews/review_input.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packs.h"
#include "core/reviews/reviewinputs.h"
#include "core/reviews/reviewsigning.h"
#include "tests/core/report/packwords.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder::report {

namespace {

const QDate kFirstDay(2030, 6, 5);
const QDate kSecondDay(2031, 6, 10);
const QString kCasesHeading = QStringLiteral("9.3.2 d 1: Nonconformities and corrective actions");

} // namespace

class TestReviewPacks final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_ada, m_bo, m_before, m_review;

    void goTo(QDate day) { m_bench->clock.set(QDateTime(day, QTime(12, 0), Qt::UTC)); }
    Uid addPerson(const char* name)
    {
        return m_bench->add(person::def, [name](Record& record) {
            record.set(person::name, QString::fromUtf8(name));
        });
    }
    Uid addReview(const char* title, QDate day)
    {
        return m_bench->add(management_review::def, [&](Record& record) {
            record.set(management_review::title, QString::fromLatin1(title));
            record.set(management_review::date, day);
            record.set(management_review::status, management_review::Status::Held);
        });
    }
    Uid addCase(const char* title, QDate day)
    {
        return m_bench->add(nonconformity::def, [&](Record& record) {
            record.set(nonconformity::title, QString::fromLatin1(title));
            record.set(nonconformity::date, day);
            record.set(nonconformity::status, nonconformity::Status::Open);
        });
    }
    Uid addDecision(const Uid& review, const char* title, const std::optional<Uid>& input = {})
    {
        return m_bench->add(review_decision::def, [&](Record& record) {
            record.set(review_decision::title, QString::fromLatin1(title));
            record.set(review_decision::review, review);
            record.set(review_decision::status, review_decision::Status::Open);
            record.set(review_decision::type, review_decision::Type::Resources);
            record.set(review_decision::responsible, *m_bo);
            record.set(review_decision::due, QDate(2031, 9, 1));
            if (input)
                record.set(review_decision::input, *input);
        });
    }
    ComposedPack compose(const char* pack, const std::optional<Uid>& record,
                         const QStringList& sections = {})
    {
        PackOptions options;
        options.record = record;
        options.sections = sections;
        auto composed =
            composePack(m_bench->binder(), *packOf(QLatin1String(pack)), Language(), options);
        if (!composed)
            qFatal("%s", qPrintable(composed.error().message.plain()));
        return std::move(*composed);
    }
    Document papers(const QStringList& sections = {})
    {
        return compose("management-review", m_review, sections).document;
    }
    // Then, now and trend of one figure of the inputs printed.
    static QStringList figure(const Document& document, const char* label)
    {
        for (const Block& block : document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            for (qsizetype i = 0; table && i < table->rows.count; ++i) {
                const QStringList words = wordsOfRow(*table, i);
                if (words.first() == QLatin1String(label))
                    return words.mid(1);
            }
        }
        return {};
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(kFirstDay);
        m_ada = addPerson("Ada Weiß");
        m_bo = addPerson("Bo Holm");
        m_bench->add(organisation::def, [this](Record& record) {
            record.set(organisation::name, QStringLiteral("Küstenwerk"));
            record.set(organisation::topManager, *m_ada);
        });
        m_before = addReview("Review 2030", kFirstDay);
        m_bench->change(management_review::def, *m_before, [](Record& record) {
            record.set(management_review::periodEnd, kFirstDay);
        });
        addCase("Leavers", QDate(2030, 5, 1));
        addDecision(*m_before, "Buy a safe");
        goTo(kSecondDay);
        addCase("Backups", QDate(2031, 2, 1));
        m_review = addReview("Review 2031", kSecondDay);
    }

    void noReviewIsSaid()
    {
        AuditBench empty(kFirstDay);
        for (const char* key : {"management-review", "management-review-minutes"}) {
            const auto pack =
                composePack(empty.binder(), *packOf(QLatin1String(key)), Language(), {});
            QVERIFY2(pack, key);
            QVERIFY(wordsOfBlocks(pack->document).contains(QLatin1String("No management review")));
        }
    }

    void noInputIsLeftOut()
    {
        const Document document = papers();
        const QStringList headings = headingsAt(document, 1);
        QStringList clauses;
        for (const QString& heading : headings) {
            if (heading.startsWith(QLatin1String("9.3.2")))
                clauses.append(heading.section(u':', 0, 0).mid(6));
        }
        QCOMPARE(clauses.join(u','), QStringLiteral("a,b,c,d 1,d 2,d 3,d 4,e,f,g"));
        for (const char* more : {"Incidents", "Resources", "Changes", "Legal requirements"})
            QVERIFY2(headings.contains(QLatin1String(more)), more);
        QVERIFY(!headings.contains(QStringLiteral("Other inputs")));
        // None is recorded yet: each says so in a sentence, the empty ones that there is nothing.
        const QString feedback =
            wordsBelow(document, QStringLiteral("9.3.2 e: Feedback of interested parties"));
        QVERIFY2(feedback.contains(QLatin1String("hold nothing to report")), qPrintable(feedback));
        QVERIFY(feedback.contains(QLatin1String("No feedback came in the period.")));
        QVERIFY(wordsBelow(document, kCasesHeading)
                    .contains(QLatin1String("what follows comes from the registers")));
    }

    void figuresOfTwoPeriods()
    {
        const Document document = papers();
        QCOMPARE(figure(document, "Nonconformities open"),
                 (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("Worse")}));
        QCOMPARE(figure(document, "Nonconformities raised in the period").at(1),
                 QStringLiteral("1"));
        QCOMPARE(figure(document, "Nonconformities raised in the period").last(),
                 QString(QChar(0x2013)));
        // Of the review before, nothing is known about an earlier period.
        const Document first = compose("management-review", m_before).document;
        QCOMPARE(figure(first, "Nonconformities open"), QStringList{QStringLiteral("1")});
        QVERIFY(wordsBelow(first, QStringLiteral("Summary"))
                    .contains(QLatin1String("nothing to compare with is recorded")));
    }

    void aReviewHeldShowsItsOwnDay()
    {
        goTo(kSecondDay.addDays(30));
        addCase("Came later", kSecondDay.addDays(20));
        const QString cases = wordsBelow(papers(), kCasesHeading);
        QVERIFY2(cases.contains(QLatin1String("Backups")), qPrintable(cases));
        QVERIFY(!cases.contains(QLatin1String("Came later")));
        QCOMPARE(figure(papers(), "Nonconformities open").at(1), QStringLiteral("2"));
    }

    void keptFiguresStay()
    {
        m_bench->apply(reviewInputsFilled(m_bench->binder(), *m_review, Language()));
        addCase("On the same day, later", kSecondDay);
        QCOMPARE(figure(papers(), "Nonconformities open").at(1), QStringLiteral("2"));
        QVERIFY(wordsBelow(papers(), QStringLiteral("Summary"))
                    .contains(QLatin1String("as they were when the papers were made")));
    }

    void earlierDecisionsAreListed()
    {
        addDecision(*m_review, "Of this review");
        const QString earlier =
            wordsBelow(papers(), QStringLiteral("9.3.2 a: Status of earlier decisions"));
        QVERIFY2(earlier.contains(QLatin1String("Buy a safe")), qPrintable(earlier));
        QVERIFY(earlier.contains(QLatin1String("Bo Holm")));
        QVERIFY(!earlier.contains(QLatin1String("Of this review")));
    }

    void measuresHaveTheirLine()
    {
        const Uid measure = m_bench->add(measure::def, [](Record& record) {
            record.set(measure::title, QStringLiteral("Patched in time"));
            record.set(measure::status, measure::Status::Active);
            record.set(measure::unit, QStringLiteral("percent"));
            record.set(measure::target, 95.0);
            record.set(measure::conclusion, QStringLiteral("Two servers wait for a window."));
        });
        for (int month : {3, 4, 5}) {
            m_bench->add(measure_reading::def, [&](Record& record) {
                record.set(measure_reading::title, QStringLiteral("2031-0%1").arg(month));
                record.set(measure_reading::measure, measure);
                record.set(measure_reading::periodEnd, QDate(2031, month, 28));
                record.set(measure_reading::value, 80.0 + month);
            });
        }
        const QString heading = QStringLiteral("9.3.2 d 2: Monitoring and measurement");
        const Document document = papers({QStringLiteral("d2")});
        QCOMPARE(headingsAt(document, 1), QStringList{heading});
        const QString words = wordsBelow(document, heading);
        QVERIFY2(words.contains(QLatin1String("2031-05-28: 85\n2031-04-28: 84")),
                 qPrintable(words));
        QVERIFY(words.contains(QLatin1String("Two servers wait for a window.")));
        const auto* charts = firstBelow<Charts>(document, heading);
        QVERIFY(charts);
        const auto& lines = std::get<LineChart>(charts->charts.first().data);
        QCOMPARE(lines.lines.first().values.size(), 3);
        QCOMPARE(lines.target, std::optional(95.0));
    }

    void risksStandThenAndNow()
    {
        goTo(kSecondDay.addDays(40));
        m_bench->add(risk::def, [](Record& record) {
            record.set(risk::title, QStringLiteral("Lost laptop"));
            record.set(risk::likelihood, Rating{5});
            record.set(risk::impact, Rating{5});
        });
        const Uid next = m_bench->add(management_review::def, [](Record& record) {
            record.set(management_review::title, QStringLiteral("Next"));
            record.set(management_review::status, management_review::Status::Planned);
            record.set(management_review::plannedOn, kSecondDay.addDays(60));
        });
        const QString heading = QStringLiteral("9.3.2 f: Risk assessment and treatment plan");
        const Document document =
            compose("management-review", next, {QStringLiteral("f")}).document;
        const auto* charts = firstBelow<Charts>(document, heading);
        QVERIFY(charts);
        QCOMPARE(charts->charts.size(), 2);
        const auto countOf = [charts](int which) {
            qint64 count = 0;
            for (const HeatMap::Place& place : std::get<HeatMap>(charts->charts[which].data).places)
                count += place.count;
            return count;
        };
        QCOMPARE(countOf(0), 0);
        QCOMPARE(countOf(1), 1);
        const QString words = wordsBelow(document, heading);
        QVERIFY2(words.contains(QLatin1String("Lost laptop")), qPrintable(words));
        QVERIFY(words.contains(QLatin1String("Risks by level over time")));
    }

    void otherInputsAreAdded()
    {
        m_bench->add(review_input::def, [this](Record& record) {
            record.set(review_input::title, QStringLiteral("New building"));
            record.set(review_input::review, *m_review);
            record.set(review_input::input, review_input::Input::Other);
            record.set(review_input::text, QStringLiteral("We move in spring."));
        });
        QVERIFY(wordsBelow(papers(), QStringLiteral("Other inputs"))
                    .contains(QLatin1String("We move in spring.")));
        QVERIFY(!headingsAt(compose("management-review", m_before).document, 1)
                     .contains(QStringLiteral("Other inputs")));
    }

    void minutesAreOfMeetingsHeld()
    {
        const Uid planned = m_bench->add(management_review::def, [](Record& record) {
            record.set(management_review::title, QStringLiteral("Next"));
            record.set(management_review::status, management_review::Status::Planned);
        });
        QCOMPARE(compose("management-review-minutes", {}).document.blocks.isEmpty(), false);
        const QStringList headings =
            headingsAt(compose("management-review-minutes", {}).document, 1);
        QVERIFY(headings.contains(QStringLiteral("MRV-0002 Review 2031")));
        QVERIFY(!headings.join(u'|').contains(QLatin1String("Next")));
        PackOptions options;
        options.record = planned;
        QVERIFY(!composePack(m_bench->binder(), *packOf(QLatin1String("management-review-minutes")),
                             Language(), options));
    }

    void minutesSayWhatWasDecided()
    {
        const Uid input = m_bench->add(review_input::def, [this](Record& record) {
            record.set(review_input::title, QStringLiteral("Resources of the year"));
            record.set(review_input::review, *m_review);
            record.set(review_input::input, review_input::Input::Resources);
            record.set(review_input::text, QStringLiteral("One post is vacant."));
            record.set(review_input::noted, QStringLiteral("It cannot stay so."));
            record.set(review_input::discussed, true);
        });
        addDecision(*m_review, "Hire an administrator", input);
        addDecision(*m_before, "Of the other review");
        m_bench->change(management_review::def, *m_review, [this](Record& record) {
            record.set(management_review::chair, *m_ada);
            record.set(management_review::participants, QList<Uid>{*m_ada, *m_bo});
            record.set(management_review::suitable, management_review::Judgement::Partly);
            record.set(management_review::conclusion, QStringLiteral("It works, with one gap."));
            record.set(management_review::nextReview, QDate(2032, 6, 1));
        });
        const Document document = compose("management-review-minutes", m_review).document;
        const QString people = wordsBelow(document, QStringLiteral("Attendance"));
        QVERIFY2(people.contains(QStringLiteral("Ada Weiß|not recorded|yes|in the chair")),
                 qPrintable(people));
        QVERIFY(people.contains(QLatin1String("Bo Holm|not recorded|no|present")));
        QCOMPARE(people.count(QStringLiteral("Ada Weiß")), 1);
        const QString noted = wordsBelow(document, QStringLiteral("Resources"));
        for (const char* text :
             {"One post is vacant.", "It cannot stay so.", "RVD-0002 Hire an administrator"})
            QVERIFY2(noted.contains(QLatin1String(text)), qPrintable(noted));
        // What the standard demands and nobody recorded stands there all the same.
        QVERIFY(wordsBelow(document, QStringLiteral("9.3.2 e Feedback of interested parties"))
                    .contains(QLatin1String("This input is not recorded.")));
        const QString decided = wordsBelow(document, QStringLiteral("Decisions"));
        QVERIFY(decided.contains(QLatin1String("Hire an administrator")));
        QVERIFY(!decided.contains(QLatin1String("Of the other review")));
        const QString judged =
            wordsBelow(document, QStringLiteral("Suitability, adequacy and effectiveness"));
        QVERIFY(judged.contains(QLatin1String("Suitable: Partly")));
        QVERIFY(judged.contains(QLatin1String("It works, with one gap.")));
        QVERIFY(judged.contains(QLatin1String("Next review: ")));
    }

    void noDecisionNeedsItsReason()
    {
        m_bench->change(management_review::def, *m_review, [](Record& record) {
            record.set(management_review::noDecisionReason, QStringLiteral("All is on its way."));
        });
        const QString decided = wordsBelow(compose("management-review-minutes", m_review).document,
                                           QStringLiteral("Decisions"));
        QVERIFY(decided.contains(QLatin1String("Nothing was decided.")));
        QVERIFY(decided.contains(QLatin1String("All is on its way.")));
    }

    void signedNamesStay()
    {
        m_bench->apply(reviewInputsFilled(m_bench->binder(), *m_review, Language()));
        m_bench->change(management_review::def, *m_review, [this](Record& record) {
            record.set(management_review::chair, *m_ada);
            record.set(management_review::participants, QList<Uid>{*m_ada, *m_bo});
            record.set(management_review::conclusion, QStringLiteral("It works."));
        });
        addDecision(*m_review, "Go on");
        m_bench->apply(reviewSigned(m_bench->binder(), *m_review, *m_ada, kSecondDay));
        m_bench->change(person::def, *m_bo, [](Record& record) {
            record.set(person::name, QStringLiteral("Bo Holm-Berg"));
        });
        const Document document = compose("management-review-minutes", m_review).document;
        QVERIFY(wordsBelow(document, QStringLiteral("Attendance"))
                    .contains(QLatin1String("Bo Holm|not recorded|")));
        const QString approval = wordsBelow(document, QStringLiteral("Approval and distribution"));
        QVERIFY2(approval.contains(QStringLiteral("Approved, chair|Ada Weiß|")),
                 qPrintable(approval));
        QVERIFY(approval.contains(QLatin1String("seal ")));
    }
};

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestReviewPacks)
#include "test_reviewpacks.moc"
