// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/documentprint.h"

#include "core/registers/context/organisation.h"
#include "core/report/packs/documenttext.h"
#include "core/report/packs/packcontext.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/packwriter.h"
#include "core/store/binder.h"

#include <QCollator>

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kShortHash = 12;

// What the pages of all these prints share, and the words they are made of.
class DocumentSheet final {
public:
    DocumentSheet(const Binder& binder, const Language& language)
        : m_binder(binder)
        , m_language(language)
        , m_say(language, "documentprint")
    {
    }

    [[nodiscard]] Result<Document> begin(const Record& record, const QString& title) const
    {
        const auto clients = m_binder.records(organisation::def);
        if (!clients)
            return fail(clients.error());
        const Record client = clients->value(0, Record(organisation::def));
        const auto newest = m_binder.history({.record = {}, .since = {}, .until = {}, .limit = 1});
        if (!newest)
            return fail(newest.error());
        Document made;
        made.language = m_language;
        made.title = title;
        made.subtitle = client.text(organisation::name);
        made.controlPageStandsAlone = false;
        made.info.title = QString(title + QStringLiteral(" – ") + made.subtitle);
        made.info.author = nameOf(record.get(document::author));
        made.info.asOf = m_binder.clock().nowUtc();
        made.endLine = m_say(QT_TRANSLATE_NOOP("documentprint", "End of document"));
        Furniture& page = made.furniture;
        page.organisation = made.subtitle;
        page.documentId = identifierOf(record);
        page.shortTitle = title;
        page.classification = wordOf(record, document::classification);
        if (page.classification.isEmpty())
            page.classification = client.text(organisation::confidentiality);
        page.printDate = m_language.date(m_binder.clock().today());
        page.snapshotId = newest->isEmpty() ? QString() : newest->first().hash.left(kShortHash);
        page.footerNote = m_say(QT_TRANSLATE_NOOP(
            "documentprint", "Uncontrolled when printed unless signed or stamped"));
        applyBrand(made, client);
        if (const auto logo = client.get(organisation::logo); logo && !logo->sha256.isEmpty()) {
            const auto bytes = m_binder.attachment(logo->sha256);
            auto picture = bytes ? Picture::load(*bytes) : fail(bytes.error());
            if (picture)
                page.logo = std::move(*picture);
        }
        return made;
    }

    [[nodiscard]] static QString identifierOf(const Record& record)
    {
        const QString own = record.text(document::identifier);
        return own.isEmpty() ? record.code() : own;
    }
    [[nodiscard]] QString nameOf(const std::optional<Uid>& person) const
    {
        const auto name = person ? m_binder.name(*person) : std::nullopt;
        return name ? name->title : QString();
    }
    [[nodiscard]] QString dayOf(const std::optional<QDate>& day) const
    {
        return day ? m_language.date(*day) : QString();
    }
    [[nodiscard]] QString wordOf(const Record& record, const FieldDef& field) const
    {
        FormatContext format;
        format.language = &m_language;
        return formatValue(field, record.value(field), format);
    }
    [[nodiscard]] QString label(const FieldDef& field) const
    {
        return labelOf(field).in(m_language);
    }
    // "not recorded" where there is nothing.
    [[nodiscard]] ControlBlock::Entry entry(const QString& name, const QString& value) const
    {
        return value.isEmpty() ? ControlBlock::Entry{name, notRecorded(m_language), true}
                               : ControlBlock::Entry{name, value, false};
    }
    [[nodiscard]] ControlBlock::Entry entry(const FieldDef& field, const QString& value) const
    {
        return entry(label(field), value);
    }
    [[nodiscard]] Cell cell(const QString& text) const
    {
        return text.isEmpty() ? Cell{notRecorded(m_language), -1, false, true}
                              : Cell{text, -1, false, false};
    }
    [[nodiscard]] const Speech& say() const { return m_say; }
    [[nodiscard]] const Language& language() const { return m_language; }

private:
    const Binder& m_binder;
    const Language& m_language;
    Speech m_say;
};

Table revisionTable(const DocumentSheet& sheet, const DocumentDossier& dossier)
{
    Table table;
    table.columns = {
        column(sheet.label(document_version::version), {.weight = 0.6, .wraps = false}),
        column(sheet.label(document_version::status), {.weight = 1.0}),
        column(sheet.label(document_version::approvedOn), {.weight = 1.0, .wraps = false}),
        column(sheet.label(document_version::author), {.weight = 1.4}),
        column(sheet.label(document_version::approver), {.weight = 1.4}),
        column(sheet.label(document_version::changeNote), {.weight = 3.0})};
    QList<Row> rows;
    for (const Record& version : dossier.versions) {
        Row row;
        row.cells = {sheet.cell(version.text(document_version::version)),
                     sheet.cell(sheet.wordOf(version, document_version::status)),
                     sheet.cell(sheet.dayOf(version.get(document_version::approvedOn))),
                     sheet.cell(sheet.nameOf(version.get(document_version::author))),
                     sheet.cell(sheet.nameOf(version.get(document_version::approver))),
                     sheet.cell(plainText(version.text(document_version::changeNote)))};
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.emptyText =
        sheet.say()(QT_TRANSLATE_NOOP("documentprint", "No version has been recorded."));
    return table;
}

// The version's own facts; of the document where it has no version.
void fillControl(const DocumentSheet& sheet, const DocumentDossier& dossier, const Record* version,
                 Document& made)
{
    const Record& record = dossier.document;
    const auto from = [&](const auto& ofVersion, const auto& ofDocument) {
        return version ? version->get(ofVersion) : record.get(ofDocument);
    };
    const QString number =
        version ? version->text(document_version::version) : record.text(document::version);
    const QString status = version ? sheet.wordOf(*version, document_version::status)
                                   : sheet.wordOf(record, document::status);
    const bool isInForce = !version || version == dossier.current();
    made.furniture.version = number;
    made.furniture.status = status;
    made.control.entries = {
        sheet.entry(document::identifier, DocumentSheet::identifierOf(record)),
        sheet.entry(document::version, number),
        sheet.entry(document::status, status),
        sheet.entry(document::classification, made.furniture.classification),
        sheet.entry(document::owner, sheet.nameOf(record.get(document::owner))),
        sheet.entry(document::author,
                    sheet.nameOf(from(document_version::author, document::author))),
        sheet.entry(document::reviewer,
                    sheet.nameOf(from(document_version::reviewer, document::reviewer))),
        sheet.entry(document::approver,
                    sheet.nameOf(from(document_version::approver, document::approver))),
        sheet.entry(document::approvedOn,
                    sheet.dayOf(from(document_version::approvedOn, document::approvedOn))),
        sheet.entry(document::validFrom,
                    sheet.dayOf(from(document_version::validFrom, document::validFrom))),
        sheet.entry(document::nextReview,
                    isInForce ? sheet.dayOf(record.get(document::nextReview)) : QString()),
        sheet.entry(document::distribution, record.text(document::distribution)),
    };
    const QString fingerprint =
        version ? version->text(document_version::contentHash) : record.text(document::contentHash);
    if (!fingerprint.isEmpty())
        made.control.entries.append(
            sheet.entry(document::contentHash, fingerprint.left(kShortHash)));
}

} // namespace

Result<Document> composeDocumentVersion(const Binder& binder, const DocumentDossier& dossier,
                                        const std::optional<Uid>& version, const Language& language)
{
    const DocumentSheet sheet(binder, language);
    const Speech& say = sheet.say();
    auto made = sheet.begin(dossier.document, dossier.document.title());
    if (!made)
        return fail(made.error());
    const Record* chosen = version ? dossier.version(*version) : dossier.current();
    if (version && !chosen)
        return fail(Error::Kind::NotFound,
                    Message("documents",
                            QT_TRANSLATE_NOOP("documents", "This version is no longer there.")));
    fillControl(sheet, dossier, chosen, *made);
    using VersionStatus = document_version::Status;
    const auto isVersion = [chosen](VersionStatus one, VersionStatus other) {
        const auto status = chosen->get(document_version::status);
        return status && (*status == one || *status == other);
    };
    const auto ofDocument = dossier.document.get(document::status);
    made->furniture.isDraft = chosen ? isVersion(VersionStatus::Draft, VersionStatus::InReview)
                                     : !ofDocument || !isReleasedState(*ofDocument);
    if (chosen && isVersion(VersionStatus::Superseded, VersionStatus::Withdrawn))
        made->blocks.append(Paragraph::plain(
            say(QT_TRANSLATE_NOOP("documentprint",
                                  "This version is no longer in force. It is kept as a record.")),
            Paragraph::Style::Note));
    const QString text = chosen ? dossier.textOf(*chosen) : dossier.document.text(document::body);
    if (chosen && !dossier.isIntact(*chosen))
        made->blocks.append(Paragraph::plain(
            say(QT_TRANSLATE_NOOP("documentprint",
                                  "The text was changed after its approval; the fingerprint does "
                                  "not fit it.")),
            Paragraph::Style::Note));
    if (text.trimmed().isEmpty())
        made->blocks.append(Paragraph::plain(
            say(QT_TRANSLATE_NOOP("documentprint", "No text is recorded for this version.")),
            Paragraph::Style::Note));
    made->blocks.append(documentBlocks(withoutTitle(text, made->title)));
    made->blocks.append(Heading{say(QT_TRANSLATE_NOOP("documentprint", "Revision history")), 1,
                                false, true, false});
    made->blocks.append(revisionTable(sheet, dossier));
    return made;
}

Result<Document> composeSignSheet(const Binder& binder, const DocumentDossier& dossier,
                                  const Language& language)
{
    const DocumentSheet sheet(binder, language);
    const Speech& say = sheet.say();
    const auto round = acknowledgementRound(binder, dossier.document);
    if (!round)
        return fail(round.error());
    const auto uids = binder.findEqual(acknowledgement::def, acknowledgement::document,
                                       Value(dossier.document.uid().toString()));
    if (!uids)
        return fail(uids.error());
    auto records = binder.records(acknowledgement::def, *uids);
    if (!records)
        return fail(records.error());
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(records->begin(), records->end(), [&](const Record& a, const Record& b) {
        return collator.compare(sheet.nameOf(a.get(acknowledgement::person)),
                                sheet.nameOf(b.get(acknowledgement::person))) < 0;
    });

    const QString title =
        say(QT_TRANSLATE_NOOP("documentprint", "Acknowledgement: %1"), {dossier.document.title()});
    auto made = sheet.begin(dossier.document, title);
    if (!made)
        return fail(made.error());
    fillControl(sheet, dossier, dossier.current(), *made);
    made->blocks.append(Paragraph::plain(
        say(QT_TRANSLATE_NOOP("documentprint", "With my signature I confirm that I have read and "
                                               "understood version %1 of this document and that I "
                                               "keep to it."),
            {round->version}),
        Paragraph::Style::Lead));
    Table table;
    table.columns = {column(sheet.label(acknowledgement::person), {.weight = 2.0}),
                     column(sheet.label(acknowledgement::due), {.weight = 1.0, .wraps = false}),
                     column(say(QT_TRANSLATE_NOOP("documentprint", "Date")), {.weight = 1.2}),
                     column(say(QT_TRANSLATE_NOOP("documentprint", "Signature")), {.weight = 3.0})};
    QList<Row> rows;
    for (const Record& record : std::as_const(*records)) {
        if (record.text(acknowledgement::version) != round->version)
            continue;
        const auto accepted = record.get(acknowledgement::acceptedOn);
        const QString refused = record.text(acknowledgement::refusalReason);
        Row row;
        // Room to write in: an empty line above and below.
        const QString room = QStringLiteral("\n\u00A0");
        row.cells = {sheet.cell(sheet.nameOf(record.get(acknowledgement::person))),
                     sheet.cell(sheet.dayOf(record.get(acknowledgement::due))),
                     Cell{accepted ? language.date(*accepted) : room, -1, false, false},
                     Cell{accepted ? sheet.wordOf(record, acknowledgement::method)
                          : refused.isEmpty()
                              ? room
                              : say(QT_TRANSLATE_NOOP("documentprint", "refused: %1"), {refused}),
                          -1, false, accepted.has_value()}};
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(
        QT_TRANSLATE_NOOP("documentprint", "Nobody has been asked to acknowledge this version."));
    table.countLine =
        say(QT_TRANSLATE_NOOP("documentprint", "%1 of %2 acknowledged"),
            {language.number(qint64(round->accepted)), language.number(qint64(round->asked))});
    made->blocks.append(table);
    return made;
}

Result<Document> composePublicText(const Binder& binder, const Record& record, const QString& text,
                                   const Language& language)
{
    const DocumentSheet sheet(binder, language);
    auto made = sheet.begin(record, record.title());
    if (!made)
        return fail(made.error());
    // Outside parties learn what the text is and since when; names and fingerprints stay inside.
    made->info.author.clear();
    made->furniture.snapshotId.clear();
    made->furniture.classification =
        language.text(document::classification.context, document::kClassificationChoices[0].label);
    made->furniture.version = record.text(document::version);
    made->control.entries = {
        sheet.entry(document::identifier, DocumentSheet::identifierOf(record)),
        sheet.entry(document::version, record.text(document::version)),
        sheet.entry(document::approvedOn, sheet.dayOf(record.get(document::approvedOn))),
        sheet.entry(document::classification, made->furniture.classification),
    };
    made->blocks = documentBlocks(withoutTitle(text, made->title));
    return made;
}

} // namespace ringbinder::report
