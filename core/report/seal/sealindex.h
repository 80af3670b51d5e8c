// SPDX-License-Identifier: GPL-3.0-or-later
// The two texts of a sealed pack: the page that leads through it, which needs no network and runs
// nothing, and the note that says how to check it. Everything of the client is escaped; links are
// relative. Used by seal.cpp.
#pragma once

#include "core/base/language.h"
#include "core/report/seal/sealfolder.h"

namespace ringbinder::report {

struct SealIndex {
    struct Line {
        QStringList cells; // as the headings of its section
        SealedFile file;
    };
    struct Section {
        QString title;
        QString intro; // may be empty
        QStringList headings;
        QList<Line> lines;
        QString emptyText;
    };
    QString organisation;
    QString title;
    QList<std::pair<QString, QString>> facts;
    QList<Section> sections;
};

[[nodiscard]] QByteArray sealIndexHtml(const SealIndex& index, const Language& language);
[[nodiscard]] QByteArray sealNote(const SealIndex& index, const Language& language);

} // namespace ringbinder::report
