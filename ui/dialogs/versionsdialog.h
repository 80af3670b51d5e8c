// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier states of a client file: restore points and backups, what was changed since each, and the
// way back. It restores nothing itself: the file has to be closed first, so its owner does.
#pragma once

#include "core/store/backup.h"
#include "core/store/binder.h"
#include "ui/jobs/jobrunner.h"
#include "ui/shell/openbinder.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ringbinder {

class VersionsDialog final : public QDialog {
    Q_OBJECT
public:
    VersionsDialog(const BackupStore& backups, OpenBinder& open, const Language& language,
                   const Registry& registry, QWidget* parent);

    // The history has been read, beside the window; the list is there.
    [[nodiscard]] bool isLoaded() const { return !m_reading.isRunning(); }

signals:
    void openReadOnlyWanted(const QString& path);
    // To be done by BackupStore::restore() once the window of the file is closed.
    void restoreWanted(const ringbinder::BackupInfo& backup);

private:
    void readBesideTheWindow(const BackupStore& backups);
    void showVersions(const QList<BackupInfo>& versions);
    void showChosen();
    void openChosen();
    void restoreChosen();
    [[nodiscard]] const BackupInfo* chosen() const;
    // Places in m_history of what came after the version; empty when this file did not come of it.
    [[nodiscard]] std::optional<int> changesSince(const BackupInfo& version) const;
    [[nodiscard]] QString reasonOf(const BackupInfo& version) const;

    OpenBinder& m_open;
    const Language& m_language;
    const Registry& m_registry;
    QList<BackupInfo> m_versions;  // newest first, as shown
    QList<HistoryEntry> m_history; // newest first
    QTreeWidget* m_list;
    QLabel* m_changesLabel;
    QTreeWidget* m_changes;
    QLabel* m_note;
    QPushButton* m_look;
    QPushButton* m_restore;
    JobRunner m_reading;
};

} // namespace ringbinder
