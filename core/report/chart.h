// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as data: what is counted, in which words, with which tints. Packs and picture files paint
// it with ChartPainter, the screen may draw the same data its own way. Knows no register and holds
// no layout; all texts are in the reader's language already.
#pragma once

#include "core/report/tint.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace ringbinder::report {

struct ChartAxis {
    QString title;
    QStringList labels; // one per column or row, first = lowest
};

// `across.labels.size()` x `up.labels.size()` cells, row by row, the lowest row first.
struct HeatMap {
    struct Place {
        qint64 count = 0;
        int tint = -1;     // index into ChartSpec::tints
        QStringList codes; // printed as far as they fit, the rest as "+3"
    };
    // From one cell to another, before and after treatment. Zero-based.
    struct Move {
        int fromAcross = 0;
        int fromUp = 0;
        int toAcross = 0;
        int toUp = 0;
        qint64 count = 1;
    };
    ChartAxis across;
    ChartAxis up;
    QList<Place> places;
    QList<Move> moves;

    [[nodiscard]] const Place& at(qsizetype column, qsizetype row) const
    {
        return places[row * across.labels.size() + column];
    }
};

// One horizontal bar per item.
struct BarChart {
    struct Bar {
        QString label;
        double value = 0;
        QString valueText; // as printed, with unit; empty: the number
        int tint = -1;
    };
    QString valueTitle;
    QList<Bar> bars;
};

// One horizontal bar per category, divided by the tints in their order.
struct StackedBarChart {
    struct Stack {
        QString label;
        QList<double> values; // one per ChartSpec::tints
    };
    QString valueTitle;
    QList<Stack> stacks;
};

struct LineChart {
    struct Line {
        QString name;
        QList<std::optional<double>> values; // one per across.labels; nothing: a gap
        int tint = -1;
    };
    ChartAxis across;
    QString valueTitle;
    QList<Line> lines;
    std::optional<double> target;
    QString targetText;
    // Counts start at nothing; of a rate that stays high only its range tells something.
    bool startsAtZero = true;
};

struct DonutChart {
    struct Slice {
        double value = 0;
        int tint = -1; // its word is the label
        QString valueText;
    };
    QList<Slice> slices;
    QString centre;     // big: "71 %"
    QString centreNote; // small, below
};

struct ChartSpec {
    QString title;
    QString note;        // small print below, for example the filter
    QString description; // what a reader who cannot see it is told
    QString legendTitle; // "Risk level"
    QList<Tint> tints;
    QChar decimalPoint = u'.'; // of numbers the chart writes itself: values of lines, steps of axes
    std::variant<HeatMap, BarChart, StackedBarChart, LineChart, DonutChart> data;
};

} // namespace ringbinder::report
