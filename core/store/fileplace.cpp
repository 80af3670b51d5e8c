// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <array>

namespace ringbinder {

namespace {

struct SyncFolder {
    const char* start; // of a folder's name, ignoring case
    const char* service;
};
constexpr std::array<SyncFolder, 9> kSyncFolders = {{{"onedrive", "OneDrive"},
                                                     {"dropbox", "Dropbox"},
                                                     {"nextcloud", "Nextcloud"},
                                                     {"owncloud", "ownCloud"},
                                                     {"icloud", "iCloud"},
                                                     {"google drive", "Google Drive"},
                                                     {"googledrive", "Google Drive"},
                                                     {"my drive", "Google Drive"},
                                                     {"syncthing", "Syncthing"}}};

struct FileSystem {
    quint32 magic;
    FilePlace::Kind kind;
    const char* name;
};
// Numbers of statfs(2).
constexpr std::array<FileSystem, 11> kFileSystems = {
    {{0x6969, FilePlace::Kind::Network, "NFS"},
     {0xFF534D42, FilePlace::Kind::Network, "SMB"},
     {0xFE534D42, FilePlace::Kind::Network, "SMB"},
     {0x517B, FilePlace::Kind::Network, "SMB"},
     {0x5346414F, FilePlace::Kind::Network, "AFS"},
     {0x00C36400, FilePlace::Kind::Network, "Ceph"},
     {0x01021997, FilePlace::Kind::Network, "9P"},
     {0x65735546, FilePlace::Kind::Network, "FUSE"},
     {0x4D44, FilePlace::Kind::Removable, "FAT"},
     {0x2011BAB0, FilePlace::Kind::Removable, "exFAT"},
     {0x5DF5, FilePlace::Kind::Removable, "exFAT"}}};

// Sync programs mark the folder that they keep.
constexpr std::array<const char*, 3> kSyncMarks = {".dropbox.cache", ".stfolder",
                                                   ".nextcloudsync.log"};

QString syncServiceOf(const QString& absolute)
{
    const QStringList names = absolute.split(u'/', Qt::SkipEmptyParts);
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        for (const SyncFolder& known : kSyncFolders) {
            if (name != names.crbegin() &&
                name->startsWith(QLatin1String(known.start), Qt::CaseInsensitive))
                return QLatin1String(known.service);
        }
    }
    for (QDir folder = QFileInfo(absolute).absoluteDir();;) {
        for (const char* mark : kSyncMarks) {
            if (QFileInfo::exists(folder.filePath(QLatin1String(mark))))
                return folder.dirName();
        }
        if (folder.isRoot() || !folder.cdUp())
            return {};
    }
}

bool isOnRemovableDisk(const QString& absolute)
{
    if (absolute.startsWith(QLatin1String("/media/")) ||
        absolute.startsWith(QLatin1String("/run/media/")))
        return true;
    struct stat status = {};
    if (::stat(QFile::encodeName(absolute).constData(), &status) != 0)
        return false;
    // A partition has no such entry itself; its disk, one folder up, has.
    const QString device =
        QStringLiteral("/sys/dev/block/%1:%2").arg(major(status.st_dev)).arg(minor(status.st_dev));
    for (const QString& entry : {QString(device + QLatin1String("/removable")),
                                 QString(device + QLatin1String("/../removable"))}) {
        QFile file(entry);
        if (file.open(QIODevice::ReadOnly))
            return file.read(1) == "1";
    }
    return false;
}

} // namespace

FilePlace placeOfFileSystem(quint32 magic)
{
    for (const FileSystem& known : kFileSystems) {
        if (known.magic == magic)
            return {known.kind, QLatin1String(known.name)};
    }
    return {};
}

FilePlace placeOf(const QString& path)
{
    const QFileInfo asked(path);
    const QString canonical = asked.canonicalFilePath();
    const QString absolute = canonical.isEmpty() ? asked.absoluteFilePath() : canonical;
    if (const QString service = syncServiceOf(absolute); !service.isEmpty())
        return {FilePlace::Kind::Synced, service};
    struct statfs system = {};
    const QByteArray folder = QFile::encodeName(QFileInfo(absolute).absolutePath());
    if (::statfs(folder.constData(), &system) == 0) {
        if (const FilePlace place = placeOfFileSystem(quint32(system.f_type));
            place.kind != FilePlace::Kind::Local)
            return place;
    }
    if (isOnRemovableDisk(absolute))
        return {FilePlace::Kind::Removable, QFileInfo(absolute).absolutePath()};
    return {};
}

QStringList secondCopies(const QString& path)
{
    const QFileInfo file(path);
    const QString stem = QRegularExpression::escape(file.completeBaseName());
    // Dropbox, Nextcloud and Syncthing say that there was a conflict, in several languages;
    // OneDrive appends the name of the computer.
    const QRegularExpression copyName(
        QStringLiteral("^%1([ ._-]*\\(.*(conflict|konflikt|conflit).*\\)|\\.sync-conflict-.*|"
                       "-(DESKTOP|LAPTOP|PC|WIN|MACBOOK)[A-Z0-9-]*|-%2)$")
            .arg(stem, QRegularExpression::escape(QSysInfo::machineHostName())),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    const QFileInfoList others = file.absoluteDir().entryInfoList(
        {QString(QLatin1String("*.") + file.suffix())}, QDir::Files, QDir::Name);
    for (const QFileInfo& other : others) {
        if (other.fileName() != file.fileName() &&
            copyName.match(other.completeBaseName()).hasMatch())
            found.append(other.absoluteFilePath());
    }
    return found;
}

} // namespace ringbinder
