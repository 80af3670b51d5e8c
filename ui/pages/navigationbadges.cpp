// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/navigationbadges.h"

#include "core/registers/action.h"
#include "core/registers/nonconformity.h"

#include <QCoreApplication>

namespace ringbinder {

NavigationBadges::NavigationBadges(const OpenContext& context)
{
    const auto add = [&](const RegisterDef& def, const FieldDef& yes) {
        m_sources.push_back(
            {QString::fromLatin1(def.key), RecordTally(context, def, [&yes](const Record& record) {
                 return record.value(yes).integer() != 0 ? 1U : 0U;
             })});
    };
    add(action::def, action::overdue);
    add(nonconformity::def, nonconformity::overdue);
}

QList<NavigationBadge> NavigationBadges::badges()
{
    QList<NavigationBadge> badges;
    for (Source& source : m_sources) {
        const int count = source.tally.count(0);
        badges.append({source.key, count > 0 ? QString::number(count) : QString(),
                       QCoreApplication::translate("ringbinder::Pages", "overdue")});
    }
    return badges;
}

bool NavigationBadges::update(const ChangeNotice& notice)
{
    bool differs = false;
    for (Source& source : m_sources)
        differs = source.tally.update(notice) || differs;
    return differs;
}

} // namespace ringbinder
