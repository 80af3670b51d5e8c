// SPDX-License-Identifier: GPL-3.0-or-later
// Which controls a file proves, by its name: "A.5.15 access policy.pdf", "8.13_backup.png",
// "A-5-1.docx", a number of 2013, a folder named after a control, or the title of one. It proposes
// and says how sure it is; people decide. Dates, versions and addresses are no numbers.
#pragma once

#include "core/catalogue/catalogue.h"

#include <QHash>
#include <QStringList>

namespace ringbinder {

struct FileMatch {
    enum class Certainty {
        Number, // the name has the number
        Folder, // the folder it lies in has it
        Former, // a number of 2013, carried over
        Title,  // the words of a control's title
        Unsure, // could be a number, or a version or a date
        None,
    };
    QStringList controls; // codes, in the order of the name
    Certainty certainty = Certainty::None;

    friend bool operator==(const FileMatch&, const FileMatch&) = default;
};

class FileMatcher final {
public:
    // `titles`: the controls there are, by code.
    FileMatcher(const Catalogue& catalogue, const QHash<QString, QString>& titles);

    // `path` from the dropped folder on, with "/" between folders.
    [[nodiscard]] FileMatch match(const QString& path) const;

private:
    [[nodiscard]] FileMatch matchNumber(const QString& name) const;
    [[nodiscard]] FileMatch matchTitle(const QString& name) const;
    struct Reading {
        QStringList controls;
        bool isFormer = false;
    };
    [[nodiscard]] Reading read(int first, int second, int third) const;

    const Catalogue& m_catalogue;
    QHash<QString, QString> m_titles;
    QList<std::pair<QStringList, QString>> m_words; // of titles, with the code
};

} // namespace ringbinder
