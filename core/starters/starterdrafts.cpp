// SPDX-License-Identifier: GPL-3.0-or-later
// Packs made through the rooms that offer their entries one by one too: the suggestions of assets,
// risks and recurring tasks, documents from templates, and a first internal audit.
#include "core/audits/checklistlines.h"
#include "core/catalogue/suggestions.h"
#include "core/documents/templatedrafts.h"
#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/calendar/calendar_task.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/risk.h"
#include "core/starters/startermaking.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

Result<StarterChanges> takeAll(const StarterSource& source, const RegisterDef& def,
                               const std::function<bool(const Suggestion&)>& isWanted)
{
    const auto offered = suggestionsFor(source.binder, shippedCatalogue(), def, source.language);
    if (!offered)
        return fail(offered.error());
    StarterChanges made;
    QStringList ids;
    for (const Suggestion& one : *offered) {
        if (!isWanted(one))
            continue;
        if (one.isTaken)
            ++made.known;
        else
            ids.append(one.id);
    }
    auto set = takeSuggestions(source.binder, shippedCatalogue(), def, ids, source.language);
    if (!set)
        return fail(set.error());
    made.set = std::move(*set);
    return made;
}

Result<StarterChanges> draftAll(const StarterSource& source, bool mandatory)
{
    const auto offers = templateOffers(source.binder);
    if (!offers)
        return fail(offers.error());
    StarterChanges made;
    QStringList ids;
    for (const TemplateOffer& offer : *offers) {
        if (offer.isMandatory != mandatory)
            continue;
        if (offer.existingHasText)
            ++made.known;
        else
            ids.append(offer.shipped->id);
    }
    auto drafts = draftFromTemplates(source.binder, ids, source.language);
    if (!drafts)
        return fail(drafts.error());
    made.set = std::move(drafts->set);
    return made;
}

QList<Language> starterLanguages()
{
    QList<Language> all;
    for (const QString& code : Language::available()) {
        if (auto loaded = Language::load(code))
            all.append(std::move(*loaded));
    }
    return all;
}

// The questions to each clause, then one to each control that is not excluded.
class ChecklistStarter final {
public:
    ChecklistStarter(const StarterSource& source, const Uid& audited)
        : m_source(source)
        , m_audit(audited)
    {
    }

    [[nodiscard]] Result<> readLines()
    {
        return m_source.binder.forEach(audit_question::def, [this](const Record& line) {
            if (line.get(audit_question::audit) == m_audit) {
                m_known.insert(keyOf(line.text(audit_question::clauseRef), line.title()));
                m_number = std::max(m_number, line.get(audit_question::number).value_or(0));
            }
            return true;
        });
    }
    void addClauses(StarterChanges& made)
    {
        for (const Clause& clause : shippedCatalogue().clauses()) {
            if (!clause.isAssessable)
                continue;
            const QStringList questions = clause.auditQuestions.in(m_source.language);
            for (qsizetype place = 0; place < questions.size(); ++place) {
                QStringList names;
                for (const QStringList& asked : clause.auditQuestions.inAll())
                    names.append(asked.value(place));
                take(clauseLine(m_audit, clause, questions[place], m_source.language), names, made);
            }
        }
    }
    void addControl(const Record& record, StarterChanges& made)
    {
        QStringList names;
        for (const Language& one : m_languages)
            names.append(controlQuestion(record, one));
        take(controlLine(m_audit, record, m_source.language), names, made);
    }

private:
    static QString keyOf(const QString& number, const QString& question)
    {
        return QString(number + QLatin1Char('\n') + question.toCaseFolded());
    }
    void take(Record line, const QStringList& names, StarterChanges& made)
    {
        const QString number = line.text(audit_question::clauseRef);
        if (std::any_of(names.begin(), names.end(), [&](const QString& name) {
                return m_known.contains(keyOf(number, name));
            })) {
            ++made.known;
            return;
        }
        m_known.insert(keyOf(number, line.title()));
        line.set(audit_question::number, ++m_number);
        made.set.add(std::move(line));
    }

    const StarterSource& m_source;
    const Uid m_audit;
    const QList<Language> m_languages = starterLanguages();
    QSet<QString> m_known;
    qint64 m_number = 0;
};

} // namespace

QList<StarterPartName> assetParts(const Language& language, const QString&)
{
    QList<StarterPartName> parts;
    for (const AssetGroup& group : shippedCatalogue().assetGroups())
        parts.append({group.id, group.name.in(language), false});
    return parts;
}

Result<StarterChanges> startAssets(const StarterSource& source)
{
    // "AT-07.1" is the first example of the type AT-07. An example that two types name, in any
    // language, belongs to the first, so that parts never overlap.
    QHash<QString, QString> groups;
    QSet<QString> names;
    for (const AssetType& type : shippedCatalogue().assetTypes()) {
        const QList<QStringList> examples = type.examples.inAll();
        for (qsizetype place = 0; place < examples.first().size(); ++place) {
            QStringList written;
            for (const QStringList& inOne : examples)
                written.append(inOne.value(place).toCaseFolded());
            const bool isFirst =
                std::none_of(written.begin(), written.end(),
                             [&names](const QString& name) { return names.contains(name); });
            for (const QString& name : std::as_const(written))
                names.insert(name);
            if (isFirst)
                groups.insert(QStringLiteral("%1.%2").arg(type.id).arg(place + 1), type.group);
        }
    }
    return takeAll(source, asset::def, [&](const Suggestion& one) {
        return source.parts.contains(groups.value(one.id));
    });
}

Result<StarterChanges> startRisks(const StarterSource& source)
{
    return takeAll(source, risk::def, [](const Suggestion&) { return true; });
}

Result<StarterChanges> startCalendar(const StarterSource& source)
{
    return takeAll(source, calendar_task::def, [](const Suggestion&) { return true; });
}

Result<StarterChanges> startMandatoryDocuments(const StarterSource& source)
{
    return draftAll(source, true);
}

Result<StarterChanges> startFurtherDocuments(const StarterSource& source)
{
    return draftAll(source, false);
}

Result<StarterChanges> startChecklist(const StarterSource& source)
{
    const Message title("starters", QT_TRANSLATE_NOOP("starters", "First internal audit"));
    LocalText name(title.plain());
    for (const Language& one : starterLanguages())
        name.translate(one.code(), title.in(one));
    const auto known = KnownEntries::of(source.binder, audit::def, nullptr);
    if (!known)
        return fail(known.error());
    const auto controls = source.binder.records(control::def);
    if (!controls)
        return fail(controls.error());
    QList<Uid> audited;
    for (const Record& record : *controls) {
        if (record.get(control::applicable) != control::Applicable::No)
            audited.append(record.uid());
    }
    StarterChanges made;
    std::optional<Uid> held = known->find({}, name);
    if (held) {
        ++made.known;
    } else {
        Record record(audit::def);
        record.set(audit::title, title.in(source.language));
        record.set(audit::kind, audit::Kind::Internal);
        record.set(audit::status, audit::Status::Planned);
        record.set(audit::clauses, QStringLiteral("4 - 10"));
        record.set(audit::controls, audited);
        held = record.uid();
        made.set.add(std::move(record));
    }
    ChecklistStarter starter(source, *held);
    if (const auto read = starter.readLines(); !read)
        return fail(read.error());
    starter.addClauses(made);
    for (const Record& record : *controls) {
        if (audited.contains(record.uid()))
            starter.addControl(record, made);
    }
    return made;
}

} // namespace ringbinder
