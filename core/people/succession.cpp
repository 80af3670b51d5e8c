// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/succession.h"

#include "core/registers/binder/comment.h"
#include "core/registers/controls/control.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/documents/document_version.h"
#include "core/registers/evidence/custody_event.h"
#include "core/registers/packs/pack_revision.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/store/binder.h"
#include "core/store/pointers.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

// Fields that say who answers for something, by key; all registers mean the same by them.
constexpr std::array<const char*, 24> kResponsibleKeys = {
    "owner",    "custodian",   "manager",      "responsible", "head",
    "deputy",   "leader",      "team",         "keeper",      "keepers",
    "handler",  "officer",     "isms_manager", "top_manager", "security_contact",
    "reviewer", "measured_by", "analysed_by",  "chair",       "minutes_by",
    "lead",     "auditee",     "participants", "distribution"};

// Fields of records that are about the person.
constexpr std::array<const char*, 4> kAboutKeys = {"person", "people", "users", "holders"};

// States in which nobody answers for a record any more.
constexpr std::array<const char*, 27> kFinishedStates = {
    "closed",    "done",       "verified", "checked",   "cancelled", "retired",    "disposed",
    "completed", "reported",   "ended",    "finished",  "dropped",   "superseded", "withdrawn",
    "stopped",   "rejected",   "refused",  "answered",  "destroyed", "former",     "gone",
    "dissolved", "terminated", "achieved", "concluded", "held",      "rolled_back"};

template <size_t N>
bool isAmong(const std::array<const char*, N>& keys, QStringView text)
{
    return std::any_of(keys.cbegin(), keys.cend(),
                       [text](const char* key) { return text == QLatin1String(key); });
}

QString stateOf(const Record& record)
{
    const FieldDef* status = record.def().field(u"status");
    return status && status->type == FieldType::Choice ? record.value(*status).text() : QString();
}

bool isSigned(const Record& record)
{
    const RegisterDef* def = &record.def();
    const QString state = stateOf(record);
    if (def == &acceptance::def || def == &pack_revision::def || def == &custody_event::def ||
        def == &comment::def)
        return true;
    if (def == &document_version::def || def == &soa_version::def)
        return state != QLatin1String("draft") && state != QLatin1String("in_review");
    if (def == &management_review::def || def == &risk_assessment::def)
        return state == QLatin1String("approved");
    return false;
}

bool isOver(const Record& record, const QDate& today)
{
    if (&record.def() == &control::def) // a verified control goes on
        return false;
    if (&record.def() == &role_assignment::def) {
        const auto until = record.get(role_assignment::toDate);
        return until && *until < today;
    }
    return isAmong(kFinishedStates, stateOf(record));
}

NamedIn::Standing standingOf(const Record& record, const FieldDef& field, const QDate& today)
{
    const QString key = QString::fromLatin1(field.key);
    if (isSigned(record))
        return NamedIn::Standing::Signed;
    // A role is handed over with the assignment to it; every other record about a person stays.
    const bool isRole =
        &record.def() == &role_assignment::def && &field == &role_assignment::person;
    if (!isRole && isAmong(kAboutKeys, key))
        return NamedIn::Standing::About;
    const bool answers =
        isRole || field.extra || isAmong(kResponsibleKeys, key) || key == QLatin1String("auditees");
    if (!answers || field.fixed)
        return NamedIn::Standing::Act;
    return isOver(record, today) ? NamedIn::Standing::Finished : NamedIn::Standing::Responsible;
}

Message successionMessage(const char* source)
{
    return {"person", source};
}

} // namespace

Message reasonOf(NamedIn::Standing standing)
{
    switch (standing) {
    case NamedIn::Standing::Responsible:
        return successionMessage(QT_TRANSLATE_NOOP("person", "Answers for it now."));
    case NamedIn::Standing::Finished:
        return successionMessage(
            QT_TRANSLATE_NOOP("person", "It is finished and keeps who answered for it."));
    case NamedIn::Standing::Act:
        return successionMessage(
            QT_TRANSLATE_NOOP("person", "Says who did or decided it; that stays."));
    case NamedIn::Standing::About:
        return successionMessage(QT_TRANSLATE_NOOP("person", "The record is about this person."));
    case NamedIn::Standing::Signed:
        return successionMessage(
            QT_TRANSLATE_NOOP("person", "Signed or frozen: it stays with the one who signed."));
    }
    Q_UNREACHABLE();
}

Result<QList<NamedIn>> recordsNaming(const Binder& binder, const Uid& person)
{
    const auto links = linksThrough(binder, pointersTo(binder, person::def), person);
    if (!links)
        return fail(links.error());
    const QDate today = binder.clock().today();
    QList<NamedIn> named;
    for (const HeldLink& link : *links) {
        const auto record = binder.find(*link.def, link.from);
        if (!record)
            return fail(record.error());
        if (!record->has_value())
            continue;
        named.append({link.def, link.field, link.from, (*record)->code(), (*record)->title(),
                      standingOf(**record, *link.field, today)});
    }
    QHash<const RegisterDef*, qsizetype> place;
    for (const RegisterDef* def : binder.registry().all())
        place.insert(def, place.size());
    std::stable_sort(named.begin(), named.end(), [&place](const NamedIn& a, const NamedIn& b) {
        if (a.def != b.def)
            return place.value(a.def) < place.value(b.def);
        return a.field == b.field ? a.code < b.code : qstrcmp(a.field->key, b.field->key) < 0;
    });
    return named;
}

Result<int> handOverRecords(Binder& binder, const Succession& succession,
                            const QList<NamedIn>& chosen)
{
    const auto leaver = binder.find(person::def, succession.leaver);
    if (!leaver)
        return fail(leaver.error());
    const auto successor = binder.name(succession.successor);
    if (!leaver->has_value() || !successor || successor->def != &person::def ||
        succession.leaver == succession.successor) {
        return fail(Error::Kind::Invalid, successionMessage(QT_TRANSLATE_NOOP(
                                              "person", "Choose another person who takes over.")));
    }
    ChangeSet set({ChangeLabel::Act::Replace, QString::fromLatin1(person::def.key),
                   (*leaver)->code(), int(chosen.size())});
    const Value before(succession.leaver.toString());
    const Value after(succession.successor.toString());
    for (const NamedIn& named : chosen) {
        if (!named.canChange()) {
            return fail(Error::Kind::Invalid,
                        successionMessage(QT_TRANSLATE_NOOP("person", "%1 cannot be handed over."))
                            .arg(named.code));
        }
        if (named.field->type == FieldType::Reference) {
            // Nobody reports to himself: the successor reports where the leaver did.
            const bool isOwn = named.uid == succession.successor;
            set.set(*named.def, named.uid, *named.field, before,
                    isOwn ? (*leaver)->value(*named.field) : after);
            continue;
        }
        const auto record = binder.find(*named.def, named.uid);
        if (!record)
            return fail(record.error());
        set.unlink(*named.def, named.uid, *named.field, succession.leaver);
        if (*record && !(*record)->value(*named.field).list().contains(after.text()))
            set.link(*named.def, named.uid, *named.field, succession.successor);
    }
    if (succession.hasLeft) {
        Record gone = **leaver;
        gone.set(person::active, false);
        if (!gone.get(person::endDate))
            gone.set(person::endDate, binder.clock().today());
        set.update(**leaver, gone);
    }
    const auto done = binder.session().apply(std::move(set));
    return done ? Result<int>(int(chosen.size())) : fail(done.error());
}

} // namespace ringbinder
