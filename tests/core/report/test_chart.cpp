// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contrast.h"
#include "core/report/chartpainter.h"
#include "tests/core/report/demopack.h"
#include "tests/core/report/pdftools.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace ringbinder;
using namespace ringbinder::report;
using namespace ringbinder::test;

class TestChart final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/charts ß XXXXXX")};

    static QList<ChartSpec> all()
    {
        return {demo::heatMap(true), demo::heatMap(false), demo::bars(),
                demo::stacks(),      demo::lines(),        demo::donut()};
    }

    // Text nodes in order; empty when the file is no sound XML or refers outside.
    static QStringList textsOf(const QByteArray& svg)
    {
        QStringList texts;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                for (const auto& attribute : reader.attributes()) {
                    if (attribute.name() == QLatin1String("href"))
                        return {};
                }
            }
            if (reader.isCharacters() && !reader.isWhitespace())
                texts.append(reader.text().toString().trimmed());
        }
        return reader.hasError() ? QStringList() : texts;
    }

private slots:
    void tintsReadWell()
    {
        for (const Tint& tint : demo::levels()) {
            QVERIFY(contrastRatio(tint.fill, tint.ink) >= 4.5);
            QVERIFY(contrastRatio(tint.greyFill, tint.greyInk) >= 4.5);
            QCOMPARE(qRed(tint.greyFill), qBlue(tint.greyFill));
        }
        // The last of the ramp needs white, as the method's critical red does.
        QCOMPARE(demo::levels().last().ink, 0xffffffffu);
        QCOMPARE(Tint::forStep({}, {}, 0xff000000, 0, 1).greyFill, 0xfff2f2f2u);
    }

    void svgKeepsTextAsText()
    {
        const QString path = m_folder.filePath(QStringLiteral("heat map.svg"));
        QVERIFY(writeSvg(demo::heatMap(false), {800, 520}, Palette::Colour, path));
        const QByteArray svg = contentOf(path);
        const QStringList texts = textsOf(svg);
        for (const char* expected : {"Likelihood", "Impact", "Almost certain", "Existential",
                                     "Critical", "R26 R27 R28 R29 R30", "Current risk"})
            QVERIFY2(texts.contains(QLatin1String(expected)), expected);
        QCOMPARE(texts.count(QStringLiteral("C")), 3 + 1); // three places and the legend
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("sans-serif"));
    }

    void everyKindIsWrittenInBothPalettes()
    {
        for (const ChartSpec& chart : all()) {
            const QString svg = m_folder.filePath(QStringLiteral("any.svg"));
            QVERIFY(writeSvg(chart, {700, 460}, Palette::Greyscale, svg));
            QVERIFY(textsOf(contentOf(svg)).contains(chart.title));
            const QString png = m_folder.filePath(QStringLiteral("any.png"));
            QVERIFY(writePng(chart, {350, 230}, Palette::Greyscale, png, 2));
            QImage image(png);
            QCOMPARE(image.size(), QSize(700, 460));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QRgb pixel = image.pixel(x, y);
                    inked += qGray(pixel) < 250;
                    // The muted inks keep a breath of blue out too.
                    QVERIFY(std::abs(qRed(pixel) - qBlue(pixel)) <= 2);
                }
            }
            QVERIFY(inked > 2000);
        }
    }

    void aLetterSpeaksWhereverAColourDoes()
    {
        const QString path = m_folder.filePath(QStringLiteral("letters.svg"));
        QVERIFY(writeSvg(demo::stacks(), {900, 400}, Palette::Colour, path));
        const QStringList texts = textsOf(contentOf(path));
        for (const char* expected : {"I 18", "G 9", "N 3", "Not started", "Excluded"})
            QVERIFY2(texts.contains(QLatin1String(expected)), expected);
    }

    void aRateThatStaysHighShowsItsRange()
    {
        ChartSpec chart = demo::lines();
        LineChart lines{{{}, {QStringLiteral("May"), QStringLiteral("June")}},
                        {},
                        {{{}, {99.55, 99.96}, 0}},
                        99.9,
                        QStringLiteral("Target")};
        const QString path = m_folder.filePath(QStringLiteral("rate.svg"));
        const auto textsWith = [&](bool startsAtZero) {
            lines.startsAtZero = startsAtZero;
            chart.data = lines;
            if (!writeSvg(chart, {700, 460}, Palette::Colour, path))
                qFatal("not written");
            return textsOf(contentOf(path));
        };
        QVERIFY(textsWith(true).contains(QStringLiteral("0")));
        const QStringList texts = textsWith(false);
        QVERIFY2(!texts.contains(QStringLiteral("0")), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(QStringLiteral("99.5")));
        // The value is not rounded up to what it does not reach.
        QVERIFY(texts.filter(QStringLiteral("99.96")).size() == 1);
        QVERIFY(!texts.contains(QStringLiteral("100.0")));
        // As the texts beside it write numbers.
        chart.decimalPoint = u',';
        const QStringList german = textsWith(false);
        QVERIFY2(german.contains(QStringLiteral("99,5")), qPrintable(german.join(u'|')));
        QVERIFY(!german.contains(QStringLiteral("99.5")));
    }

    void aLongLabelIsNotCut()
    {
        ChartSpec bars;
        bars.data = BarChart{
            {}, {{QStringLiteral("Organisatorische und personelle Maßnahmen"), 4, {}, -1}}};
        const QString path = m_folder.filePath(QStringLiteral("label.svg"));
        QVERIFY(writeSvg(bars, {330, 200}, Palette::Colour, path));
        const QString texts = textsOf(contentOf(path)).join(u'|');
        QVERIFY2(!texts.contains(QChar(0x2026)), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("Maßnahmen")), qPrintable(texts));
    }

    void strangeNumbersAndSizesDoNoHarm()
    {
        const double endless = std::numeric_limits<double>::infinity();
        ChartSpec bars = demo::bars();
        bars.data = BarChart{{},
                             {{QStringLiteral("a"), endless, {}, 0},
                              {QStringLiteral("b"), std::nan(""), {}, 99},
                              {QStringLiteral("c"), -5, {}, -1},
                              {QStringLiteral("d"), 1e300, {}, 1}}};
        ChartSpec stacks = demo::stacks();
        stacks.data = StackedBarChart{{}, {{QStringLiteral("a"), {endless, 1, 1, 1, 1, 1, 1, 1}}}};
        ChartSpec map = demo::heatMap(true);
        std::get<HeatMap>(map.data).places.resize(3);
        ChartSpec moves = demo::heatMap(true);
        std::get<HeatMap>(moves.data).moves = {{-1, 0, 99, 0, 1}, {0, 0, 0, 0, 4}};
        ChartSpec lines = demo::lines();
        lines.data = LineChart{{{}, {QStringLiteral("x")}}, {}, {{{}, {endless}, 7}}, endless, {}};
        ChartSpec nothing;
        nothing.data = DonutChart{};
        const QString path = m_folder.filePath(QStringLiteral("strange.svg"));
        for (const ChartSpec& chart : {bars, stacks, map, moves, lines, nothing}) {
            for (const QSize size : {QSize(1, 1), QSize(40, 2000), QSize(600, 400)}) {
                QVERIFY(writeSvg(chart, size, Palette::Colour, path));
                QXmlStreamReader reader(contentOf(path));
                while (!reader.atEnd())
                    reader.readNext();
                QVERIFY(!reader.hasError());
                QVERIFY(!contentOf(path).contains("nan"));
            }
        }
    }

    void pictureSizesAreBounded()
    {
        const QString path = m_folder.filePath(QStringLiteral("large.png"));
        const auto large = writePng(demo::bars(), {15000, 100}, Palette::Colour, path, 2);
        QVERIFY(!large);
        QCOMPARE(large.error().kind, Error::Kind::Limit);
        QVERIFY(!writeSvg(demo::bars(), {0, 100}, Palette::Colour, path));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestChart)
#include "test_chart.moc"
