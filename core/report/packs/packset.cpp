// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packset.h"

#include "core/registers/packs/pack_part.h"
#include "core/registers/packs/pack_set.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packsetparts.h"
#include "core/report/packs/packtext.h"
#include "core/store/binder.h"
#include "core/store/consistentread.h"

namespace ringbinder::report {

namespace {

const Rule kPartNotApproved = {"L007", Severity::Blocker, "7.5.3",
                               QT_TRANSLATE_NOOP("rule", "Part of an audit pack not approved"), ""};

// The context of the set with what it points at.
struct SetMatter {
    QList<const RegisterDef*> content;
    PackDef def;
    std::optional<PackContext> context;
};

QList<Finding> unapprovedParts(const QList<SetPart>& parts, const Language& language)
{
    QList<Finding> findings;
    for (const SetPart& part : parts) {
        if (!part.context || part.context->status() == pack_control::Status::Approved)
            continue;
        findings.append({&kPartNotApproved, part.record.uid(), &pack_part::content,
                         Message("rule", QT_TRANSLATE_NOOP("rule", "The part \"%1\" is not "
                                                                   "approved; its status is %2."))
                             .arg(part.title(language))
                             .arg(part.context->statusText())});
    }
    return findings;
}

std::shared_ptr<const PackContext> contextOfSet(const Uid& set, const SetParts& read,
                                                PackOptions options)
{
    const auto matter = std::make_shared<SetMatter>();
    matter->content = {&pack_set::def, &pack_part::def};
    bool hasDraft = false;
    for (const SetPart& part : read.parts) {
        if (part.pack)
            matter->content.append(
                QList<const RegisterDef*>(part.pack->content.begin(), part.pack->content.end()));
        if (part.table)
            matter->content.append(part.table);
        hasDraft =
            hasDraft || (part.context && part.context->status() == pack_control::Status::Draft);
    }
    matter->def = packSetDef();
    matter->def.content = matter->content;
    options.record = set;
    if (hasDraft && options.status == PackOptions::Status::AsRecorded)
        options.status = PackOptions::Status::Draft;
    const QList<Finding> unapproved = unapprovedParts(read.parts, read.whole->language());
    matter->context.emplace(read.whole, matter->def, options, unapproved);
    return {matter, &*matter->context};
}

void addEntry(KeyValue& grid, const Language& language, const QString& label, const QString& value)
{
    const bool isMissing = value.trimmed().isEmpty();
    grid.entries.append({label, isMissing ? notRecorded(language) : value, -1, isMissing});
}

QString approvalOf(const PackContext& context)
{
    const Record* control = context.control();
    if (!control || context.status() != pack_control::Status::Approved)
        return {};
    QStringList parts;
    if (const Record* person = context.snapshot().find(control->get(pack_control::approver)))
        parts.append(context.snapshot().name(*person));
    if (const auto day = control->get(pack_control::approvedOn))
        parts.append(context.language().date(*day));
    return parts.join(QLatin1String(", "));
}

KeyValue controlOfPart(const PackContext& context)
{
    const Speech say = context.speech("pack");
    const Language& language = context.language();
    KeyValue grid;
    grid.columns = 2;
    addEntry(grid, language, say(QT_TRANSLATE_NOOP("pack", "Document identifier")),
             context.identifier());
    addEntry(grid, language, say(QT_TRANSLATE_NOOP("pack", "Version")), context.version());
    addEntry(grid, language, say(QT_TRANSLATE_NOOP("pack", "Status")), context.statusText());
    addEntry(grid, language, say(QT_TRANSLATE_NOOP("pack", "Approved")), approvalOf(context));
    if (const Record* subject = context.onlySubject())
        addEntry(grid, language, subject->def().labelText().in(language),
                 QString(subject->code() + QLatin1Char(' ') + context.snapshot().name(*subject)));
    if (const QString unit = context.snapshot().unitName(); !unit.isEmpty())
        addEntry(grid, language, say(QT_TRANSLATE_NOOP("pack", "Organisational unit")),
                 say(QT_TRANSLATE_NOOP("pack", "%1 and the units below it"), {unit}));
    return grid;
}

// The heading of the part has opened the page already: another one would leave it all but empty.
QList<Block> besideHeading(QList<Block> blocks)
{
    if (!blocks.isEmpty()) {
        if (auto* first = std::get_if<Heading>(&blocks.first()))
            first->startsPage = false;
    }
    return blocks;
}

class SetWriter final {
public:
    explicit SetWriter(const std::shared_ptr<const PackContext>& context)
        : m_writer(context)
        , m_say(context->speech("pack"))
        , m_language(context->language())
    {
    }

    void writeOverview(const QList<SetPart>& parts)
    {
        m_writer.add(Contents{m_say(QT_TRANSLATE_NOOP("pack", "Contents"))});
        m_writer.heading(m_say(QT_TRANSLATE_NOOP("pack", "Parts")), 1, true);
        Table table;
        table.columns = {
            column(m_say(QT_TRANSLATE_NOOP("pack", "Part")), {.weight = 3, .identifies = true}),
            column(m_say(QT_TRANSLATE_NOOP("pack", "Document identifier")), {.weight = 1.4}),
            column(m_say(QT_TRANSLATE_NOOP("pack", "Version"))),
            column(m_say(QT_TRANSLATE_NOOP("pack", "Status")))};
        QList<Row> rows;
        for (const SetPart& part : parts)
            rows.append(rowOf(part));
        table.rows = Rows::of(rows);
        table.emptyText = m_say(QT_TRANSLATE_NOOP("pack", "The audit pack has no parts yet."));
        table.countLine = countLine(m_writer.context(), m_say(QT_TRANSLATE_NOOP("pack", "Parts")),
                                    rows.size(), rows.size());
        m_writer.add(table);
    }

    void writePart(const SetPart& part)
    {
        const bool isTurned = part.sheet && part.sheet->orientation == Orientation::Landscape;
        m_writer.turn(isTurned ? Orientation::Landscape : Orientation::Portrait);
        m_writer.heading(part.title(m_language), 1, true);
        if (part.isGone()) {
            m_writer.text(m_say(QT_TRANSLATE_NOOP("pack", "What this part prints is no longer "
                                                          "there. Choose something else for it.")),
                          Paragraph::Style::Note);
        } else if (part.context) {
            m_writer.add(controlOfPart(*part.context));
            PackWriter inner(part.context);
            inner.setOrientation(m_writer.orientation());
            inner.setDepth(1);
            writePack(inner);
            m_writer.setOrientation(inner.orientation());
            take(besideHeading(inner.take()));
        } else {
            m_writer.intro(part.sheet->title == part.title(m_language)
                               ? part.sheet->furniture.footerNote
                               : QString(part.sheet->title + QLatin1Char('\n') +
                                         part.sheet->furniture.footerNote));
            take(part.sheet->blocks);
        }
    }

    // Customers need not know what is still open inside.
    void writeClosing(bool withFindings)
    {
        m_writer.turn(Orientation::Portrait);
        m_writer.heading(m_say(QT_TRANSLATE_NOOP("pack", "Approval")), 1, true);
        writeRevisions(m_writer);
        if (withFindings)
            writeFindings(m_writer);
        m_writer.heading(m_say(QT_TRANSLATE_NOOP("pack", "Signatures")), 2);
        const PackContext& context = m_writer.context();
        SignatureBlock block;
        block.statement = m_say(QT_TRANSLATE_NOOP("pack", "I approve this audit pack as it is "
                                                          "printed here."));
        block.signatories = {
            preparedSignatory(context, m_say(QT_TRANSLATE_NOOP("pack", "Prepared"))),
            approvedSignatory(context, m_say(QT_TRANSLATE_NOOP("pack", "Approved")))};
        m_writer.add(block);
    }

    [[nodiscard]] QList<Block> blocks() { return m_writer.take(); }

private:
    void take(const QList<Block>& blocks)
    {
        for (const Block& block : blocks)
            m_writer.add(block);
    }
    // A register has no version of its own: it is as of the moment printed.
    [[nodiscard]] Row rowOf(const SetPart& part) const
    {
        const auto muted = [this] {
            return Cell{m_say(QT_TRANSLATE_NOOP("pack", "as recorded")), -1, false, true};
        };
        Row row;
        row.cells = {{part.title(m_language), -1, true, false}};
        if (part.context)
            row.cells.append({{part.context->identifier()},
                              {part.context->version()},
                              {part.context->statusText()}});
        else
            row.cells.append({muted(), muted(), muted()});
        return row;
    }

    PackWriter m_writer;
    Speech m_say;
    const Language& m_language;
};

} // namespace

const PackDef& packSetDef()
{
    static const PackDef kSet = {
        .key = "set",
        .context = "pack_set",
        .title = "Audit pack",
        .shortTitle = "Audit pack",
        .purpose = "",
        .clause = "7.5.3",
        .identifier = "ISMS",
        .sections = {},
        .content = {},
        .subject = &pack_set::def,
    };
    return kSet;
}

EvidenceFiles evidenceFilesOf(const Record& set)
{
    switch (set.get(pack_set::evidenceFiles).value_or(pack_set::Files::Left)) {
    case pack_set::Files::Left:
        return EvidenceFiles::LeftOut;
    case pack_set::Files::Appended:
        return EvidenceFiles::Appended;
    case pack_set::Files::Attached:
        return EvidenceFiles::Attached;
    }
    return EvidenceFiles::LeftOut;
}

Result<ComposedPack> composePackSet(const Binder& binder, const Uid& set, const Language& language,
                                    const PackOptions& options)
{
    const auto reading = ConsistentRead::begin(binder);
    if (!reading)
        return fail(reading.error());
    const auto record = binder.find(pack_set::def, set);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(Error::Kind::NotFound,
                    Message("pack", QT_TRANSLATE_NOOP("pack", "This audit pack is no longer "
                                                              "there.")));
    const auto read = readSetParts(binder, set, language, options);
    if (!read)
        return fail(read.error());
    const QList<SetPart>& parts = read->parts;
    const std::shared_ptr<const PackContext> context = contextOfSet(set, *read, options);
    if (const auto checked = checkApprovable(*context); !checked)
        return fail(checked.error());

    SetWriter writer(context);
    writer.writeOverview(parts);
    for (const SetPart& part : parts)
        writer.writePart(part);
    const auto occasion = (*record)->get(pack_set::occasion);
    writer.writeClosing(occasion != pack_set::Occasion::CustomerAssurance);
    const QString occasionText = read->whole->shown(**record, pack_set::occasion);
    const bool isNamed =
        occasion && *occasion != pack_set::Occasion::Own && occasionText != (*record)->title();
    ComposedPack pack = assemblePack(*context, (*record)->title(),
                                     isNamed ? occasionText : packSetDef().titleText().in(language),
                                     writer.blocks());
    QSet<QString> cited;
    for (const SetPart& part : parts)
        cited += part.evidence;
    pack.evidence = evidenceOf(*read->whole, cited);
    pack.document.furniture.shortTitle = (*record)->title();
    if (const QString purpose = plainText((*record)->text(pack_set::purpose)); !purpose.isEmpty())
        pack.document.control.entries.prepend(
            {labelOf(pack_set::purpose).in(language), purpose, false});
    return pack;
}

} // namespace ringbinder::report
