// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packevidence.h"

#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/report/foreignpdf.h"
#include "core/report/packs/evidencetables.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/packwriter.h"
#include "core/store/binder.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

namespace ringbinder::report {

namespace {

constexpr qint64 kMostEvidenceBytes = qint64(256) << 20; // in one PDF
constexpr qsizetype kMostEvidencePages = 1500;

// Tells the reader's language what happened to each file.
class EvidenceAnnex final {
public:
    EvidenceAnnex(ComposedPack& pack, const Binder& binder, EvidenceFiles how)
        : m_pack(pack)
        , m_document(pack.document)
        , m_binder(binder)
        , m_how(how)
        , m_say(m_document.language, "evidence")
    {
    }

    [[nodiscard]] Result<> run(Progress& progress);

private:
    // What the list says about one of them.
    [[nodiscard]] Result<QString> take(const PackEvidence& item);
    [[nodiscard]] Result<QString> append(const PackEvidence& item, const QByteArray& bytes);
    [[nodiscard]] QString appendPicture(const PackEvidence& item, const QByteArray& bytes);
    [[nodiscard]] QString attach(const PackEvidence& item, const QByteArray& bytes);
    [[nodiscard]] bool isAboveLabel(const PackEvidence& item) const;
    [[nodiscard]] AppendedPage page(const PackEvidence& item, const QSizeF& size, qsizetype number,
                                    qsizetype count) const;
    [[nodiscard]] Table list() const;

    ComposedPack& m_pack;
    Document& m_document;
    const Binder& m_binder;
    EvidenceFiles m_how;
    Speech m_say;
    QList<Row> m_rows;
    qint64 m_bytes = 0;
    int m_taken = 0;
    int m_references = 0; // pieces without a kept file, which are not listed
};

// Labels that are not of the scheme cannot be compared.
bool EvidenceAnnex::isAboveLabel(const PackEvidence& item) const
{
    const std::span<const Choice> choices = evidence::kClassificationChoices;
    for (int rank = 0; rank < int(choices.size()); ++rank) {
        const char* label = choices[size_t(rank)].label;
        if (m_pack.classification.compare(m_say(label), Qt::CaseInsensitive) == 0 ||
            m_pack.classification.compare(QLatin1String(label), Qt::CaseInsensitive) == 0)
            return item.rank > rank;
    }
    return false;
}

AppendedPage EvidenceAnnex::page(const PackEvidence& item, const QSizeF& size, qsizetype number,
                                 qsizetype count) const
{
    AppendedPage made;
    const QString name = QString(item.code + QLatin1Char(' ') + item.title);
    made.caption = count == 1 ? name
                              : m_say(QT_TRANSLATE_NOOP("evidence", "%1, page %2 of %3"),
                                      {name, QString::number(number), QString::number(count)});
    if (number == 1)
        made.bookmark = name;
    made.orientation =
        size.width() > size.height() ? Orientation::Landscape : Orientation::Portrait;
    return made;
}

QString EvidenceAnnex::appendPicture(const PackEvidence& item, const QByteArray& bytes)
{
    const auto picture = Picture::load(bytes);
    if (!picture)
        return m_say(QT_TRANSLATE_NOOP("evidence", "Not appended: %1"),
                     {picture.error().message.in(m_document.language)});
    AppendedPage made = page(item, picture->size(), 1, 1);
    made.picture = *picture;
    m_document.appended.append(made);
    ++m_taken;
    return m_say(QT_TRANSLATE_NOOP("evidence", "Appended, pages: %1"), {QStringLiteral("1")});
}

Result<QString> EvidenceAnnex::append(const PackEvidence& item, const QByteArray& bytes)
{
    const bool isPdf = bytes.left(1024).contains("%PDF-");
    if (!isPdf && !item.mediaType.startsWith(QLatin1String("image/")))
        return m_say(QT_TRANSLATE_NOOP("evidence", "Not appended: it is neither a PDF nor a "
                                                   "picture."));
    if (!isPdf)
        return appendPicture(item, bytes);
    const auto file = inspectPdf(bytes);
    if (!file)
        return m_say(QT_TRANSLATE_NOOP("evidence", "Not appended: %1"),
                     {file.error().message.in(m_document.language)});
    const qsizetype count = file->pages.size();
    if (m_document.appended.size() + count > kMostEvidencePages)
        return m_say(QT_TRANSLATE_NOOP("evidence", "Not appended: too much for one document."));
    const auto shared = std::make_shared<const QByteArray>(bytes);
    for (qsizetype at = 0; at < count; ++at) {
        AppendedPage made = page(item, file->pages[at], at + 1, count);
        made.pdf = shared;
        made.pdfPage = int(at);
        m_document.appended.append(made);
    }
    m_bytes += bytes.size();
    ++m_taken;
    return m_say(QT_TRANSLATE_NOOP("evidence", "Appended, pages: %1"), {QString::number(count)});
}

QString EvidenceAnnex::attach(const PackEvidence& item, const QByteArray& bytes)
{
    m_document.attached.append({QString(item.code + QLatin1Char(' ') + safeFileName(item.fileName)),
                                item.mediaType, item.title, bytes});
    m_bytes += bytes.size();
    ++m_taken;
    return m_say(QT_TRANSLATE_NOOP("evidence", "Attached"));
}

Result<QString> EvidenceAnnex::take(const PackEvidence& item)
{
    if (isAboveLabel(item))
        return m_say(QT_TRANSLATE_NOOP("evidence", "Left out: it is classified higher than this "
                                                   "document."));
    if (m_bytes + item.size > kMostEvidenceBytes)
        return m_say(QT_TRANSLATE_NOOP("evidence", "Left out: too much for one document."));
    const auto bytes = m_binder.attachment(item.sha256);
    if (!bytes)
        return fail(bytes.error());
    return m_how == EvidenceFiles::Attached ? Result<QString>(attach(item, *bytes))
                                            : append(item, *bytes);
}

Table EvidenceAnnex::list() const
{
    Table table;
    table.columns = {
        column(m_say(QT_TRANSLATE_NOOP("evidence", "Evidence")),
               {.wraps = false, .identifies = true}),
        column(m_say(evidence::title.label), {.weight = 1.6}),
        column(m_say(evidence::fileName.label), {.weight = 1.4}),
        numberColumn(m_say(QT_TRANSLATE_NOOP("evidence", "Bytes"))),
        column(m_say(evidence::sha256.label), {.weight = 2}),
        column(m_say(QT_TRANSLATE_NOOP("evidence", "In this document")), {.weight = 1.4})};
    table.rows = Rows::of(m_rows);
    table.countLine =
        m_say(QT_TRANSLATE_NOOP("evidence", "%1 of %2 evidence files in this document; cited "
                                            "without a kept file: %3"),
              {m_say.number(m_taken), m_say.number(m_rows.size()), m_say.number(m_references)});
    table.emptyText = m_say(QT_TRANSLATE_NOOP("evidence", "The records of this document cite no "
                                                          "evidence with a kept file."));
    return table;
}

Result<> EvidenceAnnex::run(Progress& progress)
{
    for (qsizetype at = 0; at < m_pack.evidence.size(); ++at) {
        const PackEvidence& item = m_pack.evidence[at];
        if (item.sha256.isEmpty()) {
            ++m_references;
            continue;
        }
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
        progress.report(
            at, m_pack.evidence.size(),
            Message("evidence", QT_TRANSLATE_NOOP("evidence", "Reading %1")).arg(item.code));
        const auto said = take(item);
        if (!said)
            return fail(said.error());
        m_rows.append({{codeCell(item.code),
                        {item.title, -1, false, false},
                        {item.fileName, -1, false, false},
                        {m_say.number(item.size), -1, false, false},
                        {chunked(item.sha256), -1, false, false},
                        {*said, -1, false, false}},
                       Row::Kind::Record});
    }
    Heading heading;
    heading.text = m_say(QT_TRANSLATE_NOOP("evidence", "Evidence files"));
    m_document.blocks.append(PageBreak{Orientation::Landscape});
    m_document.blocks.append(heading);
    m_document.blocks.append(Paragraph::plain(
        m_how == EvidenceFiles::Attached
            ? m_say(QT_TRANSLATE_NOOP("evidence",
                                      "The files travel inside this PDF, byte for byte. "
                                      "Open one only if you trust where it comes "
                                      "from."))
            : m_say(QT_TRANSLATE_NOOP("evidence",
                                      "PDF files and pictures follow as pages that "
                                      "count with this document. They show what can be "
                                      "seen; links, scripts and attachments within them "
                                      "are left out. The checksum is that of the whole "
                                      "file."))));
    m_document.blocks.append(list());
    if (!m_document.appended.isEmpty())
        m_document.endLine =
            m_say(QT_TRANSLATE_NOOP("evidence", "End of the text, the evidence files follow"));
    return {};
}

} // namespace

std::optional<EvidenceFiles> evidenceFilesFromToken(const QString& token)
{
    if (token == QLatin1String("append"))
        return EvidenceFiles::Appended;
    if (token == QLatin1String("attach"))
        return EvidenceFiles::Attached;
    return std::nullopt;
}

QSet<QString> evidenceCitedBy(const QList<Record>& records)
{
    QSet<QString> cited;
    for (const Record& record : records) {
        if (&record.def() == &evidence::def)
            cited.insert(record.uid().toString());
        const FieldDef* field = evidenceFieldOf(record.def());
        if (!field)
            continue;
        const QStringList uids = record.value(*field).list();
        cited += QSet<QString>(uids.cbegin(), uids.cend());
    }
    return cited;
}

QSet<QString> evidenceCitedBy(const PackContext& context)
{
    QList<const RegisterDef*> defs(context.def().content.begin(), context.def().content.end());
    if (context.def().subject && !defs.contains(context.def().subject))
        defs.append(context.def().subject);
    QSet<QString> cited;
    for (const RegisterDef* def : defs) {
        QList<Record> records = context.snapshot().records(*def);
        if (const Record* alone = context.onlySubject(); alone && def != &evidence::def)
            records.removeIf([alone](const Record& one) { return one.uid() != alone->uid(); });
        cited += evidenceCitedBy(records);
    }
    return cited;
}

QList<PackEvidence> evidenceOf(const Snapshot& snapshot, const QSet<QString>& cited)
{
    QList<PackEvidence> found;
    for (const Record& record : snapshot.records(evidence::def)) {
        if (!cited.contains(record.uid().toString()))
            continue;
        PackEvidence item;
        item.code = record.code();
        item.title = record.title();
        item.sha256 = record.text(evidence::sha256);
        item.fileName = attachmentName(record, evidence::file);
        item.mediaType = record.text(evidence::mediaType);
        item.size = record.get(evidence::size).value_or(0);
        if (const auto label = record.get(evidence::classification))
            item.rank = int(*label);
        found.append(item);
    }
    return found;
}

Result<> addEvidenceFiles(ComposedPack& pack, const Binder& binder, EvidenceFiles how,
                          Progress& progress)
{
    return how == EvidenceFiles::LeftOut ? Result<>()
                                         : EvidenceAnnex(pack, binder, how).run(progress);
}

} // namespace ringbinder::report
