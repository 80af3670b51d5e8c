// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/versionsdialog.h"

#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kMostChangesShown = 200;

void styleVersionList(QTreeWidget* list)
{
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setAllColumnsShowFocus(true);
    list->setTextElideMode(Qt::ElideRight);
}

} // namespace

VersionsDialog::VersionsDialog(const BackupStore& backups, OpenBinder& open,
                               const Language& language, const Registry& registry, QWidget* parent)
    : QDialog(parent)
    , m_open(open)
    , m_language(language)
    , m_registry(registry)
    , m_list(new QTreeWidget(this))
    , m_changesLabel(new QLabel(this))
    , m_changes(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_look(new QPushButton(themedIcon(QStringLiteral("preview")), tr("&Open read-only"), this))
    , m_restore(new QPushButton(themedIcon(QStringLiteral("history")), tr("&Restore"), this))
{
    setWindowTitle(tr("Versions of %1").arg(open.organisation()));
    auto* listLabel = new QLabel(tr("&Restore points and backups on this computer"), this);
    listLabel->setBuddy(m_list);
    m_list->setAccessibleName(tr("Restore points and backups"));
    m_list->setHeaderLabels({tr("Time"), tr("What"), tr("Changes since"), tr("Size")});
    m_changes->setAccessibleName(tr("Changes since the version chosen"));
    m_changes->setHeaderLabels({tr("Time"), tr("Change"), tr("Who")});
    m_changesLabel->setBuddy(m_changes);
    m_changesLabel->setTextFormat(Qt::PlainText);
    styleVersionList(m_list);
    styleVersionList(m_changes);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_look, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_look, m_restore})
        button->setAutoDefault(false); // Enter in the list is enough
    auto* column = new QVBoxLayout(this);
    column->addWidget(listLabel);
    column->addWidget(m_list, 3);
    column->addWidget(m_changesLabel);
    column->addWidget(m_changes, 2);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(720, 500);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &VersionsDialog::openChosen);
    connect(m_look, &QPushButton::clicked, this, &VersionsDialog::openChosen);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restoreChosen);
    m_note->setText(tr("Reading the history…"));
    m_look->setEnabled(false);
    m_restore->setEnabled(false);
    readBesideTheWindow(backups);
    m_list->setFocus();
}

void VersionsDialog::readBesideTheWindow(const BackupStore& backups)
{
    struct Read {
        QList<HistoryEntry> history;
        QList<BackupInfo> versions;
    };
    m_reading.start<Read>(
        [binder = m_open.binder.get(), backups](Progress&) {
            Read read;
            read.versions = backups.list(binder->fileId());
            // Where it cannot be read, the versions are shown as of other changes.
            if (const auto reader = binder->reader())
                read.history = (*reader)->history({}).value_or(QList<HistoryEntry>());
            return read;
        },
        [this](const Read& read) {
            m_history = read.history;
            showVersions(read.versions);
        });
}

std::optional<int> VersionsDialog::changesSince(const BackupInfo& version) const
{
    for (qsizetype i = 0; i < m_history.size(); ++i) {
        if (m_history[i].id > version.changeSet)
            continue;
        const bool isSame = m_history[i].id == version.changeSet &&
                            (version.hash.isEmpty() || version.hash == m_history[i].hash);
        return isSame ? std::optional(int(i)) : std::nullopt;
    }
    return std::nullopt;
}

QString VersionsDialog::reasonOf(const BackupInfo& version) const
{
    if (version.reason == QLatin1String("restore-point"))
        return version.name.isEmpty() ? tr("Restore point")
                                      : tr("Restore point %1").arg(version.name);
    if (version.reason == QLatin1String("before-upgrade"))
        return tr("Before the file was upgraded");
    if (version.reason == QLatin1String("before-restore"))
        return tr("Before an earlier version was restored");
    if (version.reason == QLatin1String("before-reload"))
        return tr("Before the file was loaded anew");
    return tr("Backup");
}

void VersionsDialog::showVersions(const QList<BackupInfo>& versions)
{
    m_versions = versions;
    for (const BackupInfo& version : m_versions) {
        const auto since = changesSince(version);
        auto* item = new QTreeWidgetItem(
            m_list, {m_language.dateTime(version.at), reasonOf(version),
                     since ? m_language.number(qint64(*since)) : tr("other changes"),
                     m_language.locale().formattedDataSize(version.bytes, 1)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, plainToolTip(version.path));
    }
    for (QTreeWidget* list : {m_list, m_changes}) {
        list->header()->setStretchLastSection(false);
        list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

const BackupInfo* VersionsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_versions[row];
}

void VersionsDialog::showChosen()
{
    const BackupInfo* version = chosen();
    const bool isWritable = !m_open.binder->isReadOnly();
    m_look->setEnabled(version);
    m_restore->setEnabled(version && isWritable);
    m_changes->clear();
    m_changes->setEnabled(version);
    if (!version) {
        m_changesLabel->setText(tr("&Changes since"));
        m_note->setText(tr("No version is kept yet. Save (Ctrl+S) makes a restore point; a backup "
                           "is made by itself on each day with changes."));
        return;
    }
    const auto since = changesSince(*version);
    const int count = since.value_or(0);
    if (!since)
        m_changesLabel->setText(tr("&Changes since: it holds changes that this file has not."));
    else if (count == 0)
        m_changesLabel->setText(tr("&Changes since: none, it is as the file is now."));
    else
        m_changesLabel->setText(tr("&Changes since: restoring takes %n back.", nullptr, count));
    for (int i = 0; i < qMin(count, kMostChangesShown); ++i) {
        const HistoryEntry& entry = m_history[i];
        new QTreeWidgetItem(m_changes, {m_language.dateTime(entry.at),
                                        entry.label.in(m_language, m_registry), entry.actor});
    }
    if (count > kMostChangesShown)
        new QTreeWidgetItem(m_changes, {QString(), tr("and %n earlier one(s)", nullptr,
                                                      count - kMostChangesShown)});
    m_note->setText(isWritable
                        ? tr("Restoring keeps the present state as a version first, so there is a "
                             "way back. The window closes and opens again.")
                        : tr("The file is open read-only, so nothing can be restored."));
}

void VersionsDialog::openChosen()
{
    if (const BackupInfo* version = chosen())
        emit openReadOnlyWanted(version->path);
}

void VersionsDialog::restoreChosen()
{
    const BackupInfo* version = chosen();
    if (!version || !m_restore->isEnabled())
        return;
    const BackupInfo wanted = *version;
    accept();
    emit restoreWanted(wanted);
}

} // namespace ringbinder
