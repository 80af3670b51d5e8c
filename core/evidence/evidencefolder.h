// SPDX-License-Identifier: GPL-3.0-or-later
// Taking many files into the library at once: what a dropped folder holds and which controls each
// file is for, then all of them as evidence in one change set. A file that is kept already is not
// kept twice. Used by the assistant of the library and the command line; both show the proposal
// before anything is written.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/evidence/filematch.h"

namespace ringbinder {

class Binder;

inline constexpr int kMostFolderFiles = 2000;
inline constexpr qint64 kMostFolderBytes = qint64(2) << 30;

struct FolderFile {
    QString path;
    QString name; // from the dropped folder on
    qint64 size = 0;
    FileMatch match;
};

struct FolderScan {
    QList<FolderFile> files; // by name
    // What stays out, with the reason.
    struct Left {
        QString name;
        Message reason;
    };
    QList<Left> left;
};

// Of the controls of the binder.
[[nodiscard]] FileMatcher fileMatcherOf(const Binder& binder);
// Files and folders; hidden ones, links and empty files stay out. Reads names and sizes only.
[[nodiscard]] FolderScan scanForEvidence(const QStringList& paths, const FileMatcher& matcher,
                                         Progress& progress);

struct PlannedEvidence {
    QString path;
    QString name;         // as shown when something is wrong with it
    QStringList controls; // codes; may be empty
};

struct TakenEvidence {
    int added = 0;
    int reused = 0; // kept already: only linked
    int linked = 0;
    QList<FolderScan::Left> left; // could not be read
};

// One change set. Cancelled means nothing changed. Files that cannot be read stay out and are told.
[[nodiscard]] Result<TakenEvidence>
takeEvidence(Binder& binder, const QList<PlannedEvidence>& files, Progress& progress);

struct SavedEvidence {
    int written = 0;
    QStringList withoutFile; // codes of references, which have nothing to save
};

// Writes the kept files into a folder, each named by its code and the name it came with.
[[nodiscard]] Result<SavedEvidence> saveEvidence(const Binder& binder, const QList<Uid>& items,
                                                 const QString& folder, Progress& progress);

} // namespace ringbinder
