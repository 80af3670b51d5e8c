// SPDX-License-Identifier: GPL-3.0-or-later
// What a saved view remembers of a table: which columns, how wide, in what order, sorted, filtered,
// grouped and coloured how. Stored as JSON in the binder; keys are field keys, so it survives new
// fields and ignores fields that are gone. Tables on screen and prints of registers read it.
#pragma once

#include "core/schema/field.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringbinder {

struct ViewDefinition {
    // How high rows are; wrapped rows are as high as their texts need, within limits.
    enum class Rows { Compact, Normal, Wrapped };
    struct Sort {
        QString key;
        bool descending = false;
        friend bool operator==(const Sort&, const Sort&) = default;
    };

    // Cells, or whole rows, that stand out where the field passes the filter.
    struct Colour {
        QString key;
        QString filter; // as in the filter row, choices by token: "=in_treatment", ">=12"
        Tone tone = Tone::Warning;
        bool wholeRow = false;
        friend bool operator==(const Colour&, const Colour&) = default;
    };

    QStringList columns; // "code" for the code; empty: those the register suggests
    QMap<QString, int> widths;
    int frozen = 2;
    QList<Sort> sort;
    QMap<QString, QString> filters; // as typed
    QString anywhere;
    QString group;
    QString subgroup; // within the groups
    Rows rows = Rows::Normal;
    QList<Colour> colours; // the first that holds wins

    [[nodiscard]] QByteArray toJson() const;
    // Nothing for JSON that is no definition; unknown members are ignored.
    [[nodiscard]] static std::optional<ViewDefinition> fromJson(const QByteArray& json);

    friend bool operator==(const ViewDefinition&, const ViewDefinition&) = default;
};

} // namespace ringbinder
