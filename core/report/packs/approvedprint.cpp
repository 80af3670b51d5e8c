// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/approvedprint.h"

#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/report/pdfwriter.h"
#include "core/store/binder.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace ringbinder::report {

namespace {

// The evidence that keeps these bytes already.
Result<std::optional<Record>> keptAlready(const Binder& binder, const QString& sha256)
{
    const auto known = binder.findEqual(evidence::def, evidence::sha256, Value(sha256));
    if (!known)
        return fail(known.error());
    return known->isEmpty() ? Result<std::optional<Record>>(std::nullopt)
                            : binder.find(evidence::def, known->first());
}

} // namespace

Result<ApprovedPrint> ApprovedPrint::prepare(const ComposedPack& pack, const PageSetup& setup,
                                             const QString& path, Progress& progress)
{
    if (!setup.pdf.password.isEmpty())
        return fail(
            Error::Kind::Invalid,
            Message("report", QT_TRANSLATE_NOOP("report", "An approved print stays readable "
                                                          "in the binder: leave out the "
                                                          "password.")));
    ApprovedPrint print;
    if (!path.isEmpty()) {
        auto file = SafeFile::create(path);
        if (!file)
            return fail(file.error());
        print.m_file = std::move(*file);
    }
    const QTemporaryDir folder;
    const QString pages = folder.filePath(QStringLiteral("pages.pdf"));
    if (const auto written = writePdf(pack.document, setup, pages, progress); !written)
        return fail(written.error());
    const auto source = readEvidence(pages);
    if (!source)
        return fail(source.error());
    print.m_bytes = source->bytes;
    if (print.m_file && print.m_file->device().write(print.m_bytes) != print.m_bytes.size()) {
        return fail(
            Error::Kind::DiskFull,
            Message("report", QT_TRANSLATE_NOOP("report", "\"%1\" could not be written. Check that "
                                                          "there is room for it."))
                .arg(path),
            print.m_file->device().errorString());
    }
    const Language& language = pack.document.language;
    print.m_subject = QString(pack.identifier + QLatin1Char(' ') + pack.version);
    print.m_fileName =
        safeFileName(path.isEmpty() ? QString(print.m_subject + QLatin1String(".pdf"))
                                    : QFileInfo(path).fileName());
    print.m_title = Message("pack", QT_TRANSLATE_NOOP("pack", "%1, version %2, approved print"))
                        .arg(pack.document.title)
                        .arg(pack.version)
                        .in(language);
    print.m_description =
        Message("pack", QT_TRANSLATE_NOOP("pack", "Printed from snapshot %1 on %2."))
            .arg(pack.document.furniture.snapshotId)
            .arg(pack.document.furniture.printDate)
            .in(language);
    print.m_newRevision = pack.newRevision;
    return print;
}

Result<ApprovedPrint::Kept> ApprovedPrint::keep(Binder& binder)
{
    const auto sha256 = binder.storeAttachment(m_bytes);
    if (!sha256)
        return fail(sha256.error());
    const auto known = keptAlready(binder, *sha256);
    if (!known)
        return fail(known.error());
    Uid uid = *known ? (*known)->uid() : Uid::generate();
    if (!*known || m_newRevision) {
        ChangeSet set(
            {ChangeLabel::Act::Print, QString::fromLatin1(evidence::def.key), m_subject, 1},
            ChangeKind::ApprovedPrint);
        if (!*known) {
            Record record(evidence::def);
            uid = record.uid();
            record.set(evidence::title, m_title);
            record.set(evidence::description, m_description);
            record.set(evidence::status, evidence::Status::Accepted);
            record.set(evidence::collectedOn, binder.clock().today());
            record.set(evidence::validFrom, binder.clock().today());
            if (const auto person = binder.session().actor().person)
                record.set(evidence::collectedBy, *person);
            setEvidenceFile(record, {m_fileName, m_bytes, {}}, *sha256, binder.clock().nowUtc());
            set.add(std::move(record));
        }
        if (m_newRevision)
            set.add(*m_newRevision);
        if (const auto applied = binder.session().apply(std::move(set)); !applied)
            return fail(applied.error());
    }
    if (m_file) {
        if (const auto done = m_file->commit(); !done)
            return fail(done.error());
    }
    const auto name = binder.name(uid);
    return Kept{name ? name->code : QString(), *sha256};
}

} // namespace ringbinder::report
