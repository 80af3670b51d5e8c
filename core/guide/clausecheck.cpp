// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/clausecheck.h"

namespace ringbinder {

QList<ColumnFilter> columnFilters(std::span<const CheckFilter> filters, QDate today)
{
    QList<ColumnFilter> asked;
    for (const CheckFilter& filter : filters) {
        if (!filter.field)
            break;
        QString text = QString::fromLatin1(filter.text);
        text.replace(QLatin1String("{today}"), today.toString(Qt::ISODate));
        text.replace(QLatin1String("{year_ago}"), today.addYears(-1).toString(Qt::ISODate));
        asked.append({filter.field, text});
    }
    return asked;
}

QList<const ClauseCheck*> clauseChecks()
{
    QList<const ClauseCheck*> all;
    for (const auto& some : {planChecks(), doChecks(), improveChecks()}) {
        for (const ClauseCheck& check : some)
            all.append(&check);
    }
    return all;
}

} // namespace ringbinder
