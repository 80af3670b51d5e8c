// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shots.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace ringbinder {

void takeShots(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("RINGBINDER_SHOTS");
    if (folder.isEmpty())
        return;
    const QPalette before = QApplication::palette();
    for (const bool dark : {false, true}) {
        QApplication::setPalette(theme::palette(dark ? theme::Scheme::Dark : theme::Scheme::Light));
        QTest::qWait(60);
        const QString path =
            QStringLiteral("%1/%2_%3.png")
                .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light"));
        if (!widget.grab().save(path))
            qWarning("The picture %s cannot be written.", qPrintable(path));
    }
    QApplication::setPalette(before);
}

} // namespace ringbinder
