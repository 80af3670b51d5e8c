// SPDX-License-Identifier: GPL-3.0-or-later
// What must not be with nonconformities and management reviews is found, and nothing else.
#include "core/registers/context/organisation.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_input.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

namespace {

const QDate kRuleDay(2031, 6, 10);
constexpr int kDemandedInputs = 10;

} // namespace

class TestFollowUpRules final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;

    // The sentences of a rule, each behind the code of its record; "-" for one about none.
    QStringList found(const char* rule)
    {
        const auto data = Snapshot::take(m_bench->binder(), Language(), {}, {}, wantsOfRules());
        if (!data)
            qFatal("no snapshot");
        QStringList lines;
        for (const Finding& finding : findingsOf(*data)) {
            if (QLatin1String(finding.rule->id) != QLatin1String(rule))
                continue;
            const Record* record = data->find(finding.record);
            lines.append(QString((record ? record->code() : QStringLiteral("-")) +
                                 QLatin1Char(' ') + finding.sentence.in(Language())));
        }
        return lines;
    }
    Uid addCase(const std::function<void(Record&)>& fill)
    {
        return m_bench->add(nonconformity::def, [&fill](Record& record) {
            record.set(nonconformity::title, QStringLiteral("Backups not read back"));
            record.set(nonconformity::status, nonconformity::Status::Closed);
            record.set(nonconformity::rootCause, QStringLiteral("Nobody had the task."));
            record.set(nonconformity::effectivenessResult,
                       nonconformity::EffectivenessResult::Effective);
            fill(record);
        });
    }
    Uid addReview(
        QDate day, const std::function<void(Record&)>& fill = [](Record&) {})
    {
        return m_bench->add(management_review::def, [&](Record& record) {
            record.set(management_review::title, QStringLiteral("Review"));
            record.set(management_review::status, management_review::Status::Held);
            record.set(management_review::date, day);
            fill(record);
        });
    }
    void addInput(const Uid& review, int place, const QString& text)
    {
        m_bench->add(review_input::def, [&](Record& record) {
            record.set(review_input::title, QStringLiteral("Input"));
            record.set(review_input::review, review);
            record.set(review_input::input, review_input::Input(place));
            record.set(review_input::text, text);
        });
    }
    Uid addPerson(const char* name)
    {
        return m_bench->add(person::def, [name](Record& record) {
            record.set(person::name, QString::fromUtf8(name));
        });
    }

private slots:
    void init() { m_bench = std::make_unique<AuditBench>(kRuleDay); }

    void closingNeedsACheck()
    {
        addCase([](Record&) {});
        addCase([](Record& record) {
            record.set(nonconformity::status, nonconformity::Status::Checked);
            record.setValue(nonconformity::effectivenessResult, Value());
        });
        QCOMPARE(found("L091"), QStringList());
        addCase(
            [](Record& record) { record.setValue(nonconformity::effectivenessResult, Value()); });
        addCase([](Record& record) {
            record.set(nonconformity::effectivenessResult,
                       nonconformity::EffectivenessResult::Open);
        });
        const QStringList lines = found("L091");
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QLatin1String("NCR-0003 NCR-0003 is closed")),
                 qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith(QLatin1String("NCR-0004")));
    }

    void closingNeedsACause()
    {
        addCase([](Record&) {});
        addCase([](Record& record) {
            record.set(nonconformity::status, nonconformity::Status::Open);
            record.set(nonconformity::rootCause, QString());
        });
        QCOMPARE(found("L092"), QStringList());
        addCase([](Record& record) { record.set(nonconformity::rootCause, QStringLiteral(" ")); });
        QCOMPARE(found("L092").size(), 1);
        QVERIFY(found("L092").first().startsWith(QLatin1String("NCR-0003")));
    }

    void aReviewInTwelveMonths()
    {
        QCOMPARE(found("L103").size(), 1);
        QVERIFY(found("L103").first().startsWith(QLatin1String("- No management review")));
        // What is planned or was called off is none.
        addReview(kRuleDay.addDays(20), [](Record& record) {
            record.set(management_review::status, management_review::Status::Planned);
        });
        addReview(kRuleDay.addDays(-20), [](Record& record) {
            record.set(management_review::status, management_review::Status::Cancelled);
        });
        QVERIFY(found("L103").first().startsWith(QLatin1String("-")));
        addReview(kRuleDay.addMonths(-12).addDays(-1));
        QCOMPARE(found("L103").size(), 1);
        QVERIFY2(found("L103").first().startsWith(QLatin1String("MRV-0003")),
                 qPrintable(found("L103").first()));
        addReview(kRuleDay.addMonths(-12));
        QCOMPARE(found("L103"), QStringList());
    }

    void aSnapshotWithoutReviewsSaysNothing()
    {
        const auto data = Snapshot::take(m_bench->binder(), Language());
        QVERIFY(data);
        for (const Finding& finding : findingsOf(*data))
            QVERIFY(QLatin1String(finding.rule->id) != QLatin1String("L103"));
    }

    void eachInputHasAWord()
    {
        const Uid planned = addReview(kRuleDay.addDays(9), [](Record& record) {
            record.set(management_review::status, management_review::Status::Planned);
        });
        addInput(planned, 0, QString());
        QCOMPARE(found("L104"), QStringList());
        const Uid held = addReview(kRuleDay.addDays(-5));
        QCOMPARE(found("L104").size(), kDemandedInputs);
        for (int place = 0; place < kDemandedInputs; ++place) {
            if (review_input::Input(place) != review_input::Input::EFeedback)
                addInput(held, place, QStringLiteral("There is nothing to report."));
        }
        addInput(held, int(review_input::Input::EFeedback), QStringLiteral("  "));
        QCOMPARE(found("L104").size(), 1);
        QVERIFY2(found("L104").first().contains(QLatin1String("9.3.2 e")),
                 qPrintable(found("L104").first()));
        addInput(held, int(review_input::Input::EFeedback), QStringLiteral("Two complaints."));
        QCOMPARE(found("L104"), QStringList());
    }

    void topManagementTakesPart()
    {
        const Uid ada = addPerson("Ada Weiß");
        const Uid boss = addPerson("Bo Holm");
        const Uid review = addReview(kRuleDay.addDays(-5), [&ada](Record& record) {
            record.set(management_review::participants, QList<Uid>{ada});
        });
        QCOMPARE(found("L105").size(), 1);
        const Uid top = m_bench->add(role::def, [](Record& record) {
            record.set(role::name, QStringLiteral("Managing director"));
            record.set(role::topManagement, true);
        });
        // Held until the day before the meeting: not any more.
        const Uid held = m_bench->add(role_assignment::def, [&](Record& record) {
            record.set(role_assignment::title, QStringLiteral("Ada"));
            record.set(role_assignment::role, top);
            record.set(role_assignment::person, ada);
            record.set(role_assignment::toDate, kRuleDay.addDays(-6));
        });
        QCOMPARE(found("L105").size(), 1);
        m_bench->change(role_assignment::def, held, [](Record& record) {
            record.set(role_assignment::toDate, kRuleDay.addDays(-5));
        });
        QCOMPARE(found("L105"), QStringList());
        // The one the organisation names counts in the chair, too.
        m_bench->change(management_review::def, review, [&boss](Record& record) {
            record.set(management_review::participants, QList<Uid>());
            record.set(management_review::chair, boss);
        });
        QCOMPARE(found("L105").size(), 1);
        m_bench->add(organisation::def, [&boss](Record& record) {
            record.set(organisation::name, QStringLiteral("Küstenwerk"));
            record.set(organisation::topManager, boss);
        });
        QCOMPARE(found("L105"), QStringList());
    }

    void rulesBelongToTheirPacks()
    {
        QStringList rules;
        for (const Rule* rule : rulebook()) {
            if (rule->belongsTo(QStringLiteral("management-review-minutes")))
                rules.append(QLatin1String(rule->id));
        }
        for (const char* id : {"L103", "L104", "L105"})
            QVERIFY2(rules.contains(QLatin1String(id)), id);
        QVERIFY(!rules.contains(QLatin1String("L091")));
        // The papers of a review that is overdue must be fit for approval.
        for (const Rule* rule : rulebook())
            QVERIFY(QLatin1String(rule->id) != QLatin1String("L103") ||
                    (!rule->belongsTo(QStringLiteral("management-review")) &&
                     rule->belongsTo(QStringLiteral("readiness"))));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestFollowUpRules)
#include "test_followuprules.moc"
