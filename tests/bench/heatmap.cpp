// SPDX-License-Identifier: GPL-3.0-or-later
// P13: the counts of the heat map after an edit against SQL that groups by a covering index.
// Arguments: FILE COPY RUNS, a binder with risks and a copy of it.
#include "core/store/registerindex.h"
#include "tests/bench/benchbinder.h"
#include "tests/bench/measure.h"

#include <sqlite3.h>

namespace ringbinder::bench {

int heatMap(const QStringList& arguments)
{
    BenchBinder open(arguments.value(0));
    const RegisterDef& risk = open.def("risk");
    const FieldDef& likelihood = *risk.field(u"likelihood");
    const FieldDef& impact = *risk.field(u"impact");
    RegisterIndex index(open.binder(), risk, open.language(), &open.evaluation());
    mustDo(index.load(), "load");

    const PlainSqlite copy(arguments.value(1));
    copy.execute("CREATE INDEX bench_cells ON risk (likelihood, impact)");
    sqlite3_stmt* cells = nullptr;
    if (sqlite3_prepare_v2(copy.handle(),
                           "SELECT likelihood, impact, count(*) FROM risk WHERE likelihood IS NOT "
                           "NULL AND impact IS NOT NULL GROUP BY likelihood, impact",
                           -1, &cells, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(copy.handle()));

    qsizetype counted = 0;
    qsizetype selected = 0;
    const Pairs pairs = byTurns(
        arguments.value(2).toInt() * 5,
        [&] { counted = index.pairCounts(likelihood, impact).size(); },
        [&] {
            selected = 0;
            while (sqlite3_step(cells) == SQLITE_ROW)
                ++selected;
            sqlite3_reset(cells);
        });
    sqlite3_finalize(cells);
    if (counted != selected || counted == 0)
        qFatal("the heat map has %d cells, SQL gives %d", int(counted), int(selected));
    print("P13", "heat map", pairs.ours, pairs.baseline);
    return 0;
}

} // namespace ringbinder::bench
