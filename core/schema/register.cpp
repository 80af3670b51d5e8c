// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/register.h"

namespace ringbinder {

const FieldDef* RegisterDef::field(QStringView fieldKey) const
{
    for (const FieldDef* field : fields) {
        if (fieldKey == field->name())
            return field;
    }
    return nullptr;
}

int RegisterDef::indexOf(const FieldDef& field) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i] == &field)
            return int(i);
    }
    return -1;
}

const FieldDef& RegisterDef::nameField() const
{
    for (const FieldDef* field : fields) {
        if (field->required && field->type == FieldType::Text)
            return *field;
    }
    return *fields[0];
}

Registry::Registry(QList<const RegisterDef*> registers)
    : m_registers(std::move(registers))
{
}

const RegisterDef* Registry::find(QStringView key) const
{
    for (const RegisterDef* def : m_registers) {
        if (key == def->name())
            return def;
    }
    return nullptr;
}

const RegisterDef* Registry::forCode(QStringView code) const
{
    const RegisterDef* given = nullptr;
    for (const RegisterDef* def : m_registers) {
        const QLatin1String prefix(def->prefix);
        if (prefix.isEmpty()) {
            given = def;
            continue;
        }
        if (code.size() > prefix.size() + 1 && code.startsWith(prefix) &&
            code[prefix.size()] == QLatin1Char('-'))
            return def;
    }
    return given;
}

QList<const RegisterDef*> Registry::areaOf(const RegisterDef& def) const
{
    if (def.place == Place::Hidden)
        return {};
    const QLatin1String head(*def.under ? def.under : def.key);
    QList<const RegisterDef*> area;
    for (const RegisterDef* other : m_registers) {
        if (other->place == Place::Hidden)
            continue;
        if (other->name() == head)
            area.prepend(other);
        else if (head == QLatin1String(other->under))
            area.append(other);
    }
    return area;
}

QList<Registry::Pointer> Registry::pointersTo(const RegisterDef& target) const
{
    QList<Pointer> pointers;
    for (const RegisterDef* def : m_registers) {
        for (const FieldDef* field : def->fields) {
            const bool points =
                field->type == FieldType::Reference || field->type == FieldType::References;
            if (points && !field->computed &&
                (*field->target == '\0' || target.name() == QLatin1String(field->target)))
                pointers.append({def, field});
        }
    }
    return pointers;
}

} // namespace ringbinder
