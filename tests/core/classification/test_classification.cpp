// SPDX-License-Identifier: GPL-3.0-or-later
// Answers lead to protection needs and a classification; the gravest decides, the answers stay as
// the reason and are found again, whichever language they were given in.
#include "core/classification/guidedclassification.h"
#include "core/registers/assets/asset.h"
#include "core/registers/documents/document.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/risk/evaluation.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

class TestClassification final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;

    static ClassificationAnswers all(const RegisterDef& def, int step)
    {
        ClassificationAnswers answers;
        for (const ClassificationQuestion& question : classificationQuestions(def))
            answers.insert(question.name(), step);
        return answers;
    }
    Result<ChangeSet> change(const Record& record, const ClassificationAnswers& answers,
                             const std::optional<Uid>& by = {}, const char* language = "en")
    {
        const Language words = *Language::load(QString::fromLatin1(language));
        const auto evaluation = Evaluation::of(m_bench->binder(), words);
        return classified(m_bench->binder(), (*evaluation)->scales(), record, answers, by, words);
    }

private slots:
    void init() { m_bench = std::make_unique<AuditBench>(QDate(2030, 6, 5)); }

    void theGravestAnswerDecides()
    {
        ClassificationAnswers answers = all(asset::def, 0);
        ClassificationResult result = classify(asset::def, answers, Language());
        QVERIFY(result.isComplete);
        QCOMPARE(result.classification, std::optional(asset::Classification::Public));
        answers[QStringLiteral("people")] = 3;
        answers[QStringLiteral("without")] = 2;
        result = classify(asset::def, answers, Language());
        QCOMPARE(result.classification, std::optional(asset::Classification::StrictlyConfidential));
        QCOMPARE(result.steps[0], std::optional(3));
        QCOMPARE(result.steps[1], std::optional(0));
        QCOMPARE(result.steps[2], std::optional(2));
        answers.remove(QStringLiteral("harm"));
        QVERIFY(!classify(asset::def, answers, Language()).isComplete);
    }

    void stepsFitTheScaleOfTheClient_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<QList<int>>("ratings");
        QTest::newRow("three") << 3 << QList<int>{1, 2, 2, 3};
        QTest::newRow("four") << 4 << QList<int>{1, 2, 3, 4};
        QTest::newRow("five") << 5 << QList<int>{1, 2, 4, 5};
    }

    void stepsFitTheScaleOfTheClient()
    {
        QFETCH(int, levels);
        QFETCH(QList<int>, ratings);
        QList<ScaleLevel> scale;
        for (int i = 1; i <= levels; ++i) {
            ScaleLevel level;
            level.value = i;
            scale.append(level);
        }
        for (int step = 0; step < 4; ++step)
            QCOMPARE(ratingFor(step, scale), ratings[step]);
    }

    void assetIsClassifiedAndAskedAgain_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& code : Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }

    void assetIsClassifiedAndAskedAgain()
    {
        QFETCH(QString, language);
        const Uid ada = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Ada")); });
        const Uid uid = m_bench->add(
            asset::def, [](Record& record) { record.set(asset::name, QStringLiteral("Payroll")); });
        ClassificationAnswers answers = all(asset::def, 1);
        answers[QStringLiteral("harm")] = 2;
        answers[QStringLiteral("proof")] = 3;
        const Record before = m_bench->held(asset::def, uid);
        m_bench->apply(change(before, answers, ada, language.toLatin1().constData()));
        const Record after = m_bench->held(asset::def, uid);
        QCOMPARE(after.get(asset::classification),
                 std::optional(asset::Classification::Confidential));
        QCOMPARE(after.get(asset::classifiedBy), std::optional(ada));
        QCOMPARE(after.get(asset::classifiedOn), std::optional(QDate(2030, 6, 5)));
        QVERIFY(after.get(asset::integrity)->value > after.get(asset::availability)->value);
        QVERIFY(!after.text(asset::classificationReason).isEmpty());
        QCOMPARE(answersOf(after), answers);
        QVERIFY(m_bench->binder().session().undo());
        QVERIFY(answersOf(m_bench->held(asset::def, uid)).isEmpty());
        // The longest answers fit the field in every language.
        for (int step = 0; step < 4; ++step)
            m_bench->apply(change(m_bench->held(asset::def, uid), all(asset::def, step), {},
                                  language.toLatin1().constData()));
    }

    void documentKeepsTheReasonInItsNotes()
    {
        const Uid uid = m_bench->add(document::def, [](Record& record) {
            record.set(document::title, QStringLiteral("Price list"));
            record.set(document::notes, QStringLiteral("Ask sales."));
        });
        QCOMPARE(classificationQuestions(document::def).size(), size_t(4));
        m_bench->apply(change(m_bench->held(document::def, uid), all(document::def, 2)));
        m_bench->apply(change(m_bench->held(document::def, uid), all(document::def, 1)));
        const Record after = m_bench->held(document::def, uid);
        QCOMPARE(after.get(document::classification),
                 std::optional(document::Classification::Internal));
        QCOMPARE(after.text(document::notes).count(QLatin1Char('\n')), 1);
        QVERIFY(after.text(document::notes).startsWith(QLatin1String("Ask sales.")));
        QCOMPARE(answersOf(after), all(document::def, 1));
    }

    void whatIsOpenOrForeignIsRefused()
    {
        const Uid uid = m_bench->add(
            asset::def, [](Record& record) { record.set(asset::name, QStringLiteral("Payroll")); });
        const auto open = change(m_bench->held(asset::def, uid), {});
        QVERIFY(!open);
        QCOMPARE(open.error().kind, Error::Kind::Invalid);
        Record foreign(risk::def);
        QVERIFY(!change(foreign, all(asset::def, 0)));
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestClassification)
#include "test_classification.moc"
