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
         {fileCommands(),     readCommands(),    writeCommands(),      importCommands(),
          exchangeCommands(), reportCommands(),  dueCommands(),        documentCommands(),
          guideCommands(),    figureCommands(),  recordCommands(),     fieldCommands(),
          auditCommands(),    starterCommands(), ruleCommands(),       overviewCommands(),
          accessCommands(),   peopleCommands(),  riskCommands(),       compareCommands(),
          sealCommands(),     packSetCommands(), complianceCommands(), technicalCommands(),
          limitCommands()}) {
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

// Where the command stands: behind options that every command has. The size where there is none.
qsizetype commandPlace(const QStringList& arguments)
{
    qsizetype place = 1;
    while (place < arguments.size() && arguments[place] == QLatin1String("--json"))
        ++place;
    return place;
}

Message unknownOption(const Command& command, const QString& name)
{
    QStringList known;
    for (const OptionDef& option : command.options)
        known.append(QLatin1String("--") + QLatin1String(option.name));
    known += {QStringLiteral("--json"), QStringLiteral("--help")};
    return Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" has no option \"%2\"; accepted: %3"))
        .arg(QString::fromLatin1(command.name))
        .arg(name)
        .arg(known.join(QLatin1String(", ")));
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
    const qsizetype place = commandPlace(arguments);
    if (place >= arguments.size())
        return console.usage(helpText(language));
    const QString& named = arguments[place];
    if (named == QLatin1String("--help") || named == QLatin1String("-h") ||
        named == QLatin1String("help")) {
        console.bytes(helpText(language).toUtf8());
        return console.finish(Exit::Done);
    }
    const Command* command = findCommand(named);
    if (!command) {
        return console.usage(
            Message("cli", QT_TRANSLATE_NOOP(
                               "cli", "there is no command \"%1\"; \"ringbinder-cli --help\" "
                                      "lists them"))
                .arg(named)
                .in(language));
    }

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({QStringLiteral("json"), {}});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, {}});
    for (const OptionDef& option : command->options)
        parser.addOption({QLatin1String(option.name), {}, QLatin1String(option.valueName)});
    QStringList rest = arguments;
    rest.removeAt(place);
    if (!parser.parse(rest)) {
        const QStringList unknown = parser.unknownOptionNames();
        return console.usage(unknown.isEmpty()
                                 ? parser.errorText()
                                 : unknownOption(*command, unknown.first()).in(language));
    }
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
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Command* command = findCommand(arguments.value(commandPlace(arguments)));
    if (!command || command->paints)
        return command;
    // A register goes out as data, unless it is asked for as a print.
    const auto saysPdf = [](const QString& argument) {
        return argument.endsWith(QLatin1String("pdf"), Qt::CaseInsensitive);
    };
    return command->printsPdf && std::any_of(arguments.cbegin(), arguments.cend(), saysPdf);
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
