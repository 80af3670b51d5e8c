// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/furniturewords.h"

namespace ringbinder::report {

namespace {

QString joinedWords(const QStringList& parts)
{
    QStringList kept;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            kept.append(part);
    }
    return kept.join(QLatin1String("  \xb7  "));
}

} // namespace

FurnitureWords furnitureWords(const Furniture& furniture, const Language& language)
{
    const auto filled = [&language](const char* source, const QString& value) {
        return value.isEmpty() ? QString() : Message("report", source).arg(value).in(language);
    };
    const QString version = filled(QT_TRANSLATE_NOOP("report", "Version %1"), furniture.version);
    const QString printed = filled(QT_TRANSLATE_NOOP("report", "Printed %1"), furniture.printDate);
    const QString snapshot =
        filled(QT_TRANSLATE_NOOP("report", "Snapshot %1"), furniture.snapshotId);
    FurnitureWords words;
    words.organisation = furniture.organisation;
    words.identity = joinedWords({furniture.documentId, furniture.shortTitle});
    words.versionLine = joinedWords({version, furniture.status});
    words.classification = furniture.classification;
    words.printed = joinedWords({printed, snapshot, furniture.program});
    words.footerNote = furniture.footerNote;
    if (furniture.isDraft)
        words.draftMark = language.text("report", QT_TRANSLATE_NOOP("report", "DRAFT"));
    return words;
}

QString pageOfWords(const Language& language, const QString& page, const QString& pageCount)
{
    return Message("report", QT_TRANSLATE_NOOP("report", "Page %1 of %2"))
        .arg(page)
        .arg(pageCount)
        .in(language);
}

QString endWords(const Document& document, const QString& pageCount)
{
    return Message("report", QT_TRANSLATE_NOOP("report", "%1 (pages in total: %2)"))
        .arg(document.endLine)
        .arg(pageCount)
        .in(document.language);
}

} // namespace ringbinder::report
