// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicalpage.h"

#include <QLabel>

namespace ringbinder {

TechnicalPage::TechnicalPage(const OpenContext& context, TechnicalWatch& watch, QWidget* parent)
    : LivePage(context, TechnicalWatch::sources(), parent)
    , m_watch(watch)
    , m_status(new QLabel(this))
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->hide();
    connect(&watch, &TechnicalWatch::changed, this, &TechnicalPage::invalidate);
}

QString TechnicalPage::statusText() const
{
    return m_status->isHidden() ? QString() : m_status->text();
}

Result<> TechnicalPage::refresh()
{
    m_watch.want();
    const auto picture = m_watch.picture();
    if (m_watch.error())
        m_status->setText(m_watch.error()->message.in(m_context.language));
    else if (!picture)
        m_status->setText(tr("Working out the results…"));
    m_status->setVisible(m_watch.error() || !picture);
    if (picture)
        showPicture(*picture);
    return {};
}

} // namespace ringbinder
