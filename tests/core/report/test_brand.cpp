// SPDX-License-Identifier: GPL-3.0-or-later
// A client's brand reaches the paper and never costs legibility: pale colours are darkened for
// text, grey prints know no brand, a typeface that is not there is said to be missing.
#include "core/base/contrast.h"
#include "core/registers/context/organisation.h"
#include "core/registers/registry.h"
#include "core/report/furniturewords.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/registerprint.h"
#include "core/report/pagedlayout.h"
#include "core/report/painter/style.h"
#include "core/store/binder.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace ringbinder::report {

namespace {

constexpr QRgb kWhite = 0xffffffff;

Brand brandWith(const QString& colour, const QString& accent = {})
{
    Record client(organisation::def);
    client.set(organisation::brandColour, colour);
    client.set(organisation::accentColour, accent);
    return brandOf(client);
}

QImage pictureOf(const PagedLayout& layout, int page)
{
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paintPage(painter, page, QRectF(image.rect()));
    return image;
}

qint64 pixelsOf(const QImage& image, QRgb colour)
{
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += (image.pixel(x, y) & 0xffffff) == (colour & 0xffffff) ? 1 : 0;
    }
    return count;
}

bool isGrey(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (std::abs(qRed(pixel) - qGreen(pixel)) > 2 ||
                std::abs(qGreen(pixel) - qBlue(pixel)) > 2)
                return false;
        }
    }
    return true;
}

} // namespace

class TestBrand final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void textReadsInEveryColour_data();
    void textReadsInEveryColour();
    void aStrongColourIsTakenAsItIs();
    void greyKnowsNoBrand();
    void noColourIsTheProgramsOwn();
    void theFormSaysWhatAPaleColourLacks();
    void packsCarryTheBrand();
    void theProgramIsNamedOnlyIfWished();
    void footerTextTakesThePlaceOfTheRemark();
    void aCoverPageStandsInFront();
    void aCoverPageInGreyIsGrey();
    void onlyDocumentsWithAControlBlockHaveACover();
    void aMissingTypefaceIsSaid();

private:
    void brand(const std::function<void(Record&)>& change);
    [[nodiscard]] Document compose(const char* pack = "asset-register") const;

    FixedClock m_clock{QDateTime(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;
};

void TestBrand::init()
{
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
    Record client(organisation::def);
    client.set(organisation::name, QStringLiteral("Größer & Co"));
    ChangeSet set({ChangeLabel::Act::Add, organisation::def.name(), {}, 1});
    set.add(std::move(client));
    QVERIFY(m_binder->session().apply(std::move(set)));
}

void TestBrand::brand(const std::function<void(Record&)>& change)
{
    const auto before = m_binder->singleton(organisation::def);
    QVERIFY(before);
    Record after = *before;
    change(after);
    ChangeSet set({ChangeLabel::Act::Edit, organisation::def.name(), before->code(), 1});
    set.update(*before, after);
    const auto done = m_binder->session().apply(std::move(set));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

Document TestBrand::compose(const char* pack) const
{
    auto composed = composePack(*m_binder, *packOf(QLatin1String(pack)), Language(), {});
    if (!composed)
        qFatal("%s", qPrintable(composed.error().message.plain()));
    return composed->document;
}

void TestBrand::textReadsInEveryColour_data()
{
    QTest::addColumn<QString>("colour");
    for (const char* colour : {"#000000", "#ffffff", "#ffef00", "#f7c6d9", "#1f5f7a", "#e30613",
                               "#00ff00", "#777777", "#fffffe", "#8a2be2"})
        QTest::newRow(colour) << QString::fromLatin1(colour);
}

void TestBrand::textReadsInEveryColour()
{
    QFETCH(QString, colour);
    for (const Brand& brand : {brandWith(colour), brandWith(QStringLiteral("#123456"), colour)}) {
        const auto inks = style::Inks::of(Palette::Colour, brand);
        QVERIFY(contrastRatio(inks.accent, kWhite) >= kReadableContrast);
        QVERIFY(contrastRatio(inks.tableHead, inks.headFill) >= kReadableContrast);
        QVERIFY(contrastRatio(inks.text, inks.headFill) >= kReadableContrast);
        QVERIFY(contrastRatio(inks.onCover, inks.cover) >= kReadableContrast);
        QVERIFY(contrastRatio(inks.cover, kWhite) > 1.3); // an area that can be seen
    }
}

void TestBrand::aStrongColourIsTakenAsItIs()
{
    const auto inks = style::Inks::of(
        Palette::Colour, brandWith(QStringLiteral("#1f5f7a"), QStringLiteral("#7a1f5f")));
    QCOMPARE(inks.accent, QRgb(0xff1f5f7a));
    QCOMPARE(inks.cover, QRgb(0xff1f5f7a));
    QCOMPARE(inks.tableHead, QRgb(0xff7a1f5f));
    // A pale one keeps its hue in the shade that is read, and its own tone on areas.
    const auto yellow = style::Inks::of(Palette::Colour, brandWith(QStringLiteral("#ffc800")));
    QVERIFY(qRed(yellow.accent) > qBlue(yellow.accent) + 60);
    QCOMPARE(yellow.cover, QRgb(0xffffc800));
}

void TestBrand::greyKnowsNoBrand()
{
    const auto plain = style::Inks::of(Palette::Greyscale);
    const auto branded = style::Inks::of(Palette::Greyscale, brandWith(QStringLiteral("#e30613")));
    QCOMPARE(branded.accent, plain.accent);
    QCOMPARE(branded.headFill, plain.headFill);
    QCOMPARE(branded.cover, plain.cover);
    QVERIFY(contrastRatio(plain.onCover, plain.cover) >= kReadableContrast);
}

void TestBrand::noColourIsTheProgramsOwn()
{
    const auto inks = style::Inks::of(Palette::Colour, brandWith(QString()));
    QCOMPARE(inks.accent, style::Inks().accent);
    QCOMPARE(inks.tableHead, style::Inks().tableHead);
    QVERIFY(!brandWith(QStringLiteral("#12345")).colour);
    QVERIFY(!brandWith(QStringLiteral("#12345g")).colour);
}

void TestBrand::theFormSaysWhatAPaleColourLacks()
{
    Record client(organisation::def);
    client.set(organisation::name, QStringLiteral("Größer & Co"));
    client.set(organisation::brandColour, QStringLiteral("#ffc800"));
    IssueList issues;
    organisation::def.check(client, issues);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().severity, Issue::Severity::Warning);
    QCOMPARE(issues.first().field, &organisation::brandColour);
    const QString sentence = issues.first().message.plain();
    QVERIFY2(sentence.contains(QStringLiteral("1.6 to 1")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("4.5 to 1")), qPrintable(sentence));
    client.set(organisation::brandColour, QStringLiteral("#1f5f7a"));
    issues.clear();
    organisation::def.check(client, issues);
    QVERIFY(issues.isEmpty());
    // What is no colour is refused, and that alone is said.
    client.set(organisation::brandColour, QStringLiteral("yellow"));
    organisation::def.check(client, issues);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().severity, Issue::Severity::Error);
}

void TestBrand::packsCarryTheBrand()
{
    brand([](Record& client) {
        client.set(organisation::brandColour, QStringLiteral("#c00060"));
        client.set(organisation::preparedBy, QStringLiteral("Prüf & Rat GmbH"));
        client.set(organisation::confidentiality, QStringLiteral("Vertraulich"));
    });
    const Document document = compose();
    QCOMPARE(document.furniture.classification, QStringLiteral("Vertraulich"));
    QVERIFY(std::any_of(document.control.entries.cbegin(), document.control.entries.cend(),
                        [](const ControlBlock::Entry& entry) {
                            return entry.value == QStringLiteral("Prüf & Rat GmbH");
                        }));
    const PagedLayout layout(document, {});
    QVERIFY(pixelsOf(pictureOf(layout, 0), 0xffc00060) > 20);
    const auto sheet =
        composeRegister(*m_binder, usualView(*m_binder, organisation::def), Language(), nullptr);
    QVERIFY(sheet);
    QCOMPARE(sheet->brand.colour, std::optional<QRgb>(0xffc00060));
}

void TestBrand::theProgramIsNamedOnlyIfWished()
{
    const auto printed = [this] { return furnitureWords(compose().furniture, Language()).printed; };
    QVERIFY(!printed().contains(QStringLiteral("Ringbinder")));
    brand([](Record& client) { client.set(organisation::namesProgram, true); });
    QVERIFY(printed().contains(QStringLiteral("Ringbinder")));
}

void TestBrand::footerTextTakesThePlaceOfTheRemark()
{
    QVERIFY(compose().furniture.footerNote.contains(QStringLiteral("Uncontrolled")));
    brand([](Record& client) { client.set(organisation::footerText, QStringLiteral("HRB 4711")); });
    QCOMPARE(compose().furniture.footerNote, QStringLiteral("HRB 4711"));
}

void TestBrand::aCoverPageStandsInFront()
{
    brand([](Record& client) { client.set(organisation::brandColour, QStringLiteral("#1f5f7a")); });
    const PagedLayout without(compose(), {});
    brand([](Record& client) { client.set(organisation::cover, organisation::Cover::Page); });
    const PagedLayout with(compose(), {});
    QCOMPARE(with.pageCount(), without.pageCount() + 1);
    // An area of the brand's colour, not only lines.
    QVERIFY(pixelsOf(pictureOf(with, 0), 0xff1f5f7a) > 420 * 594 / 20);
    QVERIFY(pixelsOf(pictureOf(without, 0), 0xff1f5f7a) < 420 * 594 / 50);
}

void TestBrand::aCoverPageInGreyIsGrey()
{
    brand([](Record& client) {
        client.set(organisation::brandColour, QStringLiteral("#e30613"));
        client.set(organisation::cover, organisation::Cover::Page);
    });
    // The logo brings colours of its own.
    Document document = compose();
    const auto logo = Picture::load("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'>"
                                    "<rect width='40' height='20' fill='#0080ff'/></svg>");
    QVERIFY(logo);
    document.furniture.logo = *logo;
    PageSetup grey;
    grey.palette = Palette::Greyscale;
    const PagedLayout layout(document, grey);
    QVERIFY(isGrey(pictureOf(layout, 0)));
    QVERIFY(isGrey(pictureOf(layout, 1)));
    const PagedLayout colour(document, {});
    QVERIFY(pixelsOf(pictureOf(colour, 0), 0xff0080ff) > 0);
    QVERIFY(pixelsOf(pictureOf(colour, 1), 0xff0080ff) > 0);
    QVERIFY(!isGrey(pictureOf(PagedLayout(compose(), {}), 0)));
}

void TestBrand::onlyDocumentsWithAControlBlockHaveACover()
{
    brand([](Record& client) { client.set(organisation::cover, organisation::Cover::Page); });
    const auto sheet =
        composeRegister(*m_binder, usualView(*m_binder, organisation::def), Language(), nullptr);
    QVERIFY(sheet);
    QVERIFY(!sheet->hasCoverPage());
    QVERIFY(compose().hasCoverPage());
}

void TestBrand::aMissingTypefaceIsSaid()
{
    QVERIFY(!typefaceNote(compose().brand));
    brand([](Record& client) { client.set(organisation::printFont, QStringLiteral("Noto Sans")); });
    QVERIFY(!typefaceNote(compose().brand));
    brand([](Record& client) {
        client.set(organisation::printFont, QStringLiteral("No Such Face 4711"));
    });
    const Document document = compose();
    const auto note = typefaceNote(document.brand);
    QVERIFY(note);
    QVERIFY(note->plain().contains(QStringLiteral("No Such Face 4711")));
    // It is printed all the same, as it would be without.
    brand([](Record& client) { client.set(organisation::printFont, QString()); });
    const PagedLayout layout(document, {});
    const PagedLayout plain(compose(), {});
    QCOMPARE(layout.pageCount(), plain.pageCount());
}

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestBrand)
#include "test_brand.moc"
