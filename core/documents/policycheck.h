// SPDX-License-Identifier: GPL-3.0-or-later
// What a policy has to say: the parts that every policy needs and the promises that the top policy
// makes (5.2). Looks for headings and words in the languages of the shipped templates; it finds
// what is missing, never what is badly said.
#pragma once

#include "core/base/message.h"
#include "core/schema/record.h"

#include <span>

namespace ringbinder {

struct PolicyElement {
    const char* id;
    const char* clause;
    Text label;
    // Words that name it in a heading, or with `inText` anywhere; lower case, separated by "|".
    const char* words;
    bool inText;
    bool topPolicyOnly;
};

[[nodiscard]] std::span<const PolicyElement> policyElements();

struct ElementState {
    const PolicyElement* element;
    bool isPresent;
};
// Of the elements that this document needs; empty for anything but policies.
[[nodiscard]] QList<ElementState> checkElements(const Record& document, const QString& markdown);
[[nodiscard]] QList<PolicyElement> missingElements(const Record& document, const QString& markdown);

} // namespace ringbinder
