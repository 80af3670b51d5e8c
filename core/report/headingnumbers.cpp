// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headingnumbers.h"

#include <algorithm>

namespace ringbinder::report {

QStringList headingNumbers(const Document& document)
{
    QStringList numbers;
    int counters[3] = {0, 0, 0};
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        QString number;
        if (heading->isNumbered) {
            const int level = std::clamp(heading->level, 1, 3);
            ++counters[level - 1];
            std::fill(counters + level, counters + 3, 0);
            for (int i = 0; i < level; ++i) {
                const QString step = QString::number(counters[i]);
                number = i == 0 ? step : QString(number + QLatin1Char('.') + step);
            }
        }
        numbers.append(number);
    }
    return numbers;
}

} // namespace ringbinder::report
