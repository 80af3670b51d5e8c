// SPDX-License-Identifier: GPL-3.0-or-later
// The declaration of a register (a kind of record): its fields, form, and at most three functions.
// Generic code walks this and never asks for a concrete register.
#pragma once

#include "core/base/message.h"
#include "core/schema/field.h"
#include "core/schema/issue.h"

#include <span>

namespace ringbinder {

class Record;
class DeriveContext;

// A titled group of the record form, in order. Every stored field stands in exactly one section.
struct FormSection {
    const char* title; // QT_TRANSLATE_NOOP(register key, …)
    std::span<const FieldDef* const> fields;
};

// Where in the navigation a register stands (plan-do-check-act, then the library).
enum class Place { Plan, Do, Check, Act, Library, Hidden };

struct RegisterDef {
    const char* key = "";    // singular, snake_case; table name, CLI name, translation context
    const char* label = "";  // "Risk"
    const char* plural = ""; // "Risks"
    const char* prefix =
        ""; // of codes: "RSK" gives RSK-0001; "" where the code is given (controls)
    const char* clause = "";  // clause or control of ISO/IEC 27001:2022 that it serves: "6.1.2"
    const char* purpose = ""; // empty page: what the register is for, one sentence
    const char* auditor = ""; // empty page: what the auditor expects, one sentence
    const char* icon = "";    // name of an icon of resources/icons or the icon theme
    Place place = Place::Hidden;
    const char* under = ""; // key of the register whose area holds this one as a tab; "": its own
    const char* area = ""; // title of the area in the navigation where `plural` would be too narrow
    bool singleton = false; // exactly one record, made with the binder
    bool isLarge = false;   // may hold tens of thousands of records: its references are indexed
    std::span<const FieldDef* const> fields = {};
    std::span<const FormSection> sections = {};
    // Rules beyond what FieldDef says; adds issues, never changes the record. May be null.
    void (*check)(const Record& record, IssueList& issues) = nullptr;
    // The name people know the record by. Null: the first required text field.
    QString (*title)(const Record& record) = nullptr;
    // Fills the computed fields of one record. May be null.
    void (*derive)(Record& record, const DeriveContext& context) = nullptr;

    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
    [[nodiscard]] const FieldDef* field(QStringView fieldKey) const;
    // Position in `fields`; -1 for a field that is not declared here (an extra field).
    [[nodiscard]] int indexOf(const FieldDef& field) const;
    // The field that names a record: the first required text field.
    [[nodiscard]] const FieldDef& nameField() const;
    [[nodiscard]] Text labelText() const { return {key, label}; }
    [[nodiscard]] Text pluralText() const { return {key, plural}; }
    [[nodiscard]] Text areaText() const { return {key, *area ? area : plural}; }
};

inline Text labelOf(const FieldDef& field)
{
    return {field.context, field.label};
}

// Above a column.
inline Text headingOf(const FieldDef& field)
{
    return {field.context, *field.heading ? field.heading : field.label};
}

// All registers of the program in navigation order. A binder is opened with one; tests make their
// own.
class Registry final {
public:
    explicit Registry(QList<const RegisterDef*> registers);
    [[nodiscard]] const QList<const RegisterDef*>& all() const { return m_registers; }
    [[nodiscard]] const RegisterDef* find(QStringView key) const;
    // The register whose codes look like `code` ("RSK-0001", "A.5.1"); null when none does.
    [[nodiscard]] const RegisterDef* forCode(QStringView code) const;
    // The registers that share an area with `def`, the one that names the area first. Hidden ones
    // have none.
    [[nodiscard]] QList<const RegisterDef*> areaOf(const RegisterDef& def) const;
    // Every Reference(s) field, of any register, that can point at records of `target`.
    struct Pointer {
        const RegisterDef* from;
        const FieldDef* field;
    };
    [[nodiscard]] QList<Pointer> pointersTo(const RegisterDef& target) const;

private:
    QList<const RegisterDef*> m_registers;
};

} // namespace ringbinder
