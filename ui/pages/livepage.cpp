// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/livepage.h"

#include "core/store/session.h"

#include <algorithm>

namespace ringbinder {

LivePage::LivePage(const OpenContext& context, const QList<const RegisterDef*>& sources,
                   QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_sources(sources)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LivePage::activate);
    connect(&context.binder.session(), &Session::changed, this, &LivePage::hear);
}

void LivePage::activate()
{
    const QDate today = m_context.binder.clock().today();
    if (!m_isStale && today == m_shownToday)
        return;
    m_pause.stop();
    m_isStale = false;
    m_shownToday = today;
    if (const auto done = refresh(); !done) {
        m_isStale = true;
        m_context.host.report(done.error());
    }
}

void LivePage::renew()
{
    m_isStale = true;
    activate();
}

void LivePage::follow(const ChangeNotice& notice)
{
    Q_UNUSED(notice);
}

void LivePage::invalidate()
{
    m_isStale = true;
    catchUp();
}

void LivePage::hear(const ChangeNotice& notice)
{
    const bool isConcerned =
        m_sources.isEmpty() ||
        std::any_of(m_sources.cbegin(), m_sources.cend(),
                    [&notice](const RegisterDef* def) { return notice.touched(*def) != nullptr; });
    m_isStale = m_isStale || isConcerned;
    follow(notice);
    catchUp();
}

void LivePage::catchUp()
{
    if (!isVisible())
        return;
    if (m_isStale && m_pause.interval() > 0)
        m_pause.start();
    else
        activate();
}

} // namespace ringbinder
