// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templatedrafts.h"

#include "core/documents/documentlifecycle.h"
#include "core/documents/templatefields.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/store/binder.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

const char* identifierPart(document::Type type)
{
    switch (type) {
    case document::Type::Policy:
        return "POL";
    case document::Type::Procedure:
        return "PRO";
    case document::Type::Standard:
        return "STD";
    case document::Type::Plan:
        return "PLN";
    case document::Type::Statement:
        return "STM";
    case document::Type::Record:
    case document::Type::Register:
        return "REC";
    case document::Type::Form:
    case document::Type::Template:
        return "FRM";
    case document::Type::Document:
        return "DOC";
    }
    Q_UNREACHABLE();
}

// "ISMS-POL-004": counts on from what the client uses, so that none is used twice.
class Identifiers final {
public:
    explicit Identifiers(const QList<DocumentDossier>& dossiers)
    {
        for (const DocumentDossier& dossier : dossiers)
            m_used.insert(dossier.document.text(document::identifier).toUpper());
    }
    [[nodiscard]] QString next(document::Type type)
    {
        for (int number = 1;; ++number) {
            const QString identifier = QStringLiteral("ISMS-%1-%2")
                                           .arg(QLatin1String(identifierPart(type)))
                                           .arg(number, 3, 10, QLatin1Char('0'));
            const QString shorter = QStringLiteral("ISMS-%1-%2")
                                        .arg(QLatin1String(identifierPart(type)))
                                        .arg(number, 2, 10, QLatin1Char('0'));
            if (m_used.contains(identifier) || m_used.contains(shorter))
                continue;
            m_used.insert(identifier);
            return identifier;
        }
    }

private:
    QSet<QString> m_used;
};

bool standsFor(const Record& record, const QString& templateId)
{
    static const QRegularExpression kSeparator(QStringLiteral("[;,\\s]+"));
    return record.text(document::templateId) == templateId ||
           record.text(document::mandatoryItem).split(kSeparator).contains(templateId);
}

const DocumentDossier* dossierFor(const QList<DocumentDossier>& dossiers, const QString& templateId)
{
    const DocumentDossier* found = nullptr;
    for (const DocumentDossier& dossier : dossiers) {
        const bool isGone = dossier.document.get(document::status) == document::Status::Withdrawn;
        if (!isGone && standsFor(dossier.document, templateId) && !found)
            found = &dossier;
    }
    return found;
}

bool dossierHasText(const DocumentDossier& dossier)
{
    if (dossier.draft() || !dossier.currentText().trimmed().isEmpty())
        return true;
    const bool isElsewhere = dossier.document.get(document::file).has_value() ||
                             !dossier.document.text(document::link).isEmpty();
    return isElsewhere || dossier.isReleased();
}

class Drafter final {
public:
    Drafter(const Binder& binder, const Language& language, const QList<DocumentDossier>& dossiers,
            const TemplateFields& fields)
        : m_binder(binder)
        , m_language(language)
        , m_fields(fields)
        , m_identifiers(dossiers)
    {
    }

    [[nodiscard]] Result<> readPeople()
    {
        const auto people = m_binder.records(person::def);
        if (!people)
            return fail(people.error());
        for (const Record& record : *people) {
            if (record.get(person::active).value_or(true))
                m_people.insert(record.title(), record.uid());
        }
        const auto controls = m_binder.records(control::def);
        if (!controls)
            return fail(controls.error());
        for (const Record& record : *controls)
            m_controls.insert(record.code(), record.uid());
        return {};
    }

    [[nodiscard]] Record documentOf(const DocumentTemplate& shipped)
    {
        Record record(document::def);
        record.set(document::title, shipped.title.in(m_language));
        record.set(document::identifier, m_identifiers.next(shipped.type));
        record.set(document::type, shipped.type);
        record.set(document::owner, ownerOf(shipped));
        record.set(document::author, m_binder.session().actor().person);
        record.set(document::requirement, shipped.requirement);
        record.set(document::external, false);
        record.set(document::classification, document::Classification::Internal);
        record.set(document::templateId, shipped.id);
        record.set(document::clauses, shipped.clauses.join(QLatin1String("; ")));
        if (shipped.requirement == document::Requirement::Mandatory)
            record.set(document::mandatoryItem, shipped.id);
        if (shipped.reviewMonths > 0)
            record.set(document::reviewMonths, std::optional<qint64>(shipped.reviewMonths));
        QList<Uid> controls;
        for (const QString& code : shipped.controls) {
            if (const auto uid = m_controls.constFind(code); uid != m_controls.cend())
                controls.append(*uid);
        }
        record.set(document::controls, controls);
        return record;
    }

    // Adds the first version to what stands in `dossier`, which may be new.
    [[nodiscard]] Result<DraftedDocument> draft(const DocumentTemplate& shipped,
                                                DocumentDossier dossier, bool isNew,
                                                ChangeSet& set) const
    {
        const int label = document::classification.choiceIndex(
            dossier.document.value(document::classification).text());
        const FilledText filled = m_fields.fill(
            shipped.text.in(m_language),
            label < 0 ? QString()
                      : m_language.text(document::classification.context,
                                        document::kClassificationChoices[label].label));
        auto started = startDraft(m_binder, dossier, VersionStep::Minor, filled.text);
        if (!started)
            return fail(started.error());
        if (isNew) {
            // The change set of a draft edits the document; here it is added as it will be.
            Record record = dossier.document;
            record.set(document::status, document::Status::Draft);
            record.set(document::version, nextVersionNumber(dossier, VersionStep::Minor));
            set.add(std::move(record));
        }
        for (const Change& change : started->set.changes()) {
            if (change.op == Change::Op::Add)
                set.add(*change.record);
            else if (!isNew)
                set.changes().append(change);
        }
        return DraftedDocument{shipped.id, dossier.document.uid(), dossier.document.title(),
                               filled.gaps};
    }

private:
    // The holder of the role that usually owns it, as far as the role is one person.
    [[nodiscard]] std::optional<Uid> ownerOf(const DocumentTemplate& shipped) const
    {
        for (const ShippedRole& role : shippedTemplates().roles()) {
            if (role.name.english() != shipped.ownerRole.english())
                continue;
            const FilledText holder = m_fields.fill(QStringLiteral("{{role:%1}}").arg(role.id));
            if (const auto uid = m_people.constFind(holder.text); uid != m_people.cend())
                return *uid;
        }
        return std::nullopt;
    }

    const Binder& m_binder;
    const Language& m_language;
    const TemplateFields& m_fields;
    Identifiers m_identifiers;
    QHash<QString, Uid> m_people;
    QHash<QString, Uid> m_controls;
};

} // namespace

Result<QList<TemplateOffer>> templateOffers(const Binder& binder)
{
    const auto dossiers = readDossiers(binder);
    if (!dossiers)
        return fail(dossiers.error());
    const auto controls = binder.records(control::def);
    if (!controls)
        return fail(controls.error());
    QSet<QString> applicable;
    for (const Record& record : *controls) {
        if (record.get(control::applicable) == control::Applicable::Yes)
            applicable.insert(record.code());
    }
    const QList<MandatoryDocument>& mandatory = shippedTemplates().mandatory();
    QList<TemplateOffer> offers;
    for (const DocumentTemplate& shipped : shippedTemplates().all()) {
        if (!shipped.hasText())
            continue;
        TemplateOffer offer;
        offer.shipped = &shipped;
        offer.isMandatory = std::any_of(
            mandatory.cbegin(), mandatory.cend(),
            [&shipped](const MandatoryDocument& item) { return item.id == shipped.id; });
        offer.isDemanded =
            std::any_of(shipped.controls.cbegin(), shipped.controls.cend(),
                        [&applicable](const QString& code) { return applicable.contains(code); });
        if (const DocumentDossier* dossier = dossierFor(*dossiers, shipped.id)) {
            offer.existing = dossier->document.uid();
            offer.existingHasText = dossierHasText(*dossier);
        }
        offers.append(offer);
    }
    return offers;
}

Result<TemplateDrafts> draftFromTemplates(const Binder& binder, const QStringList& ids,
                                          const Language& language)
{
    const auto dossiers = readDossiers(binder);
    if (!dossiers)
        return fail(dossiers.error());
    const auto fields = TemplateFields::read(binder, language);
    if (!fields)
        return fail(fields.error());
    Drafter drafter(binder, language, *dossiers, *fields);
    if (const auto done = drafter.readPeople(); !done)
        return fail(done.error());
    TemplateDrafts drafts{
        ChangeSet({ChangeLabel::Act::Seed, document::def.name(), {}, int(ids.size())}), {}};
    for (const QString& id : ids) {
        const DocumentTemplate* shipped = shippedTemplates().find(id);
        if (!shipped || !shipped->hasText())
            return fail(Error::Kind::Invalid,
                        Message("documents",
                                QT_TRANSLATE_NOOP("documents", "There is no template text \"%1\"."))
                            .arg(id));
        const DocumentDossier* existing = dossierFor(*dossiers, id);
        if (existing && dossierHasText(*existing))
            continue;
        auto drafted = drafter.draft(
            *shipped, existing ? *existing : DocumentDossier{drafter.documentOf(*shipped), {}},
            !existing, drafts.set);
        if (!drafted)
            return fail(drafted.error());
        drafts.documents.append(std::move(*drafted));
    }
    drafts.set.setLabel(
        {ChangeLabel::Act::Seed, document::def.name(), {}, int(drafts.documents.size())});
    return drafts;
}

} // namespace ringbinder
