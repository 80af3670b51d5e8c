// SPDX-License-Identifier: GPL-3.0-or-later
// Packs files into a ZIP archive on disk, however large: the same bytes for the same parts on every
// machine, in the order they were added, all dated 1980-01-01. Used by the sealed audit pack; what
// fits into memory takes zipwriter.h.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace ringbinder {

class ZipFileWriter final {
public:
    enum class Packing { Deflated, Stored };

    // `name` with slashes, as it stands in the archive; each name once. The file at `path` must
    // stay as it is until finish() has returned.
    void add(const QString& name, const QString& path, Packing packing = Packing::Deflated);
    // Errors: those of SafeFile, Io with the library's own words as detail, Cancelled. After one of
    // them nothing is left behind and an old file is unchanged.
    [[nodiscard]] Result<> finish(const QString& target, Progress& progress) const;

private:
    struct Part {
        QByteArray name;
        QByteArray path;
        Packing packing;
    };
    std::vector<Part> m_parts;
};

} // namespace ringbinder
