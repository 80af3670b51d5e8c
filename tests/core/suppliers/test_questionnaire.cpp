// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments of suppliers: the shipped questions, an assessment with all of them in one step, and
// what the answers come to.
#include "core/catalogue/supplierquestions.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/suppliers/questionnaire.h"
#include "tests/support/figurebinder.h"

#include <QTest>

namespace ringbinder {

class TestQuestionnaire final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_open;
    std::optional<Uid> m_supplier;

    static QList<PutQuestion> questions()
    {
        return {{QStringLiteral("Q10"),
                 QStringLiteral("Last?"),
                 QStringLiteral("exit"),
                 QStringLiteral("yesno"),
                 {},
                 {},
                 1,
                 false},
                {QStringLiteral("Q2"),
                 QStringLiteral("First?"),
                 QStringLiteral("access"),
                 QStringLiteral("yesno_inverted"),
                 {},
                 {},
                 3,
                 true}};
    }
    Uid begin(const QList<PutQuestion>& put)
    {
        auto begun = beginAssessment(m_open->binder(), *m_supplier, QStringLiteral("Review"),
                                     QDate(2025, 12, 24), put);
        if (!begun)
            qFatal("begin");
        FigureBinder::must(m_open->session().apply(std::move(begun->set)));
        return begun->assessment;
    }
    void score(const Uid& assessment, int row, std::optional<int> percent)
    {
        const auto answers = answersOf(m_open->binder(), assessment);
        FigureBinder::must(
            m_open->session().apply(scoreAnswer((*answers)[row], percent, QDate(2025, 11, 22))));
    }
    Record assessmentNow(const Uid& uid) { return m_open->record(supplier_assessment::def, uid); }

private slots:
    void init()
    {
        m_open = std::make_unique<FigureBinder>();
        m_supplier = m_open->add(supplier::def, QStringLiteral("Boreal"));
    }
    void cleanup() { m_open.reset(); }

    void everyShippedQuestionFitsTheRegister()
    {
        const auto read = readSupplierQuestions(QStringLiteral(":/catalogues"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->size(), 30);
        QCOMPARE(shippedSupplierQuestions().size(), 30);
        const auto german = Language::load(QStringLiteral("de"));
        for (const SupplierQuestion& question : *read) {
            QVERIFY2(supplier_answer::questionSection.choiceIndex(question.section) >= 0,
                     qPrintable(question.section));
            QVERIFY2(supplier_answer::answerType.choiceIndex(question.answerType) >= 0,
                     qPrintable(question.answerType));
            QVERIFY(question.weight >= 1 && question.weight <= 3);
            QVERIFY(question.question.in(*german) != question.question.english());
        }
    }

    void beginsInOneStep()
    {
        const Uid uid = begin(questions());
        QCOMPARE(*m_open->binder().count(supplier_answer::def), 2);
        QCOMPARE(assessmentNow(uid).get(supplier_assessment::kind),
                 supplier_assessment::Kind::BeforeContract);
        QCOMPARE(assessmentNow(uid).text(supplier_assessment::progress), QStringLiteral("0 of 2"));
        QVERIFY(!assessmentNow(uid).get(supplier_assessment::score));
        const auto answers = answersOf(m_open->binder(), uid);
        QCOMPARE(answers->first().title(), QStringLiteral("First?")); // Q2 before Q10
        QCOMPARE(answers->first().get(supplier_answer::knockOut), true);
        QVERIFY(m_open->session().undo());
        QCOMPARE(*m_open->binder().count(supplier_answer::def), 0);
        QCOMPARE(*m_open->binder().count(supplier_assessment::def), 0);
    }

    void aSupplierThatIsGoneIsRefused()
    {
        const auto begun = beginAssessment(m_open->binder(), Uid::generate(),
                                           QStringLiteral("Review"), {}, questions());
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Error::Kind::NotFound);
    }

    void weightsAndKnockOutsCount()
    {
        const Uid uid = begin(questions());
        score(uid, 0, 25); // weight 3, knock-out
        score(uid, 1, 100);
        QCOMPARE(assessmentNow(uid).get(supplier_assessment::score), 44); // (75 + 100) / 4, rounded
        QCOMPARE(assessmentNow(uid).get(supplier_assessment::knockOuts), 1);
        QCOMPARE(assessmentNow(uid).text(supplier_assessment::progress), QStringLiteral("2 of 2"));
        const auto answers = answersOf(m_open->binder(), uid);
        QCOMPARE((*answers)[0].get(supplier_answer::failed), true);
        QCOMPARE((*answers)[1].get(supplier_answer::failed), false);
        QCOMPARE((*answers)[1].get(supplier_answer::answeredOn), QDate(2025, 11, 22));
        score(uid, 0, 50); // passes
        QCOMPARE(assessmentNow(uid).get(supplier_assessment::knockOuts), 0);
        score(uid, 0, std::nullopt);
        QCOMPARE(assessmentNow(uid).get(supplier_assessment::score), 100);
        QCOMPARE(assessmentNow(uid).text(supplier_assessment::progress), QStringLiteral("1 of 2"));
    }

    void yesCanBeGoodOrBad()
    {
        const Uid uid = begin(questions());
        const auto answers = answersOf(m_open->binder(), uid);
        QCOMPARE(scoreOfYesNo((*answers)[0], true), 0); // inverted
        QCOMPARE(scoreOfYesNo((*answers)[0], false), 100);
        QCOMPARE(scoreOfYesNo((*answers)[1], true), 100);
        Record text = (*answers)[1];
        text.set(supplier_answer::answerType, supplier_answer::AnswerType::Text);
        QVERIFY(!scoreOfYesNo(text, true));
    }

    void aScoreFoundElsewhereStandsIn()
    {
        const Uid uid =
            m_open->add(supplier_assessment::def, QStringLiteral("On paper"), [](Record& record) {
                record.set(supplier_assessment::enteredScore, qint64(86));
            });
        QCOMPARE(assessmentNow(uid).get(supplier_assessment::score), 86);
        auto more = addQuestions(m_open->binder(), uid, questions());
        QVERIFY(more);
        QVERIFY(m_open->session().apply(std::move(*more)));
        QCOMPARE(assessmentNow(uid).get(supplier_assessment::score), 86); // nothing scored yet
        score(uid, 1, 75);
        QCOMPARE(assessmentNow(uid).get(supplier_assessment::score), 75);
        QVERIFY(addQuestions(m_open->binder(), uid, questions())->isEmpty());
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestQuestionnaire)
#include "test_questionnaire.moc"
