// SPDX-License-Identifier: GPL-3.0-or-later
// What others rely upon stands whoever asks: approved text is not typed over, evidence under a
// legal hold is not removed, nothing joins a signed review. Each refusal says what to do instead.
#include "core/documents/documentlifecycle.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/people/person.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/registers/reviews/review_input.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

class TestStanding final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;

    Uid addEvidence(bool isHeld)
    {
        return m_bench->add(evidence::def, [isHeld](Record& record) {
            record.set(evidence::title, QStringLiteral("Log of the night"));
            record.set(evidence::legalHold, isHeld);
        });
    }
    Result<qint64> remove(const RegisterDef& def, const Uid& uid)
    {
        ChangeSet set({ChangeLabel::Act::Remove, QString::fromLatin1(def.key), {}, 1});
        set.remove(m_bench->held(def, uid));
        return m_bench->binder().session().apply(std::move(set));
    }
    Uid addReview(bool isSigned)
    {
        return m_bench->add(management_review::def, [isSigned](Record& record) {
            record.set(management_review::title, QStringLiteral("Review 2030"));
            if (isSigned)
                record.set(management_review::seal, QStringLiteral("0:signed"));
        });
    }
    Result<qint64> tryAdd(Record record)
    {
        ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(record.def().key), {}, 1});
        set.add(record);
        return m_bench->binder().session().apply(std::move(set));
    }
    static bool says(const Result<qint64>& done, const char* words)
    {
        return !done && done.error().kind == Error::Kind::Invalid &&
               done.error().message.plain().contains(QLatin1String(words));
    }

private slots:
    void init() { m_bench = std::make_unique<AuditBench>(QDate(2030, 6, 5)); }

    void approvedTextIsNotTypedOver()
    {
        const Uid ada = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Ada")); });
        const Uid uid = m_bench->add(document::def, [](Record& record) {
            record.set(document::title, QStringLiteral("Access policy"));
            record.set(document::body, QStringLiteral("First words."));
        });
        const auto type = [&](const char* words) {
            return m_bench->tryChange(document::def, uid, [words](Record& record) {
                record.set(document::body, QString::fromLatin1(words));
            });
        };
        QVERIFY(type("Better words."));
        auto begun =
            startDraft(m_bench->binder(), *readDossier(m_bench->binder(), uid), VersionStep::Major);
        QVERIFY(begun);
        m_bench->apply(std::move(begun->set));
        Approval approval;
        approval.approver = ada;
        approval.approvedOn = QDate(2030, 6, 5);
        m_bench->apply(
            approveDraft(m_bench->binder(), *readDossier(m_bench->binder(), uid), approval));
        QVERIFY(says(type("Slipped in."), "Start a new version"));
        QCOMPARE(m_bench->held(document::def, uid).text(document::body),
                 QStringLiteral("Better words."));
        // Taking the status back does not open the text either.
        m_bench->change(document::def, uid, [](Record& record) {
            record.set(document::status, document::Status::Draft);
        });
        QVERIFY(says(type("Slipped in."), "Start a new version"));
        // Other facts stay open, and so does the way that the message names.
        m_bench->change(document::def, uid, [](Record& record) {
            record.set(document::notes, QStringLiteral("Ask legal."));
        });
        auto next = startDraft(m_bench->binder(), *readDossier(m_bench->binder(), uid),
                               VersionStep::Minor, QStringLiteral("Second words."));
        QVERIFY(next);
        m_bench->apply(std::move(next->set));
        m_bench->apply(
            approveDraft(m_bench->binder(), *readDossier(m_bench->binder(), uid), approval));
        QCOMPARE(m_bench->held(document::def, uid).text(document::body),
                 QStringLiteral("Second words."));
        QVERIFY(m_bench->binder().session().undo());
        QCOMPARE(m_bench->held(document::def, uid).text(document::body),
                 QStringLiteral("Better words."));
    }

    void importedApprovedTextStands()
    {
        const Uid uid = m_bench->add(document::def, [](Record& record) {
            record.set(document::title, QStringLiteral("Policy from elsewhere"));
            record.set(document::status, document::Status::Published);
        });
        const auto type = [&](const char* words) {
            return m_bench->tryChange(document::def, uid, [words](Record& record) {
                record.set(document::body, QString::fromLatin1(words));
            });
        };
        QVERIFY(type("Taken over from the old system.")); // there was none yet
        QVERIFY(says(type("Slipped in."), "is approved"));
    }

    void evidenceUnderLegalHoldStays()
    {
        const Uid held = addEvidence(true);
        QVERIFY(says(remove(evidence::def, held), "legal hold"));
        QVERIFY(*m_bench->binder().find(evidence::def, held));
        m_bench->change(evidence::def, held,
                        [](Record& record) { record.set(evidence::legalHold, false); });
        QVERIFY(remove(evidence::def, held));
        QVERIFY(remove(evidence::def, addEvidence(false)));
    }

    void nothingJoinsSignedMinutes_data()
    {
        QTest::addColumn<bool>("isInput");
        QTest::newRow("input") << true;
        QTest::newRow("decision") << false;
    }

    void nothingJoinsSignedMinutes()
    {
        QFETCH(bool, isInput);
        const Uid closed = addReview(true);
        const Uid open = addReview(false);
        const auto part = [isInput](const Uid& review) {
            Record record(isInput ? review_input::def : review_decision::def);
            if (isInput) {
                record.set(review_input::title, QStringLiteral("Late input"));
                record.set(review_input::review, review);
            } else {
                record.set(review_decision::title, QStringLiteral("Late decision"));
                record.set(review_decision::review, review);
            }
            return record;
        };
        QVERIFY(says(tryAdd(part(closed)), "nothing can be added"));
        const Record late = part(open);
        QVERIFY(tryAdd(late));
        // Nor by moving it there.
        const auto moved = m_bench->tryChange(late.def(), late.uid(), [&](Record& record) {
            record.setValue(isInput ? static_cast<const FieldDef&>(review_input::review)
                                    : static_cast<const FieldDef&>(review_decision::review),
                            Value(closed.toString()));
        });
        QVERIFY(says(moved, "nothing can be added"));
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestStanding)
#include "test_standing.moc"
