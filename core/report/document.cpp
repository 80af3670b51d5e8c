// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <memory>

namespace ringbinder::report {

Rows Rows::of(QList<Row> rows)
{
    const auto held = std::make_shared<const QList<Row>>(std::move(rows));
    return {held->size(), [held](qsizetype index) { return held->at(index); }};
}

} // namespace ringbinder::report
