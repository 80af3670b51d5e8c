// SPDX-License-Identifier: GPL-3.0-or-later
// The main window on a copy of the sample client, on 22 November 2025, at the size that every page
// has to fit. Base of the tests that go through the whole window.
#pragma once

#include "core/registers/registry.h"
#include "core/sample/samplebuilder.h"
#include "tests/support/scriptedprompt.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace ringbinder {

class SampleDriver : public QObject {
    Q_OBJECT
protected:
    // The sample of a language is built once for a test. `prepare` changes the settings before the
    // window reads them.
    void openSample(const Language& language = {},
                    const std::function<void(Settings&)>& prepare = {})
    {
        m_window.reset();
        m_language = language;
        const QString sample =
            m_dir.filePath(QStringLiteral("Müller & Söhne %1.isms").arg(language.code()));
        NoProgress progress;
        if (!QFile::exists(sample))
            QVERIFY(makeSample(sample, registers(), language, m_clock.nowUtc(), progress));
        const QString path = m_dir.filePath(QStringLiteral("Bäcker & Co.isms"));
        QFile::remove(path);
        QVERIFY(QFile::copy(sample, path));
        m_settings = std::make_unique<Settings>(settingsPath());
        if (prepare)
            prepare(*m_settings);
        Binder::Options options;
        options.clock = &m_clock;
        auto opened = Binder::open(path, registers(), Binder::Access::ReadWrite, options);
        QVERIFY(opened);
        auto open = makeOpenBinder(std::move(*opened), m_language);
        QVERIFY(open);
        m_window =
            std::make_unique<MainWindow>(std::move(*open), m_language, *m_settings, m_prompt);
        m_window->setWindowState(Qt::WindowNoState); // the screen of a test is smaller
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_window->openBinder().search->isBuilt());
    }
    void closeSample()
    {
        m_window.reset();
        m_prompt = ScriptedPrompt();
    }
    [[nodiscard]] QString settingsPath() const
    {
        return m_dir.filePath(QStringLiteral("settings.ini"));
    }
    Binder& binder() { return *m_window->openBinder().binder; }

    QTemporaryDir m_dir;
    Language m_language;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};
    ScriptedPrompt m_prompt;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ringbinder
