// SPDX-License-Identifier: GPL-3.0-or-later
// A quick look at a file that the binder keeps: fetches it, says what keeps it from being shown,
// and opens the dialog, one for each owner. Used by the tab and the library of evidence and by
// attachment fields.
#pragma once

#include "ui/models/opencontext.h"

#include <QCoreApplication>

namespace ringbinder {

class QuickLook;

class FileLook final {
    Q_DECLARE_TR_FUNCTIONS(FileLook)
public:
    // `owner` outlives this; its window gets the dialog.
    FileLook(const OpenContext& context, QWidget* owner);

    // An empty checksum: a reference to something that is kept elsewhere.
    void show(const QString& title, const QString& fileName, const QString& sha256);

private:
    const OpenContext& m_context;
    QWidget* m_owner;
    QuickLook* m_dialog = nullptr;
};

} // namespace ringbinder
