// SPDX-License-Identifier: GPL-3.0-or-later
// The fields a user has added to this binder (register extra_field), as declarations like any
// other.
#include "core/store/binder_p.h"

#include <array>

namespace ringbinder {

namespace {

struct ExtraType {
    const char* token;
    FieldType type;
};
constexpr std::array<ExtraType, 8> kExtraTypes = {{{"text", FieldType::Text},
                                                   {"long_text", FieldType::LongText},
                                                   {"integer", FieldType::Integer},
                                                   {"decimal", FieldType::Decimal},
                                                   {"date", FieldType::Date},
                                                   {"choice", FieldType::Choice},
                                                   {"yes_no", FieldType::YesNo},
                                                   {"person", FieldType::Reference}}};

FieldType extraTypeOf(const QString& token)
{
    for (const ExtraType& known : kExtraTypes) {
        if (token == QLatin1String(known.token))
            return known.type;
    }
    return FieldType::Text;
}

QString textOf(const Record& record, const char* key)
{
    const FieldDef* field = record.def().field(QString::fromLatin1(key));
    return field ? record.value(*field).text() : QString();
}

} // namespace

Result<> Binder::Private::loadExtraFields(const Binder& binder)
{
    extraFields.clear();
    const RegisterDef* declarations = registry->find(u"extra_field");
    if (!declarations)
        return {};
    return binder.forEach(*declarations, [this](const Record& record) {
        const RegisterDef* def = registry->find(textOf(record, "register"));
        const QByteArray key = textOf(record, "key").toLatin1();
        if (!def || !key.startsWith("x_"))
            return true;
        ExtraField& extra = extraPool.emplace_back();
        extra.key = key;
        extra.label = textOf(record, "label").toUtf8();
        extra.help = textOf(record, "help").toUtf8();
        for (const QString& option :
             textOf(record, "options").split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            extra.options.push_back(option.trimmed().toUtf8());
        for (const QByteArray& option : extra.options)
            extra.choices.push_back({option.constData(), option.constData(), Tone::Neutral});
        extra.def.key = extra.key.constData();
        extra.def.context = "extra"; // no translation is ever found: the user's own words stay
        extra.def.label = extra.label.constData();
        extra.def.help = extra.help.constData();
        extra.def.type = extraTypeOf(textOf(record, "type"));
        extra.def.choices = extra.choices;
        extra.def.target = extra.def.type == FieldType::Reference ? "person" : "";
        extra.def.inTable = true;
        extra.def.extra = true;
        extraFields[def].append(&extra.def);
        return true;
    });
}

QList<const FieldDef*> Binder::extraFields(const RegisterDef& def) const
{
    return d->extraFields.value(&def);
}

QList<const FieldDef*> Binder::fields(const RegisterDef& def) const
{
    QList<const FieldDef*> fields(def.fields.begin(), def.fields.end());
    fields.append(extraFields(def));
    return fields;
}

const FieldDef* Binder::field(const RegisterDef& def, QStringView key) const
{
    if (const FieldDef* declared = def.field(key))
        return declared;
    for (const FieldDef* extra : d->extraFields.value(&def)) {
        if (key == extra->name())
            return extra;
    }
    return nullptr;
}

} // namespace ringbinder
