// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program on the sample client, in English and German, at 1366x768: it opens,
// fits the window, shows something, and no letter leads to two controls. With RINGBINDER_SHOTS,
// pictures of each in light and dark.
#include "core/registers/registry.h"
#include "core/sample/samplebuilder.h"
#include "tests/support/mnemonics.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/shots.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/specialpages.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace ringbinder;

namespace {

QStringList pageKeys()
{
    QStringList keys;
    for (const SpecialPage& page : specialPages())
        keys.append(page.name());
    for (const RegisterDef* def : registers().all()) {
        if (def->place != Place::Hidden)
            keys.append(def->name());
    }
    return keys;
}

// Who needs the most room, from outside in.
QString widestWithin(const QWidget& widget)
{
    const auto need = [](const QWidget& one) {
        return std::max(one.minimumWidth(), one.minimumSizeHint().width());
    };
    QString named = QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()),
                                                QString::number(need(widget)));
    const QWidget* widest = nullptr;
    for (const QObject* child : widget.children()) {
        const auto* one = qobject_cast<const QWidget*>(child);
        if (one && !one->isWindow() && (!widest || need(*one) > need(*widest)))
            widest = one;
    }
    return widest ? QString(named + QStringLiteral(" > ") + widestWithin(*widest)) : named;
}

} // namespace

class TestScreens final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};
    ScriptedPrompt m_prompt;

private slots:
    void everyPageShowsTheSample_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Spanish") << QStringLiteral("es");
        QTest::newRow("French") << QStringLiteral("fr");
    }
    void everyPageShowsTheSample()
    {
        QFETCH(const QString, language);
        const auto spoken = Language::load(language);
        QVERIFY(spoken);
        const QString path = m_dir.filePath(QStringLiteral("Müller & Söhne %1.isms").arg(language));
        NoProgress none;
        QVERIFY(makeSample(path, registers(), *spoken, m_clock.nowUtc(), none));
        QTranslator texts;
        QVERIFY(texts.load(QStringLiteral(":/i18n/ringbinder_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&texts);
        Settings settings(m_dir.filePath(QStringLiteral("settings %1.ini").arg(language)));
        Binder::Options options;
        options.clock = &m_clock;
        auto binder = Binder::open(path, registers(), Binder::Access::ReadWrite, options);
        QVERIFY(binder);
        auto open = makeOpenBinder(std::move(*binder), *spoken);
        QVERIFY(open);
        MainWindow window(std::move(*open), *spoken, settings, m_prompt);
        window.setWindowState(Qt::WindowNoState); // the screen of a test is smaller
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(!window.isChecking());
        for (const QString& key : pageKeys()) {
            Page* page = window.showPage(key);
            QVERIFY2(page, qPrintable(key));
            QTest::qWait(20);
            QVERIFY2(page->minimumSizeHint().width() <= page->width(), qPrintable(key));
            QVERIFY2(page->minimumSizeHint().height() <= page->height(), qPrintable(key));
            if (auto* table = qobject_cast<RegisterPage*>(page))
                QVERIFY2(table->model().totalCount() > 0, qPrintable(key));
            QVERIFY2(window.size() == QSize(1366, 768),
                     qPrintable(QString(key + QStringLiteral(": ") + widestWithin(window))));
            const QStringList shared = sharedMnemonics(window);
            QVERIFY2(shared.isEmpty(),
                     qPrintable(QString(key + u'\n' + shared.join(QLatin1Char('\n')))));
            takeShots(window, QStringLiteral("%1-%2").arg(key, language));
        }
    }
};

QTEST_MAIN(TestScreens)
#include "test_screens.moc"
