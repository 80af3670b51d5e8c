// SPDX-License-Identifier: GPL-3.0-or-later
// The declaration of one field of a register, and the typed handle by which code reaches it.
// Table column, form row, validation, CSV and XLSX column, history key, search and report column
// all come from this declaration. Declarations are constants; nothing here knows a concrete
// register.
#pragma once

#include "core/base/uid.h"
#include "core/schema/value.h"

#include <QDateTime>
#include <QLatin1String>

#include <concepts>
#include <span>
#include <type_traits>

namespace ringbinder {

class Language;

// A closed list: every switch over it has no default.
enum class FieldType {
    Text,     // one line
    LongText, // Markdown
    Integer,
    Decimal,
    Money,       // integer in minor units of the binder's currency; key ends in _minor
    Date,        // YYYY-MM-DD
    Instant,     // UTC, YYYY-MM-DDTHH:MM:SS.zzzZ
    Choice,      // one token of FieldDef::choices
    MultiChoice, // tokens of FieldDef::choices in declared order; stored comma-separated
    YesNo,       // 0 or 1
    Rating,      // a whole number on a scale of the binder's method, see FieldDef::scale
    Reference,   // uid of one record of FieldDef::target
    References,  // uids of records of FieldDef::target, kept in the link table
    Attachment,  // SHA-256 of a file kept in the binder, 64 lower-case hex digits
};

// How good or bad a choice is; ui/ and the packs give it a colour and a mark, never colour alone.
enum class Tone { Neutral, Good, Progress, Warning, Bad, Muted };

struct Choice {
    const char* token; // stable snake_case; stored
    const char* label; // QT_TRANSLATE_NOOP(context of the field, …)
    Tone tone = Tone::Neutral;
};

struct FieldDef {
    const char* key = "";     // SQL column, CSV header and history key; never changes, never reused
    const char* context = ""; // translation context, the key of the register
    const char* label = "";   // QT_TRANSLATE_NOOP(context, …), sentence case
    FieldType type = FieldType::Text;
    const char* help = ""; // one or two sentences: what to enter, with an example
    bool required = false; // only for what makes a record nameable (name or title)
    bool unique = false;
    int maxLength = 0; // characters; 0: 500 for Text, 1 MiB for LongText
    qint64 min = 0;    // Integer, Decimal, Money: inclusive; min == max == 0: unbounded
    qint64 max = 0;
    std::span<const Choice> choices = {};
    const char* scale = "";   // Rating: "likelihood", "impact", "confidentiality", "level", …
    const char* target = "";  // Reference(s): key of the register pointed at; "" = any register
    const char* inverse = ""; // Reference(s): how the target's page calls this link; translatable
    bool computed = false;    // filled by RegisterDef::derive; not stored, not editable
    bool inTable = false;     // shown in the table unless the user chooses otherwise
    int width = 0;            // characters; 0: a width that suits the type
    bool fixed = false;       // set by the program, shown but never edited by hand
    bool extra = false;       // declared by the user in this binder; key starts with x_
    const char* heading = ""; // of its column where it differs from the label ("L"); translatable
    // Text and LongText whose stored form is for programs: what it says to people, the stored text
    // itself where that cannot be read. Such a field is fixed or computed, as nobody types it, and
    // never a name. Null: people read what is stored.
    QString (*words)(const QString& stored, const Language& language) = nullptr;

    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
    [[nodiscard]] bool isStored() const { return !computed && type != FieldType::References; }
    [[nodiscard]] bool isColumn() const { return isStored() && !extra; }
    [[nodiscard]] bool isEditable() const { return !computed && !fixed; }
    // Position of a token in `choices`; -1 when it is not one of them.
    [[nodiscard]] int choiceIndex(QStringView token) const
    {
        for (size_t i = 0; i < choices.size(); ++i) {
            if (token == QLatin1String(choices[i].token))
                return int(i);
        }
        return -1;
    }
};

// Distinct types for values that would otherwise all be numbers or texts.
struct Rating {
    int value = 0;
    friend auto operator<=>(const Rating&, const Rating&) = default;
};
struct Money {
    qint64 minor = 0;
    friend auto operator<=>(const Money&, const Money&) = default;
};
struct AttachmentId {
    QString sha256;
    friend bool operator==(const AttachmentId&, const AttachmentId&) = default;
};

template <class T>
concept ChoiceEnum = std::is_enum_v<T>;

namespace detail {
template <class T>
consteval FieldType fieldTypeFor(FieldType declared)
{
    if constexpr (std::is_same_v<T, QString>)
        return declared == FieldType::LongText ? FieldType::LongText : FieldType::Text;
    else if constexpr (std::is_same_v<T, qint64>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<T, double>)
        return FieldType::Decimal;
    else if constexpr (std::is_same_v<T, Money>)
        return FieldType::Money;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldType::Date;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return FieldType::Instant;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldType::YesNo;
    else if constexpr (std::is_same_v<T, Rating>)
        return FieldType::Rating;
    else if constexpr (std::is_same_v<T, Uid>)
        return FieldType::Reference;
    else if constexpr (std::is_same_v<T, QList<Uid>>)
        return FieldType::References;
    else if constexpr (std::is_same_v<T, AttachmentId>)
        return FieldType::Attachment;
    else if constexpr (std::is_same_v<T, QStringList>)
        return FieldType::MultiChoice;
    else {
        static_assert(ChoiceEnum<T>, "no field type for this C++ type");
        return FieldType::Choice;
    }
}
} // namespace detail

// The typed handle: record.get(supplier::nextReview) is a std::optional<QDate>.
// A Choice field's enum lists its values in the order of FieldDef::choices.
template <class T>
struct Field : FieldDef {
    consteval Field(FieldDef def)
        : FieldDef(def)
    {
        type = detail::fieldTypeFor<T>(def.type);
    }
};

} // namespace ringbinder
