// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed pack is whole, true to its checksums and the same twice; and a signed sheet that comes
// back finds the sign-offs that stand on it.
#include "core/exchange/zipreader.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/signedsheet.h"
#include "core/report/pdfwriter.h"
#include "core/report/seal/seal.h"
#include "core/risk/evaluation.h"
#include "core/risk/signing.h"
#include "core/starters/newclient.h"
#include "core/store/binder.h"
#include "tests/core/report/pdftools.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;
using namespace ringbinder::report;
using namespace ringbinder::test;

namespace {

const QDateTime kSealNow(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC);

QString shaOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

class CancelledProgress final : public Progress {
public:
    explicit CancelledProgress(int patience)
        : m_patience(patience)
    {
    }
    void report(qint64, qint64, const Message&) override {}
    bool isCancelled() const override { return m_asked++ >= m_patience; }

private:
    int m_patience;
    mutable int m_asked = 0;
};

} // namespace

class TestSeal final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/seal ö XXXXXX")};
    FixedClock m_clock{kSealNow};
    std::unique_ptr<Binder> m_binder;
    std::optional<Uid> m_owner, m_first, m_second;

    [[nodiscard]] QString at(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    Result<Sealed> seal(const QString& path, const char* occasion = "review")
    {
        SealOrder order;
        order.occasion = sealOccasionOf(occasion);
        NoProgress progress;
        return sealBinder(*m_binder, order, path, progress);
    }
    static Record treatedRisk(const QString& title, const Uid& owner)
    {
        Record record(risk::def);
        record.set(risk::title, title);
        record.set(risk::owner, owner);
        record.set(risk::treatment, risk::Treatment::Modify);
        record.set(risk::likelihood, Rating{3});
        record.set(risk::impact, Rating{4});
        record.set(risk::residualLikelihood, Rating{2});
        record.set(risk::residualImpact, Rating{3});
        return record;
    }
    bool apply(ChangeSet set) { return bool(m_binder->session().apply(std::move(set))); }
    static ChangeSet edit() { return ChangeSet({ChangeLabel::Act::Edit, {}, {}, 1}); }

    bool sign(const QList<SigningAct::Item>& items)
    {
        const auto evaluation = Evaluation::of(*m_binder, Language());
        SigningAct act;
        act.items = items;
        act.terms.set(acceptance::person, *m_owner);
        act.terms.set(acceptance::signedOn, kSealNow.date());
        act.terms.set(acceptance::method, acceptance::Method::Signature);
        return evaluation && bool(signRisks(*m_binder, (*evaluation)->scales(), Language(), act));
    }
    // The consent sheets, printed.
    QByteArray printedSheets()
    {
        PackOptions options;
        options.sections = {QStringLiteral("consent")};
        for (const PackSection& section : packOf("treatment-plan")->sections) {
            if (QByteArray(section.title).startsWith("Consent"))
                options.sections = {QLatin1String(section.key)};
        }
        const auto pack = composePack(*m_binder, *packOf("treatment-plan"), Language(), options);
        NoProgress progress;
        if (!pack || !writePdf(pack->document, {}, at("sheets.pdf"), progress))
            return {};
        return contentOf(at("sheets.pdf"));
    }
    QString codeOfOwner() const { return m_binder->name(*m_owner)->code; }

private slots:
    void init()
    {
        Binder::Options options;
        options.clock = &m_clock;
        auto binder = Binder::inMemory(registers(), options);
        QVERIFY(binder);
        m_binder = std::move(*binder);
        NewClient client;
        client.organisation = QStringLiteral("Käserei <Süd> & Co.");
        client.people = {QStringLiteral("Anna Böhm")};
        QVERIFY(seedNewClient(*m_binder, client, Language()));
        const auto people = m_binder->records(person::def);
        QVERIFY(people && people->size() == 1);
        m_owner = people->first().uid();
        ChangeSet set = edit();
        Record first = treatedRisk(QStringLiteral("Ransomware <b>"), *m_owner);
        Record second = treatedRisk(QStringLiteral("Lost laptop"), *m_owner);
        m_first = first.uid();
        m_second = second.uid();
        set.add(std::move(first));
        set.add(std::move(second));
        QVERIFY(apply(std::move(set)));
        QVERIFY(addEvidence(*m_binder, {QStringLiteral("../Prüfung & Test.txt"), "ja\n", {}}, {}));
    }

    // ---- occasions
    void eachPackOfAnOccasionExists()
    {
        for (const SealOccasion& occasion : sealOccasions()) {
            QVERIFY2(!occasion.packs.empty(), occasion.key);
            QSet<QString> seen;
            for (const char* key : occasion.packs) {
                QVERIFY2(!seen.contains(QLatin1String(key)), key);
                seen.insert(QLatin1String(key));
                QVERIFY2(packOf(QLatin1String(key)), key);
            }
        }
        QCOMPARE(packsOf({}).size(), qsizetype(packs().size()));
        QVERIFY(!sealOccasionOf("stage3"));
    }

    // ---- the archive
    void everythingIsInItAndFitsItsChecksum()
    {
        const auto sealed = seal(at("audit pack.zip"), "stage2");
        QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().message.plain()));
        const auto zip = ZipReader::open(contentOf(at("audit pack.zip")));
        QVERIFY2(zip, zip ? "" : qPrintable(zip.error().message.plain()));
        QCOMPARE(int(zip->names().size()), sealed->files);
        const auto sums = zip->read(QStringLiteral("SHA256SUMS"));
        QVERIFY(sums);
        QCOMPARE(shaOf(*sums), sealed->manifestSum);
        int lines = 0;
        for (const QByteArray& line : sums->split('\n')) {
            if (line.isEmpty())
                continue;
            ++lines;
            const QString name = QString::fromUtf8(line.mid(66));
            const auto bytes = zip->read(name);
            QVERIFY2(bytes, qPrintable(name));
            QCOMPARE(QString::fromLatin1(line.left(64)), shaOf(*bytes));
        }
        QCOMPARE(lines, sealed->files - 1); // all but itself
        SealOrder order;
        order.occasion = sealOccasionOf("stage2");
        for (const PackDef* pack : packsOf(order))
            QVERIFY(zip->contains(QLatin1String("packs/") + pack->name() + QLatin1String(".pdf")));
        for (const RegisterDef* def : m_binder->registry().all())
            QVERIFY(
                zip->contains(QLatin1String("registers/") + def->name() + QLatin1String(".xlsx")));
        const auto kept = zip->read(QString::fromUtf8("evidence/EVD-0001 Prüfung _ Test.txt"));
        QVERIFY(kept);
        QCOMPARE(*kept, QByteArray("ja\n"));
    }

    void theIndexWorksOfflineAndEscapes()
    {
        QVERIFY(seal(at("index.zip")));
        const auto zip = ZipReader::open(contentOf(at("index.zip")));
        const auto page = zip->read(QStringLiteral("index.html"));
        QVERIFY(page);
        QVERIFY(page->contains("K\xc3\xa4serei &lt;S\xc3\xbc"
                               "d&gt; &amp; Co."));
        QVERIFY(!page->contains("<S\xc3\xbc"));
        QVERIFY(!page->contains("http://") && !page->contains("https://"));
        QVERIFY(!page->contains("<script"));
        const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
        int links = 0;
        for (auto found = link.globalMatch(QString::fromUtf8(*page)); found.hasNext(); ++links) {
            const QString name = QUrl::fromPercentEncoding(found.next().captured(1).toLatin1());
            QVERIFY2(zip->contains(name), qPrintable(name));
        }
        // All but the page itself and the checksums.
        QCOMPARE(links, int(zip->names().size()) - 2);
    }

    void sealedTwiceIsTheSame()
    {
        QVERIFY(seal(at("one.zip")));
        m_clock.set(kSealNow.addDays(30)); // another day, the same state
        QVERIFY(seal(at("two.zip")));
        m_clock.set(kSealNow);
        QCOMPARE(contentOf(at("one.zip")), contentOf(at("two.zip")));
    }

    void sealingWritesNothingIntoTheBinder()
    {
        const auto before = m_binder->history({});
        QVERIFY(seal(at("quiet.zip")));
        QCOMPARE(m_binder->history({})->size(), before->size());
    }

    void cancelLeavesNothing_data()
    {
        QTest::addColumn<int>("patience");
        for (const int patience : {0, 3, 40})
            QTest::addRow("%d", patience) << patience;
    }
    void cancelLeavesNothing()
    {
        QFETCH(int, patience);
        CancelledProgress progress(patience);
        const QString path = at("cancelled.zip");
        SealOrder order;
        order.occasion = sealOccasionOf("stage1");
        const auto sealed = sealBinder(*m_binder, order, path, progress);
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("cancelled*")}).isEmpty());
    }

    void aPlaceThatTakesNothingIsRefusedAtOnce()
    {
        const auto sealed = seal(m_folder.filePath(QStringLiteral("none/a.zip")));
        QVERIFY(!sealed);
        QVERIFY(sealed.error().kind != Error::Kind::Cancelled);
    }

    // ---- signed sheets
    void aCodeIsFoundWhereverItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << QStringLiteral("Sheet PER-0003-v1.2-7f3a22c1.");
        QTest::newRow("torn") << QStringLiteral("Sheet PER-00 03-v1\n.2-7f3 a22c1 Risk owner");
        QTest::newRow("file") << QStringLiteral("scan_per-0003-v1.2-7f3a22c1_b.pdf");
    }
    void aCodeIsFoundWhereverItStands()
    {
        QFETCH(QString, text);
        const auto code = findSheetCode(text);
        QVERIFY(code);
        QCOMPARE(*code, (SheetCode{QStringLiteral("PER-0003"), QStringLiteral("1.2"),
                                   QStringLiteral("7f3a22c1")}));
    }

    void eachCodeIsFoundOnce()
    {
        const QList<SheetCode> codes = findSheetCodes(
            QStringLiteral("PER-0003-v1.2-7f3a22c1 page 1 PER-0003-v1.2-7f3a22c1 page 2 "
                           "PER-0004-v1.2-00aa11bb"));
        QCOMPARE(codes.size(), 2);
        QCOMPARE(codes.last().owner, QStringLiteral("PER-0004"));
    }

    void whatIsNoCodeIsNone()
    {
        for (const char* text : {"", "PER-0003", "RSK-0001 v1.2", "PER-0003-v1.2-7f3a22g1"})
            QVERIFY2(!findSheetCode(QLatin1String(text)), text);
    }

    void checksumsFollowTheFingerprints()
    {
        const QStringList prints = {QStringLiteral("aa"), QStringLiteral("bb")};
        const SheetCode code =
            sheetCodeOf(QStringLiteral("PER-0001"), QStringLiteral("1.0 ä/x"), prints);
        QCOMPARE(code.version, QStringLiteral("1.0x"));
        QCOMPARE(findSheetCode(code.text()), code);
        QCOMPARE(sheetCodeOf(QStringLiteral("PER-0001"), QStringLiteral("1.0x"),
                             {QStringLiteral("bb"), QStringLiteral("aa")}),
                 code);
        QVERIFY(sheetCodeOf(QStringLiteral("PER-0001"), QStringLiteral("1.0x"),
                            {QStringLiteral("aa"), QStringLiteral("bc")})
                    .checksum != code.checksum);
    }

    void aSheetWithTextFindsItsSignoffs()
    {
        QVERIFY(sign({{*m_first, acceptance::Kind::ResidualRisk},
                      {*m_second, acceptance::Kind::TreatmentPlan}}));
        const EvidenceSource scan{QStringLiteral("scan0001.pdf"), printedSheets(), {}};
        const auto match = matchSheet(*m_binder, scan, Language());
        QVERIFY2(match, match ? "" : qPrintable(match.error().message.plain()));
        QCOMPARE(match->by, SheetMatch::By::Fingerprints);
        QCOMPARE(match->ownerCode, codeOfOwner());
        QCOMPARE(match->signoffs.size(), 2);
        const auto kept = keepSheet(*m_binder, scan, *match, Language());
        QVERIFY(kept);
        const auto signoffs = m_binder->records(acceptance::def);
        QVERIFY(signoffs);
        for (const Record& record : *signoffs)
            QCOMPARE(record.get(acceptance::evidence).value_or(QList<Uid>()), QList<Uid>{*kept});
        // Once more: nothing is kept twice.
        const auto count = m_binder->count(evidence::def);
        const auto again = matchSheet(*m_binder, scan, Language());
        QVERIFY(again);
        QCOMPARE(*keepSheet(*m_binder, scan, *again, Language()), *kept);
        QCOMPARE(*m_binder->count(evidence::def), *count);
    }

    void sheetsOfSeveralPeopleAreTakenApart()
    {
        Record other(person::def);
        other.set(person::name, QStringLiteral("Jörg Kühn"));
        const Uid another = other.uid();
        ChangeSet set = edit();
        set.add(std::move(other));
        set.add(treatedRisk(QStringLiteral("Flood"), another));
        QVERIFY(apply(std::move(set)));
        QVERIFY(sign({{*m_first, acceptance::Kind::ResidualRisk}}));
        const EvidenceSource scan{QStringLiteral("all.pdf"), printedSheets(), {}};
        const auto match = matchSheet(*m_binder, scan, Language());
        QVERIFY(!match);
        QCOMPARE(match.error().kind, Error::Kind::Conflict);
        QVERIFY(match.error().message.plain().contains(m_binder->name(another)->code));
        QVERIFY(matchSheet(*m_binder, scan, Language(), m_owner));
    }

    void aPictureIsKnownByItsName()
    {
        QVERIFY(sign({{*m_first, acceptance::Kind::ResidualRisk}}));
        const auto code = sheetCodeIn({QStringLiteral("x.pdf"), printedSheets(), {}});
        QVERIFY(code);
        const EvidenceSource photo{
            QString(code->text() + QStringLiteral(".jpg")), "no picture", {}};
        const auto match = matchSheet(*m_binder, photo, Language());
        QVERIFY2(match, match ? "" : qPrintable(match.error().message.plain()));
        QCOMPARE(match->by, SheetMatch::By::Code);
        QCOMPARE(match->signoffs.size(), 1);
    }

    void anOutdatedSheetIsNotTakenForAnother()
    {
        const auto code = sheetCodeIn({QStringLiteral("x.pdf"), printedSheets(), {}});
        QVERIFY(code);
        const auto risk = m_binder->find(risk::def, *m_first);
        Record after = **risk;
        after.set(risk::residualLikelihood, Rating{4});
        ChangeSet set = edit();
        set.update(**risk, after);
        QVERIFY(apply(std::move(set)));
        QVERIFY(sign({{*m_first, acceptance::Kind::ResidualRisk}}));
        const EvidenceSource photo{
            QString(code->text() + QStringLiteral(".jpg")), "no picture", {}};
        const auto match = matchSheet(*m_binder, photo, Language());
        QVERIFY(!match);
        QCOMPARE(match.error().kind, Error::Kind::Conflict);
        // Somebody who has compared it may say whose it is.
        const auto told = matchSheet(*m_binder, photo, Language(), m_owner);
        QVERIFY(told);
        QCOMPARE(told->by, SheetMatch::By::Person);
    }

    void withoutCodeOrSignoffItIsSaidWhy()
    {
        const auto none = matchSheet(*m_binder, {QStringLiteral("scan.jpg"), "x", {}}, Language());
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        const auto early =
            matchSheet(*m_binder, {QStringLiteral("scan.pdf"), printedSheets(), {}}, Language());
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::NotFound);
        QVERIFY(early.error().message.plain().contains(codeOfOwner()));
        const auto stranger = matchSheet(
            *m_binder, {QStringLiteral("PER-0999-v1.2-7f3a22c1.jpg"), "x", {}}, Language());
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().kind, Error::Kind::NotFound);
    }
};

QTEST_MAIN(TestSeal)
#include "test_seal.moc"
