// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace ringbinder::bench {

namespace {

QJsonArray toJson(const QList<double>& figures)
{
    QJsonArray array;
    for (const double figure : figures)
        array.append(figure);
    return array;
}

} // namespace

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Pairs byTurns(int runs, const std::function<void()>& ours, const std::function<void()>& baseline)
{
    Pairs pairs;
    for (int run = 0; run < runs; ++run) {
        pairs.ours.append(milliseconds(ours));
        pairs.baseline.append(milliseconds(baseline));
    }
    return pairs;
}

void print(const char* bar, const char* what, const QList<double>& ours,
           const QList<double>& baseline)
{
    const QJsonObject line{{QStringLiteral("bar"), QLatin1String(bar)},
                           {QStringLiteral("what"), QLatin1String(what)},
                           {QStringLiteral("ours"), toJson(ours)},
                           {QStringLiteral("baseline"), toJson(baseline)}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace ringbinder::bench
