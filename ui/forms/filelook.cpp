// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/filelook.h"

#include "ui/forms/quicklook.h"

namespace ringbinder {

FileLook::FileLook(const OpenContext& context, QWidget* owner)
    : m_context(context)
    , m_owner(owner)
{
}

void FileLook::show(const QString& title, const QString& fileName, const QString& sha256)
{
    if (sha256.isEmpty()) {
        m_context.host.hint(tr("This evidence is a reference, not a file kept here."));
        return;
    }
    const auto bytes = m_context.binder.attachment(sha256);
    if (!bytes) {
        m_context.host.report(bytes.error());
        return;
    }
    if (!m_dialog)
        m_dialog = new QuickLook(m_owner->window());
    m_dialog->showContent(title, fileName, *bytes);
}

} // namespace ringbinder
