// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencefolder.h"

#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/store/binder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace ringbinder {

namespace {

Message folderMessage(const char* source)
{
    return {"evidence", source};
}

// Looks at one file; `bytes` and `files` count what was taken so far.
void look(const QFileInfo& info, const QString& name, const FileMatcher& matcher, qint64& bytes,
          FolderScan& scan)
{
    const auto leave = [&](Message reason) { scan.left.append({name, std::move(reason)}); };
    if (info.isSymLink() || !info.isFile())
        return leave(folderMessage(QT_TRANSLATE_NOOP("evidence", "It is not an ordinary file.")));
    if (info.size() == 0)
        return leave(folderMessage(QT_TRANSLATE_NOOP("evidence", "It is empty.")));
    if (info.size() > kLargestEvidenceBytes)
        return leave(folderMessage(QT_TRANSLATE_NOOP("evidence", "It is larger than 256 MiB.")));
    if (scan.files.size() >= kMostFolderFiles) {
        return leave(folderMessage(
            QT_TRANSLATE_NOOP("evidence", "More than 2,000 files are not taken in one go.")));
    }
    if (bytes + info.size() > kMostFolderBytes) {
        return leave(folderMessage(
            QT_TRANSLATE_NOOP("evidence", "More than 2 GiB are not taken in one go.")));
    }
    bytes += info.size();
    scan.files.append({info.absoluteFilePath(), name, info.size(), matcher.match(name)});
}

Record newItem(const Binder& binder, const EvidenceSource& source, const QString& sha256)
{
    Record record(evidence::def);
    record.set(evidence::title, QFileInfo(source.fileName).completeBaseName().left(500));
    record.set(evidence::collectedOn, binder.clock().today());
    record.set(evidence::validFrom, binder.clock().today());
    record.set(evidence::status, evidence::Status::Received);
    if (const auto& person = binder.session().actor().person)
        record.set(evidence::collectedBy, *person);
    setEvidenceFile(record, source, sha256, binder.clock().nowUtc());
    return record;
}

} // namespace

FileMatcher fileMatcherOf(const Binder& binder)
{
    QHash<QString, QString> titles;
    const QHash<Uid, Binder::Name>& names = binder.names(control::def);
    for (const Binder::Name& name : names)
        titles.insert(name.code, name.title);
    return {shippedCatalogue(), titles};
}

FolderScan scanForEvidence(const QStringList& paths, const FileMatcher& matcher, Progress& progress)
{
    FolderScan scan;
    qint64 bytes = 0;
    qint64 seen = 0;
    for (const QString& path : paths) {
        const QFileInfo dropped(path);
        if (!dropped.isDir() || dropped.isSymLink()) {
            look(dropped, dropped.fileName(), matcher, bytes, scan);
            continue;
        }
        // The folder's own name may be the number of a control.
        const QDir above = QFileInfo(dropped.absoluteFilePath()).dir();
        QDirIterator each(dropped.absoluteFilePath(), QDir::Files | QDir::NoSymLinks,
                          QDirIterator::Subdirectories);
        QStringList found;
        while (each.hasNext() && found.size() < 5 * kMostFolderFiles && !progress.isCancelled())
            found.append(each.next());
        std::sort(found.begin(), found.end());
        for (const QString& file : std::as_const(found)) {
            look(QFileInfo(file), above.relativeFilePath(file), matcher, bytes, scan);
            progress.report(++seen, found.size(),
                            folderMessage(QT_TRANSLATE_NOOP("evidence", "Looking at the files")));
        }
    }
    return scan;
}

Result<TakenEvidence> takeEvidence(Binder& binder, const QList<PlannedEvidence>& files,
                                   Progress& progress)
{
    QHash<QString, Uid> controls;
    const QHash<Uid, Binder::Name>& names = binder.names(control::def);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        controls.insert(name->code, name.key());

    TakenEvidence taken;
    QHash<QString, Uid> items; // by checksum
    QSet<std::pair<Uid, Uid>> linked;
    ChangeSet set(
        {ChangeLabel::Act::Attach, QString::fromLatin1(evidence::def.key), {}, int(files.size())});
    for (qsizetype i = 0; i < files.size(); ++i) {
        const PlannedEvidence& file = files[i];
        progress.report(i, files.size(),
                        folderMessage(QT_TRANSLATE_NOOP("evidence", "Taking %1 in"))
                            .arg(QFileInfo(file.path).fileName()));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
        const auto source = readEvidence(file.path);
        if (!source) {
            taken.left.append({file.name, source.error().message});
            continue;
        }
        const auto sha256 = binder.storeAttachment(source->bytes);
        if (!sha256)
            return fail(sha256.error());
        auto item = items.constFind(*sha256);
        if (item == items.cend()) {
            const auto kept = evidenceWithContent(binder, *sha256);
            if (!kept)
                return fail(kept.error());
            if (!kept->isEmpty()) {
                item = items.insert(*sha256, kept->first());
                ++taken.reused;
            } else {
                Record record = newItem(binder, *source, *sha256);
                item = items.insert(*sha256, record.uid());
                set.add(std::move(record));
                ++taken.added;
            }
        }
        for (const QString& code : file.controls) {
            const auto control = controls.constFind(code);
            if (control == controls.cend() || linked.contains({*control, *item}))
                continue;
            linked.insert({*control, *item});
            set.link(control::def, *control, control::evidence, *item);
            ++taken.linked;
        }
    }
    if (const auto done = binder.session().apply(std::move(set), progress); !done)
        return fail(done.error());
    return taken;
}

Result<SavedEvidence> saveEvidence(const Binder& binder, const QList<Uid>& items,
                                   const QString& folder, Progress& progress)
{
    SavedEvidence saved;
    const auto records = binder.records(evidence::def, items);
    if (!records)
        return fail(records.error());
    for (const Record& record : *records) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
        const QString sha256 = record.text(evidence::sha256);
        if (sha256.isEmpty()) {
            saved.withoutFile.append(record.code());
            continue;
        }
        progress.report(
            saved.written, records->size(),
            folderMessage(QT_TRANSLATE_NOOP("evidence", "Saving %1")).arg(record.code()));
        const QString name = QStringLiteral("%1 %2").arg(
            record.code(), safeFileName(attachmentName(record, evidence::file)));
        if (const auto done = extractAttachment(binder, sha256, QDir(folder).filePath(name)); !done)
            return fail(done.error());
        ++saved.written;
    }
    return saved;
}

} // namespace ringbinder
