// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace ringbinder;

namespace {

struct TsMessage {
    QString context;
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

QList<TsMessage> readTs(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            TsMessage message;
            message.context = context;
            message.plural =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            messages.append(message);
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().plural)
                messages.last().forms = QStringList(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?[0-9]{1,2}|n)"));
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&[\\p{L}\\p{N}]"));
    return mnemonic.match(text).hasMatch();
}

QString where(const TsMessage& message)
{
    return QString(message.context + QLatin1String(": ") + message.source);
}

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_german = readTs(QStringLiteral(PROJECT_DIR "/translations/ringbinder_de.ts"));
        QVERIFY2(m_german.size() > 1500, "the German texts are missing or not well-formed");
        m_english = readTs(QStringLiteral(PROJECT_DIR "/translations/ringbinder_en.ts"));
        QVERIFY2(m_english.size() > 50, "the English plurals are missing or not well-formed");
    }
    void everySentenceIsTranslated()
    {
        QStringList missing;
        for (const TsMessage& message : m_german + m_english) {
            const bool filled = message.forms.size() == (message.plural ? 2 : 1) &&
                                !message.forms.contains(QString());
            if (!message.finished || !filled)
                missing.append(where(message));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }
    // A lost %1 shows a sentence without its name, one too many shows "%2" to the reader.
    void placeholdersAreTheSame()
    {
        QStringList wrong;
        for (const TsMessage& message : m_german + m_english) {
            for (const QString& form : message.forms) {
                if (placeholdersOf(form) != placeholdersOf(message.source))
                    wrong.append(where(message));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
    void mnemonicsAndEllipsesStay()
    {
        QStringList wrong;
        for (const TsMessage& message : m_german + m_english) {
            for (const QString& form : message.forms) {
                if (hasMnemonic(form) != hasMnemonic(message.source) ||
                    form.contains(QChar(0x2026)) != message.source.contains(QChar(0x2026)) ||
                    form.endsWith(QLatin1Char(':')) != message.source.endsWith(QLatin1Char(':'))) {
                    wrong.append(where(message));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
    void germanIsInTheProgram()
    {
        const auto german = Language::load(QStringLiteral("de"));
        QVERIFY(german);
        QCOMPARE(german->code(), QStringLiteral("de"));
        QCOMPARE(german->text("risk", "Risks"), QStringLiteral("Risiken"));
        // One word, two meanings: the impact beside the integrity.
        QCOMPARE(german->text("risk", "I"), QStringLiteral("A"));
        QCOMPARE(german->text("asset", "I"), QStringLiteral("I"));
    }
    void countsChooseTheForm()
    {
        const auto german = Language::load(QStringLiteral("de"));
        QVERIFY(german);
        const char* source = "%n record(s) were rebuilt from the history; some may have been "
                             "removed before.";
        QVERIFY(german->text("recover", source, 1).startsWith(QLatin1String("1 Datensatz ")));
        QVERIFY(german->text("recover", source, 2).startsWith(QString::fromUtf8("2 Datensätze ")));
        const auto english = Language::load(QStringLiteral("en"));
        QVERIFY(english);
        QVERIFY(english->text("recover", source, 1).startsWith(QLatin1String("1 record was ")));
        QVERIFY(english->text("recover", source, 2).startsWith(QLatin1String("2 records were ")));
        QCOMPARE(english->text("risk", "Risks"), QStringLiteral("Risks"));
    }

private:
    QList<TsMessage> m_german;
    QList<TsMessage> m_english;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
