// SPDX-License-Identifier: GPL-3.0-or-later
// The short code on a sheet to be signed: whose it is, of which version of the plan, and a checksum
// over all fingerprints on it, "PER-0003-v1.2-7f3a22c1". Printed as text so that a person, a
// scanner's text recognition or a file name can carry it back. It proves nothing by itself.
#pragma once

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
// The first code in a text or a file name; blanks within it do not matter.
[[nodiscard]] std::optional<SheetCode> findSheetCode(const QString& text);

} // namespace ringbinder
