// SPDX-License-Identifier: GPL-3.0-or-later
// What a saved view remembers of a table: which columns, how wide, in what order, sorted and
// filtered and grouped how. Stored as JSON in the binder; keys are field keys, so it survives new
// fields and ignores fields that are gone.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringbinder {

struct ViewDefinition {
    struct Sort {
        QString key;
        bool descending = false;
        friend bool operator==(const Sort&, const Sort&) = default;
    };

    QStringList columns; // "code" for the code; empty: those the register suggests
    QMap<QString, int> widths;
    int frozen = 2;
    QList<Sort> sort;
    QMap<QString, QString> filters; // as typed
    QString anywhere;
    QString group;

    [[nodiscard]] QByteArray toJson() const;
    // Nothing for JSON that is no definition; unknown members are ignored.
    [[nodiscard]] static std::optional<ViewDefinition> fromJson(const QByteArray& json);

    friend bool operator==(const ViewDefinition&, const ViewDefinition&) = default;
};

} // namespace ringbinder
