// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/registers/registry.h"
#include "ui/shell/accessiblearea.h"
#include "ui/shell/desktop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <sys/stat.h>

using ringbinder::Desktop;
using ringbinder::DialogPrompt;
using ringbinder::Language;
using ringbinder::Settings;
using ringbinder::SystemClock;

namespace {

// The texts of ui/ and of Qt's own buttons. Core and packs take a Language of their own.
void installTranslators(QApplication& application, const Language& language)
{
    auto* ours = new QTranslator(&application);
    if (ours->load(QStringLiteral(":/i18n/ringbinder_%1.qm").arg(language.code())))
        QApplication::installTranslator(ours);
    auto* qts = new QTranslator(&application);
    if (qts->load(QStringLiteral("qtbase_%1").arg(language.code()),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qts);
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077); // what a client's file says is nobody else's business
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ringbinder"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ringbinder"));
    QApplication::setApplicationVersion(QStringLiteral(RINGBINDER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.ringbinder.ringbinder"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/ringbinder.svg")));
    QApplication::setStyle(QStringLiteral("Fusion"));
    ringbinder::installAccessibleAreas();

    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    Settings settings(QString(config + QLatin1String("/settings.ini")));
    const Language language = settings.language().isEmpty()
                                  ? Language::closest(QLocale::system())
                                  : Language::load(settings.language()).value_or(Language());
    QLocale::setDefault(language.locale());
    installTranslators(application, language);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "Client files to open."),
                                 QStringLiteral("[FILE…]"));
    const QCommandLineOption newClient(
        QStringLiteral("new"),
        QCoreApplication::translate("main", "Start with the assistant for a new client."));
    const QCommandLineOption sample(
        QStringLiteral("sample"),
        QCoreApplication::translate("main", "Open the sample company as an untitled copy."));
    parser.addOptions({newClient, sample});
    parser.process(application);
    QStringList wishes = parser.positionalArguments();
    if (parser.isSet(newClient))
        wishes.append(Desktop::kNewClientWish);
    if (parser.isSet(sample))
        wishes.append(Desktop::kSampleWish);
    if (Desktop::handOver(wishes))
        return 0;

    const SystemClock clock;
    DialogPrompt prompt;
    Desktop desktop(ringbinder::registers(), language, clock, settings, prompt, data);
    desktop.listenForOthers();
    QApplication::setQuitOnLastWindowClosed(true);
    desktop.start(wishes);
    return QApplication::exec();
}
