// SPDX-License-Identifier: GPL-3.0-or-later
// What is different between two texts: line by line, and word by word within lines that were
// reworded (the shortest edit by Myers' method). Plain values for page, print and command line; it
// knows no document. Texts too different to compare in reasonable time come out as one replaced by
// the other.
#pragma once

#include <QList>
#include <QString>

namespace ringbinder {

struct DiffRun {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
};

struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QList<DiffRun> runs; // of this line alone: Same, and Removed or Added as the line is
    int oldNumber = 0;   // from 1; 0 where the line is not in that text
    int newNumber = 0;

    [[nodiscard]] QString text() const;
};

struct TextDiff {
    QList<DiffLine> lines;
    int added = 0; // lines
    int removed = 0;

    [[nodiscard]] bool isEmpty() const { return added == 0 && removed == 0; }
};

[[nodiscard]] TextDiff diffTexts(const QString& before, const QString& after);
// "@@ -1,4 +1,5 @@" and lines with " ", "-" or "+" before them; empty where nothing differs.
[[nodiscard]] QString unifiedDiff(const TextDiff& diff, int context = 3);

} // namespace ringbinder
