// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicalpage.h"

#include <QLabel>

namespace ringbinder {

TechnicalPage::TechnicalPage(const OpenContext& context, TechnicalState& state, QWidget* parent)
    : LivePage(context, TechnicalState::sources(), parent)
    , m_state(state)
    , m_status(new QLabel(this))
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->hide();
    connect(&state, &TechnicalState::changed, this, &TechnicalPage::invalidate);
}

QString TechnicalPage::statusText() const
{
    return m_status->isHidden() ? QString() : m_status->text();
}

Result<> TechnicalPage::refresh()
{
    m_state.want();
    const auto picture = m_state.picture();
    if (m_state.error())
        m_status->setText(m_state.error()->message.in(m_context.language));
    else if (!picture)
        m_status->setText(tr("Working out the results…"));
    m_status->setVisible(m_state.error() || !picture);
    if (picture)
        showPicture(*picture);
    return {};
}

} // namespace ringbinder
