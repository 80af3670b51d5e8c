// SPDX-License-Identifier: GPL-3.0-or-later
// How much the window explains: the guide pane beside the page, and the level of guidance.
#include "core/registers/context/organisation.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/page.h"
#include "ui/pages/specialpages.h"
#include "ui/shell/guidepane.h"
#include "ui/shell/mainwindow.h"

#include <QSplitter>

namespace ringbinder {

// The user's own choice; until there is one, what the profile of the client suggests.
Guidance MainWindow::guidance() const
{
    if (const auto chosen = m_settings.guidance())
        return *chosen;
    const auto profile = m_open.binder->singleton(organisation::def);
    switch (profile ? profile->get(organisation::guidance).value_or(organisation::Guidance::Full)
                    : organisation::Guidance::Full) {
    case organisation::Guidance::Full:
        return Guidance::Full;
    case organisation::Guidance::Hints:
        return Guidance::Hints;
    case organisation::Guidance::Off:
        return Guidance::Off;
    }
    Q_UNREACHABLE();
}

void MainWindow::refreshGuidance()
{
    const Guidance level = guidance();
    const auto id = static_cast<ActionId>(int(ActionId::GuidanceFull) + int(level));
    (*m_actions)[id]->setChecked(true);
    m_guideWanted = level == Guidance::Full;
    m_guideAsked = false;
    for (Page* page : std::as_const(m_pages))
        page->guidanceChanged();
    showSide();
}

// The register in front, or the one in whose area a special page stands.
void MainWindow::guideTo(const QString& key)
{
    const SpecialPage* special = specialPage(key);
    const QString about = special ? QString::fromLatin1(special->under) : key;
    m_guide->setTopic(m_open.binder->registry().find(about));
    m_guideAsked = false;
}

// By itself the guide takes no room from a page that has none at its side.
void MainWindow::showSide()
{
    const Page* page = currentPage();
    const bool fits = page && page->hasDetails() && m_details->isVisibleTo(m_side);
    m_guide->setVisible(m_guide->hasTopic() && ((m_guideWanted && fits) || m_guideAsked));
    m_side->setVisible(m_details->isVisibleTo(m_side) || m_guide->isVisibleTo(m_side));
}

void MainWindow::toggleGuide()
{
    if (!m_guide->hasTopic()) {
        hint(tr("The guide speaks about registers; the roadmap leads through the clauses."));
        return;
    }
    const bool isShown = m_guide->isVisible();
    m_guideAsked = !isShown;
    if (isShown)
        m_guideWanted = false;
    else if (guidance() == Guidance::Full)
        m_guideWanted = true; // again beside every register
    showSide();
}

} // namespace ringbinder
