// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of Annex A as people write them: "8.13", "a8.13", "A 8.13", "A.12.3.1", "2013:A.9.2.3".
// Tells the editions apart by the number of parts. Whether there is such a control is the
// catalogue's to say. Used by import, search and the command line.
#pragma once

#include <QString>

#include <optional>

namespace ringbinder {

enum class AnnexEdition { Of2013, Of2022 };

struct ControlNumber {
    QString number; // "A.8.13", "A.12.3.1"
    AnnexEdition edition = AnnexEdition::Of2022;

    friend bool operator==(const ControlNumber&, const ControlNumber&) = default;
};

// The whole text is the number. Numbers of other frameworks ("27701:A.7.2.1"), objectives of 2013
// ("A.9.2") and own numbers ("OWN-01") are none.
[[nodiscard]] std::optional<ControlNumber> parseControlNumber(const QString& text);

// The text begins with the number: "A.8.13 Information backup". `rest` is what follows it, trimmed.
struct NumberedText {
    ControlNumber control;
    QString rest;
};
[[nodiscard]] std::optional<NumberedText> leadingControlNumber(const QString& text);

} // namespace ringbinder
