// SPDX-License-Identifier: GPL-3.0-or-later
// Every icon of resources/icons/icons.txt is compiled in, draws something at the sizes the program
// uses, and can be seen on the surface its variant is meant for.
#include <QDirIterator>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

QStringList listedIcons()
{
    QFile list(QStringLiteral(PROJECT_DIR "/resources/icons/icons.txt"));
    if (!list.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return {};
    }
    static const QRegularExpression separator(QStringLiteral("\\s+"));
    QStringList names;
    while (!list.atEnd()) {
        const QString line = QString::fromUtf8(list.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            names.append(line.section(separator, 0, 0));
        }
    }
    return names;
}

QImage drawn(const QString& path, int size, QColor surface)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(surface);
    QPainter painter(&image);
    QIcon(path).paint(&painter, image.rect());
    return image;
}

// The strongest difference in lightness (0 to 255) between the icon and its surface.
int contrast(const QImage& image, QColor surface)
{
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::max({std::abs(pixel.red() - surface.red()),
                                           std::abs(pixel.green() - surface.green()),
                                           std::abs(pixel.blue() - surface.blue())});
            strongest = std::max(strongest, distance);
        }
    }
    return strongest;
}

} // namespace

class TestIcons final : public QObject {
    Q_OBJECT

private slots:
    void everyListedIconCanBeSeen_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = listedIcons();
        QVERIFY(names.size() > 40);
        for (const QString& name : names) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyListedIconCanBeSeen()
    {
        QFETCH(const QString, name);
        struct Shade {
            QLatin1String folder;
            QColor surface;
        };
        const Shade shades[] = {{QLatin1String("light"), QColor(0xfc, 0xfc, 0xfc)},
                                {QLatin1String("dark"), QColor(0x1b, 0x1e, 0x20)}};
        for (const Shade& shade : shades) {
            const QString large = QStringLiteral(":/icons/%1/%2.svg").arg(shade.folder, name);
            const QString small = QStringLiteral(":/icons/%1/16/%2.svg").arg(shade.folder, name);
            QVERIFY2(QFile::exists(large), qPrintable(large));
            QVERIFY2(QFile::exists(small), qPrintable(small));
            QVERIFY2(contrast(drawn(large, 22, shade.surface), shade.surface) > 90,
                     qPrintable(large));
            QVERIFY2(contrast(drawn(small, 16, shade.surface), shade.surface) > 90,
                     qPrintable(small));
        }
    }

    void nothingElseIsCompiledIn()
    {
        const QStringList names = listedIcons();
        QDirIterator files(QStringLiteral(":/icons/light"), {QStringLiteral("*.svg")}, QDir::Files);
        while (files.hasNext()) {
            files.next();
            QVERIFY2(names.contains(files.fileInfo().completeBaseName()),
                     qPrintable(files.filePath()));
        }
    }

    void theProgramHasAnIcon()
    {
        const QImage icon = drawn(QStringLiteral(":/icons/ringbinder.svg"), 64, QColor(Qt::white));
        QVERIFY(contrast(icon, QColor(Qt::white)) > 200);
    }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
