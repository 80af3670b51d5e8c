// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that read records: registers, list, show.
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/recordjson.h"
#include "app/cli/selection.h"
#include "core/store/registerindex.h"

#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

// ---------------------------------------------------------------- registers

const char* typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return "text";
    case FieldType::LongText:
        return "long_text";
    case FieldType::Integer:
        return "integer";
    case FieldType::Decimal:
        return "decimal";
    case FieldType::Money:
        return "money";
    case FieldType::Date:
        return "date";
    case FieldType::Instant:
        return "instant";
    case FieldType::Choice:
        return "choice";
    case FieldType::MultiChoice:
        return "multi_choice";
    case FieldType::YesNo:
        return "yes_no";
    case FieldType::Rating:
        return "rating";
    case FieldType::Reference:
        return "reference";
    case FieldType::References:
        return "references";
    case FieldType::Attachment:
        return "attachment";
    }
    Q_UNREACHABLE();
}

QStringList tokensOf(const FieldDef& field)
{
    QStringList tokens;
    for (const Choice& choice : field.choices)
        tokens.append(QString::fromUtf8(choice.token));
    return tokens;
}

QJsonObject fieldJson(const FieldDef& field, const RegisterDef& def, const Language& language)
{
    return QJsonObject{{QStringLiteral("key"), field.name()},
                       {QStringLiteral("label"), labelOf(field).in(language)},
                       {QStringLiteral("type"), QLatin1String(typeName(field.type))},
                       {QStringLiteral("required"), field.required},
                       {QStringLiteral("computed"), field.computed},
                       {QStringLiteral("editable"), field.isEditable()},
                       {QStringLiteral("clause"), textJson(QLatin1String(def.clause))},
                       {QStringLiteral("choices"), QJsonArray::fromStringList(tokensOf(field))},
                       {QStringLiteral("target"), textJson(QLatin1String(field.target))},
                       {QStringLiteral("scale"), textJson(QLatin1String(field.scale))}};
}

int runRegisters(const Invocation& invocation)
{
    Console& console = invocation.console;
    const Language& language = console.language();
    if (invocation.arguments.isEmpty()) {
        QJsonArray list;
        QList<QStringList> rows;
        for (const RegisterDef* def : invocation.registry.all()) {
            list.append(
                QJsonObject{{QStringLiteral("key"), def->name()},
                            {QStringLiteral("label"), def->pluralText().in(language)},
                            {QStringLiteral("prefix"), textJson(QLatin1String(def->prefix))},
                            {QStringLiteral("clause"), textJson(QLatin1String(def->clause))},
                            {QStringLiteral("singleton"), def->singleton},
                            {QStringLiteral("hidden"), def->place == Place::Hidden}});
            rows.append({def->name(), QLatin1String(def->clause), def->pluralText().in(language)});
        }
        return console.answer({{QStringLiteral("registers"), list}}, rows);
    }
    const auto def = findRegister(invocation.registry, invocation.arguments.first());
    if (!def)
        return console.fail(def.error());
    QJsonArray fields;
    QList<QStringList> rows;
    for (const FieldDef* field : (*def)->fields) {
        fields.append(fieldJson(*field, **def, language));
        QStringList remarks;
        if (field->required)
            remarks.append(QStringLiteral("required"));
        if (field->computed)
            remarks.append(QStringLiteral("computed"));
        if (*field->target)
            remarks.append(QString(QStringLiteral("-> ") + QLatin1String(field->target)));
        remarks.append(tokensOf(*field));
        rows.append({field->name(), QLatin1String(typeName(field->type)),
                     QLatin1String((*def)->clause), remarks.join(QLatin1Char(' '))});
    }
    return console.answer({{QStringLiteral("key"), (*def)->name()},
                           {QStringLiteral("clause"), textJson(QLatin1String((*def)->clause))},
                           {QStringLiteral("fields"), fields}},
                          rows);
}

// ---------------------------------------------------------------- list, show

int runList(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openDesk(openForReading(invocation), Language());
    if (!desk)
        return console.fail(desk.error());
    const auto selected = selectionOf(invocation, *desk);
    if (!selected)
        return console.fail(selected.error());
    const RegisterDef& shown = *selected->def;
    QList<const FieldDef*> shownColumns = selected->columns;
    if (shownColumns.isEmpty() && !console.isJson()) {
        for (const FieldDef* field : shown.fields) {
            if (field->inTable)
                shownColumns.append(field);
        }
    }
    QJsonArray list;
    QList<QStringList> rows;
    const RecordCode code = [&desk](const FieldDef&, const Uid& uid) {
        const auto name = desk->binder->name(uid);
        return name ? name->code : uid.toString();
    };
    for (const Record& record : selected->records) {
        if (console.isJson()) {
            list.append(recordJson(*desk->binder, record, shownColumns));
            continue;
        }
        QStringList row{record.code()};
        for (const FieldDef* field : shownColumns)
            row.append(machineText(*field, record.value(*field), code).simplified());
        rows.append(row);
    }
    return console.answer({{QStringLiteral("records"), list}}, rows);
}

int runShow(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openDesk(openForReading(invocation), Language());
    if (!desk)
        return console.fail(desk.error());
    auto record = findRecord(*desk->binder, invocation.arguments[1]);
    if (!record)
        return console.fail(record.error());
    desk->evaluation->derive(*record);
    const auto links = desk->binder->linksOf(record->def(), record->uid());
    if (!links)
        return console.fail(links.error());
    Binder::HistoryFilter filter;
    filter.record = record->uid();
    const auto history = desk->binder->history(filter);
    if (!history)
        return console.fail(history.error());

    if (console.isJson()) {
        QJsonArray linkList;
        for (const LinkedRecord& link : *links)
            linkList.append(
                QJsonObject{{QStringLiteral("field"),
                             textJson(QLatin1String(link.field ? link.field->key : ""))},
                            {QStringLiteral("direction"),
                             link.outgoing ? QStringLiteral("out") : QStringLiteral("in")},
                            {QStringLiteral("register"), link.def->name()},
                            {QStringLiteral("code"), link.code},
                            {QStringLiteral("title"), link.title}});
        QJsonArray sets;
        for (const HistoryEntry& entry : *history)
            sets.append(QJsonObject{{QStringLiteral("id"), entry.id},
                                    {QStringLiteral("at"), instantToText(entry.at)},
                                    {QStringLiteral("actor"), entry.actor},
                                    {QStringLiteral("kind"), tokenOf(entry.kind)},
                                    {QStringLiteral("label"),
                                     entry.label.in(console.language(), invocation.registry)}});
        console.json({{QStringLiteral("register"), record->def().name()},
                      {QStringLiteral("record"), recordJson(*desk->binder, *record)},
                      {QStringLiteral("links"), linkList},
                      {QStringLiteral("history"), sets}});
        return console.finish(Exit::Done);
    }
    FormatContext format;
    format.language = &console.language();
    format.scales = &desk->evaluation->scales();
    format.recordName = [&desk](const FieldDef&, const Uid& uid) {
        const auto name = desk->binder->name(uid);
        return name ? QString(name->code + QLatin1Char(' ') + name->title) : uid.toString();
    };
    console.line(QString(record->code() + QLatin1String("  ") + record->title()));
    QList<QStringList> rows;
    for (const FieldDef* field : desk->binder->fields(record->def())) {
        const QString text = formatValue(*field, record->value(*field), format);
        if (!text.isEmpty())
            rows.append({QString(QStringLiteral("  ") + field->name()), text});
    }
    for (const LinkedRecord& link : *links) {
        if (!link.outgoing)
            rows.append({QStringLiteral("  <- %1").arg(link.def->name()),
                         QString(link.code + QLatin1Char(' ') + link.title)});
    }
    for (const HistoryEntry& entry : *history)
        rows.append({QStringLiteral("  %1").arg(instantToText(entry.at)),
                     QString(entry.actor + QLatin1String(": ") +
                             entry.label.in(console.language(), invocation.registry))});
    console.table(rows);
    return console.finish(Exit::Done);
}

constexpr std::array<OptionDef, 1> kAsOfOptions = {{
    kAsOfOption,
}};
constexpr std::array<OptionDef, 4> kListOptions = {{
    {"where", "FIELD=VALUE",
     QT_TRANSLATE_NOOP("cli", "only records that hold this; may be repeated")},
    {"columns", "A,B", QT_TRANSLATE_NOOP("cli", "only these fields, in this order")},
    {"sort", "FIELD", QT_TRANSLATE_NOOP("cli", "sort by this field; -FIELD for descending")},
    kAsOfOption,
}};

constexpr std::array<Command, 3> kCommands = {{
    {"registers",
     "[REGISTER]",
     0,
     1,
     QT_TRANSLATE_NOOP("cli",
                       "registers, or one register's fields: key, type, required, choices, clause"),
     "ringbinder-cli registers risk",
     {},
     runRegisters},
    {"list", "FILE REGISTER", 2, 2, QT_TRANSLATE_NOOP("cli", "records of a register"),
     "ringbinder-cli list acme.isms risk --where treatment=modify --sort -score --json",
     kListOptions, runList},
    {"show", "FILE CODE", 2, 2, QT_TRANSLATE_NOOP("cli", "one record with its links and history"),
     "ringbinder-cli show acme.isms RSK-0007", kAsOfOptions, runShow},
}};

} // namespace

std::span<const Command> readCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
