// SPDX-License-Identifier: GPL-3.0-or-later
// The file itself: sound, searchable everywhere, the same bytes each time, whole or not there.
#include "core/report/pdfwriter.h"
#include "tests/core/report/demopack.h"
#include "tests/core/report/pdftools.h"

#ifdef RINGBINDER_HAS_QTPDF
#include <QPdfDocument>
#include <QPdfSelection>
#endif

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;
using namespace ringbinder::report;
using namespace ringbinder::test;

namespace {

// Says "cancelled" after being asked `patience` times.
class ImpatientProgress final : public Progress {
public:
    explicit ImpatientProgress(int patience)
        : m_patience(patience)
    {
    }
    void report(qint64, qint64, const Message&) override {}
    bool isCancelled() const override { return m_asked++ >= m_patience; }
    int asked() const { return m_asked; }

private:
    int m_patience;
    mutable int m_asked = 0;
};

} // namespace

class TestPdf final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pdf ö XXXXXX")};
    QString m_pack;

private slots:
    void initTestCase()
    {
        m_pack = m_folder.filePath(QStringLiteral("Erklärung zur Anwendbarkeit.pdf"));
        NoProgress progress;
        const auto result = writePdf(demo::pack(false), {}, m_pack, progress);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message.plain()));
    }

    void qpdfFindsNothingWrong()
    {
        if (!hasTool("qpdf"))
            QSKIP("qpdf is not installed");
        const Answer answer = ask("qpdf", {QStringLiteral("--check"), m_pack});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(!answer.output.contains("WARNING"), answer.output.constData());
    }

    void fontsAreRealAndEmbedded()
    {
        if (!hasTool("pdffonts"))
            QSKIP("poppler-utils is not installed");
        const QStringList lines =
            QString::fromUtf8(ask("pdffonts", {m_pack}).output).trimmed().split(QLatin1Char('\n'));
        QVERIFY(lines.size() >= 4); // two lines of heading, at least regular and bold
        for (const QString& line : lines.mid(2)) {
            const QStringList words = line.simplified().split(QLatin1Char(' '));
            // name, CID, TrueType, Identity-H, emb, sub, uni, object
            QVERIFY2(words[0].contains(QStringLiteral("NotoSans")), qPrintable(line));
            QCOMPARE(words[4], QStringLiteral("yes"));
            QCOMPARE(words[6], QStringLiteral("yes"));
        }
    }

    void chartsAreDrawnNotPhotographed()
    {
        if (!hasTool("pdfimages"))
            QSKIP("poppler-utils is not installed");
        const QByteArray list = ask("pdfimages", {QStringLiteral("-list"), m_pack}).output;
        QCOMPARE(list.trimmed().split('\n').size(), 2); // its heading alone
    }

    void chromeFindsTheText()
    {
#ifdef RINGBINDER_HAS_QTPDF
        QPdfDocument pdf;
        QCOMPARE(pdf.load(m_pack), QPdfDocument::Error::None);
        QString all;
        for (int page = 0; page < pdf.pageCount(); ++page)
            all += pdf.getAllText(page).text();
        all.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
        for (const char* phrase :
             {"Statement of Applicability", "Information security roles and responsibilities",
              "Ransomware encrypts the file server", "Dr. Katharina Weiß", "Agnieszka Kowalczyk",
              "Σοφία Παπαδοπούλου", "Confidential", "Uncontrolled when printed unless signed",
              "Almost certain", "office is rented", "Page 1 of"}) {
            QVERIFY2(all.contains(QString::fromUtf8(phrase)), phrase);
        }
        QCOMPARE(pdf.metaData(QPdfDocument::MetaDataField::Title).toString(),
                 QStringLiteral("Statement of Applicability"));
#else
        QSKIP("QtPdf is not installed");
#endif
    }

    void outlineLabelsAndMetadataArePresent()
    {
        if (!hasTool("qpdf"))
            QSKIP("qpdf is not installed");
        const Answer answer =
            ask("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"),
                         QStringLiteral("--json-key=pagelabels"), m_pack});
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject root = QJsonDocument::fromJson(answer.output).object();
        const QJsonArray outline = root[QStringLiteral("outlines")].toArray();
        QCOMPARE(outline.size(), 7);
        QCOMPARE(outline[0].toObject()[QStringLiteral("title")].toString(),
                 QStringLiteral("1 Introduction"));
        const QJsonObject overview = outline[3].toObject();
        QCOMPARE(overview[QStringLiteral("kids")].toArray().size(), 2);
        QVERIFY(overview[QStringLiteral("destpageposfrom1")].toInt() > 4);
        QCOMPARE(root[QStringLiteral("pagelabels")].toArray().size(), 1);

        const QByteArray bytes = contentOf(m_pack);
        QVERIFY(bytes.contains("/Lang "));
        QVERIFY(bytes.contains("/UseOutlines"));
        QVERIFY(bytes.contains("D:20251122143000Z"));
        QVERIFY(bytes.contains("<xmp:CreateDate>2025-11-22T14:30:00Z</xmp:CreateDate>"));
        QVERIFY(bytes.contains("Jonas Lindqvist"));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        const QString again = m_folder.filePath(QStringLiteral("again.pdf"));
        NoProgress progress;
        QVERIFY(writePdf(demo::pack(false), {}, again, progress));
        QCOMPARE(contentOf(again), contentOf(m_pack));
        // Another process orders its hashes in another way.
        for (const char* seed : {"0", "1234567"}) {
            const QString other = m_folder.filePath(QStringLiteral("other.pdf"));
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_HASH_SEED"), QLatin1String(seed));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--write-pack"), other});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(contentOf(other) == contentOf(m_pack));
        }
        Document changed = demo::pack(false);
        changed.furniture.version = QStringLiteral("2.4");
        QVERIFY(writePdf(changed, {}, again, progress));
        QVERIFY(contentOf(again) != contentOf(m_pack));
    }

    void onlyItsOwnerMayReadIt()
    {
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(m_pack).permissions() & others, QFileDevice::Permissions());
    }

    void cancellingLeavesNothingBehind()
    {
        const Document document = demo::tableOnly(demo::assetRegister(1200));
        ImpatientProgress counter(1'000'000);
        const QString counted = m_folder.filePath(QStringLiteral("counted.pdf"));
        QVERIFY(writePdf(document, {}, counted, counter));
        const int questions = counter.asked();
        QVERIFY(questions > 10);
        for (const int patience : {0, 3, questions / 3, questions / 2, questions - 1}) {
            QTemporaryDir fresh;
            const QString path = fresh.filePath(QStringLiteral("never.pdf"));
            ImpatientProgress progress(patience);
            const auto result = writePdf(document, {}, path, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Cancelled);
            QCOMPARE(QDir(fresh.path())
                         .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                     QStringList());
        }
        // An older file under that name survives.
        const QByteArray before = contentOf(counted);
        ImpatientProgress progress(questions / 2);
        QVERIFY(!writePdf(document, {}, counted, progress));
        QVERIFY(contentOf(counted) == before);
    }

    void impossibleTargetsAreRefused()
    {
        NoProgress progress;
        const Document document = demo::tableOnly(demo::assetRegister(3));
        const auto folder = writePdf(document, {}, m_folder.path(), progress);
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::Invalid);
        const auto nowhere = writePdf(
            document, {}, m_folder.filePath(QStringLiteral("missing/deeper/x.pdf")), progress);
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().message.plain().contains(QLatin1String("missing")));
        const auto device = writePdf(document, {}, QStringLiteral("/dev/null"), progress);
        QVERIFY(!device);
    }

    void aBigRegisterIsWhole()
    {
        const QString path = m_folder.filePath(QStringLiteral("big.pdf"));
        NoProgress progress;
        QVERIFY(writePdf(demo::tableOnly(demo::assetRegister(5000, false)), {}, path, progress));
        if (!hasTool("pdftotext"))
            QSKIP("poppler-utils is not installed");
        const QString all = pageTexts(path).join(QString());
        static const QRegularExpression code(QStringLiteral("AST-(\\d{4}) "));
        auto found = code.globalMatch(all);
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(found.hasNext());
            QCOMPARE(found.next().captured(1).toInt(), i);
        }
        QVERIFY(!found.hasNext());
    }

    void draftsCarryTheWatermarkButNotItsText()
    {
        const QString path = m_folder.filePath(QStringLiteral("draft.pdf"));
        NoProgress progress;
        Document document = demo::tableOnly(demo::assetRegister(3));
        QVERIFY(writePdf(document, {}, path, progress));
        const QByteArray clean = contentOf(path);
        document.furniture.isDraft = true;
        QVERIFY(writePdf(document, {}, path, progress));
        QVERIFY(contentOf(path) != clean);
        if (hasTool("pdftotext"))
            QVERIFY(!pageTexts(path).join(QString()).contains(QLatin1String("DRAFT")));
    }
};

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write-pack")) {
        NoProgress progress;
        return writePdf(demo::pack(false), {}, arguments.value(2), progress) ? 0 : 1;
    }
    TestPdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_pdf.moc"
