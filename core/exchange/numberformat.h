// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet's number format makes of a number: a date, a time of day, a duration, a
// percentage, a number with a prefix such as "RSK-000". Reads the format code, never a locale.
// Used by the readers of XLSX and of clipboard HTML.
#pragma once

#include "core/exchange/grid.h"

namespace ringbinder {

class NumberFormat final {
public:
    // What Excel numbers 0 to 163; those it does not define are General.
    [[nodiscard]] static NumberFormat builtIn(int id);
    // "YYYY-MM-DD", "[$-407]TT.MM.JJJJ"'s stored form "[$-407]dd.mm.yyyy;@", "[h]:mm", "0.0%" …
    [[nodiscard]] static NumberFormat fromCode(QStringView code);

    // Shows a number as it is.
    [[nodiscard]] bool isPlain() const { return m_kind == Kind::Plain; }
    // The cell a number becomes. `date1904`: days count from 1904-01-01.
    [[nodiscard]] Cell cell(double number, bool date1904) const;

private:
    enum class Kind { Plain, Date, DateTime, Time, Duration, Percent, Padded };

    [[nodiscard]] Cell dateCell(double number, bool date1904) const;

    Kind m_kind = Kind::Plain;
    int m_digits = 0; // of Padded: at least so many
    QString m_prefix; // of Padded
    QString m_suffix; // of Padded
};

// As a sheet would show it in a wide cell: 15 digits, a dot, no exponent where it can be helped.
[[nodiscard]] QString plainNumberText(double number);

} // namespace ringbinder
