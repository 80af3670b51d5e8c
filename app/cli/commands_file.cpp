// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the file as a whole: new, info, history, verify, backup, ddl.
#include "app/cli/command.h"
#include "app/cli/recordjson.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/exchange/binderjson.h"
#include "core/registers/context/organisation.h"
#include "core/sample/samplebuilder.h"
#include "core/schema/canonical.h"
#include "core/schema/ddl.h"
#include "core/starters/newclient.h"
#include "core/starters/starterpacks.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace ringbinder::cli {

namespace {

QString shown(const QDateTime& instant)
{
    return instantToText(instant);
}

// ---------------------------------------------------------------- new

int saidMade(Console& console, const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return console.answer({{QStringLiteral("path"), absolute}}, absolute);
}

Result<> newFromJson(const Invocation& invocation, const QString& path)
{
    const auto source = Incoming::of(invocation.value("from-json"), QStringLiteral("stdin.json"));
    if (!source)
        return ringbinder::fail(source.error());
    TerminalProgress progress(invocation.console.language());
    auto done = binderFromJson(source->path(), path, invocation.registry, progress);
    // What is wrong with the source is trouble with a file, not with how it was asked for.
    if (!done && done.error().kind == Error::Kind::Invalid)
        return ringbinder::fail(Error::Kind::NotOurs, done.error().message, done.error().detail);
    return done;
}

Result<> newSample(const Invocation& invocation, const QString& path, const Language& language)
{
    TerminalProgress progress(invocation.console.language());
    auto done =
        makeSample(path, invocation.registry, language, invocation.clock.nowUtc(), progress);
    if (!done || !invocation.isSet("organisation"))
        return done;
    const auto binder = openBinder(invocation, Binder::Access::ReadWrite);
    if (!binder)
        return ringbinder::fail(binder.error());
    const auto sample = (*binder)->singleton(organisation::def);
    if (!sample)
        return ringbinder::fail(sample.error());
    ChangeSet set({ChangeLabel::Act::Edit, sample->def().name(), sample->code(), 1});
    set.set(organisation::def, sample->uid(), organisation::name, sample->value(organisation::name),
            Value(invocation.value("organisation")));
    const auto named = (*binder)->session().apply(std::move(set));
    return named ? Result<>() : ringbinder::fail(named.error());
}

int runNew(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString path = invocation.arguments.first();
    Binder::Options options;
    options.clock = &invocation.clock;
    if (invocation.isSet("from-json") &&
        (invocation.isSet("sample") || invocation.isSet("organisation"))) {
        return console.usage(console.language().text(
            "cli", QT_TRANSLATE_NOOP("cli", "give --from-json without --organisation and "
                                            "--sample")));
    }
    Language language;
    if (invocation.isSet("language")) {
        auto loaded = Language::load(invocation.value("language"));
        if (!loaded)
            return console.fail(loaded.error());
        language = std::move(*loaded);
    }
    if (QFileInfo::exists(path)) {
        return console.fail(
            {Error::Kind::Io,
             Message("cli", QT_TRANSLATE_NOOP("cli", "There is already a file \"%1\". Choose "
                                                     "another name."))
                 .arg(path),
             {}});
    }
    if (invocation.isSet("from-json")) {
        const auto done = newFromJson(invocation, path);
        return done ? saidMade(console, path) : console.fail(done.error());
    }
    if (invocation.isSet("sample")) {
        const auto done = newSample(invocation, path, language);
        return done ? saidMade(console, path) : console.fail(done.error());
    }
    const auto starters = starterWish(invocation, invocation.value("starter"));
    if (!starters)
        return console.fail(starters.error());
    auto binder = Binder::create(path, invocation.registry, options);
    if (!binder)
        return console.fail(binder.error());
    NewClient client;
    client.organisation = invocation.value("organisation");
    if (client.organisation.isEmpty())
        client.organisation = QFileInfo(path).completeBaseName();
    Result<> seeded = seedNewClient(**binder, client, language);
    if (seeded) {
        const auto started = applyStarterPacks(**binder, *starters, language);
        seeded = started ? Result<>() : fail(started.error());
    }
    binder->reset();
    if (!seeded) {
        QFile::remove(path);
        return console.fail(seeded.error());
    }
    return saidMade(console, path);
}

constexpr std::array<OptionDef, 6> kNewOptions = {{
    {"organisation", "NAME",
     QT_TRANSLATE_NOOP("cli", "name of the organisation; the file's name where not given")},
    {"sample", "", QT_TRANSLATE_NOOP("cli", "fill it with the sample company")},
    {"language", "LANG",
     QT_TRANSLATE_NOOP("cli",
                       "language of the starting words: en, de, es, fr; of the sample: en, de")},
    {"starter", "LIST",
     QT_TRANSLATE_NOOP("cli", "starter packs to apply, such as roles,calendar,legal:EU or usual")},
    {"country", "CODE",
     QT_TRANSLATE_NOOP("cli", "country whose law is among the usual packs, such as DE")},
    {"from-json", "SOURCE",
     QT_TRANSLATE_NOOP("cli", "fill it from a JSON export of a whole binder")},
}};

// ---------------------------------------------------------------- info

QJsonValue holderJson(const std::optional<LockHolder>& holder)
{
    if (!holder)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("user"), holder->user},
                       {QStringLiteral("host"), holder->host},
                       {QStringLiteral("pid"), holder->pid},
                       {QStringLiteral("since"), shown(holder->since)}};
}

int runInfo(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    QJsonObject counts;
    QList<QStringList> rows;
    QString organisation;
    for (const RegisterDef* def : invocation.registry.all()) {
        const auto count = (*binder)->count(*def);
        if (!count)
            return console.fail(count.error());
        counts.insert(def->name(), *count);
        if (def->place != Place::Hidden && !def->singleton)
            rows.append({QString(QStringLiteral("  ") + def->name()), QString::number(*count)});
        if (def->singleton && organisation.isEmpty()) {
            if (const auto record = (*binder)->singleton(*def))
                organisation = record->title();
        }
    }
    const auto schema = (*binder)->schemaVersion();
    const auto holder = BinderLock::holder((*binder)->path());
    if (console.isJson()) {
        console.json({{QStringLiteral("path"), (*binder)->path()},
                      {QStringLiteral("organisation"), organisation},
                      {QStringLiteral("schema_version"), schema},
                      {QStringLiteral("file_id"), (*binder)->fileId()},
                      {QStringLiteral("bytes"), QFileInfo((*binder)->path()).size()},
                      {QStringLiteral("registers"), counts},
                      {QStringLiteral("last_change"), shown((*binder)->lastChange())},
                      {QStringLiteral("open_by"), holderJson(holder)}});
        return console.finish(Exit::Done);
    }
    const Language& language = console.language();
    console.line(organisation);
    console.table(
        {{language.text("cli", QT_TRANSLATE_NOOP("cli", "File")), (*binder)->path()},
         {language.text("cli", QT_TRANSLATE_NOOP("cli", "Schema")), QString::number(schema)},
         {language.text("cli", QT_TRANSLATE_NOOP("cli", "Last change")),
          shown((*binder)->lastChange())},
         {language.text("cli", QT_TRANSLATE_NOOP("cli", "Open by")),
          holder ? QStringLiteral("%1@%2").arg(holder->user, holder->host) : QStringLiteral("-")}});
    console.table(rows);
    return console.finish(Exit::Done);
}

// ---------------------------------------------------------------- history

// A value of the history as `list` gives it. Fields that are gone keep the stored form.
QJsonValue heldJson(const Binder& binder, const RegisterDef* def, const QString& field,
                    const Value& held)
{
    const FieldDef* known = def ? binder.field(*def, field) : nullptr;
    return known ? valueJson(binder, *known, held) : held.toJson();
}

QJsonObject contentJson(const Binder& binder, const RegisterDef* def, const QByteArray& canonical)
{
    const QJsonObject stored = QJsonDocument::fromJson(canonical).object();
    QJsonObject content;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        content.insert(
            it.key(), it->isObject() ? *it : heldJson(binder, def, it.key(), Value::fromJson(*it)));
    return content;
}

QJsonObject itemJson(const Binder& binder, const HistoryItem& item)
{
    const auto uid = Uid::fromString(item.recordUid);
    const QString code = uid ? codeOf(binder, *uid) : QString();
    static constexpr std::array<const char*, 5> ops = {"add", "remove", "set", "link", "unlink"};
    const RegisterDef* def = binder.registry().find(item.registerKey);
    QJsonObject object{{QStringLiteral("op"), QLatin1String(ops[size_t(item.op)])},
                       {QStringLiteral("register"), item.registerKey},
                       {QStringLiteral("uid"), item.recordUid},
                       {QStringLiteral("record"), textJson(code)}};
    const auto side = [&](const QByteArray& stored) -> QJsonValue {
        if (stored.isEmpty())
            return QJsonValue::Null;
        if (item.op == Change::Op::Link || item.op == Change::Op::Unlink) {
            const auto other = Uid::fromString(QString::fromLatin1(stored));
            const QString named = other ? codeOf(binder, *other) : QString();
            return named.isEmpty() ? QString::fromLatin1(stored) : named;
        }
        return heldJson(binder, def, item.fieldKey, valueFromCanonical(stored));
    };
    switch (item.op) {
    case Change::Op::Add:
        object.insert(QStringLiteral("content"), contentJson(binder, def, item.after));
        break;
    case Change::Op::Remove:
        object.insert(QStringLiteral("content"), contentJson(binder, def, item.before));
        break;
    case Change::Op::Set:
    case Change::Op::Link:
    case Change::Op::Unlink:
        object.insert(QStringLiteral("field"), item.fieldKey);
        object.insert(QStringLiteral("before"), side(item.before));
        object.insert(QStringLiteral("after"), side(item.after));
        break;
    }
    return object;
}

int runHistory(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    Binder::HistoryFilter filter;
    if (invocation.arguments.size() > 1) {
        const auto record = findRecord(**binder, invocation.arguments[1]);
        if (!record)
            return console.fail(record.error());
        filter.record = record->uid();
    }
    if (invocation.isSet("since")) {
        const auto moment = momentOption(invocation, "since");
        if (!moment)
            return console.fail(moment.error());
        const QDate day = QDate::fromString(invocation.value("since"), Qt::ISODate);
        filter.since = day.isValid() ? day.startOfDay() : *moment;
    }
    const auto entries = (*binder)->history(filter);
    if (!entries)
        return console.fail(entries.error());
    QJsonArray sets;
    QList<QStringList> rows;
    for (const HistoryEntry& entry : *entries) {
        const QString label = entry.label.in(console.language(), invocation.registry);
        rows.append({QString::number(entry.id), shown(entry.at), entry.actor, label});
        if (!console.isJson())
            continue;
        const auto items = (*binder)->historyItems(entry.id);
        if (!items)
            return console.fail(items.error());
        QJsonArray list;
        for (const HistoryItem& item : *items) {
            if (!filter.record || item.recordUid == filter.record->toString())
                list.append(itemJson(**binder, item));
        }
        sets.append(QJsonObject{
            {QStringLiteral("id"), entry.id},
            {QStringLiteral("at"), shown(entry.at)},
            {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("kind"), tokenOf(entry.kind)},
            {QStringLiteral("label"), label},
            {QStringLiteral("reverts"), entry.reverts ? QJsonValue(*entry.reverts) : QJsonValue()},
            {QStringLiteral("hash"), entry.hash},
            {QStringLiteral("items"), list}});
    }
    return console.answer({{QStringLiteral("change_sets"), sets}}, rows);
}

constexpr std::array<OptionDef, 1> kHistoryOptions = {{
    {"since", "DATE", QT_TRANSLATE_NOOP("cli", "only what was changed on or after this day")},
}};

// ---------------------------------------------------------------- verify, backup, ddl

int runVerify(const Invocation& invocation)
{
    Console& console = invocation.console;
    // What is wrong with the content is the answer here, not a reason to stop.
    Binder::Options options;
    options.clock = &invocation.clock;
    options.checkContent = false;
    const auto binder = Binder::open(invocation.arguments.first(), invocation.registry,
                                     Binder::Access::ReadOnly, options);
    if (!binder)
        return console.fail(binder.error());
    TerminalProgress progress(console.language());
    const auto findings = (*binder)->verify(progress);
    if (!findings)
        return console.fail(findings.error());
    QJsonArray list;
    bool isDamaged = false;
    for (const Binder::Finding& finding : *findings) {
        isDamaged = isDamaged || finding.damage;
        const QString text = finding.message.in(console.language());
        list.append(QJsonObject{{QStringLiteral("damage"), finding.damage},
                                {QStringLiteral("sentence"), text}});
        if (!console.isJson())
            console.line(text);
    }
    if (console.isJson())
        console.json({{QStringLiteral("ok"), !isDamaged}, {QStringLiteral("findings"), list}});
    else if (!isDamaged)
        console.line(console.language().text(
            "cli", QT_TRANSLATE_NOOP(
                       "cli", "The file is whole: pages, references, checksums, attachments and "
                              "history agree.")));
    return console.finish(isDamaged ? Exit::No : Exit::Done);
}

int runBackup(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    const auto target = Outgoing::to(invocation.arguments[1], QStringLiteral("backup.isms"));
    if (!target)
        return console.fail(target.error());
    TerminalProgress progress(console.language());
    if (const auto done = (*binder)->copyTo(target->path(), progress); !done)
        return console.fail(done.error());
    const QFileInfo made(target->path());
    return target->answer(
        console,
        {{QStringLiteral("path"), made.absoluteFilePath()}, {QStringLiteral("bytes"), made.size()}},
        made.absoluteFilePath());
}

int runDdl(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto def = findRegister(invocation.registry, invocation.arguments.first());
    if (!def)
        return console.fail(def.error());
    const QString sql = ddl(**def, invocation.registry);
    return console.answer({{QStringLiteral("sql"), sql}}, sql);
}

constexpr std::array<Command, 6> kCommands = {{
    {"new", "FILE", 1, 1, QT_TRANSLATE_NOOP("cli", "make a client file"),
     "ringbinder-cli new acme.isms --organisation \"ACME Ltd\"", kNewOptions, runNew},
    {"info",
     "FILE",
     1,
     1,
     QT_TRANSLATE_NOOP("cli",
                       "organisation, schema, counts by register, last change, who has it open"),
     "ringbinder-cli info acme.isms",
     {},
     runInfo},
    {"history", "FILE [CODE]", 1, 2,
     QT_TRANSLATE_NOOP("cli", "who changed what and when, newest first"),
     "ringbinder-cli history acme.isms RSK-0007 --since 2025-01-01", kHistoryOptions, runHistory},
    {"verify",
     "FILE",
     1,
     1,
     QT_TRANSLATE_NOOP("cli",
                       "check pages, schema, references, checksums, attachments and history"),
     "ringbinder-cli verify acme.isms",
     {},
     runVerify},
    {"backup",
     "FILE TARGET",
     2,
     2,
     QT_TRANSLATE_NOOP("cli", "write a consistent copy, reopened and checked"),
     "ringbinder-cli backup acme.isms acme-2025-11-22.isms",
     {},
     runBackup},
    {"ddl",
     "REGISTER",
     1,
     1,
     QT_TRANSLATE_NOOP("cli", "the SQL of a register, for writing a migration"),
     "ringbinder-cli ddl risk",
     {},
     runDdl},
}};

} // namespace

std::span<const Command> fileCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
