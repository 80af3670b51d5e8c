// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/registers/registry.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <sys/stat.h>

#include <algorithm>
#include <array>

namespace ringbinder::cli {

namespace {

QList<const Command*> allCommands()
{
    QList<const Command*> commands;
    for (const auto& group :
         {fileCommands(), readCommands(), writeCommands(), importCommands(), exchangeCommands(),
          reportCommands(), dueCommands(), documentCommands(), guideCommands(), figureCommands(),
          recordCommands(), fieldCommands(), auditCommands(), starterCommands()}) {
        for (const Command& command : group)
            commands.append(&command);
    }
    return commands;
}

QString helpText(const Language& language)
{
    QString text = language.text(
        "cli", QT_TRANSLATE_NOOP("cli", "Usage: ringbinder-cli COMMAND …\n\nCommands:\n"));
    for (const Command* command : allCommands())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(command->name), -12)
                    .arg(language.text("cli", command->summary));
    text += language.text(
        "cli",
        QT_TRANSLATE_NOOP(
            "cli", "\n\"ringbinder-cli COMMAND --help\" says more. Exit status: 0 done, 1 done "
                   "and the answer is no, 2 wrong usage, 3 file trouble, 4 cancelled.\n"));
    return text;
}

QString commandHelp(const Language& language, const Command& command)
{
    QString text = QStringLiteral("ringbinder-cli %1 %2\n\n%3\n")
                       .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments),
                            language.text("cli", command.summary));
    if (*command.more)
        text += QStringLiteral("\n%1\n").arg(language.text("cli", command.more));
    for (const OptionDef& option : command.options) {
        QString name = QLatin1String("--") + QLatin1String(option.name);
        if (*option.valueName)
            name += QLatin1Char(' ') + QLatin1String(option.valueName);
        text += QStringLiteral("\n  %1  %2")
                    .arg(name, -24)
                    .arg(language.text("cli", option.description));
    }
    return text + QStringLiteral("\n\n") +
           language.text("cli", QT_TRANSLATE_NOOP("cli", "Example:")) +
           QStringLiteral("\n  %1\n").arg(QString::fromUtf8(command.example));
}

const Command* findCommand(const QString& name)
{
    for (const Command* command : allCommands()) {
        if (name == QLatin1String(command->name))
            return command;
    }
    return nullptr;
}

int run(const QStringList& arguments)
{
    const bool json = arguments.contains(QLatin1String("--json"));
    Console console(Language::closest(QLocale()), json);
    const Language& language = console.language();
    if (arguments.contains(QLatin1String("--version")) && arguments.size() == 2) {
        console.line(QStringLiteral("ringbinder-cli " RINGBINDER_VERSION));
        return console.finish(Exit::Done);
    }
    if (arguments.size() < 2)
        return console.usage(helpText(language));
    if (arguments[1] == QLatin1String("--help") || arguments[1] == QLatin1String("-h") ||
        arguments[1] == QLatin1String("help")) {
        console.bytes(helpText(language).toUtf8());
        return console.finish(Exit::Done);
    }
    const Command* command = findCommand(arguments[1]);
    if (!command) {
        return console.usage(
            Message("cli", QT_TRANSLATE_NOOP(
                               "cli", "there is no command \"%1\"; \"ringbinder-cli --help\" "
                                      "lists them"))
                .arg(arguments[1])
                .in(language));
    }

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({QStringLiteral("json"), {}});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, {}});
    for (const OptionDef& option : command->options)
        parser.addOption({QLatin1String(option.name), {}, QLatin1String(option.valueName)});
    QStringList rest = arguments;
    rest.removeAt(1);
    if (!parser.parse(rest))
        return console.usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        console.bytes(commandHelp(language, *command).toUtf8());
        return console.finish(Exit::Done);
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() < command->least ||
        (command->most >= 0 && positional.size() > command->most)) {
        return console.usage(Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" takes: %2"))
                                 .arg(QString::fromLatin1(command->name))
                                 .arg(QString::fromUtf8(command->arguments))
                                 .in(language));
    }
    const SystemClock clock;
    return command->run({console, registers(), clock, parser, positional});
}

bool needsFonts(int argc, char** argv)
{
    const Command* command = argc > 1 ? findCommand(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!command || command->paints)
        return command;
    // A register goes out as data, unless it is asked for as a print.
    return command->printsPdf && std::any_of(argv + 2, argv + argc, [](const char* argument) {
               return QByteArray(argument).toLower().endsWith(".pdf");
           });
}

} // namespace

} // namespace ringbinder::cli

int main(int argc, char** argv)
{
    ::umask(077); // what a client's file says is nobody else's business
    QCoreApplication::setApplicationName(QStringLiteral("ringbinder"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGBINDER_VERSION));
    QLoggingCategory::setFilterRules(QStringLiteral(
        "ringbinder.*.debug=false\nringbinder.*.warning=false\ndefault.warning=false"));
    if (ringbinder::cli::needsFonts(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return ringbinder::cli::run(QCoreApplication::arguments());
    }
    const QCoreApplication application(argc, argv);
    return ringbinder::cli::run(QCoreApplication::arguments());
}
