// SPDX-License-Identifier: GPL-3.0-or-later
// ringbinder_bench MEASURE ARGUMENT…: one measure of bench.py that has to run inside a process.
#include "tests/bench/measure.h"

#include <QApplication>

#include <array>
#include <cstdio>

int main(int argc, char** argv)
{
    using namespace ringbinder::bench;
    struct Measure {
        const char* name;
        int (*run)(const QStringList& arguments);
    };
    constexpr std::array<Measure, 5> measures = {{{"edits", edits},
                                                  {"heatmap", heatMap},
                                                  {"start", start},
                                                  {"tables", tables},
                                                  {"workbooks", workbooks}}};
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QStringList arguments = QApplication::arguments();
    for (const Measure& measure : measures) {
        if (arguments.value(1) == QLatin1String(measure.name))
            return measure.run(arguments.mid(2));
    }
    std::fputs("ringbinder_bench edits|heatmap|start|tables|workbooks ARGUMENT…; see bench.py\n",
               stderr);
    return 2;
}
