// SPDX-License-Identifier: GPL-3.0-or-later
// The short code on a sheet to be signed: whose it is, of which version of the plan, and a checksum
// over all fingerprints on it, "PER-0003-v1.2-7f3a22c1". Printed as text so that a person, a
// scanner's text recognition or a file name can carry it back. It proves nothing by itself.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringbinder {

struct SheetCode {
    QString owner;    // code of the person
    QString version;  // of the plan: letters, digits and dots of it
    QString checksum; // 8 hexadecimal digits

    [[nodiscard]] QString text() const;
    friend bool operator==(const SheetCode&, const SheetCode&) = default;
};

// `fingerprints`: all on the sheet; their order does not count.
[[nodiscard]] SheetCode sheetCodeOf(const QString& owner, const QString& version,
                                    QStringList fingerprints);
// The codes in a text or a file name, each once, in their order; blanks within one do not matter.
[[nodiscard]] QList<SheetCode> findSheetCodes(const QString& text);
// The first of them.
[[nodiscard]] std::optional<SheetCode> findSheetCode(const QString& text);

} // namespace ringbinder
