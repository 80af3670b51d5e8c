// SPDX-License-Identifier: GPL-3.0-or-later
// Packs parts into a ZIP file in memory: the same bytes for the same parts on every machine, in the
// order they were added, all dated 1980-01-01. Used by the writers of Word and OpenDocument files.
// It takes no file from disk and chooses no names.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ringbinder {

class ZipWriter final {
public:
    enum class Packing { Deflated, Stored };

    // `name` with slashes, as it stands in the archive; each name once.
    void add(const QString& name, QByteArray bytes, Packing packing = Packing::Deflated);
    // The whole archive. Error: Io with the library's own words as detail.
    [[nodiscard]] Result<QByteArray> finish() const;

private:
    struct Part {
        QByteArray name;
        QByteArray bytes;
        Packing packing;
    };
    std::vector<Part> m_parts;
};

} // namespace ringbinder
