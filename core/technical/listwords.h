// SPDX-License-Identifier: GPL-3.0-or-later
// The words that lists of devices, accounts, backups, software and domains use for their columns
// and in their cells, in four languages: data, from resources/import/lists.json and from the labels
// of the subjects. Inside of listscan.h; it decides nothing about a list.
#pragma once

#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/subjects.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace ringbinder {

// "device" for a list of devices; never null.
[[nodiscard]] const SubjectDef* subjectOfList(scan_import::ListKind kind);

// Besides the fields of the subject, where a list has such columns.
inline constexpr QLatin1String kListSystem{"system"};   // what a row belongs to
inline constexpr QLatin1String kListAddress{"address"}; // IPv4 or IPv6
inline constexpr QLatin1String kListHardwareAddress{"hardware_address"};
inline constexpr QLatin1String kListVendor{"vendor"};
inline constexpr QLatin1String kListLastRun{"last_run"};  // of a backup, whatever came of it
inline constexpr QLatin1String kListDisabled{"disabled"}; // the opposite of enabled

class ListWords final {
public:
    // Those that come with the program, read once.
    [[nodiscard]] static const ListWords& shipped();

    // Fields that columns of such a list may fill, those of the subject first.
    [[nodiscard]] QStringList fields(scan_import::ListKind kind) const;
    // Those that hardly any other list has.
    [[nodiscard]] QSet<QString> signs(scan_import::ListKind kind) const;
    // Empty where nobody would know.
    [[nodiscard]] QString fieldFor(scan_import::ListKind kind, const QString& heading) const;
    // Whether a word of a file's name says that it is such a list: "accounts", "Geräte".
    [[nodiscard]] bool isNameOf(scan_import::ListKind kind, const QString& word) const;

    // What a cell of this field means: "yes", "laptop", "failed"; nothing for other words.
    [[nodiscard]] std::optional<QString> valueFor(const QString& field, const QString& cell) const;
    [[nodiscard]] std::optional<bool> yesNo(const QString& cell) const;
    [[nodiscard]] bool isNever(const QString& cell) const; // in the place of a date

private:
    ListWords();
    struct List {
        QHash<QString, QString> words; // folded heading -> field
        QSet<QString> names;           // folded
        QSet<QString> signs;
        QStringList more; // fields that the subject does not have
    };
    void addLabels(const SubjectDef& subject, List& list) const;

    QList<List> m_lists;                              // by ListKind
    QHash<QString, QHash<QString, QString>> m_values; // field -> folded cell -> value
    QHash<QString, bool> m_yesNo;
    QSet<QString> m_never;
};

} // namespace ringbinder
