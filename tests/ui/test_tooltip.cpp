// SPDX-License-Identifier: GPL-3.0-or-later
// A tool tip says a user's text to the letter: neither taken for HTML nor escaped twice.
#include "ui/shell/tooltip.h"

#include <QTest>

using ringbinder::plainToolTip;

namespace {

// What a person sees: Qt decides by the text whether it is HTML.
QString shown(const QString& toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

} // namespace

class TestToolTip final : public QObject {
    Q_OBJECT

private slots:
    void saysTheTextToTheLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Lost laptop");
        QTest::newRow("ampersand") << QStringLiteral("Müller & Söhne, \"Kiel\"");
        QTest::newRow("tags") << QStringLiteral("<b>bold</b> & Co");
        QTest::newRow("picture") << QStringLiteral("<img src=\"file:///etc/hostname\">");
        QTest::newRow("comparison") << QStringLiteral("a < b and c > d");
        QTest::newRow("entity") << QStringLiteral("&lt;b&gt;");
    }

    void saysTheTextToTheLetter()
    {
        QFETCH(const QString, text);
        QCOMPARE(shown(plainToolTip(text)), text);
    }
};

QTEST_MAIN(TestToolTip)
#include "test_tooltip.moc"
