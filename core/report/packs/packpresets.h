// SPDX-License-Identifier: GPL-3.0-or-later
// Audit packs to start from: what usually goes along to each occasion. Data only; creating a set
// from one is a change set like any other, and the set is the user's from then on.
#pragma once

#include "core/base/language.h"
#include "core/registers/packs/pack_set.h"
#include "core/store/changeset.h"

#include <span>

namespace ringbinder::report {

struct PresetPart {
    const char* pack;
    const char* sections = ""; // keys, separated by commas; empty: all
    bool shortForm = false;
    bool attributeViews = false;
};

struct PackPreset {
    pack_set::Occasion occasion;
    const char* purpose; // QT_TRANSLATE_NOOP("pack", …)
    std::span<const PresetPart> parts;

    // The token of its occasion.
    [[nodiscard]] QString key() const;
    [[nodiscard]] Text titleText() const;
};

[[nodiscard]] std::span<const PackPreset> packPresets();
// Null when there is none.
[[nodiscard]] const PackPreset* packPresetOf(QAnyStringView key);
[[nodiscard]] QStringList packPresetKeys();

// Set and parts, worded in `language`, as one change set; the set is its first record.
[[nodiscard]] ChangeSet newPackSet(const PackPreset& preset, const Language& language);

} // namespace ringbinder::report
