// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to this user on this computer and to no client file: recent files, language, theme,
// window geometry, who the user is in which file. Client names are nobody else's business: the file
// is readable by its owner alone, and recents can be off.
#pragma once

#include "core/store/session.h"
#include "ui/shell/guidance.h"
#include "ui/shell/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace ringbinder {

struct RecentFile {
    QString path;
    QString organisation;
    QDateTime openedAt;
    bool pinned = false;
    bool isMissing = false; // not where it was
};

class Settings final {
public:
    // `file`: usually QStandardPaths::AppConfigLocation + "/settings.ini".
    explicit Settings(const QString& file);

    [[nodiscard]] QList<RecentFile> recentFiles() const; // pinned first, then newest
    void noteOpened(const QString& path, const QString& organisation, const QDateTime& at);
    void forget(const QString& path);
    void setPinned(const QString& path, bool pinned);
    void clearRecents();
    [[nodiscard]] bool remembersRecents() const;
    void setRemembersRecents(bool on);

    [[nodiscard]] QString language() const; // "" as the system has it
    void setLanguage(const QString& code);
    [[nodiscard]] theme::Scheme scheme() const;
    void setScheme(theme::Scheme scheme);
    [[nodiscard]] int zoomPercent() const; // 70 to 300
    void setZoomPercent(int percent);

    // Nothing as long as the user has not chosen.
    [[nodiscard]] std::optional<Guidance> guidance() const;
    void setGuidance(std::optional<Guidance> guidance);

    [[nodiscard]] QByteArray geometry(const QString& name) const;
    void setGeometry(const QString& name, const QByteArray& bytes);
    // Who the user is in the binder with this id; empty when never said.
    [[nodiscard]] std::optional<Actor> actor(const QString& fileId) const;
    void setActor(const QString& fileId, const Actor& actor);
    // The warning about where the binder with this id lies was shown for that folder.
    [[nodiscard]] bool knowsPlace(const QString& fileId, const QString& folder) const;
    void setKnowsPlace(const QString& fileId, const QString& folder);
    // That its catalogue texts are in another language than the program has been said.
    [[nodiscard]] bool knowsLanguage(const QString& fileId, const QString& language) const;
    void setKnowsLanguage(const QString& fileId, const QString& language);
    // The file at this path is worked on as a copy on this computer.
    [[nodiscard]] bool usesWorkingCopy(const QString& path) const;
    void setUsesWorkingCopy(const QString& path);
    // Files open when the program was last closed.
    [[nodiscard]] QStringList lastSession() const;
    void setLastSession(const QStringList& paths);
    [[nodiscard]] bool reopensLast() const;
    void setReopensLast(bool on);

private:
    void protect();
    mutable QSettings m_store;
};

} // namespace ringbinder
