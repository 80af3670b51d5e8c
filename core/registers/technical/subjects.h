// SPDX-License-Identifier: GPL-3.0-or-later
// What a technical rule can look at: an open port, a benchmark, an account, a zone …, with the
// fields that its condition may ask for. Parsers fill the fields a scan gives; core/technical fills
// those marked as worked out. The closed list that condition.h reads and the editor offers.
#pragma once

#include "core/base/message.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace ringbinder {

struct SubjectField {
    enum class Kind { Word, Number, YesNo, Date, Words };
    const char* key;
    const char* label; // QT_TRANSLATE_NOOP("subject", …)
    Kind kind = Kind::Word;
    bool isWorkedOut = false; // by core/technical, from the binder or other scans

    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
    [[nodiscard]] Text labelText() const { return {"subject", label}; }
};

struct SubjectDef {
    enum class Source { Nmap, Benchmark, Lynis, Weaknesses, List, Any };
    const char* key;   // kind of fact; see facttext.h
    const char* label; // QT_TRANSLATE_NOOP("subject", …)
    // Kind of import that shows it, and that says there is none where it shows none; Any: the
    // registers themselves.
    Source source;
    std::span<const SubjectField> fields;
    // Another kind that may show it, but whose silence says nothing.
    std::optional<Source> other = {};

    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
    [[nodiscard]] Text labelText() const { return {"subject", label}; }
    // Its own fields, then those of place(); null where it has none of this name.
    [[nodiscard]] const SubjectField* field(QStringView fieldKey) const;
};

// In the order they are offered.
[[nodiscard]] std::span<const SubjectDef> subjects();
[[nodiscard]] const SubjectDef* subjectOf(QStringView key);

// What every subject can be asked as well, all worked out: zone, zone_kind, asset_type, tags,
// asset_integrity, is_asset.
[[nodiscard]] std::span<const SubjectField> placeFields();

// The token of technical_rule::sources; empty for Any.
[[nodiscard]] QLatin1String tokenOf(SubjectDef::Source source);

} // namespace ringbinder
