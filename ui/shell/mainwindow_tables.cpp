// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in and out of the main window: the import mapper and the export of what a page shows.
#include "ui/pages/registerpage.h"
#include "ui/shell/mainwindow.h"

namespace ringbinder {

void MainWindow::importFiles(const QStringList& paths)
{
    Q_UNUSED(paths)
}

void MainWindow::exportCurrentRegister()
{
}

} // namespace ringbinder
