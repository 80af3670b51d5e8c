// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kMostRecents = 20;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

Settings::Settings(const QString& file)
    : m_store(file, QSettings::IniFormat)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QFile::setPermissions(QFileInfo(file).absolutePath(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void Settings::protect()
{
    m_store.sync();
    // QSettings would leave it readable by everybody on the computer.
    QFile::setPermissions(m_store.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

QList<RecentFile> Settings::recentFiles() const
{
    QList<RecentFile> files;
    const int size = m_store.beginReadArray(key("recent"));
    for (int i = 0; i < size; ++i) {
        m_store.setArrayIndex(i);
        RecentFile file;
        file.path = m_store.value(key("path")).toString();
        file.organisation = m_store.value(key("organisation")).toString();
        file.openedAt = m_store.value(key("opened_at")).toDateTime();
        file.pinned = m_store.value(key("pinned")).toBool();
        file.isMissing = !QFileInfo::exists(file.path);
        files.append(file);
    }
    m_store.endArray();
    std::stable_sort(files.begin(), files.end(), [](const RecentFile& a, const RecentFile& b) {
        return a.pinned != b.pinned ? a.pinned : a.openedAt > b.openedAt;
    });
    return files;
}

namespace {

void writeRecents(QSettings& store, const QList<RecentFile>& files)
{
    store.remove(key("recent"));
    store.beginWriteArray(key("recent"), int(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        store.setArrayIndex(i);
        store.setValue(key("path"), files[i].path);
        store.setValue(key("organisation"), files[i].organisation);
        store.setValue(key("opened_at"), files[i].openedAt);
        store.setValue(key("pinned"), files[i].pinned);
    }
    store.endArray();
}

} // namespace

void Settings::noteOpened(const QString& path, const QString& organisation, const QDateTime& at)
{
    if (!remembersRecents())
        return;
    QList<RecentFile> files = recentFiles();
    bool wasPinned = false;
    files.removeIf([&](const RecentFile& file) {
        wasPinned = wasPinned || (file.path == path && file.pinned);
        return file.path == path;
    });
    files.prepend({path, organisation, at, wasPinned, false});
    if (files.size() > kMostRecents)
        files.resize(kMostRecents);
    writeRecents(m_store, files);
    protect();
}

void Settings::forget(const QString& path)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&path](const RecentFile& file) { return file.path == path; });
    writeRecents(m_store, files);
    protect();
}

void Settings::setPinned(const QString& path, bool pinned)
{
    QList<RecentFile> files = recentFiles();
    for (RecentFile& file : files) {
        if (file.path == path)
            file.pinned = pinned;
    }
    writeRecents(m_store, files);
    protect();
}

void Settings::clearRecents()
{
    m_store.remove(key("recent"));
    protect();
}

bool Settings::remembersRecents() const
{
    return m_store.value(key("remember_recents"), true).toBool();
}

void Settings::setRemembersRecents(bool on)
{
    m_store.setValue(key("remember_recents"), on);
    if (!on)
        clearRecents();
    protect();
}

QString Settings::language() const
{
    return m_store.value(key("language")).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_store.setValue(key("language"), code);
    protect();
}

theme::Scheme Settings::scheme() const
{
    const QString name = m_store.value(key("theme")).toString();
    if (name == QLatin1String("light"))
        return theme::Scheme::Light;
    if (name == QLatin1String("dark"))
        return theme::Scheme::Dark;
    return name == QLatin1String("high_contrast") ? theme::Scheme::HighContrast
                                                  : theme::Scheme::System;
}

void Settings::setScheme(theme::Scheme scheme)
{
    const auto token = [scheme] {
        switch (scheme) {
        case theme::Scheme::System:
            return "system";
        case theme::Scheme::Light:
            return "light";
        case theme::Scheme::Dark:
            return "dark";
        case theme::Scheme::HighContrast:
            return "high_contrast";
        }
        Q_UNREACHABLE();
    };
    m_store.setValue(key("theme"), key(token()));
    protect();
}

std::optional<Guidance> Settings::guidance() const
{
    const QString name = m_store.value(key("guidance")).toString();
    if (name == QLatin1String("full"))
        return Guidance::Full;
    if (name == QLatin1String("hints"))
        return Guidance::Hints;
    if (name == QLatin1String("off"))
        return Guidance::Off;
    return std::nullopt;
}

void Settings::setGuidance(std::optional<Guidance> guidance)
{
    const auto token = [](Guidance chosen) {
        switch (chosen) {
        case Guidance::Full:
            return "full";
        case Guidance::Hints:
            return "hints";
        case Guidance::Off:
            return "off";
        }
        Q_UNREACHABLE();
    };
    if (guidance)
        m_store.setValue(key("guidance"), QString::fromLatin1(token(*guidance)));
    else
        m_store.remove(key("guidance"));
    protect();
}

int Settings::zoomPercent() const
{
    return qBound(70, m_store.value(key("zoom"), 100).toInt(), 300);
}

void Settings::setZoomPercent(int percent)
{
    m_store.setValue(key("zoom"), qBound(70, percent, 300));
    protect();
}

QByteArray Settings::geometry(const QString& name) const
{
    return m_store.value(QString(key("geometry/") + name)).toByteArray();
}

void Settings::setGeometry(const QString& name, const QByteArray& bytes)
{
    m_store.setValue(QString(key("geometry/") + name), bytes);
    protect();
}

std::optional<Actor> Settings::actor(const QString& fileId) const
{
    const QString name = m_store.value(QString(key("actor/") + fileId + key("/name"))).toString();
    if (name.isEmpty())
        return std::nullopt;
    return Actor{name,
                 Uid::fromString(
                     m_store.value(QString(key("actor/") + fileId + key("/person"))).toString())};
}

bool Settings::knowsPlace(const QString& fileId, const QString& folder) const
{
    return m_store.value(QString(key("place/") + fileId)).toString() == folder;
}

void Settings::setKnowsPlace(const QString& fileId, const QString& folder)
{
    m_store.setValue(QString(key("place/") + fileId), folder);
}

bool Settings::knowsLanguage(const QString& fileId, const QString& language) const
{
    return m_store.value(QString(key("language/") + fileId)).toString() == language;
}

void Settings::setKnowsLanguage(const QString& fileId, const QString& language)
{
    m_store.setValue(QString(key("language/") + fileId), language);
}

bool Settings::usesWorkingCopy(const QString& path) const
{
    return m_store.value(key("workingCopies")).toStringList().contains(path);
}

void Settings::setUsesWorkingCopy(const QString& path)
{
    QStringList paths = m_store.value(key("workingCopies")).toStringList();
    if (!paths.contains(path))
        paths.append(path);
    m_store.setValue(key("workingCopies"), paths);
}

void Settings::setActor(const QString& fileId, const Actor& actor)
{
    m_store.setValue(QString(key("actor/") + fileId + key("/name")), actor.name);
    m_store.setValue(QString(key("actor/") + fileId + key("/person")),
                     actor.person ? actor.person->toString() : QString());
    protect();
}

QStringList Settings::lastSession() const
{
    return m_store.value(key("last_session")).toStringList();
}

void Settings::setLastSession(const QStringList& paths)
{
    m_store.setValue(key("last_session"), paths);
    protect();
}

bool Settings::reopensLast() const
{
    return m_store.value(key("reopen_last"), true).toBool();
}

void Settings::setReopensLast(bool on)
{
    m_store.setValue(key("reopen_last"), on);
    protect();
}

} // namespace ringbinder
