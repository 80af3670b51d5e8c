// SPDX-License-Identifier: GPL-3.0-or-later
// The audit packs say what the registers hold: about one audit or all, in the order of the
// standard on auditing, nothing blank, and approved prints follow their own audit only.
#include "core/catalogue/seed.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/controls/control.h"
#include "core/registers/packs/pack_control.h"
#include "core/registers/people/person.h"
#include "core/report/packs/packs.h"
#include "tests/support/auditbench.h"

#include <QTest>

#include <algorithm>

namespace ringbinder::report {

namespace {

const QDate kAuditToday(2031, 6, 10);

QString wordsOf(const Document& document)
{
    QStringList words;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            words.append(heading->text);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const TextRun& run : paragraph->runs)
                words.append(run.text);
        } else if (const auto* list = std::get_if<BulletList>(&block)) {
            for (const QList<TextRun>& item : list->items) {
                for (const TextRun& run : item)
                    words.append(run.text);
            }
        } else if (const auto* facts = std::get_if<KeyValue>(&block)) {
            for (const KeyValue::Entry& entry : facts->entries)
                words.append(QString(entry.label + QLatin1String(": ") + entry.value));
        } else if (const auto* table = std::get_if<Table>(&block)) {
            words.append(table->rows.count == 0 ? table->emptyText : table->countLine);
            for (qsizetype i = 0; i < table->rows.count; ++i) {
                for (const Cell& cell : table->rows.at(i).cells)
                    words.append(cell.tint >= 0 && cell.text.isEmpty()
                                     ? table->tints[cell.tint].word
                                     : cell.text);
            }
        }
    }
    return words.join(QLatin1Char('\n'));
}

QStringList headings(const Document& document, int level)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            texts.append(heading->text);
    }
    return texts;
}

const Table* tableBelow(const Document& document, const QString& heading)
{
    bool isBelow = false;
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Heading>(&block))
            isBelow = found->text == heading;
        else if (const auto* table = std::get_if<Table>(&block); table && isBelow)
            return table;
    }
    return nullptr;
}

qsizetype turnsOf(const Document& document)
{
    return std::count_if(document.blocks.cbegin(), document.blocks.cend(), [](const Block& block) {
        const auto* turn = std::get_if<PageBreak>(&block);
        return turn && turn->orientation;
    });
}

QStringList cellsOf(const Row& row)
{
    QStringList cells;
    for (const Cell& cell : row.cells)
        cells.append(cell.text);
    return cells;
}

} // namespace

class TestAuditPacks final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_lead, m_person, m_control, m_other, m_programme, m_audit;

    ComposedPack compose(const char* pack, const std::optional<Uid>& record = {})
    {
        PackOptions options;
        options.record = record;
        auto made =
            composePack(m_bench->binder(), *packOf(QLatin1String(pack)), Language(), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    Uid addAudit(const char* title, const std::function<void(Record&)>& fill)
    {
        return m_bench->add(audit::def, [&](Record& record) {
            record.set(audit::title, QString::fromLatin1(title));
            record.set(audit::kind, audit::Kind::Internal);
            fill(record);
        });
    }
    Uid addLine(const Uid& of, qint64 number, const char* clause, audit_question::Result result)
    {
        return m_bench->add(audit_question::def, [&](Record& record) {
            record.set(audit_question::title, QStringLiteral("Question %1?").arg(number));
            record.set(audit_question::audit, of);
            record.set(audit_question::number, number);
            record.set(audit_question::clauseRef, QString::fromLatin1(clause));
            record.set(audit_question::result, result);
        });
    }
    Uid addFinding(const Uid& of, const char* title, audit_finding::Type type)
    {
        return m_bench->add(audit_finding::def, [&](Record& record) {
            record.set(audit_finding::title, QString::fromLatin1(title));
            record.set(audit_finding::audit, of);
            record.set(audit_finding::type, type);
            record.set(audit_finding::requirement, QStringLiteral("9.2.2"));
            record.set(audit_finding::statement, QStringLiteral("Nobody was appointed."));
            record.set(audit_finding::evidenceText, QStringLiteral("List of 2031-01-02"));
        });
    }
    // The control block that approves a pack about one audit.
    Uid approve(const char* pack, const Uid& audited)
    {
        return m_bench->add(pack_control::def, [&](Record& record) {
            record.set(pack_control::title, QStringLiteral("Report"));
            record.set(pack_control::pack, QString::fromLatin1(pack));
            record.set(pack_control::recordUid, audited.toString());
            record.set(pack_control::version, QStringLiteral("1.0"));
            record.set(pack_control::status, pack_control::Status::Approved);
            record.set(pack_control::approver, *m_person);
            record.set(pack_control::approvedOn, kAuditToday);
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(kAuditToday);
        ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 2});
        const QList<Record> controls = annexAControls(shippedCatalogue()).mid(0, 2);
        for (Record control : controls) {
            control.set(control::applicable, control::Applicable::Yes);
            set.add(control);
        }
        m_control = controls[0].uid();
        m_other = controls[1].uid();
        m_bench->apply(std::move(set));
        m_person = m_bench->add(person::def, [](Record& record) {
            record.set(person::name, QStringLiteral("Ada Lovelace"));
        });
        m_lead = m_bench->add(auditor::def, [&](Record& record) {
            record.set(auditor::name, QStringLiteral("Ada Lovelace"));
            record.set(auditor::person, *m_person);
            record.set(auditor::proof, QStringLiteral("Certificate 4711"));
        });
        m_programme = m_bench->add(audit_programme::def, [](Record& record) {
            record.set(audit_programme::title, QStringLiteral("Cycle"));
            record.set(audit_programme::status, audit_programme::Status::Running);
            record.set(audit_programme::periodStart, QDate(2030, 7, 1));
            record.set(audit_programme::cycleMonths, qint64(24));
        });
        m_audit = addAudit("First audit", [&](Record& record) {
            record.set(audit::programme, *m_programme);
            record.set(audit::leadAuditor, *m_lead);
            record.set(audit::clauses, QStringLiteral("9.2"));
            record.set(audit::controls, QList<Uid>{*m_control});
            record.set(audit::status, audit::Status::Completed);
            record.set(audit::completedOn, QDate(2031, 3, 4));
        });
    }

    void nothingRecordedIsSaid_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("programme") << QStringLiteral("audit-programme")
                                   << QStringLiteral("No audit programme is recorded.");
        for (const char* key : {"audit-plan", "audit-checklist", "audit-report"})
            QTest::newRow(key) << QString::fromLatin1(key)
                               << QStringLiteral("No internal audit is recorded.");
    }
    void nothingRecordedIsSaid()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, sentence);
        AuditBench blank(kAuditToday);
        const auto pack = composePack(blank.binder(), *packOf(key), Language(), {});
        QVERIFY(pack);
        QVERIFY(wordsOf(pack->document).contains(sentence));
    }

    void auditsOfOthersAreNotOurs()
    {
        const Uid external = addAudit(
            "Stage 1", [](Record& record) { record.set(audit::kind, audit::Kind::Stage1); });
        const QString words = wordsOf(compose("audit-report").document);
        QVERIFY(words.contains(QStringLiteral("First audit")));
        QVERIFY(!words.contains(QStringLiteral("Stage 1")));
        PackOptions options;
        options.record = external;
        const auto refused = composePack(m_bench->binder(), *packOf(QLatin1String("audit-report")),
                                         Language(), options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    // ISO 19011:2018, 6.5.1, and what is added behind it.
    void theReportKeepsTheOrder()
    {
        addAudit("Second audit", [](Record&) {});
        const Uid finding = addFinding(*m_audit, "No owner", audit_finding::Type::Minor);
        const ComposedPack pack = compose("audit-report", m_audit);
        QVERIFY(pack.document.furniture.documentId.startsWith(QStringLiteral("ISMS-AUR-001-AUD-")));
        QCOMPARE(
            headings(pack.document, 1),
            (QStringList{
                QStringLiteral("Summary"), QStringLiteral("Objectives"),
                QStringLiteral("Scope and auditees"),
                QStringLiteral("Client, team, dates and places"), QStringLiteral("Criteria"),
                QStringLiteral("Findings with evidence"), QStringLiteral("Conclusions"),
                QStringLiteral("Results by clause and control"), QStringLiteral("Good practices"),
                QStringLiteral("Follow-up of earlier findings"),
                QStringLiteral("Planned and not audited"), QStringLiteral("Distribution"),
                QStringLiteral("Approval and receipt"),
                QStringLiteral("Legend, revision history, open findings")}));
        const QString words = wordsOf(pack.document);
        QVERIFY(!words.contains(QStringLiteral("Second audit")));
        const QString code = m_bench->held(audit_finding::def, finding).code();
        QVERIFY(headings(pack.document, 2).contains(QString(code + QStringLiteral(" No owner"))));
        QVERIFY(words.contains(QStringLiteral("What was seen: List of 2031-01-02")));
        QVERIFY(words.contains(QStringLiteral("Statement: Nobody was appointed.")));
        QVERIFY(words.contains(QStringLiteral("Differing opinions\nnot recorded")));
        QVERIFY(words.contains(QStringLiteral("Certificate 4711")));
        // Both in one document, each with its own sections.
        const ComposedPack both = compose("audit-report");
        QCOMPARE(headings(both.document, 1).size(), 3);
        QCOMPARE(headings(both.document, 2).count(QStringLiteral("Conclusions")), 2);
    }

    void resultsAreCountedByCriterion()
    {
        using Result = audit_question::Result;
        addLine(*m_audit, 2, "9.2.2", Result::Minor);
        addLine(*m_audit, 1, "9.2.2", Result::Conforming);
        addLine(*m_audit, 3, "9.2.1", Result::NotAudited);
        const Uid about = addLine(*m_audit, 4, "", Result::Conforming);
        m_bench->change(audit_question::def, about,
                        [&](Record& record) { record.set(audit_question::control, *m_control); });
        const ComposedPack report = compose("audit-report", m_audit);
        const Table* results =
            tableBelow(report.document, QStringLiteral("Results by clause and control"));
        QVERIFY(results);
        QCOMPARE(results->rows.count, 3);
        const QStringList first = cellsOf(results->rows.at(0));
        QVERIFY(first[0].startsWith(QStringLiteral("9.2.2 ")));
        QCOMPARE(first[1], QStringLiteral("2"));
        QVERIFY(first[2].contains(QStringLiteral("Conforming")));
        QCOMPARE(results->rows.at(0).cells[2].tint, int(Result::Minor)); // the worse one rules
        QVERIFY(cellsOf(results->rows.at(2))[0].startsWith(QStringLiteral("A.5.1 ")));
        QVERIFY(wordsOf(report.document)
                    .contains(QStringLiteral("Of 3 questions that were answered, 2 showed no "
                                             "nonconformity (67 %).")));
        const Table* left = tableBelow(report.document, QStringLiteral("Planned and not audited"));
        QVERIFY(left);
        QCOMPARE(left->rows.count, 1);
        QVERIFY(left->countLine.contains(QStringLiteral("1 of 4")));

        const ComposedPack checklist = compose("audit-checklist", m_audit);
        const Table* questions = tableBelow(checklist.document, QStringLiteral("Questions"));
        QVERIFY(questions);
        QVERIFY(questions->countLine.contains(QStringLiteral("4 of 4")));
        QStringList asked;
        for (qsizetype i = 0; i < questions->rows.count; ++i) {
            const Row row = questions->rows.at(i);
            if (row.kind == Row::Kind::Record)
                asked.append(row.cells[2].text);
        }
        QCOMPARE(asked,
                 (QStringList{QStringLiteral("Question 1?"), QStringLiteral("Question 2?"),
                              QStringLiteral("Question 3?"), QStringLiteral("Question 4?")}));
        QCOMPARE(questions->rows.at(1).cells[5].text, QStringLiteral("not recorded"));
    }

    void theProgrammeShowsTheCycle()
    {
        const Uid line = addLine(*m_audit, 1, "9.2.1", audit_question::Result::Minor);
        const Uid finding = addFinding(*m_audit, "No owner", audit_finding::Type::Minor);
        m_bench->change(audit_question::def, line,
                        [&](Record& record) { record.set(audit_question::finding, finding); });
        const ComposedPack pack = compose("audit-programme", m_programme);
        const Table* matrix =
            tableBelow(pack.document, QStringLiteral("Coverage of clauses and controls"));
        QVERIFY(matrix);
        QCOMPARE(matrix->columns.size(), 5); // number, title, two years, last audited
        const QString code = m_bench->held(audit::def, *m_audit).code();
        qsizetype rows = 0;
        QHash<QString, QStringList> byNumber;
        for (qsizetype i = 0; i < matrix->rows.count; ++i) {
            const Row row = matrix->rows.at(i);
            rows += row.kind == Row::Kind::Record ? 1 : 0;
            byNumber.insert(row.cells[0].text, cellsOf(row));
        }
        QVERIFY(matrix->countLine.contains(QStringLiteral("%1 of %1").arg(rows)));
        QCOMPARE(byNumber.value(QStringLiteral("9.2.1")).value(2),
                 QString(QStringLiteral("! ") + code));
        QCOMPARE(byNumber.value(QStringLiteral("9.2.1")).value(3), QStringLiteral("\u2013"));
        QCOMPARE(byNumber.value(QStringLiteral("A.5.2")).value(4), QStringLiteral("never"));
        // The chart counts the same rows.
        double counted = 0;
        for (const Block& block : pack.document.blocks) {
            const auto* charts = std::get_if<Charts>(&block);
            if (!charts)
                continue;
            for (const auto& stack :
                 std::get<StackedBarChart>(charts->charts.first().data).stacks) {
                for (const double value : stack.values)
                    counted += value;
            }
        }
        QCOMPARE(qsizetype(counted), rows);
        const Table* audits = tableBelow(pack.document, QStringLiteral("Audits"));
        QVERIFY(audits);
        QCOMPARE(audits->rows.count, 1);
        QVERIFY(audits->rows.at(0).cells[0].text.contains(QStringLiteral("First audit")));
        QCOMPARE(audits->rows.at(0).cells[8].text, QStringLiteral("none")); // no report yet
        m_bench->change(audit::def, *m_audit,
                        [](Record& record) { record.set(audit::reportOn, QDate(2031, 3, 10)); });
        const ComposedPack later = compose("audit-programme", m_programme);
        QVERIFY(tableBelow(later.document, QStringLiteral("Audits"))
                    ->rows.at(0)
                    .cells[8]
                    .text.contains(QString(QStringLiteral("ISMS-AUR-001-") + code)));
    }

    // What others cover is not the merit of a programme that plans nothing.
    void aProgrammeWithoutAuditsCoversNothing()
    {
        const Uid idle = m_bench->add(audit_programme::def, [](Record& record) {
            record.set(audit_programme::title, QStringLiteral("Suppliers"));
            record.set(audit_programme::periodStart, QDate(2030, 7, 1));
        });
        const Document document = compose("audit-programme", idle).document;
        QVERIFY(!tableBelow(document, QStringLiteral("Coverage of clauses and controls")));
        QVERIFY(wordsOf(document).contains(QStringLiteral("it covers no clause and no control")));
        QCOMPARE(turnsOf(document), 0);
        QVERIFY(turnsOf(compose("audit-programme", m_programme).document) > 0);
    }

    void controlsAreInTheOrderOfTheirNumbers()
    {
        ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 2});
        QList<Uid> controls = {*m_control};
        for (const Record& control : annexAControls(shippedCatalogue()).mid(8, 2)) {
            controls.prepend(control.uid()); // A.5.10, A.5.9, A.5.1
            set.add(control);
        }
        m_bench->apply(std::move(set));
        m_bench->change(audit::def, *m_audit, [&](Record& record) {
            record.set(audit::clauses, QString());
            record.set(audit::controls, controls);
        });
        const ComposedPack plan = compose("audit-plan", m_audit);
        const Table* criteria = tableBelow(plan.document, QStringLiteral("Criteria"));
        QVERIFY(criteria);
        QStringList numbers;
        for (qsizetype i = 0; i < criteria->rows.count; ++i) {
            const Row row = criteria->rows.at(i);
            if (row.kind == Row::Kind::Record)
                numbers.append(row.cells[0].text.section(QLatin1Char(' '), 0, 0));
        }
        QCOMPARE(numbers, (QStringList{QStringLiteral("A.5.1"), QStringLiteral("A.5.9"),
                                       QStringLiteral("A.5.10")}));
        const ComposedPack programme = compose("audit-programme", m_programme);
        const Table* audits = tableBelow(programme.document, QStringLiteral("Audits"));
        QVERIFY(audits);
        QVERIFY(audits->rows.at(0).cells[1].text.contains(QStringLiteral("A.5.1, A.5.9, A.5.10")));
    }

    // A line about a clause stays with its chapter, whatever control it touches as well.
    void linesStandUnderTheirClause()
    {
        const Uid line = addLine(*m_audit, 1, "5.2", audit_question::Result::Conforming);
        m_bench->change(audit_question::def, line,
                        [&](Record& record) { record.set(audit_question::control, *m_control); });
        addLine(*m_audit, 2, "6.1.3 d", audit_question::Result::Conforming);
        addLine(*m_audit, 3, "A.5.2", audit_question::Result::Conforming);
        const Document checklist = compose("audit-checklist", m_audit).document;
        const Table* questions = tableBelow(checklist, QStringLiteral("Questions"));
        QVERIFY(questions);
        QCOMPARE(questions->rows.count, 6); // each under a heading of its own
        QVERIFY(questions->rows.at(0).cells[0].text.startsWith(QStringLiteral("5 ")));
        QCOMPARE(questions->rows.at(1).cells[0].text, QStringLiteral("1\n5.2\nA.5.1"));
        QVERIFY(questions->rows.at(2).cells[0].text.startsWith(QStringLiteral("6 ")));
        QCOMPARE(questions->rows.at(4).cells[0].text, QStringLiteral("Organizational"));
        QCOMPARE(questions->rows.at(5).cells[0].text, QStringLiteral("3\nA.5.2"));
        QCOMPARE(turnsOf(checklist), 2); // there and back, for all of the record's sections
        const Document report = compose("audit-report", m_audit).document;
        const Table* results = tableBelow(report, QStringLiteral("Results by clause and control"));
        QVERIFY(results);
        QCOMPARE(results->rows.at(0).cells[0].text.section(QLatin1Char('\n'), 1).left(6),
                 QStringLiteral("A.5.1 "));
        QVERIFY(results->rows.at(1).cells[0].text.startsWith(QStringLiteral("6.1.3 d ")));
    }

    void auditeesHaveAUnitOrADepartment()
    {
        m_bench->change(person::def, *m_person, [](Record& record) {
            record.set(person::department, QStringLiteral("Engines"));
        });
        m_bench->change(audit::def, *m_audit, [&](Record& record) {
            record.set(audit::auditees, QList<Uid>{*m_person});
        });
        const ComposedPack plan = compose("audit-plan", m_audit);
        const Table* auditees = tableBelow(plan.document, QStringLiteral("Auditees"));
        QVERIFY(auditees);
        QCOMPARE(auditees->rows.at(0).cells[2].text, QStringLiteral("Engines"));
    }

    void ownWorkIsSaidAndStopsAnApproval()
    {
        const QString words = wordsOf(compose("audit-plan", m_audit).document);
        QVERIFY(words.contains(QStringLiteral("nobody in the team audits own work")));
        m_bench->change(control::def, *m_control,
                        [&](Record& record) { record.set(control::owner, *m_person); });
        const ComposedPack plan = compose("audit-plan", m_audit);
        QVERIFY(wordsOf(plan.document).contains(QStringLiteral("Ada Lovelace answers for A.5.1")));
        approve("audit-plan", *m_audit);
        PackOptions options;
        options.record = m_audit;
        options.status = PackOptions::Status::Approved;
        const auto refused = composePack(m_bench->binder(), *packOf(QLatin1String("audit-plan")),
                                         Language(), options);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.plain().contains(QStringLiteral("L077")));
    }

    // What happens to another audit does not make an approved report out of date.
    void approvalFollowsItsOwnAudit()
    {
        const Uid second = addAudit("Second audit", [](Record&) {});
        const Uid other = addFinding(second, "Elsewhere", audit_finding::Type::Minor);
        const Uid own = addFinding(*m_audit, "No owner", audit_finding::Type::Minor);
        approve("audit-report", *m_audit);
        QCOMPARE(compose("audit-report", m_audit).status, pack_control::Status::Approved);

        m_bench->clock.advance(2 * 24 * 3600);
        m_bench->change(audit_finding::def, other, [](Record& record) {
            record.set(audit_finding::place, QStringLiteral("Cellar"));
        });
        addFinding(second, "Later", audit_finding::Type::Observation);
        QCOMPARE(compose("audit-report", m_audit).status, pack_control::Status::Approved);

        m_bench->change(audit_finding::def, own, [](Record& record) {
            record.set(audit_finding::place, QStringLiteral("Attic"));
        });
        const ComposedPack outdated = compose("audit-report", m_audit);
        QCOMPARE(outdated.status, pack_control::Status::Draft);
        QCOMPARE(QByteArray(outdated.findings.first().rule->id), QByteArray("L007"));
        QVERIFY(m_bench->binder().session().undo());
        QCOMPARE(compose("audit-report", m_audit).status, pack_control::Status::Approved);

        // One of its own that is gone counts as well.
        ChangeSet removal({ChangeLabel::Act::Remove, QStringLiteral("audit_finding"), {}, 1});
        removal.remove(m_bench->held(audit_finding::def, own));
        m_bench->apply(std::move(removal));
        QCOMPARE(compose("audit-report", m_audit).status, pack_control::Status::Draft);
    }

    void earlierFindingsAndScheduleArePrinted()
    {
        const Uid earlier = addFinding(*m_audit, "No owner", audit_finding::Type::Minor);
        const Uid second = addAudit("Second audit", [&](Record& record) {
            record.set(audit::earlierFindings, QList<Uid>{earlier});
            record.set(audit::schedule,
                       QStringLiteral("| Time | Topic |\n|---|---|\n| 09:00 | Opening |"));
        });
        const ComposedPack plan = compose("audit-plan", second);
        const Table* schedule = tableBelow(plan.document, QStringLiteral("Schedule and logistics"));
        QVERIFY(schedule);
        QCOMPARE(schedule->columns.size(), 2);
        QCOMPARE(schedule->rows.at(0).cells[1].text, QStringLiteral("Opening"));
        const Table* followUp =
            tableBelow(plan.document, QStringLiteral("Earlier findings to follow up"));
        QVERIFY(followUp);
        QCOMPARE(followUp->rows.count, 1);
        QVERIFY(followUp->rows.at(0).cells[0].text.contains(QStringLiteral("No owner")));
        const ComposedPack report = compose("audit-report", second);
        const Table* inReport =
            tableBelow(report.document, QStringLiteral("Follow-up of earlier findings"));
        QVERIFY(inReport);
        QCOMPARE(inReport->rows.count, 1);
        const ComposedPack first = compose("audit-report", m_audit);
        const Table* none =
            tableBelow(first.document, QStringLiteral("Follow-up of earlier findings"));
        QVERIFY(none);
        QCOMPARE(none->rows.count, 0);
        QVERIFY(none->emptyText.startsWith(QStringLiteral("No earlier finding")));
    }
};

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestAuditPacks)
#include "test_auditpacks.moc"
