// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a sealed pack while they are put together: each with its name in the archive, its
// size and its checksum. Names are safe on every system and each stands once. Used by seal.cpp.
#pragma once

#include "core/base/result.h"
#include "core/exchange/zipfilewriter.h"

#include <QSet>
#include <QTemporaryDir>

namespace ringbinder::report {

struct SealedFile {
    QString name; // with slashes, from the top of the archive
    QString path; // until it is packed
    QString sha256;
    qint64 size = 0;
};

class SealFolder final {
public:
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    // Where to write the next file; take() it afterwards.
    [[nodiscard]] QString nextPath(const QString& suffix);
    // `name` may be changed so that it stands once.
    [[nodiscard]] Result<SealedFile> take(const QString& name, const QString& path);
    [[nodiscard]] Result<SealedFile> add(const QString& name, const QByteArray& bytes);

    // Sorted by name: "checksum  name", as sha256sum reads it.
    [[nodiscard]] QByteArray manifest() const;
    [[nodiscard]] Result<> pack(const QString& target, Progress& progress) const;
    [[nodiscard]] const QList<SealedFile>& files() const { return m_files; }

private:
    [[nodiscard]] QString uniqueName(const QString& name);

    QTemporaryDir m_folder;
    QList<SealedFile> m_files;
    QSet<QString> m_names; // case-folded
    int m_count = 0;
};

} // namespace ringbinder::report
