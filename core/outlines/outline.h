// SPDX-License-Identifier: GPL-3.0-or-later
// Records of several registers below each other, with what is missing in between: the hierarchy of
// documents, what protects an asset, how far a framework is met, what an edition changed. Values in
// the reader's language, made by the files beside this one; pages and prints only show them.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/schema/record.h"

#include <QList>

#include <span>

namespace ringbinder {

class Binder;

struct OutlineNode {
    const RegisterDef* def = nullptr; // null: a heading
    std::optional<Uid> uid;           // empty: a heading
    QString code;
    QString title;
    QString kind;  // "Policy", "Owner"
    QString state; // "Published", "Implemented"
    Tone tone = Tone::Neutral;
    QString gap; // what is missing, a sentence; empty: nothing
    QList<OutlineNode> children;

    // Here or anywhere below.
    [[nodiscard]] bool hasGap() const;
};

struct Outline {
    QList<OutlineNode> roots;
    QString summary; // the result in words

    [[nodiscard]] int gapCount() const;
};

struct OutlineOptions {
    std::optional<Uid> root; // only what stands below this record
};

// The kinds of outlines there are, for pages, prints and the command line alike.
struct OutlineDef {
    const char* key; // also that of its page
    const char* context;
    const char* title;
    const char* purpose; // one sentence
    const char* empty;   // said where there is nothing to show
    // Whose change makes it out of date.
    std::span<const RegisterDef* const> sources;
    Result<Outline> (*make)(const Binder& binder, const Language& language,
                            const OutlineOptions& options);

    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
    [[nodiscard]] Text titleText() const { return {context, title}; }
    [[nodiscard]] Text purposeText() const { return {context, purpose}; }
    [[nodiscard]] Text emptyText() const { return {context, empty}; }
};
[[nodiscard]] std::span<const OutlineDef> outlines();
// Null for another key.
[[nodiscard]] const OutlineDef* outlineOf(QStringView key);

} // namespace ringbinder
