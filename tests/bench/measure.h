// SPDX-License-Identifier: GPL-3.0-or-later
// Times pieces of work and prints them for bench.py, one JSON object a line; judges nothing. Each
// measure of ringbinder_bench is a function that takes its arguments and gives the exit status.
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QList>
#include <QStringList>

#include <functional>

namespace ringbinder::bench {

[[nodiscard]] double milliseconds(const std::function<void()>& work);

// Ours and the baseline by turns, so that whatever else the machine does hurts both.
struct Pairs {
    QList<double> ours;
    QList<double> baseline;
};
[[nodiscard]] Pairs byTurns(int runs, const std::function<void()>& ours,
                            const std::function<void()>& baseline);

void print(const char* bar, const char* what, const QList<double>& ours,
           const QList<double>& baseline = {});

// What a bench cannot go on without.
template <class T>
T must(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().message.plain()),
               qPrintable(result.error().detail));
    return std::move(*result);
}
inline void mustDo(const Result<>& result, const char* what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().message.plain()),
               qPrintable(result.error().detail));
}

int edits(const QStringList& arguments);
int heatMap(const QStringList& arguments);
int start(const QStringList& arguments);
int tables(const QStringList& arguments);
int workbooks(const QStringList& arguments);

} // namespace ringbinder::bench
