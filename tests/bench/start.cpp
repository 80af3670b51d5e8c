// SPDX-License-Identifier: GPL-3.0-or-later
// P1 to P3: the window on a file. "start paint FILE" ends the process as soon as the first page is
// painted, for bench.py to time it whole; "start settle FILE" prints the memory in use (PSS) when
// everything that follows the first paint is done.
#include "core/registers/registry.h"
#include "tests/bench/measure.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/page.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace ringbinder::bench {

namespace {

// Ends the process after the page is painted; what a window does later is no part of it.
class EndAtFirstPaint final : public QObject {
public:
    explicit EndAtFirstPaint(MainWindow& window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint) {
            if (m_isPainted)
                std::_Exit(0); // the first event after all the painting
            return false;
        }
        const auto* widget = qobject_cast<QWidget*>(watched);
        // What covers the whole page is painted in its stead.
        const QWidget* page = m_window.currentPage();
        m_isPainted = m_isPainted || (widget && (widget == page || page->isAncestorOf(widget)));
        return false;
    }

private:
    MainWindow& m_window;
    bool m_isPainted = false;
};

qint64 memoryInUse()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("smaps_rollup cannot be read");
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

int start(const QStringList& arguments)
{
    const bool settles = arguments.value(0) == QLatin1String("settle");
    const Language language = must(Language::load(QStringLiteral("en")), "language");
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ScriptedPrompt prompt;
    Binder::Options options;
    options.checkContent = false; // as the desktop opens a file: that follows the first paint
    auto binder = Binder::open(arguments.value(1), registers(), Binder::Access::ReadWrite, options);
    MainWindow window(must(makeOpenBinder(must(std::move(binder), "open"), language), "open"),
                      language, settings, prompt);
    window.resize(1366, 768);
    if (!settles) {
        const EndAtFirstPaint watch(window);
        window.show();
        return QApplication::exec();
    }
    window.show();
    if (!QTest::qWaitFor([&] { return window.openBinder().search->isBuilt(); }, 120'000))
        qFatal("the search is not built");
    window.showPage(QStringLiteral("asset"));
    QTest::qWait(3000);
    print("P3", "memory", {double(memoryInUse())});
    return 0;
}

} // namespace ringbinder::bench
