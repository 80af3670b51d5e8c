// SPDX-License-Identifier: GPL-3.0-or-later
// The command about starter packs: starter.
#include "app/cli/command.h"
#include "core/starters/starterpacks.h"

#include <QJsonArray>
#include <QLocale>

#include <array>

namespace ringbinder::cli {

namespace {

QString starterCountry(const Invocation& invocation)
{
    return invocation.isSet("country") ? invocation.value("country")
                                       : QLocale::system().name().section(u'_', 1, 1);
}

QJsonObject starterJson(const StarterPack& pack)
{
    QJsonArray parts;
    for (const StarterPart& part : pack.parts)
        parts.append(QJsonObject{{QStringLiteral("key"), part.key},
                                 {QStringLiteral("title"), part.title},
                                 {QStringLiteral("usual"), part.isUsual},
                                 {QStringLiteral("records"), part.rows.size()},
                                 {QStringLiteral("there_already"), part.known}});
    return {{QStringLiteral("key"), pack.key},
            {QStringLiteral("title"), pack.title},
            {QStringLiteral("description"), pack.sentence},
            {QStringLiteral("records"), pack.count()},
            {QStringLiteral("parts"), parts}};
}

int listStarters(const Invocation& invocation, const Language& language)
{
    Console& console = invocation.console;
    const auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    const auto packs = starterPacks(**binder, language, starterCountry(invocation));
    if (!packs)
        return console.fail(packs.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const StarterPack& pack : *packs) {
        rows.append(starterJson(pack));
        lines.append({pack.key, QString::number(pack.count()), pack.title});
        for (const StarterPart& part : pack.parts) {
            if (part.key != pack.key)
                lines.append({QString(QLatin1String("  ") + part.key),
                              QString::number(part.rows.size()), part.title});
        }
    }
    return console.answer({{QStringLiteral("packs"), rows}}, lines);
}

int runStarter(const Invocation& invocation)
{
    Console& console = invocation.console;
    Language language = console.language();
    if (invocation.isSet("language")) {
        auto loaded = Language::load(invocation.value("language"));
        if (!loaded)
            return console.fail(loaded.error());
        language = std::move(*loaded);
    }
    if (invocation.arguments.size() == 1)
        return listStarters(invocation, language);
    const auto keys = starterWish(invocation, invocation.arguments.mid(1).join(u','));
    if (!keys)
        return console.fail(keys.error());
    const auto binder = openBinder(invocation, Binder::Access::ReadWrite);
    if (!binder)
        return console.fail(binder.error());
    const auto started = applyStarterPacks(**binder, *keys, language);
    if (!started)
        return console.fail(started.error());
    QJsonObject added;
    QList<QStringList> lines;
    for (const auto& [def, count] : started->added) {
        added.insert(def->name(), count);
        lines.append({def->name(), QString::number(count)});
    }
    if (console.isJson()) {
        console.json({{QStringLiteral("added"), added},
                      {QStringLiteral("records"), started->total},
                      {QStringLiteral("there_already"), started->known}});
    } else {
        console.table(lines);
        if (started->known > 0)
            console.message(Message("cli", QT_TRANSLATE_N_NOOP("cli", "Left out because the "
                                                                      "client has them: %n."))
                                .count(started->known)
                                .in(console.language()));
    }
    return console.finish(Exit::Done);
}

constexpr std::array<OptionDef, 2> kStarterOptions = {{
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the words: en, de, es, fr")},
    {"country", "CODE",
     QT_TRANSLATE_NOOP("cli", "country whose law is among the usual packs, such as DE")},
}};

constexpr std::array<Command, 1> kCommands = {{
    {"starter", "FILE [PACK]…", 1, -1, QT_TRANSLATE_NOOP("cli", "list starter packs or apply them"),
     "ringbinder-cli starter acme.isms roles calendar legal:EU", kStarterOptions, runStarter},
}};

} // namespace

Result<QStringList> starterWish(const Invocation& invocation, const QString& list)
{
    return starterKeys(list.split(u',', Qt::SkipEmptyParts), starterCountry(invocation));
}

std::span<const Command> starterCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
