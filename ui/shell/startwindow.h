// SPDX-License-Identifier: GPL-3.0-or-later
// What stands there when no client is open: four ways to begin and the recent files. One window, no
// tip, no account, nothing in front of it.
#pragma once

#include "core/base/language.h"
#include "ui/shell/prompt.h"
#include "ui/shell/settings.h"

#include <QWidget>

class QListWidget;

namespace ringbinder {

class StartWindow final : public QWidget {
    Q_OBJECT
public:
    StartWindow(Settings& settings, const Language& language);

    void refresh();
    void chooseFile(Prompt& prompt);
    void chooseSpreadsheets(Prompt& prompt);

signals:
    void sampleWanted();
    void spreadsheetsWanted();
    void newWanted();
    void openWanted();
    void fileChosen(const QString& path);
    void spreadsheetsChosen(const QStringList& paths);
    void schemeChosen(ringbinder::theme::Scheme scheme);
    void filesDropped(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildRecents();
    void openCurrent();

    Settings& m_settings;
    const Language& m_language;
    QListWidget* m_recents;
};

} // namespace ringbinder
