// SPDX-License-Identifier: GPL-3.0-or-later
// A table as it stood in a file or on the clipboard, before anybody knows what its columns mean.
// Readers (CSV, XLSX, clipboard) fill it, the import mapper reads it. It knows no register, and a
// reader that could not take something over says so in `notices`: nothing is left out silently.
#pragma once

#include "core/base/message.h"

#include <QChar>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace ringbinder {

// One cell. `text` is always what a reader should show and what a text field takes: the text
// itself, a number with a dot, an ISO date, "2025-03-01 13:45", "TRUE", "#N/A". Typed cells hold
// the value too, so that a date never has to be guessed from its text.
struct Cell {
    struct Failed {}; // a formula's error value such as #N/A
    // A day and a time of the author's clock: spreadsheets know no zone.
    // One number, so that a cell stays small and is copied as plain bytes.
    struct Moment {
        qint64 ms = 0; // since the start of julian day 0

        Moment(QDate day, QTime time)
            : ms(day.toJulianDay() * 86'400'000 + time.msecsSinceStartOfDay())
        {
        }
        [[nodiscard]] QDate date() const { return QDate::fromJulianDay(ms / 86'400'000); }
        [[nodiscard]] QTime time() const
        {
            return QTime::fromMSecsSinceStartOfDay(int(ms % 86'400'000));
        }
    };
    using Typed = std::variant<std::monostate, double, bool, QDate, Moment, QTime, Failed>;

    QString text;
    Typed typed;

    Cell() = default;
    explicit Cell(QString plain)
        : text(std::move(plain))
    {
    }
    Cell(QString shown, Typed value)
        : text(std::move(shown))
        , typed(std::move(value))
    {
    }

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    [[nodiscard]] bool isText() const { return typed.index() == 0 && !text.isEmpty(); }
    [[nodiscard]] bool isFailed() const { return std::holds_alternative<Failed>(typed); }
    [[nodiscard]] std::optional<double> number() const { return held<double>(); }
    [[nodiscard]] std::optional<bool> yesNo() const { return held<bool>(); }
    [[nodiscard]] std::optional<QTime> time() const { return held<QTime>(); }
    // A day, also of a cell that holds a day and a time.
    [[nodiscard]] std::optional<QDate> date() const
    {
        if (const auto* moment = std::get_if<Moment>(&typed))
            return moment->date();
        return held<QDate>();
    }
    // In local time.
    [[nodiscard]] std::optional<QDateTime> dateTime() const
    {
        const auto* moment = std::get_if<Moment>(&typed);
        return moment ? std::optional(QDateTime(moment->date(), moment->time())) : std::nullopt;
    }

private:
    template <class T>
    [[nodiscard]] std::optional<T> held() const
    {
        const T* value = std::get_if<T>(&typed);
        return value ? std::optional<T>(*value) : std::nullopt;
    }
};

// Both corners belong to it; zero-based.
struct CellRange {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    friend bool operator==(const CellRange&, const CellRange&) = default;
};

// A comment or note fastened to a cell; zero-based.
struct CellNote {
    int row = 0;
    int column = 0;
    QString author; // empty: not said
    QDateTime at;   // invalid: not said
    QString text;
};

struct Sheet {
    QString name;
    bool hidden = false;
    // Row n of the source is rows[n - 1]. A row is as long as its last cell; rows differ in length.
    std::vector<std::vector<Cell>> rows;
    QList<int> hiddenRows;    // zero-based, ascending
    QList<int> hiddenColumns; // zero-based, ascending
    QList<CellRange> merged;  // only the upper left cell holds the value, see fillMerged
    QList<CellNote> notes;

    // The cell, or an empty one where there is none.
    [[nodiscard]] const Cell& at(int row, int column) const;
    // Of the longest row.
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] int rowCount() const { return int(rows.size()); }
    // Rows of which no cell holds anything count as empty.
    [[nodiscard]] bool isRowEmpty(int row) const;
};

// Repeats the value of each merged range in all of its cells: what a person sees in them.
void fillMerged(Sheet& sheet);

// "C7" for row 6, column 2: how a message names a cell.
[[nodiscard]] QString cellName(int row, int column);
// "C" for column 2.
[[nodiscard]] QString columnName(int column);

struct TableSource {
    QString name;     // file name without its folder, or empty for a clipboard
    QString kind;     // "csv", "xlsx", "clipboard-html", "clipboard-tsv", "clipboard-text"
    QString encoding; // of text formats: "utf-8", "windows-1252" …
    bool encodingGuessed = false;
    QChar separator; // of text formats
    bool date1904 = false;
    QList<Sheet> sheets;
    QList<Message> notices; // what was guessed and what could not be taken over
};

// What a reader takes in. A limit bounds one thing that would hurt, never honest size alone.
struct TableLimits {
    qint64 fileBytes = qint64(1) << 30;
    qint64 cellBytes = 1 << 20; // of one cell, in UTF-8
    qint64 cells = 10'000'000;  // over all sheets: bounds memory
    int columns = 16384;
    qint64 textBytes = qint64(1) << 30; // of all cells together: bounds memory
};

} // namespace ringbinder
