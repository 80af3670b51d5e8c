// SPDX-License-Identifier: GPL-3.0-or-later
// The fields a user has added to this binder (register extra_field), as declarations like any
// other.
#include "core/schema/extrachoices.h"
#include "core/store/binder_p.h"

#include <algorithm>
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

constexpr qint64 kUnplaced = 1'000'000; // behind every position that can be given

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

ExtraField::ExtraField(const Record& declaration)
    : key(textOf(declaration, "key").toLatin1())
    , label(textOf(declaration, "label").toUtf8())
    , help(textOf(declaration, "help").toUtf8())
{
    for (const ExtraChoice& choice : extraChoicesFrom(textOf(declaration, "options")))
        options.push_back({choice.token, choice.label.toUtf8()});
    for (const auto& [token, shown] : options)
        choices.push_back({token.constData(), shown.constData(), Tone::Neutral});
    def.key = key.constData();
    def.context = "extra"; // no translation is ever found: the user's own words stay
    def.label = label.constData();
    def.help = help.constData();
    def.type = extraTypeOf(textOf(declaration, "type"));
    def.choices = choices;
    def.target = def.type == FieldType::Reference ? "person" : "";
    def.inTable = true;
    def.extra = true;
}

bool ExtraField::isSameAs(const ExtraField& other) const
{
    return key == other.key && label == other.label && help == other.help &&
           options == other.options && def.type == other.def.type;
}

Result<> Binder::Private::loadExtraFields(const Binder& binder)
{
    extraFields.clear();
    const RegisterDef* declarations = registry->find(u"extra_field");
    if (!declarations)
        return {};
    struct Declared {
        const RegisterDef* def;
        qint64 position;
        Record record;
    };
    std::vector<Declared> declared;
    const FieldDef* position = declarations->field(u"position");
    const auto read = binder.forEach(*declarations, [&](const Record& record) {
        const RegisterDef* def = registry->find(textOf(record, "register"));
        if (def && textOf(record, "key").startsWith(QLatin1String("x_"))) {
            const Value at = position ? record.value(*position) : Value();
            declared.push_back({def, at.isNull() ? kUnplaced : at.integer(), record});
        }
        return true;
    });
    if (!read)
        return read;
    // Those without a position stand behind the others, in the order in which they were added.
    std::stable_sort(declared.begin(), declared.end(),
                     [](const Declared& a, const Declared& b) { return a.position < b.position; });
    for (const Declared& one : declared) {
        // Who holds a field that has not changed need not look for it again.
        ExtraField made(one.record);
        const auto known = std::find_if(extraPool.begin(), extraPool.end(), [&](const auto& old) {
            return old.of == one.def && old.isSameAs(made);
        });
        if (known != extraPool.end()) {
            extraFields[one.def].append(&known->def);
            continue;
        }
        ExtraField& added = extraPool.emplace_back(one.record);
        added.of = one.def;
        extraFields[one.def].append(&added.def);
    }
    return {};
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
