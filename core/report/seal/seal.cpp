// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/seal/seal.h"

#include "core/base/safefile.h"
#include "core/exchange/registerexport.h"
#include "core/registers/context/organisation.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/report/packs/packs.h"
#include "core/report/pdfwriter.h"
#include "core/report/seal/sealindex.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr qsizetype kOwnFiles = 3; // index.html, VERIFY.txt, SHA256SUMS

// The steps of a seal, one after the other; what each reads is the state of one moment.
class SealRun final {
public:
    SealRun(const Binder& past, const SealOrder& order, QDateTime moment, Progress& progress)
        : m_binder(past)
        , m_order(order)
        , m_moment(std::move(moment))
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<Sealed> run(const QString& path);

private:
    [[nodiscard]] Result<> addPacks();
    [[nodiscard]] Result<> addRegisters();
    [[nodiscard]] Result<> addRegister(const RegisterDef& def, const Evaluation& evaluation);
    [[nodiscard]] Result<> addKeptFiles();
    [[nodiscard]] Result<> addKeptFile(const Record& record, const FieldDef& field);
    [[nodiscard]] Result<> addTexts(const Record& client);
    [[nodiscard]] Result<> step(const Message& what);
    [[nodiscard]] QString say(const char* source) const
    {
        return m_order.language.text("seal", source);
    }

    const Binder& m_binder;
    const SealOrder& m_order;
    QDateTime m_moment;
    Progress& m_progress;
    SealFolder m_folder;
    SealIndex m_index;
    Sealed m_sealed;
    int m_done = 0;
    int m_total = 0;
};

Result<> SealRun::step(const Message& what)
{
    if (m_progress.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    m_progress.report(m_done++, m_total, what);
    return {};
}

Result<> SealRun::addPacks()
{
    SealIndex::Section section;
    section.title = say(QT_TRANSLATE_NOOP("seal", "Documents"));
    section.headings = {say(QT_TRANSLATE_NOOP("seal", "Document")),
                        say(QT_TRANSLATE_NOOP("seal", "Identifier")),
                        say(QT_TRANSLATE_NOOP("seal", "Version and status"))};
    for (const PackDef* def : packsOf(m_order)) {
        if (const auto done = step(
                Message("seal", QT_TRANSLATE_NOOP("seal", "Printing: %1")).arg(def->titleText()));
            !done)
            return done;
        PackOptions options;
        options.asOf = m_moment;
        auto pack = composePack(m_binder, *def, m_order.language, options);
        if (!pack)
            return fail(pack.error());
        m_sealed.snapshot = pack->document.furniture.snapshotId;
        const QStringList cells = {
            pack->document.title, pack->identifier,
            QString(pack->version + QLatin1String(", ") + pack->document.furniture.status)};
        const QString path = m_folder.nextPath(QStringLiteral(".pdf"));
        NoProgress pages; // the steps are shown, not the pages of each
        if (const auto done = writePdf(std::move(pack->document), m_order.setup, path, pages);
            !done)
            return done;
        const auto file = m_folder.take(
            QString(QLatin1String("packs/") + def->name() + QLatin1String(".pdf")), path);
        if (!file)
            return fail(file.error());
        section.lines.append({cells, *file});
        m_sealed.packs.append(def->name());
    }
    m_index.sections.append(section);
    return {};
}

Result<> SealRun::addRegister(const RegisterDef& def, const Evaluation& evaluation)
{
    auto records = m_binder.records(def);
    if (!records)
        return fail(records.error());
    const auto client = m_binder.singleton(organisation::def);
    if (!client)
        return fail(client.error());
    RegisterExport what;
    for (Record& record : *records)
        evaluation.derive(record);
    const qsizetype count = records->size();
    what.records = std::move(*records);
    what.wording = RegisterExport::Wording::People;
    what.language = &m_order.language;
    what.scales = &evaluation.scales();
    what.currency = client->text(organisation::currency);
    const QString path = m_folder.nextPath(QStringLiteral(".xlsx"));
    NoProgress rows;
    const auto notices = exportRegister(m_binder, def, path, what, rows);
    if (!notices)
        return fail(notices.error());
    const auto file = m_folder.take(
        QString(QLatin1String("registers/") + def.name() + QLatin1String(".xlsx")), path);
    if (!file)
        return fail(file.error());
    m_index.sections.last().lines.append(
        {{def.pluralText().in(m_order.language), m_order.language.number(qint64(count))}, *file});
    return {};
}

Result<> SealRun::addRegisters()
{
    SealIndex::Section section;
    section.title = say(QT_TRANSLATE_NOOP("seal", "Registers"));
    section.intro = say(QT_TRANSLATE_NOOP("seal", "Every register as a workbook, empty ones too."));
    section.headings = {say(QT_TRANSLATE_NOOP("seal", "Register")),
                        say(QT_TRANSLATE_NOOP("seal", "Records"))};
    m_index.sections.append(section);
    const auto evaluation = Evaluation::of(m_binder, m_order.language);
    if (!evaluation)
        return fail(evaluation.error());
    for (const RegisterDef* def : m_binder.registry().all()) {
        if (const auto done = step(
                Message("seal", QT_TRANSLATE_NOOP("seal", "Writing: %1")).arg(def->pluralText()));
            !done)
            return done;
        if (const auto done = addRegister(*def, **evaluation); !done)
            return done;
    }
    return {};
}

Result<> SealRun::addKeptFile(const Record& record, const FieldDef& field)
{
    const QString sha256 = record.value(field).text();
    if (sha256.isEmpty())
        return {};
    const auto bytes = m_binder.attachment(sha256);
    if (!bytes)
        return fail(bytes.error());
    const QString code = record.code().isEmpty() ? QString(record.def().name()) : record.code();
    const QString folder = &record.def() == &evidence::def
                               ? QStringLiteral("evidence")
                               : QString(QLatin1String("files/") + record.def().name());
    const QString name = safeFileName(
        QString(code + QLatin1Char(' ') + safeFileName(attachmentName(record, field))));
    const auto file = m_folder.add(QString(folder + QLatin1Char('/') + name), *bytes);
    if (!file)
        return fail(file.error());
    m_index.sections.last().lines.append(
        {{code, record.title(), labelOf(field).in(m_order.language)}, *file});
    return {};
}

Result<> SealRun::addKeptFiles()
{
    SealIndex::Section section;
    section.title = say(QT_TRANSLATE_NOOP("seal", "Kept files"));
    section.intro = say(QT_TRANSLATE_NOOP("seal", "As they were taken in. Open one only if you "
                                                  "trust where it comes from."));
    section.headings = {say(QT_TRANSLATE_NOOP("seal", "Record")),
                        say(QT_TRANSLATE_NOOP("seal", "Title")),
                        say(QT_TRANSLATE_NOOP("seal", "What it is"))};
    section.emptyText = say(QT_TRANSLATE_NOOP("seal", "No file is kept in this binder."));
    m_index.sections.append(section);
    if (const auto done = step({"seal", QT_TRANSLATE_NOOP("seal", "Copying the kept files")});
        !done)
        return done;
    for (const RegisterDef* def : m_binder.registry().all()) {
        QList<const FieldDef*> fields;
        for (const FieldDef* field : def->fields) {
            if (field->type == FieldType::Attachment && !field->computed)
                fields.append(field);
        }
        if (fields.isEmpty())
            continue;
        const auto records = m_binder.records(*def);
        if (!records)
            return fail(records.error());
        for (const Record& record : *records) {
            if (m_progress.isCancelled())
                return fail(Error::Kind::Cancelled, {});
            for (const FieldDef* field : fields) {
                if (const auto done = addKeptFile(record, *field); !done)
                    return done;
            }
        }
    }
    return {};
}

Result<> SealRun::addTexts(const Record& client)
{
    m_index.organisation = client.text(organisation::name);
    m_index.title = m_order.occasion
                        ? Message("seal", QT_TRANSLATE_NOOP("seal", "Sealed audit pack: %1"))
                              .arg(m_order.occasion->label)
                              .in(m_order.language)
                        : say(QT_TRANSLATE_NOOP("seal", "Sealed audit pack"));
    m_index.facts = {{say(QT_TRANSLATE_NOOP("seal", "Data as of")),
                      QString(m_order.language.dateTime(m_moment) + QLatin1Char(' ') +
                              m_moment.toLocalTime().timeZoneAbbreviation())},
                     {say(QT_TRANSLATE_NOOP("seal", "Snapshot")), m_sealed.snapshot},
                     {say(QT_TRANSLATE_NOOP("seal", "Files")),
                      m_order.language.number(qint64(m_folder.files().size() + kOwnFiles))},
                     {say(QT_TRANSLATE_NOOP("seal", "Made with")),
                      QStringLiteral("Ringbinder %1").arg(QLatin1String(RINGBINDER_VERSION))}};
    if (const auto page =
            m_folder.add(QStringLiteral("index.html"), sealIndexHtml(m_index, m_order.language));
        !page)
        return fail(page.error());
    const auto note =
        m_folder.add(QStringLiteral("VERIFY.txt"), sealNote(m_index, m_order.language));
    return note ? Result<>() : fail(note.error());
}

Result<Sealed> SealRun::run(const QString& path)
{
    // Asked first, so that nobody waits for an archive that has no place to go.
    if (const auto writable = checkWritableTarget(path); !writable)
        return fail(writable.error());
    m_total = int(packsOf(m_order).size() + m_binder.registry().all().size()) + 1;
    const auto client = m_binder.singleton(organisation::def);
    if (!client)
        return fail(client.error());
    for (const auto part : {&SealRun::addPacks, &SealRun::addRegisters, &SealRun::addKeptFiles}) {
        if (const auto done = (this->*part)(); !done)
            return fail(done.error());
    }
    if (const auto done = addTexts(*client); !done)
        return fail(done.error());
    const auto manifest = m_folder.add(QStringLiteral("SHA256SUMS"), m_folder.manifest());
    if (!manifest)
        return fail(manifest.error());
    if (const auto done = m_folder.pack(path, m_progress); !done)
        return fail(done.error());
    m_sealed.manifestSum = manifest->sha256;
    m_sealed.files = int(m_folder.files().size());
    return m_sealed;
}

} // namespace

Result<Sealed> sealBinder(const Binder& binder, const SealOrder& order, const QString& path,
                          Progress& progress)
{
    const QDateTime moment = order.asOf.isValid() ? order.asOf : binder.lastChange();
    if (!moment.isValid())
        return fail(Error::Kind::NotFound,
                    Message("seal", QT_TRANSLATE_NOOP("seal", "There is nothing to seal: nothing "
                                                              "was recorded in this file yet.")));
    // A copy in memory: what others write meanwhile neither waits nor gets in.
    const auto past = binder.asOf(moment);
    if (!past)
        return fail(past.error());
    return SealRun(**past, order, moment, progress).run(path);
}

} // namespace ringbinder::report
