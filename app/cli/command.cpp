// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/registers/registry.h"

namespace ringbinder::cli {

Result<std::unique_ptr<Binder>> openBinder(const Invocation& invocation, Binder::Access access)
{
    Binder::Options options;
    options.clock = &invocation.clock;
    return Binder::open(invocation.arguments.first(), invocation.registry, access, options);
}

Result<std::unique_ptr<Binder>> openForReading(const Invocation& invocation)
{
    auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder || !invocation.isSet("as-of"))
        return binder;
    const auto moment = parseMoment(invocation.value("as-of"));
    if (!moment)
        return ringbinder::fail(moment.error());
    return (*binder)->asOf(*moment);
}

Result<QDateTime> parseMoment(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day.endOfDay();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (instant.isValid() && instant.timeSpec() != Qt::LocalTime)
        return instant;
    return ringbinder::fail(
        Error::Kind::Invalid,
        Message("cli", QT_TRANSLATE_NOOP(
                           "cli", "\"%1\" is not a date. Accepted: a day such as 2025-11-22, or an "
                                  "instant with zone such as 2025-11-22T10:00:00Z."))
            .arg(text));
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

} // namespace ringbinder::cli
