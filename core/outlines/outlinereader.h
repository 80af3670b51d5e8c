// SPDX-License-Identifier: GPL-3.0-or-later
// The records that an outline is made of, read once and found by uid, with their names in the
// reader's language. Used by the outlines beside it.
#pragma once

#include "core/outlines/outline.h"

#include <QHash>

#include <map>

namespace ringbinder {

class OutlineReader final {
public:
    // Everything in these registers, in one read.
    [[nodiscard]] static Result<OutlineReader> read(const Binder& binder, const Language& language,
                                                    std::span<const RegisterDef* const> defs);

    // By code, numbers by value: A.5.2 before A.5.10.
    [[nodiscard]] const QList<Record>& records(const RegisterDef& def) const;
    [[nodiscard]] const Record* find(const RegisterDef& def, const Uid& uid) const;
    // Those of a reference or references field that are there, in the order of their register.
    [[nodiscard]] QList<const Record*> linked(const Record& record, const FieldDef& field,
                                              const RegisterDef& target) const;
    // Records of `def` whose `field` holds `target`.
    [[nodiscard]] QList<const Record*> pointingAt(const RegisterDef& def, const FieldDef& field,
                                                  const Uid& target) const;
    // A record with its code and name; `state` is shown with the tone of its choice.
    [[nodiscard]] OutlineNode node(const Record& record, const QString& kind,
                                   const FieldDef* state = nullptr) const;
    [[nodiscard]] OutlineNode heading(const QString& title) const;
    // Of a choice; "" where nothing is chosen.
    [[nodiscard]] QString word(const Record& record, const FieldDef& field) const;
    [[nodiscard]] QString say(const char* source) const
    {
        return m_language.text("outline", source);
    }
    [[nodiscard]] QString say(const Message& message) const { return message.in(m_language); }
    // Of an outline: `none` where nothing is missing, else `some`, a sentence with a count.
    [[nodiscard]] QString gapSummary(const Outline& outline, const char* none,
                                     const char* some) const;
    [[nodiscard]] const Language& language() const { return m_language; }

private:
    explicit OutlineReader(Language language)
        : m_language(std::move(language))
    {
    }

    Language m_language;
    std::map<const RegisterDef*, QList<Record>> m_records;
    std::map<const RegisterDef*, QHash<Uid, qsizetype>> m_index;
    using Pointers = QHash<QString, QList<qsizetype>>;
    mutable std::map<const FieldDef*, Pointers> m_pointers;
};

// A control as part of an outline: its status, and a gap where it applies but does not work yet.
[[nodiscard]] OutlineNode controlNode(const OutlineReader& reader, const Record& control);
[[nodiscard]] bool isWorking(const Record& control);

} // namespace ringbinder
