// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/report/packs/packs.h"

#include <QFile>

namespace ringbinder::cli {

Result<std::unique_ptr<Binder>> openBinder(const Invocation& invocation, Binder::Access access)
{
    Binder::Options options;
    options.clock = &invocation.clock;
    return Binder::open(invocation.arguments.first(), invocation.registry, access, options);
}

Result<std::unique_ptr<Binder>> openUnlessDry(const Invocation& invocation)
{
    return openBinder(invocation, invocation.isSet(kDryRunOption.name) ? Binder::Access::ReadOnly
                                                                       : Binder::Access::ReadWrite);
}

Result<std::unique_ptr<Binder>> openForReading(const Invocation& invocation)
{
    auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder || !invocation.isSet("as-of"))
        return binder;
    const auto moment = momentOption(invocation, "as-of");
    if (!moment)
        return ringbinder::fail(moment.error());
    return (*binder)->asOf(*moment);
}

namespace {

Message refusedOption(const char* option, const QString& value)
{
    return Message("cli", QT_TRANSLATE_NOOP("cli", "--%1 does not take \"%2\"; accepted: %3"))
        .arg(QString::fromLatin1(option))
        .arg(value);
}

} // namespace

Error badOption(const char* option, const QString& value, Text accepted)
{
    return {Error::Kind::Invalid, refusedOption(option, value).arg(accepted), {}};
}

Error badOption(const char* option, const QString& value, const QString& accepted)
{
    return {Error::Kind::Invalid, refusedOption(option, value).arg(accepted), {}};
}

Result<QDateTime> momentOption(const Invocation& invocation, const char* option)
{
    const QString text = invocation.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day.endOfDay();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (instant.isValid() && instant.timeSpec() != Qt::LocalTime)
        return instant;
    return ringbinder::fail(badOption(
        option, text,
        Text{"cli", QT_TRANSLATE_NOOP("cli", "a day such as 2025-11-22, or an instant with zone "
                                             "such as 2025-11-22T10:00:00Z")}));
}

Result<QDate> dayOption(const Invocation& invocation, const char* option, QDate otherwise)
{
    if (!invocation.isSet(option))
        return otherwise;
    const QString text = invocation.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day;
    return ringbinder::fail(
        badOption(option, text, Text{"cli", QT_TRANSLATE_NOOP("cli", "a day such as 2025-11-22")}));
}

Result<Language> printLanguage(const Invocation& invocation, const Binder& binder)
{
    return invocation.isSet("language") ? Language::load(invocation.value("language"))
                                        : report::packLanguage(binder);
}

Result<QByteArray> readSource(const QString& source, qint64 most)
{
    QFile file(source);
    const bool isOpen = source == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                     : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return ringbinder::fail(
            Error::Kind::NoFile,
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" could not be read.")).arg(source),
            file.errorString());
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return ringbinder::fail(
            Error::Kind::Limit,
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" is larger than %2 MiB."))
                .arg(source)
                .arg(most >> 20));
    return bytes;
}

Result<const RegisterDef*> findRegister(const Registry& registry, const QString& key)
{
    if (const RegisterDef* def = registry.find(key))
        return def;
    QStringList keys;
    for (const RegisterDef* def : registry.all())
        keys.append(def->name());
    return ringbinder::fail(
        Error::Kind::NotFound,
        Message("cli", QT_TRANSLATE_NOOP("cli", "There is no register \"%1\". Registers: %2."))
            .arg(key)
            .arg(keys.join(QLatin1String(", "))));
}

Result<const FieldDef*> findField(const Binder& binder, const RegisterDef& def, const QString& key)
{
    if (const FieldDef* field = binder.field(def, key))
        return field;
    QStringList keys;
    for (const FieldDef* field : binder.fields(def))
        keys.append(field->name());
    return ringbinder::fail(
        Error::Kind::Invalid,
        Message("cli", QT_TRANSLATE_NOOP("cli", "Register \"%1\" has no field \"%2\". Fields: %3."))
            .arg(QString::fromLatin1(def.key))
            .arg(key)
            .arg(keys.join(QLatin1String(", "))));
}

Result<Record> findRecord(const Binder& binder, const QString& code)
{
    auto record = binder.findByCode(code);
    if (!record)
        return ringbinder::fail(record.error());
    if (!record->has_value()) {
        return ringbinder::fail(
            Error::Kind::NotFound,
            Message("cli", QT_TRANSLATE_NOOP(
                               "cli", "There is no record \"%1\" in this file. Codes look like "
                                      "RSK-0001 or A.5.1."))
                .arg(code));
    }
    return std::move(**record);
}

Result<Record> findRecordOf(const Binder& binder, const QString& code,
                            std::initializer_list<const RegisterDef*> defs)
{
    auto record = findRecord(binder, code);
    if (!record)
        return record;
    QStringList keys;
    for (const RegisterDef* def : defs) {
        if (&record->def() == def)
            return record;
        keys.append(def->name());
    }
    return ringbinder::fail(
        Error::Kind::Invalid,
        Message("cli", QT_TRANSLATE_NOOP("cli", "%1 is of the register \"%2\"; expected: %3"))
            .arg(code)
            .arg(QString::fromLatin1(record->def().key))
            .arg(keys.join(QLatin1String(", "))));
}

Result<OpenRecord> openRecord(const Invocation& invocation, Result<std::unique_ptr<Binder>> opened)
{
    if (!opened)
        return ringbinder::fail(opened.error());
    auto record = findRecord(**opened, invocation.arguments[1]);
    if (!record)
        return ringbinder::fail(record.error());
    return OpenRecord{std::move(*opened), std::move(*record)};
}

Result<> refuseSingleton(const RegisterDef& def)
{
    if (!def.singleton)
        return {};
    return ringbinder::fail(
        Error::Kind::Invalid,
        Message("cli", QT_TRANSLATE_NOOP("cli", "there is exactly one record of \"%1\"; use "
                                                "\"set\""))
            .arg(QString::fromLatin1(def.key)));
}

QString codeOf(const Binder& binder, const Uid& uid)
{
    const auto name = binder.name(uid);
    return name ? name->code : QString();
}

QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue setJson(qint64 setId)
{
    return setId > 0 ? QJsonValue(setId) : QJsonValue();
}

int sayCode(Console& console, const QString& code, qint64 setId)
{
    return console.answer(
        {{QStringLiteral("code"), code}, {QStringLiteral("change_set"), setJson(setId)}}, code);
}

} // namespace ringbinder::cli
