// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs of a management review come from the registers with what they were the time before,
// people's words stay, decisions become actions, and signed minutes cannot be changed any more.
#include "core/catalogue/seed.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/improvement.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/people/person.h"
#include "core/registers/reviews/feedback_item.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/reviews/reviewdecisions.h"
#include "core/reviews/reviewinputs.h"
#include "core/reviews/reviewsigning.h"
#include "tests/support/auditbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace ringbinder {

namespace {

const QDate kReviewDay(2031, 6, 10);

} // namespace

class TestManagementReview final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_ada, m_review;

    Binder& binder() { return m_bench->binder(); }
    void fill() { m_bench->apply(reviewInputsFilled(binder(), *m_review, Language())); }
    Record input(review_input::Input which)
    {
        const auto all = *reviewInputs(binder(), *m_review);
        for (const Record& record : all) {
            if (record.get(review_input::input) == which)
                return record;
        }
        qFatal("no such input");
    }
    static qint64 figure(const QList<ReviewInputFigures>& all, const char* key)
    {
        for (const ReviewInputFigures& input : all) {
            for (const ReviewFigure& figure : input.figures) {
                if (QLatin1String(figure.key) == QLatin1String(key))
                    return figure.value;
            }
        }
        qFatal("no figure %s", key);
    }
    qint64 figure(const char* key)
    {
        return figure(
            *reviewFigures(binder(), Language(), *reviewPeriod(binder(), *m_review), m_review),
            key);
    }
    Uid addCase(QDate day, nonconformity::Status status)
    {
        return m_bench->add(nonconformity::def, [&](Record& record) {
            record.set(nonconformity::title, QStringLiteral("Case"));
            record.set(nonconformity::date, day);
            record.set(nonconformity::status, status);
        });
    }
    Uid addDecision(const Uid& review, review_decision::Status status)
    {
        return m_bench->add(review_decision::def, [&](Record& record) {
            record.set(review_decision::title, QStringLiteral("Buy a safe"));
            record.set(review_decision::review, review);
            record.set(review_decision::status, status);
            record.set(review_decision::responsible, *m_ada);
            record.set(review_decision::due, QDate(2031, 6, 1));
            record.set(review_decision::amountMinor, Money{90000});
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
    void makeSignable()
    {
        fill();
        m_bench->change(management_review::def, *m_review, [&](Record& record) {
            record.set(management_review::chair, *m_ada);
            record.set(management_review::conclusion, QStringLiteral("It works."));
        });
        addDecision(*m_review, review_decision::Status::Open);
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(QDate(2030, 6, 5));
        m_ada = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Ada")); });
        const Uid before = addReview("2030", QDate(2030, 6, 5));
        m_bench->change(management_review::def, before, [](Record& record) {
            record.set(management_review::periodEnd, QDate(2030, 6, 5));
        });
        addCase(QDate(2030, 5, 1), nonconformity::Status::Open);
        m_bench->clock.set(QDateTime(kReviewDay, QTime(12, 0), Qt::UTC));
        m_review = addReview("2031", kReviewDay);
    }

    void everyInputIsThere()
    {
        fill();
        const auto inputs = *reviewInputs(binder(), *m_review);
        QCOMPARE(inputs.size(), 14);
        int demanded = 0;
        for (const Record& record : inputs) {
            QVERIFY2(!record.text(review_input::text).isEmpty(), qPrintable(record.title()));
            QVERIFY2(!record.text(review_input::figures).isEmpty(), qPrintable(record.title()));
            demanded += isDemanded(*record.get(review_input::input)) ? 1 : 0;
        }
        QCOMPARE(demanded, 10); // a to g, d in four parts
        // Nothing to report needs a sentence, and has one.
        QVERIFY(input(review_input::Input::EFeedback)
                    .text(review_input::text)
                    .startsWith(QLatin1String("There is nothing to report")));
        const Record review = m_bench->held(management_review::def, *m_review);
        QCOMPARE(review.get(management_review::periodStart), std::optional(QDate(2030, 6, 6)));
        QCOMPARE(review.get(management_review::periodEnd), std::optional(kReviewDay));
        QVERIFY(binder().session().undo());
        QVERIFY(reviewInputs(binder(), *m_review)->isEmpty());
    }

    void figuresAreThoseOfThePeriod()
    {
        const Uid fresh = addCase(QDate(2031, 1, 2), nonconformity::Status::Open);
        addCase(QDate(2030, 6, 5), nonconformity::Status::Open); // a day too early
        QCOMPARE(figure("nc_open"), 3);
        QCOMPARE(figure("nc_raised"), 1);
        m_bench->change(nonconformity::def, fresh, [](Record& record) {
            record.set(nonconformity::status, nonconformity::Status::Closed);
            record.set(nonconformity::closedOn, QDate(2031, 2, 2));
        });
        QCOMPARE(figure("nc_open"), 2);
        QCOMPARE(figure("nc_closed"), 1);
        m_bench->add(feedback_item::def, [](Record& record) {
            record.set(feedback_item::title, QStringLiteral("Too slow"));
            record.set(feedback_item::kind, feedback_item::Kind::Complaint);
            record.set(feedback_item::date, QDate(2031, 3, 3));
        });
        QCOMPARE(figure("complaints"), 1);
        m_bench->add(improvement::def, [](Record& record) {
            record.set(improvement::title, QStringLiteral("Idea"));
            record.set(improvement::suggestedOn, QDate(2031, 3, 3));
            record.set(improvement::decision, improvement::Decision::Open);
        });
        QCOMPARE(figure("improvements_suggested"), 1);
        QCOMPARE(figure("improvements_waiting"), 1);
    }

    void comparedWithTheReviewBefore()
    {
        // Then one case was open; now there are two more.
        addCase(QDate(2031, 1, 2), nonconformity::Status::Open);
        addCase(QDate(2031, 1, 3), nonconformity::Status::Open);
        fill();
        const Record worse = input(review_input::Input::D1Nonconformities);
        QVERIFY2(worse.text(review_input::figures)
                     .contains(QLatin1String("Nonconformities open: 3 (before: 1)")),
                 qPrintable(worse.text(review_input::figures)));
        QCOMPARE(worse.get(review_input::trend), std::optional(review_input::Trend::Worse));
        QVERIFY(worse.text(review_input::trendText).contains(QLatin1String("before: 1")));
        QCOMPARE(input(review_input::Input::D4Objectives).get(review_input::trend),
                 std::optional(review_input::Trend::Same));
        // The next review compares with what was kept here, not with the registers of that day.
        m_bench->clock.set(QDateTime(QDate(2032, 6, 10), QTime(12, 0), Qt::UTC));
        m_review = addReview("2032", QDate(2032, 6, 10));
        fill();
        QVERIFY(input(review_input::Input::D1Nonconformities)
                    .text(review_input::figures)
                    .contains(QLatin1String("Nonconformities open: 3 (before: 3)")));
    }

    void withoutHistoryTheTrendIsUnknown()
    {
        AuditBench fresh(kReviewDay);
        const Uid only = fresh.add(management_review::def, [](Record& record) {
            record.set(management_review::title, QStringLiteral("First"));
            record.set(management_review::plannedOn, kReviewDay);
        });
        fresh.apply(reviewInputsFilled(fresh.binder(), only, Language()));
        const auto inputs = *reviewInputs(fresh.binder(), only);
        for (const Record& record : inputs)
            QCOMPARE(record.get(review_input::trend), std::optional(review_input::Trend::Unknown));
    }

    void refreshingKeepsWhatPeopleWrote()
    {
        fill();
        const Record own = input(review_input::Input::D1Nonconformities);
        m_bench->change(review_input::def, own.uid(), [](Record& record) {
            record.set(review_input::text, QStringLiteral("My own words."));
            record.set(review_input::noted, QStringLiteral("Noted."));
        });
        addCase(QDate(2031, 1, 2), nonconformity::Status::Open);
        m_bench->add(feedback_item::def, [](Record& record) {
            record.set(feedback_item::title, QStringLiteral("Well done"));
            record.set(feedback_item::kind, feedback_item::Kind::Praise);
            record.set(feedback_item::date, QDate(2031, 3, 3));
        });
        fill();
        const Record again = input(review_input::Input::D1Nonconformities);
        QCOMPARE(again.uid(), own.uid());
        QCOMPARE(again.text(review_input::text), QStringLiteral("My own words."));
        QCOMPARE(again.text(review_input::noted), QStringLiteral("Noted."));
        QVERIFY(again.text(review_input::figures) != own.text(review_input::figures));
        // What the program wrote itself is renewed.
        QVERIFY(input(review_input::Input::EFeedback)
                    .text(review_input::text)
                    .contains(QLatin1String("Praise in the period: 1")));
        QCOMPARE(reviewInputs(binder(), *m_review)->size(), 14);
        QVERIFY(reviewInputsFilled(binder(), *m_review, Language())->isEmpty());
    }

    void openDecisionsAreCarriedOver()
    {
        const Uid before = reviewBefore(binder(), *m_review)->value().uid();
        addDecision(before, review_decision::Status::Open);
        addDecision(before, review_decision::Status::Done);
        addDecision(*m_review, review_decision::Status::Open); // of this review
        fill();
        const Record earlier = input(review_input::Input::AEarlierActions);
        const QString figures = earlier.text(review_input::figures);
        QVERIFY2(figures.contains(QLatin1String("Decisions still open: 1")), qPrintable(figures));
        QVERIFY2(figures.contains(QLatin1String("- RVD-0001 Buy a safe (Ada, 2031-06-01)")),
                 qPrintable(figures));
        QVERIFY(!figures.contains(QLatin1String("RVD-0003")));
    }

    void decisionsBecomeActions()
    {
        const Uid open = addDecision(*m_review, review_decision::Status::Open);
        const Uid done = addDecision(*m_review, review_decision::Status::Done);
        const auto all = *decisionsOf(binder(), *m_review);
        QCOMPARE(all.size(), 2);
        m_bench->apply(actionsFromDecisions(binder(), all));
        QCOMPARE(m_bench->all(action::def).size(), 1);
        const Record made = m_bench->all(action::def).first();
        QCOMPARE(made.get(action::owner), m_ada);
        QCOMPARE(made.get(action::due), std::optional(QDate(2031, 6, 1)));
        QCOMPARE(made.get(action::costPlannedMinor), std::optional(Money{90000}));
        const Record decision = m_bench->held(review_decision::def, open);
        QCOMPARE(decision.get(review_decision::action), std::optional(made.uid()));
        QCOMPARE(decision.get(review_decision::status),
                 std::optional(review_decision::Status::InProgress));
        QVERIFY(!m_bench->held(review_decision::def, done).get(review_decision::action));
        QVERIFY(!actionsFromDecisions(binder(), all)); // nothing left to do
    }

    void whatIsMissingKeepsTheMinutesUnsigned()
    {
        QCOMPARE(signingObstacles(binder(), *m_review)->size(), 4);
        const auto refused = reviewSigned(binder(), *m_review, *m_ada, kReviewDay);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        makeSignable();
        QVERIFY(signingObstacles(binder(), *m_review)->isEmpty());
        QVERIFY(!reviewSigned(binder(), *m_review, *m_ada, kReviewDay.addDays(1)));
        QVERIFY(!reviewSigned(binder(), *m_review, *m_ada, kReviewDay.addDays(-1)));
    }

    void signedMinutesCannotBeChanged()
    {
        makeSignable();
        m_bench->apply(reviewSigned(binder(), *m_review, *m_ada, kReviewDay));
        const Record review = m_bench->held(management_review::def, *m_review);
        QCOMPARE(review.get(management_review::status),
                 std::optional(management_review::Status::Approved));
        const QJsonObject state =
            QJsonDocument::fromJson(review.text(management_review::snapshot).toUtf8()).object();
        const QJsonObject kept = state.value(QLatin1String("signed")).toObject();
        QCOMPARE(kept.value(QLatin1String("review")).toObject().value(QLatin1String("chair")),
                 QJsonValue(QStringLiteral("Ada")));
        QCOMPARE(kept.value(QLatin1String("inputs")).toArray().size(), 14);
        QCOMPARE(kept.value(QLatin1String("decisions")).toArray().size(), 1);

        const auto refusedBy = [](const Result<qint64>& done) {
            return !done && done.error().kind == Error::Kind::Invalid &&
                   done.error().message.plain().contains(QLatin1String("signed"));
        };
        QVERIFY(refusedBy(m_bench->tryChange(management_review::def, *m_review, [](Record& record) {
            record.set(management_review::conclusion, QStringLiteral("It does not."));
        })));
        const Record point = input(review_input::Input::FRisks);
        QVERIFY(refusedBy(m_bench->tryChange(review_input::def, point.uid(), [](Record& record) {
            record.set(review_input::text, QStringLiteral("Other words."));
        })));
        const Uid decision = decisionsOf(binder(), *m_review)->first();
        QVERIFY(refusedBy(m_bench->tryChange(review_decision::def, decision, [](Record& record) {
            record.set(review_decision::amountMinor, Money{1});
        })));
        ChangeSet removal({ChangeLabel::Act::Remove, QStringLiteral("review_input"), {}, 1});
        removal.remove(point);
        QVERIFY(refusedBy(binder().session().apply(std::move(removal))));
        QVERIFY(!reviewInputsFilled(binder(), *m_review, Language()));
        QVERIFY(!reviewSigned(binder(), *m_review, *m_ada, kReviewDay));
        // How far a decision is, and notes, go on.
        QVERIFY(m_bench->tryChange(review_decision::def, decision, [](Record& record) {
            record.set(review_decision::status, review_decision::Status::Done);
        }));
        QVERIFY(m_bench->tryChange(management_review::def, *m_review, [](Record& record) {
            record.set(management_review::notes, QStringLiteral("Filed."));
        }));
        // Undo takes back what came after the signature, not the signature nor what it covers.
        QVERIFY(binder().session().undo());
        QVERIFY(binder().session().undo());
        QVERIFY(refusedBy(binder().session().undo()));
    }

    void whoeverSignedMayBeReplaced()
    {
        makeSignable();
        m_bench->apply(reviewSigned(binder(), *m_review, *m_ada, kReviewDay));
        const Uid bob = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Bob")); });
        QVERIFY(m_bench->tryChange(management_review::def, *m_review, [&](Record& record) {
            record.set(management_review::chair, bob);
        }));
    }

    void aSignatureIsTakenBackOnlyByAnActOfItsOwn()
    {
        makeSignable();
        const auto signing = reviewSigned(binder(), *m_review, *m_ada, kReviewDay);
        QVERIFY(signing);
        const auto done = binder().session().apply(*signing);
        QVERIFY(done);
        const auto reverted = binder().session().revert(*done);
        QVERIFY2(reverted, reverted ? "" : qPrintable(reverted.error().message.plain()));
        QVERIFY(reverted->conflicts.isEmpty());
        QVERIFY(m_bench->tryChange(management_review::def, *m_review, [](Record& record) {
            record.set(management_review::conclusion, QStringLiteral("It does not."));
        }));
    }

    void theSampleHasTrends()
    {
        for (const char* language : {"en", "de"}) {
            AuditBench bench(QDate(2031, 5, 14));
            bench.fillWithSample(language);
            const auto reviews = bench.all(management_review::def);
            const auto next =
                std::find_if(reviews.cbegin(), reviews.cend(), [](const Record& record) {
                    return !record.get(management_review::date);
                });
            QVERIFY(next != reviews.cend());
            bench.apply(reviewInputsFilled(bench.binder(), next->uid(),
                                           *Language::load(QString::fromLatin1(language))));
            QSet<QString> trends;
            const auto inputs = *reviewInputs(bench.binder(), next->uid());
            for (const Record& record : inputs) {
                if (record.text(review_input::figures).contains(QLatin1Char('(')))
                    trends.insert(record.value(review_input::trend).text());
            }
            QVERIFY(trends.contains(QLatin1String("better")) ||
                    trends.contains(QLatin1String("worse")));
        }
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestManagementReview)
#include "test_managementreview.moc"
