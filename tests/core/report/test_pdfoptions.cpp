// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF can be asked for beside its pages: an archive's form, a password, evidence from
// outside; and what hostile evidence must not get away with.
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/registry.h"
#include "core/report/foreignpdf.h"
#include "core/report/packs/approvedprint.h"
#include "core/report/packs/packs.h"
#include "core/report/pdftext.h"
#include "core/report/pdfwriter.h"
#include "core/starters/newclient.h"
#include "core/store/binder.h"
#include "tests/core/report/demopack.h"
#include "tests/core/report/pdftools.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;
using namespace ringbinder::report;
using namespace ringbinder::test;

namespace {

const QDateTime kOptionsNow(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC);

QByteArray pngWithAlpha()
{
    QImage image(60, 40, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 30, 90));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QByteArray brokenFile(const char* name)
{
    return contentOf(QStringLiteral(TEST_DATA_DIR "/broken/") + QLatin1String(name));
}

} // namespace

class TestPdfOptions final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pdf ö XXXXXX")};
    FixedClock m_clock{kOptionsNow};

    [[nodiscard]] QString at(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    static Result<> write(const Document& document, const PdfOptions& options, const QString& path)
    {
        NoProgress progress;
        PageSetup setup;
        setup.pdf = options;
        return writePdf(document, setup, path, progress);
    }
    // Everything in the file, readable.
    static QByteArray plain(const QString& path)
    {
        return ask("qpdf", {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                            path, QStringLiteral("-")})
            .output;
    }
    static Document archived()
    {
        Document document = demo::pack(true);
        document.furniture.logo = *Picture::load(pngWithAlpha());
        return document;
    }
    std::unique_ptr<Binder> binderWith(const QList<std::pair<QString, QByteArray>>& files)
    {
        Binder::Options options;
        options.clock = &m_clock;
        auto binder = Binder::inMemory(registers(), options);
        if (!binder || !fillNewClient(**binder))
            return nullptr;
        const auto control = (*binder)->findByCode(QStringLiteral("A.8.13"));
        for (const auto& [name, bytes] : files) {
            if (!control || !*control || !addEvidence(**binder, {name, bytes, {}}, **control))
                return nullptr;
        }
        return std::move(*binder);
    }
    static bool fillNewClient(Binder& binder)
    {
        NewClient client;
        client.organisation = QStringLiteral("Käserei Süd GmbH");
        return bool(seedNewClient(binder, client, Language()));
    }
    // The evidence table: code, title, file, bytes, checksum, what happened.
    static QList<Row> evidenceRows(const Document& document)
    {
        QList<Row> rows;
        const auto* table = std::get_if<Table>(&document.blocks.last());
        for (qsizetype i = 0; table && i < table->rows.count; ++i)
            rows.append(table->rows.at(i));
        return rows;
    }
    static ComposedPack statementWith(const Binder& binder, EvidenceFiles how)
    {
        auto pack = composePack(binder, *packOf("soa"), Language(), {});
        NoProgress progress;
        if (!pack || !addEvidenceFiles(*pack, binder, how, progress))
            return {};
        return std::move(*pack);
    }

private slots:
    void initTestCase()
    {
        if (!hasTool("qpdf") || !hasTool("pdftotext"))
            QSKIP("qpdf and poppler-utils are not installed");
    }

    // ---- PDF/A-1b: the parts of ISO 19005-1 that can be seen in the structure
    void anArchiveHasWhatItMustHave()
    {
        const QString path = at("archive.pdf");
        QVERIFY(write(archived(), {true, {}}, path));
        QCOMPARE(ask("qpdf", {QStringLiteral("--check"), path}).exitCode, 0);
        const QByteArray raw = contentOf(path);
        QVERIFY(raw.startsWith("%PDF-1.4"));
        // Metadata in the open, so that an archive reads it without knowing PDF.
        QVERIFY(raw.contains("part>1</"));
        QVERIFY(raw.contains("conformance>B</"));
        const QByteArray file = plain(path);
        QVERIFY(file.contains("/S /GTS_PDFA1"));
        QVERIFY(file.contains("/DestOutputProfile"));
        QVERIFY(file.contains("/N 3"));
        QVERIFY(raw.contains("/ID ["));
        // The information dictionary and XMP say the same.
        const QRegularExpression date(QStringLiteral("/CreationDate \\(D:(\\d{8})(\\d{6})Z\\)"));
        const auto said = date.match(QString::fromLatin1(file));
        QVERIFY(said.hasMatch());
        const QDateTime created = QDateTime::fromString(said.captured(1) + said.captured(2),
                                                        QStringLiteral("yyyyMMddHHmmss"));
        QVERIFY(
            raw.contains(created.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toLatin1()));
        // Each link says that it is no hidden one.
        QCOMPARE(file.count("/Subtype /Link"), file.count("/F 4\n"));
        QVERIFY(file.count("/Subtype /Link") > 3);
    }

    void anArchiveHasNothingItMustNotHave()
    {
        const QString path = at("archive.pdf");
        QVERIFY(write(archived(), {true, {}}, path));
        const QByteArray file = plain(path);
        for (const char* forbidden : {"/S /Transparency", "/JavaScript", "/Launch", "/EmbeddedFile",
                                      "/Encrypt", "/LZWDecode", "/Interpolate true"})
            QVERIFY2(!file.contains(forbidden), forbidden);
        QVERIFY(!contentOf(path).contains("/ObjStm"));
        const QRegularExpression see(
            QStringLiteral("/SMask (?!/None)|/(?:CA|ca) (?!1(?:\\.0*)?\\b)"));
        QVERIFY(!see.match(QString::fromLatin1(file)).hasMatch());
        const QStringList fonts =
            QString::fromUtf8(ask("pdffonts", {path}).output).trimmed().split(QLatin1Char('\n'));
        for (const QString& line : fonts.mid(2))
            QCOMPARE(line.simplified().split(QLatin1Char(' '))[4], QStringLiteral("yes"));
    }

    void anArchiveIsTheSameTwice()
    {
        QVERIFY(write(archived(), {true, {}}, at("one.pdf")));
        QVERIFY(write(archived(), {true, {}}, at("two.pdf")));
        QCOMPARE(contentOf(at("one.pdf")), contentOf(at("two.pdf")));
    }

    void anArchiveTakesNoPasswordAndNoEvidence()
    {
        const auto locked = write(archived(), {true, QStringLiteral("secret")}, at("no.pdf"));
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, Error::Kind::Invalid);
        Document document = archived();
        document.attached.append({QStringLiteral("a.txt"), {}, {}, QByteArray("a")});
        const auto attached = write(document, {true, {}}, at("no.pdf"));
        QVERIFY(!attached);
        QCOMPARE(attached.error().kind, Error::Kind::Invalid);
        QVERIFY(!QFile::exists(at("no.pdf")));
    }

    // ---- password
    void aPasswordKeepsOthersOut()
    {
        const QString password = QStringLiteral("Grüße 12");
        QVERIFY(write(demo::pack(false), {false, password}, at("locked.pdf")));
        QVERIFY(ask("qpdf", {QStringLiteral("--check"), at("locked.pdf")}).exitCode != 0);
        // The owner's password is not an empty one either.
        QVERIFY(ask("qpdf",
                    {QStringLiteral("--password="), QStringLiteral("--check"), at("locked.pdf")})
                    .exitCode != 0);
        const Answer open = ask("qpdf", {QStringLiteral("--password-mode=unicode"),
                                         QStringLiteral("--password=") + password,
                                         QStringLiteral("--show-encryption"), at("locked.pdf")});
        QCOMPARE(open.exitCode, 0);
        QVERIFY2(open.output.contains("R = 6"), open.output.constData());
        QVERIFY2(open.output.contains("AESv3"), open.output.constData());
        QVERIFY(!contentOf(at("locked.pdf")).contains(password.toUtf8()));
    }

    void anOverlongPasswordIsRefused()
    {
        const auto done =
            write(demo::pack(false), {false, QString(128, QLatin1Char('x'))}, at("no.pdf"));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
    }

    void anApprovedPrintTakesNoPassword()
    {
        NoProgress progress;
        PageSetup setup;
        setup.pdf.password = QStringLiteral("secret");
        const auto print = ApprovedPrint::prepare({}, setup, {}, progress);
        QVERIFY(!print);
        QCOMPARE(print.error().kind, Error::Kind::Invalid);
    }

    // ---- files from outside
    void hostileFilesAreRefusedInWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("pdf-encrypted.pdf") << int(Error::Kind::Unsupported);
        QTest::newRow("pdf-restricted.pdf") << int(Error::Kind::Unsupported);
        QTest::newRow("pdf-not.pdf") << int(Error::Kind::Invalid);
        QTest::newRow("pdf-cut.pdf") << int(Error::Kind::Invalid);
        QTest::newRow("pdf-no-pages.pdf") << int(Error::Kind::Invalid);
        QTest::newRow("pdf-many-pages.pdf") << int(Error::Kind::Limit);
        QTest::newRow("pdf-bomb.pdf") << int(Error::Kind::Limit);
    }
    void hostileFilesAreRefusedInWords()
    {
        QFETCH(int, kind);
        const QByteArray bytes = brokenFile(QTest::currentDataTag());
        QVERIFY(!bytes.isEmpty());
        const auto file = inspectPdf(bytes);
        QVERIFY(!file);
        QCOMPARE(int(file.error().kind), kind);
        QVERIFY(!file.error().message.isEmpty());
        QCOMPARE(pdfText(bytes), QString());
    }

    void scriptsStayBehind()
    {
        const auto binder = binderWith({{QStringLiteral("a.pdf"), brokenFile("pdf-scripts.pdf")}});
        QVERIFY(binder);
        const ComposedPack pack = statementWith(*binder, EvidenceFiles::Appended);
        QCOMPARE(pack.document.appended.size(), 1);
        QVERIFY(write(pack.document, {}, at("appended.pdf")));
        QCOMPARE(ask("qpdf", {QStringLiteral("--check"), at("appended.pdf")}).exitCode, 0);
        const QByteArray file = plain(at("appended.pdf"));
        for (const char* active : {"/JavaScript", "app.alert", "/Launch", "/bin/sh", "/PS",
                                   "/OpenAction", "/AA ", "/PieceInfo"})
            QVERIFY2(!file.contains(active), active);
        QVERIFY(
            pageTexts(at("appended.pdf")).last().contains(QStringLiteral("Restore test passed")));
    }

    void appendedPagesCount()
    {
        const auto binder = binderWith({{QStringLiteral("a.pdf"), brokenFile("pdf-scripts.pdf")},
                                        {QStringLiteral("b.png"), pngWithAlpha()}});
        QVERIFY(binder);
        const ComposedPack pack = statementWith(*binder, EvidenceFiles::Appended);
        QVERIFY(write(pack.document, {}, at("counted.pdf")));
        const QStringList pages = pageTexts(at("counted.pdf"));
        QVERIFY(pages.size() > 4);
        for (int page = 0; page < pages.size(); ++page)
            QVERIFY2(pages[page].contains(
                         QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())),
                     qPrintable(pages[page]));
        QVERIFY(pages[pages.size() - 2].contains(QStringLiteral("EVD-0001 a")));
        QVERIFY(pages.last().contains(QStringLiteral("EVD-0002 b")));
        // The same bytes again, with strangers in it.
        QVERIFY(write(pack.document, {}, at("again.pdf")));
        QCOMPARE(contentOf(at("counted.pdf")), contentOf(at("again.pdf")));
    }

    void whatCannotComeAlongIsNamed()
    {
        const auto binder =
            binderWith({{QStringLiteral("notes.txt"), QByteArray("hello")},
                        {QStringLiteral("locked.pdf"), brokenFile("pdf-encrypted.pdf")},
                        {QStringLiteral("cut.png"), QByteArray("\x89PNG\r\n\x1a\n garbage")},
                        {QStringLiteral("top.pdf"), brokenFile("pdf-scripts.pdf")}});
        QVERIFY(binder);
        const auto items = binder->records(evidence::def);
        QVERIFY(items && items->size() == 4);
        Record secret = items->last();
        secret.set(evidence::classification, evidence::Classification::StrictlyConfidential);
        ChangeSet set({ChangeLabel::Act::Edit, {}, {}, 1});
        set.update(items->last(), secret);
        QVERIFY(binder->session().apply(std::move(set)));
        auto pack = composePack(*binder, *packOf("soa"), Language(), {});
        QVERIFY(pack);
        pack->classification = QStringLiteral("Internal");
        NoProgress progress;
        QVERIFY(addEvidenceFiles(*pack, *binder, EvidenceFiles::Appended, progress));
        QVERIFY(pack->document.appended.isEmpty());
        const QList<Row> rows = evidenceRows(pack->document);
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[0].cells[5].text.contains(QStringLiteral("neither a PDF nor a picture")));
        QVERIFY(rows[1].cells[5].text.contains(QStringLiteral("password")));
        QVERIFY(rows[2].cells[5].text.contains(QStringLiteral("cannot be read")));
        QVERIFY(rows[3].cells[5].text.contains(QStringLiteral("classified higher")));
    }

    void attachedFilesAreWhole()
    {
        const QByteArray bytes("Ergebnis: ä\n");
        const auto binder = binderWith({{QStringLiteral("Prüfung.txt"), bytes}});
        QVERIFY(binder);
        const ComposedPack pack = statementWith(*binder, EvidenceFiles::Attached);
        QVERIFY(write(pack.document, {}, at("attached.pdf")));
        QCOMPARE(ask("qpdf", {QStringLiteral("--check"), at("attached.pdf")}).exitCode, 0);
        const QByteArray list =
            ask("qpdf", {QStringLiteral("--list-attachments"), at("attached.pdf")}).output;
        QVERIFY2(list.contains("EVD-0001"), list.constData());
        const Answer shown =
            ask("qpdf",
                {QString::fromUtf8("--show-attachment=EVD-0001 Prüfung.txt"), at("attached.pdf")});
        QCOMPARE(shown.output, bytes);
    }

    void noEvidenceIsSaidSo()
    {
        const auto binder = binderWith({});
        QVERIFY(binder);
        const ComposedPack pack = statementWith(*binder, EvidenceFiles::Appended);
        const auto* table = std::get_if<Table>(&pack.document.blocks.last());
        QVERIFY(table);
        QCOMPARE(table->rows.count, 0);
        QVERIFY(!table->emptyText.isEmpty());
        QCOMPARE(pack.document.endLine, QStringLiteral("End of document"));
    }

    void ourOwnTextIsReadBack()
    {
        QVERIFY(write(demo::pack(false), {}, at("own.pdf")));
        // Glyphs are placed one by one, so that words come back torn.
        const QString text =
            pdfText(contentOf(at("own.pdf"))).remove(QRegularExpression(QStringLiteral("\\s+")));
        QVERIFY2(text.contains(QStringLiteral("Confidential")), qPrintable(text.left(400)));
        QVERIFY(text.contains(QString::fromUtf8("Weiß")));
    }
};

QTEST_MAIN(TestPdfOptions)
#include "test_pdfoptions.moc"
