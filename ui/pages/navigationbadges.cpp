// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/navigationbadges.h"

#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"

#include <QCoreApplication>

namespace ringbinder {

namespace {

constexpr qsizetype kRecordsBetweenEvents = 300;

} // namespace

NavigationBadges::NavigationBadges(const OpenContext& context)
    : m_context(context)
    , m_dates(context.binder, dueDates(), context.derive)
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

bool NavigationBadges::countSome()
{
    for (Source& source : m_sources) {
        if (!source.tally.countSome(kRecordsBetweenEvents))
            return false;
    }
    const auto isLoaded = m_dates.loadSome();
    if (!isLoaded)
        m_context.host.report(isLoaded.error());
    return isLoaded.value_or(true);
}

QList<NavigationBadge> NavigationBadges::badges()
{
    QList<NavigationBadge> badges;
    const auto add = [&badges](const QString& key, int count) {
        badges.append({key, count > 0 ? QString::number(count) : QString(),
                       QCoreApplication::translate("ringbinder::Pages", "overdue")});
    };
    for (Source& source : m_sources)
        add(source.key, source.tally.count(0));
    add(QStringLiteral("calendar"), m_dates.figures(0).overdue);
    return badges;
}

bool NavigationBadges::update(const ChangeNotice& notice)
{
    bool differs = m_dates.update(notice);
    for (Source& source : m_sources)
        differs = source.tally.update(notice) || differs;
    return differs;
}

} // namespace ringbinder
