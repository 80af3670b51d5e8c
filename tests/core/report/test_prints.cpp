// SPDX-License-Identifier: GPL-3.0-or-later
// What was ugly or untrue on paper once and must not come back: words parted anywhere, columns
// that miss their text by a hair, a last page with nothing but its last line, claims about nothing.
#include "core/registers/context/context_issue.h"
#include "core/registers/registry.h"
#include "core/report/packs/packs.h"
#include "core/report/painter/columns.h"
#include "core/report/painter/hyphenation.h"
#include "core/report/painter/style.h"
#include "core/report/painter/text.h"
#include "core/report/pdfwriter.h"
#include "core/sample/samplebuilder.h"
#include "core/starters/newclient.h"
#include "core/store/binder.h"
#include "tests/core/report/demopack.h"
#include "tests/core/report/pdftools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;
using namespace ringbinder::report;
using namespace ringbinder::test;

namespace {

const QDateTime kPrintNow(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC);

} // namespace

class TestPrints final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/prints ü XXXXXX")};
    FixedClock m_clock{kPrintNow};

    QStringList written(const Document& document)
    {
        const QString path = m_folder.filePath(QStringLiteral("print ä.pdf"));
        NoProgress progress;
        return writePdf(document, {}, path, progress) ? pageTexts(path) : QStringList();
    }

    std::unique_ptr<Binder> emptyBinder()
    {
        Binder::Options options;
        options.clock = &m_clock;
        auto binder = Binder::inMemory(registers(), options);
        return binder ? std::move(*binder) : nullptr;
    }

    // All paragraphs, in place of empty tables too.
    static QString sentencesOf(const Document& document)
    {
        QString text;
        for (const Block& block : document.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                for (const TextRun& run : paragraph->runs)
                    text += run.text + QLatin1Char('\n');
            } else if (const auto* table = std::get_if<Table>(&block); table) {
                text += table->rows.count == 0 ? table->emptyText + QLatin1Char('\n') : QString();
            }
        }
        return text;
    }

private slots:
    void wordsArePartedWhereTheyMay_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("first");
        const auto row = [](const char* word, int most, const char* first) {
            QTest::newRow(word) << QString::fromUtf8(word) << most << QString::fromUtf8(first);
        };
        row("Lieferantenbeziehungen", 20, "Lieferanten");
        row("Eintrittswahrscheinlichkeit", 18, "Eintritts");
        row("Wahrscheinlich", 13, "Wahrschein");
        row("Unwahrscheinlich", 12, "Unwahrschein");
        row("Informationssicherheitsvorfall", 26, "Informationssicherheits");
        row("Vertrauensschadenversicherung", 27, "Vertrauensschaden");
        row("Sicherheitsbeauftragter", 21, "Sicherheits");
        row("Herstellerunterstützung", 20, "Hersteller");
        row("Schnittstelle", 12, "Schnitt");
        row("vulnerability", 12, "vulnerabi");
        row("relationship", 11, "relation");
        row("Administratoren", 9, "Adminis");
        row("Rhythmus", 2, "");
        row("Pst", 2, "");
    }
    void wordsArePartedWhereTheyMay()
    {
        QFETCH(QString, word);
        QFETCH(int, most);
        QFETCH(QString, first);
        QCOMPARE(word.left(hyphenPlace(word, most)), first);
    }

    // Neither "Wahrscheinlic-h" nor a cut before the width is used up to a third.
    void noPartOfAWordIsShorterThanThree()
    {
        for (const QString& word :
             {QStringLiteral("Wahrscheinlichkeitsberechnung"), QStringLiteral("Überprüfungstermin"),
              QStringLiteral("confidentiality"), QStringLiteral("Strandgut")}) {
            for (int most = 3; most < word.size(); ++most) {
                const qsizetype place = hyphenPlace(word, most);
                QVERIFY2(place <= most, qPrintable(word));
                QVERIFY2(place == 0 || (place >= 3 && word.size() - place >= 3),
                         qPrintable(QString(word.left(place) + QLatin1Char('-'))));
            }
        }
    }

    // Where there is room, a name does not wrap because the last step of a share was too coarse.
    void shortTextsFitBesideLongOnes()
    {
        Table table;
        for (const char* title : {"Field", "Old", "New", "By"}) {
            Column column;
            column.title = QString::fromLatin1(title);
            table.columns.append(column);
        }
        QList<Row> rows;
        for (int i = 0; i < 40; ++i) {
            const QString name = i % 2 ? QStringLiteral("Tobias Brandt") : QStringLiteral("Eva Li");
            const QString text = i % 9 ? QStringLiteral("2026-09-28")
                                       : QStringLiteral("word and word ").repeated(12);
            rows.append({{{QStringLiteral("Next review"), -1, false, false},
                          {QStringLiteral("not recorded"), -1, false, true},
                          {text, -1, false, false},
                          {name, -1, false, false}},
                         Row::Kind::Record});
        }
        table.rows = Rows::of(rows);
        FontBook fonts;
        const ColumnPlan plan = planColumns(table, fonts, style::mm(180));
        QCOMPARE(plan.parts.size(), 1);
        const TypeStyle type{Face::Regular, plan.points};
        const int columns[] = {0, 1, 3};
        const QString texts[] = {QStringLiteral("Next review"), QStringLiteral("not recorded"),
                                 QStringLiteral("Tobias Brandt")};
        for (int i = 0; i < 3; ++i) {
            const double room = plan.parts[0].widths[columns[i]] - 2 * plan.padding;
            QCOMPARE(TextLines(fonts, texts[i], type, room).lineCount(), 1);
        }
    }

    // A cell of several lines weighs as much as all of them.
    void linesOfACellCountTogether()
    {
        Table table;
        for (const char* title : {"One", "Many"}) {
            Column column;
            column.title = QString::fromLatin1(title);
            table.columns.append(column);
        }
        const QString line = QStringLiteral("a line of some words that is not short");
        QStringList many;
        for (int i = 0; i < 6; ++i)
            many.append(line);
        QList<Row> rows;
        for (int i = 0; i < 10; ++i)
            rows.append(
                {{{line, -1, false, false}, {many.join(QLatin1Char('\n')), -1, false, false}},
                 Row::Kind::Record});
        table.rows = Rows::of(rows);
        FontBook fonts;
        const ColumnPlan plan = planColumns(table, fonts, style::mm(80));
        QCOMPARE(plan.parts.size(), 1);
        QVERIFY(plan.parts[0].widths[1] > plan.parts[0].widths[0] * 1.4);
    }

    // Wherever the signatures come to stand, the last line of the document comes with them.
    void theLastLineIsNeverAlone()
    {
        if (!hasTool("pdftotext"))
            QSKIP("poppler-utils is not installed.");
        bool hasMoved = false;
        for (int height = 150; height < 230; height += 4) {
            Document document = demo::tableOnly({});
            document.blocks.clear();
            document.orientation = Orientation::Portrait;
            for (int i = 0; i < height / 4; ++i)
                document.blocks.append(
                    Paragraph::plain(QStringLiteral("filling"), Paragraph::Style::Small));
            SignatureBlock signatures;
            signatures.statement = QStringLiteral("Agreed.");
            signatures.signatories = {{QStringLiteral("Approved"), QStringLiteral("Anna Signer"),
                                       QStringLiteral("Head"), QString(), QString()}};
            document.blocks.append(signatures);
            document.endLine = QStringLiteral("End of document");
            const QStringList pages = written(document);
            QVERIFY(!pages.isEmpty());
            QVERIFY(pages.last().contains(QStringLiteral("End of document")));
            QVERIFY2(pages.last().contains(QStringLiteral("Anna Signer")),
                     qPrintable(QString::number(height)));
            hasMoved = hasMoved || pages.size() > 1;
        }
        QVERIFY(hasMoved);
    }

    void shortListsStayTogether()
    {
        if (!hasTool("pdftotext"))
            QSKIP("poppler-utils is not installed.");
        for (int lines = 30; lines < 60; ++lines) {
            Document document = demo::tableOnly({});
            document.blocks.clear();
            document.orientation = Orientation::Portrait;
            for (int i = 0; i < lines; ++i)
                document.blocks.append(
                    Paragraph::plain(QStringLiteral("filling"), Paragraph::Style::Small));
            BulletList list;
            for (int i = 1; i <= 4; ++i)
                list.items.append({{QStringLiteral("item%1z").arg(i), false, false}});
            document.blocks.append(list);
            for (const QString& page : written(document))
                QCOMPARE(page.contains(QStringLiteral("item1z")),
                         page.contains(QStringLiteral("item4z")));
        }
    }

    // Nothing is claimed of all records where there are none.
    void anEmptyBinderClaimsNothing()
    {
        const auto binder = emptyBinder();
        QVERIFY(binder);
        const struct {
            const char* pack;
            const char* never;
        } claims[] = {
            {"soa", "no necessary control was left"},
            {"soa", "Every applicable control is implemented"},
            {"soa", "complete and in force"},
            {"risk-assessment", "Each asset in scope has a risk"},
            {"risk-assessment", "Each open risk is rated"},
            {"asset-register", "at least one asset was not verified"},
        };
        for (const auto& claim : claims) {
            const auto composed =
                composePack(*binder, *packOf(QLatin1String(claim.pack)), Language(), {});
            QVERIFY(composed);
            QVERIFY2(!sentencesOf(composed->document).contains(QLatin1String(claim.never)),
                     claim.never);
        }
    }

    // 93 undecided controls are one row that names them all, not three pages.
    void findingsOfOneRuleShareARow()
    {
        const auto binder = emptyBinder();
        QVERIFY(binder);
        NewClient client;
        client.organisation = QStringLiteral("Müller & Söhne");
        QVERIFY(seedNewClient(*binder, client, Language()));
        const auto composed = composePack(*binder, *packOf(QLatin1String("soa")), Language(), {});
        QVERIFY(composed);
        QVERIFY(composed->findings.size() > 90);
        const Table* findings = nullptr;
        for (const Block& block : composed->document.blocks) {
            if (const auto* table = std::get_if<Table>(&block);
                table && table->columns.first().title == QLatin1String("Rule"))
                findings = table;
        }
        QVERIFY(findings);
        QVERIFY(findings->rows.count < 20);
        QString text;
        for (qsizetype i = 0; i < findings->rows.count; ++i)
            text += findings->rows.at(i).cells.last().text;
        QVERIFY(text.contains(QStringLiteral("A.5.2,")));
        QVERIFY(text.contains(QStringLiteral("A.8.34")));
        QVERIFY(findings->countLine.contains(QString::number(composed->findings.size())));
    }

    // 2.3 of the report: issues with the decision on climate change, and what parties require.
    void theAssessmentNamesItsContext()
    {
        const auto binder = emptyBinder();
        QVERIFY(binder);
        const PackDef& pack = *packOf(QLatin1String("risk-assessment"));
        const auto bare = composePack(*binder, pack, Language(), {});
        QVERIFY(bare);
        const QString open = QStringLiteral("Whether climate change is relevant has not been");
        QVERIFY(sentencesOf(bare->document).contains(open));

        NoProgress progress;
        QVERIFY(buildSample(*binder, m_clock, Language(), progress));
        m_clock.set(kPrintNow);
        const auto full = composePack(*binder, pack, Language(), {});
        QVERIFY(full);
        QVERIFY(!sentencesOf(full->document).contains(open));
        const auto issues = binder->records(context_issue::def);
        QVERIFY(issues && !issues->isEmpty());
        QString printed;
        for (const Block& block : full->document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            for (qsizetype i = 0; table && i < table->rows.count; ++i) {
                for (const Cell& cell : table->rows.at(i).cells)
                    printed += cell.text + QLatin1Char('\n');
            }
        }
        for (const Record& issue : *issues) {
            if (issue.get(context_issue::status) != context_issue::Status::Gone)
                QVERIFY2(printed.contains(issue.code()), qPrintable(issue.code()));
        }
        QVERIFY(printed.contains(QStringLiteral("PRQ-0001")));
    }
};

QTEST_MAIN(TestPrints)
#include "test_prints.moc"
