// SPDX-License-Identifier: GPL-3.0-or-later
// How a client wants prints to look: colours, typeface, cover, words at the foot. Part of a
// document; painters take it through style::Inks and FontBook, never from the register. Text stays
// readable whatever colour was chosen.
#pragma once

#include "core/base/message.h"

#include <QRgb>

#include <optional>

namespace ringbinder {
class Record;
}

namespace ringbinder::report {

struct Document;

struct Brand {
    std::optional<QRgb> colour; // of cover, titles and headings; nothing: the program's own
    std::optional<QRgb> accent; // of the heads of tables; nothing: the first one
    QString typeface;           // a family; empty or not installed: Noto Sans
    QString preparedBy;         // named on the cover
    bool hasCoverPage = false;  // of documents with a control block

    // For formats whose reader finds the typeface.
    [[nodiscard]] QString family() const
    {
        return typeface.isEmpty() ? QStringLiteral("Noto Sans") : typeface;
    }
};

[[nodiscard]] Brand brandOf(const Record& organisation);
// The brand and what it says about header and footer, on a document that has the usual ones.
void applyBrand(Document& document, const Record& organisation);

// Says that the typeface asked for is not there and what is printed instead; nothing otherwise.
// Needs a QGuiApplication.
[[nodiscard]] std::optional<Message> typefaceNote(const Brand& brand);

} // namespace ringbinder::report
