// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of the printed pages may rely on: nothing lost, nothing twice, nothing cut, true
// page numbers. Looked at through poppler, which knows nothing of our layout.
#include "core/report/pagedlayout.h"
#include "core/report/pdfwriter.h"
#include "tests/core/report/demopack.h"
#include "tests/core/report/pdftools.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace ringbinder;
using namespace ringbinder::report;
using namespace ringbinder::test;

class TestLayout final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pages ü XXXXXX")};

    QStringList written(const Document& document, const PageSetup& setup = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("layout ä.pdf"));
        NoProgress progress;
        const auto result = writePdf(document, setup, path, progress);
        if (!result) {
            qWarning("%s", qPrintable(result.error().message.plain()));
            return {};
        }
        return pageTexts(path);
    }

    static Table numberedRows(int count)
    {
        Table table;
        Column code;
        code.title = QStringLiteral("Code");
        code.wraps = false;
        Column text;
        text.title = QStringLiteral("Heading of text");
        table.columns = {code, text};
        table.rows.count = count;
        table.rows.at = [](qsizetype i) {
            Row row;
            QString words = QStringLiteral("begin%1z").arg(i);
            for (int k = 0; k < 5 + (i * 37) % 160; ++k)
                words += QStringLiteral(" word%1").arg(k);
            words += QStringLiteral(" end%1z").arg(i);
            row.cells = {{QStringLiteral("ROW-%1-").arg(i), -1, true, false},
                         {words, -1, false, false}};
            return row;
        };
        table.countLine = QStringLiteral("%1 of %1 rows shown, filter: none").arg(count);
        return table;
    }

private slots:
    void initTestCase()
    {
        if (!hasTool("pdftotext"))
            QSKIP("poppler-utils is not installed");
    }

    void everyRowStandsOnceAndWhole_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 260;
    }
    void everyRowStandsOnceAndWhole()
    {
        QFETCH(int, count);
        const QStringList pages = written(demo::tableOnly(numberedRows(count)));
        QVERIFY(!pages.isEmpty());
        const QString all = pages.join(QString());
        for (int i = 0; i < count; ++i) {
            const QString code = QStringLiteral("ROW-%1-").arg(i);
            QCOMPARE(all.count(code), 1);
            for (const QString& page : pages) {
                const bool begins = page.contains(QStringLiteral("begin%1z").arg(i));
                QCOMPARE(page.contains(code), begins);
                QCOMPARE(page.contains(QStringLiteral("end%1z").arg(i)), begins);
            }
        }
        for (qsizetype p = 0; p < pages.size(); ++p) {
            QCOMPARE(pages[p].count(QStringLiteral("Heading of text")), 1);
            const QString number = QStringLiteral("Page %1 of %2").arg(p + 1).arg(pages.size());
            QCOMPARE(pages[p].count(number), 1);
            const bool isLast = p + 1 == pages.size();
            QCOMPARE(pages[p].contains(QStringLiteral("rows shown, filter: none")), isLast);
            QCOMPARE(pages[p].contains(QStringLiteral("1 Register (continued)")) ||
                         pages[p].contains(QStringLiteral("1  Register (continued)")),
                     p > 0);
        }
    }

    void aGroupIsNeverLastOnAPageAndReturnsOnTheNext()
    {
        const QStringList pages = written(demo::tableOnly(demo::assetRegister(900)));
        QVERIFY(pages.size() > 10);
        static const QRegularExpression group(
            QStringLiteral("^\\s*Group \\d+( \\(continued\\))?\\s*$"),
            QRegularExpression::MultilineOption);
        for (const QString& page : pages) {
            const qsizetype firstRow = page.indexOf(QStringLiteral("AST-"));
            const qsizetype lastRow = page.lastIndexOf(QStringLiteral("AST-"));
            if (firstRow < 0)
                continue;
            const auto first = group.match(page);
            QVERIFY2(first.hasMatch() && first.capturedStart() < firstRow, qPrintable(page));
            auto all = group.globalMatch(page);
            while (all.hasNext())
                QVERIFY2(all.next().capturedStart() < lastRow, qPrintable(page));
        }
    }

    void aRowHigherThanAPageGoesOnWithoutLoss()
    {
        Table table = numberedRows(3);
        const auto ordinary = table.rows.at;
        table.rows.at = [ordinary](qsizetype i) {
            Row row = ordinary(i);
            if (i == 1) {
                QString words;
                for (int k = 0; k < 4000; ++k)
                    words += QStringLiteral("w%1z ").arg(k);
                row.cells[1].text = words;
            }
            return row;
        };
        const QStringList pages = written(demo::tableOnly(table));
        QVERIFY(pages.size() >= 3);
        const QString all = pages.join(QString());
        qsizetype at = -1;
        for (int k = 0; k < 4000; ++k) {
            const qsizetype next = all.indexOf(QStringLiteral("w%1z").arg(k), at + 1);
            QVERIFY2(next > at, qPrintable(QString::number(k)));
            at = next;
        }
        for (const QString& page : pages)
            QCOMPARE(page.count(QStringLiteral("Heading of text")), 1);
    }

    void aTableTooWideIsSplitWithItsCodesRepeated()
    {
        const QStringList pages = written(demo::tableOnly(demo::wideTable()));
        const QString all = pages.join(QString());
        static const QRegularExpression part(QStringLiteral("part \\d of (\\d)"));
        const int parts = part.match(all).captured(1).toInt();
        QVERIFY(parts >= 2);
        for (int i = 1; i <= 14; ++i)
            QCOMPARE(all.count(QStringLiteral("RSK-%1").arg(i, 4, 10, QLatin1Char('0'))), parts);
        QCOMPARE(all.count(QStringLiteral("14 of 14 risks shown")), parts);
        QVERIFY(all.contains(QStringLiteral("Evidence")));
        // A level is never broken between its letter and its word.
        for (const char* level : {"L Low", "M Medium", "H High", "C Critical"})
            QVERIFY2(all.contains(QLatin1String(level)), level);
    }

    void smallestTextIsEightPoints()
    {
        const QString path = m_folder.filePath(QStringLiteral("sizes.pdf"));
        NoProgress progress;
        QVERIFY(writePdf(demo::pack(false), {}, path, progress));
        const Answer answer = ask("pdftohtml", {QStringLiteral("-xml"), QStringLiteral("-stdout"),
                                                QStringLiteral("-zoom"), QStringLiteral("3"),
                                                QStringLiteral("-i"), path});
        static const QRegularExpression size(QStringLiteral("<fontspec[^>]* size=\"(\\d+)\""));
        auto sizes = size.globalMatch(QString::fromUtf8(answer.output));
        int seen = 0;
        while (sizes.hasNext()) {
            ++seen;
            QVERIFY(sizes.next().captured(1).toInt() >= 24); // three times the points
        }
        QVERIFY(seen > 3);
    }

    void orientationsMixAndPagesRunThrough()
    {
        const Document document = demo::pack(false);
        const PagedLayout layout(document, {});
        const QStringList pages = written(document);
        QCOMPARE(pages.size(), qsizetype(layout.pageCount()));
        QSet<Orientation> seen;
        for (int page = 0; page < layout.pageCount(); ++page) {
            seen.insert(layout.orientation(page));
            const QSize size = layout.pageSize(page);
            QCOMPARE(size.width() > size.height(),
                     layout.orientation(page) == Orientation::Landscape);
            QVERIFY(pages[page].contains(
                QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
        }
        QCOMPARE(seen.size(), 2);
    }

    void contentsAndBookmarksTellTheTruePages()
    {
        const Document document = demo::pack(false);
        const PagedLayout layout(document, {});
        const QStringList pages = written(document);
        QVERIFY(layout.bookmarks().size() >= 8);
        QCOMPARE(layout.bookmarks().first().text, QStringLiteral("1 Introduction"));
        for (const PagedLayout::Bookmark& bookmark : layout.bookmarks()) {
            const QString title = bookmark.text.section(QLatin1Char(' '), 1);
            QVERIFY2(pages[bookmark.page].contains(title), qPrintable(bookmark.text));
            if (bookmark.level > 2)
                continue;
            const QRegularExpression entry(QStringLiteral("%1\\s+%2\\b")
                                               .arg(QRegularExpression::escape(title))
                                               .arg(bookmark.page + 1));
            QVERIFY2(entry.match(pages[1]).hasMatch(), qPrintable(entry.pattern()));
        }
        QVERIFY(!layout.links().isEmpty());
    }

    void headingsStayWithWhatFollows()
    {
        // Every amount of text above, so that the heading meets the foot of a page at some of them.
        for (int lines = 30; lines < 62; ++lines) {
            Document document;
            document.furniture = demo::furniture();
            for (int i = 0; i < lines; ++i)
                document.blocks << Paragraph::plain(QStringLiteral("Line %1").arg(i));
            document.blocks << Heading{QStringLiteral("Kept heading"), 2, true, true, false}
                            << Paragraph::plain(QStringLiteral("Follower"));
            const QStringList pages = written(document);
            for (const QString& page : pages)
                QCOMPARE(page.contains(QStringLiteral("Kept heading")),
                         page.contains(QStringLiteral("Follower")));
        }
    }

    void textIsPrintedAsItIsWritten()
    {
        Document document;
        document.furniture = demo::furniture();
        document.blocks << Paragraph::plain(
            QStringLiteral("<b>bold?</b> &amp; **stars** a < b %1 %2 \\n"));
        document.blocks << Paragraph::plain(
            QString(QStringLiteral("safe") + QChar(0x202e) + QStringLiteral("fdp.exe") + QChar(7)));
        document.blocks << Paragraph::plain(
            QString::fromUtf8("Zu\u0308rich, Gdańsk, Ελλάδα, Київ"));
        const QString text = written(document).join(QString());
        QVERIFY(text.contains(QStringLiteral("<b>bold?</b> &amp; **stars** a < b %1 %2 \\n")));
        QVERIFY(text.contains(QStringLiteral("safefdp.exe")));
        QVERIFY(text.contains(QString::fromUtf8("Zürich, Gdańsk, Ελλάδα, Київ")));
    }

    void anEmptyTableSaysSo()
    {
        Table table = numberedRows(0);
        table.emptyText = QStringLiteral("Nothing was found.");
        const QString text = written(demo::tableOnly(table)).join(QString());
        QVERIFY(text.contains(QStringLiteral("Nothing was found.")));
        QVERIFY(text.contains(QStringLiteral("0 of 0 rows shown")));
    }

    void oddDocumentsHavePagesToo()
    {
        Document empty;
        QCOMPARE(written(empty).size(), 1);
        Document breaks;
        breaks.blocks << PageBreak{} << PageBreak{Orientation::Landscape} << Spacer{400};
        breaks.blocks << Table{} << Charts{} << KeyValue{} << BulletList{} << Figures{}
                      << SignatureBlock{} << Contents{};
        QVERIFY(written(breaks).size() >= 1);
    }

    void previewPaintsTheSamePagesInAnotherThread()
    {
        std::unique_ptr<PagedLayout> layout;
        std::thread worker(
            [&] { layout = std::make_unique<PagedLayout>(demo::pack(false), PageSetup{}); });
        worker.join();
        QImage image(420, 594, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            layout->paintPage(painter, 0, QRectF(image.rect()));
        }
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 128;
        }
        QVERIFY(dark > 1500);
        QVERIFY(dark < image.width() * image.height() / 4);
        // The margin stays empty.
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixel(8, y), 0xffffffffu);
    }

    void letterPaperHoldsTheSameRows()
    {
        PageSetup letter;
        letter.size = PageSetup::Size::Letter;
        const QString all =
            written(demo::tableOnly(demo::assetRegister(120, false)), letter).join(QString());
        for (int i = 0; i < 120; ++i)
            QCOMPARE(all.count(QStringLiteral("AST-%1").arg(i, 4, 10, QLatin1Char('0'))), 1);
    }
};

QTEST_MAIN(TestLayout)
#include "test_layout.moc"
