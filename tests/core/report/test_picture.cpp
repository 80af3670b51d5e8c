// SPDX-License-Identifier: GPL-3.0-or-later
// The gate for logos: what is good gets in, everything else gets its own refusal.
#include "core/report/picture.h"
#include "tests/core/report/demopack.h"
#include "tests/core/report/pdftools.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ringbinder;
using namespace ringbinder::report;
using namespace ringbinder::test;

class TestPicture final : public QObject {
    Q_OBJECT

private:
    static QByteArray encoded(const QImage& image, const char* format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
    static QImage painted(const Picture& picture)
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(painter, QRectF(0, 0, 200, 100));
        return image;
    }

private slots:
    void goodPicturesAreTaken()
    {
        QImage red(300, 150, QImage::Format_RGB32);
        red.fill(Qt::red);
        for (const char* format : {"png", "jpeg"}) {
            const auto picture = Picture::load(encoded(red, format));
            QVERIFY(picture);
            QVERIFY(!picture->isVector());
            QCOMPARE(picture->size(), QSizeF(300, 150));
            QCOMPARE(qGreen(painted(*picture).pixel(100, 50)), 0);
        }
        const auto vector = Picture::load(demo::logoSvg());
        QVERIFY(vector);
        QVERIFY(vector->isVector());
        QCOMPARE(vector->size(), QSizeF(160, 40));
        QCOMPARE(vector->fitted(QRectF(0, 0, 80, 80)), QRectF(0, 30, 80, 20));
        QVERIFY(painted(*vector).pixel(15, 50) != 0xffffffffu);
    }

    void editorsNotesAreLeftOut()
    {
        const QByteArray svg =
            "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
            "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
            "<svg xmlns='http://www.w3.org/2000/svg' "
            "xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' width='40mm' "
            "height='10mm' viewBox='0 0 40 10' onload='x()'><metadata><a/></metadata>"
            "<inkscape:note>n</inkscape:note><style>.a{fill:#f00;stroke-dasharray:0.0001}</style>"
            "<rect class='a' width='40' height='10' stroke-dasharray='0.0000001'/></svg>";
        const auto picture = Picture::load(svg);
        QVERIFY(picture);
        QCOMPARE(painted(*picture).pixel(100, 50), 0xffff0000u);
    }

    void bigPicturesAreKeptSmall()
    {
        QImage wide(4000, 1000, QImage::Format_RGB32);
        wide.fill(Qt::blue);
        const auto picture = Picture::load(encoded(wide, "png"));
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSizeF(2000, 500));
    }

    void badPicturesAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        const auto add = [](const char* file, Error::Kind kind) {
            QTest::newRow(file) << QString::fromLatin1(file) << int(kind);
        };
        add("picture-entity.svg", Error::Kind::NotOurs);
        add("picture-file-image.svg", Error::Kind::NotOurs);
        add("picture-data-image.svg", Error::Kind::NotOurs);
        add("picture-script.svg", Error::Kind::NotOurs);
        add("picture-outside-fill.svg", Error::Kind::NotOurs);
        add("picture-style-import.svg", Error::Kind::NotOurs);
        add("picture-outside-use.svg", Error::Kind::NotOurs);
        add("picture-foreign-object.svg", Error::Kind::NotOurs);
        add("picture-use-bomb.svg", Error::Kind::Limit);
        add("picture-deep.svg", Error::Kind::Limit);
        add("picture-huge.svg", Error::Kind::Limit);
        add("picture-cut.svg", Error::Kind::Invalid);
        add("picture-not-svg.svg", Error::Kind::Invalid);
        add("picture-bomb.png", Error::Kind::Limit);
        add("picture-cut.png", Error::Kind::Invalid);
        add("picture-cut.jpg", Error::Kind::Invalid);
        add("picture.gif", Error::Kind::Invalid);
    }
    void badPicturesAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(int, kind);
        const QByteArray bytes = contentOf(QStringLiteral(TEST_DATA_DIR "/broken/%1").arg(file));
        QVERIFY(!bytes.isEmpty());
        const auto picture = Picture::load(bytes);
        QVERIFY(!picture);
        QCOMPARE(int(picture.error().kind), kind);
        QVERIFY(picture.error().message.plain().size() > 20);
    }

    void sizesBeyondReasonAreRefused()
    {
        QByteArray manyTags = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";
        for (int i = 0; i < 25'000; ++i)
            manyTags += "<g/>";
        manyTags += "</svg>";
        QByteArray longTag = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='";
        longTag += QByteArray(70'000, '1') + "'/></svg>";
        for (const QByteArray& bytes : {manyTags, longTag, QByteArray(2'000'000, '<')}) {
            const auto picture = Picture::load(bytes);
            QVERIFY(!picture);
            QCOMPARE(picture.error().kind, Error::Kind::Limit);
        }
        QVERIFY(!Picture::load({}));
        QVERIFY(!Picture::load(QByteArray("\x89PNG\r\n\x1a\n", 8)));
        QImage line(3000, 2, QImage::Format_RGB32);
        line.fill(Qt::black);
        QVERIFY(!Picture::load(encoded(line, "png")));
    }
};

QTEST_MAIN(TestPicture)
#include "test_picture.moc"
