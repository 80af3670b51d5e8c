// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/heatmap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ringbinder;

namespace {
std::vector<int> toVector(std::span<const int> rows)
{
    return {rows.begin(), rows.end()};
}
} // namespace

class TestHeatMap final : public QObject {
    Q_OBJECT
private slots:
    void rowsStandInTheirCells()
    {
        const std::vector<int> likelihood = {4, 1, 4, 0, 5, 4, -1};
        const std::vector<int> impact = {3, 1, 3, 2, 6, 3, 1};
        const HeatMap map(likelihood, impact, 5, 5);
        QCOMPARE(toVector(map.rowsAt(4, 3)), (std::vector<int>{0, 2, 5}));
        QCOMPARE(map.count(1, 1), 1);
        QCOMPARE(map.count(3, 4), 0); // likelihood first
        QCOMPARE(toVector(map.unrated()), (std::vector<int>{3, 4, 6}));
        QCOMPARE(map.rated(), 4);
        QCOMPARE(map.largestCount(), 3);
        QCOMPARE(map.count(0, 1), 0);
        QCOMPARE(map.count(6, 1), 0);
        QCOMPARE(map.count(1, 6), 0);
    }
    void codesAreCutWithACount()
    {
        const std::vector<int> likelihood = {2, 2, 2, 1};
        const std::vector<int> impact = {2, 2, 2, 1};
        const std::vector<QString> codes = {QStringLiteral("RSK-0001"), QStringLiteral("RSK-0002"),
                                            QStringLiteral("RSK-0003"), QStringLiteral("RSK-0004")};
        const HeatMap map(likelihood, impact, 3, 3);
        const HeatMap::Codes some = map.codesAt(2, 2, codes, 2);
        QCOMPARE(some.codes, (QStringList{codes[0], codes[1]}));
        QCOMPARE(some.more, 1);
        QCOMPARE(map.codesAt(2, 2, codes, 10).more, 0);
        QCOMPARE(map.codesAt(3, 3, codes, 10).codes, QStringList());
    }
    void noRisksNoCounts()
    {
        const HeatMap map({}, {}, 5, 5);
        QCOMPARE(map.rated(), 0);
        QCOMPARE(map.largestCount(), 0);
        QVERIFY(map.unrated().empty());
    }
    void anyRatingsAreCountedOnce()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            const int likelihoods = int(random.bounded(3, 8));
            const int impacts = int(random.bounded(3, 8));
            std::vector<int> likelihood;
            std::vector<int> impact;
            for (int i = int(random.bounded(300)); i > 0; --i) {
                likelihood.push_back(int(random.bounded(-1, 9)));
                impact.push_back(int(random.bounded(-1, 9)));
            }
            const HeatMap map(likelihood, impact, likelihoods, impacts);
            std::vector<int> seen(likelihood.size());
            for (int l = 1; l <= likelihoods; ++l) {
                for (int i = 1; i <= impacts; ++i) {
                    for (const int row : map.rowsAt(l, i)) {
                        ++seen[size_t(row)];
                        QCOMPARE(likelihood[size_t(row)], l);
                        QCOMPARE(impact[size_t(row)], i);
                    }
                    QVERIFY(std::is_sorted(map.rowsAt(l, i).begin(), map.rowsAt(l, i).end()));
                }
            }
            for (const int row : map.unrated())
                ++seen[size_t(row)];
            QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
        }
    }
};

QTEST_GUILESS_MAIN(TestHeatMap)
#include "test_heatmap.moc"
