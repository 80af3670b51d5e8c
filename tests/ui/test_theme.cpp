// SPDX-License-Identifier: GPL-3.0-or-later
// Colours can be read on the surfaces they are meant for, in every scheme, and an icon follows a
// change of palette without being made again.
#include "ui/shell/theme.h"

#include <QApplication>
#include <QTest>

using namespace ringbinder;

class TestTheme final : public QObject {
    Q_OBJECT

private slots:
    void textCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(theme::Scheme::Light);
        QTest::newRow("dark") << int(theme::Scheme::Dark);
        QTest::newRow("high contrast") << int(theme::Scheme::HighContrast);
    }

    void textCanBeRead()
    {
        QFETCH(const int, scheme);
        const QPalette palette = theme::palette(theme::Scheme(scheme));
        const QColor surfaces[] = {palette.color(QPalette::Base),
                                   palette.color(QPalette::AlternateBase),
                                   palette.color(QPalette::Window)};
        for (const QColor& surface : surfaces) {
            QVERIFY(theme::contrast(palette.color(QPalette::Text), surface) >= 7);
            QVERIFY(theme::contrast(theme::muted(palette), surface) >= 4.5);
            QVERIFY(theme::contrast(theme::error(palette), surface) >= 4.5);
        }
        for (const Tone tone :
             {Tone::Neutral, Tone::Good, Tone::Progress, Tone::Warning, Tone::Bad, Tone::Muted}) {
            const QColor colour = theme::tone(tone, palette);
            QVERIFY(theme::contrast(colour, palette.color(QPalette::Base)) >= 4.5);
            QVERIFY2(theme::contrast(colour, theme::toneFill(tone, palette)) >= 4.5,
                     qPrintable(colour.name()));
        }
        QVERIFY(theme::contrast(palette.color(QPalette::HighlightedText),
                                palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::PlaceholderText),
                                palette.color(QPalette::Base)) >= 4.5);
    }

    void anIconFollowsThePalette()
    {
        const QIcon icon = themedIcon(QStringLiteral("undo"));
        QVERIFY(!icon.isNull());
        QApplication::setPalette(theme::palette(theme::Scheme::Light));
        const QImage light = icon.pixmap(22, 22).toImage();
        QApplication::setPalette(theme::palette(theme::Scheme::Dark));
        const QImage dark = icon.pixmap(22, 22).toImage();
        QVERIFY(!light.isNull());
        QVERIFY(light != dark);
        QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
